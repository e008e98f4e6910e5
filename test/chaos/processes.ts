import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceOrder } from './service.ts';

/** One process of the service under the harness. */
export interface ServiceProcess {
  readonly child: ChildProcess;
  /** Resolves true when it is up, false when it ended before. */
  readonly up: Promise<boolean>;
  readonly ended: Promise<NodeJS.Signals | number | null>;
  alive(): boolean;
  /** Sends the signal; true when there was somebody to take it. */
  signal(name: NodeJS.Signals): boolean;
  /** Ids of its children, the readers of mails. */
  readers(): readonly number[];
}

/** Starts the built service; everything it prints is added to `log`. */
export function startService(
  program: string,
  order: ServiceOrder,
  env: Readonly<Record<string, string>>,
  log: string,
): ServiceProcess {
  const out = openSync(log, 'a');
  const child = fork(program, [JSON.stringify(order)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', out, out, 'ipc'],
    env: {
      PATH: '/usr/bin:/bin',
      NODE_COMPILE_CACHE: join(program, '..', 'compiled'),
      ...env,
    },
  });
  closeSync(out);
  let over = false;
  const ended = new Promise<NodeJS.Signals | number | null>((done) => {
    child.once('exit', (code, signal) => {
      over = true;
      done(signal ?? code);
    });
  });
  const up = Promise.race([
    new Promise<boolean>((done) => child.once('message', () => done(true))),
    ended.then(() => false),
  ]);
  child.on('error', () => undefined);
  return {
    child,
    up,
    ended,
    alive: () => !over,
    signal: (name) => !over && child.kill(name),
    readers: () => childrenOf(child.pid ?? 0),
  };
}

function childrenOf(pid: number): readonly number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return text.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
