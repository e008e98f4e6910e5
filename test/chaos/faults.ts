import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import type { SinkAction, SinkStage } from '../../src/sandbox/smtp-script.ts';
import type { FaultKind, PlannedFault } from './plan.ts';
import type { ServiceProcess } from './processes.ts';
import type { ChaosWorld } from './world.ts';

/** What a fault may touch. */
export interface FaultPlace {
  readonly world: ChaosWorld;
  /** The processes that run now. */
  readonly processes: () => readonly ServiceProcess[];
  readonly mails: number;
}

type Fault = (fault: PlannedFault, place: FaultPlace) => Promise<void>;

/** Longer than a deadline at size 1, shorter at size 0, in ms. */
const silence = (size: number): number => 500 + size * 3_500;

/** Between the attempts of a mail and its next: a rule that holds for several mails. */
const smtp =
  (stage: SinkStage, action: SinkAction, recipient?: string): Fault =>
  async ({ size }, { world }) => {
    const rule = { stage, action, times: 1 + Math.floor(size * 4) };
    world.smtp.script.push(recipient === undefined ? rule : { ...rule, recipient });
    await pause(400 + size * 800);
  };

/** Leaves no room on the disk. The database may take some between measuring and filling: then it is measured anew. */
function fill(disk: string, filler: string): void {
  for (let attempt = 0; attempt < 5; attempt++) {
    const { bavail, bsize } = statfsSync(disk);
    const bytes = String(Math.max(bsize, bavail * bsize - 8_192));
    try {
      execFileSync('fallocate', ['-l', bytes, filler], { stdio: 'ignore' });
      return;
    } catch {
      rmSync(filler, { force: true });
    }
  }
  throw new Error(`chaos: ${disk} could not be filled in five attempts`);
}

const refuse = (code: number): SinkAction => ({ kind: 'refuse', code, text: 'as scripted' });

const faults: Readonly<Record<FaultKind, Fault>> = {
  'postgres-stops': async ({ size }, { world }) => {
    await world.postgres.down();
    await pause(200 + size * 2_000);
    await world.postgres.up();
  },
  'backends-end': async ({ size }, { world }) => {
    const client = postgres(world.postgres.url, { max: 1, onnotice: () => {} });
    try {
      await client`select pg_terminate_backend(pid) from pg_stat_activity
        where pid <> pg_backend_pid() and datname is not null and random() <= ${0.3 + size}`;
    } finally {
      await client.end({ timeout: 1 });
    }
  },
  'database-cut': async (_fault, { world }) => world.proxies.database.reset(),
  'database-silent': async ({ size }, { world }) => {
    world.proxies.database.mode('black-hole');
    await pause(silence(size));
    world.proxies.database.mode('pass');
  },
  'disk-full': async ({ size }, { world }) => {
    if (world.smallDisk === null) return;
    const filler = join(world.smallDisk, 'filler');
    fill(world.smallDisk, filler);
    await pause(1_000 + size * 2_000);
    rmSync(filler, { force: true });
    await pause(200);
    if (!world.postgres.alive()) await world.postgres.up();
  },
  'imap-cut': async (_fault, { world }) => world.proxies.imap.reset(),
  'imap-silent': async ({ size }, { world }) => {
    world.proxies.imap.mode('black-hole');
    await pause(silence(size));
    world.proxies.imap.mode('pass');
  },
  'imap-down': async ({ size }, { world }) => {
    await world.dovecot.down();
    await pause(200 + size * 1_000);
    await world.dovecot.up();
  },
  uidvalidity: ({ size, pick }, { world }) =>
    world.mailbox.renumber(1_000_000_000 + Math.floor(size * 1e9) + pick),
  'mailbox-anew': ({ size }, { world, mails }) => world.mailbox.makeAnew(Math.floor(size * mails)),
  'smtp-cut': async (_fault, { world }) => world.proxies.smtp.reset(),
  'smtp-silent': async ({ size }, { world }) => {
    world.proxies.smtp.mode('black-hole');
    await pause(silence(size));
    world.proxies.smtp.mode('pass');
  },
  'smtp-4xx': (fault, place) => {
    const stages = ['mail', 'rcpt', 'data', 'after-dot'] as const;
    return smtp(stages[fault.pick % 4] ?? 'rcpt', refuse(451))(fault, place);
  },
  // Refused for good: only the CSM's notices, so that what must arrive can.
  'smtp-5xx': smtp('rcpt', refuse(550), 'ines@marlow.example'),
  'smtp-drop-kept': smtp('after-dot', { kind: 'drop', keep: true }),
  'smtp-drop-lost': smtp('after-dot', { kind: 'drop' }),
  'smtp-mute-kept': smtp('after-dot', { kind: 'silence', keep: true }),
  'smtp-mute-lost': smtp('after-dot', { kind: 'silence' }),
  'smtp-late': smtp('after-dot', { kind: 'late', delayMs: 500 }),
  'smtp-too-late': smtp('after-dot', { kind: 'late', delayMs: 2_000 }),
  'smtp-drop-in-body': smtp('after-354', { kind: 'drop' }),
  'reader-killed': async ({ pick }, { processes }) => {
    const readers = processes().flatMap((one) => one.readers());
    const victim = readers[pick % Math.max(1, readers.length)];
    if (victim === undefined) return;
    try {
      process.kill(victim, 'SIGKILL');
    } catch {
      // It ended by itself a moment ago.
    }
  },
};

/** Does one fault and undoes it; resolves when the servers answer again. */
export function cause(fault: PlannedFault, place: FaultPlace): Promise<void> {
  return faults[fault.kind](fault, place);
}
