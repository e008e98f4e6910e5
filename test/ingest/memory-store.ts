import type { MailboxName } from '../../src/domain/ids.ts';
import type { FolderRole } from '../../src/domain/mail.ts';
import type { Cursor, IngestBatch, IngestRow, IngestStore } from '../../src/ingest/ingest-store.ts';

/** One stored row with its place. `alias` = known bytes under another UID. */
export interface StoredRow {
  readonly folder: FolderRole;
  readonly uidValidity: number;
  readonly uid: number;
  readonly row: IngestRow;
  readonly alias: boolean;
}

/** A store in memory that keeps every promise of `IngestStore`, and can be made to fail. */
export interface MemoryStore extends IngestStore {
  readonly rows: StoredRow[];
  /** Rows that are mails of their own: neither aliases nor vanished. */
  mails(folder?: FolderRole): readonly Extract<IngestRow, { kind: 'raw' | 'oversize' }>[];
  readonly polls: { readonly folder: FolderRole; readonly at: Date }[];
  readonly generations: {
    readonly folder: FolderRole;
    readonly old: number;
    readonly new: number;
  }[];
  readonly refusedBatches: IngestBatch[];
  /** Somebody else takes the lease, as if ours had run out. */
  steal(owner: string, ttlMs: number): void;
  lease(): { readonly owner: string; readonly epoch: number } | null;
  load: { unassessed: number; bytes: number };
  /** Every call rejects while true. */
  down: boolean;
}

/** An empty store; leases run on the real clock. */
export function createMemoryStore(): MemoryStore {
  let lease: { owner: string; epoch: number; until: number } | null = null;
  let lastEpoch = 0;
  const cursors = new Map<FolderRole, Cursor>();
  const keyOf = (folder: string, validity: number, uid: number) => `${folder}/${validity}/${uid}`;
  const keys = new Set<string>();
  const hashes = new Set<string>();
  const check = () => {
    if (store.down) throw new Error('connection refused');
  };
  const write = (batch: IngestBatch, row: IngestRow): void => {
    const uid = row.kind === 'vanished' ? row.uid : row.raw.uid;
    const key = keyOf(batch.folder, batch.uidValidity, uid);
    if (keys.has(key)) return;
    keys.add(key);
    const alias = row.kind !== 'vanished' && hashes.has(row.sha256);
    if (row.kind !== 'vanished') hashes.add(row.sha256);
    store.rows.push({ folder: batch.folder, uidValidity: batch.uidValidity, uid, row, alias });
  };
  const store: MemoryStore = {
    rows: [],
    polls: [],
    generations: [],
    refusedBatches: [],
    load: { unassessed: 0, bytes: 0 },
    down: false,
    mails: (folder) =>
      store.rows.flatMap(({ row, alias, folder: where }) =>
        alias || row.kind === 'vanished' || (folder && where !== folder) ? [] : [row],
      ),
    steal: (owner, ttlMs) => {
      lease = { owner, epoch: ++lastEpoch, until: performance.now() + ttlMs };
    },
    lease: () => (lease && lease.until > performance.now() ? lease : null),
    acquireLease: async (_mailbox: MailboxName, owner: string, ttlMs: number) => {
      check();
      const now = performance.now();
      const free = lease === null || lease.until <= now;
      if (!free && lease?.owner !== owner) return null;
      const epoch = free || !lease ? ++lastEpoch : lease.epoch;
      lease = { owner, epoch, until: now + ttlMs };
      return { epoch, until: new Date(Date.now() + ttlMs) };
    },
    releaseLease: async (_mailbox, owner) => {
      check();
      if (lease?.owner === owner) lease = null;
    },
    cursors: async () => {
      check();
      return [...cursors.values()];
    },
    storeBatch: async (batch) => {
      check();
      const held = lease !== null && lease.until > performance.now();
      if (!held || lease?.owner !== batch.owner || lease.epoch !== batch.epoch) {
        store.refusedBatches.push(batch);
        return 'lease-lost';
      }
      for (const row of batch.rows) write(batch, row);
      const old = cursors.get(batch.folder);
      const same = old?.uidValidity === batch.uidValidity;
      cursors.set(batch.folder, {
        folder: batch.folder,
        uidValidity: batch.uidValidity,
        lastUid: same ? Math.max(old.lastUid, batch.lastUid) : batch.lastUid,
        baselineDone: batch.baselineDone || (same && old.baselineDone),
        liveFrom: old?.liveFrom ?? batch.liveFrom,
        polledAt: old?.polledAt ?? null,
      });
      return 'stored';
    },
    missingUids: async (_mailbox, folder, validity, uids) => {
      check();
      return uids.filter((uid) => !keys.has(keyOf(folder, validity, uid)));
    },
    backlog: async () => {
      check();
      return store.load;
    },
    polled: async (_mailbox, folder, at) => {
      check();
      store.polls.push({ folder, at });
      const cursor = cursors.get(folder);
      if (cursor) cursors.set(folder, { ...cursor, polledAt: at });
    },
    generationChanged: async (_mailbox, folder, old, fresh) => {
      check();
      store.generations.push({ folder, old, new: fresh });
    },
  };
  return store;
}
