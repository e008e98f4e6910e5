import { describe, expect, it } from 'vitest';
import { escalationAsk } from '../../../src/compose/mails/ask.ts';
import { callRequest } from '../../../src/compose/mails/call-request.ts';
import { whatChanged } from '../../../src/compose/mails/changes.ts';
import { dailyList } from '../../../src/compose/mails/daily-list.ts';
import { escalation } from '../../../src/compose/mails/escalation.ts';
import type { MailFacts } from '../../../src/compose/mails/facts.ts';
import { issueSummary } from '../../../src/compose/mails/issue-summary.ts';
import { notice } from '../../../src/compose/mails/notice.ts';
import { issueNoun } from '../../../src/compose/mails/phrases.ts';
import { recoveryPlan } from '../../../src/compose/mails/recovery-plan.ts';
import { reminder } from '../../../src/compose/mails/reminder.ts';
import { weeklyDigest } from '../../../src/compose/mails/weekly-digest.ts';
import type { Reason } from '../../../src/domain/assessment.ts';
import type { ExecDemand, Topic } from '../../../src/domain/signal.ts';
import { escalationFlow, flowStep, stepIds, stepsOf } from '../../../src/protocol/flow.ts';
import { escalationTemplate, templateParts } from '../../../src/protocol/escalation-template.ts';
import { dailyFacts, weeklyFacts } from './every-mail.ts';
import { sectionOf } from './reading.ts';
import {
  assessment,
  entry,
  facts,
  lowFacts,
  mediumFacts,
  mild,
  promise,
  signal,
  silence,
  threat,
  unfinished,
  walter,
} from './samples.ts';

const evaluating: Reason = {
  clause: 'H2',
  signals: [signal('evaluating-alternatives')],
  facts: [],
};
const missed: Reason = {
  clause: 'M2',
  signals: [],
  facts: [{ measure: 'missedMeetings', value: 3, threshold: 2, words: 'Three', proof: [] }],
};
const told = (value: number, words: string): Reason => ({
  clause: value > 1 ? 'M2' : 'L1',
  signals: [],
  facts: [{ measure: 'missedMeetings', value, threshold: 2, words, proof: [] }],
});
const indirect: Reason = {
  ...threat,
  signals: [{ ...threat.signals[0], kind: 'cancellation-threat', form: 'indirect' } as never],
};

describe('what happens next, in the notice', () => {
  const lines = (over: Partial<MailFacts>) =>
    notice({ ...facts, deliveries: [], ...over }).text.replace(/\s+/g, ' ');

  it('names the escalation mail where executives get it, and an update where they had one', () => {
    expect(lines({ executivesGet: 'escalation' })).toContain('get the escalation mail now');
    const update = lines({ executivesGet: 'update' });
    expect(update).toContain('get an update now, after the earlier escalation mail');
    expect(update).not.toContain('get the escalation mail');
  });
});

describe('the one-line summary', () => {
  it.each([
    [[threat], 'Threatens to cancel over the nightly CSV export'],
    [[indirect], 'Hints at leaving over the nightly CSV export'],
    [[evaluating], 'Looking at Rivermark because of the nightly CSV export'],
    [[{ ...mild, clause: 'H3' as const }], 'Upset about the nightly CSV export'],
    [[silence], 'Silent for 24 days'],
    [[missed], 'Missed 3 meetings'],
    [[told(2, '2 meetings declined lately')], 'Declined 2 meetings'],
    [[told(3, '3 meetings missed or declined lately')], 'Missed or declined 3 meetings'],
    [[told(1, '1 meeting declined lately')], 'Declined a meeting'],
    [[told(1, '1 meeting missed lately')], 'Missed a meeting'],
    [[mild], 'Frustrated about the nightly CSV export'],
    [[unfinished], 'Has not finished the nightly CSV export'],
    [[mild, threat], 'Threatens to cancel over the nightly CSV export'],
  ])('of %# says what the customer does', (reasons, expected) => {
    expect(issueSummary({ ...facts, assessment: assessment('high', reasons) })).toBe(expected);
  });

  it('takes no subject line for the reason', () => {
    const titled = { ...facts, case: { ...facts.case, issue: 'Cars' } };
    expect(issueSummary({ ...titled, assessment: assessment('high', [threat]) })).toBe(
      'Threatens to cancel (“Cars”)',
    );
  });

  it.each([
    ['our nightly CSV export', 'bug', 'their nightly CSV export'],
    ['the invoice of May.', 'billing', 'the invoice of May'],
    ['The invoice of May.', 'billing', '“The invoice of May”'],
    ['31 new vans', 'general', '“31 new vans”'],
    ['Invoice dispute', 'billing', '“Invoice dispute”'],
    ['CSV export', 'bug', 'CSV export'],
    ['NO INVOICES SINCE MAY!', 'billing', '“NO INVOICES SINCE MAY”'],
    ['URGENT!!!', 'general', ''],
    ['Hello?', 'general', ''],
    ['Follow up', 'general', ''],
    ['(no subject)', 'general', ''],
    ['Question', 'bug', ''],
    ['Cancellation', 'general', ''],
    ['Question of the VAT rate', 'billing', '“Question of the VAT rate”'],
    ['DPIA', 'general', '“DPIA”'],
    ['API key for a third party', 'general', '“API key for a third party”'],
    ['missing-feature', 'missing-feature', 'a missing feature'],
    ['their mail', 'general', ''],
    ['little contact', 'silence', ''],
    ['', 'general', ''],
  ])('turns the issue %s (%s) into %s', (issue, key, noun) => {
    expect(issueNoun(issue, key)).toBe(noun);
  });

  it('does without an issue, and asks for a person when nothing could be read', () => {
    const bare = { ...facts, case: { ...facts.case, issue: '' } };
    expect(issueSummary(bare)).toBe('Threatens to cancel');
    expect(issueSummary({ ...facts, assessment: assessment('high', []) })).toBe(
      'At High risk over the nightly CSV export',
    );
    const unread = { ...assessment('none', []), review: 'unsupported-language' as const };
    expect(issueSummary({ ...bare, assessment: unread })).toContain('a person must look');
  });
});

describe('the escalation ask by situation', () => {
  const demand = (form: ExecDemand['form']): Reason => ({
    clause: 'H1',
    signals: [
      {
        kind: 'exec-demand',
        score: 1,
        evidence: threat.signals[0]?.evidence ?? ([] as never),
        form,
      },
    ],
    facts: [],
  });
  it.each<[string, Reason, Topic | null, string]>([
    ['a lawyer is named', demand('legal'), 'bug', 'counsel-first'],
    ['a manager is asked for', demand('manager'), 'bug', 'executive-outreach'],
    ['the invoice', threat, 'billing', 'pricing-flexibility'],
    ['other products', evaluating, 'bug', 'executive-outreach'],
    ['a fault', threat, 'bug', 'join-call'],
    ['a missing feature', threat, 'missing-feature', 'join-call'],
    ['nothing known', threat, null, 'executive-outreach'],
  ])('%s', (_name, reason, topic, kind) => {
    const ask = escalationAsk({ ...facts, assessment: assessment('high', [reason]), topic });
    expect(ask.kind).toBe(kind);
    expect(ask.words).toMatch(/, by Wednesday 6 May\.$/);
  });
});

describe('the escalation ask by demand', () => {
  it.each([
    ['legal', 'counsel-first'],
    ['regulator', 'counsel-first'],
    ['safety', 'counsel-first'],
    ['manager', 'executive-outreach'],
    ['public', 'executive-outreach'],
    // A chargeback has a draft: "before anybody replies" would deny it.
    ['chargeback', 'pricing-flexibility'],
  ] as const)('of a %s is %s, whatever the topic', (demand, kind) => {
    expect(escalationAsk({ ...facts, topic: 'billing', demand }).kind).toBe(kind);
  });
});

describe('the escalation ask about money', () => {
  it.each([
    [evaluating, 'price', /what room there is on Fjordline Logistics's price,/],
    // A comparison is not a dispute over an invoice, whatever the topic (H2 before billing).
    [evaluating, 'invoice', /^Executive outreach/],
    [evaluating, null, /^Executive outreach/],
    [threat, 'price', /Logistics's price,/],
    [threat, null, /Logistics's invoice,/],
    // What an end will cost is asked, not disputed.
    [threat, 'exit', /^Executive outreach/],
  ] as const)('of %# speaks of what the mail speaks of', (reason, money, words) => {
    const ask = escalationAsk({
      ...facts,
      assessment: assessment('high', [reason]),
      topic: 'billing',
      money,
    });
    expect(ask.words).toMatch(words);
  });
});

describe('the escalation ask over a farewell', () => {
  it.each([
    ['calm', 'invoice', 'orderly-exit'],
    ['calm', null, 'orderly-exit'],
    ['aggrieved', 'invoice', 'executive-outreach'],
    // Only the price can still be spoken of where it is why they go.
    ['calm', 'price', 'pricing-flexibility'],
    [null, 'invoice', 'pricing-flexibility'],
  ] as const)('that is %s, with %s: %s', (farewell, money, kind) => {
    expect(escalationAsk({ ...facts, topic: 'billing', farewell, money }).kind).toBe(kind);
  });

  it('asks for an executive where they ask for one', () => {
    const ask = escalationAsk({ ...facts, farewell: 'calm', demand: 'manager' });
    expect(ask.kind).toBe('executive-outreach');
  });
});

describe('the one-line summary of who goes, or does not', () => {
  const quoted = (reason: Reason, quote: string, more: object = {}): Reason => ({
    ...reason,
    signals: [
      {
        ...reason.signals[0],
        ...more,
        evidence: [{ part: 'ownWords', start: 0, end: quote.length, quote }],
      } as never,
    ],
  });
  const summary = (reason: Reason, over: Partial<MailFacts> = {}) =>
    issueSummary({ ...facts, assessment: assessment('high', [reason]), ...over });

  it('says that they have decided, and over what only where they complain', () => {
    expect(summary(threat, { farewell: 'calm' })).toBe('Has decided to leave');
    expect(summary(threat, { farewell: 'aggrieved' })).toBe(
      'Has decided to leave over the nightly CSV export',
    );
    expect(summary(threat, { farewell: null })).toMatch(/^Threatens to cancel/);
  });

  it.each([
    ['Otherwise our finance department will simply stop paying.', /^Threatens to stop paying over/],
    ["I'm not paying the Q2 invoice.", /^Withholds payment over/],
    ['We stop paying and cancel the contract.', /^Threatens to cancel/],
    ['If it fails again we are gone.', /^Threatens to cancel/],
  ])('of "%s" is %s', (quote, words) => {
    expect(summary(quoted(threat, quote))).toMatch(words);
  });

  it.each([
    ['Find out what our options are under the contract.', null, /^Checking its options \(/],
    ['We are looking at our options and other tools.', null, /^Looking at other solutions/],
    ['We are comparing you with two others.', null, /^Looking at other solutions/],
    ['What are our options?', 'Rivermark', /^Looking at Rivermark/],
  ])('of "%s" compares only where they do', (quote, competitor, words) => {
    const reason = quoted(evaluating, quote, { competitor });
    expect(summary(reason)).toMatch(words);
    const ask = escalationAsk({ ...facts, assessment: assessment('high', [reason]) });
    expect(/options they have/.test(ask.why)).toBe(/^Checking/.test(summary(reason)));
  });
});

describe('since when it goes on', () => {
  const told = (theirSince: NonNullable<MailFacts['theirSince']> | null) => ({
    escalation: escalation({ ...facts, theirSince }).text.replace(/\s+/g, ' '),
    call: callRequest({ ...facts, theirSince }).text.replace(/\s+/g, ' '),
  });

  it("is the customer's own earlier day, as theirs, with our first mail beside it", () => {
    const { escalation: mail, call } = told({ on: '2026-03-30', words: 'since 30 March' });
    expect(mail).toMatch(
      /Ongoing since 03\/30, as the customer says; first in the mail “.+” of 0\d\/\d\d/,
    );
    expect(call).toContain('Ongoing since: 30 March, as the customer says');
  });

  it('stays as it is recorded where theirs is later, with their words where they name no day', () => {
    const plain = told(null);
    expect(told({ on: '2026-05-05', words: 'since today' })).toEqual(plain);
    const { escalation: mail, call } = told({ on: null, words: 'for the third month' });
    for (const text of [mail, call]) {
      expect(text).toContain('; the customer writes “for the third month”');
    }
  });
});

describe('a wish not to be phoned', () => {
  const noCall = 'Please no phone calls this week.';

  it('is kept by the ask', () => {
    const words = (over: Partial<MailFacts>) => escalationAsk({ ...facts, ...over }).words;
    for (const topic of ['bug', null] as const) {
      expect(words({ topic, noCall })).toMatch(/not a call/);
      expect(words({ topic, noCall: null })).toMatch(/one call/);
    }
    expect(words({ demand: 'manager', noCall })).toMatch(/not a call/);
  });

  it('stands in the notice, the escalation and the call request', () => {
    for (const mail of [notice, escalation, callRequest]) {
      expect(mail({ ...facts, noCall }).text.replace(/\s+/g, ' ')).toContain(
        'The customer asks not to be phoned: “Please no phone calls this week.”',
      );
      expect(mail(facts).text).not.toContain('asks not to be');
    }
  });
});

describe('the date of the escalation ask', () => {
  it.each([
    [null, /, by Wednesday 6 May\.$/],
    ['2026-05-05', /to Fjordline Logistics, today, Tuesday 5 May\.$/],
    ['2026-05-04', /, today, Tuesday 5 May\.$/],
    ['2026-05-06', /, by Wednesday 6 May\.$/],
    ['2026-05-07', /, by Wednesday 6 May: the customer's own date is Thursday 7 May\.$/],
  ])('with the customer wanting it by %s is never later than that', (theirDate, words) => {
    expect(escalationAsk({ ...facts, demand: 'manager', theirDate }).words).toMatch(words);
  });

  it('is kept by the recovery plan too', () => {
    const told = (theirDate: string | null): string | undefined =>
      recoveryPlan({ ...mediumFacts, theirDate }).items.find((one) =>
        one.text.includes('tell the customer what was found'),
      )?.text;
    expect(told(null)).toMatch(/^Friday 8 May/);
    expect(told('2026-05-06')).toMatch(/^Wednesday 6 May/);
    expect(told('2026-05-04')).toMatch(/^Friday 8 May/);
    expect(told('2026-05-30')).toMatch(/^Friday 8 May/);
  });
});

describe('where the draft waits', () => {
  const ready = { is: 'ready', to: [], cc: [], text: 'Hi', inDrafts: true } as const;
  it.each([
    [
      { ...ready, threaded: false },
      'It waits in the Drafts folder, as a new mail. Read it, then send it.',
    ],
    [ready, "It waits in the Drafts folder, under the customer's mail. Read it, then send it."],
    [
      { ...ready, text: 'On [[date]].' },
      "It waits in the Drafts folder, under the customer's mail. Fill in what stands in [[ ]], then send it.",
    ],
    [{ ...ready, inDrafts: false }, 'Copy it into your mail.'],
  ] satisfies [MailFacts['draft'], string][])('is said as it is (%#)', (draft, words) => {
    expect(notice({ ...facts, draft }).text.replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('what changed since last time', () => {
  it('says that the customer wrote again only where they did', () => {
    const same = assessment('medium', [silence]);
    const text = (messageId: typeof same.messageId): string => {
      const looked = { ...facts, assessment: { ...same, messageId }, previous: same };
      return whatChanged(looked)
        .map((one) => one.text)
        .join(' ');
    };
    expect(text(same.messageId)).toMatch(
      /^The customer wrote again; the risk is as it was at the look before \([^)]+\)\.$/,
    );
    expect(text(null)).toMatch(/^Nothing of substance since the look before \([^)]+\)\.$/);
  });
});

describe('the notice to the CSM', () => {
  const { subject, text } = notice(facts);

  it('names tier, customer and reason in the subject', () => {
    expect(subject).toBe(
      '[High] Fjordline Logistics – threatens to cancel over the nightly CSV export',
    );
  });

  it('says in the subject and above all that they wrote again, where the CSM was told before', () => {
    const again = notice(facts, true);
    const words = 'wrote again and threatens to cancel over the nightly CSV export';
    expect(again.subject).toBe(`[High] Fjordline Logistics – ${words}`);
    expect(again.text.replace(/\s+/g, ' ')).toContain(`Fjordline Logistics ${words}.`);
  });

  it('says without a click why, what changed, what happens next and to whom', () => {
    const flat = text.replace(/\s+/g, ' ');
    for (const words of [
      'Explicit threats to cancel (H1).',
      'The risk rose from Low to High (was Low since 3 May).',
      'If nobody acknowledges, Walter Brandt is called today at 08:29.',
      '24 April: the customer missed a meeting',
      'was due 1 May (overdue)',
      'To: Pat Solberg (pat@fjordline.example)',
      'Cc: Ole Berg (ole@fjordline.example)',
      '[[date of the failed run]]',
    ]) {
      expect(flat).toContain(words);
    }
  });

  it('says who was told when, once it is recorded', () => {
    const sentAt = new Date('2026-05-05T07:15:00Z');
    const deliveries = [
      { kind: 'call-request' as const, to: facts.manager, sentAt, notBefore: sentAt },
    ];
    expect(notice({ ...facts, deliveries }).text).toContain('Priya Nair – told today at 08:15.');
  });

  it('gives the facts and the rule instead of a draft that failed', () => {
    const draft: MailFacts['draft'] = {
      is: 'none',
      why: 'The composed reply did not pass the writing rules.',
      failedRules: ['the issue stands in the first two sentences'],
      facts: ['They wrote about it three times.'],
    };
    const mail = notice({ ...facts, draft });
    expect(mail.text).toContain('No reply draft this time');
    expect(mail.text).toContain('Rule not met: the issue stands in the first two sentences');
    expect(mail.text).toContain('They wrote about it three times.');
  });

  it('stays quiet about managers for Low', () => {
    const mail = notice(lowFacts);
    expect(mail.subject).toMatch(/^\[Low\]/);
    expect(mail.text).not.toContain('Walter Brandt');
  });

  it('shows times in the zone of the reader', () => {
    expect(notice({ ...facts, timeZone: 'Asia/Kolkata' }).text).toContain('today at 12:59');
  });
});

describe('lists and reminders', () => {
  it('gives every Low case its own action plan in the daily list (E-L2)', () => {
    const mail = dailyList(dailyFacts(lowFacts));
    expect(mail && sectionOf(mail, 'Action plan')).toEqual([
      'Ask what stands in the way of “Upload the stock list” (theirs, due 30 April) and offer help.',
      'Send the workaround “Run the export by hand from Reports” (WA-014).',
      // The seventh working day: 14 May is a holiday in Berlin.
      'Look again on Friday 15 May.',
    ]);
    expect(mail?.text).toContain('they wait for us since today');
  });

  it('looks again seven working days after the case became Low, not after each list (E-L2)', () => {
    const opened = entry('l-1', 'case-opened', '2026-05-05T08:00:00Z', 'Opened as low');
    const fell = entry('l-2', 'tier-fell', '2026-05-18T08:00:00Z', 'Fell to low');
    const looks = (now: string, ledger = [opened]) => {
      const mail = dailyList(dailyFacts({ ...lowFacts, now: new Date(now), ledger }));
      return mail && sectionOf(mail, 'Action plan').at(-1);
    };
    expect(looks('2026-05-05T09:00:00Z')).toBe('Look again on Friday 15 May.');
    expect(looks('2026-05-11T09:00:00Z')).toBe('Look again on Friday 15 May.');
    expect(looks('2026-05-18T09:00:00Z')).toBe('Look again today: it was due Friday 15 May.');
    expect(looks('2026-05-19T09:00:00Z', [opened, fell])).toBe('Look again on Thursday 28 May.');
  });

  it('calls nobody silent who waits for us', () => {
    const text = (ourTurnSince: Date | null) =>
      dailyList(
        dailyFacts({
          ...lowFacts,
          engagement: facts.engagement && { ...facts.engagement, ourTurnSince },
        }),
      )?.text;
    expect(text(lowFacts.now)).toMatch(/They wait for us\n[\s\S]*they wait for us since today/i);
    expect(text(lowFacts.now)).not.toContain('Silent accounts');
    expect(text(null)).toContain('Silent accounts');
    expect(text(null)).not.toContain('They wait for us');
  });

  it('sends no empty daily list', () => {
    const none = {
      ...dailyFacts(lowFacts),
      unanswered: [],
      overduePlans: [],
      low: [],
      promises: [],
      silent: [],
      recaps: [],
    };
    expect(dailyList(none)).toBeNull();
  });

  it('counts the week in sentences', () => {
    const { text } = weeklyDigest(weeklyFacts({ ...mediumFacts, reader: walter }));
    expect(text).toContain('Cases opened: 2 High, 5 Medium, 9 Low.');
    expect(text).toContain('Typical time to a plan: 3 hours.');
    expect(text).toContain('3 of 4 customers who wrote again were calmer.');
  });

  it.each([
    ['2026-02-20', 'planned', 'plan due 20 February, overdue'],
    ['2027-02-20', 'planned', 'plan due 20 February 2027 ('],
    ['2026-02-20', 'watching', 'plan due 20 February ('],
  ] as const)('says of a plan for %s (%s): %s', (dueOn, state, words) => {
    const plan = { decision: 'Call them', dueOn, owner: mediumFacts.csm.id };
    const late = { ...mediumFacts, case: { ...mediumFacts.case, plan, state } };
    const { text } = weeklyDigest(weeklyFacts({ ...(late as typeof mediumFacts), reader: walter }));
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  });

  it.each([
    [0, 0, 'No customer wrote again.'],
    [0, 1, 'The one customer who wrote again was not calmer.'],
    [1, 1, 'The one customer who wrote again was calmer.'],
    [0, 3, 'None of the 3 customers who wrote again was calmer.'],
    [1, 3, 'One of the 3 customers who wrote again was calmer.'],
    [2, 2, 'Both customers who wrote again were calmer.'],
    [4, 4, 'All 4 customers who wrote again were calmer.'],
  ])('says in plain words that %i of %i customers were calmer', (calm, of, words) => {
    const softened = { cases: calm, of };
    const week = { ...weeklyFacts({ ...mediumFacts, reader: walter }), softened };
    expect(weeklyDigest(week).text).toContain(`- ${words}`);
  });

  it('has no nought and no bare one in a small week', () => {
    const { text, subject } = weeklyDigest({
      ...weeklyFacts({ ...mediumFacts, reader: walter }),
      opened: { high: 1, medium: 0, low: 0 },
      open: [],
      feedback: [
        { clause: 'H1', agreed: 1, disagreed: 0 },
        { clause: 'M3', agreed: 0, disagreed: 2 },
      ],
    });
    expect(subject).toMatch(/: no open case$/);
    expect(text).toContain('- Cases opened: one High, no Medium, no Low.');
    expect(text).toContain('(H1): one agreed, nobody disagreed.');
    expect(text.replace(/\s+/g, ' ')).toContain('(M3): nobody agreed, 2 disagreed.');
    const none = { high: 0, medium: 0, low: 0 };
    const quiet = { ...weeklyFacts({ ...mediumFacts, reader: walter }), opened: none };
    expect(weeklyDigest(quiet).text).toContain('- No case was opened.');
    expect(weeklyDigest(quiet).subject).toMatch(/: one open case$/);
  });

  it.each([
    [{ is: 'promise-overdue', promise } as const, 'a promise is past its date'],
    [{ is: 'check-in' } as const, 'check in with them'],
    [{ is: 'plan-missing' } as const, 'a plan is missing'],
    [{ is: 'plan-due' } as const, 'the plan is due'],
    [{ is: 'recap-owed' } as const, 'a recap is owed'],
    [{ is: 'ask-changed' } as const, 'the ask was changed'],
  ])('reminds of %o', (about, title) => {
    expect(reminder(facts, about).subject).toBe(`Reminder: Fjordline Logistics – ${title}`);
  });
});

describe('the reminder that a plan is due', () => {
  it.each([
    ['2026-05-07', 'is due: 7 May.'],
    ['2026-05-05', 'is due: 5 May.'],
    ['2026-05-04', 'is overdue: it was due 4 May.'],
  ])('with the date %s says that it %s', (dueOn, words) => {
    const plan = { decision: 'Fix the export', owner: walter.id, dueOn } as never;
    const { text } = reminder({ ...facts, case: { ...facts.case, plan } }, { is: 'plan-due' });
    expect(text.replace(/\s+/g, ' ')).toContain(`The plan for Fjordline Logistics ${words}`);
  });
});

describe('the reminder that a recap is owed', () => {
  it('is true also of a plan that was made without a conversation', () => {
    const { text } = reminder(facts, { is: 'recap-owed' });
    expect(text).toContain('Fjordline Logistics has had no recap of what was agreed.');
    expect(text).not.toMatch(/last conversation|recap draft/);
  });
});

describe('the reminder that a snooze is over', () => {
  const subject = 'Reminder: Fjordline Logistics – the snooze is over';
  const words = 'Snoozed until 2026-05-05: Pat is travelling';
  const ledger = [entry('l-9', 'snoozed', '2026-05-03T10:00:00Z', words, walter)];
  const text = (given: MailFacts) =>
    reminder({ ...given, ledger }, { is: 'snooze-over' }).text.replace(/\s+/g, ' ');

  it('shows the tier, the sentence, the answers and who is called next while nobody has it', () => {
    expect(reminder(facts, { is: 'snooze-over' }).subject).toBe(`[High] ${subject}`);
    const said = text({ ...facts, reader: facts.csm });
    expect(said).toContain('and nobody has taken it on.');
    expect(said).toContain('“If it is not fixed by Friday we will cancel our contract.”');
    expect(said).toMatch(/I'm on it: .* Disagree: .* Snooze: .* Not our customer: /);
    expect(said).toContain('If nobody acknowledges, Walter Brandt is called today at 08:29.');
    expect(said).toContain('Risk Level: High – Explicit threats to cancel (H1).');
    expect(said).toContain('Snoozed until 5 May: Pat is travelling (Walter Brandt, 3 May).');
  });

  it('asks for a review at Medium, and says where nobody else is asked', () => {
    expect(reminder(mediumFacts, { is: 'snooze-over' }).subject).toBe(`[Medium] ${subject}`);
    expect(text({ ...mediumFacts, reader: facts.csm })).toContain(
      'If nobody acknowledges, Walter Brandt is asked for a review today at 08:29.',
    );
    expect(text({ ...lowFacts, next: null })).toContain(
      'If nobody acknowledges, nobody else is asked.',
    );
  });

  it.each([
    ['acknowledged', 'Next: write the plan in the case'],
    ['planned', 'Next: carry the plan out'],
    ['watching', 'Next: see how the customer is now'],
  ] as const)('asks nobody to take on what is %s', (state, next) => {
    const given = { ...facts, case: { ...facts.case, state } };
    expect(reminder(given, { is: 'snooze-over' }).subject).toBe(subject);
    expect(text(given)).toContain(next);
    expect(text(given)).not.toMatch(/take it on|I'm on it/);
  });
});

describe('the check-in after a case was closed', () => {
  it('says when that was, however many working days the house waits', () => {
    const closedAt = new Date(facts.now.getTime() - 3 * 86_400_000);
    const closed = { ...facts.case, closedAt };
    const mail = reminder({ ...facts, case: closed }, { is: 'check-in' });
    const text = mail.text.replace(/\s+/g, ' ');
    expect(text).toMatch(/was closed on [^.]+, 3 days ago\./);
    expect(text).not.toMatch(/working days/);
  });
});

describe('a case without a noun for its issue', () => {
  const nameless = { ...facts.case, issue: 'their mail', issueKey: 'general' };
  const silent = { ...facts.case, issue: 'little contact', issueKey: 'silence' };
  const plain = (text: string) => text.replace(/\s+/g, ' ');

  it.each([
    ['of a silence', silent, 'the case about their silence was closed'],
    ['of nothing known', nameless, 'the case was closed'],
    ['of the export', facts.case, 'the case about the nightly CSV export was closed'],
  ])('is named in the check-in: %s', (_, kase, words) => {
    const text = plain(reminder({ ...facts, case: kase }, { is: 'check-in' }).text);
    expect(text).toContain(`Fjordline Logistics: ${words}.`);
    expect(text.includes('whether it still works')).toBe(kase !== silent);
  });

  it('stands in the daily list by its customer and day alone', () => {
    const recaps = [nameless, silent, facts.case].map((kase) => ({
      account: facts.account,
      case: kase,
    }));
    const text = plain(dailyList({ ...dailyFacts(lowFacts), recaps })?.text ?? '');
    expect(text).toContain('- Fjordline Logistics: since 3 May - Fjordline Logistics: since 3 May');
    expect(text).toContain('- Fjordline Logistics: the nightly CSV export, since 3 May');
  });

  it.each([
    ['bug', 'find the cause of the fault, and who mends it'],
    ['onboarding', 'find out which step holds them up, and who helps with it'],
    [null, 'find out what is behind their frustration and who mends it'],
  ] as const)('is told by its topic where only a title is known: %s', (topic, first) => {
    const titled = { ...nameless, issue: 'Where are we', issueKey: topic ?? 'general' };
    const given = { ...mediumFacts, case: titled, topic, library: [] };
    const steps = recoveryPlan(given).items.map((one) => one.text.replace(/^.*: /, ''));
    expect(steps).toContain(first);
    expect(steps.join('\n')).not.toContain('Where are we');
    const named = { ...mediumFacts, case: { ...titled, issue: 'the export' }, topic, library: [] };
    expect(
      recoveryPlan(named)
        .items.map((one) => one.text)
        .join('\n'),
    ).toContain('the export');
  });

  it('is not "our service" in a recovery plan', () => {
    const given = { ...mediumFacts, case: nameless, topic: null, library: [] };
    const said = recoveryPlan(given).items.map((one) => one.text.replace(/^.*: /, ''));
    expect(said).toContain('find out what is behind their frustration and who mends it');
    expect(said).toContain('tell the customer what was found, with a date');
  });
});

describe('the escalation process flow as data', () => {
  it('has the ten steps of the protocol in order, each once', () => {
    expect(escalationFlow.map((step) => step.id)).toEqual([...stepIds]);
    expect(stepsOf('high').map((step) => step.id)).toEqual(['E-H1', 'E-H2', 'E-H3', 'E-H4']);
    expect(stepsOf('none')).toEqual([]);
    expect(flowStep('E-L2').words).toBe('Create a customer-specific action plan');
  });

  it('has every part of the template once, in order', () => {
    expect(escalationTemplate.map((line) => line.part)).toEqual([...templateParts]);
  });
});
