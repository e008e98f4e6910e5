import { html } from 'hono/html';
import type { Config } from '../../config.ts';
import type { Setting } from '../../follow/setting.ts';
import { clauses } from '../../protocol/risk-tiers.ts';
import { nameOf } from '../case-words.ts';
import { type Html, tierName } from '../page.ts';

/** One line: what it means, its value with the unit, and its key in the file. */
type Line = readonly [words: string, value: string | number, key: string];

const days = (n: number): string => `${n} days`;

/** The numbers in force and where each is changed. No secret and no address of a secret stands here. */
export function settingsPage(config: Config, setting: Setting): Html {
  const { protocol, retention, caps, drafts, company, console: door } = config.file;
  return html`${table('What the protocol’s words mean', [
    [
      '“Multiple weeks” without contact',
      days(protocol.multipleWeeksDays),
      'protocol.multipleWeeksDays',
    ],
    ['“Multiple” missed meetings', protocol.multipleMeetings, 'protocol.multipleMeetings'],
    ['“Multiple” attempts to connect', protocol.multipleAttempts, 'protocol.multipleAttempts'],
    ['“Occasional” missed meetings', protocol.occasionalMeetings, 'protocol.occasionalMeetings'],
    ['“Unfinished” tasks', protocol.unfinishedItems, 'protocol.unfinishedItems'],
    ['“Passive disengagement”', days(protocol.disengagedDays), 'protocol.disengagedDays'],
    ['Counted within', days(protocol.windowDays), 'protocol.windowDays'],
  ])}
${casesTable(config)}
${table('Mails and drafts', [
  ['Reply drafts', drafts.enabled ? 'are prepared' : 'are switched off', 'drafts.enabled'],
  ['Mails to one person', `${caps.perRecipientHour} an hour at most`, 'caps.perRecipientHour'],
  ['Mails to everybody', `${caps.perHour} an hour at most`, 'caps.perHour'],
  ['Sentences of the library', setting.library.length, 'library'],
])}
${table('How long things are kept', [
  ['Mails as they came', days(retention.rawDays), 'retention.rawDays'],
  ['Text that was read', days(retention.textDays), 'retention.textDays'],
  ['Decisions', days(retention.decisionDays), 'retention.decisionDays'],
  ['Who did what', days(retention.auditDays), 'retention.auditDays'],
])}
${table('This installation', [
  ['Company', company.name, 'company.name'],
  ['Own domains', company.domains.join(', '), 'company.domains'],
  [
    'Competitors',
    config.file.competitors.map((one) => one.name).join(', ') || 'none named',
    'competitors',
  ],
  ['Mailboxes', Object.keys(config.file.mailboxes).join(', '), 'mailboxes'],
  [
    'Login',
    door.oidc === undefined
      ? 'one-time links (defuse login)'
      : 'company account, or one-time links',
    'console.oidc',
  ],
  ['Silent customers are looked for', `at ${config.file.sweep.cron} (cron)`, 'sweep.cron'],
])}
${people(setting)}${protocolTable()}`;
}

function table(title: string, lines: readonly Line[]): Html {
  return html`<section class="card flush"><table class="stack settings"><caption class="hide shown">${title}</caption>
<thead><tr><th scope="col">${title}</th><th scope="col">In force</th><th scope="col">Key in the file</th></tr></thead>
<tbody>${lines.map(
    ([words, value, key]) =>
      html`<tr><th scope="row">${words}</th><td class="strong">${value}</td><td><code>${key}</code></td></tr>`,
  )}</tbody></table></section>`;
}

function people(setting: Setting): Html {
  return html`<section class="card flush"><table class="stack"><caption class="hide shown">People</caption>
<thead><tr><th scope="col">People</th><th scope="col">Roles</th><th scope="col">Next person when they do not answer</th></tr></thead>
<tbody>${[...setting.people.values()].map(
    (
      one,
    ) => html`<tr><th scope="row">${one.name}<br><span class="small soft">${one.address}</span></th><td>${one.roles.join(', ')}</td>
<td data-label="Next">${one.manager === null ? 'nobody' : nameOf(setting.people, one.manager)}</td></tr>`,
  )}</tbody></table></section>`;
}

function protocolTable(): Html {
  return html`<section class="card flush"><table class="stack"><caption class="hide shown">The protocol</caption>
<thead><tr><th scope="col">The protocol, one sentence that holds decides</th><th scope="col">Tier</th></tr></thead><tbody>${clauses.map(
    (one) =>
      html`<tr><th scope="row">${one.words} <span class="soft">(${one.id})</span></th><td>${tierName(one.tier)}</td></tr>`,
  )}</tbody></table></section>`;
}

function casesTable(config: Config): Html {
  const { cases } = config.file;
  return table('How a case goes on', [
    [
      'High: the next person is called after',
      `${cases.unacknowledgedMinutes} minutes`,
      'cases.unacknowledgedMinutes',
    ],
    [
      'High: when nobody answered, the manager is called again on',
      `${cases.callRepeats} working mornings at most`,
      'cases.callRepeats',
    ],
    [
      'Medium: the review is asked for again',
      `${cases.reviewRepeats} times at most`,
      'cases.reviewRepeats',
    ],
    ['A calm case closes after', days(cases.watchDays), 'cases.watchDays'],
    ['“Disagree” stands for', days(cases.disagreeDays), 'cases.disagreeDays'],
    [
      'First reminder that a plan is missing, after',
      `${cases.planReminderWorkingDays} working days`,
      'cases.planReminderWorkingDays',
    ],
    [
      'Check-in after closing',
      `${cases.checkInWorkingDays} working days`,
      'cases.checkInWorkingDays',
    ],
  ]);
}
