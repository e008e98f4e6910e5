import { describe, expect, it } from 'vitest';
import { doingWords } from '../../src/cli/run.ts';
import { processRoles } from '../../src/jobs/service.ts';
import { config } from '../triage/office.ts';

describe('the first line of defuse run', () => {
  it('says what the whole service does', () => {
    expect(doingWords(config, processRoles)).toBe(
      'defuse is watching support; the console is at http://127.0.0.1:8025',
    );
  });

  it('says of a part of it only what that part does', () => {
    expect(doingWords(config, ['triage'])).toBe(
      'defuse is reading and deciding mail; the rest is left to other processes',
    );
    expect(doingWords(config, ['console', 'ingest'])).toBe(
      'defuse is watching support, serving the console at http://127.0.0.1:8025; the rest is left to other processes',
    );
  });
});
