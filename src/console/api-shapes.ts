import { z } from 'zod';
import { clauseIds, tiers } from '../domain/assessment.ts';
import { caseStates, ledgerKinds } from '../domain/case.ts';
import { outgoingKinds, outgoingStates } from '../domain/outgoing.ts';
import { topics } from '../domain/signal.ts';

// What the API answers, as schemas: the OpenAPI document is made from them and the tests hold the answers against
// them. No score stands anywhere: a tier has its sentence.

const instant = z.iso.datetime();
const maybe = instant.nullable();
const person = z.string();

/** What went wrong, in one sentence that a person can act on. */
export const problem = z.strictObject({ problem: z.string() });

const reason = z.strictObject({
  clause: z.enum(clauseIds),
  words: z.string(),
  /** The customer's sentences that prove it. */
  quotes: z.array(z.string()),
  /** Measures that prove it, each a sentence. */
  facts: z.array(z.string()),
});

const plan = z.strictObject({
  decision: z.string(),
  owner: person,
  dueOn: z.iso.date(),
  customerTold: z.boolean(),
  writtenBy: person,
  writtenAt: instant,
});

const handSet = z.strictObject({
  tier: z.enum(tiers),
  until: instant,
  by: person,
  reason: z.string(),
});

const caseFields = {
  id: z.uuid(),
  account: z.strictObject({ id: z.string(), name: z.string() }),
  issue: z.string(),
  topic: z.enum(topics).nullable(),
  tier: z.enum(tiers),
  peak: z.enum(tiers),
  state: z.enum(caseStates),
  openedAt: instant,
  ongoingSince: instant,
  owner: person,
  acknowledgedBy: person.nullable(),
  acknowledgedAt: maybe,
  snoozedUntil: maybe,
  snoozeReason: z.string().nullable(),
  override: handSet.nullable(),
  plan: plan.nullable(),
  recap: z.enum(['none-owed', 'owed', 'written', 'waived']),
  nextStepAt: maybe,
  lastInboundAt: maybe,
  closedAt: maybe,
};

/** One line of the queue, with what decided. */
export const caseLine = z.strictObject({ ...caseFields, reasons: z.array(reason) });

/** A page of the queue. */
export const caseList = z.strictObject({
  cases: z.array(caseLine),
  offset: z.int(),
  limit: z.int(),
});

/** A case after an action: as it stands, and whether the action did something. */
export const caseDone = z.strictObject({ ...caseFields });

/** One case with its story. */
export const caseStory = z.strictObject({
  ...caseFields,
  reasons: z.array(reason),
  ledger: z.array(
    z.strictObject({
      at: instant,
      kind: z.enum(ledgerKinds),
      words: z.string(),
      by: person.nullable(),
    }),
  ),
  mails: z.array(
    z.strictObject({
      id: z.uuid(),
      at: instant,
      from: z.string().nullable(),
      subject: z.string(),
      ownWords: z.string(),
    }),
  ),
  outgoing: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: z.enum(outgoingKinds),
      to: person,
      subject: z.string(),
      state: z.enum(outgoingStates),
      notBefore: instant,
      sentAt: maybe,
    }),
  ),
});

/** The accounts, as they are matched. */
export const accountList = z.strictObject({
  accounts: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      domains: z.array(z.string()),
      csm: person,
      manager: person,
      managed: z.boolean(),
    }),
  ),
});

/** What our side promised and has not settled. */
export const promiseList = z.strictObject({
  promises: z.array(
    z.strictObject({
      id: z.uuid(),
      account: z.strictObject({ id: z.string(), name: z.string() }),
      caseId: z.uuid().nullable(),
      what: z.string(),
      by: person.nullable(),
      madeAt: instant,
      dueOn: z.iso.date().nullable(),
      state: z.enum(['open', 'kept', 'overdue', 'withdrawn']),
    }),
  ),
});

/** Senders that no account lists. */
export const senderList = z.strictObject({
  senders: z.array(
    z.strictObject({
      address: z.string(),
      name: z.string(),
      mails: z.int(),
      lastAt: instant,
      lastSubject: z.string(),
    }),
  ),
});

const minutes = z.number().nullable();

/** The figures of the last seven days. */
export const weekBody = z.strictObject({
  from: instant,
  to: instant,
  opened: z.strictObject({ high: z.int(), medium: z.int(), low: z.int() }),
  minutesTo: z.strictObject({ reply: minutes, acknowledgement: minutes, plan: minutes }),
  softened: z.strictObject({ cases: z.int(), of: z.int() }),
  feedback: z.array(
    z.strictObject({ clause: z.enum(clauseIds), agreed: z.int(), disagreed: z.int() }),
  ),
});

/** What was taken of a list of interactions. */
export const takenInteractions = z.strictObject({
  added: z.int(),
  known: z.int(),
  refused: z.array(
    z.strictObject({ index: z.int(), externalId: z.string().nullable(), why: z.string() }),
  ),
});

/** What was done, in one sentence. */
export const done = z.strictObject({ done: z.string() });
