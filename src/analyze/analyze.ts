import type { Message } from '../domain/mail.ts';
import type { Analysis, AnalysisStatus, Rejected, Signal, SignalKind } from '../domain/signal.ts';
import type { AnalyzeContext, Findings } from './detectors/detector.ts';
import { detectors } from './detectors/index.ts';
import { goalWords, issueWords } from './detectors/issue.ts';
import { outOfOffice } from './detectors/out-of-office.ts';
import { nameMarker, type NameMarker } from './language/names.ts';
import { readText, type AnalysisText } from './language/read-text.ts';
import { churnScore, frustrationLabel, rivalScore } from './model/blend.ts';

export type { AnalyzeContext } from './detectors/detector.ts';

/** What `analyze` needs of a message. */
export type Readable = Pick<
  Message,
  'origin' | 'language' | 'subject' | 'subjectIsNew' | 'ownWords'
> &
  Partial<Pick<Message, 'flags'>>;

const supported = new Set(['en', 'de', 'fr', 'es']);
const markers = new WeakMap<AnalyzeContext, NameMarker>();

/**
 * Reads one mail: signals with evidence, what was rejected and why, and scores in [0, 1] of which 0.5 is
 * the line. Sentence by sentence; the strongest evidenced one decides. Not a person, not even beside a calendar's
 * answer: `not-a-person`, no signals but an auto-reply's absence. Language we have no frames for:
 * `unsupported-language`, a person must read it; `und` says nothing in any, and is read as English. Words of the
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
  const text = read(mail, language, context);
  const found = new Map<SignalKind, Findings>();
  for (const detector of detectors) found.set(detector.kind, detector.detect(text, context));
  const signals: Signal[] = [];
  const rejected: Rejected[] = [];
  for (const detector of detectors) {
    const findings = found.get(detector.kind);
    for (const signal of findings?.signals ?? []) {
      if (signal.score >= detector.threshold && !isAnswered(mail, signal)) signals.push(signal);
    }
    rejected.push(...(findings?.rejected ?? []));
  }
  return {
    ...empty(mail.flags?.includes('unread-answers') ? 'needs-review' : 'analysed', mail.language),
    signals,
    rejected,
    scores: {
      cancellation: blended(churnScore, found.get('cancellation-threat'), text),
      evaluatingOthers: blended(rivalScore, found.get('evaluating-alternatives'), text),
      frustration: found.get('frustration')?.score ?? 0,
    },
    ...summary(signals, text),
    ...(text.language === 'en' && issueCanWait(signals)
      ? { issueLater: true as const }
      : { issue: text.language === 'en' ? issueWords(text) : null }),
  };
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
  text: AnalysisText,
): Pick<Analysis, 'frustration' | 'competitors' | 'goal' | 'topic'> {
  const annoyed = signals.find((one) => one.kind === 'frustration');
  const rule = annoyed?.intensity ?? 'none';
  const about = signals.find((one) => one.kind === 'issue');
  const competitors = signals
    .filter((one) => one.kind === 'competitor-mention')
    .map((one) => one.competitor);
  return {
    frustration: text.language === 'en' ? frustrationLabel(rule, text.texts) : rule,
    competitors,
    goal: goalWords(text),
    topic: about?.topic ?? null,
  };
}

type Blend = (rule: number, sentences: readonly string[]) => number;

/** The rules' score joined with the model's, which reads English only. */
function blended(blend: Blend, findings: Findings | undefined, text: AnalysisText): number {
  const rule = findings?.score ?? 0;
  return text.language === 'en' ? blend(rule, text.texts) : rule;
}

function notAPerson(mail: Readable, context: AnalyzeContext): Analysis {
  const none = empty('not-a-person', mail.language);
  if (mail.origin !== 'auto-reply') return none;
  const { signals } = outOfOffice.detect(read(mail, mail.language, context), context);
  return { ...none, signals };
}

function read(mail: Readable, language: string, context: AnalyzeContext): AnalysisText {
  let marker = markers.get(context);
  if (!marker) {
    marker = nameMarker(context.competitors, context.ownBrands);
    markers.set(context, marker);
  }
  const subject = mail.subjectIsNew || mail.origin === 'auto-reply' ? mail.subject : null;
  return readText({ language, subject, ownWords: mail.ownWords }, marker);
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
