import { en, type ParsedComponents } from 'chrono-node';
import { DateTime } from 'luxon';
import { isGrievance, wentWrong } from '../compose/draft/grievance.ts';
import { sentenceTexts } from '../compose/draft/sentences.ts';
import type { PromiseContext } from '../engagement/promise-dates.ts';

/** Since when it goes on by the customer's own word: the day where they name one, else their words. */
export interface TheirSince {
  /** ISO date. */
  readonly on: string | null;
  readonly words: string;
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
/** "Since 4/5" is another day on either side of the Atlantic. */
const since = /\bsince (?:about |around |last |the )?(?!\d{1,2}[./]\d)(?=(.{3,40}))/gi;
const lasting = new RegExp(
  String.raw`\bsince (?:the (?:beginning|start|middle|end) of )?(?:${months})\b(?! \d)|\b(?:for the|now the|already the|the) (?:second|third|fourth|fifth|sixth) (?:day|week|month)(?: in a row| running| now)?\b|\bfor (?:the (?:last|past) |over |more than |almost |nearly |about )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days|weeks|months)\b`,
  'i',
);
/** How long they have been with us is no trouble. */
const together =
  /\b(?:customers?|clients?|members?|with you|signed|joined|subscri\w+|been using|have used|relied|employed|worked with)\b/i;
/** Trouble that no single word of the list tells. */
const troubled =
  /\b(?:wait(?:ing|ed)?|outages?|frozen|freez\w*|down|chas(?:ed|ing)|no (?:answer|reply))\b/i;
/** What goes on, and not how long something is wanted, planned or agreed. */
const goesOn =
  /\b(?:ha(?:s|ve|d)|been|is|are|was|were|still|now|every|keeps?|waiting|again)\b|['’](?:ve|s|re)\b/i;
const wanted = /\b(?:need|want|would|could|can you|please|extend|keep|will|plan\w*)\b/i;

/**
 * Since when the trouble goes on by what the customer writes: the earliest day in a sentence that tells what is wrong.
 * Null where they say nothing of it. "We have been with you since March" is none.
 */
export function theirSince(text: string, context: PromiseContext): TheirSince | null {
  const found = sentenceTexts(text.slice(0, 8_000)).flatMap((one) => {
    if (together.test(one) || !isTrouble(one)) return [];
    const since = sinceIn(one, context);
    return since === null ? [] : [since];
  });
  const days = found.filter((one) => one.on !== null);
  const [first] = days.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
  return first ?? found[0] ?? null;
}

function isTrouble(sentence: string): boolean {
  return isGrievance(sentence) || wentWrong(sentence) || troubled.test(sentence);
}

function sinceIn(sentence: string, { sentAt, timeZone }: PromiseContext): TheirSince | null {
  const now = DateTime.fromJSDate(sentAt, { zone: timeZone });
  const reference = { instant: sentAt, timezone: now.offset };
  for (const [, words = ''] of sentence.matchAll(since)) {
    const [found] = en.parse(words, reference);
    const on = found?.index === 0 ? dayOf(found.start, now.startOf('day')) : null;
    if (found && on !== null) return { on, words: `since ${found.text}` };
  }
  const [words] = lasting.exec(sentence) ?? [];
  const trouble = goesOn.test(sentence) && !wanted.test(sentence);
  return words === undefined || !trouble ? null : { on: null, words };
}

/** The latest such day that is over; null where none is named, and for what is longer ago than a year. */
function dayOf(named: ParsedComponents, today: DateTime): string | null {
  const weekday = named.isCertain('weekday') && !named.isCertain('day');
  if (!weekday && !named.isCertain('day')) return null;
  const [year, month, day] = [named.get('year'), named.get('month'), named.get('day')];
  if (year === null || month === null || day === null) return null;
  const at = DateTime.fromObject({ year, month, day }, { zone: today.zone });
  const isAhead = weekday ? at >= today : at > today && !named.isCertain('year');
  const on = isAhead ? at.minus(weekday ? { weeks: 1 } : { years: 1 }) : at;
  return on <= today && on >= today.minus({ years: 1 }) ? on.toISODate() : null;
}
