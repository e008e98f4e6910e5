import { describe, expect, it } from 'vitest';
import { mutations, sound } from './mutations.ts';
import { breachesOf } from './random-life.ts';

// Random lives of an account against the promises of its machine: mails, clicks, clock jumps, outages, restarts.
// A seed names a life, so a failure can be replayed: breachesOf(seed, sound).
const lives = 100_000;
/** A seeded bug must show within so many lives. */
const livesPerBug = 3_000;

describe('random lives of cases', () => {
  it(`hold every promise over ${lives} sequences of events`, { timeout: 1_200_000 }, () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= lives && broken.length < 5; seed++) {
      broken.push(...breachesOf(seed, sound).map((words) => `life ${seed}: ${words}`));
    }
    expect(broken).toEqual([]);
  });

  it.each(Object.entries(mutations))(
    'would notice that %s',
    { timeout: 300_000 },
    (_bug, broken) => {
      let seen: readonly string[] = [];
      for (let seed = 1; seed <= livesPerBug && seen.length === 0; seed++) {
        seen = breachesOf(seed, broken);
      }
      expect(seen).not.toEqual([]);
    },
  );
});
