import { DateTime } from 'luxon';
import { z } from 'zod';
import type { CaseEvent } from '../cases/event.ts';
import type { Person } from '../domain/account.ts';
import { clauseIds, tiers } from '../domain/assessment.ts';
import { asId, type PersonId } from '../domain/ids.ts';

// What a person can do to a case, once: the forms of the console, the links of the mails and the JSON API all pass
// through these. Unknown fields are refused.

const reason = z.string('please say why').trim().min(1, 'please say why').max(300);
const note = z.string().trim().max(300).default('');
const day = z.iso.date('please give a date');
const nothing = z.strictObject({});

/** When a day begins for a person: the start of their working hours in their own zone. */
function dayBegins(date: string, { hours }: Person): Date {
  return DateTime.fromISO(`${date}T${hours.from}`, { zone: hours.timeZone }).toJSDate();
}

/** One verb: what it does in words, which fields it takes, and the event that it stands for. */
export interface CaseVerb {
  readonly summary: string;
  readonly body: z.ZodObject;
  /** Throws a ZodError for a wrong field. */
  readonly toEvent: (fields: unknown, by: Person, now: Date) => CaseEvent;
}

function verb<Body extends z.ZodObject>(
  summary: string,
  body: Body,
  toEvent: (fields: z.output<Body>, by: Person, now: Date) => CaseEvent,
): CaseVerb {
  return {
    summary,
    body,
    toEvent: (fields, by, now) => toEvent(body.parse(fields), by, now),
  };
}

/** Every verb by its name: the last part of its path. */
export const caseVerbs: Readonly<Record<string, CaseVerb>> = {
  acknowledge: verb(
    'Say "I’m on it": everything pending is cancelled',
    z.strictObject({ note }),
    (fields, by) => ({ is: 'acknowledged', by: by.id, note: fields.note }),
  ),
  plan: verb(
    'Write the plan of the call; its date becomes a reminder',
    z.strictObject({
      decision: z
        .string('please write the decision')
        .trim()
        .min(1, 'please write the decision')
        .max(1000),
      owner: z.string().min(1),
      dueOn: day,
      customerTold: z.boolean().default(false),
    }),
    (fields, by, now) => ({
      is: 'planned',
      plan: { ...fields, owner: asId<PersonId>(fields.owner), writtenBy: by.id, writtenAt: now },
    }),
  ),
  'plan-done': verb('Say that the plan is carried out', z.strictObject({ note }), (fields, by) => ({
    is: 'plan-done',
    by: by.id,
    note: fields.note,
  })),
  snooze: verb(
    'Be quiet until a day, with a reason',
    z.strictObject({ until: day, reason }),
    (fields, by) => ({
      is: 'snoozed',
      by: by.id,
      until: dayBegins(fields.until, by),
      reason: fields.reason,
    }),
  ),
  disagree: verb(
    'Say that it is none, or that one clause does not hold',
    z.strictObject({ clause: z.enum(['all', ...clauseIds]).default('all'), reason }),
    (fields, by) => ({ is: 'disagreed', by: by.id, clause: fields.clause, reason: fields.reason }),
  ),
  'not-our-customer': verb(
    'Say that the sender is no customer; the case is closed',
    z.strictObject({ reason: z.string().trim().max(300).default('') }),
    (fields, by) => ({
      is: 'not-our-customer',
      by: by.id,
      reason: fields.reason || 'no reason given',
    }),
  ),
  override: verb(
    'Set the tier by hand until a day',
    z.strictObject({ tier: z.enum(tiers), until: day, reason }),
    (fields, by) => ({
      is: 'overridden',
      by: by.id,
      tier: fields.tier,
      until: dayBegins(fields.until, by),
      reason: fields.reason,
    }),
  ),
  ask: verb(
    'Change what the escalation asks for; whoever was asked is told',
    z.strictObject({
      words: z
        .string('please write what is asked for')
        .trim()
        .min(1, 'please write what is asked for')
        .max(200),
    }),
    (fields, by) => ({ is: 'ask-changed', by: by.id, words: fields.words }),
  ),
  recap: verb(
    'Say that the recap is written, or that none is needed',
    z.strictObject({ how: z.enum(['written', 'waived']) }),
    (fields, by) => ({ is: 'recap', by: by.id, how: fields.how }),
  ),
  close: verb('Close the case', nothing, (_fields, by) => ({ is: 'closed', by: by.id })),
};
