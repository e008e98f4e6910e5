import { hash, readJsonLines, readRows, windowTexts } from './rows.ts';
import type { Row } from './rows.ts';
import type { Example } from './fit.ts';

/** A text of our own with its target: intensity 0 … 4, or 0/1. */
interface OwnText {
  readonly text: string;
  readonly y: number;
}

/** Which rows may be used; a bench passes one that leaves a part out. */
export type Keep = (set: string, row: Row) => boolean;

const texts = new URL('../train-texts/', import.meta.url);

function own(file: string): OwnText[] {
  return readJsonLines<OwnText>(new URL(file, texts).pathname);
}

function taken(folder: string, set: string, keep: Keep, share = 1): Row[] {
  return readRows(folder, set).filter(
    (row) => keep(set, row) && (share === 1 || hash(row.id) % 1000 < share * 1000),
  );
}

/** How strongly the author is annoyed, 0 … 1 (a quarter per point of a 0 … 4 rating). */
export function frustrationExamples(folder: string, keep: Keep): Example[] {
  const all: Example[] = own('frustration.jsonl').map(({ text, y }) => ({
    text,
    set: 'own',
    target: y / 4,
    weight: 10,
  }));
  const add = (set: string, weight: number, share: number, target: (row: Row) => number | null) => {
    for (const row of taken(folder, set, keep, share)) {
      const y = target(row);
      if (y !== null) all.push({ text: row.text, set, target: y, weight });
    }
  };
  const label = (row: Row, name: string): number => Number(row.labels[name] ?? 0);
  add('goemotions', 0.25, 1, (row) => {
    const tone = row.labels['frustration'];
    return tone === 'strong' ? 0.85 : tone === 'mild' ? 0.6 : 0.15;
  });
  const valence = (row: Row): number => Math.min(1, Math.max(0, 0.35 - label(row, 'valence') / 5));
  add('vader_tweets', 1, 1, valence);
  add('vader_amazon', 1, 1, valence);
  for (const set of ['banking77', 'clinc150', 'multidogo', 'nlupp', 'bitext_cs']) {
    add(set, set === 'bitext_cs' || set === 'clinc150' ? 0.15 : 1, 1, (row) =>
      reportsTrouble(row) ? 0.45 : 0.12,
    );
  }
  all.push(...background(folder, keep, 'frustration'));
  return all;
}

const trouble = [
  'wrong',
  'twice',
  'not_recognised',
  'not_updated',
  'fee_charged',
  'declined',
  'failed',
  'reverted',
  'not_received',
  'not_allowed',
  'pending',
  'not_working',
  'swallowed',
  'blocked',
  'extra_charge',
  'not_showing',
  'unable_to',
  'broken',
  'dispute',
  '_issue',
  '_problems',
  'complaint',
  'damaged',
  'lost_luggage',
];

/**
 * Somebody tells a service desk that something does not work: the intents of the chat sets say
 * so.
 */
function reportsTrouble(row: Row): boolean {
  const intents = row.meta?.intents ?? [String(row.labels['intent'] ?? '')];
  return intents.some((intent) => trouble.some((word) => intent.includes(word)));
}

/** Windows of ordinary mail: lists, newsletters, receipts, and what we wrote ourselves. */
function background(folder: string, keep: Keep, kind: string): Example[] {
  const lists = taken(folder, 'spamassassin_ham', keep).flatMap((row) =>
    windowTexts(row.text).filter((text) => hash(kind + text) % 100 < 40),
  );
  return [
    ...lists.map((text) => ({ text, set: 'own', target: 0.03, weight: 0.15 })),
    ...own('ordinary.jsonl').map(({ text }) => ({ text, set: 'own', target: 0.05, weight: 2 })),
  ];
}

/** Does the author end, or threaten to end, the whole relation: 0 or 1. */
export function churnExamples(folder: string, keep: Keep): Example[] {
  const all: Example[] = own('churn.jsonl').map(({ text, y }) => ({
    text,
    set: 'own',
    target: y,
    weight: 2,
  }));
  for (const set of ['banking77', 'nlupp', 'multidogo', 'bitext_cs', 'clinc150']) {
    for (const row of taken(folder, set, keep)) {
      const churn = row.labels['churn'];
      if (churn === null || churn === undefined) continue;
      all.push({ text: row.text, set: 'own', target: Number(churn), weight: churn ? 3 : 1 });
    }
  }
  for (const { text, y } of own('frustration.jsonl')) {
    if (y < 3) all.push({ text, set: 'own', target: 0, weight: 0.3 });
  }
  all.push(...background(folder, keep, 'churn').map((e) => ({ ...e, target: 0, weight: 1 })));
  return all;
}

/** Does the sentence compare with, or name, another product: 0 or 1. */
export function comparisonExamples(folder: string, keep: Keep): Example[] {
  const all: Example[] = own('comparison.jsonl').map(({ text, y }) => ({
    text,
    set: 'own',
    target: y,
    weight: 2,
  }));
  for (const row of taken(folder, 'jindal_liu', keep)) {
    const y = Number(row.labels['comparative'] ?? 0);
    all.push({ text: row.text, set: 'own', target: y, weight: y ? 3 : 0.5 });
  }
  for (const row of taken(folder, 'vader_amazon', keep)) {
    all.push({ text: row.text, set: 'own', target: guess(row.text), weight: 0.3 });
  }
  all.push(
    ...background(folder, keep, 'comparison').map((e) => ({ ...e, target: 0, weight: 0.15 })),
  );
  return all;
}

/** Product reviews carry no comparison label; the plainest frame stands in, with a small weight. */
function guess(text: string): number {
  return /\b(?:than|compared|unlike|versus|vs)\b/i.test(text) ? 0.8 : 0.1;
}
