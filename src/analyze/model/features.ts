import { afinnValence } from '../language/afinn.ts';
import { compileFrames, findFrames } from './frames.ts';
import type { Frames, Hit } from './frames.ts';
import { feelings } from './lexicon/feelings.ts';
import { leaving } from './lexicon/leaving.ts';
import { rivals } from './lexicon/rivals.ts';
import { service } from './lexicon/service.ts';
import type { Piece } from './piece.ts';
import { styleFeatures } from './style.ts';
import type { Token } from './tokens.ts';

/** What one model looks at. */
export const views = ['frustration', 'churn', 'comparison'] as const;
export type View = (typeof views)[number];

interface Families {
  readonly names: readonly string[];
  readonly frames: Frames;
}

const lexicons: Readonly<Record<View, Families>> = {
  frustration: compile({ ...feelings, ...service }),
  churn: compile({
    ...leaving,
    ...pick(feelings, ['neutralIdiom', 'bad', 'fury']),
    ...pick(service, ['infoQuestion', 'greeting', 'polite']),
  }),
  comparison: compile(rivals),
};
const negatable = new Set([
  'loving',
  'pleasant',
  'fury',
  'annoyance',
  'disappointment',
  'contempt',
  'bad',
  'doubt',
]);
const negators = new Set([
  'not',
  'no',
  'never',
  'nothing',
  'without',
  'hardly',
  'neither',
  'nor',
  'zero',
  'lack',
]);
const breakers = new Set(['but', '<.>', '<,>', '<q>', '<ex>', '<exx>', 'however', 'because', 'so']);

/**
 * The dense features of one window of tokens, split into the pieces of text they come from: frame
 * families (negation-aware; a second and later hit count less), AFINN sums, style. Empty for an
 * empty window.
 */
export function denseFeatures(tokens: readonly Token[], view: View): Piece[] {
  if (tokens.length === 0) return [];
  const { names, frames } = lexicons[view];
  const hits = findFrames(frames, tokens);
  const negated = negationScope(tokens);
  const inIdiom = coveredBy(hits, names.indexOf('neutralIdiom'), tokens.length);
  const pieces: Piece[] = [];
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const name = hitName(names[hit.family] ?? '', hit.from, negated, inIdiom);
    if (name === null) continue;
    const seen = counts.get(name) ?? 0;
    counts.set(name, seen + 1);
    if (seen > 3) continue;
    pieces.push({ name, value: 1 / (1 + seen), from: hit.from, to: hit.to });
  }
  if (view === 'frustration') addValences(pieces, tokens, negated, inIdiom);
  pieces.push(...styleFeatures(tokens));
  const addressed = pieces.some((piece) => piece.name === 'style:you');
  for (const name of conjunctions[view](counts, addressed)) {
    pieces.push({ name, value: 1, from: 0, to: tokens.length });
  }
  return pieces;
}

function compile(families: Readonly<Record<string, string>>): Families {
  return { names: Object.keys(families), frames: compileFrames(Object.values(families)) };
}

function pick(
  families: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, families[name] ?? '']));
}

function hitName(
  name: string,
  at: number,
  negated: Uint8Array,
  inIdiom: Uint8Array,
): string | null {
  if (name === 'neutralIdiom') return name;
  if (inIdiom[at] && (negatable.has(name) || name === 'malfunction')) return null;
  return negatable.has(name) && negated[at] ? `not-${name}` : name;
}

/**
 * 1 for each token with a negator among the four before it, unless a comma, "but" or full stop is
 * between.
 */
function negationScope(tokens: readonly Token[]): Uint8Array {
  const scope = new Uint8Array(tokens.length);
  let left = 0;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (breakers.has(word)) left = 0;
    if (left > 0) scope[at] = 1;
    left = negators.has(word) ? 4 : Math.max(0, left - 1);
  }
  return scope;
}

function coveredBy(hits: readonly Hit[], family: number, length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const hit of hits) {
    if (hit.family === family) covered.fill(1, hit.from, hit.to);
  }
  return covered;
}

function addValences(
  pieces: Piece[],
  tokens: readonly Token[],
  negated: Uint8Array,
  inIdiom: Uint8Array,
): void {
  let negatives = 0;
  let positives = 0;
  for (let at = 0; at < tokens.length; at++) {
    const raw = afinnValence(tokens[at]?.word ?? '');
    if (raw === 0 || inIdiom[at]) continue;
    const valence = negated[at] ? -0.5 * raw : raw;
    const rank = valence < 0 ? negatives++ : positives++;
    const name = valence < 0 ? 'afinn-negative' : 'afinn-positive';
    if (rank > 5) continue;
    pieces.push({ name, value: Math.abs(valence) / 3 / (1 + rank / 2), from: at, to: at + 1 });
    const density = (Math.abs(valence) * 1.5) / Math.sqrt(tokens.length + 10);
    pieces.push({ name: `${name}-density`, value: density, from: at, to: at + 1 });
  }
}

const negativeNames = [
  'fury',
  'annoyance',
  'disappointment',
  'contempt',
  'swearing',
  'bad',
  'angryFace',
  'not-loving',
  'not-pleasant',
];
const troubleNames = ['malfunction', 'fault', 'ignored', 'stillWaiting'];
const timeNames = ['stillWaiting', 'timeSpan', 'repetition'];
const warmNames = ['loving', 'thanks', 'pleasant', 'laughing', 'resolved'];

type Counts = ReadonlyMap<string, number>;

const conjunctions: Readonly<Record<View, (counts: Counts, you: boolean) => string[]>> = {
  frustration: felt,
  churn: leave,
  comparison: (counts) => (counts.has('moreWord') && counts.has('than') ? ['more…than'] : []),
};

/**
 * What single words cannot say: anger at you, trouble for the third time, thanks without a
 * complaint.
 */
function felt(counts: Counts, you: boolean): string[] {
  const any = (list: readonly string[]): boolean => list.some((name) => counts.has(name));
  const negative = any(negativeNames);
  const trouble = any(troubleNames);
  const warm = any(warmNames);
  const time = any(timeNames);
  const calm = !negative && !trouble;
  const found = {
    'negative+you': negative && (you || counts.has('blameYou')),
    'trouble+time': trouble && time,
    'negative+trouble': negative && trouble,
    'negative+time': negative && time,
    'negative+elsewhere': negative && !you && counts.has('elsewhereTarget'),
    'warm only': warm && calm,
    'warm+negative': warm && !calm,
    'thanks without anger': counts.has('thanks') && !negative,
    'plain question': calm && counts.has('infoQuestion'),
    'plain answer': !negative && counts.has('giving'),
    'apology about code': counts.has('apology') && counts.has('codeTalk'),
    'doubt about code':
      counts.has('codeTalk') && (counts.has('softener') || counts.has('annoyance')),
    'nothing felt': calm && !warm,
    'nothing felt, nobody blamed': calm && !warm && !you && !time,
  };
  return namesOf(found);
}

const endNames = ['endRelation', 'endingRelation', 'relationEnded', 'endOfRelation'];
const goNames = ['leavePlace', 'switchTo', 'switchFrom', 'elsewhere'];

function leave(counts: Counts): string[] {
  const any = (list: readonly string[]): boolean => list.some((name) => counts.has(name));
  const wants = counts.has('intent');
  const cross = any(['bad', 'fury']);
  const found = {
    'wants to end': any(endNames) && wants,
    'wants to leave': any(goNames) && wants,
    'leaving, on a condition':
      any([...goNames, ...endNames, 'notRenew']) && counts.has('condition'),
    'leaving+negative': any(goNames) && cross,
    'ending+negative': any(endNames) && cross,
    'end, no object': !any(endNames) && !any(goNames) && wants,
  };
  return namesOf(found);
}

function namesOf(found: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(found).filter((name) => found[name]);
}
