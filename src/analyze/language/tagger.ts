import nlp from 'compromise/two';

// compromise looks at each of its two thousand patterns for every sentence. Here it looks only at those that a word
// of the sentence leads to: the same patterns are tried in the same order, and so the tags are the same.

/** One of compromise's own patterns, as its `buildNet` leaves it. */
interface Pattern {
  readonly match: string;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
}

interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

interface Methods {
  readonly one: {
    readonly cacheDoc: (document: readonly unknown[][]) => readonly ReadonlySet<string>[];
    readonly match: (
      document: readonly unknown[][],
      pattern: Pattern,
    ) => { readonly ptrs: [number, ...number[]][] };
  };
}

/** A pattern with where it stands in the net: the place of each word or tag that leads to it there. */
interface Placed {
  readonly pattern: Pattern;
  readonly leads: readonly { readonly have: string; readonly place: number }[];
}

/** The patterns by a word or tag that each cannot do without, the rarest of them; or by each that it may begin with. */
type Index = ReadonlyMap<string, readonly Placed[]>;

const indexes = new WeakMap<Net, Index>();

function indexOf(net: Net): Index {
  const known = indexes.get(net);
  if (known) return known;
  const placed = new Map<string, { pattern: Pattern; leads: { have: string; place: number }[] }>();
  let place = 0;
  for (const [have, patterns] of Object.entries(net.hooks)) {
    for (const pattern of patterns) {
      const one = placed.get(pattern.match) ?? { pattern, leads: [] };
      one.leads.push({ have, place: place++ });
      placed.set(pattern.match, one);
    }
  }
  const index = new Map<string, Placed[]>();
  const size = (have: string): number => net.hooks[have]?.length ?? 0;
  for (const one of placed.values()) {
    const { needs, wants } = one.pattern;
    const rarest = needs.toSorted((a, b) => size(a) - size(b)).slice(0, 1);
    for (const have of new Set(rarest.length > 0 ? rarest : wants)) {
      index.set(have, [...(index.get(have) ?? []), one]);
    }
  }
  indexes.set(net, index);
  return index;
}

/** The patterns that may stand in a sentence which has these words and tags, in the order of the net. */
function candidates(net: Net, haves: ReadonlySet<string>): readonly Pattern[] {
  const index = indexOf(net);
  const found = new Map<Placed, number>();
  for (const have of haves) {
    for (const one of index.get(have) ?? []) {
      if (found.has(one) || !mayStand(one.pattern, haves)) continue;
      found.set(one, placeOf(one, haves));
    }
  }
  const ordered = [...found].sort(([, a], [, b]) => a - b).map(([{ pattern }]) => pattern);
  return [...ordered, ...net.always];
}

/** Where the net would come upon it first. */
function placeOf({ leads }: Placed, haves: ReadonlySet<string>): number {
  return leads.find(({ have }) => haves.has(have))?.place ?? 0;
}

function mayStand(pattern: Pattern, haves: ReadonlySet<string>): boolean {
  if (!pattern.needs.every((need) => haves.has(need))) return false;
  if (pattern.ifNo?.some((no) => haves.has(no))) return false;
  if (pattern.wants.length === 0) return true;
  return pattern.wants.filter((want) => haves.has(want)).length >= pattern.minWant;
}

function bulkMatch(
  document: readonly unknown[][],
  net: Net,
  { one }: Methods,
  options: { readonly matchOne?: boolean } = {},
): readonly object[] {
  const found: object[] = [];
  const caches = one.cacheDoc(document);
  for (const [at, terms] of document.entries()) {
    for (const pattern of candidates(net, caches[at] ?? new Set())) {
      if (terms.length < pattern.minWords) continue;
      for (const pointer of one.match([terms], pattern).ptrs) {
        pointer[0] = at;
        found.push({ ...pattern, pointer });
      }
      if (found.length > 0 && options.matchOne) return found.slice(0, 1);
    }
  }
  return found;
}

nlp.plugin({ methods: { one: { bulkMatch } } });

const phrase = nlp.parseMatch('(#Determiner|#Possessive)? #Adjective{0,2} #Noun{1,4}');

/** The noun phrases of one sentence as they are written, in order. The text is in English. */
export function taggedPhrases(sentence: string): readonly string[] {
  return nlp(sentence).match(phrase).out('array');
}

/** Is the word, as it is written, a person's first name. */
export function isFirstName(word: string): boolean {
  return nlp(word).has('#FirstName');
}

/** Is the word, as it is written, the name of a person, a place or a house that the whole world knows. */
export function isKnownName(word: string): boolean {
  const read = nlp(word);
  return ['#FirstName', '#Place', '#Organization'].some((tag) => read.has(tag));
}
