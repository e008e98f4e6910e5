import { randomFrom } from '../../bench/chance.ts';

/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True once in `of` times. */
  readonly oneIn: (of: number) => boolean;
}

/** Starts a source at a seed. */
export function random(seed: number): Random {
  const next = randomFrom(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    oneIn: (of) => below(of) === 0,
  };
}
