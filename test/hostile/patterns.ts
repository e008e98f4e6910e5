import { parseAst } from 'vitest/node';
import { sourceFiles } from '../source-files.ts';
import { pieces } from './bodies.ts';

/** One pattern of the source: where it stands and what it is. */
export interface Pattern {
  readonly path: string;
  readonly line: number;
  readonly regexp: RegExp;
}

/** Every RegExp literal below src, found by parsing the files, so that none can be forgotten. */
export function patternsOf(folder: string): Pattern[] {
  return sourceFiles(folder).flatMap(({ path, text }) => {
    const found: Pattern[] = [];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { regex, start } = node as Literal;
      if (regex !== undefined && regex !== null) {
        const line = text.slice(0, start).split('\n').length;
        found.push({ path, line, regexp: new RegExp(regex.pattern, regex.flags) });
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(parseAst(text, { lang: 'ts' }));
    return found;
  });
}

interface Literal {
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly start: number;
}

/** What a pattern is timed on: everybody's pieces, and its own words repeated, alone and after its beginning. */
export function adversaries(regexp: RegExp): string[] {
  const words = regexp.source
    .replace(/\\[a-zA-Z](?:\{[^}]{1,20}\})?|\[[^\]]{0,200}\]|[(){}|?*+^$]/g, '\n')
    .split(/\n+/)
    .map((word) => word.replaceAll('\\', ''))
    .filter((word) => word.trim() !== '')
    .slice(0, 12);
  const first = words[0] ?? '';
  const own = words.flatMap((word) => [word, `${word} `, `${word}1`, `${word}\n`]);
  const after = [' ', 'a', 'a ', '1', '-', '.', ',', ' ,', '\n', 'a@', 'a.'].map((pump) => [
    first,
    pump,
  ]);
  return [
    ...pieces.map((piece) => ['', piece]),
    ...own.map((piece) => ['', piece]),
    ...(first === '' ? [] : after),
  ].map(([head = '', pump = '']) => `${head}\0${pump}`);
}

/** Text of `chars` characters of an adversary, with an end that makes a match fail late. */
export function grown(adversary: string, chars: number): string {
  const [head = '', ...rest] = adversary.split('\0');
  const pump = rest.join('\0') || '\0';
  return `${head}${pump.repeat(Math.ceil(chars / pump.length)).slice(0, chars)}\u0001`;
}

/** Milliseconds that one use of a pattern takes on a text: all matches for `g`, the first one otherwise. */
export function timed(regexp: RegExp, text: string): number {
  regexp.lastIndex = 0;
  const start = performance.now();
  if (regexp.global) text.replace(regexp, '');
  else regexp.exec(text);
  return performance.now() - start;
}
