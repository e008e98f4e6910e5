import type { Asked } from './asked-facts.ts';
import { reflect } from './reflect.ts';
import { namesRival } from './rivals.ts';
import { sentenceTexts, wordsOf } from './sentences.ts';
import { harshWords } from './word-lists.ts';

/** What a customer asks point by point, and their text without it. */
export interface AskedList {
  readonly asked: Asked & { readonly items: readonly string[] };
  readonly rest: string;
}

/** A list as it stands in a text: what leads to it, its points, and where it begins and ends (half-open). */
interface Found {
  readonly lead: string;
  readonly points: readonly string[];
  readonly from: number;
  readonly to: number;
}

const mark = String.raw`(?:[-*•–]|\(?(?:\d{1,2}|[a-hA-H])[.)])[ \t]+`;
/** Two marked lines or more, each with the lines that go on from it, below the line that leads to them. */
const below = new RegExp(
  String.raw`(?:^|\n)([^\n]{0,400})\n(?:[ \t]*\n)?((?:[ \t]*${mark}[^\n]{3,400}(?:\n(?![ \t]*(?:${mark}|\n))[^\n]{1,200}){0,3}(?:\n[ \t]*(?=\n[ \t]*${mark}))?(?:\n|$)){2,20})`,
);
const marks = new RegExp(String.raw`(?:^|\n)[ \t]*${mark}`, 'g');

/** Words that ask, before a list. */
const asks =
  /\b(?:please|kindly|(?:could|can|would|will) (?:you|we|someone|somebody)|questions?|requests?|expectations|demands|conditions|wishes|(?:i|we)(?: would|['’]d)? (?:also |still |now |therefore )?(?:need|want|expect|ask|require|demand|request|propose|like)\b|let (?:me|us) (?:have|know)|tell (?:me|us)|give (?:me|us)|send (?:me|us)|need to know|what (?:i|we) (?:need|want|expect|ask))/i;
/** What leads to a list of what they found or did, or takes note of something. */
const tells =
  /\b(?:problems?|issues?|errors?|bugs?|faults?|mistakes?|defects?|found|noticed|happened|tried|did|done|saw|steps|please (?:note|see|find|be aware|bear|keep|remember)|for your information|fyi|our side|reasons?)\b/i;

/**
 * The points that a customer asks, in a list or marked within a sentence, each said back or, a question, quoted. One
 * with an insult or a competitor's name is left out; of too many the rest is named together. Null without two of them.
 */
export function listAsked(text: string, rivals: readonly string[]): AskedList | null {
  const found = listBelow(text) ?? listWithin(text);
  if (found === null) return null;
  const points = found.points.map(oneOf).filter((one) => sayable(one, rivals));
  const questions = points.every((one) => one.endsWith('?'));
  if (points.length < 2) return null;
  if (!questions && (!asks.test(found.lead) || tells.test(found.lead))) return null;
  const items = asManyAsFit(points.map(said));
  return {
    asked: { is: 'list', words: items.join(', '), items },
    rest: `${text.slice(0, found.from)}\n\n${text.slice(found.to)}`,
  };
}

function listBelow(text: string): Found | null {
  const found = below.exec(text);
  if (found === null) return null;
  const [whole, line = '', list = ''] = found;
  const points = `\n${list}`.split(marks).slice(1);
  const from = found.index + whole.length - list.length;
  // A lead of several sentences keeps those that ask for something of their own.
  const lead = sentenceTexts(line).at(-1) ?? '';
  const led = lead === '' ? from : Math.max(found.index, text.lastIndexOf(lead, from));
  return { lead, points, from: lead.endsWith(':') ? led : from, to: found.index + whole.length };
}

/** "I need to know a) how it happened, b) whether March is affected": marks that count from the first. */
function listWithin(text: string): Found | null {
  for (const sentence of sentenceTexts(text)) {
    for (const order of ['abcdef', '123456']) {
      const at = [...order].map((one) => placeOf(one, sentence));
      const count = at.findIndex((one, nth) => one < 0 || (nth > 0 && one < (at[nth - 1] ?? 0)));
      const places = at.slice(0, count < 0 ? at.length : count);
      const first = text.indexOf(sentence);
      if (places.length < 2 || first < 0) continue;
      const points = places.map((from, nth) =>
        sentence.slice(from, places[nth + 1]).replace(/^[(\s]*\w\)\s*/, ''),
      );
      const lead = sentence.slice(0, places[0]);
      return { lead, points, from: first, to: first + sentence.length };
    }
  }
  return null;
}

function placeOf(one: string, sentence: string): number {
  return sentence.search(new RegExp(String.raw`(?<=^|[\s,;:])\(?${one}\)\s`));
}

/** The point itself: its question where it has one, else its first sentence, without what ties it to the next. */
function oneOf(point: string): string {
  const sentences = sentenceTexts(point.replace(/\s+/g, ' '));
  const one = sentences.find((sentence) => sentence.endsWith('?')) ?? sentences[0] ?? '';
  return untied(untied(one).replace(/ and$/i, '')).replace(/^[\s,;]+/, '');
}

function untied(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n,;.'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function sayable(point: string, rivals: readonly string[]): boolean {
  const words = wordsOf(point);
  return (
    words.length > 0 &&
    words.length <= 26 &&
    !words.some((word) => harshWords.has(word)) &&
    !namesRival(point, rivals)
  );
}

function said(point: string): string {
  const plain = point.replace(/["“”]/g, "'");
  const turned = plain.endsWith('?') ? null : reflect(plain);
  return turned ?? `"${plain.charAt(0).toUpperCase()}${plain.slice(1)}"`;
}

/** A reply has room for about so many words of theirs (draft-rules 33). */
const mostWordsOfList = 70;

function asManyAsFit(items: readonly string[]): readonly string[] {
  let words = 0;
  const kept = items.filter((one) => {
    words += wordsOf(one).length + 2;
    return words <= mostWordsOfList;
  });
  return kept.length === items.length ? items : [...kept, 'your other points'];
}
