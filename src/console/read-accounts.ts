import { html } from 'hono/html';
import { asId, type AccountId } from '../domain/ids.ts';
import { engagement } from '../engagement/engagement.ts';
import { personOf } from '../follow/mail-facts.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { shown } from './highlight.ts';
import { type Viewer, day, page, pill, timeOf } from './page.ts';
import type { Visit } from './visit.ts';

/** Every account, by name. */
export async function accountsPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const accounts = await service.world.accounts();
  const name = (id: (typeof accounts)[number]['csm']): string => personOf(id, service.setting).name;
  const body = html`<div class="card scroll"><table><thead><tr><th>Account</th><th>Domains</th><th>CSM</th><th>Manager</th></tr></thead>
<tbody>${accounts.map(
    (one) =>
      html`<tr><td><a href="/accounts/${one.id}">${one.name}</a></td><td>${[...one.domains, ...one.contacts].join(', ')}</td><td>${name(one.csm)}</td><td>${name(one.manager)}</td></tr>`,
  )}</tbody></table></div>`;
  return c.html(page('Accounts', viewer, '/accounts', body));
}

/** One account: whose turn it is, since when, what is open, and its history. */
export async function accountPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const { now } = service.moment();
  const id = asId<AccountId>(c.req.param('id') ?? '');
  const snapshot = await accountSnapshot(service.store, id, now);
  if (snapshot === null) return c.notFound();
  const { hours } = personOf(snapshot.account.csm, service.setting);
  const engaged = engagement(snapshot.interactions, { now, words: service.setting.words, hours });
  const body = html`<div class="two"><section class="card"><h2>History</h2>
<ul class="rows">${[...snapshot.interactions]
    .reverse()
    .slice(0, 100)
    .map(
      (one) =>
        html`<li><b>${one.kind.replaceAll('-', ' ')}</b> ${shown(one.title)}<br><span class="soft small">${timeOf(one.at, viewer)}${one.contact ? ` · ${one.contact}` : ''}</span></li>`,
    )}</ul></section>
<div><section class="card"><h2>Engagement</h2><dl>${facts(engaged, viewer)}</dl></section>
<section class="card"><h2>Cases</h2>${
    snapshot.openCases.length + snapshot.closedCases.length === 0
      ? html`<p>None.</p>`
      : html`<ul class="rows">${[...snapshot.openCases, ...snapshot.closedCases].map(
          (one) =>
            html`<li>${pill(one.tier)} <a href="/cases/${one.id}">${shown(one.issue)}</a> <span class="soft small">${one.state}</span></li>`,
        )}</ul>`
  }</section></div></div>`;
  return c.html(page(snapshot.account.name, viewer, '/accounts', body));
}

function facts(engaged: ReturnType<typeof engagement>, viewer: Viewer) {
  const date = (at: Date | null): string => (at === null ? 'never' : day(at, viewer));
  const turn =
    engaged.ourTurnSince !== null
      ? `ours, since ${date(engaged.ourTurnSince)}`
      : engaged.theirTurnSince !== null
        ? `theirs, since ${date(engaged.theirTurnSince)}`
        : 'nobody owes an answer';
  return html`<dt>Last wrote</dt><dd>${date(engaged.lastInboundAt)}</dd>
<dt>Whose turn</dt><dd>${turn}</dd><dt>Days silent</dt><dd>${engaged.daysSilent ?? 'never wrote'}</dd>
<dt>Missed meetings</dt><dd>${engaged.missedMeetings}</dd><dt>Unanswered attempts</dt><dd>${engaged.unansweredAttempts}</dd>
<dt>Overdue tasks</dt><dd>${engaged.overdueItems.length === 0 ? 'none' : engaged.overdueItems.map((one) => one.title).join('; ')}</dd>
${engaged.pausedUntil ? html`<dt>Paused until</dt><dd>${date(engaged.pausedUntil)}</dd>` : ''}`;
}
