import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { type AccountId, asId, type InteractionId, type PersonId } from '../../src/domain/ids.ts';
import type { MailContent } from '../../src/domain/outgoing.ts';
import { act } from '../../src/follow/act.ts';
import { writtenAnew } from '../../src/follow/written-anew.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import { outgoingOf } from '../../src/store/read-rows.ts';
import { outgoing } from '../../src/store/tables/outgoing.ts';
import { settingHere } from '../setting.ts';
import { onEachDatabase } from '../store/databases.ts';
import { storeMails } from '../store/samples.ts';
import { type Office, config, mail, openOffice } from '../triage/office.ts';

const setting = settingHere(config);
// A Friday evening, and the Monday morning after it in London.
const friday = new Date('2026-05-08T19:00:00Z');
const answeredAt = new Date('2026-05-08T19:30:00Z');
const monday = new Date('2026-05-11T08:00:00Z');
const annoyed = mail('Export', 'The nightly export failed again, which is a bit annoying.');
const answer = [
  'From: Cleo Marsh <cleo@vendor.example>',
  'To: Ida Noor <ida@acme.example>',
  'Subject: Re: Export',
  'Message-ID: <answer@vendor.example>',
  'In-Reply-To: <export@acme.example>',
  'References: <export@acme.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Hi Ida, I am sorry about this. We look at it on Monday.',
  '',
].join('\r\n');

onEachDatabase('a mail that is sent later than it was decided', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), friday);
  });

  const receive = async (text: string, at: Date, folder: 'inbox' | 'sent', from: number) => {
    const [id = ''] = await storeMails(store(), [text], from);
    await store().rows(sql`update message set internal_date = ${at.toISOString()}::timestamptz,
      folder = ${folder} where id = ${id}::uuid`);
    await office.triageOne(id);
    await store().rows(sql`update outgoing set created_at = ${friday.toISOString()}::timestamptz`);
  };
  const anew = async (kind: 'notice' | 'review-request', now = monday) => {
    const rows = await store().ask((db) =>
      db.select().from(outgoing).where(eq(outgoing.kind, kind)),
    );
    const [row] = rows.map(outgoingOf);
    if (row === undefined) throw new Error(`no ${kind} is owed`);
    const moment = () => ({ now, newId: () => crypto.randomUUID() });
    return writtenAnew(row, { store: store(), setting, moment });
  };
  const words = (content: MailContent | 'moot' | null): string =>
    content === null || content === 'moot' ? `${content}` : content.text.replace(/\s+/g, ' ');

  it('says that the CSM has answered since, and asks nobody to send the draft (E-M2)', async () => {
    await receive(annoyed, friday, 'inbox', 1);
    expect(words(await anew('notice'))).toContain('Read it, then send it.');
    await receive(answer, answeredAt, 'sent', 2);
    const notice = words(await anew('notice'));
    expect(notice).toContain('You replied to the customer on 8 May, 20:30.');
    expect(notice).toContain('8 May: we wrote – Re: Export');
    expect(notice).not.toContain('send it');
    const review = words(await anew('review-request'));
    expect(review).toContain('05/08 20:30 – Attempted de-escalation: Cleo Marsh replied');
    expect(review).not.toContain('send the prepared reply');
  });

  it('says so as well when Sent was read before the inbox, with no draft of an answer given (E-M2)', async () => {
    await receive(answer, answeredAt, 'sent', 1);
    await receive(annoyed, friday, 'inbox', 2);
    expect(await store().rows(sql`select 1 from outgoing where kind = 'reply-draft'`)).toEqual([]);
    const review = words(await anew('review-request'));
    expect(review).toContain('05/08 20:30 – Attempted de-escalation: Our side replied');
    expect(review).not.toContain('send the prepared reply');
  });

  it('offers the draft for what they wrote after the answer', async () => {
    await receive(annoyed, friday, 'inbox', 1);
    await receive(answer, answeredAt, 'sent', 2);
    const later = new Date('2026-05-08T21:00:00Z');
    const again = mail('Re: Export', 'It failed once more. This is quite annoying.').replace(
      'Content-Type',
      'References: <export@acme.example>\r\nContent-Type',
    );
    await receive(again, later, 'inbox', 3);
    expect(words(await anew('notice'))).toContain('Read it, then send it.');
    expect(words(await anew('review-request'))).toContain('send the prepared reply');
  });

  it('keeps the reason why there is no draft', async () => {
    const law = 'The export failed again, a bit annoying. Our lawyer will look at the contract.';
    await receive(mail('Export', law), friday, 'inbox', 1);
    const [before] = await store().rows<{ text: string }>(sql`select content->>'text' as text
      from outgoing where kind = 'notice'`);
    const [, why = ''] = /No reply draft this time\s-+\s(.*?)\n\n/s.exec(before?.text ?? '') ?? [];
    expect(why).not.toBe('');
    expect(words(await anew('notice'))).toContain(why.replace(/\s+/g, ' '));
  });

  it('stays as it is when it goes out at once, and when its case has moved on', async () => {
    await receive(annoyed, friday, 'inbox', 1);
    expect(await anew('notice', new Date(friday.getTime() + 30_000))).toBeNull();
    await store().rows(sql`update case_ set tier = 'high'`);
    expect(await anew('notice')).toBeNull();
  });

  it('is moot when the meeting that was missed twice was held over the weekend (M2)', async () => {
    const met = (kind: 'meeting-missed' | 'meeting-held', at: string) => ({
      ...{ id: asId<InteractionId>(crypto.randomUUID()), accountId: asId<AccountId>('acme'), kind },
      ...{ at: new Date(at), source: 'import' as const, externalId: `${kind}-${at}`, url: null },
      ...{ messageId: null, contact: null, title: 'Review', threadKey: null, owner: null },
      ...{ dueAt: null, until: null, wantsAnswer: false },
    });
    await addInteractions(store(), [met('meeting-missed', '2026-05-04T09:00:00Z')]);
    const missed = mail('Today', 'I could not make it again today, sorry.');
    await receive(missed, friday, 'inbox', 1);
    expect(words(await anew('review-request'))).toContain('2 meetings missed');
    await addInteractions(store(), [met('meeting-held', '2026-05-09T09:00:00Z')]);
    expect(await anew('review-request')).toBe('moot');
    expect(await anew('notice')).toBe('moot');
  });

  it('reminds of a plan with the words of the day on which it is sent', async () => {
    await receive(annoyed, friday, 'inbox', 1);
    const [row] = await store().rows<{ id: string }>(sql`select id::text as id from case_`);
    const at = (now: Date) => ({
      store: store(),
      setting,
      moment: () => ({ now, newId: () => crypto.randomUUID() }),
    });
    const by = asId<PersonId>('boss');
    const acknowledged = { is: 'acknowledged', by, note: '' } as const;
    await act(asId(row?.id ?? ''), acknowledged, by, at(answeredAt));
    await act(asId(row?.id ?? ''), { is: 'tick' }, null, at(new Date('2026-05-15T15:30:00Z')));
    const rows = await store().ask((db) =>
      db.select().from(outgoing).where(eq(outgoing.kind, 'reminder')),
    );
    const [reminder] = rows.map(outgoingOf);
    if (reminder === undefined) throw new Error('no reminder is owed');
    const waited = { ...reminder, createdAt: new Date('2026-05-15T15:30:00Z') };
    const text = words(await writtenAnew(waited, at(new Date('2026-05-18T08:00:00Z'))));
    expect(text).toContain('no plan is agreed yet');
  });
});
