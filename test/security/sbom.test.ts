import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const project = fileURLToPath(new URL('../../', import.meta.url));
const bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
});

describe('the bill of materials', () => {
  it('names every package of the lock file, with its version and hash', () => {
    const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: project,
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    const { components } = bill.parse(JSON.parse(text));
    const manifest = JSON.parse(readFileSync(`${project}package.json`, 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const listed = new Set(components.map((one) => `${one.name}@${one.version}`));
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const missing = Object.entries(all)
      .map(([name, version]) => `${name}@${version}`)
      .filter((one) => !listed.has(one));
    expect(missing).toEqual([]);
    expect(components.filter((one) => !one.purl.startsWith('pkg:npm/'))).toEqual([]);
    const weak = components.filter((one) => !one.hashes?.some((hash) => hash.alg === 'SHA-512'));
    expect(weak.map((one) => one.name)).toEqual([]);
  }, 60_000);
});
