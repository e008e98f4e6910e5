import nlp from 'compromise';

/** compromise takes seconds on long text (stack notes): a candidate sentence is cut to this. */
const maxChars = 220;

const dull = new Set(
  `thing things time times day days week weeks month months year years way lot team people one ones issue
  problem problems issues morning afternoon evening today yesterday mail email reply answer question you it
  ticket call friday monday tuesday wednesday thursday somebody someone nobody anyone director colleagues`.split(
    /\s+/,
  ),
);

/**
 * The first telling noun phrase of a sentence ("the nightly CSV export"), as written, at most eight words;
 * null when there is none. The caller passes candidate sentences only.
 */
export function nounPhraseOf(sentence: string): string | null {
  const phrases = nlp(sentence.slice(0, maxChars))
    .match('#Determiner? #Adjective{0,2} #Noun{1,4}')
    .out('array');
  let best: string | null = null;
  for (const phrase of phrases as readonly string[]) {
    const plain = phrase
      .replace(/(?<![.,;:!?"()])[.,;:!?"()]+$/g, '')
      .replace(/^["(]+/, '')
      .trim();
    const words = plain.toLowerCase().split(/\s+/);
    const last = words.at(-1) ?? '';
    if (words.length > 8 || plain.length < 4 || dull.has(last)) continue;
    if (best === null || (words.length > 1 && best.split(/\s+/).length === 1)) best = plain;
    if (words.length > 2) break;
  }
  return best;
}
