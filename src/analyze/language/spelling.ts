/**
 * The words by which a customer leaves or complains, as `openToken` gives them: what a frame hangs on is often written
 * in a hurry. Only these are mended; no other word may become one of them.
 */
const keyWords = `cancel cancels canceled canceling cancelation terminate terminated terminating termination
  subscription subscriptions contract contracts account agreement renew renewal renewing renewed switched switching
  platform competitor competitors supplier provider alternative alternatives unacceptable frustrated frustrating
  disappointed disappointing ridiculous something discontinue discontinued leaving decided decision switch replace
  replaced replacing another`;
/** Other spellings of them, from which a slip of the hand is as near. */
const spellings: Readonly<Record<string, string>> = {
  cancelled: 'canceled',
  cancelling: 'canceling',
  cancellation: 'cancelation',
};
/** Two slips are mended in these: nothing else is near them. */
const longest: ReadonlySet<string> = new Set(
  'cancelation cancellation subscription termination unacceptable'.split(' '),
);
/**
 * Words that stand one or two letters beside them and are meant as written; a plural counts as its word. Found with a
 * list of 275,000 English words and among those of the labelled inboxes.
 */
const others = new Set(
  `contact contrast contrat contrato contactos contrate cancer cancered cannel carcel chancel chance
    canceler canceller cancelen calculation cancelation cancellation canceration cannulation
    cantillation castellation crenellation congelation accourt alternate alternated alternately
    alternating alternation alternatively alterative disappoint disappointedly disappointingly
    discontinuer discontinues discounting frustrate frustrates frustrater frustratingly frustration
    flustrated planform provide provided providor supplied supplie suppler reneged reneging renewer
    renewly renews resewed snitched stitched switchel switcher switche snitching stitching terminates
    terminative terminator terminational unacceptably unacceptance subscriptive competition
    anther decide decides decider deciders decried deicide derided decoded decisions decisional derision leading leaning
    leasing leaking leaping leafing leavings learing levying repacked repacking replated replating replaces replacer
    respaced respacing replayed replaying snitch stitch swatch switches
    relace relaced relacing altercative turbination`.split(/\s+/),
);
/** A shorter word is as near to a name ("Renee"): of so many letters it may only lack one. */
const shortest = 6;
const shortestCut = 5;
/** Two slips leave enough of a word of so many letters. */
const shortestOfTwo = 10;
const maxLetters = 16;
const maxKnown = 20_000;
const known = new Map<string, string>();

/** A word with each of its letters left out. */
function shortened(word: string): readonly string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** By what is left of a key word without one letter, or two: the key words. */
const byRest = restsOf();

function restsOf(): ReadonlyMap<string, string> {
  const rests = new Map<string, string>();
  const words = keyWords.split(/\s+/).map((word): [string, string] => [word, word]);
  for (const [written, word] of [...words, ...Object.entries(spellings)]) {
    const once = shortened(written);
    const twice = longest.has(written) ? once.flatMap(shortened) : [];
    for (const rest of [...twice, ...once, written]) rests.set(rest, word);
  }
  for (const [written, word] of words) rests.set(written, word);
  return rests;
}

/**
 * The key word that a lower-case English word was meant to be ("acount", "subscribtion", "cancell"), or the word as it
 * is: one letter wrong, missing, doubled or out of place, never the first one. Names are the caller's to keep out.
 * Linear.
 */
export function spelled(word: string): string {
  if (word.length < shortestCut || word.length > maxLetters) return word;
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const meant = mended(word);
  if (known.size < maxKnown) known.set(word, meant);
  return meant;
}

function mended(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  if (others.has(word) || others.has(word.replace(/s$/, ''))) return word;
  const once = shortened(word);
  const isNear = (meant: string | undefined): meant is string =>
    meant !== undefined && meant[0] === word[0] && word !== `${meant}s`;
  const near = word.length < shortest ? [word] : [word, ...once];
  const found = near.map((rest) => byRest.get(rest)).find(isNear);
  if (found !== undefined || word.length < shortestOfTwo) return found ?? word;
  const twice = once.flatMap(shortened).map((rest) => byRest.get(rest));
  return twice.find((meant) => isNear(meant) && longest.has(meant)) ?? word;
}
