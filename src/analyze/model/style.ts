import type { Piece } from './piece.ts';
import type { Token } from './tokens.ts';

const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['you', ['you', 'your', 'yours', 'yourself', 'yourselves']],
  ['i', ['i', 'me', 'my', 'mine', 'myself']],
  ['we', ['we', 'us', 'our', 'ours']],
  ['they', ['they', 'them', 'their', 'he', 'she', 'his', 'her', 'him']],
  ['no', ['not', 'no', 'none', 'nothing', 'cannot']],
  ['never', ['never']],
  ['but', ['but', 'however', 'although', 'though', 'yet']],
  ['if', ['if', 'unless', 'otherwise', 'whether']],
  ['just', ['just', 'even', 'only', 'actually']],
  ['!', ['<ex>']],
  ['!!', ['<exx>']],
  ['?', ['<q>']],
  ['??', ['<qq>', '<?!>']],
  ['…', ['<dots>']],
  ['quote marks', ['<">']],
  ['handle', ['<user>']],
  ['link', ['<url>']],
  ['number', ['<num>', '<money>', '<model>', '<nth>']],
  ['hashtag', ['<#>']],
]);
const groupOf = new Map(
  [...groups].flatMap(([name, words]) => words.map((w) => [w, name] as const)),
);

/**
 * How it is written: persons, punctuation, capitals, length. One piece per token, then whole-text
 * pieces.
 */
export function styleFeatures(tokens: readonly Token[]): readonly Piece[] {
  const known = styles.get(tokens);
  if (known) return known;
  const pieces = readStyle(tokens);
  styles.set(tokens, pieces);
  return pieces;
}

/** Every model reads the style of the same tokens. */
const styles = new WeakMap<readonly Token[], readonly Piece[]>();

function readStyle(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  const counts = new Map<string, number>();
  let words = 0;
  let caps = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (!token.word.startsWith('<')) words++;
    if (token.caps && token.end - token.start > 2) caps++;
    const name = token.drawn ? 'drawn out' : groupOf.get(token.word);
    if (!name) continue;
    const seen = counts.get(name) ?? 0;
    counts.set(name, seen + 1);
    if (seen < 4)
      pieces.push({ name: `style:${name}`, value: 1 / (1 + seen), from: at, to: at + 1 });
  }
  const whole = (name: string, value: number): void => {
    pieces.push({ name: `style:${name}`, value, from: 0, to: tokens.length });
  };
  if (caps > 0) whole('capitals', Math.min(1, caps / 4));
  if (words > 4 && caps > words / 2) whole('shouting', 1);
  whole('length', Math.log2(words + 1) / 6);
  if (words < 5) whole('very short', 1);
  if (words > 25) whole('long', 1);
  if (tokens[tokens.length - 1]?.word.startsWith('<q')) whole('ends asking', 1);
  return pieces;
}
