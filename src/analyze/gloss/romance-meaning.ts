import type { Written } from './item.ts';
import { isVerb, type RomanceItem } from './romance-order.ts';

/** A piece with its neighbours. */
interface Place {
  readonly items: readonly RomanceItem[];
  readonly at: number;
  readonly item: RomanceItem;
  readonly before: RomanceItem | undefined;
  readonly next: RomanceItem | undefined;
  /** Does the sentence have accents: then a letter without one has none. */
  readonly accents: boolean;
  readonly written: Written;
}

/** What a piece is beside its neighbours, or null: it stays what it is. */
type Rule = (place: Place) => RomanceItem | null;

const rules: readonly Rule[] = [
  eitherOr,
  subjectless,
  presentOrDone,
  ourselves,
  same,
  hasOrTo,
  ofThe,
  behindPreposition,
  articleOrObject,
  object,
  more,
];

/**
 * What each piece of a French or Spanish sentence is beside its neighbours: an article or an object, a present or a
 * participle, "has" or "to". The first rule that knows decides.
 */
export function asMeant(items: readonly RomanceItem[], written: Written): RomanceItem[] {
  const accents = items.some(({ from }) => /[éèêàùç]/i.test(written(from)));
  return items.map((item, at) => {
    const place = {
      items,
      at,
      item,
      before: items[at - 1],
      next: items[at + 1],
      accents,
      written,
    };
    for (const rule of rules) {
      const meant = rule(place);
      if (meant) return meant;
    }
    return item;
  });
}

/** "Es la quinta caída": it is. */
function subjectless({ item, before, next }: Place): RomanceItem | null {
  if (!/^(?:es|son|era|fue)$/.test(item.word) || item.kind !== 'auxiliary') return null;
  const opens = before === undefined || /^(?:mark|joint|denial)$/.test(before.kind);
  return opens && next?.kind !== 'mark' ? { ...item, english: ['it', ...item.english] } : null;
}

const being = /^(?:have|has|had|am|are|is|was|were|be|been|having|being)$/;
const reach = 3;

/** "Il résilie" and "résilié" without accents are one word. */
function presentOrDone({ items, at, item, before, accents, written }: Place): RomanceItem | null {
  if (item.form?.tense !== 'either') return null;
  const done = { ...item, kind: 'participle' as const, english: item.form.verb.participle };
  if (/és?$/i.test(written(item.from))) return done;
  if (accents) return item;
  const behindBeing = items
    .slice(Math.max(0, at - reach), at)
    .some(({ kind, english }) => kind === 'auxiliary' && being.test(english.at(-1) ?? ''));
  return behindBeing || before?.kind === 'noun' ? done : item;
}

/** "Le reste nous sert peu": "nous" is no subject of that verb. */
function ourselves({ item, next }: Place): RomanceItem | null {
  const { word } = item;
  if ((word !== 'nous' && word !== 'vous') || next?.kind !== 'finite') return null;
  const its = word === 'nous' ? /(?:ons|mes)$/ : /(?:ez|tes)$/;
  return its.test(next.word) ? null : asObject(item);
}

function asObject(item: RomanceItem): RomanceItem {
  return { ...item, kind: 'object', english: [item.word === 'nous' ? 'us' : 'you'] };
}

/** "Soit … soit" at the head of a clause. */
function eitherOr({ item, before }: Place): RomanceItem | null {
  if (item.word !== 'soit' || (before && before.kind !== 'mark')) return null;
  return { ...item, kind: 'joint', english: [before ? 'or' : 'either'] };
}

function same({ item, before }: Place): RomanceItem | null {
  const isSame =
    item.word === 'meme' && (before?.kind === 'determiner' || before?.kind === 'object');
  return isSame ? { ...item, kind: 'adjective', english: ['same'] } : null;
}

/** "A" without its accent: "to" before a noun or an infinitive, unless somebody has. */
function hasOrTo({ item, before, next, accents }: Place): RomanceItem | null {
  if (item.word !== 'a' || item.kind !== 'auxiliary') return null;
  if (accents || before?.kind === 'subject' || before?.word === 'y') return null;
  const isTo =
    /^(?:determiner|noun|mark|infinitive)$/.test(next?.kind ?? '') ||
    /^(?:la|le|l|les|partir|ce)$/.test(next?.word ?? '');
  return isTo ? { ...item, kind: 'other', english: ['to'] } : null;
}

function ofThe({ item, before }: Place): RomanceItem | null {
  const isOf = item.word === 'des' && before?.kind === 'noun';
  return isOf ? { ...item, english: ['of', 'the'] } : null;
}

function behindPreposition({ item, before }: Place): RomanceItem | null {
  const isBehind =
    item.word === 'nous' &&
    before?.kind === 'other' &&
    /^(?:at|with|for|to|of|without|by|between|towards)$/.test(before.english.at(-1) ?? '');
  return isBehind ? { ...item, kind: 'other', english: ['us'] } : null;
}

const otherwise: Readonly<Record<string, readonly [RomanceItem['kind'], string]>> = {
  le: ['determiner', 'the'],
  la: ['determiner', 'the'],
  les: ['determiner', 'the'],
  l: ['determiner', 'the'],
  lo: ['determiner', 'the'],
  leur: ['determiner', 'their'],
  en: ['other', 'in'],
};

/** "Le" before a verb is it, before anything else the. */
function articleOrObject({ item, next }: Place): RomanceItem | null {
  if (item.kind !== 'object' || next?.kind === 'denial') return null;
  if (next && (isVerb(next) || next.kind === 'object')) return null;
  const other = otherwise[item.word];
  return other ? { ...item, kind: other[0], english: [other[1]] } : { ...item, kind: 'other' };
}

/** "Nous vous quittons": the second is whom; "nous nous" says it once. */
function object({ items, at, item, before }: Place): RomanceItem | null {
  if (item.word !== 'nous' && item.word !== 'vous') return null;
  if (before?.kind !== 'subject' && before?.word !== 'ne' && before?.word !== 'n') return null;
  const subject = items
    .slice(Math.max(0, at - reach), at)
    .findLast(({ kind }) => kind === 'subject');
  return subject?.word === item.word ? { ...item, kind: 'object', english: [] } : asObject(item);
}

/** "Plus" denies only beside its "ne". */
function more({ items, at, item }: Place): RomanceItem | null {
  if (item.kind !== 'denial' || item.word !== 'plus') return null;
  const near = items.slice(Math.max(0, at - 5), at);
  const denies = near.some(({ word }) => word === 'ne' || word === 'n');
  return denies ? null : { ...item, kind: 'other', english: ['more'] };
}
