import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('../../src/cli/end-in-words.ts', import.meta.url));

/** What a process that calls `endInWords` says and ends with when this is its program. */
function ending(program: string) {
  const whole = `import { endInWords } from ${JSON.stringify(here)}; endInWords(); ${program}`;
  const args = ['--input-type=module', '-e', whole];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stderr };
}

describe('an error that nobody expected', () => {
  it.each([
    ['a promise', "Promise.reject(new Error('connect ECONNREFUSED'))"],
    ['a timer', "setTimeout(() => { throw new Error('connect ECONNREFUSED') }, 1)"],
  ])('of %s ends the process with one line', (_, program) => {
    const { status, stderr } = ending(program);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^defuse: an error that nobody expected .*: connect ECONNREFUSED\. /);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('keeps a message of several lines and signs on the one line', () => {
    const { stderr } = ending(
      "throw new Error('no\\n{\"level\":60}\\u001b[2J\\u202e' + 'x'.repeat(9999))",
    );
    expect(stderr.trimEnd()).not.toMatch(/[\n\u001b\u202e]/);
    expect(stderr.length).toBeLessThan(600);
  });

  it('is told also when what is thrown is no error', () => {
    expect(ending("Promise.reject('full')").stderr).toContain('full');
    expect(ending("Promise.reject(new Error(''))").stderr).toContain('it has no message');
  });
});
