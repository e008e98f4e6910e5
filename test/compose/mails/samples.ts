import type { Account, Person } from '../../../src/domain/account.ts';
import type { Assessment, Reason } from '../../../src/domain/assessment.ts';
import type { Case, LedgerEntry, LedgerKind } from '../../../src/domain/case.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Engagement, Interaction } from '../../../src/domain/interaction.ts';
import type { OurPromise } from '../../../src/domain/promise.ts';
import type { Signal } from '../../../src/domain/signal.ts';
import type { CitedQuote, MailFacts } from '../../../src/compose/mails/facts.ts';

export const now = new Date('2026-05-05T07:14:00Z');

const london = {
  timeZone: 'Europe/London',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:30',
  holidays: 'GB-ENG',
};
export const berlin = { ...london, timeZone: 'Europe/Berlin', holidays: 'DE-BE' };

const person = (id: string, name: string, role: Person['roles'][number]): Person => ({
  id: asId(id),
  name,
  address: `${id}@marlow.example`,
  roles: [role],
  manager: null,
  hours: london,
});
export const ines = { ...person('ines', 'Ines Carvalho', 'csm'), hours: berlin };
export const priya = person('priya', 'Priya Nair', 'manager');
export const walter = person('walter', 'Walter Brandt', 'executive');
export const sofia = person('sofia', 'Sofia Lindqvist', 'executive');

export const account: Account = {
  id: asId('fjordline'),
  name: 'Fjordline Logistics',
  domains: ['fjordline.example'],
  contacts: [],
  csm: ines.id,
  manager: priya.id,
  managed: true,
};

const messageId = asId<CitedQuote['messageId']>('m-3');

/** A signal of `kind` over a quote; enough for a reason. */
export function signal(
  kind: 'cancellation-threat' | 'frustration' | 'evaluating-alternatives',
): Signal {
  const evidence = [{ part: 'ownWords', start: 0, end: 4, quote: 'Some' }] as const;
  switch (kind) {
    case 'cancellation-threat':
      return { kind, score: 0.93, evidence, form: 'explicit' };
    case 'evaluating-alternatives':
      return { kind, score: 0.81, evidence, competitor: 'Rivermark' };
    case 'frustration':
      return { kind, score: 0.77, evidence, intensity: 'moderate' };
  }
}

export const threat: Reason = {
  clause: 'H1',
  signals: [signal('cancellation-threat')],
  facts: [],
};
export const mild: Reason = { clause: 'M3', signals: [signal('frustration')], facts: [] };
export const silence: Reason = {
  clause: 'M1',
  signals: [],
  facts: [
    {
      measure: 'daysSilent',
      value: 24,
      threshold: 21,
      words: '24 days since Fjordline last wrote (11 April)',
      proof: [],
    },
  ],
};
export const unfinished: Reason = {
  clause: 'L2',
  signals: [],
  facts: [
    {
      measure: 'overdueItems',
      value: 1,
      threshold: 1,
      words: 'One task of theirs is past its date: upload the stock list (30 April)',
      proof: [],
    },
  ],
};

export function assessment(tier: Assessment['tier'], reasons: readonly Reason[]): Assessment {
  return {
    id: asId('a-2'),
    accountId: account.id,
    messageId,
    at: now,
    revision: '1',
    tier,
    reasons,
    review: null,
  };
}

export const theCase: Case = {
  id: asId('4b0c7c1e-90a1-4f0e-9c55-1a6cf3f2d001'),
  accountId: account.id,
  issueKey: 'bug',
  topic: 'bug',
  issue: 'the nightly CSV export',
  tier: 'high',
  peak: 'high',
  state: 'open',
  openedAt: new Date('2026-05-03T08:00:00Z'),
  ongoingSince: new Date('2026-04-21T09:30:00Z'),
  ongoingSinceMessageId: asId('m-1'),
  owner: ines.id,
  plan: null,
  episode: 1,
  rung: 0,
  acknowledgedBy: null,
  acknowledgedAt: null,
  snoozedUntil: null,
  snoozeReason: null,
  override: null,
  nextStepAt: null,
  lastAssessmentId: asId('a-2'),
  lastInboundMessageId: messageId,
  lastInboundAt: now,
  recap: 'none-owed',
  closedAt: null,
  checkInAt: null,
  version: 1,
};

/** One recorded event of the sample case. */
export function entry(
  id: string,
  kind: LedgerKind,
  at: string,
  words: string,
  by: Person | null = null,
): LedgerEntry {
  return { id, caseId: theCase.id, kind, at: new Date(at), by: by?.id ?? null, words, proof: null };
}

export const quotes: readonly CitedQuote[] = [
  {
    messageId,
    at: new Date('2026-05-05T07:12:00Z'),
    from: { name: 'Pat Solberg', address: 'pat@fjordline.example' },
    sender: 'pass',
    text: 'The nightly CSV export has failed for the third time this month, and nobody has told us why.',
    clause: null,
  },
  {
    messageId,
    at: new Date('2026-05-05T07:12:00Z'),
    from: { name: 'Pat Solberg', address: 'pat@fjordline.example' },
    sender: 'pass',
    text: 'If it is not fixed by Friday we will cancel our contract.',
    clause: 'H1',
  },
];

const contact = (
  id: string,
  kind: Interaction['kind'],
  at: string,
  title: string,
): Interaction => ({
  id: asId(id),
  accountId: account.id,
  kind,
  at: new Date(at),
  source: 'mail',
  externalId: id,
  messageId: null,
  contact: 'pat@fjordline.example',
  title,
  threadKey: null,
  owner: null,
  dueAt: null,
  until: null,
  url: null,
  wantsAnswer: true,
});

export const promise: OurPromise = {
  id: asId('p-1'),
  accountId: account.id,
  caseId: theCase.id,
  messageId: asId('m-2'),
  by: ines.id,
  what: 'I will send you the cause of the failed export',
  evidence: null,
  madeAt: new Date('2026-04-28T10:00:00Z'),
  dueOn: '2026-05-01',
  state: 'overdue',
  keptAt: null,
};

export const engagement: Engagement = {
  asOf: now,
  daysSilent: 0,
  lastInboundAt: now,
  lastOutboundAt: new Date('2026-04-28T10:00:00Z'),
  ourTurnSince: now,
  theirTurnSince: null,
  missedMeetings: 0,
  missedInARow: 0,
  declined: { missedMeetings: 0, missedInARow: 0 },
  unansweredAttempts: 0,
  overdueItems: [
    { title: 'Upload the stock list', owner: 'customer', dueAt: new Date('2026-04-30T10:00:00Z') },
  ],
  pausedUntil: null,
  usualGapDays: 5,
  trend: null,
  proof: {},
};

export const ledger: readonly LedgerEntry[] = [
  entry('l-1', 'case-opened', '2026-05-03T08:00:00Z', 'Opened as low: the nightly CSV export'),
  entry('l-2', 'draft-prepared', '2026-05-03T08:01:00Z', 'Reply draft prepared'),
  entry(
    'l-3',
    'csm-replied',
    '2026-05-03T09:31:00Z',
    'Ines Carvalho replied to the customer',
    ines,
  ),
  entry('l-4', 'tier-rose', '2026-05-05T07:14:00Z', 'Rose from low to high'),
  entry('l-5', 'draft-prepared', '2026-05-05T07:14:00Z', 'Reply draft prepared'),
];

export const draftText = `Hello Pat,

The nightly CSV export failed for the third time this month, and nobody told you why. I can see what that does to your month-end.

I am sorry that you had to write about it again. I have asked product support for the cause of the failure on [[date of the failed run]].

Until it is mended, Reports → Exports → Run now gives you the file in about two minutes.

I will write to you by [[date]] with what we found.

Ines Carvalho`;

/** A High case as it stands at 08:14 in London, two minutes after the mail. */
export const facts: MailFacts = {
  now,
  reader: ines,
  timeZone: 'Europe/London',
  baseUrl: 'https://defuse.marlow.example',
  link: { id: 'o-7f3a', token: 'k3yf0rthis0ne' },
  account,
  case: theCase,
  assessment: assessment('high', [threat, { ...mild, clause: 'H3' }]),
  previous: {
    ...assessment('low', [unfinished]),
    id: asId('a-1'),
    at: new Date('2026-05-03T08:00:00Z'),
  },
  tierHistory: [
    { tier: 'low', since: new Date('2026-05-03T08:00:00Z') },
    { tier: 'high', since: now },
  ],
  quotes,
  first: {
    messageId: asId('m-1'),
    at: new Date('2026-04-21T09:30:00Z'),
    subject: 'Re: Monthly catch-up',
  },
  topic: 'bug',
  ledger,
  deliveries: [],
  csm: ines,
  manager: priya,
  executives: [walter, sofia],
  people: [ines, priya, walter, sofia],
  next: { person: walter, at: new Date('2026-05-05T07:29:00Z') },
  lastContacts: [
    contact('i-3', 'mail-in', '2026-05-05T07:12:00Z', 'CSV export fails again'),
    contact('i-2', 'mail-out', '2026-04-28T10:00:00Z', 'Re: Monthly catch-up'),
    contact('i-1', 'meeting-missed', '2026-04-24T10:00:00Z', 'Monthly catch-up'),
  ],
  promises: [promise],
  engagement,
  recording: null,
  library: [
    {
      id: 'WA-014',
      kind: 'workaround',
      title: 'Run the export by hand from Reports',
      owner: 'product support',
    },
  ],
  draft: {
    is: 'ready',
    to: [{ name: 'Pat Solberg', address: 'pat@fjordline.example' }],
    cc: [{ name: 'Ole Berg', address: 'ole@fjordline.example' }],
    text: draftText,
    inDrafts: true,
  },
  ask: null,
};

/** The same account with a Medium case. */
export const mediumFacts: MailFacts = {
  ...facts,
  reader: priya,
  case: { ...theCase, tier: 'medium', peak: 'medium' },
  assessment: assessment('medium', [mild]),
  previous: null,
  tierHistory: [{ tier: 'medium', since: now }],
};

/** The same account with a Low case. */
export const lowFacts: MailFacts = {
  ...facts,
  case: {
    ...theCase,
    tier: 'low',
    peak: 'low',
    issue: 'the stock list upload',
    issueKey: 'onboarding',
  },
  assessment: assessment('low', [unfinished]),
  previous: null,
  tierHistory: [{ tier: 'low', since: now }],
  quotes: [{ ...quotes[0], text: 'We have not got round to the stock list yet.' } as CitedQuote],
};
