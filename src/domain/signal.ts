/** Where evidence stands. Offsets count UTF-16 units of exactly that text. */
export type EvidencePart = 'subject' | 'ownWords';

/** A half-open range of a part, and the quote it must equal: `quote === part.slice(start, end)`. */
export interface Evidence {
  readonly part: EvidencePart;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** How strongly something is said. */
export const intensities = ['none', 'mild', 'moderate', 'strong'] as const;
export type Intensity = (typeof intensities)[number];

/** What a mail is about, when it is about something that went wrong or is missing. */
export const topics = [
  'bug',
  'missing-feature',
  'unmet-expectation',
  'billing',
  'support-response',
  'performance',
  'onboarding',
] as const;
export type Topic = (typeof topics)[number];

/** Every kind of signal, in the order of the protocol's clauses. */
export const signalKinds = [
  'cancellation-threat',
  'evaluating-alternatives',
  'competitor-mention',
  'frustration',
  'issue',
  'missed-meeting',
  'delay',
  'disengagement',
  'action-item',
  'out-of-office',
  'calming',
  'exec-demand',
] as const;
export type SignalKind = (typeof signalKinds)[number];

interface Found<Kind extends SignalKind> {
  readonly kind: Kind;
  /** In [0, 1]; at or above the detector's threshold. Never shown to a person. */
  readonly score: number;
  /** At least one: a signal without evidence does not compile. The first one decided. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
}

/** Ending or not renewing the whole contract. One seat, an add-on, an invoice or a call is not. */
export interface CancellationThreat extends Found<'cancellation-threat'> {
  readonly form: 'explicit' | 'conditional' | 'indirect';
}
/** The customer looks at other products. `competitor` is the configured name when one is named. */
export interface EvaluatingAlternatives extends Found<'evaluating-alternatives'> {
  readonly competitor: string | null;
}
/** A competitor is named without being evaluated. Context only; decides nothing. */
export interface CompetitorMention extends Found<'competitor-mention'> {
  readonly competitor: string;
}
/** Anger or annoyance aimed at the vendor or its product. */
export interface Frustration extends Found<'frustration'> {
  readonly intensity: Exclude<Intensity, 'none'>;
}
/** What the complaint or question is about. A bug report alone is not frustration. */
export interface Issue extends Found<'issue'> {
  readonly topic: Topic;
}
/** A meeting the customer missed, declined late or moved again. */
export interface MissedMeeting extends Found<'missed-meeting'> {
  readonly form: 'missed' | 'declined' | 'rescheduled';
  /** The customer says itself that it was more than one. */
  readonly multiple?: true;
}
/** The customer puts things off, without anger. */
export interface Delay extends Found<'delay'> {}
/** The customer withdraws: less use, no time, no interest. */
export interface Disengagement extends Found<'disengagement'> {
  /** The customer says itself that it was silent or away for multiple weeks. */
  readonly multiple?: true;
}
/** Something that the customer still owes or says is unfinished. */
export interface ActionItem extends Found<'action-item'> {
  readonly owner: 'customer' | 'vendor';
}
/** An absence with its last day (ISO date) when the text gives one. Pauses silence. */
export interface OutOfOffice extends Found<'out-of-office'> {
  readonly until: string | null;
}
/**
 * Thanks for what was done, word that it is solved or does what it should, or a threat taken back; `unsaid` takes back
 * a mail and names neither leaving nor the contract; `courtesy` names nothing that was done, or stands beside something
 * still to come or word that the decision stands. Never opens a case; can calm one.
 */
export interface Calming extends Found<'calming'> {
  readonly form: 'courtesy' | 'thanks' | 'solved' | 'unsaid' | 'withdrawn';
}
/** A demand that only a person may answer. `legal` and `regulator` mean: no draft at all. */
export interface ExecDemand extends Found<'exec-demand'> {
  readonly form: 'manager' | 'legal' | 'regulator' | 'chargeback' | 'public';
}

export type Signal =
  | CancellationThreat
  | EvaluatingAlternatives
  | CompetitorMention
  | Frustration
  | Issue
  | MissedMeeting
  | Delay
  | Disengagement
  | ActionItem
  | OutOfOffice
  | Calming
  | ExecDemand;

/** Why something that looked like a signal is none. Shown by `explain` ("considered and rejected"). */
export const rejections = [
  'negated',
  'other-object', // a call, a seat, an invoice is cancelled, not the contract
  'past',
  'third-party', // somebody else's words or fault, another product
  'question',
  'hypothetical',
  'praise',
  'own-brand', // they left a competitor for us
  'below-threshold',
] as const;
export type Rejection = (typeof rejections)[number];

/** Evidence that was considered and rejected, with the reason. */
export interface Rejected {
  readonly kind: SignalKind;
  readonly why: Rejection;
  readonly evidence: Evidence;
}

/**
 * What one mail's own words say.
 * `analysed`: signals hold. `unsupported-language`: nobody of ours reads it; a person must.
 * `needs-review`: analysis failed or ran out of time; a person must. `not-a-person`: nothing to analyse.
 */
export const analysisStatuses = [
  'analysed',
  'unsupported-language',
  'needs-review',
  'not-a-person',
] as const;
export type AnalysisStatus = (typeof analysisStatuses)[number];

/** The result of reading one mail. Scores are in [0, 1], calibrated, and never shown to a person. */
export interface Analysis {
  readonly status: AnalysisStatus;
  readonly language: string;
  readonly signals: readonly Signal[];
  readonly rejected: readonly Rejected[];
  readonly scores: {
    readonly cancellation: number;
    readonly evaluatingOthers: number;
    readonly frustration: number;
  };
  readonly frustration: Intensity;
  /** Configured names, each once, in order of appearance. */
  readonly competitors: readonly string[];
  /** The problem in the customer's own nouns ("the nightly CSV export"), or null. */
  readonly issue: string | null;
  /** True when the issue was not looked for: naming it is half of reading a mail, and most mails lead to nothing. */
  readonly issueLater?: true;
  /** The goal the customer states ("cut onboarding time"), or null. */
  readonly goal: string | null;
  readonly topic: Topic | null;
}
