import { html } from 'hono/html';
import { z } from 'zod';
import type { CaseEvent } from '../cases/event.ts';
import type { Person } from '../domain/account.ts';
import { asId, type CaseId, type OutgoingId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import { personOf } from '../follow/mail-facts.ts';
import { answerToken } from '../jobs/answer-token.ts';
import { type CaseStory, caseById } from '../store/cases.ts';
import { secretOf } from '../store/secrets.ts';
import { issueTokens, redeemToken, usedToken } from '../store/sessions.ts';
import { outgoingById } from '../store/outgoing-by-id.ts';
import type { StoredOutgoing } from '../store/read-rows.ts';
import { caseVerbs } from './case-verbs.ts';
import { clauseWords } from './case-words.ts';
import { shown } from './highlight.ts';
import { type Html, page } from './page.ts';
import type { Form, Route, Visit } from './visit.ts';
import { hashed, sameSecret } from './security.ts';

// One-click answers of the mails. GET shows a page and changes nothing: scanners fetch links. It names no customer
// either: the token stands behind the # of the link, which no server has seen before, and only whoever hands it over is
// shown what the answer is about (failures.md 78, 4.3). The script hands it over at once (`step=look`, changes nothing);
// the button of the page that comes back does it. A token belongs to one mail and one person; each answer works once.

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

type Status = 200 | 403 | 422;

function say(c: Visit['c'], title: string, body: Html, status: Status) {
  return c.html(page(title, null, '', html`<div class="card">${body}</div>`), status);
}

const forged = html`<p>It was cut off or changed on its way. Open the link in your mail once more, or copy the whole of it.</p>`;

function worksNot(c: Visit['c']) {
  return say(c, 'This link does not work', forged, 403);
}

async function answerPage({ c, service }: Visit): Promise<Response> {
  const verb = verbOf(c.req.query('do'));
  const owed = await outgoingById(service.store, asId<OutgoingId>(c.req.param('id') ?? ''));
  if (owed === null || owed.caseId === null) return worksNot(c);
  return c.html(
    page(
      titles[verb],
      null,
      '',
      html`<form method="post" class="card" data-look><input type="hidden" name="token" value="">
<input type="hidden" name="do" value="${verb}"><input type="hidden" name="step" value="look">
<p>The next page shows what you answer. Nothing has changed yet.</p>
<div class="buttons"><button class="main">Go on</button></div></form>`,
    ),
  );
}

/** A mail whose reader handed over its token: what can be answered, and about what. */
interface Asked {
  readonly owed: StoredOutgoing & { readonly caseId: CaseId };
  readonly story: CaseStory;
  readonly by: Person;
  /** Each answer of a mail is used up by itself: whoever said "I'm on it" may still disagree. */
  readonly hash: string;
}

async function askedOf({ c, service, form }: Visit, verb: Verb): Promise<Asked | null> {
  const owed = await outgoingById(service.store, asId<OutgoingId>(c.req.param('id') ?? ''));
  if (owed === null || owed.caseId === null) return null;
  const token = form['token'] ?? '';
  const key = await secretOf(service.store, 'link');
  if (!sameSecret(token, answerToken(key, owed.id, owed.recipient))) return null;
  const story = await caseById(service.store, owed.caseId);
  if (story === null) return null;
  const by = personOf(owed.recipient, service.setting);
  return { owed: { ...owed, caseId: owed.caseId }, story, by, hash: hashed(`${verb}\n${token}`) };
}

async function answer(visit: Visit): Promise<Response> {
  const { c, service, form: given } = visit;
  const verb = verbOf(given['do']);
  const asked = await askedOf(visit, verb);
  if (asked === null) return worksNot(c);
  const { owed, story, by, hash } = asked;
  const { now } = service.moment();
  const expiresAt = new Date(readableFrom(owed) + lifeMs);
  const used = expiresAt <= now || (await usedToken(service.store, hash));
  if (used) return answered(c, verb, story);
  if (given['step'] === 'look') {
    return c.html(page(titles[verb], null, '', form(verb, given['token'] ?? '', story)));
  }
  let event: CaseEvent;
  try {
    event = eventOf(verb, given, by, now);
  } catch (error) {
    if (error instanceof z.ZodError) {
      return say(c, 'Not done', html`<p>Please fill in every field.</p>`, 422);
    }
    throw error;
  }
  if (event.is === 'snoozed' && event.until <= now) {
    return say(c, 'Not done', html`<p>The end of a snooze must lie ahead.</p>`, 422);
  }
  // The token is made worthless before the case is touched: a second press finds it used.
  const made = { purpose: 'one-click' as const, personId: owed.recipient, caseId: owed.caseId };
  const label = `${owed.key}:${verb}`;
  await issueTokens(service.store, [
    { ...made, hash, label, createdAt: now, expiresAt, usedAt: null },
  ]);
  if ((await redeemToken(service.store, hash, 'one-click', now)) === null) {
    return answered(c, verb, story);
  }
  const acted = await act(owed.caseId, event, owed.recipient, service);
  service.queue.hint('deliver');
  const [title, words] =
    acted.is === 'refused'
      ? (['Nothing to do', acted.words] as const)
      : (['Done', `${titles[verb]} – recorded. You can close this page.`] as const);
  return say(c, title, html`<p>${words}</p>${about(story)}`, 200);
}

function answered(c: Visit['c'], verb: Verb, story: CaseStory) {
  const words = `“${titles[verb]}” was said with this link before, or its 72 hours are over.`;
  return say(c, 'Already answered', html`<p>${words}</p>${about(story)}`, 403);
}

/** Which customer and issue, with the way to everything recorded (behind the login). */
function about({ case: kase, accountName }: CaseStory): Html {
  return html`<p class="about"><span class="strong">${shown(accountName)}</span>: ${shown(kase.issue)}<br>
<a href="/cases/${kase.id}">Everything recorded about this case</a></p>`;
}

function form(verb: Verb, token: string, story: CaseStory): Html {
  return html`<form method="post" class="card">${about(story)}<input type="hidden" name="token" value="${token}">
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
    : html`${verb === 'disagree' ? whichClause(story) : ''}<label for="reason">Why?</label><input id="reason" name="reason" required maxlength="300">`
}
<div class="buttons"><button class="main">${titles[verb]}</button></div></form>
<p class="soft small">Nothing has changed yet: the button does it. It works once, for 72 hours.</p>`;
}

/** The reasons that decide this case now; with one of them there is nothing to choose. */
function whichClause({ case: kase, assessments }: CaseStory): Html {
  const held = assessments.find((one) => one.id === kase.lastAssessmentId)?.reasons ?? [];
  if (held.length < 2) return html``;
  return html`<label for="clause">With what?</label><select id="clause" name="clause">
<option value="all">All of it: there is no risk</option>${held.map(
    (one) => html`<option value="${one.clause}">${clauseWords(one.clause)}</option>`,
  )}</select>`;
}

/** When the reader could first have the mail: a Medium of the weekend is sent on Monday. */
function readableFrom({ createdAt, notBefore, sentAt }: StoredOutgoing): number {
  return Math.max(createdAt.getTime(), notBefore.getTime(), sentAt?.getTime() ?? 0);
}

/** The fields of the page as the verb takes them; the page's own three are left out. */
function eventOf(verb: Verb, given: Form, by: Person, now: Date): CaseEvent {
  const { token: _token, do: _do, step: _step, ...fields } = given;
  const event = caseVerbs[verb]?.toEvent(fields, by, now);
  if (event === undefined) throw new Error(`no such verb: ${verb}`);
  return event;
}
