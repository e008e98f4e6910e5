/** Words separated by white space as the alternatives of one step of a frame: `a b` → `a|b`. */
export function oneOf(words: string): string {
  return words.trim().split(/\s+/).join('|');
}
