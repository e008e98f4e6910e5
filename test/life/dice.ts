/** Chance with a seed: the same seed gives the same life (mulberry32). */
export interface Dice {
  readonly real: () => number;
  readonly below: (limit: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
}

export function dice(seed: number): Dice {
  let state = (seed * 2_654_435_761 + 0x9e3779b9) >>> 0;
  const real = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(real() * limit);
  return {
    real,
    below,
    chance: (share) => real() < share,
    pick: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
