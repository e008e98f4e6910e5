import type { DraftSituation, DraftText, SectionTag } from '../draft/situation.ts';
import { brokenPromise } from '../draft/say-broken-promise.ts';
import { contentStems } from '../draft/issue-words.ts';
import { sentenceTexts } from '../draft/sentences.ts';

/** A writing rule for replies. `check` says what is wrong, one sentence each; empty when nothing is. */
export interface DraftRule {
  readonly id: string;
  /** A hard rule that fails stops the draft; a soft one is shown beside it. */
  readonly hard: boolean;
  readonly source: string;
  /** The rule as a sentence that a CSM can read. */
  readonly words: string;
  readonly check: (draft: DraftText, situation: DraftSituation) => readonly string[];
}

/** A writing rule for other texts: the recap of a meeting, the mail to executives. */
export interface TextRule {
  readonly id: string;
  readonly hard: boolean;
  readonly source: string;
  readonly words: string;
  readonly checkText: (text: string) => readonly string[];
}

/** The text of one section, '' when the draft has none. */
export function sectionText(draft: DraftText, tag: SectionTag): string {
  return draft.sections
    .filter((one) => one.tag === tag)
    .map((one) => one.text)
    .join('\n');
}

/** What the draft says between greeting and sign-off. */
export function bodyText(draft: DraftText): string {
  return draft.sections
    .filter((one) => one.tag !== 'greeting' && one.tag !== 'sign-off')
    .map((one) => one.text)
    .join('\n');
}

/** The same without what the customer said, quoted or told back, and without placeholders. */
export function ourWords(draft: DraftText, situation: DraftSituation): string {
  return withoutTheirs(bodyText(draft), draft, situation);
}

/** A part of the draft without what the customer said, quoted or told back, and without placeholders. */
export function withoutTheirs(part: string, draft: DraftText, situation: DraftSituation): string {
  const theirs = contentStems(sourceText(situation));
  const echoed = draft.echoes.filter((echo) => echo.length > 8 && isTheirs(echo, theirs));
  return unquoted(echoed.reduce((text, echo) => text.replaceAll(echo, '""'), part));
}

/** Nearly every content word of an echo stands in what the customer wrote: nothing of ours hides in it. */
export function isTheirs(echo: string, theirs: ReadonlySet<string>): boolean {
  const stems = [...contentStems(echo)];
  return stems.filter((stem) => theirs.has(stem)).length >= stems.length * 0.9;
}

/** A text without quotations and placeholders: neither is said by us. */
export function unquoted(text: string): string {
  return text.replace(/"[^"\n]{0,400}"/g, '""').replace(/\[\[[^\]]{0,200}\]\]/g, '[[]]');
}

/** The sentences of a text. */
export function sentencesIn(text: string): readonly string[] {
  return sentenceTexts(text);
}

/** One finding per match of a pattern: `what` and the words found. */
export function matches(text: string, pattern: RegExp, what: string): readonly string[] {
  return [...text.matchAll(new RegExp(pattern.source, 'gi'))].map(
    (found) => `${what}: "${found[0].trim()}"`,
  );
}

/** True when the case is one where the customer complains or wants to leave. */
export function isSerious(situation: DraftSituation): boolean {
  return situation.tier === 'high' || situation.tier === 'medium';
}

/** All that the customer and the records say: what a draft may repeat. */
export function sourceText(situation: DraftSituation): string {
  const { message, overdueItems, missedMeetings, ourLapse, library, wording } = situation;
  return [
    message?.subject ?? situation.lastSubject,
    message?.ownWords ?? '',
    situation.accountName,
    situation.csm.name,
    situation.to.name,
    situation.faultConfirmed ?? '',
    situation.analysis?.issue ?? '',
    situation.analysis?.goal ?? '',
    ourLapse?.about ?? '',
    // Our own word on the record may be said back, with its dates.
    brokenPromise(situation),
    ...overdueItems.map((one) => one.title),
    ...missedMeetings.map((one) => one.title),
    ...library.flatMap((one) => [one.text, one.link ?? '', ...(one.steps ?? [])]),
    // A competitor is called so (rivals.ts).
    situation.competitorNames.length > 0 ? 'another provider' : '',
    wording.apology ?? '',
    wording.empathy ?? '',
    wording.goodwill ?? '',
  ].join('\n');
}
