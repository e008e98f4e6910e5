import { en } from 'chrono-node';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
};
const spanDays = { day: 1, week: 7, month: 30 } as const;

const forSpan =
  /\b(?:paus\w{0,4}|on hold|hold off|break|closed|away|hibernat\w{0,4})\b[^.!?\n]{0,60}?\b(?:for|of)\s{1,3}(?:the next\s{1,3})?(\d{1,2}|[a-z]{1,6})\s{1,3}(day|week|month)s?\b/i;
const backAt =
  /\b(?:back|return\w{0,4}|resume\w{0,1}|continue|restart\w{0,1}|pick (?:it|this) up(?: again)?|revisit|talk again|get back to (?:you|this))\b[^.!?\n]{0,25}?\b(?:in|on|after|from|by|until)\s{1,3}([^.!?\n]{3,40})/i;
const pausedUntil =
  /\b(?:paus\w{0,4}|on hold|parked|postpone\w{0,1})\b[^.!?\n]{0,40}?\buntil\s{1,3}([^.!?\n]{3,40})/i;
const mostDays = 200;

/**
 * The end of a pause that the customer announces ("we pause for four weeks", "back in March"), as an instant;
 * null when the text announces none, or none within 200 days after `at`. Source: none-of-them-has.md 9.
 */
export function readPause(text: string, at: Date): Date | null {
  const head = text.slice(0, 4_000);
  const span = forSpan.exec(head);
  if (span) {
    const count = Number(span[1]) || numbers[(span[1] ?? '').toLowerCase()];
    const unit = (span[2] ?? '').toLowerCase() as keyof typeof spanDays;
    if (count) return within(at, new Date(at.getTime() + count * spanDays[unit] * 86_400_000));
  }
  const words = pausedUntil.exec(head)?.[1] ?? backAt.exec(head)?.[1];
  if (words === undefined) return null;
  const parsed = en.parse(words, at, { forwardDate: true })[0];
  if (!parsed || parsed.index > 12) return null;
  return within(at, parsed.start.date());
}

function within(at: Date, until: Date): Date | null {
  const days = (until.getTime() - at.getTime()) / 86_400_000;
  return days > 0.5 && days <= mostDays ? until : null;
}
