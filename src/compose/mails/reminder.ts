import { type Case, type CaseState, isSilence } from '../../domain/case.ts';
import { recordedAsk } from '../../domain/escalation-ask.ts';
import type { MailContent } from '../../domain/outgoing.ts';
import type { OurPromise } from '../../domain/promise.ts';
import { ledgerWords } from './actions-taken.ts';
import { answerPart } from './answer-part.ts';
import { escalationAsk } from './ask.ts';
import { contactItems, promiseItems, promiseLine } from './background.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { customerName, whatTheyDo } from './issue-summary.ts';
import { layOut } from './layout.ts';
import { caseLink } from './links.ts';
import { planLine } from './next-steps.ts';
import { issueNoun, tierName } from './phrases.ts';
import { day, days, daysBetween, isoDateOf, isoDay } from './times.ts';

/** What a reminder is about. A promise is named, because a case may have several. */
export type RemindedOf =
  | { readonly is: 'promise-overdue'; readonly promise: OurPromise }
  | { readonly is: 'plan-missing' }
  | { readonly is: 'plan-due' }
  | { readonly is: 'snooze-over' }
  | { readonly is: 'check-in' }
  | { readonly is: 'recap-owed' }
  | { readonly is: 'ask-changed' };

/** A reminder: what is due, what was agreed, what to do now. One subject per kind, so that mail rules can sort. */
export function reminder(facts: MailFacts, about: RemindedOf): MailContent {
  const customer = customerName(facts);
  const { title, lead, detail, todo } = contents(facts, about, customer);
  const asks = about.is === 'snooze-over' && facts.case.state === 'open';
  const blocks: Block[] = [
    { is: 'lead', text: lead },
    ...(asks ? answerPart(facts) : []),
    ...detail.map((text) => ({ is: 'text' as const, text })),
    { is: 'field', label: 'Next', text: todo },
    { is: 'heading', text: 'Last contacts' },
    { is: 'list', items: contactItems(facts) },
    { is: 'heading', text: 'Open promises' },
    { is: 'list', items: promiseItems(facts.promises, facts) },
    { is: 'links', links: [caseLink(facts.baseUrl, facts.case.id)] },
  ];
  const tier = asks ? `[${tierName(facts.case.tier)}] ` : '';
  return layOut(`${tier}Reminder: ${customer} – ${title}`, blocks);
}

interface Contents {
  readonly title: string;
  readonly lead: string;
  readonly detail: readonly string[];
  readonly todo: string;
}

function contents(facts: MailFacts, about: RemindedOf, customer: string): Contents {
  const { case: kase } = facts;
  switch (about.is) {
    case 'promise-overdue':
      return {
        title: 'a promise is past its date',
        lead: `A promise to ${customer} is past its date.`,
        detail: [promiseLine(about.promise, facts)],
        todo: 'keep it, or write to the customer with a new date before they ask.',
      };
    case 'plan-missing': {
      const { acknowledgedAt } = kase;
      const since =
        acknowledgedAt === null ? '' : ` since ${day(acknowledgedAt, facts.timeZone, facts.now)}`;
      return {
        title: 'a plan is missing',
        lead: `${customer}: ${onIt(facts)}${since}, and no plan is agreed yet.`,
        detail: ['A plan says what was decided, who does it and by when.'],
        todo: `${holderHasLeft(facts) ? 'take it on and ' : ''}write the plan in the case, or snooze it with a reason.`,
      };
    }
    case 'plan-due': {
      const today = isoDateOf(facts.now, facts.timeZone);
      const dueOn = kase.plan?.dueOn ?? today;
      const due = kase.plan === null ? 'today' : isoDay(dueOn, facts.timeZone, facts.now);
      return {
        title: 'the plan is due',
        lead:
          dueOn < today
            ? `The plan for ${customer} is overdue: it was due ${due}.`
            : `The plan for ${customer} is due: ${due}.`,
        detail: [planLine(facts) ?? 'No plan is recorded.'],
        todo: 'mark it done in the case, or set a new date and tell the customer.',
      };
    }
    case 'snooze-over':
      return {
        title: 'the snooze is over',
        lead: snoozeOver(facts, customer),
        detail: whySnoozed(facts),
        todo: afterSnooze(facts.case.state),
      };
    case 'check-in': {
      const { closedAt } = kase;
      const closed = closedAt === null ? '' : ` on ${dayAgo(closedAt, facts)}`;
      return {
        title: 'check in with them',
        lead: `${customer}: the case${aboutWhat(kase)} was closed${closed}.`,
        detail: [],
        todo: isSilence(kase)
          ? 'ask the customer how it goes on their side.'
          : 'ask the customer whether it still works for them.',
      };
    }
    case 'ask-changed':
      return {
        title: 'the ask was changed',
        lead: `${whoAsked(facts)} changed what the escalation of ${customer} asks for.`,
        detail: [`It asks now: ${escalationAsk(facts).words}`],
        todo: 'see that it is what the customer needs; you can change it in the case too.',
      };
    case 'recap-owed':
      return {
        title: 'a recap is owed',
        lead: `${customer} has had no recap of what was agreed.`,
        detail: ['The recap names decisions, owners, dates and open questions, and nothing new.'],
        todo: 'send the customer the recap, or waive it in the case.',
      };
  }
}

/** " about the export"; '' where the case knows no noun for it. */
function aboutWhat(kase: Case): string {
  if (isSilence(kase)) return ' about their silence';
  const issue = issueNoun(kase.issue, kase.issueKey);
  return issue === '' ? '' : ` about ${issue}`;
}

function snoozeOver(facts: MailFacts, customer: string): string {
  const { case: kase } = facts;
  if (kase.state !== 'open') return `The snooze for ${customer} is over.`;
  return `${customer} ${whatTheyDo(facts)}. The snooze is over, and nobody has taken it on.`;
}

/** Who laid it aside last and why, by the ledger: the case forgets it when it wakes. */
function whySnoozed(facts: MailFacts): readonly string[] {
  const { case: kase, ledger, people } = facts;
  const last = ledger.findLast((one) => one.caseId === kase.id && one.kind === 'snoozed');
  if (last === undefined) return [];
  const who = oneLine(people.find((one) => one.id === last.by)?.name ?? 'somebody', 60);
  return [`${ledgerWords(last, facts)} (${who}, ${day(last.at, facts.timeZone, facts.now)}).`];
}

function afterSnooze(state: CaseState): string {
  switch (state) {
    case 'open':
      return 'take it on, snooze it again with a reason, or say that it is none.';
    case 'acknowledged':
      return 'write the plan in the case, or snooze it again with a reason.';
    case 'planned':
      return 'carry the plan out, or set a new date and tell the customer.';
    case 'watching':
    case 'closed':
      return 'see how the customer is now, and close the case when it is settled.';
  }
}

/** "4 May, 9 days ago": after how many working days it checks in, each house says for itself. */
function dayAgo(at: Date, { now, timeZone }: MailFacts): string {
  return `${day(at, timeZone, now)}, ${days(daysBetween(at, now, timeZone))} ago`;
}

function onIt(facts: MailFacts): string {
  const { case: kase, reader, people } = facts;
  if (kase.acknowledgedBy === reader.id) return 'you have been on it';
  const name = oneLine(
    people.find((one) => one.id === kase.acknowledgedBy)?.name ?? 'somebody',
    60,
  );
  return holderHasLeft(facts) ? `${name}, who has left, had been on it` : `${name} has been on it`;
}

/** Whoever took it on is not with us any more. */
function holderHasLeft({ case: kase, people }: MailFacts): boolean {
  return people.find((one) => one.id === kase.acknowledgedBy)?.left === true;
}

/** Who changed the ask last, by the ledger. */
function whoAsked({ case: kase, ledger, people }: MailFacts): string {
  const by = recordedAsk(ledger, kase.id)?.by;
  return oneLine(people.find((one) => one.id === by)?.name ?? 'Somebody', 60);
}
