import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import { asId, type PersonId, type PromiseId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { OurPromise } from '../../src/domain/promise.ts';
import { act } from '../../src/follow/act.ts';
import { settingHere } from '../setting.ts';
import { sweepAccounts } from '../../src/jobs/sweep-all.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import type { Store } from '../../src/store/open-store.ts';
import { settlePromise } from '../../src/store/promises.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { onEachDatabase, silentLog } from '../store/databases.ts';
import { mailIn, storeMails } from '../store/samples.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const dayMs = 86_400_000;
const start = new Date('2026-05-04T09:00:00Z');
const day = (days: number): Date => new Date(start.getTime() + days * dayMs);
let count = 0;

function fact(kind: Interaction['kind'], at: Date, more: Partial<Interaction> = {}): Interaction {
  count += 1;
  return mailIn({
    ...{ kind, at, externalId: `fact-${count}`, threadKey: null, wantsAnswer: false },
    source: kind.startsWith('mail') ? 'mail' : 'import',
    title: kind === 'meeting-missed' ? `Review ${count}` : 'Export',
    ...more,
  });
}

const miss = (days: number) => fact('meeting-missed', day(days));

/** Sweeps at a moment; returns how many accounts were told. */
async function sweepAt(
  store: Store,
  now: Date,
  silent = false,
  setting = settingHere(config),
): Promise<number> {
  const moment = () => ({ now, newId: () => crypto.randomUUID() });
  const ports = { store, setting, moment, silent };
  const swept = await sweepAccounts(ports, silentLog, new AbortController().signal);
  return swept.told;
}

const drafts = (store: Store) =>
  store.rows<{ subject: string; text: string; key: string }>(
    sql`select content->>'subject' as subject, content->>'text' as text, key from outgoing
      where kind = 'reply-draft' order by created_at`,
  );
const envelopes = (store: Store) =>
  store.rows<{ subject: string; to: string; replied: string | null; refs: string[] }>(
    sql`select content->>'subject' as subject, draft->'to'->0->>'address' as to,
      draft->>'inReplyTo' as replied, draft->'references' as refs from outgoing
      where kind = 'reply-draft' order by created_at`,
  );
const cases = (store: Store) =>
  store.rows<{ tier: string; state: string }>(
    sql`select tier, state from case_ order by opened_at`,
  );

onEachDatabase('the sweep', (store) => {
  const open = () => openOffice(store(), start);
  const promise = async (madeAt: Date, dueOn: string): Promise<PromiseId> => {
    const id = asId<PromiseId>(crypto.randomUUID());
    const made: OurPromise = {
      id,
      accountId: asId('acme'),
      caseId: null,
      messageId: null,
      by: asId('csm'),
      what: 'I will send you the corrected export',
      evidence: null,
      madeAt,
      dueOn,
      state: 'open',
      keptAt: null,
    };
    await writeDecision(store(), { ...nothingDecided, promises: [made] });
    return id;
  };

  it('tells a silence once as Low and once as Medium, whatever day it looks', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(0)), fact('mail-out', day(1))]);
    const told: number[] = [];
    for (const days of [10, 14, 15, 20, 21, 22, 40]) told.push(await sweepAt(store(), day(days)));
    expect(told).toEqual([0, 1, 0, 0, 1, 0, 0]);
    expect(await cases(store())).toEqual([{ tier: 'medium', state: 'open' }]);
  });

  it('reminds with the days of the day on which it is read, and names the pause it leaves out (M1)', async () => {
    await open();
    await addInteractions(store(), [
      fact('mail-in', day(0)),
      fact('mail-out', day(1)),
      fact('auto-reply', day(8), { until: day(20) }),
    ]);
    expect(await sweepAt(store(), day(34))).toBe(1);
    const [row] = await store().rows<{ id: string }>(sql`select id from case_`);
    for (const days of [36, 39]) {
      await act(asId(row?.id ?? ''), { is: 'tick' }, null, {
        store: store(),
        setting: settingHere(config),
        moment: () => ({ now: day(days), newId: () => crypto.randomUUID() }),
      });
    }
    const reviews = await store().rows<{ subject: string; text: string }>(sql`select
      content->>'subject' as subject, content->>'text' as text from outgoing
      where kind = 'review-request' order by created_at`);
    expect(reviews.map((one) => /Silent for \d+ days/.exec(one.subject)?.[0])).toEqual([
      'Silent for 22 days',
      'Silent for 24 days',
      'Silent for 27 days',
    ]);
    expect(reviews[2]?.text.replace(/\s+/g, ' ')).toContain(
      '27 days without a sign of the customer, not counting 12 days of a pause that they announced; they last wrote on 4 May 2026',
    );
  });

  it('asks no further when they met us in the meantime, and goes on where nothing changed (M1)', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(0)), fact('mail-out', day(1))]);
    await sweepAt(store(), day(22));
    const [row] = await store().rows<{ id: string }>(sql`select id from case_`);
    const tick = async (days: number) =>
      await act(asId(row?.id ?? ''), { is: 'tick' }, null, {
        store: store(),
        setting: settingHere(config),
        moment: () => ({ now: day(days), newId: () => crypto.randomUUID() }),
      });
    const reviews = async () =>
      (await store().rows(sql`select 1 from outgoing where kind = 'review-request'`)).length;
    await tick(23);
    expect([await cases(store()), await reviews()]).toEqual([
      [{ tier: 'medium', state: 'open' }],
      2,
    ]);
    await addInteractions(store(), [fact('meeting-held', day(23.2))]);
    await tick(24);
    expect([await cases(store()), await reviews()]).toEqual([
      [{ tier: 'none', state: 'watching' }],
      2,
    ]);
  });

  it('greets a silent customer by name and speaks of their last mail, not of ours', async () => {
    const office = await open();
    await office.receive([mail('Export', 'Hi,\n\nhow many users are in our plan?\n\nIda')]);
    await addInteractions(store(), [fact('mail-out', day(1), { title: 'Second house' })]);
    expect(await sweepAt(store(), day(22))).toBe(1);
    const [draft] = await drafts(store());
    expect(draft?.subject).toBe('Re: Export');
    expect(draft?.text).toMatch(/^Hi Ida,/);
    expect(draft?.text.replace(/\s+/g, ' ')).toContain('about "Export"');
    expect(draft?.text).not.toContain('Second house');
  });

  it.each([
    ['We have decided to cancel our contract at the end of the month.', 0],
    ['Here is our new address.', 1],
  ])(
    'a silence that a person set to High ends as calm only with a calm mail: %s',
    async (words, calm) => {
      const office = await open();
      await addInteractions(store(), [fact('mail-in', day(0)), fact('mail-out', day(1))]);
      await sweepAt(store(), day(22));
      const [row] = await store().rows<{ id: string }>(sql`select id from case_`);
      const by = asId<PersonId>('boss');
      const set = { is: 'overridden', by, tier: 'high', reason: 'CFO' } as const;
      await act(asId(row?.id ?? ''), { ...set, until: day(40) }, by, {
        store: store(),
        setting: settingHere(config),
        moment: () => ({ now: day(23), newId: () => crypto.randomUUID() }),
      });
      office.at(day(25));
      const [id = ''] = await storeMails(store(), [mail('News', `Hi Cleo,\n\n${words}\n\nIda`)]);
      const came = day(25).toISOString();
      await store().rows(sql`update message set internal_date = ${came}::timestamptz`);
      await office.triageOne(id);
      const updates = await store().rows(sql`select 1 from outgoing
      where kind = 'escalation-update' and key like '%:calm-%' and recipient = 'exec'`);
      expect(updates).toHaveLength(calm);
      const fell = await store().rows<{ words: string }>(
        sql`select words from ledger where kind = 'tier-fell'`,
      );
      expect(fell).toEqual([{ words: 'Fell from high to none: the customer wrote' }]);
    },
  );

  it('owns the mail that waits for us, and not the one that came after it', async () => {
    await open();
    await addInteractions(store(), [
      fact('mail-in', day(0), { title: 'Export', wantsAnswer: true, threadKey: 'a' }),
      fact('mail-in', day(1), { title: 'New address', threadKey: 'b' }),
      fact('meeting-missed', day(2)),
    ]);
    expect(await sweepAt(store(), day(3))).toBe(1);
    const [draft] = await drafts(store());
    const words = draft?.text.replace(/\s+/g, ' ');
    expect(words).toContain('your mail about "Export" of 4 May');
    expect(words).not.toContain('"New address" of 4 May');
  });

  it('owns no mail of another towards a guest (rule 22)', async () => {
    await open();
    await addInteractions(store(), [
      fact('mail-in', day(0), { title: 'Export', wantsAnswer: true, threadKey: 'a' }),
      fact('meeting-missed', day(2), { contact: 'tom@acme.example' }),
    ]);
    expect(await sweepAt(store(), day(3))).toBe(1);
    const [draft] = await drafts(store());
    expect(draft?.text).toMatch(/meeting|talk|call|Review/);
    expect(draft?.text).not.toMatch(/your mail|sorry|apologi/);
  });

  it('writes to whose last mail it speaks of, in that thread, though we asked a colleague since', async () => {
    await open();
    const tom = { contact: 'tom@acme.example' };
    await addInteractions(store(), [
      fact('mail-in', day(0), { title: 'Question about seats', threadKey: '<a@acme.example>' }),
      fact('mail-out', day(1), { ...tom, title: 'Overview', threadKey: '<d@vendor.example>' }),
    ]);
    await sweepAt(store(), day(22));
    expect(await envelopes(store())).toEqual([
      {
        subject: 'Re: Question about seats',
        to: 'ida@acme.example',
        replied: '<a@acme.example>',
        refs: ['<a@acme.example>'],
      },
    ]);
  });

  it('writes about a meeting to its guest, whoever of theirs wrote last (L1)', async () => {
    await open();
    const tom = { contact: 'tom@acme.example' };
    await addInteractions(store(), [
      fact('mail-in', day(0)),
      fact('mail-out', day(0.1)),
      fact('meeting-missed', day(1), tom),
    ]);
    await sweepAt(store(), day(2));
    const [draft] = await envelopes(store());
    expect(draft).toMatchObject({ to: 'tom@acme.example', replied: null, refs: [] });
    expect(draft?.subject).not.toContain('Export');
  });

  it('greets the guest of a meeting by the name in their own mail, though another wrote last', async () => {
    const office = await open();
    await office.receive([
      mail('Seats', 'Hi,\n\nhow many seats have we?\n\nTom', 'Tom Berg <tom@acme.example>'),
    ]);
    await office.receive([mail('Export', 'Hi,\n\nhow do I export the list?\n\nIda')], 2);
    const tom = { contact: 'tom@acme.example' };
    await addInteractions(store(), [
      fact('mail-out', day(0.1)),
      fact('mail-out', day(0.1), tom),
      fact('meeting-missed', day(1), tom),
    ]);
    await sweepAt(store(), day(2));
    expect((await drafts(store())).at(-1)?.text).toMatch(/^Hi Tom,/);
  });

  it('speaks of the meeting alone where another case has the draft to the mail that waits (M2)', async () => {
    const office = await open();
    office.at(day(0));
    const angry = 'Hi,\n\nthe export failed again, we are furious. Mend it today.\n\nIda';
    await office.receive([mail('Export', angry)]);
    await addInteractions(store(), [miss(1), miss(1.5)]);
    await sweepAt(store(), day(2));
    const [answer, check, ...more] = await drafts(store());
    const [, envelope] = await envelopes(store());
    expect(more).toEqual([]);
    expect(answer?.subject).toBe('Re: Export');
    expect(check?.text).not.toMatch(/sorry|unanswered|owe you|Export/);
    expect(check?.text).toMatch(/Review|meeting/);
    // Nor does it stand beside that draft, as a second answer to the same mail.
    expect(envelope).toMatchObject({ replied: null, refs: [] });
  });

  it('tells nobody of what is old at its first run, and only what is new afterwards', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(-40)), fact('mail-out', day(-39))]);
    expect(await sweepAt(store(), day(0), true)).toBe(0);
    expect(await sweepAt(store(), day(1))).toBe(0);
    expect(await store().rows(sql`select 1 from outgoing`)).toEqual([]);
    await addInteractions(store(), [fact('meeting-missed', day(1))]);
    expect(await sweepAt(store(), day(2))).toBe(1);
  });

  it('does not tell a missed meeting again because they wrote another mail; a new one it does', async () => {
    const office = await open();
    await addInteractions(store(), [fact('meeting-missed', day(-1))]);
    expect(await sweepAt(store(), day(0))).toBe(1);
    office.at(day(1));
    await office.receive([mail('Invoice', 'Hi,\n\nhere is our new address.\n\nIda')]);
    expect(await sweepAt(store(), day(2))).toBe(0);
    await addInteractions(store(), [fact('meeting-missed', day(2))]);
    expect(await sweepAt(store(), day(3))).toBe(1);
    expect(await sweepAt(store(), day(4))).toBe(0);
  });

  it('does not tell again what the case of a mail told, also after another mail (L1)', async () => {
    const office = await open();
    office.at(day(0));
    await office.receive([mail('Missed you', 'Hi,\n\nsorry, I missed our call today.\n\nIda')], 1);
    expect(await cases(store())).toMatchObject([{ tier: 'low' }]);
    expect(await sweepAt(store(), day(1))).toBe(0);
    office.at(day(1));
    await office.receive([mail('Invoice', 'Hi,\n\nhere is our new address.\n\nIda')], 2);
    expect(await sweepAt(store(), day(2))).toBe(0);
    // The meeting tool's own word for the same no-show is no news either.
    await addInteractions(store(), [fact('meeting-missed', day(0), { source: 'api' })]);
    expect(await sweepAt(store(), day(3))).toBe(0);
  });

  it('tells a second silence after they came back', async () => {
    const office = await open();
    await addInteractions(store(), [fact('mail-in', day(-30)), fact('mail-out', day(-29))]);
    expect(await sweepAt(store(), day(0))).toBe(1);
    office.at(day(1));
    await office.receive([mail('Back', 'Hi,\n\nwe are back, all fine here.\n\nIda')]);
    await addInteractions(store(), [fact('mail-out', day(2))]);
    expect(await sweepAt(store(), day(3))).toBe(0);
    expect(await sweepAt(store(), day(30))).toBe(1);
  });

  it('tells an overdue task once, and a second task when it is overdue', async () => {
    await open();
    const task = (title: string, due: number) =>
      fact('item-opened', day(-5), { title, owner: 'customer', dueAt: day(due) });
    await addInteractions(store(), [
      task('User list', 1),
      task('Rate card', 5),
      fact('mail-in', day(0)),
    ]);
    const told: number[] = [];
    for (const days of [0, 2, 3, 6, 7]) told.push(await sweepAt(store(), day(days)));
    expect(told).toEqual([0, 1, 0, 1, 0]);
  });

  it('says nothing while we owe the answer, our task is late, or they are away', async () => {
    await open();
    await addInteractions(store(), [
      fact('mail-out', day(-1)),
      fact('mail-in', day(0), { wantsAnswer: true }),
      fact('item-opened', day(0), { owner: 'vendor', dueAt: day(2) }),
    ]);
    expect(await sweepAt(store(), day(40))).toBe(0);
    await addInteractions(store(), [
      fact('mail-out', day(40)),
      fact('item-done', day(40), { owner: 'vendor' }),
      fact('mail-in', day(41)),
      fact('mail-out', day(42)),
      fact('pause', day(42), { until: day(100) }),
    ]);
    expect(await sweepAt(store(), day(90))).toBe(0);
    expect(await sweepAt(store(), day(125))).toBe(1);
  });

  it('says nothing while a promise of ours is broken, and tells what goes on once it is kept (M1)', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(0)), fact('mail-out', day(1))]);
    const promised = await promise(day(1), '2026-05-08');
    const told: number[] = [];
    for (const days of [14, 22, 40]) told.push(await sweepAt(store(), day(days)));
    await settlePromise(store(), promised, 'kept', day(41));
    told.push(await sweepAt(store(), day(42)));
    expect(told).toEqual([0, 0, 0, 1]);
  });

  it('goes on with a silence that was told before we broke a promise (M1)', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(0)), fact('mail-out', day(1))]);
    await sweepAt(store(), day(22));
    await promise(day(22), '2026-05-27');
    const [row] = await store().rows<{ id: string }>(sql`select id from case_`);
    await act(asId(row?.id ?? ''), { is: 'tick' }, null, {
      store: store(),
      setting: settingHere(config),
      moment: () => ({ now: day(25), newId: () => crypto.randomUUID() }),
    });
    expect(await cases(store())).toEqual([{ tier: 'medium', state: 'open' }]);
  });

  it('leaves accounts alone that are not managed', async () => {
    await open();
    await store().rows(sql`update account set managed = false`);
    await addInteractions(store(), [fact('mail-in', day(-60)), fact('mail-out', day(-59))]);
    expect(await sweepAt(store(), day(0))).toBe(0);
  });

  it('drafts a light word for the silent, without an apology', async () => {
    await open();
    await addInteractions(store(), [fact('mail-in', day(-30)), fact('mail-out', day(-29))]);
    await sweepAt(store(), day(0));
    const [draft, ...more] = await drafts(store());
    expect(more).toEqual([]);
    expect(draft?.text).not.toMatch(/sorry|apolog/i);
    expect(draft?.text.length).toBeGreaterThan(80);
  });

  it.each([
    ['missed meetings', [fact('mail-in', day(-3)), miss(-12), miss(-2)]],
    ['silence', [fact('mail-in', day(-30)), fact('mail-out', day(-29))]],
    ['passive disengagement', [fact('mail-in', day(-15)), fact('mail-out', day(-14))]],
  ])('offers the house’s training after %s, without an apology (D3)', async (_, facts) => {
    await open();
    await addInteractions(store(), facts);
    const training = {
      id: 'walk-through',
      kind: 'training' as const,
      title: 'Walk-through',
      topic: null,
      terms: [],
      text: 'book a walk-through of half an hour with us',
      link: null,
      owner: null,
    };
    await sweepAt(store(), day(0), false, { ...settingHere(config), library: [training] });
    const [draft] = await drafts(store());
    expect(draft?.text.replace(/\s+/g, ' ')).toContain(training.text);
    expect(draft?.text).not.toMatch(/sorry|apolog/i);
  });
});
