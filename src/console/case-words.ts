import { html } from 'hono/html';
import { chainOf } from '../cases/chain.ts';
import { type Account, formerColleague, type Person } from '../domain/account.ts';
import type { Reason } from '../domain/assessment.ts';
import type { Case, CaseState } from '../domain/case.ts';
import type { PersonId } from '../domain/ids.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import type { CaseLine } from '../store/cases.ts';
import { shown } from './highlight.ts';
import type { Html, Viewer } from './page.ts';
import { clock, day, isoDay, today, when } from './times.ts';

type People = ReadonlyMap<PersonId, Person>;

/** The name of a person, also when they have left (`knownPeople`); never an id. */
export function nameOf(people: People, id: PersonId): string {
  return people.get(id)?.name ?? formerColleague;
}

/** False for somebody who has left. */
export function isHere(people: People, id: PersonId): boolean {
  const found = people.get(id);
  return found !== undefined && found.left !== true;
}

/** Where a case stands, in a few words, and whether somebody is waited for. */
export function standing(
  kase: Case,
  people: People,
  viewer: Viewer,
): { readonly words: string; readonly waiting: boolean } {
  const is = (words: string, waiting = false) => ({ words, waiting });
  if (kase.state === 'closed') {
    return is(kase.closedAt === null ? 'Closed' : `Closed ${day(kase.closedAt, viewer)}`);
  }
  if (kase.snoozedUntil !== null && kase.snoozedUntil > viewer.now) {
    return is(`Snoozed until ${day(kase.snoozedUntil, viewer)}`);
  }
  switch (kase.state) {
    case 'open':
      return kase.tier === 'low' || kase.tier === 'none'
        ? is('On the daily list')
        : is('Nobody is on it yet', true);
    case 'acknowledged': {
      const who = kase.acknowledgedBy ?? kase.owner;
      const name = nameOf(people, who);
      return isHere(people, who)
        ? is(`${name} is on it`)
        : is(`${name} was on it and has left`, true);
    }
    case 'planned':
      return planned(kase, viewer);
    case 'watching':
      return is(kase.tier === 'none' ? 'Calm, being watched' : 'Plan done, being watched');
  }
}

function planned(kase: Case, viewer: Viewer): { words: string; waiting: boolean } {
  const dueOn = kase.plan?.dueOn ?? '';
  const late = dueOn !== '' && dueOn < today(viewer);
  return { words: `Plan ${late ? 'was due' : 'due'} ${isoDay(dueOn, viewer)}`, waiting: late };
}

/** What happens next by itself, to whom and when; null when nothing is pending (complaints B20). */
export function nextOf(
  kase: Case,
  account: Account | null,
  people: People,
  viewer: Viewer,
): string | null {
  if (kase.state === 'closed') {
    return kase.checkInAt === null
      ? null
      : `${nameOf(people, kase.owner)} is reminded to check in ${day(kase.checkInAt, viewer)}.`;
  }
  if (kase.nextStepAt === null) return null;
  const at = when(kase.nextStepAt, viewer);
  if (kase.snoozedUntil !== null) return `It comes back ${at}.`;
  const reminded = (named: PersonId | null): string => {
    const inOrder = [named ?? kase.owner, kase.owner, account?.csm ?? kase.owner];
    return nameOf(people, inOrder.find((one) => isHere(people, one)) ?? kase.owner);
  };
  switch (kase.state) {
    case 'open': {
      if (account === null) return null;
      if (kase.tier !== 'high') {
        return `${nameOf(people, account.manager)} is asked again ${at}, until somebody answers.`;
      }
      const chain = chainOf({ account, people });
      const next = chain[kase.rung + 1];
      const time = clock(kase.nextStepAt, viewer);
      return next === undefined
        ? `If nobody answers by ${time}, the operator is told that nobody did.`
        : `If nobody answers by ${time}, ${nameOf(people, next)} is called.`;
    }
    case 'acknowledged':
      return `${reminded(kase.acknowledgedBy)} is reminded ${at} that no plan is written.`;
    case 'planned':
      return `${reminded(kase.plan?.owner ?? null)} is reminded of the plan ${at}.`;
    case 'watching':
      return `If the customer stays calm, it closes by itself ${day(kase.nextStepAt, viewer)}.`;
  }
}

/** What each state is called. */
export const stateNames: Readonly<Record<CaseState, string>> = {
  open: 'Open',
  acknowledged: 'Somebody is on it',
  planned: 'Plan agreed',
  watching: 'Watched',
  closed: 'Closed',
};

/** The protocol's sentence of a clause. */
export function clauseWords(id: string): string {
  return clauses.find((one) => one.id === id)?.words ?? id;
}

/** The deciding reason: the first in the protocol's order; null without reasons. */
export function deciding(reasons: readonly Reason[]): Reason | null {
  const order = clauses.map((one) => one.id);
  return [...reasons].sort((a, b) => order.indexOf(a.clause) - order.indexOf(b.clause))[0] ?? null;
}

/** The sentence that decided: the customer's own words in quotes, else the fact in words; never a score. */
export function sentence(line: Pick<CaseLine, 'reasons' | 'review'>): {
  readonly said: Html | string;
  readonly clause: string | null;
} {
  const first = deciding(line.reasons);
  if (line.review === 'unsupported-language') {
    return { said: 'Written in a language that Defuse does not read.', clause: null };
  }
  if (line.review === 'needs-review' && first === null) {
    return { said: 'Could not be read in full: please look.', clause: null };
  }
  if (first === null) return { said: 'Nothing speaks of a risk any more.', clause: null };
  const quote = first.signals[0]?.evidence[0].quote.replace(/\s+/g, ' ').trim();
  const said = quote === undefined ? (first.facts[0]?.words ?? '') : html`“${shown(quote)}”`;
  return { said, clause: clauseWords(first.clause) };
}
