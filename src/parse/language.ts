import { createRequire } from 'node:module';
import type * as Tinyld from 'tinyld/light';

const leastLetters = 12;
const sure = 0.5;
const english =
  /\b(?:the|and|you|your|we|our|is|are|was|have|has|not|this|that|with|for|from|please|thanks|thank|hello|hi|will|can|could|would|it|in|on|to|of|at|be|my|me|no|yes)\b/gi;

/**
 * ISO 639-1 of a text, `und` under twelve letters or when nothing is likely. English wins ties: a short English
 * mail must never be called foreign, for a foreign one goes to a person anyway. Reads the first 2,000 letters.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, 2_000);
  if (!hasLetters(head)) return 'und';
  const words = head.match(/[\p{L}']+/gu) ?? [];
  const known = head.match(english)?.length ?? 0;
  if (known / Math.max(1, words.length) >= 0.18) return 'en';
  const [best] = tinyld().detectAll(head);
  if (!best) return 'und';
  if (best.lang === 'en') return 'en';
  if (words.length < 6 && known > 0) return 'en';
  return best.accuracy >= sure || words.length >= 12 ? best.lang : 'und';
}

let loaded: typeof Tinyld | undefined;

/** Loaded when a text is first met that is not plainly English: it takes 40 MB, which many a mailbox never needs. */
function tinyld(): typeof Tinyld {
  loaded ??= createRequire(import.meta.url)('tinyld/light') as typeof Tinyld;
  return loaded;
}

function hasLetters(text: string): boolean {
  let letters = 0;
  for (const _letter of text.matchAll(/\p{L}/gu)) if (++letters >= leastLetters) return true;
  return false;
}
