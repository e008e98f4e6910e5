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
import { whyOurs } from '../domain/mail-domain.ts';
import { accountsNamed, allPeople, upsertAccounts } from '../store/accounts.ts';
import { addInteractions } from '../store/interactions.ts';
import type { Store } from '../store/open-store.ts';
import { accountInput } from './account-input.ts';

/** What became of a batch: how many rows were new, how many known, and what is wrong with the others. */
export interface Imported {
  readonly added: number;
  readonly known: number;
  /** `row` counts from 0 within the batch. */
  readonly refused: readonly { readonly row: number; readonly why: string }[];
}

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
  const inputs = read.map((one) => one.input);
  const accounts = await accountsNamed(
    store,
    unique(inputs.flatMap((one) => one.account ?? [])),
    unique(inputs.flatMap((one) => (one.contact ? listedAs(one.contact) : []))),
  );
  const byId = new Map(accounts.map((one) => [one.id as string, one]));
  const index = accountIndex(accounts, { ownDomains: [] });
  const rows = read.flatMap(({ row, input }) => {
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
 * customer can have is refused (`ownDomains`: those of the company).
 */
export async function importAccounts(
  store: Store,
  given: readonly unknown[],
  ownDomains: readonly string[],
): Promise<Imported> {
  const people = await allPeople(store);
  const refused: Refused[] = [];
  const accounts = new Map<string, Account>();
  given.forEach((one, row) => {
    const read = accountInput.safeParse(one);
    if (!read.success) {
      refused.push({ row, why: inputProblem(read.error) });
      return;
    }
    const ours = ownedBy(read.data.domains, ownDomains);
    if (ours !== null) {
      refused.push({ row, why: `domains: ${ours}` });
      return;
    }
    const csm = personOf(read.data.csm, people);
    const manager = personOf(read.data.manager, people);
    if (csm === null || manager === null) {
      const [column, value] =
        csm === null ? ['csm', read.data.csm] : ['manager', read.data.manager];
      refused.push({ row, why: `${column}: "${value}" is nobody in the configuration's people` });
      return;
    }
    accounts.set(read.data.id, { ...read.data, id: asId<AccountId>(read.data.id), csm, manager });
  });
  const all = [...accounts.values()];
  const before = new Set<string>(
    (await accountsNamed(store, [...accounts.keys()], [])).map((one) => one.id),
  );
  if (all.length > 0) await upsertAccounts(store, all);
  const added = all.filter((one) => !before.has(one.id)).length;
  return { added, known: all.length - added, refused };
}

function ownedBy(domains: readonly string[], ownDomains: readonly string[]): string | null {
  for (const domain of domains) {
    const ours = whyOurs(domain, ownDomains);
    if (ours !== null) return ours;
  }
  return null;
}

function personOf(name: string, people: readonly Person[]): PersonId | null {
  const wanted = name.toLowerCase();
  return people.find((one) => one.id === name || one.address === wanted)?.id ?? null;
}
