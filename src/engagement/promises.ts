import { en } from 'chrono-node';
import { DateTime } from 'luxon';
import type { OurPromise } from '../domain/promise.ts';
import type { Evidence } from '../domain/signal.ts';

/** A promise found in a mail of ours. `dueOn` is an ISO date in the writer's zone, or null. */
export interface FoundPromise {
  readonly what: string;
  readonly evidence: Evidence;
  readonly dueOn: string | null;
}

/** When and where the mail was written. */
export interface PromiseContext {
  readonly sentAt: Date;
  readonly timeZone: string;
  readonly offsetMinutes: number | null;
}

const mostText = 20_000;
const mostSentence = 400;
const sentence = /[^.!?\n]{1,400}(?:[.!?]{1,3}|\n|$)/g;
const promised =
  /\b(?:I|we)(?:['’]ll| will| shall)\s{1,3}(?:also |then |personally |certainly |definitely |make sure (?:to|that) |get back to|be |have )?([a-z]{2,20})/i;
const notPromised =
  /\b(?:if you|once you|as soon as you|when you (?:have|send|get)|unless|happy to|glad to|would|should|could|may|might|not|never|unable|won['’]?t|see you|miss you|be in touch if|need you|require)\b/i;
const asks = /\?\s*$/;

/**
 * What our side promised in a mail of its own, with the date it gave. Questions, conditions on the customer,
 * refusals, courtesies and the past are none. Empty when nothing is promised. Source: none-of-them-has.md 5.
 */
export function readPromises(text: string, context: PromiseContext): readonly FoundPromise[] {
  const found: FoundPromise[] = [];
  for (const match of text.slice(0, mostText).matchAll(sentence)) {
    const words = match[0];
    if (words.length > mostSentence || asks.test(words.trim())) continue;
    if (!promised.test(words) || notPromised.test(words)) continue;
    const lead = words.length - words.trimStart().length;
    const what = words.trim().replace(/[.!]+$/, '');
    const start = match.index + lead;
    const end = start + what.length;
    found.push({
      what,
      evidence: { part: 'ownWords', start, end, quote: text.slice(start, end) },
      dueOn: dueOn(what, context),
    });
  }
  return found;
}

/** Whether a later mail of ours says that the promise is kept: it announces the thing or refers to the promise. */
export function keptBy(promise: Pick<OurPromise, 'what'>, laterText: string): boolean {
  const text = laterText.slice(0, mostText).toLowerCase();
  if (
    !/\b(?:attached|here (?:is|are)|as promised|done|fixed|deployed|sent|shared|now live|resolved|completed)\b/.test(
      text,
    )
  ) {
    return false;
  }
  if (text.includes('as promised')) return true;
  const nouns = promise.what.toLowerCase().match(/[\p{L}]{4,20}/gu) ?? [];
  const content = nouns.filter((word) => !common.has(word));
  return content.some((word) => text.includes(word));
}

const common = new Set(
  'will send back with your from this that have tomorrow today next week monday tuesday wednesday thursday friday until before after morning afternoon noon share make sure latest give look into check'.split(
    ' ',
  ),
);

function dueOn(what: string, context: PromiseContext): string | null {
  const zone =
    context.offsetMinutes === null
      ? context.timeZone
      : zoneOf(context.offsetMinutes, context.timeZone);
  const local = DateTime.fromJSDate(context.sentAt, { zone });
  const hours = /\bwithin\s{1,3}(\d{1,3})\s{1,3}hours?\b/i.exec(what);
  if (hours) return local.plus({ hours: Number(hours[1]) }).toISODate();
  const days =
    /\b(?:within|in)\s{1,3}(\d{1,2}|two|three|five)\s{1,3}(?:working |business )?days?\b/i.exec(
      what,
    );
  if (days)
    return local
      .plus({
        days: Number(days[1]) || { two: 2, three: 3, five: 5 }[(days[1] ?? '').toLowerCase()] || 1,
      })
      .toISODate();
  if (/\b(?:EOD|end of (?:the )?(?:day|business)|tonight|today)\b/i.test(what))
    return local.toISODate();
  if (/\bend of next week\b/i.test(what)) return friday(local.plus({ weeks: 1 }));
  if (/\b(?:end of (?:the|this) week|this week)\b/i.test(what)) return friday(local);
  if (/\b(?:end of (?:the|this) month|this month)\b/i.test(what))
    return local.endOf('month').toISODate();
  if (/\bnext week\b/i.test(what) && !/\b(?:mon|tues|wednes|thurs|fri)day\b/i.test(what)) {
    return friday(local.plus({ weeks: 1 }));
  }
  const reference = { instant: context.sentAt, timezone: local.offset };
  const parsed = en.parse(what, reference, { forwardDate: true })[0];
  if (!parsed) return null;
  const { start } = parsed;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return null;
  if (!start.isCertain('day') && !start.isCertain('weekday')) return null;
  return DateTime.fromObject({ year, month, day }).toISODate();
}

function friday(at: DateTime): string | null {
  return at.set({ weekday: 5 }).toISODate();
}

/** The writer's own zone when its offset fits the mail's Date header, else that offset. */
function zoneOf(offsetMinutes: number, zone: string): string {
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const fixed = `UTC${sign}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
  return offsetMinutes === 0 ? zone : fixed;
}
