import type { MessageId } from '../domain/ids.ts';
import { sightOf, type SightedMail } from '../follow/world.ts';
import { claimMessages, type ReceivedMail, returnMessage } from '../store/messages.ts';
import { beginMails } from '../store/raw-mails.ts';
import type { TriagePorts } from '../triage.ts';

/** How many mails are claimed at once (each claim looks at all that wait), and how many may wait to be decided. */
const claimAtOnce = 128;
const mostWaiting = 224;
/** Mails and bytes that are begun at once; nothing more is begun while so many wait for the readers. */
const beginAtOnce = 32;
const beginBytes = 8_000_000;
/** What reading a mail came to. `broken`: the store or the reader did not answer; its claim runs out by itself. */
export type Came =
  | { readonly is: 'read'; readonly mail: SightedMail }
  | { readonly is: 'failed'; readonly received: ReceivedMail; readonly words: string }
  | { readonly is: 'broken'; readonly words: string };

/** A claimed mail that is being read. `came` is null until `reading` resolves. */
export interface Waiting {
  readonly id: MessageId;
  /** When its claim began, on the monotonic clock. */
  readonly sinceMs: number;
  readonly reading: Promise<void>;
  readonly came: Came | null;
}

/** The mails that this process has claimed, in the order of their arrival. */
export interface ReadAhead {
  /** The first one, read or not; null when nothing waits any more. */
  readonly head: () => Promise<Waiting | null>;
  /** Resolves when the first `most` are read, or all when no more come; at the latest after `ms`. */
  readonly gather: (most: number, ms: number) => Promise<void>;
  /** Takes the first one and, when it is read, those behind it that are and of other accounts, at most `most`. */
  readonly take: (most: number) => readonly Waiting[];
  /** Ends the claims of what was read and not decided; the next process begins them again. */
  readonly giveBack: () => Promise<void>;
}

/** Who claims and for how long, and when the readers can begin. */
export interface AheadOptions {
  readonly claimant: string;
  readonly claimMs: number;
  readonly ready: () => Promise<void>;
}

/**
 * Claims waiting mails and has them read ahead of the decisions, so that the readers are never idle. Memory is bounded
 * by mails and bytes. `head` rejects when the store does not answer.
 */
export function readAhead(
  ports: TriagePorts,
  { claimant, claimMs, ready }: AheadOptions,
  signal: AbortSignal,
): ReadAhead {
  const { store } = ports;
  const waiting: Waiting[] = [];
  let loading: Promise<void> | null = null;
  let dry = false;
  let bytes = 0;
  let over = false;
  const stopped = (): boolean => over || signal.aborted;

  async function load(): Promise<void> {
    const claim = { claimant, limit: claimAtOnce, ttlMs: claimMs };
    let ids = await claimMessages(store, claim);
    dry = ids.length === 0;
    // A claim of ours that ran out while its mail waits is renewed by this one, not begun a second time.
    ids = ids.filter((id) => !waiting.some((one) => one.id === id));
    if (ids.length > 0) await ready();
    while (ids.length > 0 && !stopped()) {
      const begun = await beginMails(store, ids.slice(0, beginAtOnce), beginBytes);
      for (const received of begun) {
        waiting.push(start(received, ports, (change) => (bytes += change)));
      }
      const last = begun.at(-1);
      ids = ids.slice(last === undefined ? beginAtOnce : ids.indexOf(last.id) + 1);
      // When the next one was begun before it goes alone (see beginMails), after what is on its way.
      const alone = begun.length < beginAtOnce && bytes <= beginBytes;
      const full = () => bytes > beginBytes || unread().length > beginAtOnce;
      while (ids.length > 0 && !stopped() && (alone ? waiting.length > 0 : full())) {
        await Promise.race([tick(), ...unread()]);
      }
    }
    for (const id of ids) await returnMessage(store, id);
  }

  const unread = (): Promise<void>[] =>
    waiting.filter((one) => one.came === null).map((one) => one.reading);

  function refill(): Promise<void> {
    loading ??= load().finally(() => {
      loading = null;
    });
    // Whoever waits for it meets its failure; whoever does not, by the next claim.
    loading.catch(() => undefined);
    return loading;
  }

  return {
    head: async () => {
      if (!dry && mayClaim(waiting, claimMs)) refill();
      if (waiting.length === 0 && loading !== null) await firstOf(loading, waiting);
      if (waiting.length === 0 && !signal.aborted) await firstOf(refill(), waiting);
      return waiting[0] ?? null;
    },
    gather: (most, ms) => {
      const untilMs = performance.now() + ms;
      const mayWait = () => performance.now() < untilMs && !signal.aborted;
      return gatherFirst(waiting, most, { mayWait, mayGrow: () => loading !== null });
    },
    take: (most) => takeTogether(waiting, most),
    giveBack: async () => {
      over = true;
      await loading?.catch(() => undefined);
      for (const one of waiting.splice(0)) await returnMessage(store, one.id);
    },
  };
}

/**
 * Waits for the first mail of a load, never for all of it: of those that were begun before, the second is begun only
 * when the first was taken.
 */
async function firstOf(load: Promise<void>, waiting: readonly Waiting[]): Promise<void> {
  let loads = true;
  while (waiting.length === 0 && loads) {
    loads = await Promise.race([load.then(() => false), tick().then(() => true)]);
  }
}

/** Has a mail read; `count` is told how many bytes wait for the readers more or less. */
function start(
  received: ReceivedMail,
  ports: TriagePorts,
  count: (change: number) => void,
): Waiting {
  const size = received.raw.bytes.byteLength;
  const sinceMs = performance.now();
  const one = { id: received.id, sinceMs, came: null as Came | null, reading: Promise.resolve() };
  count(size);
  one.reading = readOne(received, ports).then((came) => {
    count(-size);
    one.came = came;
  });
  return one;
}

/** On a slow machine less is claimed: what waits must be decided well before its claim runs out. */
function mayClaim(waiting: readonly Waiting[], claimMs: number): boolean {
  const [head] = waiting;
  if (head !== undefined && performance.now() - head.sinceMs > claimMs / 4) return false;
  return waiting.length <= mostWaiting - claimAtOnce;
}

/** Waits until the first `most` are read; with fewer, also until no more can come. */
async function gatherFirst(
  waiting: readonly Waiting[],
  most: number,
  { mayWait, mayGrow }: { readonly mayWait: () => boolean; readonly mayGrow: () => boolean },
): Promise<void> {
  while (mayWait()) {
    const first = waiting.slice(0, most);
    const enough = first.length === most || !mayGrow();
    if (enough && first.every((one) => one.came !== null)) return;
    await tick();
  }
}

/** Removes the first one and, when it is read, those behind it that are read and of other accounts. */
function takeTogether(waiting: Waiting[], most: number): readonly Waiting[] {
  const accounts = new Set<string>();
  // Whoever takes one that is still being read waits for that one alone: what went with it would be decided by nobody.
  const atMost = waiting[0]?.came === null ? 1 : Math.min(most, waiting.length);
  let count = 1;
  for (; count < atMost; count++) {
    const before = accountOf(waiting[count - 1]);
    if (before !== null) accounts.add(before);
    const next = waiting[count];
    const account = accountOf(next);
    if (next?.came?.is !== 'read' || (account !== null && accounts.has(account))) break;
  }
  return waiting.splice(0, count);
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

function accountOf(one: Waiting | undefined): string | null {
  return one?.came?.is === 'read' ? (one.came.mail.sight.account?.id ?? null) : null;
}

async function readOne(received: ReceivedMail, ports: TriagePorts): Promise<Came> {
  const { bytes, ...place } = received.raw;
  const { sizeBytes, folder } = place;
  try {
    const read = await ports.read({ id: received.id, bytes, sizeBytes, folder });
    if (read.is === 'failed') return { is: 'failed', received, words: read.words };
    // The bytes have served: what waits for its turn must not hold them.
    const light = { ...received, raw: { ...place, bytes: new Uint8Array(0) } };
    const sight = await sightOf(light, read.mail.message, ports.world);
    return { is: 'read', mail: { received: light, read: read.mail, sight } };
  } catch (error) {
    return { is: 'broken', words: (error as Error).message.slice(0, 200) };
  }
}
