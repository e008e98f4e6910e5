import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
  .parse(JSON.parse(read('package.json')));
const entry = z.object({
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lock = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(read('package-lock.json')));
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('holds a strong hash of every package', () => {
    expect(packages.length).toBeGreaterThan(100);
    const weak = packages.filter(
      ([, one]) => !one.inBundle && !one.integrity?.startsWith('sha512-'),
    );
    expect(weak.map(([path]) => path)).toEqual([]);
  });

  it('holds no package that runs code when it is installed', () => {
    const scripts = packages.filter(([, one]) => one.hasInstallScript === true);
    expect(scripts.map(([path]) => path)).toEqual([]);
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });
});

describe('package.json', () => {
  it('names exact versions only', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries({ ...all, ...manifest.optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('the container', () => {
  it('gives the service no rights that it does not need', () => {
    const compose = z
      .object({ services: z.object({ defuse: z.record(z.string(), z.unknown()) }) })
      .parse(parse(read('compose.yaml')));
    expect(compose.services.defuse).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: ['/tmp'],
      pids_limit: expect.any(Number),
      mem_limit: expect.any(String),
      ports: [expect.stringMatching(/^127\.0\.0\.1:/)],
    });
    expect(compose.services.defuse).not.toHaveProperty('privileged');
    expect(
      read('Dockerfile')
        .match(/^USER .+$/gm)
        ?.at(-1),
    ).toBe('USER 10001:10001');
  });
});
