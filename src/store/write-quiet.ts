import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Decision } from '../domain/decision.ts';
import { interactionColumns } from './interactions.ts';
import type { Store } from './open-store.ts';
import { columnNames, insertion, keptWhere, recordset, stateIs, uuidArray } from './parameters.ts';
import { isConflict } from './sql-state.ts';
import { assessment, caseLink, interaction } from './tables/cases.ts';
import { message } from './tables/mail.ts';
import {
  assessmentColumns,
  linksOf,
  patchOf,
  updateCases,
  writePromises,
} from './write-decision.ts';

/**
 * True when a decision changes nothing but what is known: its mail is read, facts and promises are added, and open
 * cases may have been heard of again. Nothing is opened, told, owed or taken back.
 */
export function isQuiet(decision: Decision): boolean {
  return (
    decision.message?.from === 'received' &&
    decision.message.parsed !== null &&
    decision.cases.every((write) => write.expectedVersion !== null) &&
    [
      decision.ledger,
      decision.outgoing,
      decision.cancelPendingOf,
      decision.feedback,
      decision.audit,
    ].every((list) => list.length === 0)
  );
}

/**
 * Writes quiet decisions about mails of different accounts in one statement, all of them or none: `conflict` when
 * one of the mails was taken or one of the cases changed; each is then decided for itself. Cases are locked in the
 * order of their ids, so that two processes cannot wait for each other.
 */
export async function writeQuiet(
  store: Store,
  decisions: readonly Decision[],
): Promise<'written' | 'conflict'> {
  const cases = decisions.flatMap((one) => one.cases);
  const promises = decisions.flatMap((one) => one.promises);
  const statement = sql`with
    read_mails as (${updateMessages(decisions)}),
    held as materialized (select id from case_
      where id = any(${uuidArray(cases.map((write) => write.case.id))}) order by id for update),
    changed as (${updateCases(cases)} and (select count(*) from held) >= 0 returning 1),
    linked as (${insertion(caseLink, ['caseId', 'kind', 'linkedId'], linksOf(cases))}
      on conflict do nothing),
    assessed as (${insertion(
      assessment,
      assessmentColumns,
      decisions.flatMap((one) => one.assessments),
    )} on conflict (id) do nothing),
    happened as (${insertion(
      interaction,
      interactionColumns,
      decisions.flatMap((one) => one.interactions),
    )} on conflict (account_id, external_id) do nothing),
    promised as (${writePromises(promises)})
    ${keptWhere(sql`(select count(*) from read_mails) = ${decisions.length}::int
      and (select count(*) from promised) = ${promises.length}::int
      and (select count(*) from changed) = ${cases.length}::int`)}`;
  try {
    await store.rows(statement);
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}

function updateMessages(decisions: readonly Decision[]): SQL {
  const patches = decisions.flatMap((one) => (one.message === null ? [] : [patchOf(one.message)]));
  const set = patches[0]?.set ?? [];
  const rows = patches.map(({ row }) => row);
  return sql`update message set (${columnNames(message, set)}, assessed_at, claimant, claim_until,
      last_error) = (select ${columnNames(message, set)}, now(), null, null::timestamptz, null
      from (select fresh.*) as fresh_row)
    from ${recordset(message, ['id', ...set], rows)} as fresh
    where message.id = fresh.id and ${stateIs(message.state, 'received')}
      and message.id = any(${uuidArray(rows.map((row) => row.id))}) returning 1`;
}
