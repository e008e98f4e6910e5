import { callRequest } from '../../../src/compose/mails/call-request.ts';
import { type DailyFacts, dailyList } from '../../../src/compose/mails/daily-list.ts';
import { escalationUpdate } from '../../../src/compose/mails/escalation-update.ts';
import { escalation } from '../../../src/compose/mails/escalation.ts';
import type { MailFacts } from '../../../src/compose/mails/facts.ts';
import { needsEyes, type EyesFacts } from '../../../src/compose/mails/needs-eyes.ts';
import { nobodyAnswered } from '../../../src/compose/mails/nobody-answered.ts';
import { notice } from '../../../src/compose/mails/notice.ts';
import { operatorAlarm } from '../../../src/compose/mails/operator-alarm.ts';
import { reminder } from '../../../src/compose/mails/reminder.ts';
import { reviewRequest } from '../../../src/compose/mails/review-request.ts';
import { unconfirmed } from '../../../src/compose/mails/unconfirmed.ts';
import { type WeeklyFacts, weeklyDigest } from '../../../src/compose/mails/weekly-digest.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { MailContent } from '../../../src/domain/outgoing.ts';
import { promise } from './samples.ts';

/** The daily list made of one case's facts. */
export function dailyFacts(facts: MailFacts): DailyFacts {
  const { account, engagement } = facts;
  const low: MailFacts = { ...facts, case: { ...facts.case, tier: 'low' } };
  return {
    ...facts,
    unanswered: [{ account, case: facts.case }],
    overduePlans: [{ account, decision: 'Ship the export fix', dueOn: '2026-03-02' }],
    low: [low],
    promises: facts.promises.map((one) => ({ account, promise: one })),
    silent: engagement === null ? [] : [{ account, engagement }],
    recaps: [{ account, case: facts.case }],
  };
}

/** A week made of one case's facts. */
export function weeklyFacts(facts: MailFacts): WeeklyFacts {
  const { account } = facts;
  return {
    ...facts,
    days: { first: '2026-02-23', last: '2026-03-01' },
    opened: { high: 2, medium: 5, low: 9 },
    minutesTo: { reply: 42, acknowledgement: 8, plan: 190 },
    softened: { cases: 3, of: 4 },
    feedback: [{ clause: 'H1', agreed: 2, disagreed: 0 }],
    open: [{ account, case: facts.case, owner: facts.csm }],
    overdue: [{ account, promise }],
  };
}

/** Every kind of mail that can be written from one case's facts, by name. */
export function everyMail(facts: MailFacts): Readonly<Record<string, MailContent>> {
  const manager = { ...facts, reader: facts.manager };
  const executive = { ...facts, reader: facts.executives[0] ?? facts.manager };
  const none = {
    is: 'none' as const,
    why: 'The mail names lawyers: only a person may answer.',
    failedRules: ['the issue must be named in the first two sentences'],
    facts: [facts.case.issue],
  };
  const [quote] = facts.quotes;
  const unknown: EyesFacts = {
    ...manager,
    messageId: quote?.messageId ?? asId('m-0'),
    at: facts.now,
    from: quote?.from ?? null,
    forwardedBy: null,
    sender: 'unknown',
    subject: facts.first?.subject ?? '',
    ownWords: quote?.text ?? '',
    language: 'en',
    account: null,
    nearTo: null,
  };
  const list = dailyList(dailyFacts(facts));
  return {
    notice: notice(facts),
    'notice-without-draft': notice({ ...facts, draft: none }),
    'call-request': callRequest(manager),
    escalation: escalation(executive),
    'escalation-update': escalationUpdate(executive),
    'review-request': reviewRequest({ ...manager, case: { ...facts.case, tier: 'medium' } }, 1),
    'weekly-digest': weeklyDigest(weeklyFacts(manager)),
    'reminder-promise': reminder(facts, { is: 'promise-overdue', promise }),
    'reminder-plan-missing': reminder(facts, { is: 'plan-missing' }),
    'reminder-plan': reminder(facts, { is: 'plan-due' }),
    'reminder-snooze': reminder(facts, { is: 'snooze-over' }),
    'reminder-check-in': reminder(facts, { is: 'check-in' }),
    'reminder-recap': reminder(facts, { is: 'recap-owed' }),
    'reminder-ask': reminder(facts, { is: 'ask-changed' }),
    'nobody-answered': nobodyAnswered(manager),
    'needs-eyes': needsEyes(unknown),
    'needs-eyes-near-to': needsEyes({
      ...unknown,
      nearTo: { account: facts.account, by: 'thread', kase: facts.case },
    }),
    unconfirmed: unconfirmed({
      ...manager,
      kind: 'escalation',
      recipientName: executive.reader.name,
      accountName: facts.account.name,
      attemptedAt: facts.now,
      words: 'The line broke after the dot; no answer came.',
    }),
    'operator-alarm': operatorAlarm(manager, [
      {
        kind: 'blind',
        where: 'support',
        since: facts.now,
        words: 'No completed poll for 20 minutes: the server refuses the login.',
        todo: null,
      },
    ]),
    ...(list === null ? {} : { 'daily-list': list }),
  };
}
