import type { CaseRules, CaseWorld } from '../../src/cases/event.ts';
import { defaultCaseRules } from '../../src/cases/event.ts';
import type { Account, Person, Role } from '../../src/domain/account.ts';
import type { Assessment, ClauseId, Tier } from '../../src/domain/assessment.ts';
import { asId } from '../../src/domain/ids.ts';

const hours = {
  timeZone: 'UTC',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: null,
};

function person(id: string, role: Role, manager: string | null): Person {
  return {
    id: asId(id),
    name: `The ${id}`,
    address: `${id}@marlow.example`,
    roles: [role],
    manager: manager === null ? null : asId(manager),
    hours,
  };
}

export const people = [
  person('csm', 'csm', 'manager'),
  person('manager', 'manager', 'head'),
  person('head', 'manager', null),
  person('ceo', 'executive', null),
  person('ops', 'operator', null),
];

export const account: Account = {
  id: asId('acme'),
  name: 'Acme',
  domains: ['acme.example'],
  contacts: [],
  csm: asId('csm'),
  manager: asId('manager'),
  managed: true,
};

const hourMs = 3_600_000;

/** Working time of everybody here: Monday to Friday, 9 to 17, UTC. */
export function isWorking(at: Date): boolean {
  const day = at.getUTCDay();
  return day >= 1 && day <= 5 && at.getUTCHours() >= 9 && at.getUTCHours() < 17;
}

/** The next working hour at or after `at`. */
export function workingFrom(_person: unknown, at: Date): Date {
  if (isWorking(at)) return at;
  let next = new Date(Math.ceil(at.getTime() / hourMs) * hourMs);
  while (!isWorking(next)) next = new Date(next.getTime() + hourMs);
  return next;
}

/** Nine o'clock of the `days`-th working day after `at`. */
export function addWorkingDays(_person: unknown, at: Date, days: number): Date {
  let next = new Date(at.toISOString().slice(0, 10));
  for (let left = days; left > 0; ) {
    next = new Date(next.getTime() + 24 * hourMs);
    if (next.getUTCDay() >= 1 && next.getUTCDay() <= 5) left--;
  }
  return new Date(next.getTime() + 9 * hourMs);
}

let ids = 0;

/** A world at `now` with the people above; ids count up. */
export function worldAt(now: Date, rules: Partial<CaseRules> = {}, openPromises = 0): CaseWorld {
  return {
    moment: { now, newId: () => `id-${ids++}` },
    account,
    people: new Map(people.map((one) => [one.id, one])),
    former: new Map(),
    rules: { ...defaultCaseRules, ...rules },
    workingFrom,
    addWorkingDays,
    morningOf: (person, day) => workingFrom(person, new Date(`${day}T09:00:00Z`)),
    dayOf: (_person, at) => at.toISOString().slice(0, 10),
    openPromises,
    snoozedBy: () => null,
    told: [],
  };
}

const clauseOf: Record<Tier, ClauseId | null> = { high: 'H1', medium: 'M3', low: 'L3', none: null };

/** An assessment of that tier at `at`, as a mail would have given it. */
export function assessed(
  tier: Tier,
  at: Date,
  more: { calming?: boolean; issueKey?: string; sweep?: boolean } = {},
) {
  const clause = clauseOf[tier];
  const assessment: Assessment = {
    id: asId(`assessment-${ids++}`),
    accountId: account.id,
    messageId: null,
    at,
    revision: '1',
    tier,
    reasons: clause === null ? [] : [{ clause, signals: [], facts: [] }],
    review: null,
  };
  return {
    is: 'assessed' as const,
    assessment,
    messageId: more.sweep ? null : asId<Assessment['messageId'] & string>(`message-${ids++}`),
    at,
    issueKey: more.issueKey ?? 'bug',
    topic: null,
    issue: 'the nightly export',
    ongoingSince: at,
    ongoingSinceMessageId: null,
    calming: more.calming ?? false,
  };
}
