import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { mail, type Office, openOffice } from './office.ts';

const question = mail('Seats', 'Hi,\n\nhow many seats does our plan have?\n\nIda');
const noShow = mail('Review', 'Hi,\n\nsorry that I missed our call yesterday.\n\nIda');
/** What came by a list: under a Message-ID of its own, with the list's tag and footer. */
const byList = (text: string): string =>
  text
    .replace(/Message-ID: <[^>]*>/, 'Message-ID: <copy@lists.vendor.example>')
    .replace('Subject: ', 'Subject: [support] ');
const footer = [
  '_______________________________________________',
  'Support mailing list',
  'support@lists.vendor.example',
  'https://lists.vendor.example/listinfo/support',
  '',
].join('\r\n');

const kinds = async (store: Store) =>
  (await store.rows<{ kind: string }>(sql`select kind from interaction order by at, kind`)).map(
    (one) => one.kind,
  );

onEachDatabase('a mail that came twice', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), new Date('2026-05-04T09:00:00Z'));
  });

  it.each([
    ['in two folders', question],
    ['directly and by an alias', `Received: from b\r\n${question}`],
    ['directly and by a list, under another Message-ID', byList(question)],
    ['directly and by a list that adds its footer', `${question}${footer}`],
  ])('is one thing that the customer did: %s', async (_how, copy) => {
    await office.receive([question, copy]);
    expect(await kinds(store())).toEqual(['mail-in']);
  });

  it('tells of one missed meeting (L1, not M2)', async () => {
    await office.receive([noShow, byList(noShow)]);
    expect(await kinds(store())).toEqual(['mail-in', 'meeting-missed']);
    const cases = await store().rows<{ tier: string }>(sql`select tier from case_`);
    expect(cases).toEqual([{ tier: 'low' }]);
  });

  it.each([
    ['another minute', question.replace('09:00:00', '09:01:00')],
    ['other words', question.replace('many seats', 'many users')],
    ['another writer', question.replace('Ida Noor <ida@', 'Tom Berg <tom@')],
    [
      'another time, where a broken sender gives all mails one Message-ID',
      question.replace('09:00:00', '15:30:00').replace('many seats', 'many users'),
    ],
  ])('is another mail by %s', async (_what, other) => {
    await office.receive([question, other]);
    expect(await kinds(store())).toEqual(['mail-in', 'mail-in']);
  });

  it('counts each time where no Date says that it is the same', async () => {
    const undated = question.replace(/Date: .*\r\n/, '');
    const other = byList(undated);
    await office.receive([undated, other]);
    expect(await kinds(store())).toEqual(['mail-in', 'mail-in']);
  });
});
