import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepLogLine } from '../../test-logs.ts';

/** A real process of Defuse, with every line it has printed so far. */
export interface DefuseProcess {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** The first line that matches, now or later; rejects with all lines when it ends or takes too long. */
  line(wanted: RegExp, withinMs?: number): Promise<string>;
  /** Sends the signal and resolves with the exit code (null after a signal). */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
}

export type Environment = Readonly<Record<string, string>>;

const cli = fileURLToPath(new URL('../../../src/cli/defuse.ts', import.meta.url));
const fast = fileURLToPath(new URL('./run-fast.ts', import.meta.url));

/** Starts `defuse` with these arguments, as bin/defuse.mjs does. */
export function startDefuseCli(args: readonly string[], env: Environment = {}): DefuseProcess {
  return started([cli, ...args], env);
}

/**
 * `defuse run` on this configuration with short leases and claims, so that kills are soon over. `roles` as `--roles`
 * takes them, all when there are none; `claimMs` = how long a mail is claimed.
 */
export function startFastDefuse(
  config: string,
  env: Environment = {},
  roles = '',
  claimMs = 4_000,
): DefuseProcess {
  return started([fast, config, roles, String(claimMs)], env);
}

function started(args: readonly string[], env: Environment): DefuseProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
  });
  const lines: string[] = [];
  collect(child.stdout, (line) => lines.push(line));
  // Standard error is the log; standard output may hold mail text on purpose (`defuse analyze`).
  collect(child.stderr, (line) => {
    lines.push(line);
    keepLogLine(line);
  });
  let over = false;
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => {
      over = true;
      done(code);
    });
  });
  return {
    process: child,
    lines,
    ended,
    line: async (wanted, withinMs = 90_000) => {
      const until = performance.now() + withinMs;
      for (;;) {
        const found = lines.find((line) => wanted.test(line));
        if (found !== undefined) return found;
        if (over || performance.now() > until) {
          throw new Error(`no line ${wanted} among:\n${lines.slice(-40).join('\n')}`);
        }
        await pause(20);
      }
    },
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

function collect(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let unread = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const whole = (unread + text).split('\n');
    unread = whole.pop() ?? '';
    for (const line of whole) take(line);
  });
  stream.on('end', () => {
    if (unread !== '') take(unread);
  });
}
