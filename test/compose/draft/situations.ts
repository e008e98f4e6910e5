import type { Tier } from '../../../src/domain/assessment.ts';
import type { Analysis, Evidence, Intensity, Signal, Topic } from '../../../src/domain/signal.ts';
import type { DraftSituation } from '../../../src/compose/draft/situation.ts';
import { defaultWording } from '../../../src/compose/draft/wording.ts';

/** A mail of an invented customer, with what its words say. */
export interface Case {
  readonly name: string;
  readonly tier: Tier;
  readonly topic: Topic | null;
  readonly frustration: Intensity;
  readonly subject: string;
  readonly text: string;
  readonly issue?: string;
  readonly goal?: string;
  /** Kind of signal and the words that carry it. */
  readonly signals?: readonly (readonly [string, string])[];
}

/** One mail for every story that a reply must know. */
export const cases: readonly Case[] = [
  {
    name: 'angry about a bug',
    tier: 'high',
    topic: 'bug',
    frustration: 'strong',
    subject: 'Nightly export',
    text: 'The nightly export has dropped 212 invoices since Monday. My bookkeeper typed every one of them in again. I am furious about it. Please send us the missing rows.',
    issue: 'the nightly export',
  },
  {
    name: 'a missing feature',
    tier: 'high',
    topic: 'missing-feature',
    frustration: 'strong',
    subject: 'Bulk edit',
    text: 'We still have no bulk edit, although we asked for it in March and in June. Three people of mine change 400 prices by hand every week. I am very disappointed.',
    goal: 'cut the time for price changes',
  },
  {
    name: 'an unmet expectation',
    tier: 'high',
    topic: 'unmet-expectation',
    frustration: 'strong',
    subject: 'What we were shown',
    text: 'In the demo the planner suggested a route by itself. The planner that we got suggests nothing, and the offer says it would. I am angry and so is my board.',
  },
  {
    name: 'billing',
    tier: 'medium',
    topic: 'billing',
    frustration: 'moderate',
    subject: 'Invoice 4410',
    text: 'Invoice 4410 charges us for 19 users and we have 14. I wrote about it in April. It is annoying to check every invoice twice.',
  },
  {
    name: 'slow support',
    tier: 'medium',
    topic: 'support-response',
    frustration: 'moderate',
    subject: 'Still waiting',
    text: 'We have been waiting 11 days for an answer about the label printer. Two colleagues of yours asked for the same screenshot. I am getting tired of it.',
  },
  {
    name: 'performance',
    tier: 'medium',
    topic: 'performance',
    frustration: 'moderate',
    subject: 'Weekly report',
    text: 'The weekly report takes 6 minutes since the update. It used to take 20 seconds. That is frustrating with a customer on the line.',
  },
  {
    name: 'onboarding',
    tier: 'medium',
    topic: 'onboarding',
    frustration: 'mild',
    subject: 'Import of contacts',
    text: 'We have tried the import of our contacts four times and it stops at row 80. My team is a little discouraged by now. We would like a simple way in.',
  },
  {
    name: 'a cancellation announced',
    tier: 'high',
    topic: 'bug',
    frustration: 'moderate',
    subject: 'End of our contract',
    text: 'The stock sync failed in 31 of our shops last weekend. We will end our contract on 31 March. We are disappointed.',
    signals: [['cancellation-threat:explicit', 'We will end our contract on 31 March.']],
  },
  {
    name: 'a conditional cancellation',
    tier: 'high',
    topic: 'performance',
    frustration: 'strong',
    subject: 'Board refresh',
    text: 'The dispatch board needs 90 seconds to refresh. If it is not repaired by Friday, we will leave and take our contract elsewhere.',
    signals: [
      [
        'cancellation-threat:conditional',
        'If it is not repaired by Friday, we will leave and take our contract elsewhere.',
      ],
    ],
  },
  {
    name: 'an indirect cancellation',
    tier: 'high',
    topic: 'onboarding',
    frustration: 'none',
    subject: 'Next season',
    text: 'The rota module was too big for the six of us. We will go back to our old system after the summer. How do we take the data out?',
    signals: [
      ['cancellation-threat:indirect', 'We will go back to our old system after the summer.'],
    ],
  },
  {
    name: 'evaluating others',
    tier: 'high',
    topic: 'missing-feature',
    frustration: 'none',
    subject: 'Offline mode',
    text: 'Our fitters need an offline mode and the app has none. We are looking at two other products this month.',
    signals: [['evaluating-alternatives', 'We are looking at two other products this month.']],
  },
  {
    name: 'mild frustration',
    tier: 'medium',
    topic: 'bug',
    frustration: 'mild',
    subject: 'Ticket print',
    text: 'The ticket print comes out sideways since the last update. It is a bit annoying at the counter. I have set the printer to portrait twice.',
  },
  {
    name: 'a missed meeting',
    tier: 'low',
    topic: null,
    frustration: 'none',
    subject: 'Our call',
    text: 'I could not make our call at nine, my train was cancelled. I will read your notes tonight.',
    signals: [['missed-meeting', 'I could not make our call at nine, my train was cancelled.']],
  },
  {
    name: 'unfinished tasks',
    tier: 'low',
    topic: null,
    frustration: 'none',
    subject: 'Price list',
    text: 'The price list is not ready yet, we had stocktaking. It will take another week.',
    signals: [['action-item', 'The price list is not ready yet, we had stocktaking.']],
  },
  {
    name: 'a delay',
    tier: 'low',
    topic: null,
    frustration: 'none',
    subject: 'Start of phase two',
    text: 'We have to move the start of phase two to November because of the audit. Everything else is fine.',
    signals: [
      ['delay', 'We have to move the start of phase two to November because of the audit.'],
    ],
  },
];

/** The situation of a case at a fixed moment; `over` replaces what it names. */
export function situationFor(one: Case, over: Partial<DraftSituation> = {}): DraftSituation {
  const from = { name: 'Ada Brook', address: 'ada@brookfarms.example' };
  const analysis: Analysis = {
    status: 'analysed',
    language: 'en',
    rejected: [],
    signals: (one.signals ?? []).map(([kind, words]) => signal(kind, locate(one.text, words))),
    scores: { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: one.frustration,
    competitors: [],
    issue: one.issue ?? null,
    goal: one.goal ?? null,
    topic: one.topic,
  };
  return {
    now: new Date('2026-05-07T09:00:00Z'),
    accountName: 'Brook Farms',
    csm: {
      name: 'Nora Quinn',
      hours: {
        timeZone: 'Europe/Dublin',
        days: [1, 2, 3, 4, 5],
        from: '09:00',
        to: '17:30',
        holidays: null,
      },
    },
    message: {
      from,
      subject: one.subject,
      subjectIsNew: true,
      ownWords: one.text,
      language: 'en',
      messageId: '<a@brookfarms.example>',
      references: [],
    },
    to: from,
    cc: [{ name: 'Bo Lind', address: 'bo@brookfarms.example' }],
    lastSubject: '',
    analysis,
    tier: one.tier,
    reasons: [],
    engagement: null,
    library: [],
    wording: defaultWording,
    usedSentences: [],
    threadKey: one.name,
    ourLapse: null,
    brokenPromise: null,
    missedMeetings: [],
    overdueItems: [],
    pausedUntil: null,
    theirDate: null,
    faultConfirmed: null,
    competitorNames: ['Rivermark', 'Stonepath One'],
    moneyApproved: false,
    ...over,
  };
}

/** A quiet account: nothing to answer, a contact and what is recorded. */
export function silentSituation(over: Partial<DraftSituation> = {}): DraftSituation {
  const [first] = cases;
  if (first === undefined) throw new Error('No case');
  return situationFor(first, {
    message: null,
    cc: [],
    analysis: null,
    tier: 'medium',
    lastSubject: 'Re: Roll-out in the second barn',
    reasons: [{ clause: 'M1', signals: [], facts: [] }],
    threadKey: 'silent',
    ...over,
  });
}

function locate(text: string, quote: string): Evidence {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`Not in the text: ${quote}`);
  return { part: 'ownWords', start, end: start + quote.length, quote };
}

function signal(kind: string, one: Evidence): Signal {
  const evidence: readonly [Evidence] = [one];
  switch (kind) {
    case 'cancellation-threat:explicit':
      return { kind: 'cancellation-threat', score: 1, evidence, form: 'explicit' };
    case 'cancellation-threat:conditional':
      return { kind: 'cancellation-threat', score: 1, evidence, form: 'conditional' };
    case 'cancellation-threat:indirect':
      return { kind: 'cancellation-threat', score: 1, evidence, form: 'indirect' };
    case 'evaluating-alternatives':
      return { kind: 'evaluating-alternatives', score: 1, evidence, competitor: null };
    case 'exec-demand:manager':
      return { kind: 'exec-demand', score: 1, evidence, form: 'manager' };
    case 'missed-meeting':
      return { kind: 'missed-meeting', score: 1, evidence, form: 'missed' };
    case 'action-item':
      return { kind: 'action-item', score: 1, evidence, owner: 'customer' };
    case 'delay':
      return { kind: 'delay', score: 1, evidence };
    default:
      throw new Error(`No such signal: ${kind}`);
  }
}
