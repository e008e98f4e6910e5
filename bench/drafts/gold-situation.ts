import type { Address } from '../../src/domain/mail.ts';
import type { Analysis, Evidence, Intensity, Signal, Topic } from '../../src/domain/signal.ts';
import { topics } from '../../src/domain/signal.ts';
import type { Reason, Tier } from '../../src/domain/assessment.ts';
import type { DraftSituation } from '../../src/compose/draft/situation.ts';
import { defaultWording } from '../../src/compose/draft/wording.ts';

/** A labelled mail of the shared inbox, as far as drafts need it. */
export interface LabelledMail {
  readonly id: string;
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
}
/** Its labels. */
export interface Gold {
  readonly id: string;
  readonly tier: Tier;
  readonly evidence: readonly string[];
  readonly issue: string | null;
  readonly topic: string | null;
  readonly lang: string;
  readonly signals: { readonly frustration: Intensity; readonly competitor: readonly string[] };
  readonly sentences?: readonly { readonly text: string; readonly label: string }[];
}

/** The situation of a labelled mail, its analysis built from the labels alone (no issue or goal given). */
export function goldSituation(
  mail: LabelledMail,
  gold: Gold,
  competitorNames: readonly string[],
): DraftSituation {
  const from = addressOf(mail.from);
  const signals = signalsOf(mail.text, gold);
  const analysis: Analysis = {
    status: gold.lang === 'en' ? 'analysed' : 'unsupported-language',
    language: gold.lang,
    signals,
    rejected: [],
    scores: { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: gold.signals.frustration,
    competitors: gold.signals.competitor,
    issue: null,
    goal: null,
    topic: topics.find((one): one is Topic => one === gold.topic) ?? null,
  };
  return situationOf(mail, from, gold.lang, analysis, gold.tier, competitorNames);
}

/** A situation around any analysis, with a CSM in Dublin hours and nothing else recorded. */
export function situationOf(
  mail: LabelledMail,
  from: Address,
  language: string,
  analysis: Analysis,
  tier: Tier,
  competitorNames: readonly string[],
): DraftSituation {
  return {
    now: new Date(Date.parse(mail.date) + 3_600_000),
    accountName: from.address.split('@')[1] ?? '',
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
      subject: mail.subject,
      subjectIsNew: !/^\s*(?:re|fwd?):/i.test(mail.subject),
      ownWords: mail.text,
      language,
      messageId: null,
      references: [],
    },
    to: from,
    cc: [],
    lastSubject: '',
    analysis,
    tier,
    reasons: tierReasons(tier, analysis),
    engagement: null,
    library: [],
    wording: defaultWording,
    usedSentences: [],
    threadKey: mail.id,
    ourLapse: null,
    brokenPromise: null,
    missedMeetings: [],
    overdueItems: [],
    pausedUntil: null,
    theirDate: null,
    faultConfirmed: null,
    competitorNames,
    moneyApproved: false,
  };
}

/** "Name <address>" in its parts. */
export function addressOf(header: string): Address {
  const found = /^(.*?)\s*<([^>]+)>\s*$/.exec(header);
  return found === null
    ? { name: '', address: header.trim().toLowerCase() }
    : { name: (found[1] ?? '').replace(/^"|"$/g, ''), address: (found[2] ?? '').toLowerCase() };
}

function tierReasons(tier: Tier, analysis: Analysis): readonly Reason[] {
  const has = (kind: Signal['kind']): boolean => analysis.signals.some((one) => one.kind === kind);
  if (tier === 'low' && has('missed-meeting')) return [{ clause: 'L1', signals: [], facts: [] }];
  if (tier === 'low') return [{ clause: 'L3', signals: [], facts: [] }];
  if (tier === 'medium' && analysis.frustration === 'none') {
    return [{ clause: has('missed-meeting') ? 'M2' : 'M1', signals: [], facts: [] }];
  }
  return [];
}

function signalsOf(text: string, gold: Gold): readonly Signal[] {
  const labelled = (gold.sentences ?? []).flatMap((one) => {
    const evidence = locate(text, one.text);
    return evidence === null ? [] : signalOf(one.label, evidence);
  });
  return labelled;
}

function signalOf(label: string, one: Evidence): readonly Signal[] {
  const evidence: readonly [Evidence] = [one];
  switch (label) {
    case 'cancellation-explicit':
    case 'cancellation-conditional':
    case 'cancellation-indirect': {
      const form = label.slice('cancellation-'.length) as 'explicit' | 'conditional' | 'indirect';
      return [{ kind: 'cancellation-threat', score: 1, evidence, form }];
    }
    case 'evaluating-others':
      return [{ kind: 'evaluating-alternatives', score: 1, evidence, competitor: null }];
    case 'frustration-mild':
    case 'frustration-moderate':
    case 'frustration-strong': {
      const intensity = label.slice('frustration-'.length) as 'mild' | 'moderate' | 'strong';
      return [{ kind: 'frustration', score: 1, evidence, intensity }];
    }
    case 'missed-meeting':
      return [{ kind: 'missed-meeting', score: 1, evidence, form: 'missed' }];
    case 'delay':
      return [{ kind: 'delay', score: 1, evidence }];
    default:
      return [];
  }
}

function locate(text: string, quote: string): Evidence | null {
  const pattern = quote
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const found = new RegExp(pattern).exec(text);
  return found === null
    ? null
    : { part: 'ownWords', start: found.index, end: found.index + found[0].length, quote: found[0] };
}
