import { html } from 'hono/html';
import { z } from 'zod';
import type { CaseEvent } from '../cases/event.ts';
import type { Person } from '../domain/account.ts';
import { asId, type OutgoingId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import { personOf } from '../follow/mail-facts.ts';
import { answerToken } from '../jobs/answer-token.ts';
import { secretOf } from '../store/secrets.ts';
import { issueTokens, redeemToken } from '../store/sessions.ts';
import { outgoingById } from '../store/outgoing-by-id.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import type { StoredOutgoing } from '../store/read-rows.ts';
import { caseVerbs } from './case-verbs.ts';
import { type Html, page } from './page.ts';
import type { Form, Route, Visit } from './visit.ts';
import { hashed, sameSecret } from './security.ts';

// One-click answers of the mails. GET shows a page and changes nothing: scanners fetch links. The page's
// button posts the token that stood behind the # of the link, which no server has seen before
// (failures.md 78, 4.3). A token belongs to one mail and one person, works once, and shows no content.

/** How long an answer link works after its mail could be read. */
const lifeMs = 72 * 3_600_000;
const verbs = ['acknowledge', 'disagree', 'snooze', 'not-our-customer'] as const;
type Verb = (typeof verbs)[number];

const titles: Readonly<Record<Verb, string>> = {
  acknowledge: 'I’m on it',
  disagree: 'Disagree',
  snooze: 'Snooze',
  'not-our-customer': 'Not our customer',
};

export const answerRoutes: readonly Route[] = [
  { method: 'GET', path: '/a/:id', roles: 'open', handle: answerPage },
  { method: 'POST', path: '/a/:id', roles: 'open', handle: answer },
];

function verbOf(text: string | undefined): Verb {
  return verbs.find((verb) => verb === text) ?? 'acknowledge';
}

async function answerPage({ c }: Visit): Promise<Response> {
  const verb = verbOf(c.req.query('do'));
  return c.html(page(titles[verb], null, '', form(verb)));
}

function form(verb: Verb): Html {
  return html`<form method="post" class="card"><input type="hidden" name="token" value="">
<input type="hidden" name="do" value="${verb}">
${
  verb === 'snooze'
    ? html`<label for="until">Until</label><input type="date" id="until" name="until" required>`
    : ''
}
${
  verb === 'acknowledge'
    ? html`<p>Everybody who was told sees that you have it, and all reminders stop.</p>
<label for="note">Note (optional)</label><input id="note" name="note" maxlength="300">`
    : html`${verb === 'disagree' ? whichClause() : ''}<label for="reason">Why?</label><input id="reason" name="reason" required maxlength="300">`
}
<div class="buttons"><button class="main">${titles[verb]}</button></div></form>
<p class="soft small">Nothing has changed yet: the button does it. The link works once, for 72 hours.</p>`;
}

/** The protocol's own sentences: nothing of the customer is shown to whoever holds a link. */
function whichClause(): Html {
  return html`<label for="clause">With what?</label><select id="clause" name="clause">
<option value="all">All of it: there is no risk</option>${clauses.map(
    (one) => html`<option value="${one.id}">${one.words}</option>`,
  )}</select>`;
}

async function answer({ c, service, form: given }: Visit): Promise<Response> {
  const verb = verbOf(given['do']);
  const id = asId<OutgoingId>(c.req.param('id') ?? '');
  const say = (
    title: string,
    words: string,
    status: 200 | 403 | 422,
  ): Response | Promise<Response> =>
    c.html(page(title, null, '', html`<p class="card">${words}</p>`), status);
  const owed = await outgoingById(service.store, id);
  const token = given['token'] ?? '';
  const key = await secretOf(service.store, 'link');
  const expected = owed === null ? '' : answerToken(key, owed.id, owed.recipient);
  if (owed === null || owed.caseId === null || !sameSecret(token, expected)) {
    return say('This link does not work', 'Open the link in your mail once more.', 403);
  }
  const now = service.moment().now;
  let event: CaseEvent;
  try {
    event = eventOf(verb, given, personOf(owed.recipient, service.setting), now);
  } catch (error) {
    if (error instanceof z.ZodError) return say('Not done', 'Please fill in every field.', 422);
    throw error;
  }
  if (event.is === 'snoozed' && event.until <= now) {
    return say('Not done', 'The end of a snooze must lie ahead.', 422);
  }
  // The token is made worthless before the case is touched: a second press finds it used.
  const made = { purpose: 'one-click' as const, personId: owed.recipient, caseId: owed.caseId };
  const expiresAt = new Date(readableFrom(owed) + lifeMs);
  const label = owed.key;
  await issueTokens(service.store, [
    { ...made, hash: hashed(token), label, createdAt: now, expiresAt, usedAt: null },
  ]);
  if ((await redeemToken(service.store, hashed(token), 'one-click', now)) === null) {
    return say('Already answered', 'This link was used before, or its 72 hours are over.', 403);
  }
  const acted = await act(owed.caseId, event, owed.recipient, service);
  service.queue.hint('deliver');
  if (acted.is === 'refused') return say('Nothing to do', acted.words, 200);
  return say('Done', `${titles[verb]} – recorded. You can close this page.`, 200);
}

/** When the reader could first have the mail: a Medium of the weekend is sent on Monday. */
function readableFrom({ createdAt, notBefore, sentAt }: StoredOutgoing): number {
  return Math.max(createdAt.getTime(), notBefore.getTime(), sentAt?.getTime() ?? 0);
}

/** The fields of the page as the verb takes them; the button's own two are left out. */
function eventOf(verb: Verb, given: Form, by: Person, now: Date): CaseEvent {
  const { token: _token, do: _do, ...fields } = given;
  const event = caseVerbs[verb]?.toEvent(fields, by, now);
  if (event === undefined) throw new Error(`no such verb: ${verb}`);
  return event;
}
