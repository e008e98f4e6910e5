import type { ElidedKind } from '../domain/mail.ts';

/** A line of a body, and what it was found to be: the author's own text, or a kind that is left out. */
export interface Line {
  readonly text: string;
  kind: 'text' | ElidedKind;
  /** Where the line was HTML and not all of it in black: its letters by colour, in order. */
  readonly runs?: readonly Run[];
}

/** Letters of one colour; `ink` is that of the letters or, where they are black, of what is behind them; '' = plain. */
export interface Run {
  readonly text: string;
  readonly ink: string;
}

/** Gives a line its kind; nothing when there is no such line. */
export function setKind(line: Line | undefined, kind: ElidedKind): void {
  if (line) line.kind = kind;
}
