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
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const month = `(${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const dated = new RegExp(
  String.raw`\bsince (?:about |around )?(?:${weekday},? )?(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}|${month} (\d{1,2})(?:st|nd|rd|th)?\b)(?! (?:19|20)\d\d\b)`,
  'i',
);
const named = new RegExp(String.raw`\bsince (?:last )?(yesterday|${weekdays.join('|')})\b`, 'i');
const lasting = new RegExp(
  String.raw`\bsince (?:the (?:beginning|start|middle|end) of )?${month}\b(?! \d)|\b(?:for the|now the|already the|the) (?:second|third|fourth|fifth|sixth) (?:day|week|month)(?: in a row| running| now)?\b|\bfor (?:the (?:last|past) |over |more than |almost |nearly |about )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:days|weeks|months)\b`,
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
  const now = DateTime.fromJSDate(sentAt, { zone: timeZone }).startOf('day');
  const on = dated.exec(sentence);
  if (on) {
    const [words, day, m1, m2, day2] = on;
    const date = past(now, Number(day ?? day2), months.indexOf((m1 ?? m2 ?? '').toLowerCase()) + 1);
    return date === null ? null : { on: date, words };
  }
  const name = named.exec(sentence);
  if (name) return { on: lastOf(now, (name[1] ?? '').toLowerCase()), words: name[0] };
  const [words] = lasting.exec(sentence) ?? [];
  const trouble = goesOn.test(sentence) && !wanted.test(sentence);
  return words === undefined || !trouble ? null : { on: null, words };
}

/** The latest such day that is over, within the last year. */
function past(now: DateTime, day: number, inMonth: number): string | null {
  for (const year of [now.year, now.year - 1]) {
    const found = DateTime.fromObject({ year, month: inMonth, day }, { zone: now.zone });
    if (found.isValid && found <= now) return found.toISODate();
  }
  return null;
}

function lastOf(now: DateTime, name: string): string | null {
  if (name === 'yesterday') return now.minus({ days: 1 }).toISODate();
  const back = (now.weekday - (weekdays.indexOf(name) + 1) + 7) % 7 || 7;
  return now.minus({ days: back }).toISODate();
}
