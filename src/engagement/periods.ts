import { DateTime, Info } from 'luxon';

type Unit = 'week' | 'month' | 'quarter' | 'year';

const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const months = Info.months('long', { locale: 'en' }).map((one) => one.toLowerCase());

/** What stands before the name of a period: "the end of", "mid", "after". */
const partOf = /\b(?:(after|beginning of|start of|middle of|mid|end of)[ -])?(?:the )?$/i;
const period =
  /^(?:(?:(?:next|coming) )(week|month|quarter|year)|(new year)|(?:next )?(spring|summer|autumn|fall|winter)(?: (?:holidays?|vacation|break|season))?|(january|february|march|april|may|june|july|august|september|october|november|december))\b(?! \d)/i;

/**
 * The day (UTC noon) that the period named at the head of `words` means in "until …", and how much of `words` names
 * it: its first day, or what stands `before` it ("the end of", "after") says. "Next month" is its first day, whatever
 * the day of `at`; seasons are those of the northern half. Null when no period stands there.
 */
export function dayOfPeriod(
  before: string,
  words: string,
  at: Date,
): { readonly until: Date; readonly length: number } | null {
  const found = period.exec(words);
  if (found === null) return null;
  const span = spanOf(found, DateTime.fromJSDate(at, { zone: 'utc' }));
  const day = dayIn(span, (partOf.exec(before)?.[1] ?? '').toLowerCase());
  const until = day.startOf('day').plus({ hours: 12 }).toJSDate();
  return { until, length: found[0].length };
}

interface Span {
  readonly first: DateTime;
  /** The first day after it. */
  readonly next: DateTime;
  readonly unit: Unit | 'season';
}

function spanOf(
  [, unit, newYear, season, month]: readonly (string | undefined)[],
  now: DateTime,
): Span {
  if (season !== undefined) {
    const first = ahead(seasons[season.toLowerCase()] ?? 1, now);
    return { first, next: first.plus({ months: 3 }), unit: 'season' };
  }
  if (month !== undefined) {
    const first = ahead(months.indexOf(month.toLowerCase()) + 1, now);
    return { first, next: first.plus({ months: 1 }), unit: 'month' };
  }
  const whole = (newYear === undefined ? unit?.toLowerCase() : 'year') as Unit;
  const step = { [`${whole}s`]: 1 };
  const first = now.plus(step).startOf(whole);
  return { first, next: first.plus(step), unit: whole };
}

/** The first day of that month, the next time that it begins. */
function ahead(month: number, now: DateTime): DateTime {
  const first = now.startOf('year').set({ month });
  return first > now ? first : first.plus({ years: 1 });
}

function dayIn({ first, next, unit }: Span, part: string): DateTime {
  if (part === 'after') return next;
  if (part.startsWith('mid'))
    return first.plus({ days: Math.floor(next.diff(first, 'days').days / 2 - 1) });
  if (part !== 'end of') return first;
  // A week ends for those who work in it.
  return unit === 'week' ? first.plus({ days: 4 }) : next.minus({ days: 1 });
}
