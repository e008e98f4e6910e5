import { sql } from 'drizzle-orm';
import { asId } from '../domain/ids.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Store } from './open-store.ts';
import { dateOf, instantOf, jsonText } from './parameters.ts';

/** The interactions of accounts, of which only what is new has to be read again. */
export interface RecentInteractions {
  /** Per account those since `since`, oldest first; an account without any has an empty list. */
  readonly of: (
    ids: readonly AccountId[],
    since: Date,
  ) => Promise<ReadonlyMap<AccountId, readonly Interaction[]>>;
}

interface Known {
  /** Every transaction below this one was over when the list was read. */
  readonly horizon: string;
  readonly readAtMs: number;
  readonly list: readonly Interaction[];
  /** Texts that many rows of the account have, each kept once. */
  readonly shared: Map<string, string>;
}

interface Row
  extends Omit<Interaction, 'id' | 'accountId' | 'messageId' | 'at' | 'dueAt' | 'until'> {
  readonly id: string;
  readonly accountId: string;
  readonly messageId: string | null;
  readonly at: string;
  readonly dueAt: string | null;
  readonly until: string | null;
}

/** A horizon that every row is new to. */
const everything = '0';
const mostRows = 5_000;
/** Kept in memory over all accounts, about 10 MB; those asked for longest ago are forgotten first. */
const mostKept = 20_000;
/** After this everything is read anew: only then is it seen that rows were purged. */
const freshMs = 600_000;

/**
 * Reads the interactions of accounts and remembers them: asked again, it reads what was written since, by the
 * transaction of each row, so that another process's facts are never missed. Bounded in rows and memory.
 * Rejects when the store does not answer. Source: PostgreSQL manual, 9.27.8 (pg_snapshot_xmin).
 */
export function recentInteractions(store: Store): RecentInteractions {
  const known = new Map<AccountId, Known>();
  let kept = 0;
  const forget = (id: AccountId): void => {
    kept -= known.get(id)?.list.length ?? 0;
    known.delete(id);
  };
  return {
    of: async (ids, since) => {
      const now = performance.now();
      for (const id of ids) if (now - (known.get(id)?.readAtMs ?? now) > freshMs) forget(id);
      const asked = ids.map((id) => ({ id, horizon: known.get(id)?.horizon ?? everything }));
      const { horizon, rows } = await readNew(store, asked, since);
      const fresh = Map.groupBy(rows, (row) => row.accountId);
      const found = new Map<AccountId, readonly Interaction[]>();
      for (const id of ids) {
        const before = known.get(id);
        const shared = before?.shared ?? new Map<string, string>();
        const news = (fresh.get(id) ?? []).map((one) => sharing(one, shared));
        const list = merged(before?.list ?? [], news, since);
        forget(id);
        known.set(id, { horizon, readAtMs: before?.readAtMs ?? now, list, shared });
        kept += list.length;
        found.set(id, list);
      }
      for (const id of known.keys()) {
        if (kept <= mostKept) break;
        forget(id);
      }
      return found;
    },
  };
}

async function readNew(
  store: Store,
  asked: readonly { readonly id: AccountId; readonly horizon: string }[],
  since: Date,
): Promise<{ readonly horizon: string; readonly rows: readonly Interaction[] }> {
  // A number from ahead of this server's is of the server from which the rows were restored: nobody writes it now.
  const [answer] = await store.rows<{ horizon: string; rows: readonly Row[] | null }>(sql`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      (select jsonb_agg(jsonb_build_object('id', i.id, 'accountId', i.account_id, 'kind', i.kind,
          'at', i.at, 'source', i.source, 'externalId', i.external_id, 'messageId', i.message_id,
          'contact', i.contact, 'title', i.title, 'threadKey', i.thread_key, 'owner', i.owner,
          'dueAt', i.due_at, 'until', i.until, 'url', i.url, 'wantsAnswer', i.wants_answer))
        from jsonb_to_recordset(${jsonText(asked)}::jsonb) as a(id text, horizon xid8)
        cross join lateral (select * from interaction f where f.account_id = a.id
          and f.written >= a.horizon and f.at >= ${instantOf(since)}
          and (a.horizon = ${everything}::xid8 or f.written < pg_snapshot_xmax(pg_current_snapshot()))
          order by f.at desc limit ${mostRows}::int) i) as rows`);
  return { horizon: answer?.horizon ?? '0', rows: (answer?.rows ?? []).map(interactionOf) };
}

function interactionOf(row: Row): Interaction {
  return {
    ...row,
    id: asId(row.id),
    accountId: asId(row.accountId),
    messageId: row.messageId === null ? null : asId(row.messageId),
    at: dateOf(row.at),
    dueAt: dateOf(row.dueAt),
    until: dateOf(row.until),
  };
}

/** The same fact with its account, kind, source and contact in the one copy of each text that the account has. */
function sharing(one: Interaction, shared: Map<string, string>): Interaction {
  const same = <Text extends string>(text: Text): Text => {
    const known = shared.get(text);
    if (known === undefined) shared.set(text, text);
    return (known as Text | undefined) ?? text;
  };
  const { accountId, kind, source, contact } = one;
  return {
    ...one,
    accountId: same(accountId),
    kind: same(kind),
    source: same(source),
    contact: contact === null ? null : same(contact),
  };
}

/** The later word about a fact replaces the earlier one. */
function merged(
  before: readonly Interaction[],
  fresh: readonly Interaction[],
  since: Date,
): readonly Interaction[] {
  if (fresh.length === 0 && (before[0]?.at ?? since) >= since) return before;
  const replaced = new Set(fresh.map((one) => one.id));
  const list = before.filter((one) => one.at >= since && !replaced.has(one.id));
  list.push(...fresh);
  list.sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
  return list.slice(-mostRows);
}
