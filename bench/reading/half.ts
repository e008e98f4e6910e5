import { createHash } from 'node:crypto';

/** The halves of a labelled set: one is looked at while patterns are written, the other is only measured. */
export const halves = ['tuned', 'held back'] as const;
export type Half = (typeof halves)[number];

/** Which half an item is in: by the first byte of the SHA-256 of its id, so that it never moves. */
export function halfOf(id: string): Half {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held back';
}
