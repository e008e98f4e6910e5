/** A part of a feature's value and the tokens that it comes from (half-open). */
export interface Piece {
  readonly name: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}
