import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, mailNumber, until } from './bench-mailbox.ts';

const rounds = 40;
const limits = {
  pollMs: 150,
  batchMails: 7,
  sweepMs: 2_000,
  leaseTtlMs: 400,
  leaseRenewMs: 80,
  // The server fails so often here that a mail must never be given up.
  strikesToParts: 1_000,
  strikesToUnreadable: 1_000,
};

/** Numbers in [0, 1) that are the same in every run with this seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

describe('two pollers through many faults at random', () => {
  let bench: Bench;
  let stops: (() => Promise<void>)[];
  beforeEach(async () => {
    bench = await createBench();
    stops = [];
  });
  afterEach(() => bench.stop());

  /** Everything that can happen to the server, the store and the processes; each heals by itself. */
  function mishaps(random: () => number): readonly (() => unknown)[] {
    const { server, store } = bench;
    const { faults } = server;
    const commands = ['UID FETCH', 'UID SEARCH', 'EXAMINE', 'IDLE', 'NOOP', 'LOGIN', '*'];
    return [
      () => server.dropAll(),
      () => server.freeze(),
      () => server.renumber('support', random() < 0.7 ? 'INBOX' : 'Sent'),
      () => Object.assign(faults, { dropAfterFetches: 1 + Math.floor(random() * 20) }),
      () => {
        faults.withholdSource = [1 + Math.floor(random() * 50)];
        setTimeout(() => Object.assign(faults, { withholdSource: [] }), 60);
      },
      () => {
        faults.stall = [commands[Math.floor(random() * commands.length)] ?? '*'];
        setTimeout(() => Object.assign(faults, { stall: [] }), 100);
      },
      () => store.steal('somebody-else', 100),
      () => {
        store.down = true;
        setTimeout(() => Object.assign(store, { down: false }), 80);
      },
      async () => {
        await stops.shift()?.();
        stops.push(bench.start({ options: limits }));
      },
      () => undefined,
    ];
  }

  it.each([1, 7])('lose no mail and store none twice (seed %i)', async (seed) => {
    const random = seeded(seed);
    const happen = mishaps(random);
    stops = [bench.start({ options: limits }), bench.start({ options: limits })];
    await until('first reading', () => bench.store.polls.length >= 2);
    let mails = 0;
    for (let round = 0; round < rounds; round++) {
      for (let more = Math.ceil(random() * 5); more > 0; more--) {
        bench.server.append('support', random() < 0.8 ? 'INBOX' : 'Sent', mailNumber(++mails));
      }
      await happen[Math.floor(random() * happen.length)]?.();
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
    }
    await until(`${mails} mails`, () => bench.store.mails().length >= mails, 15_000);
    const rows = bench.store.mails();
    expect(rows).toHaveLength(mails);
    expect(new Set(rows.map((row) => row.sha256)).size).toBe(mails);
    expect(rows.filter((row) => row.suppressed)).toEqual([]);
    expect(bench.server.mostConnections()).toBeLessThanOrEqual(2);
  });
});
