/**
 * The tables, in an order in which every foreign key points backwards, and the verbs over them.
 *
 * - open-store.ts      openStore → Store { kind, ask, rows, healthy, serveControl, close }; databaseNow
 * - write-decision.ts  writeDecision: everything that one look at the world decided, in one statement
 * - ingest-store.ts    ingestStore(store): the lease, the cursors and the batches of a mailbox
 * - messages.ts        claimMessages, releaseMessage, returnMessage, messageById, messagesByIds,
 *                      quarantinedMails, redrive, noteEnvelope; earlier-mails.ts: what an account said
 * - raw-mails.ts       loadRaw, beginMails: the bytes
 * - write-quiet.ts     writeQuiet: what leads to nothing, many mails at once
 * - recent-interactions.ts, account-glance.ts: what tells whether a mail leads to anything
 * - accounts.ts        upsertPeople, upsertAccounts, allPeople, allAccounts, accountById, assignSender,
 *                      unmatchedSenders; merge-accounts.ts: two accounts become one
 * - account-snapshot.ts, cases.ts (openCases, caseCounts, caseById, casesDue, assessmentsByIds,
 *                      assessmentsOfMessage), case-row.ts, case-links.ts, promises.ts
 * - outgoing.ts        dispatchStore(store): claimOutgoing, writeOutcome, expireClaims, outgoingIn, settle,
 *                      latestOfKind; outgoing-caps.ts, owed-rows.ts (addOutgoing), outgoing-by-id.ts,
 *                      outgoing-of-cases.ts
 * - late-outgoing.ts   lateMails
 * - status.ts          statusFigures, beat, heartbeats, noteMailboxError
 * - audit.ts, sessions.ts (sessions and link tokens), secrets.ts, erase.ts, purge.ts, copy-store.ts
 * - control.ts         askOwner: the command line asks the process that holds the data directory
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
