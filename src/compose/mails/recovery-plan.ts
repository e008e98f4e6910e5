import type { Topic } from '../../domain/signal.ts';
import type { Item } from './block.ts';
import { oneLine } from './clean.ts';
import type { LibraryPick, MailFacts } from './facts.ts';
import { spokenIssue } from './phrases.ts';
import { isoDateOf, isoWeekday } from './times.ts';
import { workingDayAfter } from './working-time.ts';

/**
 * The plan that a Medium review proposes: each step with an owner and a working day. A recovery plan for
 * frustration (M3), an engagement plan for silence and missed meetings (M1, M2). Source: Protocol E-M3, D1–D5.
 */
export function recoveryPlan(facts: MailFacts): {
  readonly name: string;
  readonly items: readonly Item[];
} {
  const quiet = facts.assessment.reasons.every((one) => one.clause !== 'M3');
  const steps = quiet ? engagementSteps(facts) : recoverySteps(facts);
  return {
    name: quiet ? 'Proposed engagement plan' : 'Proposed recovery plan',
    items: steps.map(([what, workingDays]) => ({ text: dated(what, workingDays, facts) })),
  };
}

/** A library entry as a step: "offer the walkthrough “…” (TR-003)". */
export function libraryStep(pick: LibraryPick): string {
  const verb = pick.kind === 'training' ? 'offer the training' : 'send the workaround';
  const title = oneLine(pick.title, 80);
  return `${pick.kind === 'plan' ? 'use the plan' : verb} “${title}” (${oneLine(pick.id, 20)})`;
}

/** What is done, and after how many working days. */
type Step = readonly [string, number];

function recoverySteps(facts: MailFacts): readonly Step[] {
  const { topic } = facts;
  const issue = spokenIssue(facts.case.issue, facts.case.issueKey);
  const [pick] = facts.library;
  return [
    ...firstWord(facts, 'send the prepared reply', 'write to the customer'),
    [
      pick === undefined
        ? issue === ''
          ? firstLook(topic)
          : `find out what is behind ${issue} and who mends it`
        : libraryStep(pick),
      untilTheirDate(facts, 1),
    ],
    [
      `tell the customer what was found${issue === '' ? '' : ` about ${issue}`}, with a date`,
      untilTheirDate(facts, 3),
    ],
    ['ask the customer whether it is better now', 7],
  ];
}

/** What is looked at first where only the topic is known. */
function firstLook(topic: Topic | null): string {
  switch (topic) {
    case 'bug':
      return 'find the cause of the fault, and who mends it';
    case 'missing-feature':
      return 'find out whether what they miss is planned, and from when';
    case 'unmet-expectation':
      return 'put what was promised beside what they have';
    case 'billing':
      return 'have the invoice checked line by line';
    case 'support-response':
      return 'find out where their request stands and who answers it';
    case 'performance':
      return 'have it measured how slow it is, and why';
    case 'onboarding':
      return 'find out which step holds them up, and who helps with it';
    case null:
      return 'find out what is behind their frustration and who mends it';
  }
}

/** The working days of a step, fewer where the customer named an earlier day that is still to come. */
function untilTheirDate(
  { theirDate = null, csm, now, timeZone }: MailFacts,
  usual: number,
): number {
  if (theirDate === null || theirDate < isoDateOf(now, timeZone)) return usual;
  let days = usual;
  while (days > 0 && workingDayAfter(csm.hours, now, days) > theirDate) days -= 1;
  return days;
}

/** Today's step; none where somebody of ours has written already. */
function firstWord({ draft }: MailFacts, ready: string, none: string): readonly Step[] {
  if (draft.is === 'answered') return [];
  return [[draft.is === 'ready' ? ready : none, 0]];
}

function engagementSteps(facts: MailFacts): readonly Step[] {
  const training = facts.library.find((pick) => pick.kind === 'training');
  const contacts = facts.account.contacts.length + facts.account.domains.length > 1;
  return [
    ...firstWord(facts, 'send the prepared mail', 'write a short, personal mail'),
    ['call, and offer two times for a 15-minute meeting', 2],
    [
      training === undefined ? 'send one thing that is useful to them now' : libraryStep(training),
      4,
    ],
    [contacts ? 'try a second contact at the customer' : 'decide together how to reach them', 7],
  ];
}

function dated(what: string, workingDays: number, facts: MailFacts): string {
  const { hours } = facts.csm;
  const date = workingDayAfter(hours, facts.now, workingDays === 0 ? firstDay(facts) : workingDays);
  const who = oneLine(facts.csm.name, 60);
  return `${isoWeekday(date, facts.timeZone, facts.now)} – ${who}: ${what}`;
}

/** "Today" counts only when today is a working day of the CSM; else the next one. */
function firstDay(facts: MailFacts): number {
  const dayBefore = new Date(facts.now.getTime() - 24 * 60 * 60_000);
  const next = workingDayAfter(facts.csm.hours, dayBefore, 1);
  return next === workingDayAfter(facts.csm.hours, facts.now, 1) ? 1 : 0;
}
