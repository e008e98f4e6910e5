import type { ElidedKind } from '../domain/mail.ts';

/** A line of a body, and what it was found to be: the author's own text, or a kind that is left out. */
export interface Line {
  readonly text: string;
  kind: 'text' | ElidedKind;
}

/** Gives a line its kind; nothing when there is no such line. */
export function setKind(line: Line | undefined, kind: ElidedKind): void {
  if (line) line.kind = kind;
}
