/** What a piece of a foreign sentence is to the order of words. */
export type Kind =
  | 'auxiliary'
  | 'finite'
  | 'infinitive'
  | 'participle'
  | 'denial'
  | 'subject'
  | 'object'
  | 'determiner'
  | 'noun'
  | 'adjective'
  | 'subordinator'
  | 'joint'
  | 'mark'
  | 'other';

/** One or several words of a sentence with what an English customer would write for them. */
export interface Item {
  readonly kind: Kind;
  /** Lower-case words; none where English says nothing. */
  readonly english: readonly string[];
  /** Words of the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words as they are read, joined by spaces. */
  readonly word: string;
}

/** A word of the sentence as it was written; nothing where there is none. */
export type Written = (at: number) => string;

/** Stands for a name, which every language keeps. */
export function isName(word: string): boolean {
  return word === 'personname' || word === 'usbrand' || word === 'rivalname';
}
