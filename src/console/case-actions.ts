import { z } from 'zod';
import type { CaseEvent } from '../cases/event.ts';
import { tiers } from '../domain/assessment.ts';
import { asId, type CaseId, type PersonId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import type { Form, Route, Visit } from './visit.ts';

const reason = z.string().trim().min(1, 'please say why').max(300);
const day = z.iso.date('please give a date');

/** Turns a posted form into the event that it stands for; throws a ZodError for a wrong field. */
type ToEvent = (form: Form, by: PersonId, now: Date) => CaseEvent;

/** What can be done to a case, by the last part of its path. The JSON API offers the same verbs. */
export const caseVerbs: Readonly<Record<string, ToEvent>> = {
  acknowledge: (form, by) => ({
    is: 'acknowledged',
    by,
    note: z.string().trim().max(300).default('').parse(form['note']),
  }),
  plan: (form, by, now) => {
    const fields = z
      .object({
        decision: z.string().trim().min(1, 'please write the decision').max(1000),
        owner: z.string().min(1),
        dueOn: day,
        customerTold: z.string().optional(),
      })
      .parse(form);
    const plan = {
      decision: fields.decision,
      owner: asId<PersonId>(fields.owner),
      dueOn: fields.dueOn,
      customerTold: fields.customerTold === 'yes',
      writtenBy: by,
      writtenAt: now,
    };
    return { is: 'planned', plan };
  },
  'plan-done': (_form, by) => ({ is: 'plan-done', by, note: '' }),
  snooze: (form, by) => ({
    is: 'snoozed',
    by,
    until: new Date(`${day.parse(form['until'])}T08:00:00Z`),
    reason: reason.parse(form['reason']),
  }),
  disagree: (form, by) => ({
    is: 'disagreed',
    by,
    clause: 'all',
    reason: reason.parse(form['reason']),
  }),
  'not-our-customer': (form, by) => ({
    is: 'not-our-customer',
    by,
    reason: z.string().trim().max(300).default('').parse(form['reason']) || 'said in the console',
  }),
  override: (form, by) => ({
    is: 'overridden',
    by,
    tier: z.enum(tiers).parse(form['tier']),
    until: new Date(`${day.parse(form['until'])}T08:00:00Z`),
    reason: reason.parse(form['reason']),
  }),
  recap: (form, by) => ({
    is: 'recap',
    by,
    how: z.enum(['written', 'waived']).parse(form['how']),
  }),
  close: (_form, by) => ({ is: 'closed', by }),
};

/** The routes of those verbs: POST only, back to the case with one sentence. */
export const caseActions: readonly Route[] = Object.keys(caseVerbs).map((verb) => ({
  method: 'POST',
  path: `/cases/:id/${verb}`,
  roles: ['csm', 'manager', 'executive'],
  handle: (visit) => perform(visit, verb),
}));

async function perform({ c, viewer, service, form }: Visit, verb: string): Promise<Response> {
  const id = asId<CaseId>(c.req.param('id') ?? '');
  const back = (say: string): Response =>
    c.redirect(`/cases/${encodeURIComponent(id)}?say=${encodeURIComponent(say)}`, 303);
  const toEvent = caseVerbs[verb];
  if (!toEvent) return c.notFound();
  const now = service.moment().now;
  let event: CaseEvent;
  try {
    event = toEvent(form, viewer.person.id, now);
  } catch (error) {
    if (error instanceof z.ZodError) return back(`Not done: ${error.issues[0]?.message}.`);
    throw error;
  }
  if (event.is === 'planned' && !service.setting.people.has(event.plan.owner)) {
    return back('Not done: there is no such owner.');
  }
  const acted = await act(id, event, viewer.person.id, service);
  service.queue.hint('deliver');
  if (acted.is === 'unknown') return c.notFound();
  return back(acted.is === 'refused' ? acted.words : 'Done.');
}
