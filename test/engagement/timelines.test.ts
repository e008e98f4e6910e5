import { describe, expect, it } from 'vitest';
import { sharedData } from '../shared-data.ts';
import { tierOf, timelines } from './timeline.ts';

describe.skipIf(!sharedData)('labelled timelines of accounts (shared/data/inbox)', () => {
  const table = timelines(sharedData ?? '');

  it('are there', () => {
    expect(table.length).toBeGreaterThan(20);
  });

  it.each(table.map((one) => [one.id, one.why, one] as const))('%s: %s', (_id, _why, one) => {
    expect(one.acceptable_tiers ?? [one.expected_tier]).toContain(tierOf(one));
  });
});
