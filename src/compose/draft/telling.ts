import type { Signal, SignalKind } from '../../domain/signal.ts';
import { statementsIn } from './statements.ts';
import { asClause, hasFiniteVerb } from './reflect.ts';
import { type Sentence, sentencesOf, wordsOf } from './sentences.ts';
import { contentStems } from './issue-words.ts';
import type { DraftSituation } from './situation.ts';
import { harshWords, requestOpeners, thingNouns, troubleWords } from './word-lists.ts';

/** A statement of the customer that a reply can hand back. */
export interface Telling {
  /** The customer's own words, as in the mail. */
  readonly original: string;
  /** The statement from our side, fit after "that"; null when only a quotation is safe. */
  readonly clause: string | null;
  readonly hasNumber: boolean;
  readonly score: number;
}

/**
 * The customer's statements about the problem, most telling first: with a thing of the product, with a number, a
 * date or something they tried, with a word of trouble, early in the mail; never a request, an insult, a
 * greeting, or a sentence that names a competitor. Empty when the mail states nothing.
 */
export function tellings(situation: DraftSituation): readonly Telling[] {
  const text = sober(situation.message?.ownWords ?? '');
  const subject = contentStems(situation.message?.subject ?? '');
  const issue = contentStems(situation.analysis?.issue ?? '');
  const frequent = frequentStems(text);
  const threats = rangesOf(situation, ['cancellation-threat', 'evaluating-alternatives']);
  const moods = rangesOf(situation, ['frustration', 'issue']);
  const all = sentencesOf(text);
  const scored = all.flatMap((sentence, at) =>
    statementsIn(sentence.text).flatMap((piece) => {
      const telling = weigh(piece, text, situation.competitorNames);
      if (telling === null) return [];
      let score = telling.score - at * 0.12;
      const stems = contentStems(piece);
      for (const stem of stems) {
        if (subject.has(stem)) score += 1.2;
        if (issue.has(stem)) score += 2.5;
        if (frequent.has(stem)) score += 0.4;
      }
      if (inside(sentence, threats)) score -= 3;
      const next = all[at + 1];
      if (inside(sentence, moods) || (next !== undefined && inside(next, moods))) score += nearMood;
      return [{ ...telling, score }];
    }),
  );
  return scored.sort((a, b) => b.score - a.score);
}

/** The statements in which signals of these kinds stand, in the order of the mail. */
export function evidenceTellings(
  situation: DraftSituation,
  kinds: readonly SignalKind[],
): readonly Telling[] {
  const text = sober(situation.message?.ownWords ?? '');
  const ranges = rangesOf(situation, kinds);
  return sentencesOf(text)
    .filter((sentence) => inside(sentence, ranges))
    .flatMap((sentence) => {
      const all = statementsIn(sentence.text)
        .map((piece) => weigh(piece, text, situation.competitorNames, true))
        .filter((one) => one !== null);
      const inRange = all.filter((one) =>
        ranges.some((range) => overlaps(one.original, range.quote)),
      );
      const best = (inRange.length > 0 ? inRange : all).sort(
        (a, b) => b.original.length - a.original.length,
      )[0];
      return best === undefined ? [] : [best];
    });
}

/** What annoys stands in the sentence of the sigh or right before it. */
const nearMood = 0.8;

function weigh(
  piece: string,
  text: string,
  rivals: readonly string[],
  lenient = false,
): Telling | null {
  const words = wordsOf(piece);
  const first = words[0] ?? '';
  if (words.length < 4 || words.length > 34 || /[?[\]{}<>]|https?:/.test(piece)) return null;
  if (fragment.test(piece) || internal.test(piece)) return null;
  if (words.some((word) => harshWords.has(word)) || !hasFiniteVerb(piece)) return null;
  if (requestOpeners.has(first) && !/^(?:do|is|are|may|when|while|what|check|note)$/.test(first))
    return null;
  if (/\b(?:please|request you|let me know|get back to|could you|can you)\b/i.test(piece))
    return null;
  if (namesRival(piece, rivals) || shouts(piece)) return null;
  if (
    !lenient &&
    /^(?:it|he|she|they|this|that|these|those|there|here|which)\b/i.test(piece) &&
    words.length < 9
  )
    return null;
  const hasNumber =
    /\d|\b(?:twice|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|second|third|fourth|fifth|days?|weeks?|months?|hours?|minutes?|since)\b/i.test(
      piece,
    );
  let score = 0;
  if (words.some((word) => thingNouns.has(word.replace(/s$/, '')) || thingNouns.has(word)))
    score += 2;
  if (hasNumber) score += 1.5;
  if (words.some((word) => troubleWords.has(word))) score += 1.5;
  if (words.length < 6) score -= 1;
  if (words.length > 24) score -= 1.2;
  if (/\b(?:yesterday|today|tomorrow|tonight|this morning|here)\b/i.test(piece)) score -= 0.7;
  if (/^(?:it|he|she|they|this|that|these|those|which)\b/i.test(piece)) score -= 2;
  if (/\b(?:thank|thanks|love|great|hope|happy|fine|brilliant|sorry|like you)\b/i.test(piece))
    score -= 2.5;
  if (/\b(?:like a|as if|imagine|you people|your mother|my patience|would be nice)\b/i.test(piece))
    score -= 1.5;
  if (wish.test(piece)) score -= 4;
  if (irony.test(piece)) score -= 3;
  if (/^(?:i|we)['’](?:ll|d)\b/i.test(piece)) score -= 1.2;
  if (lenient && /\b(?:grateful|would like to ask)\b/i.test(piece)) return null;
  if (/^if\b/i.test(piece)) score -= 1.5;
  if (careless.test(piece)) score -= 2.5;
  if (/\b(?:them|they|he|she)\b/i.test(piece)) score -= 0.6;
  const clause = careless.test(piece) ? null : asClause(piece, text);
  if (clause === null) score -= 1.6;
  return { original: piece, clause, hasNumber, score };
}

/** Wishes and asides: true of the mail, and no statement about the problem. */
const wish =
  /\b(?:is requested|(?:i|we)(?:['’]d| would)(?: rather| much)? (?:like|prefer|appreciate|love|propose|suggest|rather)|i ask that|(?:i|we) (?:want|expect|demand|propose|suggest|enclose|look forward)|(?:i|we)(?:['’]ve| have) (?:enclosed|attached)|happy to|in touch|you were right|works? (?:fine|well)|don['’]t (?:care|want)|see (?:screenshot|attached)|if you want to know)\b/i;
/** Irony told back is a slap. */
const irony =
  /\b(?:truly|privilege|as i recall|full marks|too much to ask|beautiful|great laugh|congratulations|well done|bravo|hilarious|lovely|loveliest|apparently|my bad|act together)\b/i;
/** Beginnings that make no statement once told back. */
const fragment =
  /^(?:to|for|of|with|by|from|not|nor|or|like|kinda|note|had it|some of|otherwise|re|just|still|also|same|allow|truly|which|who|whoever|unless you|so (?:was|is|were|are|did)|settle|this is with|if i may|was|were|is|are|yet|what a|how|cost|as promised|here['’]?s|don['’]?t|do not|never|stop|sort|put|roll|looks like|appreciate|barb here|what)\b/i;
/** Words of ours that no reply may hold, whoever said them first. */
const internal = /\b(?:tiers?|churn\w*|escalat\w+|scor(?:e|es|ing)|sentiment|risks?|ai)\b/i;

/** Chat spelling and emoticons read badly when told back. */
const careless =
  /\b(?:u|ur|thx|lol|lmk|ngl|plz|pls|idk|wanna|gonna|kinda|ain['’]?t|y['’]all|bc)\b|[:;]-?[()DP]|\w@(?:\s|$)/i;

/** A mail written in capitals, in small letters: nobody wants to be shouted back at. Same length. */
function sober(text: string): string {
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  const small = (text.match(/\p{Ll}/gu) ?? []).length;
  if (capitals < 40 || capitals < small) return text;
  const low = text
    .toLowerCase()
    .replace(/\bi\b/g, 'I')
    .replace(/(?:^|[.!?]\s+)\p{Ll}/gu, (start) => start.toUpperCase());
  return low.length === text.length ? low : text;
}

function shouts(text: string): boolean {
  const capitals = text.match(/\b\p{Lu}{4,}\b/gu) ?? [];
  return capitals.length > 1 || /!{2,}/.test(text);
}

/** True when a configured competitor is named. */
export function namesRival(text: string, rivals: readonly string[]): boolean {
  const low = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return rivals.some((name) => {
    const plain = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return plain !== '' && low.includes(` ${plain} `);
  });
}

function frequentStems(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const sentence of sentencesOf(text)) {
    for (const stem of contentStems(sentence.text)) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([stem]) => stem));
}

function rangesOf(situation: DraftSituation, kinds: readonly SignalKind[]) {
  const signals: readonly Signal[] = situation.analysis?.signals ?? [];
  return signals
    .filter((signal) => kinds.includes(signal.kind))
    .flatMap((signal) => signal.evidence)
    .filter((one) => one.part === 'ownWords');
}

function inside(sentence: Sentence, ranges: readonly { start: number; end: number }[]): boolean {
  return ranges.some(
    (range) =>
      range.start < sentence.start + sentence.text.length + 2 && range.end > sentence.start,
  );
}

function overlaps(piece: string, quote: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const a = plain(piece);
  const b = plain(quote);
  return a.includes(b) || b.includes(a);
}
