import { DateTime } from 'luxon';

/** Which mails are replayed: from the instant `from` on, before `until`; null = no limit on that side. */
export interface ReplayRange {
  readonly from: Date | null;
  readonly until: Date | null;
}

/** All mails. */
export const wholeRange: ReplayRange = { from: null, until: null };

/**
 * The days of `--from` and `--to` (ISO dates, both included) as instants by the company's clock. Throws one line
 * for what is no date, and when the end lies before the beginning.
 */
export function rangeOf(
  from: string | undefined,
  to: string | undefined,
  zone: string,
): ReplayRange {
  const range = {
    from: from === undefined ? null : dayOf(from, '--from', zone).toJSDate(),
    until: to === undefined ? null : dayOf(to, '--to', zone).plus({ days: 1 }).toJSDate(),
  };
  if (range.from !== null && range.until !== null && range.until <= range.from) {
    throw new Error(`--to ${to} lies before --from ${from}.`);
  }
  return range;
}

/** True when a mail of this instant is replayed. */
export function isWithin(range: ReplayRange, at: Date): boolean {
  return (range.from === null || at >= range.from) && (range.until === null || at < range.until);
}

function dayOf(text: string, option: string, zone: string): DateTime {
  const day = DateTime.fromFormat(text, 'yyyy-MM-dd', { zone });
  if (!day.isValid) throw new Error(`${option} ${text}: give a day, for example 2026-01-31.`);
  return day;
}
