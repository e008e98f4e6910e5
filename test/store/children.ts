import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A child process of a test script beside this file, with the lines it has printed. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  /**
   * Resolves with the first line that `wanted` accepts, or with null when the child ends without
   * one.
   */
  line(wanted?: (line: string) => boolean): Promise<string | null>;
  kill(): Promise<void>;
}

export function startChild(script: string, ...args: readonly string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let unread = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    unread += text;
    const whole = unread.split('\n');
    unread = whole.pop() ?? '';
    lines.push(...whole);
  });
  return {
    process: child,
    lines,
    line: async (wanted = () => true) => {
      let over = false;
      void ended.then(() => {
        over = true;
      });
      for (;;) {
        const found = lines.find(wanted);
        if (found !== undefined) return found;
        if (over) return null;
        await new Promise((done) => setTimeout(done, 5));
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
