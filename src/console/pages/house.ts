import { html } from 'hono/html';
import type { Person } from '../../domain/account.ts';
import type { AuditEntry } from '../../domain/decision.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Session } from '../../store/sessions.ts';
import { nameOf } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, empty, token } from '../page.ts';
import { timeOf } from '../times.ts';

/** Who did what, newest first. */
export function activityPage(
  lines: readonly AuditEntry[],
  people: ReadonlyMap<PersonId, Person>,
  viewer: Viewer,
): Html {
  if (lines.length === 0) return empty('Nothing has been done yet', 'Every change appears here.');
  return html`<div class="card flush"><table class="stack"><caption class="hide">Who did what, newest first</caption>
<thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th></tr></thead><tbody>${lines.map(
    (
      one,
    ) => html`<tr><td>${timeOf(one.at, viewer)}</td><td class="free">${one.by === null ? 'Defuse' : nameOf(people, one.by)}</td>
<td class="free">${subject(one)}</td></tr>`,
  )}</tbody></table></div>`;
}

const uuid = /^[0-9a-f-]{36}$/;
/** Actions whose subject is no case although it looks like one. */
const otherSubjects = ['settle-promise', 'settle-outgoing'];

function subject(one: AuditEntry): Html | string {
  const words = one.words === '' ? one.action.replaceAll('-', ' ') : one.words;
  const aboutCase =
    one.by !== null && uuid.test(one.subject) && !otherSubjects.includes(one.action);
  return aboutCase ? html`<a href="/cases/${one.subject}">${shown(words)}</a>` : shown(words);
}

/** The viewer's roles and logins, with a way to end all of them. */
export function mePage(sessions: readonly Session[], current: string | null, viewer: Viewer): Html {
  const { person } = viewer;
  return html`<section class="card"><h2>You</h2><dl class="facts"><dt>Address</dt><dd>${person.address}</dd>
<dt>Roles</dt><dd>${person.roles.join(', ')}</dd><dt>Working hours</dt><dd>${person.hours.from} to ${person.hours.to}, ${person.hours.timeZone}</dd></dl></section>
<section class="card"><h2>Your logins</h2><ul>${sessions.map(
    (one) =>
      html`<li><p>${one.hash === current ? html`<span class="strong">This browser</span>` : 'Another browser'}<br>
<span class="small soft">since ${timeOf(one.createdAt, viewer)}, last seen ${timeOf(one.seenAt, viewer)}, ends ${timeOf(one.expiresAt, viewer)} at the latest</span></p></li>`,
  )}</ul><form method="post" action="/me/logout-everywhere">${token(viewer)}<div class="buttons"><button>Log out everywhere</button></div></form></section>`;
}
