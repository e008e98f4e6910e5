import { type Random, random } from '../hostile/random.ts';

/** One life of a service process, from its start to the `kill -9` that ends it. */
export interface Life {
  /** Killed so long after the start, up or not; null = counted from when it is up. */
  readonly startMs: number | null;
  readonly workMs: number;
  /** SIGSTOP for so long, longer than its claims, before the end; null = none. */
  readonly freezeMs: number | null;
  /** How wrong its clock is from the start, and from the middle of its life on. */
  readonly clockMs: number;
  readonly jumpMs: number | null;
}

/** What a customer's mail says: only `high` must be escalated; `poison` kills its reader. */
export const mailKinds = ['high', 'ordinary', 'annoyed', 'poison', 'throwaway'] as const;
export type MailKind = (typeof mailKinds)[number];

/** One mail that will arrive. */
export interface PlannedMail {
  readonly number: number;
  readonly kind: MailKind;
  /** Which customer wrote it; each has one `high` mail. */
  readonly account: number;
  /** none = no Message-ID; shared = the Message-ID of the mail before it. */
  readonly id: 'own' | 'none' | 'shared';
  /** How often the same bytes are delivered. */
  readonly copies: number;
}

/** Everything that goes wrong beside kills, freezes and clocks. */
export const faultKinds = [
  'postgres-stops',
  'backends-end',
  'database-cut',
  'database-silent',
  'disk-full',
  'imap-cut',
  'imap-silent',
  'imap-down',
  'uidvalidity',
  'mailbox-anew',
  'smtp-cut',
  'smtp-silent',
  'smtp-4xx',
  'smtp-5xx',
  'smtp-drop-kept',
  'smtp-drop-lost',
  'smtp-mute-kept',
  'smtp-mute-lost',
  'smtp-late',
  'smtp-too-late',
  'smtp-drop-in-body',
  'reader-killed',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One fault; `size` in [0, 1) scales what it does, `pick` chooses whom. */
export interface PlannedFault {
  readonly kind: FaultKind;
  readonly size: number;
  readonly pick: number;
}

/** What is wanted of a run. */
export interface Wanted {
  readonly seed: number;
  readonly kills: number;
  readonly faults: number;
  readonly mails: number;
  readonly slots: number;
}

/**
 * Everything that will happen. Mails and faults come at their share of the kills, so that the mix does not depend on
 * how fast the machine is.
 */
export interface Plan extends Wanted {
  readonly lives: readonly (readonly Life[])[];
  readonly arriving: readonly PlannedMail[];
  readonly trouble: readonly PlannedFault[];
}

const mailsPerAccount = 5;
const dayMs = 86_400_000;

/** The plan of a seed: the same seed and numbers give the same plan. Pure. */
export function planOf(wanted: Wanted): Plan {
  const from = random(wanted.seed);
  const lives = Array.from({ length: wanted.slots }, () =>
    // More than its share: a slot that is faster than the others goes on.
    Array.from({ length: wanted.kills + 1 }, () => lifeOf(from)),
  );
  const arriving = Array.from({ length: wanted.mails }, (_one, at) => mailOf(from, at));
  const bag: FaultKind[] = [];
  const trouble = Array.from({ length: wanted.faults }, () => {
    if (bag.length === 0) bag.push(...shuffled(from));
    const kind = bag.pop() ?? 'imap-cut';
    return { kind, size: from.below(1_000) / 1_000, pick: from.below(1_000) };
  });
  return { ...wanted, lives, arriving, trouble };
}

function lifeOf(from: Random): Life {
  const clock = (): number => (from.below(97) - 48) * 3_600_000 + from.below(dayMs / 24);
  return {
    startMs: from.oneIn(6) ? from.below(1_500) : null,
    workMs: from.oneIn(4) ? from.below(300) : 200 + from.below(2_200),
    freezeMs: from.oneIn(14) ? 3_000 + from.below(3_500) : null,
    clockMs: from.oneIn(3) ? clock() : 0,
    jumpMs: from.oneIn(5) ? clock() : null,
  };
}

function mailOf(from: Random, at: number): PlannedMail {
  const account = Math.floor(at / mailsPerAccount);
  const turn = at % mailsPerAccount;
  const usual = from.oneIn(3) ? 'annoyed' : 'ordinary';
  const odd = from.oneIn(40) ? 'poison' : from.oneIn(25) ? 'throwaway' : usual;
  return {
    number: at,
    kind: turn === 1 ? 'high' : odd,
    account,
    id: from.oneIn(10) ? 'none' : from.oneIn(10) && at > 0 ? 'shared' : 'own',
    copies: from.oneIn(12) ? 2 : 1,
  };
}

/** Every kind once, in an order of the seed. */
function shuffled(from: Random): FaultKind[] {
  const left: FaultKind[] = [...faultKinds];
  const out: FaultKind[] = [];
  while (left.length > 0) out.push(...left.splice(from.below(left.length), 1));
  return out;
}
