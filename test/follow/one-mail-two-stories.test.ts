import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { asId, type InteractionId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { calendarRefusal, mail, type Office, openOffice } from '../triage/office.ts';

const daysAgo = (days: number): Date => new Date(now.getTime() - days * 86_400_000);

function missed(at: Date): Interaction {
  return {
    ...{ id: asId<InteractionId>(crypto.randomUUID()), accountId: asId('acme') },
    ...{ kind: 'meeting-missed', at, source: 'import', externalId: `missed-${at.getTime()}` },
    ...{ messageId: null, contact: 'ida@acme.example', title: 'Review', threadKey: null },
    ...{ owner: null, dueAt: null, until: null, url: null, wantsAnswer: false },
  };
}

const refusal = mail(
  'Thursday',
  'Hi Cleo,\n\nI have to decline our meeting on Thursday. Could you send me two other times?\n\nIda',
);
const refusalAndThreat = mail(
  'Export',
  'Hi Cleo,\n\nI have to decline our meeting tomorrow, there is no point. If the CSV export is not fixed by Friday we will cancel our contract.\n\nIda',
);
onEachDatabase('one mail that says something and is a second missed meeting', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
    await addInteractions(store(), [missed(daysAgo(6))]);
  });

  it('is answered by one draft, in its thread and without a lapse of ours (M2, L1)', async () => {
    await office.receive([refusal]);
    const [draft, ...more] = await draftsOf(store());
    expect(more).toEqual([]);
    expect(draft?.answers).toBe('<thursday@acme.example>');
    expect(draft?.text).toMatch(/^Hi Ida,/);
    expect(draft?.text).not.toMatch(/sorry|apologi/i);
  });

  it('names that draft to whoever is told of the meetings, as done and as waiting (E-M1)', async () => {
    await office.receive([refusal]);
    const [draft] = await draftsOf(store());
    const notice = await textOf(store(), 'notice');
    expect(notice).toContain('It waits in the Drafts folder');
    expect(notice.replace(/[\s|]+/g, ' ')).toContain(draft?.text.split('\n')[2] ?? 'no draft');
    expect(await textOf(store(), 'review-request')).toContain('Reply draft prepared');
  });

  it('alerts once: the Medium beside the High waits for the next working day', async () => {
    await office.receive([refusalAndThreat]);
    expect(await timesOf(store())).toEqual([
      'notice high 2026-05-04',
      expect.stringMatching(/^reply-draft .* 2026-05-04$/),
      'notice medium 2026-05-05',
      'review-request medium 2026-05-05',
    ]);
  });

  it('alerts at once where the other case is a Low, which is told to nobody', async () => {
    await office.receive([refusal]);
    expect(await timesOf(store())).toEqual([
      'notice medium 2026-05-04',
      expect.stringMatching(/^reply-draft .* 2026-05-04$/),
      'review-request medium 2026-05-04',
    ]);
  });

  it('leaves no second draft where a person must write the first (draft-rules 37)', async () => {
    const words =
      'I have to decline our meeting tomorrow. From now on our lawyers will write to you.';
    await office.receive([mail('Final demand', `Hi,\n\n${words} We cancel our contract.\n\nIda`)]);
    expect(await draftsOf(store())).toEqual([]);
    expect((await textOf(store(), 'notice', 'medium')).replace(/\s+/g, ' ')).toContain(
      'a person must write this answer',
    );
  });

  it('has a draft of its own where nothing was said but the refusal of a meeting', async () => {
    await office.receive([calendarRefusal()]);
    const [draft, ...more] = await draftsOf(store());
    expect(more).toEqual([]);
    expect(draft?.text).toMatch(/^Hi Ida,/);
  });
});

async function draftsOf(store: Store) {
  return await store.rows<{ text: string; answers: string | null }>(
    sql`select content ->> 'text' as text, draft ->> 'inReplyTo' as answers from outgoing
      where kind = 'reply-draft' order by created_at`,
  );
}

async function timesOf(store: Store): Promise<string[]> {
  const rows = await store.rows<{ what: string }>(
    sql`select concat_ws(' ', kind, split_part(key, ':', 3), (not_before at time zone 'UTC')::date) as what
      from outgoing where kind in ('notice', 'review-request', 'reply-draft')
      order by not_before, kind`,
  );
  return rows.map((one) => one.what);
}

async function textOf(store: Store, kind: string, tier = ''): Promise<string> {
  const [row] = await store.rows<{ text: string }>(
    sql`select content ->> 'text' as text from outgoing where kind = ${kind}
      and key like ${`%:${tier}%`} limit 1`,
  );
  return row?.text ?? '';
}
