const doubled = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt']);

/**
 * The stem under which forms of one English word meet ("crashes", "crashed", "crashing" → "crash"); words of
 * three letters and fewer as they are. A label for looking up, not a word. Linear.
 */
export function stemOf(word: string): string {
  if (word.length < 4) return word;
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const stem = cutEndings(word);
  if (known.size < maxKnown && word.length <= maxKeptChars) known.set(word, stem);
  return stem;
}

const maxKnown = 20_000;
const maxKeptChars = 24;
const known = new Map<string, string>();

function cutEndings(word: string): string {
  let stem = word;
  if (stem.endsWith('ies') || stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  const bare = stem.endsWith('ing')
    ? stem.slice(0, -3)
    : stem.endsWith('ed')
      ? stem.slice(0, -2)
      : stem;
  if (bare !== stem && /[aeiouy]/.test(bare)) stem = bare;
  if (stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (doubled.has(stem.slice(-2))) stem = stem.slice(0, -1);
  if (stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length < 2 ? word : stem;
}
