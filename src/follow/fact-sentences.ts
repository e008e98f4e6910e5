import { absolvesUs, isGoodNews, wentWrong } from '../compose/draft/grievance.ts';
import { sentenceTexts } from '../compose/draft/sentences.ts';

/** A count, a time, or a day: what makes a complaint a fact that somebody can look up. */
const measured =
  /\d|\b(?:twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|first|second|third|fourth|fifth|hours?|days?|weeks?|months?|morning|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|every|each|whole|all|since|again)\b/i;
const happened =
  /\b(?:down|out|missing|lost|refused|unanswered|nobody|no one|never|wrong|wrongly|stood|waited|waiting|refund\w*|outage|dead|frozen|froze|late|did not|didn['’]t|without|because|instead|only)\b/i;
/** What they want, ask or feel is no fact of what happened. */
const noFact =
  /\?\s*$|^(?:please|kindly|if|unless|otherwise|could|can|would|will|i want|we want|i need|we need|i expect|we expect|i['’]d like|we['’]d like|put|send|tell|fix|call|thanks?|thank you|hi|hello|dear|regards|best)\b|\b(?:i|we) (?:feel|am|are) (?:\w+ )?(?:disappointed|upset|angry|sorry|sad)\b/i;
/** Shorter ones stand in for nothing, longer ones would fill the mail. */
const [fewest, most] = [25, 320];

/**
 * The sentences of a mail that tell what happened (what, how long, how many), the weightiest first, at most two: an
 * executive who reads only the demand cannot tell what it is about. Without those that `quoted` has.
 */
export function factSentences(words: string, quoted: readonly string[]): readonly string[] {
  const sentences = sentenceTexts(words.slice(0, 8_000)).map((one) =>
    one.replace(/\s+/g, ' ').trim(),
  );
  return sentences
    .flatMap((text, at) => (isFact(text) && !isQuoted(text, quoted) ? [{ text, at }] : []))
    .map((one) => ({ ...one, weight: weightOf(one.text) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, 2)
    .map((one) => one.text);
}

/** True where words tell what happened with a count or a time: nothing need be added to them. */
export function isFact(text: string): boolean {
  if (text.length < fewest || text.length > most) return false;
  if (noFact.test(text) || absolvesUs(text) || isGoodNews(text)) return false;
  return (wentWrong(text) || happened.test(text)) && measured.test(text);
}

function weightOf(text: string): number {
  const signs = text.split(' ').filter((word) => measured.test(word)).length;
  return Math.min(signs, 4) + (wentWrong(text) ? 2 : 0) + (happened.test(text) ? 1 : 0);
}

function isQuoted(text: string, quoted: readonly string[]): boolean {
  return quoted.some((one) => one.includes(text) || text.includes(one));
}
