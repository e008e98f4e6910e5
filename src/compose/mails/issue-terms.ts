// Words that every support mail has: they do not tell one issue from another.
const common = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can could did do does ' +
    'doing done for from get gets getting got had has have having he help her here him his how i if in into is it its ' +
    'just know let like make many me more most much must my need needs new no nor not now of off on one only or other ' +
    'our out over own please problem problems issue issues question re fw fwd same see she should since so some still ' +
    'such support team than thank thanks that the their them then there these they thing things this those through ' +
    'time to today too two under until up us use used using very want wants was we were what when where which while ' +
    'who why will with work working works would yes yet you your hello hi dear regards best kind morning afternoon ' +
    'week weeks day days month months year urgent update subject mail email message'
  ).split(' '),
);

/**
 * The words that make an issue recognisable, lower case and without endings ("exports" → "export"), each once.
 * Empty for a text of common words only. At most the first 2,000 characters count.
 */
export function issueTerms(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 2_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !common.has(word)).map(stemOf));
}

/** Which of `terms` occur in `text`. */
export function termsIn(text: string, terms: ReadonlySet<string>): ReadonlySet<string> {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<string>();
  for (const word of words) {
    const stem = stemOf(word);
    if (terms.has(stem)) found.add(stem);
  }
  return found;
}

/** A light stem: enough that "exports", "exporting" and "export" are one word. */
function stemOf(word: string): string {
  if (word.length > 6 && word.endsWith('ing')) return undouble(word.slice(0, -3));
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith('ed')) return undouble(word.slice(0, -2));
  if (word.length > 4 && /(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
    return undouble(word.slice(0, -1));
  return undouble(word);
}

function undouble(word: string): string {
  const short = word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
  return /([bdfgklmnprt])\1$/.test(short) ? short.slice(0, -1) : short;
}
