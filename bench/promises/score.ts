import { readFileSync } from 'node:fs';
import { en } from 'chrono-node';
import { DateTime } from 'luxon';
import { readPromises } from '../../src/engagement/promises.ts';

/** A moment and a clock: when and where a sentence was written. */
const moments: Readonly<Record<string, readonly [string, string]>> = {
  wed: ['2026-03-11T10:00', 'Europe/London'],
  tue: ['2026-03-31T09:00', 'Europe/Berlin'],
  fri: ['2026-12-18T16:30', 'America/New_York'],
  late: ['2026-07-09T22:30', 'America/New_York'],
  early: ['2026-12-28T07:30', 'Asia/Tokyo'],
  leap: ['2028-02-28T11:00', 'America/New_York'],
  sat: ['2026-03-28T15:00', 'Europe/Berlin'],
};

/** One sentence of ours, written at a moment, and what it promises. */
export interface Labelled {
  readonly text: string;
  readonly at: DateTime;
  /** One per promise: its date or null; empty where nothing is promised. */
  readonly wanted: readonly (string | null)[];
}

/** One per promise: its date or null. */
export type Found = readonly (string | null)[];

/** The labelled sentences, in the order of their file. */
export function labelled(): readonly Labelled[] {
  const file = new URL('sentences.tsv', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [when = '', label = '', text = ''] = line.split('\t');
    const [at = '', zone = ''] = moments[when] ?? [];
    const wanted = label === 'no' ? [] : label.split(',').map((due) => (due === '-' ? null : due));
    return { text, at: DateTime.fromISO(at, { zone }), wanted };
  });
}

/** What the product reads in a sentence: one entry per promise. */
export function byRules({ text, at }: Labelled): Found {
  const context = {
    sentAt: at.toJSDate(),
    timeZone: at.zoneName ?? 'UTC',
    offsetMinutes: at.offset,
  };
  return readPromises(text, context).map((one) => one.dueOn);
}

/** The baseline: every "I will" and "we will", dated by chrono alone. */
export function byWillAlone({ text, at }: Labelled): Found {
  if (!/\b(?:I|we)(?:'ll| will)\b/i.test(text)) return [];
  const parsed = en.parseDate(text, { instant: at.toJSDate(), timezone: at.offset });
  return [parsed ? DateTime.fromJSDate(parsed, { zone: at.zone }).toISODate() : null];
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 1_000) / 10;

/** Precision, recall, and the share of right ones with exactly the labelled date, in percent. */
export function figures(sentences: readonly Labelled[], read: (one: Labelled) => Found) {
  let [promises, found, right, dated] = [0, 0, 0, 0];
  for (const one of sentences) {
    const seen = read(one);
    const matched = Math.min(seen.length, one.wanted.length);
    promises += one.wanted.length;
    found += seen.length;
    right += matched;
    dated += seen.slice(0, matched).filter((due, at) => due === one.wanted[at]).length;
  }
  return {
    sentences: sentences.length,
    promises,
    precision: percent(right, found),
    recall: percent(right, promises),
    'date exact': percent(dated, right),
  };
}
