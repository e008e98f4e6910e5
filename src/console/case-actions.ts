import { z } from 'zod';
import type { CaseEvent } from '../cases/event.ts';
import type { Role } from '../domain/account.ts';
import { asId, type CaseId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import { caseVerbs } from './case-verbs.ts';
import type { Form, Route, Visit } from './visit.ts';

/** Who may act on a case, by form or by the API. */
export const caseActors: readonly Role[] = ['csm', 'manager', 'executive'];

/** The routes of the verbs: POST only, back to the case with one sentence. */
export const caseActions: readonly Route[] = Object.keys(caseVerbs).map((verb) => ({
  method: 'POST',
  path: `/cases/:id/${verb}`,
  roles: caseActors,
  handle: (visit) => perform(visit, verb),
}));

/** A form's fields as the verb takes them: without its token, with the box that was ticked as yes or no. */
export function fieldsOf(verb: string, form: Form): Readonly<Record<string, unknown>> {
  const { csrf: _csrf, customerTold, ...fields } = form;
  return verb === 'plan' ? { ...fields, customerTold: customerTold === 'yes' } : fields;
}

async function perform({ c, viewer, service, form }: Visit, verb: string): Promise<Response> {
  const id = asId<CaseId>(c.req.param('id') ?? '');
  const back = (say: string): Response =>
    c.redirect(`/cases/${encodeURIComponent(id)}?say=${encodeURIComponent(say)}`, 303);
  const known = caseVerbs[verb];
  if (!known) return c.notFound();
  const { now } = service.moment();
  let event: CaseEvent;
  try {
    event = known.toEvent(fieldsOf(verb, form), viewer.person, now);
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
