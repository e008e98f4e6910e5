import { fold } from './fold.ts';
import { openToken, tokenize, type Word } from './words.ts';

/** A competitor as configured. `commonWord`: the name is also an ordinary word and needs a context. */
export interface RivalName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly commonWord: boolean;
}

/** Words of one sentence with names merged to one word each: `usbrand` or `rivalname`. */
export interface MarkedWords {
  readonly words: readonly Word[];
  readonly quoted: readonly boolean[];
  readonly rivals: ReadonlyMap<number, string>;
}

/** Merges names in one sentence; the third argument is the original text. */
export type NameMarker = (
  words: readonly Word[],
  quoted: readonly boolean[],
  whole: string,
) => MarkedWords;

interface Name {
  readonly words: readonly string[];
  readonly rival: string | null;
  readonly common: boolean;
  /** One word, found as two: only where both are written with a capital ("Zen Flow" for Zenflow). */
  readonly parted?: true;
}

const before = new Set(
  `with of to from by like than use uses using used try tried trying trialling trialing at vs versus want wanted
  chose choose chosen via over evaluating evaluate compare comparing considering consider picked against
  toward towards into demo about than on and or , called_us ( : runs run running on testing tested test piloting
  playing demoing reviewing checking trialling after`.split(/\s+/),
);
const after = new Set(
  `'s people team demo trial connector has have does do offers offer was is can could would will told said
  quoted charges costs instead already pricing price proposal rep sales looks seems integration account
  and or , contract platform subscription`.split(/\s+/),
);
/** Days and months stand behind most of these ("to Monday", "by March"): fewer words show that a product is meant. */
const days = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december`.split(/\s+/),
);
const beforeDay = new Set(
  `with use uses using used evaluate evaluating compare comparing testing tested piloting trialling trialing
  demoing versus vs against via`.split(/\s+/),
);
const afterDay = new Set(
  `connector offers told said quoted charges costs pricing price proposal rep sales integration account
  contract platform subscription`.split(/\s+/),
);
const goesToDay =
  /(?:^| )(?:we|i|team|company|group|they)(?: (?:are|am|is|have|will|would|shall|might|may|want to|going to|decided to|plan to|now|all))* (?:mov|switch|go|migrat|chang)[a-z]* (?:over |across )?$/;

const notNames = new Set(
  'called named field titled label labelled column module street road avenue'.split(' '),
);

/** Behind a name and written like one: it is a place that bears the name, or lies at it. */
const places = new Set(
  `street st road rd avenue ave lane square boulevard blvd terrace crescent quay hall house arena stadium bridge`.split(
    ' ',
  ),
);

/** Behind a name and written like one: another house bears it, of a trade that makes no software. */
const trades = new Set(
  `trucks trucking vans cars motors autos taxi taxis cabs coaches buses bikes cycles tyres catering caterers foods bakery coffee brewery
  wines cleaning cleaners laundry plumbing roofing painting painters carpets furniture interiors kitchens flooring
  gardens gardening landscaping flowers builders scaffolding removals stationery uniforms workwear`.split(
    /\s+/,
  ),
);
/** The same where what it is taken for is of that trade: "Rivermark Energy for our electricity". */
const widerTrades = new Set(
  `energy power gas water insurance insurances bank banking logistics freight couriers travel telecom mobile electric security
  properties recycling waste print printing packaging`.split(/\s+/),
);
const tradeGoods = new Set(
  `electricity gas heating water policy policies cover building buildings flat office offices warehouse car cars van vans truck trucks
  fleet party trip trips flights pension pensions loan loans mortgage overdraft parcels pallets phones
  phone mobiles broadband bins
  waste rubbish boxes brochures flyers posters leaflets guards alarm parking machines machinery equipment`.split(
    /\s+/,
  ),
);

/** A marker for the vendor's own brands and the configured competitors. No names: marks nothing. */
export function nameMarker(rivals: readonly RivalName[], ownBrands: readonly string[]): NameMarker {
  const names: Name[] = [];
  for (const brand of ownBrands) names.push(...spellingsOf(nameWords(brand), null, false));
  for (const rival of rivals) {
    for (const text of [rival.name, ...rival.aliases]) {
      const words = nameWords(text);
      const common = rival.commonWord && words.length === 1 && isPlainCase(text);
      names.push(...spellingsOf(words, rival.name, common));
    }
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const [first] = name.words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (words, quoted, whole) => mark(byFirst, words, quoted, whole);
}

/** A part of a name has at least so many letters. */
const partLetters = 3;

/** A name as configured; one of one word also in two ("Zen Flow"), one of two words also in one. */
function spellingsOf(words: readonly string[], rival: string | null, common: boolean): Name[] {
  const names: Name[] = [{ words, rival, common }];
  const [first = '', second] = words;
  if (words.length === 2 && second && first.length >= partLetters && second.length >= partLetters) {
    names.push({ words: [first + second], rival, common: false });
  }
  if (words.length > 1 || common) return names;
  for (let at = partLetters; at <= first.length - partLetters; at++) {
    names.push({ words: [first.slice(0, at), first.slice(at)], rival, common, parted: true });
  }
  return names;
}

function mark(
  byFirst: ReadonlyMap<string, readonly Name[]>,
  words: readonly Word[],
  quoted: readonly boolean[],
  whole: string,
): MarkedWords {
  const merged: Word[] = [];
  const mergedQuoted: boolean[] = [];
  const rivals = new Map<number, string>();
  for (let at = 0; at < words.length; ) {
    const name = (byFirst.get(words[at]?.word ?? '') ?? []).find(
      (one) =>
        one.words.every((word, i) => words[at + i]?.word === word) &&
        (!one.parted || areCapital(words.slice(at, at + one.words.length), whole)) &&
        (!one.common || inNameContext(words, at, whole)) &&
        !(one.rival !== null && isOther(words, at + one.words.length, whole)),
    );
    const length = name?.words.length ?? 1;
    const first = words[at] as Word;
    const last = words[at + length - 1] as Word;
    if (name?.rival) rivals.set(merged.length, name.rival);
    const word = name ? (name.rival ? 'rivalname' : 'usbrand') : first.word;
    merged.push({ word, start: first.start, end: last.end });
    mergedQuoted.push(quoted[at] ?? false);
    at += length;
  }
  return { words: merged, quoted: mergedQuoted, rivals };
}

/** An ordinary word is a name only where it is written as one and stands where a product would. */
function inNameContext(words: readonly Word[], at: number, whole: string): boolean {
  const { start } = words[at] as Word;
  const previous = words[at - 1]?.word ?? '';
  const next = words[at + 1]?.word ?? '';
  if (notNames.has(previous) || notNames.has(next)) return false;
  const capital = /^\p{Lu}/u.test(whole.slice(start, start + 2));
  if (days.has(words[at]?.word ?? '')) return capital && inDayContext(words, at);
  if (capital) return before.has(previous) || after.has(next);
  const allLower = !/\p{Lu}/u.test(whole.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
  const moves = words
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => /^(?:mov|switch|go)/.test(word));
  return allLower && previous === 'to' && moves;
}

/** "We are moving to Monday", and not "we moved the demo to Monday" nor "can we move to Monday". */
function inDayContext(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.word ?? '';
  if (beforeDay.has(previous) || afterDay.has(words[at + 1]?.word ?? '')) return true;
  if (previous !== 'to') return false;
  const said = words.slice(Math.max(0, at - 9), at - 1).map(({ word }) => word);
  return goesToDay.test(`${said.join(' ')} `) && !said.includes('can') && !said.includes('could');
}

/** Does the name go on, so that it is a place's or that of a house of another trade. */
function isOther(words: readonly Word[], next: number, whole: string): boolean {
  const following = words[next];
  if (following === undefined || !areCapital([following], whole)) return false;
  const { word } = following;
  if (places.has(word) || trades.has(word)) return true;
  return widerTrades.has(word) && words.slice(next + 1).some((later) => tradeGoods.has(later.word));
}

function areCapital(words: readonly Word[], whole: string): boolean {
  return words.every(({ start }) => /^\p{Lu}/u.test(whole.slice(start, start + 2)));
}

function isPlainCase(text: string): boolean {
  return /^\p{Lu}?\p{Ll}+$/u.test(text);
}

function nameWords(text: string): string[] {
  return tokenize(fold(text).text)
    .flatMap((token) =>
      /^[\p{L}\p{N}]/u.test(token.text) ? openToken(token.text, false) : [token.text],
    )
    .filter((word) => word !== '-' && word !== '"');
}
