/**
 * The tables, in an order in which every foreign key points backwards, and the verbs over them.
 *
 * - open-store.ts     openStore → Store { kind, ask, rows, healthy, close }; directory-lock.ts, migrate.ts
 * - write-decision.ts writeDecision: everything that one look at the world decided, in one statement
 * - ingest-store.ts   the lease, the cursors and the batches of a mailbox
 * - messages.ts       claimMessages, releaseMessage, loadRaw, messageById, threadMessages, redrive
 * - accounts.ts       upsertPeople, upsertAccounts, allPeople, allAccounts, assignSender, unmatchedSenders
 * - account-snapshot.ts accountSnapshot: what the pure core is told about an account
 * - cases.ts          openCases, caseCounts, caseById, casesDue
 * - outgoing.ts       claimOutgoing, expireClaims, writeOutcome, uncertainOutgoing, releaseHeld
 * - status.ts         statusFigures, beat, heartbeats
 * - audit.ts, sessions.ts, secrets.ts, erase.ts, purge.ts, copy-store.ts
 *
 * The words of each state stand in src/domain; the tables carry them as CHECKs.
 */
import {
  assessment,
  case_,
  caseLink,
  feedback,
  interaction,
  ledger,
  promise,
} from './tables/cases.ts';
import { audit, heartbeat, linkToken, session, setting } from './tables/console.ts';
import { cursor, mailbox, message, messageAlias, tombstone } from './tables/mail.ts';
import { delivery, outgoing } from './tables/outgoing.ts';
import { account, accountContact, accountDomain, person } from './tables/people.ts';

/** Every table, referenced ones first: the order in which a store is copied. */
export const tables = {
  person,
  account,
  accountDomain,
  accountContact,
  mailbox,
  cursor,
  message,
  messageAlias,
  tombstone,
  interaction,
  assessment,
  case_,
  caseLink,
  ledger,
  promise,
  feedback,
  outgoing,
  delivery,
  audit,
  session,
  linkToken,
  setting,
  heartbeat,
} as const;
