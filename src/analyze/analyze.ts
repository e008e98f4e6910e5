import type { Message, ParseFlag } from '../domain/mail.ts';
import {
  type Analysis,
  type AnalysisStatus,
  intensities,
  type Intensity,
  type Rejected,
  type Signal,
  type SignalKind,
} from '../domain/signal.ts';
import type { AnalyzeContext, Findings } from './detectors/detector.ts';
import { detectors } from './detectors/index.ts';
import { goalWords, issueWords } from './detectors/issue.ts';
import { outOfOffice } from './detectors/out-of-office.ts';
import { heardThrough } from './gloss/heard-through.ts';
import { nameMarker, type NameMarker } from './language/names.ts';
import { type LanguagePart, partsOf, supported } from './language/language-parts.ts';
import { readText, type AnalysisText } from './language/read-text.ts';
import { churnScore, frustrationLabel, rivalScore } from './model/blend.ts';

export type { AnalyzeContext } from './detectors/detector.ts';

/** What `analyze` needs of a message. */
export type Readable = Pick<
  Message,
  'origin' | 'language' | 'subject' | 'subjectIsNew' | 'ownWords'
> &
  Partial<Pick<Message, 'flags' | 'otherLanguages'>>;

/** Remarks of the parser after which a person must look at the mail. */
const needLook: ReadonlySet<ParseFlag> = new Set(['unread-answers', 'unsure-speakers']);
const markers = new WeakMap<AnalyzeContext, NameMarker>();

/**
 * Reads one mail: signals with evidence, what was rejected and why, and scores in [0, 1] of which 0.5 is
 * the line. Sentence by sentence; the strongest evidenced one decides. Not a person, not even beside a calendar's
 * answer: `not-a-person`, no signals but an auto-reply's absence. Language we have no frames for:
 * `unsupported-language`, a person must read it; `und` says nothing in any, and is read as English. What
 * stands in another language than the mail is read in its own, or by a person. Words of the
 * author that parsing could not reach: `needs-review`, whatever the others say. Never throws on content; linear;
 * reads at most 20 KB (head and tail). Where `issueCanWait` says so of the signals, the issue is not looked for:
 * `issueLater`.
 */
export function analyze(
  mail: Readable,
  context: AnalyzeContext,
  issueCanWait: (signals: readonly Signal[]) => boolean = () => false,
): Analysis {
  const language = mail.language === 'und' ? 'en' : mail.language;
  if (!speaks(mail)) return notAPerson(mail, context);
  if (!supported.has(language)) return empty('unsupported-language', mail.language);
  const { parts, unread } = partsOf(mail, language);
  const [own, ...others] = parts;
  const main = readPart(own, mail, context);
  const read = [main, ...others.map((part) => readPart(part, mail, context))];
  const signals = others.length === 0 ? main.signals : inOrder(read.flatMap((one) => one.signals));
  const english = read.find(({ text }) => text.language === 'en');
  const looked = unread || mail.flags?.some((one) => needLook.has(one));
  return {
    ...empty(looked ? 'needs-review' : 'analysed', mail.language),
    signals,
    rejected: read.flatMap((one) => one.rejected),
    scores: {
      cancellation: highest(read, 'cancellation-threat', churnScore),
      evaluatingOthers: highest(read, 'evaluating-alternatives', rivalScore),
      frustration: highest(read, 'frustration'),
    },
    ...summary(signals, main.text),
    ...(english && issueCanWait(signals)
      ? { issueLater: true as const }
      : { issue: english ? issueWords(english.text) : null }),
  };
}

/** Kind by kind as one detector finds them, whatever the language; of one kind, what is said first comes first. */
function inOrder(signals: readonly Signal[]): readonly Signal[] {
  const rank = ({ kind, evidence: [first] }: Signal): number =>
    detectors.findIndex((one) => one.kind === kind) * 1e9 +
    (first.part === 'subject' ? 0 : 1 + first.start);
  return [...signals].sort((a, b) => rank(a) - rank(b));
}

/** What is in one language of a mail, as it was read. */
interface ReadPart {
  readonly text: AnalysisText;
  readonly found: ReadonlyMap<SignalKind, Findings>;
  readonly signals: readonly Signal[];
  readonly rejected: readonly Rejected[];
  /** In the mail's own language, of which scores and label are told as a whole. */
  readonly main: boolean;
}

function readPart(part: LanguagePart, mail: Readable, context: AnalyzeContext): ReadPart {
  const text = readText(part, markerOf(context));
  const own = new Map<SignalKind, Findings>();
  for (const detector of detectors) own.set(detector.kind, detector.detect(text, context));
  const found = text.language === 'en' ? own : heardThrough(text, context, own, detectors);
  const signals: Signal[] = [];
  const rejected: Rejected[] = [];
  for (const detector of detectors) {
    const findings = found.get(detector.kind);
    for (const signal of findings?.signals ?? []) {
      if (signal.score >= detector.threshold && !isAnswered(mail, signal)) signals.push(signal);
    }
    rejected.push(...(findings?.rejected ?? []));
  }
  return { text, found, signals, rejected, main: part.main };
}

/** A person does, and whoever adds words of their own to a calendar's. */
function speaks({ origin, ownWords }: Readable): boolean {
  return origin === 'person' || (origin === 'calendar' && ownWords !== '');
}

/** That a meeting does not take place or waits is the calendar answer's to say: it is an interaction (DESIGN §3). */
function isAnswered({ origin }: Readable, { kind }: Signal): boolean {
  return origin === 'calendar' && (kind === 'missed-meeting' || kind === 'delay');
}

function summary(
  signals: readonly Signal[],
  main: AnalysisText,
): Pick<Analysis, 'frustration' | 'competitors' | 'goal' | 'topic'> {
  const rule = signals.reduce<Intensity>(
    (most, one) => (one.kind === 'frustration' ? stronger(most, one.intensity) : most),
    'none',
  );
  const about = signals.find((one) => one.kind === 'issue');
  const competitors = signals
    .filter((one) => one.kind === 'competitor-mention')
    .map((one) => one.competitor);
  return {
    frustration: main.language === 'en' ? frustrationLabel(rule, main.texts) : rule,
    competitors: [...new Set(competitors)],
    goal: goalWords(main),
    topic: about?.topic ?? null,
  };
}

function stronger(one: Intensity, other: Intensity): Intensity {
  return intensities.indexOf(other) > intensities.indexOf(one) ? other : one;
}

type Blend = (rule: number, sentences: readonly string[]) => number;

/** The rules' score of the part that says most, joined with the model's, which reads a mail in English as a whole. */
function highest(read: readonly ReadPart[], kind: SignalKind, blend?: Blend): number {
  const scores = read.map(({ found, text, main }) => {
    const rule = found.get(kind)?.score ?? 0;
    return blend && main && text.language === 'en' ? blend(rule, text.texts) : rule;
  });
  return Math.max(...scores);
}

function notAPerson(mail: Readable, context: AnalyzeContext): Analysis {
  const none = empty('not-a-person', mail.language);
  if (mail.origin !== 'auto-reply') return none;
  const { subject, ownWords, language } = mail;
  const text = readText({ language, subject, ownWords }, markerOf(context));
  const { signals } = outOfOffice.detect(text, context);
  return { ...none, signals };
}

function markerOf(context: AnalyzeContext): NameMarker {
  let marker = markers.get(context);
  if (!marker) {
    marker = nameMarker(context.competitors, context.ownBrands);
    markers.set(context, marker);
  }
  return marker;
}

function empty(status: AnalysisStatus, language: string): Analysis {
  return {
    status,
    language,
    signals: [],
    rejected: [],
    scores: { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: 'none',
    competitors: [],
    issue: null,
    goal: null,
    topic: null,
  };
}
