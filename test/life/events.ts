import { customers } from './company.ts';
import { type Dice, dice } from './dice.ts';
import { type AnswerKind, type LetterKind, answerKinds, letterKinds, subjects } from './letters.ts';

interface Base {
  /** Milliseconds since 1970. */
  readonly at: number;
}
/** Picks by shares in [0, 1), so that an event means something whatever came before it. */
export type LifeEvent = Base &
  (
    | {
        readonly is: 'letter';
        readonly customer: number;
        readonly contact: number;
        readonly kind: LetterKind;
        readonly text: number;
        readonly subject: number;
        readonly thread: 'new' | 'same' | 'answers-ours';
        readonly from: 'work' | 'private' | 'stranger';
        /** Hours by which the mail's own date is off. */
        readonly skewHours: number;
        /** Hours that it lay on the way: the server's own date. */
        readonly lateHours: number;
        readonly quotes: boolean;
      }
    | { readonly is: 'again'; readonly nth: number; readonly otherBytes: boolean }
    | {
        readonly is: 'machine';
        readonly customer: number;
        readonly contact: number;
        readonly kind: 'out-of-office' | 'bounce' | 'accepted' | 'declined' | 'newsletter';
        readonly days: number;
      }
    | {
        readonly is: 'answer';
        readonly customer: number;
        readonly kind: AnswerKind;
        readonly text: number;
        readonly thread: 'new' | 'same';
      }
    | {
        readonly is: 'click';
        readonly verb:
          | 'acknowledge'
          | 'plan'
          | 'plan-done'
          | 'snooze'
          | 'disagree'
          | 'not-our-customer'
          | 'override'
          | 'ask'
          | 'recap'
          | 'close';
        readonly nth: number;
        readonly by: number;
        readonly days: number;
        readonly choice: number;
      }
    | { readonly is: 'settle'; readonly nth: number; readonly how: 'kept' | 'withdrawn' }
    | {
        readonly is: 'fact';
        readonly customer: number;
        readonly kind:
          | 'meeting-held'
          | 'meeting-missed'
          | 'meeting-declined'
          | 'meeting-missed-by-us'
          | 'call-recorded'
          | 'item-opened'
          | 'item-done'
          | 'pause';
        readonly agoHours: number;
        readonly days: number;
      }
    | { readonly is: 'hand-over'; readonly customer: number; readonly to: number }
    | { readonly is: 'leave'; readonly who: number }
    | { readonly is: 'return' }
    | { readonly is: 'outage'; readonly hours: number }
    | { readonly is: 'restart' }
  );

const hourMs = 3_600_000;
const starts = [
  '2026-02-27T08:00:00Z',
  '2026-10-12T08:00:00Z',
  '2026-12-07T08:00:00Z',
  '2026-04-20T08:00:00Z',
];

/** The events of a life, in order. */
export function eventsOf(seed: number, days = 45): readonly LifeEvent[] {
  const roll = dice(seed);
  const start = Date.parse(roll.pick(starts));
  const list: LifeEvent[] = [];
  let at = start;
  const end = start + days * 24 * hourMs;
  while (at < end) {
    at += Math.floor(-Math.log(1 - roll.real()) * 6 * hourMs);
    list.push(eventAt(at, roll));
    // Things come in bursts: an answer, a second mail, a click.
    while (roll.chance(0.35)) {
      at += Math.floor(roll.real() * 40) * 60_000;
      list.push(eventAt(at, roll));
    }
  }
  return list;
}

const kinds: readonly LetterKind[] = [
  'threat',
  'threat',
  'rival',
  'anger',
  'mild',
  'mild',
  'missed',
  'late',
  'thanks',
  'thanks',
  'calm',
  'ordinary',
  'ordinary',
  'ordinary',
  'ordinary',
  'german',
  'dutch',
];

function eventAt(at: number, roll: Dice): LifeEvent {
  // Few customers are loud: a story needs several events of the same one.
  const customer = roll.chance(0.6) ? roll.below(3) : roll.below(customers.length);
  const contact = roll.below(3);
  const share = roll.below(100);
  if (share < 36) {
    const kind = roll.pick(kinds);
    return {
      at,
      is: 'letter',
      customer,
      contact,
      kind,
      text: roll.below(letterKinds[kind].length),
      subject: roll.below(subjects.length),
      thread: roll.pick(['new', 'same', 'same', 'answers-ours']),
      from: roll.chance(0.06) ? 'private' : roll.chance(0.04) ? 'stranger' : 'work',
      skewHours: roll.chance(0.08) ? roll.pick([-720, -30, 26, 700]) : 0,
      lateHours: roll.chance(0.08) ? roll.pick([3, 20, 80]) : 0,
      quotes: roll.chance(0.4),
    };
  }
  if (share < 40) return { at, is: 'again', nth: roll.below(12), otherBytes: roll.chance(0.5) };
  if (share < 46)
    return {
      at,
      is: 'machine',
      customer,
      contact,
      kind: roll.pick([
        'out-of-office',
        'out-of-office',
        'bounce',
        'accepted',
        'declined',
        'newsletter',
      ]),
      days: 1 + roll.below(20),
    };
  if (share < 60) {
    const kind = roll.pick(['plain', 'plain', 'promise', 'kept', 'recap'] as const);
    return {
      at,
      is: 'answer',
      customer,
      kind,
      text: roll.below(answerKinds[kind].length),
      thread: roll.pick(['new', 'same', 'same']),
    };
  }
  if (share < 80)
    return {
      at,
      is: 'click',
      verb: roll.pick([
        'acknowledge',
        'acknowledge',
        'acknowledge',
        'plan',
        'plan',
        'plan-done',
        'snooze',
        'disagree',
        'not-our-customer',
        'override',
        'ask',
        'recap',
        'recap',
        'close',
        'close',
      ]),
      nth: roll.below(6),
      by: roll.below(6),
      days: 1 + roll.below(12),
      choice: roll.below(12),
    };
  if (share < 83)
    return { at, is: 'settle', nth: roll.below(6), how: roll.pick(['kept', 'withdrawn']) };
  if (share < 92)
    return {
      at,
      is: 'fact',
      customer,
      kind: roll.pick([
        'meeting-held',
        'meeting-held',
        'meeting-missed',
        'meeting-missed',
        'meeting-declined',
        'meeting-missed-by-us',
        'call-recorded',
        'item-opened',
        'item-done',
        'pause',
      ]),
      agoHours: roll.pick([0, 1, 20, 70]),
      days: 1 + roll.below(12),
    };
  if (share < 94) return { at, is: 'hand-over', customer, to: roll.below(3) };
  if (share < 95) return { at, is: 'leave', who: roll.below(3) };
  if (share < 96) return { at, is: 'return' };
  if (share < 98) return { at, is: 'outage', hours: roll.pick([1, 9, 40]) };
  return { at, is: 'restart' };
}
