import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/defuse.ts', import.meta.url));

/** Starts `defuse replay` with these arguments as a process of its own. */
export function startReplay(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, 'replay', ...args]);
}

/** Runs `defuse replay` to its end: exit code, standard output, standard error. */
export async function runReplayCommand(args: readonly string[]) {
  const child = startReplay(args);
  let said = '';
  let wrong = '';
  child.stdout?.on('data', (text) => {
    said += text;
  });
  child.stderr?.on('data', (text) => {
    wrong += text;
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said, wrong };
}
