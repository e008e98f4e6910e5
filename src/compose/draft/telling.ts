import type { Signal, SignalKind } from '../../domain/signal.ts';
import { isAfterRespite } from './condition.ts';
import { statementsIn, withoutAddress, withoutLeadIn } from './statements.ts';
import { decidingClause, factsIn, strungClauses } from './strung-clauses.ts';
import { asClause, hasFiniteVerb } from './reflect.ts';
import { type Sentence, sentencesOf, wordsOf } from './sentences.ts';
import { absolvesUs, isGoodNews, isGrievance } from './grievance.ts';
import { contentStems } from './issue-words.ts';
import { namesRival, withoutRivals } from './rivals.ts';
import type { DraftSituation } from './situation.ts';
import { careless, isProblem, number, problemWeight, readability } from './statement-weight.ts';
import { invites, isWholeClause, leansBack } from './whole-clause.ts';
import { harshWords, requestOpeners } from './word-lists.ts';

/** A statement of the customer that a reply can hand back. */
export interface Telling {
  /** The customer's own words, as in the mail. */
  readonly original: string;
  /** The statement from our side, fit after "that"; null when only a quotation is safe. */
  readonly clause: string | null;
  readonly hasNumber: boolean;
  /** A sign says that it is about what is wrong: the mood, the topic, the subject, a word of trouble. */
  readonly problem: boolean;
  /** It says what went wrong or why they go; what only stands beside a threat does not. */
  readonly grievance: boolean;
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
  const moods = rangesOf(situation, ['frustration']);
  const topical = rangesOf(situation, ['issue']);
  const all = sentencesOf(text);
  const praised = praiseIn(all.map((one) => one.text));
  const scored = all.flatMap((sentence, at) => {
    if (praised[at] === true) return [];
    const next = all[at + 1];
    const inMood = inside(sentence, moods);
    const place = {
      at,
      subjectStems: subject,
      issueStems: issue,
      frequent,
      inThreat: inside(sentence, threats),
      beforeThreat: [all[at + 1], all[at + 2]].some(
        (later) => later !== undefined && inside(later, threats),
      ),
      topical: topical.findIndex((one) => inside(sentence, [one])),
      inMood,
      // What annoys stands in the sentence of the sigh or right before it.
      nearMood: inMood || (next !== undefined && inside(next, moods)),
    };
    const said = at === 0 ? withoutAddress(sentence.text) : sentence.text;
    // Why they go may stand in the sentence that says so: "the export is broken again, we will not renew".
    const clauses = place.inThreat ? [said, ...strungClauses(said)] : factsIn(said);
    const pieces = clauses.flatMap(statementsIn);
    return [...new Set(pieces)].flatMap((piece) => {
      const telling = weigh(piece, text, situation.competitorNames);
      if (telling === null) return [];
      const score = telling.score + problemWeight(piece, place);
      const problem = isProblem(piece, place) && !isGoodNews(piece);
      return [{ ...telling, score, problem, grievance: inMood || isGrievance(piece) }];
    });
  });
  return scored.sort((a, b) => b.score - a.score);
}

/** Under "What is good." or "What we propose." stands no complaint, until the next heading of its kind. */
function praiseIn(sentences: readonly string[]): readonly boolean[] {
  let praise = false;
  return sentences.map((one) => {
    if (
      !/^the\b.*\b(?:is|are|was|were|has|have|had|works?)\b/i.test(one) &&
      /^(?:what|the)\b.{0,24}[.:!]$|^(?:good|bad|positives?|negatives?)\b.{0,20}[.:!]$/i.test(one)
    ) {
      praise =
        /\b(?:good|well|works|positives?|like|liked|propos\w+|ask|want|wish|need|request|suggest\w*)\b/i.test(
          one,
        ) && !/\b(?:not|n['’]t|less|so-so)\b/i.test(one);
    }
    return praise;
  });
}

/** The statements in which signals of these kinds stand, in the order of the mail. */
export function evidenceTellings(
  situation: DraftSituation,
  kinds: readonly SignalKind[],
): readonly Telling[] {
  const text = sober(situation.message?.ownWords ?? '');
  const ranges = rangesOf(situation, kinds);
  const leaving = kinds.includes('cancellation-threat');
  return sentencesOf(text)
    .map((sentence, at, all) => withRespite(sentence, all[at - 1]))
    .filter((sentence) => inside(sentence, ranges))
    .flatMap((sentence) => {
      const said = sentence.start < 40 ? withoutAddress(sentence.text) : sentence.text;
      const all = statementsIn(leaving ? decidingClause(said) : said)
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

/** "We give you two weeks. After that we cancel." is told as one: the second half alone hangs in the air. */
function withRespite(sentence: Sentence, before: Sentence | undefined): Sentence {
  if (before === undefined || !isAfterRespite(sentence.text, before.text)) return sentence;
  const first = before.text.replace(/(?<![.!\s])[.!\s]+$/, '');
  const text = `${first}, ${sentence.text.charAt(0).toLowerCase()}${sentence.text.slice(1)}`;
  return { text, start: before.start };
}

/** The first whole sentence of these signals that can be quoted as it stands; null without one. */
export function quotable(situation: DraftSituation, kinds: readonly SignalKind[]): Telling | null {
  const ranges = rangesOf(situation, kinds);
  return firstQuoted(situation, (one) => inside(one, ranges) && !absolvesUs(one.text));
}

/** The first sentence to quote that says what is wrong, where none can be told back; null without one. */
export function quotedGrievance(situation: DraftSituation): Telling | null {
  const complains = ({ text }: Sentence): boolean =>
    isGrievance(text) && !leansBack(text) && !invites.test(text) && !requests.test(text);
  return (
    firstQuoted(situation, (one) => complains(one) && !/^(?:many )?thank/i.test(one.text)) ??
    quotable(situation, ['frustration', 'issue']) ??
    firstQuoted(situation, complains)
  );
}

/** "Have a nice day while it fails": said to us, and no word about what is wrong. */
const requests = /^(?:have|please|kindly|let|so|and|but|or|if)\b/i;

function firstQuoted(
  situation: DraftSituation,
  fits: (sentence: Sentence) => boolean,
): Telling | null {
  const text = sober(situation.message?.ownWords ?? '');
  const found = sentencesOf(text).find((one) => {
    const words = wordsOf(one.text);
    const sharp =
      words.some((word) => harshWords.has(word)) ||
      wounding.test(one.text) ||
      internal.test(one.text);
    const plain = !/["“”?[\]{}<>]|https?:/.test(one.text) && !shouts(one.text);
    const rival = namesRival(one.text, situation.competitorNames);
    return fits(one) && words.length > 3 && words.length < 35 && plain && !sharp && !rival;
  });
  if (found === undefined) return null;
  const said = found.start < 40 ? withoutAddress(found.text) : found.text;
  const original = withoutLeadIn(said).replace(/(?<![.!\s])[.!\s]+$/, '');
  const hasNumber = number.test(original);
  return { original, clause: null, hasNumber, problem: true, grievance: true, score: 0 };
}

function weigh(
  written: string,
  text: string,
  rivals: readonly string[],
  lenient = false,
): Telling | null {
  const piece = withoutRivals(written, rivals);
  if (piece === null) return null;
  const words = wordsOf(piece);
  const first = words[0] ?? '';
  if (words.length < (lenient ? 3 : 4) || words.length > 34 || /[?[\]{}<>]|https?:/.test(piece))
    return null;
  if (!lenient && /^if\b/i.test(piece)) return null;
  if (fragment.test(piece) || internal.test(piece) || wounding.test(piece)) return null;
  if (words.some((word) => harshWords.has(word)) || !hasFiniteVerb(piece)) return null;
  if (requestOpeners.has(first) && !/^(?:do|is|are|may|when|while|what|check|note)$/.test(first))
    return null;
  if (/\b(?:please|request you|let me know|get back to|could you|can you)\b/i.test(piece))
    return null;
  if (wantsList.test(piece) || half.test(piece)) return null;
  if (shouts(piece) || leansBack(piece) || invites.test(piece)) return null;
  if (!lenient && dangles(piece, words.length)) return null;
  const cannot = words.length > 26 || noSubject.test(piece) || !isWholeClause(piece);
  const whole = cannot ? null : asClause(piece, text);
  const clause = careless.test(piece) ? null : whole;
  // With another word in it, it is no quotation any more.
  if (clause === null && piece !== written) return null;
  if (lenient && /\b(?:grateful|would like to ask)\b/i.test(piece)) return null;
  const hasNumber = number.test(piece);
  return {
    original: piece,
    clause,
    hasNumber,
    problem: true,
    grievance: true,
    score: readability(piece) - (clause === null ? 1.6 : 0),
  };
}

/** "It put a four-hour journey down as eleven": out of its place nobody knows what did. */
function dangles(piece: string, words: number): boolean {
  if (
    /^(?:it|he|she|they) (?!is\b|was\b|takes?\b|took\b|has been\b|seems?\b|means?\b|told\b|promised\b|assured\b)/i.test(
      piece,
    )
  )
    return true;
  return words < 9 && /^(?:it|he|she|they|this|that|these|those|there|here|which)\b/i.test(piece);
}

/** "I ask to change the address", "I have not received one", "we have the following expectations": half of something. */
const half =
  /^(?:i|we) (?:also )?ask (?:you )?(?:to|for)\b|\b(?:received|seen|had|got) (?:one|any)$|\b(?:has|have|had|found|are|is|see|noticed) the following(?: \w+){0,2}$/i;

/** "I need from you: the price and the list", "there is no hurry": to be answered or heeded, and not to be told back. */
const wantsList =
  /\b(?:i|we)(?: would|['’]d)? (?:need|want|expect|require|like)(?: \w+){0,3}:\s|\b(?:my|our) (?:\w+ )?number is\b|\b(?:i|we) should (?:also )?(?:like|be grateful|appreciate)\b|\bthere(?:['’]s| is) no (?:hurry|rush)\b/i;

/** Beginnings that make no statement once told back. */
const fragment =
  /^(?:repro|among|screenshots?|attached|enclosed|let['’]?s|let us|lemme|gimme|refer|imagine|consider|put me|(?:the )?(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:one|time)\b(?! (?:i|we) )|(?:he|she|that|it)['’]s|(?:short|quick|brief) \w+ (?:about|on)|to|for(?! the (?:first|second|third|fourth|fifth|sixth|\d))|of|with(?! the (?:new|last|latest) )|by|from(?! \d| (?:january|february|march|april|may|june|july|august|september|october|november|december|next|now on))|not|nor|or|like|kinda|note|had it|some of|otherwise|re|just|still|also|same|allow|truly|which|who|whoever|unless you|so(?:['’]s| (?:was|is|were|are|did))|(?:extend|keep|leave|add|open|reopen|move|change|return|remove|restore|cancel|close|switch|set|start|take|use|try|turn|bring|share|arrange|provide|ensure) (?:the|a|an|our|my|your|it|its|this|that|us|me|them|both)|(?:a|one|some) (?:minor|small|little|quick) \w+|settle|this is with|if i may|was|were|is|are|yet|what a|how|cost|as promised|here['’]?s|have (?:a|an|the|your|my|somebody|someone|anybody|whoever|fun|it|them|him|her)|(?:i['’]?m|i am|we['’]?re|we are) (?:at my desk|free|reachable|(?:at|in) [^,.]{2,30} (?:till|until) (?:\d{1,2}|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|don['’]?t|do not|never|stop|sort|put|roll|looks like|appreciate|barb here|what)\b/i;
/** Blame and guesses: true or not, told back they only hurt. */
const wounding =
  /\b(?:ashamed|shame|humiliat\w+|contempt|stupid\w*|disrespect\w*|negligen\w+|perhaps|maybe|presumably|i suppose|stood up for|bad intentions?|joke|piece of|you had one job|miffed|(?:i|we) (?:don['’]?t|do not) want to know|goodwill left|crying|tears|sort of person|lemon|mug|too much to ask|almost admirable|incompeten\w+|(?:mistake|fault|error|oversight)s? (?:was|is|were) (?:all |entirely )?(?:mine|ours|my own|our own))\b/i;
/** Words of ours that no reply may hold, whoever said them first. */
const internal = /\b(?:tiers?|churn\w*|escalat\w+|scor(?:e|es|ing)|sentiment|risks?|ai)\b/i;

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

/** "Sold room 7 twice": who did it is left out, and a guess would be wrong half of the time. */
const noSubject =
  /^(?:stood|slightly|a bit|bit of|rather|quite|pretty|been|on hold|completely|totally|clean|still|sold|told|charged|billed|booked|lost|got|gave|took|sent|tried|called|rang|wrote|waited|said|came|went|paid|ordered|asked|missed|happened|happens|works|worked|keeps|kept|looks|sounds|seems|feels|turns|turned|needs|needed|crashed|crashes|failed|fails|broke|breaks|stopped|stops|doesn['’]?t|isn['’]?t|wasn['’]?t|won['’]?t|didn['’]?t|can['’]?t|never|always|not|need|want|saw|chased|have|met|spoke|heard|checked|looked|spent|thought|found)\s/i;

/** "TWO WEEKS" is told in small letters (reflect.ts). */
const shoutedSpan =
  /\b(?:\d+|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN) (?:HOUR|DAY|WEEK|MONTH|YEAR|TIME)S?\b/g;

function shouts(text: string): boolean {
  const capitals = text.replace(shoutedSpan, '').match(/\b\p{Lu}{4,}\b/gu) ?? [];
  return capitals.length > 1 || /!{2,}/.test(text);
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
    (range) => range.start < sentence.start + sentence.text.length && range.end > sentence.start,
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
