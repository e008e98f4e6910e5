import { accountIndex, listedAs, matchAccount } from '../engagement/match.ts';
import {
  type InteractionInput,
  inputProblem,
  interactionInput,
} from '../engagement/interaction-input.ts';
import type { Account, Person } from '../domain/account.ts';
import { asId } from '../domain/ids.ts';
import type { AccountId, PersonId } from '../domain/ids.ts';
import type { Interaction, InteractionKind } from '../domain/interaction.ts';
import { isOurAddress, whyOurs } from '../domain/mail-domain.ts';
import { accountsNamed, allPeople, upsertAccounts } from '../store/accounts.ts';
import { addInteractions } from '../store/interactions.ts';
import { databaseNow, type Store } from '../store/open-store.ts';
import { accountInput } from './account-input.ts';

/** What became of a batch: how many rows were new, how many known, and what is wrong with the others. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  /** `row` counts from 0 within the batch. */
  readonly refused: readonly { readonly row: number; readonly why: string }[];
}

/** Kinds that tell what took place; the others may name a day to come (declined, rescheduled, a pause, an open item). */
const happened: readonly string[] = [
  'meeting-held',
  'meeting-missed',
  'meeting-missed-by-us',
  'call-recorded',
  'item-done',
];
/** A day without a time means noon somewhere, and clocks differ: today is not the future. */
const dayMs = 86_400_000;

type Refused = { row: number; why: string };

/**
 * Takes facts from outside: each row is checked alone, good rows go in, and the same row twice is known. Rejects
 * only when the store does not answer. Source: DESIGN §3 (every source is idempotent).
 */
export async function importInteractions(
  store: Store,
  given: readonly unknown[],
  source: 'import' | 'api' | 'calendar',
): Promise<Imported> {
  const refused: Refused[] = [];
  const read = given.flatMap((one, row) => {
    const { success, data, error } = interactionInput.safeParse(one);
    if (!success) refused.push({ row, why: inputProblem(error) });
    return success ? [{ row, input: data }] : [];
  });
  const latest = (await databaseNow(store)).getTime() + dayMs;
  const past = read.filter(({ row, input }) => {
    if (!happened.includes(input.kind) || input.at.getTime() <= latest) return true;
    refused.push({ row, why: `at: ${input.kind} lies in the future; it says what has happened` });
    return false;
  });
  const inputs = past.map((one) => one.input);
  const accounts = await accountsNamed(
    store,
    unique(inputs.flatMap((one) => one.account ?? [])),
    unique(inputs.flatMap((one) => (one.contact ? listedAs(one.contact) : []))),
  );
  const byId = new Map(accounts.map((one) => [one.id as string, one]));
  const index = accountIndex(accounts, { ownDomains: [] });
  const rows = past.flatMap(({ row, input }) => {
    const account = ownerOf(input, byId, index);
    if (typeof account !== 'string') return [interactionOf(input, account.id, source)];
    refused.push({ row, why: account });
    return [];
  });
  const added = await addInteractions(store, rows);
  refused.sort((a, b) => a.row - b.row);
  return { added, known: rows.length - added, refused };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function ownerOf(
  input: InteractionInput,
  byId: ReadonlyMap<string, Account>,
  index: ReturnType<typeof accountIndex>,
): Account | string {
  if (input.account) {
    return byId.get(input.account) ?? `account: there is no account "${input.account}"`;
  }
  const found = matchAccount(input.contact ?? '', index);
  return 'account' in found ? found.account : `contact: ${input.contact} belongs to no account`;
}

function interactionOf(
  input: InteractionInput,
  accountId: AccountId,
  source: Interaction['source'],
): Interaction {
  return {
    id: asId(crypto.randomUUID()),
    accountId,
    kind: input.kind as InteractionKind,
    at: input.at,
    source,
    externalId: input.externalId,
    messageId: null,
    contact: input.contact ?? null,
    title: input.title,
    threadKey: input.thread ?? null,
    owner: input.owner ?? null,
    dueAt: input.dueAt ?? null,
    until: input.until ?? null,
    url: input.url ?? null,
    wantsAnswer: false,
  };
}

/**
 * Takes accounts: people are named by id or address; an account that is there already is changed. A domain that no
 * customer can have is refused (`ownDomains`: those of the company), and a change of an account that the configuration
 * file holds (`listed`), because the next start would undo it.
 */
export async function importAccounts(
  store: Store,
  given: readonly unknown[],
  ownDomains: readonly string[],
  listed: readonly Account[] = [],
): Promise<Imported> {
  const people = await allPeople(store);
  const refused: Refused[] = [];
  const read = new Map<string, ReadAccount>();
  given.forEach((one, row) => {
    const { success, data, error } = accountInput.safeParse(one);
    if (!success) {
      refused.push({ row, why: inputProblem(error) });
      return;
    }
    const ours = ownedBy(data, ownDomains);
    if (ours !== null) {
      refused.push({ row, why: ours });
      return;
    }
    const csm = personOf(data.csm, people);
    const manager = personOf(data.manager, people);
    if (csm === null || manager === null) {
      const [column, value] = csm === null ? ['csm', data.csm] : ['manager', data.manager];
      refused.push({ row, why: `${column}: "${value}" is nobody in the configuration's people` });
      return;
    }
    const account = { ...data, id: asId<AccountId>(data.id), csm, manager };
    const inFile = listed.find((other) => other.id === data.id);
    if (inFile !== undefined && !sameAccount(inFile, account)) {
      const why =
        'stands under accounts in the configuration file: change it there, or the next start brings it back';
      refused.push({ row, why: `id: "${data.id}" ${why}` });
      return;
    }
    read.set(data.id, { row, account });
  });
  const places = [...read.values()].flatMap((one) => placesOf(one.account));
  // An address of each domain finds whose it is, and each contact; parents and other accounts do no harm.
  const there = await accountsNamed(
    store,
    [...read.keys()],
    places.map(({ place }) => (place.includes('@') ? place : `@${place}`)),
  );
  const { free, taken } = withoutTaken([...read.values()], there);
  refused.push(...taken);
  refused.sort((a, b) => a.row - b.row);
  const all = free.map((one) => one.account);
  const before = new Set<string>(there.map((one) => one.id));
  if (all.length > 0) await upsertAccounts(store, all);
  const added = all.filter((one) => !before.has(one.id)).length;
  return { added, known: all.length - added, refused };
}

/** An account of a file with its row. */
interface ReadAccount {
  readonly row: number;
  readonly account: Account;
}

/**
 * The rows without those that list a domain or contact of another account, which would move that customer's mails in
 * silence. A row further up has it first; one that gives it up in the same file sets it free, if it is taken itself.
 */
function withoutTaken(
  rows: readonly ReadAccount[],
  there: readonly Account[],
): { readonly free: readonly ReadAccount[]; readonly taken: readonly Refused[] } {
  const given = new Set<string>(rows.map((one) => one.account.id));
  const owners = new Map<string, Account>();
  for (const one of there.filter((old) => !given.has(old.id))) own(one, owners);
  const taken: Refused[] = [];
  const free = rows.filter(({ row, account }) => {
    const other = placesOf(account).find(({ place }) => owners.has(place));
    const owner = owners.get(other?.place ?? '');
    if (owner === undefined || other === undefined) own(account, owners);
    else {
      const why = `${other.column}: ${other.place} belongs to ${owner.name} (${owner.id})`;
      taken.push({ row, why });
    }
    return owner === undefined;
  });
  if (taken.length === 0) return { free, taken };
  // A refused row changes nothing, so that it gives nothing up either: look again without it.
  const rest = withoutTaken(free, there);
  return { free: rest.free, taken: [...taken, ...rest.taken] };
}

function own(account: Account, owners: Map<string, Account>): void {
  for (const { place } of placesOf(account)) owners.set(place, account);
}

/** The domains and contacts of an account, with the column that lists them. */
function placesOf({ domains, contacts }: Account): readonly { column: string; place: string }[] {
  return [
    ...domains.map((place) => ({ column: 'domains', place })),
    ...contacts.map((place) => ({ column: 'contacts', place })),
  ];
}

/** Whether an import of `one` would leave `other` as it is. */
function sameAccount(one: Account, other: Account): boolean {
  const told = (account: Account): string => {
    const places = placesOf(account).map((at) => at.place);
    return JSON.stringify([
      account.name,
      account.csm,
      account.manager,
      account.managed,
      places.sort(),
    ]);
  };
  return told(one) === told(other);
}

function ownedBy(
  { domains, contacts }: Pick<Account, 'domains' | 'contacts'>,
  ownDomains: readonly string[],
): string | null {
  for (const domain of domains) {
    const ours = whyOurs(domain, ownDomains);
    if (ours !== null) return `domains: ${ours}`;
  }
  const colleague = contacts.find((one) => isOurAddress(one, ownDomains));
  return colleague === undefined
    ? null
    : `contacts: ${colleague} is an address of your own, never a customer's`;
}

function personOf(name: string, people: readonly Person[]): PersonId | null {
  const wanted = name.toLowerCase();
  return people.find((one) => one.id === name || one.address === wanted)?.id ?? null;
}
