import type { AccountId, PersonId } from './ids.ts';

/** What a person of ours may be asked to do. One person may hold several roles. */
export const roles = ['csm', 'manager', 'executive', 'operator'] as const;
export type Role = (typeof roles)[number];

/** When somebody works, in their own time zone. `days`: 1 = Monday … 7 = Sunday; times `HH:MM`. */
export interface WorkingHours {
  readonly timeZone: string;
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
  /** ISO 3166 country (optionally with region, `DE-BY`) whose public holidays are free, or null. */
  readonly holidays: string | null;
}

/** Somebody of our own side. The only possible recipients of mail. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly address: string;
  readonly roles: readonly Role[];
  /** Who is told next when this person does not answer. */
  readonly manager: PersonId | null;
  readonly hours: WorkingHours;
  /** How their replies end, before the name; absent = as the house's do. */
  readonly signOff?: string;
  /** The configuration does not name them any more: a name in what was recorded, and nobody's recipient. */
  readonly left?: true;
}

/** Our own people, and those whom only what was recorded still names, without roles. */
export interface Colleagues {
  readonly people: ReadonlyMap<PersonId, Person>;
  /** By the ids that the configuration does not know any more; whoever has another id now is among them as they are. */
  readonly former: ReadonlyMap<PersonId, Person>;
}

/** What somebody is called of whom not even a name is left. */
export const formerColleague = 'a former colleague';

/** A person's name, also when they have left; never an id. */
export function nameOf({ people, former }: Colleagues, id: PersonId): string {
  return (people.get(id) ?? former.get(id))?.name ?? formerColleague;
}

/** True when nobody of our people is meant by this id any more. */
export function hasLeft({ people, former }: Colleagues, id: PersonId): boolean {
  const before = former.get(id);
  return !people.has(id) && (before === undefined || before.left === true);
}

/** All whom something that was recorded may name, by every id that they ever had. */
export function knownPeople({ people, former }: Colleagues): Colleagues['people'] {
  return new Map(
    [...former, ...people].map(([id, person]) => [
      id,
      person.id === id ? person : { ...person, id },
    ]),
  );
}

/** A customer company. Domains include their sub-domains; `contacts` are single addresses elsewhere. */
export interface Account {
  readonly id: AccountId;
  readonly name: string;
  readonly domains: readonly string[];
  readonly contacts: readonly string[];
  readonly csm: PersonId;
  readonly manager: PersonId;
  /** Managed accounts are swept for silence; the others are only read. */
  readonly managed: boolean;
}
