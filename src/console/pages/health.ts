import { html } from 'hono/html';
import type { Alarm, AlarmKind } from '../../compose/mails/operator-alarm.ts';
import type { Person } from '../../domain/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { ReadMail } from '../../store/messages.ts';
import type { StatusFigures } from '../../store/status.ts';
import type { TroubledOutgoing } from '../../store/troubled-outgoing.ts';
import { nameOf } from '../case-words.ts';
import { shown } from '../highlight.ts';
import { type Html, type Viewer, token } from '../page.ts';
import { ago, span, timeOf } from '../times.ts';
import { kindNames, settleForm, stateWords } from './case-sent.ts';

/** What the health page shows. */
export interface HealthView {
  readonly figures: StatusFigures;
  readonly wrong: readonly Alarm[];
  readonly quarantined: readonly ReadMail[];
  readonly troubled: readonly TroubledOutgoing[];
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly maySettle: boolean;
  readonly mayRedrive: boolean;
}

const advice: Readonly<Record<AlarmKind, Html>> = {
  blind: html`Run <code>defuse check</code>: it says whether the server, the name or the password is wrong. Until then,
read the inbox by hand.`,
  behind: html`Is the process running that reads mail (role <code>triage</code>)? Its log says what holds it up.`,
  quarantine: html`Read those mails in the inbox; they are listed below and can be tried again.`,
  unsent: html`Run <code>defuse check</code>: it says whether the server, the name or the password is wrong. They are tried
again by themselves. Until then call the people of <a href="/?tier=high">open High cases</a>.`,
  refused: html`They stand below with the reason. Mend it, then send them again here or with <code>defuse redrive</code>;
what is not needed any more can be put aside.`,
  capped: html`Nothing is lost: the people concerned get one list instead of many mails.`,
  storage: html`Look at disk space and database. Nothing is lost as long as the mail stays in the mailbox.`,
  stuck: html`Nobody is reminded of them or called next: act by hand. The log names each with its error.`,
  bereft: html`Give each another CSM or manager: under <code>accounts</code> in the configuration file, or with
<code>defuse import accounts</code>. Until then the manager, or the next one up, is told instead.`,
};

/** Whether mail is seen, read and handed over; what is wrong, and what to do. */
export function healthPage(view: HealthView, viewer: Viewer): Html {
  return html`${verdict(view)}
<div class="two even"><div>${reading(view)}${loops(view)}</div><div>${handing(view)}</div></div>
${troubled(view, viewer)}${quarantine(view, viewer)}`;
}

function verdict({ wrong }: HealthView): Html {
  if (wrong.length === 0) {
    return html`<section class="card"><h2 class="light">All is well</h2>
<p class="soft">Mail is seen, read and handed over. When that stops, the operator gets a mail within three
minutes; when no mail can leave, this page and <code>/healthz</code> say so.</p></section>`;
  }
  return html`<section class="card"><h2 class="light off">${wrong.length === 1 ? 'Something needs you' : `${wrong.length} things need you`}</h2>
<ul>${wrong.map((one) => html`<li><p><span class="strong">${shown(one.words)}</span><br>${one.todo ?? advice[one.kind]}</p></li>`)}</ul></section>`;
}

function reading({ figures, wrong }: HealthView): Html {
  const stale = (name: string): boolean =>
    wrong.some((one) => one.kind === 'blind' && one.where === name);
  return html`<section class="card"><h2>Reading</h2><ul>${figures.mailboxes.map(
    (
      one,
    ) => html`<li><p class="light${one.lastError === null && !stale(one.name) ? '' : ' off'}"><span>Mailbox ${one.name}<br>
<span class="small soft">read to its end ${ago(one.pollAgeMs)}</span>${one.lastError === null ? '' : html`<br><span class="small bad">${shown(one.lastError)}</span>`}</span></p></li>`,
  )}</ul>${figures.mailboxes.length === 0 ? html`<p class="soft">No mailbox has been read yet.</p>` : ''}
<dl class="facts"><dt>Waits to be read</dt><dd>${figures.unassessed === 0 ? 'nothing' : `${figures.unassessed} mails${figures.oldestReceivedMs === null ? '' : `, the oldest since ${span(figures.oldestReceivedMs)}`}`}</dd>
<dt>Shown to a person</dt><dd>${figures.forReview} in seven days, because Defuse could not read them</dd></dl></section>`;
}

function handing({ figures }: HealthView): Html {
  const { outgoing } = figures;
  const waits = outgoing.queued + outgoing.deferred;
  return html`<section class="card"><h2>Handing over</h2><dl class="facts">
<dt>Waits</dt><dd>${waits === 0 ? 'nothing' : `${waits}${figures.oldestDueMs === null ? ', none of it due' : `, the oldest due for ${span(figures.oldestDueMs)}`}`}</dd>
<dt>Sent</dt><dd>${outgoing.sent}</dd><dt>Not clear</dt><dd>${outgoing.uncertain}</dd><dt>Held</dt><dd>${outgoing.held}</dd>
<dt>Refused</dt><dd>${outgoing.failed}</dd><dt>Not needed any more</dt><dd>${outgoing.cancelled}</dd></dl></section>`;
}

const loopNames: Readonly<Record<string, string>> = {
  tick: 'Reminders and the next person',
  dispatch: 'Handing over',
  sweep: 'Looking for silent customers',
  triage: 'Reading mail',
  resolve: 'Proof of delivery',
};

function loops({ figures }: HealthView): Html {
  if (figures.heartbeats.length === 0) return html``;
  return html`<section class="card"><h2>Signs of life</h2><dl class="facts">${figures.heartbeats.map(
    (one) =>
      html`<dt>${loopNames[one.name] ?? one.name.replaceAll('-', ' ')}</dt><dd>${ago(one.ageMs)}</dd>`,
  )}</dl></section>`;
}

function troubled(view: HealthView, viewer: Viewer): Html {
  if (view.troubled.length === 0) return html``;
  return html`<section class="group"><h2>Mails that need a person <span class="soft">they are never sent twice by themselves</span></h2>
<ul class="lines card flush">${view.troubled.map(({ outgoing: one, lastWords }) => {
    const subject =
      one.caseId === null
        ? shown(one.content.subject)
        : html`<a href="/cases/${one.caseId}">${shown(one.content.subject)}</a>`;
    return html`<li class="split"><div><span class="strong">${subject}</span>
<div class="small soft">${kindNames[one.kind]} to ${nameOf(view.people, one.recipient)} · <span class="bad">${stateWords[one.state]}</span> · ${timeOf(one.triedAt ?? one.notBefore, viewer)}</div>
${lastWords === null ? '' : html`<div class="small">${shown(lastWords)}</div>`}</div>
${view.maySettle ? settleForm(one, viewer) : ''}</li>`;
  })}</ul></section>`;
}

function quarantine(view: HealthView, viewer: Viewer): Html {
  if (view.quarantined.length === 0) return html``;
  return html`<section class="group"><h2>Quarantine <span class="soft">could not be read after three attempts</span></h2>
<ul class="lines card flush">${view.quarantined.map(
    (
      mail,
    ) => html`<li><a class="strong" href="/messages/${mail.id}">${shown(mail.subject || '(no subject)')}</a>
<div class="small soft">${shown(mail.from?.address ?? 'unknown sender')} · ${timeOf(mail.internalDate, viewer)}${mail.lastError === null ? '' : ` · ${shown(mail.lastError)}`}</div></li>`,
  )}</ul>${view.mayRedrive ? html`<form method="post" action="/health/redrive">${token(viewer)}<button>Try all of them again</button></form>` : html`<p class="soft small">The operator can try them again.</p>`}</section>`;
}
