import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { people } from '../interop/servers/company.ts';
import { writeCase } from './case-file.ts';
import type { Truth, Verdict } from './judge.ts';
import type { GivenMail } from './mails.ts';
import type { ChaosWorld } from './world.ts';

/** What is true of these mails, whatever Defuse makes of them. */
export function defaultTruth(given: readonly GivenMail[]): Truth {
  return {
    mails: given.map(({ number, kind, account, bytes }) => ({
      ...{ number, kind, account },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    people: people.map((one) => `${one}@marlow.example`),
    told: ['priya', 'walter', 'sofia'],
  };
}

/** Lets the checker, a process of its own, compare the truth with what is there. Throws when it cannot read it. */
export async function judgedBy(world: ChaosWorld, truth: Truth): Promise<Verdict> {
  writeCase(world, truth);
  const checker = fileURLToPath(new URL('./checker.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', checker, world.folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64e6 });
  return JSON.parse(stdout) as Verdict;
}
