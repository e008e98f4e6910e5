import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { namedIssue } from '../../src/follow/named-issue.ts';
import { caseStory } from '../../src/follow/case-story.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { settingHere } from '../setting.ts';
import { readContext } from '../../src/main.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { caseRow } from '../../src/store/case-row.ts';
import { messageById } from '../../src/store/messages.ts';
import type { Message } from '../../src/domain/mail.ts';
import type { AccountId, CaseId } from '../../src/domain/ids.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { config, mail, openOffice } from './office.ts';

const folder = new URL('../../fixtures/mail/', import.meta.url);
const context = readContext(config, null);
const setting = settingHere(config);
/** The way of the running service: a reader takes the parsed mail once more. */
const byReader = {
  nameIssue: async (message: Message) =>
    (await readMail({ id: 'again', message }, context)).analysis?.issue ?? null,
};

it('names the issue of every sample mail later as it would have at once', async () => {
  let waited = 0;
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.eml'))) {
    const bytes = readFileSync(new URL(name, folder));
    const request = { id: name, folder: 'inbox' as const, sizeBytes: bytes.length, bytes };
    const { message, analysis: whole } = await readMail(request, context);
    const { analysis } = await readMail(request, { ...context, issueCanWait: true });
    if (analysis === null) continue;
    if (analysis.issueLater) waited++;
    for (const way of [setting, byReader])
      expect(await namedIssue(message, analysis, way)).toStrictEqual(whole);
  }
  expect(waited).toBeGreaterThan(10);
});

const threat = mail(
  'Export failed again',
  'Hi Cleo,\n\nthe export failed for the third time. If it is not fixed we will cancel our contract.\n\nIda',
);
const ordinary = mail(
  'Re: Export failed again',
  'Hi,\n\nthe label printer on the second floor prints the stock report sideways.\n\nIda',
);

onEachDatabase('a case whose last mail was an ordinary one', (store) => {
  it('knows what that mail is about, though nobody asked when it came', async () => {
    const office = await openOffice(store(), now);
    await office.receive([threat, ordinary]);
    const [row] = await store().rows<{ id: CaseId; account: AccountId; last: string }>(
      sql`select id, account_id as account, last_inbound_message_id as last from case_`,
    );
    if (row === undefined) throw new Error('no case');
    const stored = await messageById(store(), row.last);
    expect(stored?.analysis).toMatchObject({ issue: null, issueLater: true });
    const [kase, snapshot] = await Promise.all([
      caseRow(store(), row.id),
      accountSnapshot(store(), row.account, now),
    ]);
    if (kase === null || snapshot === null) throw new Error('the case is gone');
    const moment = { now, newId: () => crypto.randomUUID() };
    const decided = await caseStory(store(), kase, snapshot, setting, moment);
    expect(decided.mail?.id).not.toBe(row.last);
    // Past the age limit of assessments, the last mail is what is left to tell of.
    const later = { ...kase, lastAssessmentId: null };
    const story = await caseStory(store(), later, snapshot, setting, moment);
    expect(story.mail?.analysis?.issue).toBe('the label printer');
    expect(story.mail?.analysis).not.toHaveProperty('issueLater');
  });
});
