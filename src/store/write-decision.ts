import { interactionColumns } from './interactions.ts';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { CaseWrite, Decision } from '../domain/decision.ts';
import type { Message } from '../domain/mail.ts';
import type { Store } from './open-store.ts';
import { columnNames, insertion, keptWhere, recordset, stateIs, uuidArray } from './parameters.ts';
import { digestsOfOnly, withTheirDigest } from './outgoing-caps.ts';
import { isConflict } from './sql-state.ts';
import {
  assessment,
  case_,
  caseLink,
  feedback,
  interaction,
  ledger,
  promise,
} from './tables/cases.ts';
import { audit } from './tables/console.ts';
import { message } from './tables/mail.ts';
import { outgoing } from './tables/outgoing.ts';

/**
 * Writes all of `decision` in one statement, or nothing: `conflict` when the message is no longer
 * in its expected state, a case no longer has its expected version, another case of the account
 * was opened since it was looked at, or a promise was settled since. After a conflict the caller
 * reads the world again and decides anew. Repeating what is there already is harmless:
 * interactions by (account, external id), outgoing by key.
 */
export async function writeDecision(
  store: Store,
  decision: Decision,
): Promise<'written' | 'conflict'> {
  const changed = decision.cases.filter((write) => write.expectedVersion !== null);
  if (new Set(decision.cases.map((write) => write.case.id)).size !== decision.cases.length) {
    throw new Error('a decision writes each case once');
  }
  // Every part runs against the same snapshot; a failed guard raises DF409, which undoes all of
  // them.
  const statement = sql`with
    read_mail as (${updateMessage(decision)}),
    changed as (${updateCases(changed)} returning 1),
    numbered as (${numberAccount(decision)}),
    opened as (${insertCases(decision.cases)}),
    linked as (${insertion(
      caseLink,
      ['caseId', 'kind', 'linkedId'],
      [...linksOf(decision.cases), ...repliesOf(decision.ledger)],
    )}
      on conflict do nothing),
    assessed as (${insertion(assessment, assessmentColumns, decision.assessments)}
      on conflict (id) do nothing),
    happened as (${insertion(interaction, interactionColumns, decision.interactions)}
      on conflict (account_id, external_id) do nothing),
    noted as (${insertion(ledger, ledgerColumns, decision.ledger)} on conflict (id) do nothing),
    cancelled as (update outgoing set state = 'cancelled'
      where case_id = any(${uuidArray(decision.cancelPendingOf)})
        and draft is null and (${stateIs(outgoing.state, 'queued')} or ${stateIs(outgoing.state, 'deferred')})
      returning 1),
    digests as (update outgoing set state = 'cancelled'
      where id in (${digestsOfOnly(decision.cancelPendingOf)}) returning id),
    folded as (${withTheirDigest(sql`digests`, 'cancelled')}),
    owed as (${insertion(outgoing, outgoingColumns, decision.outgoing.map(queued))}
      on conflict (key) do nothing),
    promised as (${writePromises(decision.promises)}),
    answered as (${insertion(feedback, feedbackColumns, decision.feedback.map(identified))}),
    audited as (${insertion(audit, auditColumns, decision.audit.map(identified))})
    ${keptWhere(sql`(select count(*) from read_mail) = ${decision.message === null ? 0 : 1}
      and (select count(*) from changed) = ${changed.length}
      and (select count(*) from promised) = ${decision.promises.length}
      and (select count(*) from numbered) = ${openedBy(decision) === null ? 0 : 1}`)}`;
  try {
    await store.rows(statement);
    return 'written';
  } catch (error) {
    if (isConflict(error)) return 'conflict';
    throw error;
  }
}

/** The columns of an assessment and of a promise, as every statement that adds one writes them. */
export const assessmentColumns = [
  'id',
  'accountId',
  'messageId',
  'at',
  'revision',
  'tier',
  'reasons',
  'review',
];
const ledgerColumns = ['id', 'caseId', 'kind', 'at', 'by', 'words', 'proof'];
const outgoingColumns = [
  'id',
  'key',
  'kind',
  'recipient',
  'accountId',
  'caseId',
  'messageId',
  'content',
  'draft',
  'notBefore',
  'state',
  'attempts',
];
const promiseColumns = [
  'id',
  'accountId',
  'caseId',
  'messageId',
  'by',
  'what',
  'evidence',
  'madeAt',
  'dueOn',
  'state',
  'keptAt',
];
const feedbackColumns = ['id', 'caseId', 'clause', 'verdict', 'reason', 'by', 'at'];
const auditColumns = ['id', 'at', 'by', 'action', 'subject', 'words'];
const caseColumns = [
  'id',
  'accountId',
  'issueKey',
  'topic',
  'issue',
  'tier',
  'peak',
  'state',
  'openedAt',
  'ongoingSince',
  'ongoingSinceMessageId',
  'owner',
  'plan',
  'episode',
  'rung',
  'acknowledgedBy',
  'acknowledgedAt',
  'snoozedUntil',
  'snoozeReason',
  'override',
  'nextStepAt',
  'lastAssessmentId',
  'lastInboundMessageId',
  'lastInboundAt',
  'recap',
  'closedAt',
  'checkInAt',
  'version',
];

function identified<Row extends object>(row: Row) {
  return { id: crypto.randomUUID(), ...row };
}

function queued(row: Decision['outgoing'][number]) {
  return { id: crypto.randomUUID(), ...row, state: 'queued', attempts: 0 };
}

/** The history of the cases: an id of an assessment or mail that a case names joins it. */
export function linksOf(writes: readonly CaseWrite[]) {
  return writes.flatMap(({ case: one }) => [
    ...link(one.id, 'assessment', one.lastAssessmentId),
    ...link(one.id, 'message', one.lastInboundMessageId),
    ...link(one.id, 'message', one.ongoingSinceMessageId),
  ]);
}

/** A reply of ours joins the case, so that what is answered in its thread does too. */
function repliesOf(lines: Decision['ledger']) {
  return lines.flatMap((one) =>
    one.kind === 'csm-replied' ? link(one.caseId, 'message', one.proof) : [],
  );
}

/**
 * Adds promises, or says what became of them; one row each. A promise that somebody settled in between, or found
 * overdue as well, gives none: then the decision rests on what is not so any more.
 */
export function writePromises(promises: Decision['promises']): SQL {
  return sql`${insertion(promise, promiseColumns, promises)}
    on conflict (id) do update set state = excluded.state, kept_at = excluded.kept_at,
      due_on = excluded.due_on, case_id = excluded.case_id
    where promise.state in ('open', 'overdue') and promise.state <> excluded.state returning 1`;
}

function link(caseId: string, kind: 'assessment' | 'message', linkedId: string | null) {
  return linkedId === null ? [] : [{ caseId, kind, linkedId }];
}

function updateMessage({ message: change }: Decision): SQL {
  if (change === null) return sql`select 1 where false`;
  const { set, row } = patchOf(change);
  return sql`update message set (${columnNames(message, set)}, assessed_at, claimant, claim_until,
      last_error) = (select ${columnNames(message, set)}, ${finishedAt(change.to)},
      null, null::timestamptz, null
      from ${recordset(message, set, [row])})
    where id = ${change.id}::uuid and ${stateIs(message.state, change.from)} returning 1`;
}

/** What a decision changes of its mail's row: the columns, and their values. */
export function patchOf(change: NonNullable<Decision['message']>) {
  const row = {
    ...change,
    state: change.to,
    ...(change.parsed === null ? {} : headersOf(change.parsed)),
  };
  const properties = ['state', 'accountId', 'parsed', 'analysis'];
  return { set: change.parsed === null ? properties : [...properties, ...headerColumns], row };
}

function finishedAt(state: string): SQL {
  return state === 'assessed' ? sql`now()` : sql`null::timestamptz`;
}

const headerColumns = [
  'fromAddress',
  'fromName',
  'subject',
  'origin',
  'headerMessageId',
  'threadKey',
  'sentAt',
];

function headersOf(parsed: Message) {
  return {
    fromAddress: parsed.from?.address ?? null,
    fromName: parsed.from?.name ?? null,
    subject: parsed.subject,
    origin: parsed.origin,
    headerMessageId: parsed.messageId,
    threadKey: parsed.references[0] ?? parsed.inReplyTo ?? parsed.messageId,
    sentAt: parsed.date,
  };
}

/** The update of known cases, without `returning`. The version grows here, whatever the caller counted. */
export function updateCases(writes: readonly CaseWrite[]): SQL {
  const set = caseColumns.filter((name) => name !== 'id');
  const rows = writes.map((write) => ({
    ...write.case,
    version: (write.expectedVersion ?? 0) + 1,
  }));
  return sql`update case_ set (${columnNames(case_, set)}) = (select ${columnNames(case_, set)}
      from (select fresh.*) as fresh_row)
    from ${recordset(case_, caseColumns, rows)} as fresh
    where case_.id = fresh.id and case_.version = fresh.version - 1
      and case_.id = any(${uuidArray(rows.map((row) => row.id))})`;
}

/** The account for which a guarded decision opens a case, or null. */
function openedBy({ cases, casesBefore }: Decision): string | null {
  if (casesBefore === null) return null;
  return cases.find((write) => write.expectedVersion === null)?.case.accountId ?? null;
}

/** The row lock makes a second opener wait, and then find that the number has moved on. */
function numberAccount(decision: Decision): SQL {
  const id = openedBy(decision);
  if (id === null) return sql`select 1 where false`;
  return sql`update account set cases_opened = cases_opened + 1
    where id = ${id} and cases_opened = ${decision.casesBefore}::int returning 1`;
}

/**
 * Runs after `changed`, so that a case closed by the same decision makes room for its successor.
 */
function insertCases(writes: readonly CaseWrite[]): SQL {
  const rows = writes.filter((write) => write.expectedVersion === null).map((write) => write.case);
  return sql`${insertion(case_, caseColumns, rows)}
    where (select count(*) from changed) >= 0`;
}
