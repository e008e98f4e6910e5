import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));
const runner = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

/** Without rights a user namespace of one's own is enough, where the system allows it. */
const ways = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
] as const;
const way = ways.find(
  ([program, flag]) => spawnSync(program, [flag, 'ip', 'link', 'set', 'lo', 'up']).status === 0,
);

/** Packets of this network namespace for which there was no way out: IPv4 and IPv6. */
const counters = `awk '/^Ip: [0-9]/ { print "no-route " $13 } ' /proc/net/snmp
awk '/Ip6OutNoRoutes/ { print "no-route " $2 }' /proc/net/snmp6`;

/** Runs commands where only loopback exists; returns what they print and how often something wanted out. */
async function withoutNetwork(commands: string): Promise<{ text: string; attempts: number }> {
  const [program, flag] = way ?? ways[0];
  const script = `set -e\nip link set lo up\n${commands}\n${counters}`;
  const { stdout } = await promisify(execFile)(program, [flag, 'sh', '-c', script], {
    cwd: project,
    maxBuffer: 64e6,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const counts = [...stdout.matchAll(/^no-route (\d+)$/gm)].map((one) => Number(one[1]));
  if (counts.length === 0) throw new Error(`no counters in: ${stdout.slice(-500)}`);
  return { text: stdout, attempts: counts.reduce((sum, one) => sum + one, 0) };
}

describe.skipIf(way === undefined)('a machine without any way out', () => {
  it('is noticed by whoever tries, so that the next test can fail', async () => {
    const tries = `require('net').connect(443, '192.0.2.1').on('error', () => {});
      require('dgram').createSocket('udp4').send('x', 53, '192.0.2.1', function () { this.close(); });`;
    const { attempts } = await withoutNetwork(`'${process.execPath}' -e "${tries}" || true`);
    expect(attempts).toBeGreaterThan(0);
  });

  it('is all that a morning on real servers and the demo need: nothing else is called', async () => {
    // Their mails and pages are what counts here; how fast they come is another test.
    const files = 'test/interop/run.test.ts test/cli/demo.test.ts';
    const tests = 'leaves UIDs, flags|brings each escalation once|a local page that loads nothing';
    const { text, attempts } = await withoutNetwork(
      `'${process.execPath}' '${runner}' run ${files} -t '${tests}'`,
    );
    expect(text).toMatch(/Test Files {2}\d+ passed/);
    expect(text).not.toMatch(/Test Files .*failed/);
    expect(attempts).toBe(0);
  }, 400_000);
});
