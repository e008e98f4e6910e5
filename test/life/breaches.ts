import type { Life } from './life.ts';

// What must hold whatever happens. A breach is one line: a class, then what was seen.

/** A mail or draft that left, as its reader sees it. */
export interface Sent {
  readonly at: Date;
  readonly key: string;
  readonly kind: string;
  readonly recipient: string;
  readonly account: string | null;
  readonly messageId: string | null;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What was seen of a life so far. */
export interface Promises {
  readonly mails: Sent[];
  readonly broken: string[];
  /** Looked at already. */
  readonly looked: Set<string>;
  /** Null until the house stands. */
  life: Life | null;
}

export function promisesOf(): Promises {
  return { mails: [], broken: [], looked: new Set(), life: null };
}

/** Notes a breach. */
export function say(promises: Promises, kind: string, words: string): void {
  const at = promises.life?.house.inside.now.toISOString() ?? '';
  promises.broken.push(`${kind} | ${at} ${words}`);
}
