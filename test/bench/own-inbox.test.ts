import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Gold {
  readonly tier: 'high' | 'medium' | 'low' | 'none';
  readonly cancellation: boolean;
  readonly evaluating: boolean;
  readonly frustration: 'none' | 'mild' | 'moderate' | 'strong';
  readonly missedMeeting: boolean;
  readonly delay: boolean;
  readonly competitors: readonly string[];
  readonly evidence: readonly string[];
  readonly kind: string;
  readonly acceptableTiers: readonly string[];
}
interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly gold: Gold;
}

const folder = new URL('../../bench/own-inbox/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''));
const read = (name: string): Mail[] =>
  readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Mail);
const known = new Set(
  (
    JSON.parse(readFileSync(new URL('competitors.json', folder), 'utf8')) as {
      competitors: { name: string }[];
    }
  ).competitors.map((one) => one.name),
);

/** The tiers that the labels of one mail allow; weeks of delay or several misses may be medium. */
function tiersOfLabels(gold: Gold): string[] {
  if (gold.cancellation || gold.evaluating || gold.frustration === 'strong') return ['high'];
  if (gold.frustration !== 'none') return ['medium'];
  return gold.missedMeeting || gold.delay ? ['low', 'medium'] : ['none'];
}

/** The shares of the tiers: of High at least and at most, of none and of Low at least. */
const usual: Mix = { high: [0.25, 0.33], none: 0.35, low: 0.09 };
interface Mix {
  readonly high: readonly [number, number];
  readonly none: number;
  readonly low: number;
}
/** Files of another mix, by their numbers, as the README says: what each is about asks for its own. */
const mixes: readonly (readonly [readonly number[], Mix])[] = [
  [[30], { high: [0.15, 0.25], none: 0.35, low: 0.09 }],
  [[39], { high: [0.5, 0.6], none: 0.15, low: 0.09 }],
  [[40], { high: [0.4, 0.5], none: 0.25, low: 0.09 }],
  [[49, 50], { high: [0.45, 0.55], none: 0.25, low: 0.09 }],
  [[57, 58], { high: [0.4, 0.5], none: 0.3, low: 0.09 }],
  [[70, 71, 72], { high: [0.4, 0.5], none: 0.35, low: 0.03 }],
  [[97], { high: [0.4, 0.5], none: 0.3, low: 0.03 }],
  [[135, 136, 137, 138, 139, 141, 142], { high: [0.45, 0.52], none: 0.4, low: 0 }],
  [[140], { high: [0.22, 0.33], none: 0.48, low: 0.07 }],
  [[73, 74], { high: [0.2, 0.3], none: 0.2, low: 0.09 }],
  [[80, 81, 84, 87, 92, 93, 99, 108, 109, 117, 123], { high: [0.2, 0.3], none: 0.55, low: 0.04 }],
  [
    [82, 88, 90, 91, 96, 103, 104, 105, 111, 112, 115, 118, 120, 125, 128, 130],
    { high: [0.35, 0.45], none: 0.35, low: 0.02 },
  ],
  [
    [83, 85, 86, 95, 101, 106, 107, 113, 114, 116, 119, 121, 129, 132, 134],
    { high: [0.4, 0.5], none: 0.35, low: 0.04 },
  ],
  [[122, 126, 127, 131, 133], { high: [0.3, 0.4], none: 0.35, low: 0.04 }],
];
const others = new Map<string, Mix>(
  mixes.flatMap(([files, mix]) =>
    files.flatMap((file) => ['dev', 'fresh'].map((part) => [`${part}-${file}`, mix] as const)),
  ),
);
/** Files of mail in which nobody complains or leaves: they have one tier only. */
const isPlain = (name: string): boolean => name.includes('plain');

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of eight words, for finding a phrase that was used twice. */
function runsOfEight(text: string): string[] {
  const all = words(text);
  return all.slice(0, -7).map((_, at) => all.slice(at, at + 8).join(' '));
}

describe.each(names)('own inbox, %s', (name) => {
  const mails = read(name);

  it('quotes its evidence verbatim, and has some wherever a tier is above none', () => {
    for (const { id, subject, text, gold } of mails) {
      for (const quote of gold.evidence) {
        expect(subject.includes(quote) || text.includes(quote), `${id}: ${quote}`).toBe(true);
      }
      expect(gold.evidence.length > 0, id).toBe(gold.tier !== 'none');
    }
  });

  it('has the tier that its labels mean, and accepts it', () => {
    for (const { id, gold } of mails) {
      expect(tiersOfLabels(gold), id).toContain(gold.tier);
      expect(gold.acceptableTiers, id).toContain(gold.tier);
      if (gold.kind.startsWith('hn-')) expect(gold.tier, id).toBe('none');
    }
  });

  it('writes only from and to invented domains, about competitors of the list', () => {
    for (const { id, from, to, gold } of mails) {
      expect(from, id).toMatch(/\.example>?$/);
      expect(to, id).toMatch(/\.example$/);
      expect(gold.competitors.filter((one) => !known.has(one))).toEqual([]);
    }
  });

  if (isPlain(name)) {
    it('says nothing at all in plain mail', () => {
      expect(new Set(mails.map((one) => one.gold.tier))).toEqual(new Set(['none']));
    });
    return;
  }

  it('holds every tier in the shares that its README names', () => {
    const { high, none, low } = others.get(name) ?? usual;
    const share = (tier: string): number =>
      mails.filter((one) => one.gold.tier === tier).length / mails.length;
    expect(share('high')).toBeGreaterThan(high[0]);
    expect(share('high')).toBeLessThan(high[1]);
    expect(share('none')).toBeGreaterThan(none);
    expect(share('low')).toBeGreaterThan(low);
  });
});

it('own inbox: no id and no run of eight words is used twice, in any of its files', () => {
  const mails = names.flatMap(read);
  expect(new Set(mails.map((one) => one.id)).size).toBe(mails.length);
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, text } of mails) {
    for (const run of runsOfEight(text)) {
      if ((seen.get(run) ?? id) !== id) twice.push(`${seen.get(run)} ${id}: ${run}`);
      seen.set(run, id);
    }
  }
  expect(twice).toEqual([]);
});

/** Sentences of at least six words, as sets of words: what two texts may not share. */
function sentenceSets(text: string): Set<string>[] {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .map((sentence) => new Set(words(sentence)))
    .filter((set) => set.size >= 6);
}

const alike = 0.6;

it('own inbox: no sentence of the training texts is close to one of its own', () => {
  const training = new URL('../../bench/train-texts/', import.meta.url);
  const files = readdirSync(training).filter((name) => name.endsWith('.jsonl'));
  const trained = files.flatMap((file) =>
    readFileSync(new URL(file, training), 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => sentenceSets((JSON.parse(line) as { text: string }).text))
      .map((set) => ({ file, set })),
  );
  const inbox = names
    .flatMap(read)
    .flatMap(({ id, text }) => sentenceSets(text).map((set) => ({ id, set })));
  const count = new Map<string, number>();
  for (const { set } of [...trained, ...inbox]) {
    for (const word of set) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const rank = new Map(
    [...count]
      .toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
      .map(([word], at) => [word, at]),
  );
  // Two sets that share so much share one of these: the rarest words, one more than may differ.
  const rarest = (set: Set<string>): string[] =>
    [...set]
      .map((word) => [rank.get(word) ?? 0, word] as const)
      .toSorted((a, b) => a[0] - b[0])
      .slice(0, Math.floor((1 - alike) * set.size) + 1)
      .map(([, word]) => word);
  // The training texts are fewer than the inbox: they are what is looked up.
  const byWord = new Map<string, typeof trained>();
  for (const one of trained) {
    for (const word of rarest(one.set)) {
      const list = byWord.get(word) ?? [];
      list.push(one);
      byWord.set(word, list);
    }
  }
  const close = new Set<string>();
  for (const { id, set } of inbox) {
    for (const one of new Set(rarest(set).flatMap((word) => byWord.get(word) ?? []))) {
      // The smaller set over the larger is the most that they can share.
      const [few, most] = [set.size, one.set.size].toSorted((a, b) => a - b) as [number, number];
      if (few < alike * most) continue;
      let shared = 0;
      for (const word of one.set) if (set.has(word)) shared++;
      if (shared / (few + most - shared) >= alike) {
        close.add(`${one.file} ${id}: ${[...one.set].join(' ')}`);
      }
    }
  }
  expect([...close]).toEqual([]);
});
