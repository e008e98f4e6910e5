import { readFileSync, readdirSync } from 'node:fs';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { readText } from '../../src/analyze/language/read-text.ts';
import { porterStem } from '../../src/analyze/language/porter.ts';
import { readTokens } from '../../src/analyze/model/tokens.ts';
import { sentenceFeatures } from '../../src/analyze/model/sentence-features.ts';
import { type Question, questions } from '../../src/analyze/model/sentence-model.ts';
import type { SentenceWeights } from '../../src/analyze/model/sentence-weights.ts';
import { ownRows } from '../inbox/own-rows.ts';
import type { Row as InboxRow } from '../inbox/rows.ts';
import { exampleSentences } from './example-sentences.ts';
import { inboxMails, type ToldMail } from './inbox-mails.ts';
import { type Company, type CompanyKind, companyOf, inCompany, pick } from './harmless.ts';
import { fitSentences, type SentenceExample } from './fit-sentences.ts';
import { readJsonLines, readRows, hash } from './rows.ts';
import { sentenceViews } from './views.ts';

/** A sentence with what it says; nothing = ordinary. `weight` is how much it counts. */
export interface Told {
  readonly text: string;
  readonly says: readonly Question[];
  readonly weight: number;
  /** Questions it is no example for, because nobody labelled them. */
  readonly open?: readonly Question[];
  /** Its features and what its neighbours lend, where it stands in a mail; else the text is read alone. */
  readonly features?: readonly string[];
  /** In a mail that is High: whether its author quoted the sentence as the reason. */
  readonly quoted?: boolean;
}

const folder = new URL('../train-texts/', import.meta.url);
const marker = nameMarker([], []);

/**
 * A sentence of our own is also a mail of one sentence, which counts this much of it: they are the plain cases, which
 * writers of whole mails avoid.
 */
const noteShare = 0.25;

/** Our own sentences, of one kind or all: one a line, the file's name says what they say. */
export function ownSentences(kind = ''): Told[] {
  const at = new URL('sentences/', folder);
  return readdirSync(at)
    .toSorted()
    .filter((file) => file.endsWith('.txt') && file.startsWith(kind))
    .flatMap((file) => {
      const label = file.replace(/[-.].*$/, '');
      const says = questions.filter(
        (one) => one === label || (one === 'felt' && label === 'strong'),
      );
      return readFileSync(new URL(file, at), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text): Told => ({ text, says, weight: 1 }));
    });
}

/**
 * The same sentences in a mail about something ordinary: what stands around a sentence says nothing against it, nor
 * does a subject about something else. Which mail, a hash of it decides.
 */
function amongOrdinary(told: readonly Told[], company: Company): Told[] {
  const subjects = ownRows('plain').map(({ mail }) => mail.subject);
  return told.map((one): Told => {
    const { text } = one;
    const lines = inCompany(text, text, company);
    const subject = hash(`headed ${text}`) % 2 === 0 ? pick(subjects, `subject ${text}`) : null;
    const own = sentencesOf(lines.join('\n\n'), subject).filter((view) => text.includes(view.text));
    return { ...one, features: [...new Set(own.flatMap(({ features }) => features))] };
  });
}

const ordinaryMailCount = 4_000;
const fewestOrdinary = 2;
const mostOrdinary = 12;

/** Mails of ordinary sentences only, two to twelve of them in an order that a hash decides: they say nothing. */
function ordinaryMails(): ToldMail[] {
  const texts = [
    ...['ordinary-sentences.jsonl', 'ordinary.jsonl'].flatMap((file) =>
      jsonl<{ text: string }>(file).map(({ text }) => text),
    ),
    ...ownSentences('plain').map(({ text }) => text),
  ];
  return Array.from({ length: ordinaryMailCount }, (_, at) => at).map((at): ToldMail => {
    const length = fewestOrdinary + (hash(`length ${at}`) % (mostOrdinary - fewestOrdinary + 1));
    const mail = Array.from({ length }, (__, line) => texts[hash(`${at} ${line}`) % texts.length]);
    return silentMail(mail.join('\n\n'), { sentence: 1, whole: 0.5 });
  });
}

/** What was written among colleagues or to lists: nothing of it is said to a vendor. */
function listMails(shared: string): ToldMail[] {
  return [
    ...jsonl<{ text: string }>('ordinary-mails.jsonl'),
    ...readRows(shared, 'spamassassin_ham'),
  ].map(({ text }) => silentMail(text, { sentence: 1.5, whole: 3 }));
}

/** A mail that says nothing: how much each of its sentences counts, and the mail as a whole. */
function silentMail(
  text: string,
  weight: { readonly sentence: number; readonly whole: number },
): ToldMail {
  const sentences = sentencesOf(text).map((one) => ({
    ...one,
    says: [],
    weight: weight.sentence,
  }));
  return { sentences, says: [], weight: sentences.length === 0 ? 0 : weight.whole };
}

function jsonl<T>(file: string): T[] {
  return readJsonLines<T>(new URL(file, folder).pathname);
}

interface Labelled {
  readonly text: string;
  readonly y: number;
}

/** What else is licence-safe: our short texts, chats with service desks, ordinary mail. */
export function otherSentences(shared: string): Told[] {
  const all: Told[] = [];
  for (const { text, y } of jsonl<{ text: string; y: number }>('churn.jsonl')) {
    all.push({ text, says: y ? ['leave'] : [], weight: 0.3, open: ['look', 'strong', 'felt'] });
  }
  for (const { text, y } of jsonl<{ text: string; y: number }>('frustration.jsonl')) {
    const says: Question[] = y >= 3 ? ['strong', 'felt'] : y >= 2 ? ['felt'] : [];
    all.push({ text, says, weight: 0.4, open: ['leave', 'look'] });
  }
  for (const { text, y } of jsonl<Labelled>('churn-more.jsonl')) {
    all.push({ text, says: y ? ['leave'] : [], weight: 1, open: ['look', 'strong', 'felt'] });
  }
  for (const { text, y } of jsonl<Labelled>('evaluating.jsonl')) {
    all.push({ text, says: y ? ['look'] : [], weight: 1, open: ['leave'] });
  }
  for (const { text, y } of jsonl<Labelled>('frustration-more.jsonl')) {
    const says: Question[] = y >= 3 ? ['strong', 'felt'] : y >= 1 ? ['felt'] : [];
    all.push({ text, says, weight: 1, open: ['leave', 'look', 'late'] });
  }
  for (const { text } of jsonl<{ text: string }>('ordinary-sentences.jsonl')) {
    all.push({ text, says: [], weight: 1 });
  }
  for (const { text } of jsonl<{ text: string }>('ordinary.jsonl'))
    all.push({ text, says: [], weight: 1 });
  for (const set of ['banking77', 'clinc150', 'multidogo', 'bitext_cs']) {
    for (const row of readRows(shared, set)) {
      if (hash(row.id) % 1000 > 120 || row.labels['churn']) continue;
      all.push({
        text: row.text,
        says: [],
        weight: 0.15,
        open: ['felt', 'strong', 'missed', 'late'],
      });
    }
  }
  for (const [set, share, weight, open] of background) {
    for (const row of readRows(shared, set)) {
      for (const one of sentencesOf(row.text)) {
        if (hash(one.text) % 100 < share) all.push({ ...one, says: [], weight, open });
      }
    }
  }
  return all;
}

/** Ordinary text: which share of its sentences is read, how much each counts, and what it is no example for. */
const background: readonly (readonly [string, number, number, readonly Question[]])[] = [
  ['goemotions', 15, 0.25, ['felt', 'strong']],
  ['vader_amazon', 30, 0.25, ['felt', 'strong', 'look']],
];

function sentencesOf(
  text: string,
  subject: string | null = null,
): { text: string; features: string[] }[] {
  return sentenceViews(readText({ language: 'en', subject, ownWords: text }, marker));
}

/** A short text as one example: what its sentences say together, with no neighbours. */
function featuresOf({ text, features }: Told): readonly string[] {
  if (features) return features;
  const { sentences } = readText({ language: 'en', subject: null, ownWords: text }, marker);
  return [...new Set(sentences.flatMap((one) => sentenceFeatures(one).map(({ name }) => name)))];
}

/** Whether a feature is made of a word that is mostly written with a capital inside a sentence: a name. */
function namesIn(told: readonly Told[]): (feature: string) => boolean {
  const seen = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const { text } of told) {
    for (const token of readTokens(text)) {
      const stem = porterStem(token.word);
      seen.set(stem, (seen.get(stem) ?? 0) + 1);
      if (token.name && !token.caps) capital.set(stem, (capital.get(stem) ?? 0) + 1);
    }
  }
  const name = (word: string): boolean =>
    (capital.get(word) ?? 0) * 4 > (seen.get(word) ?? 0) || /[0-9_.@]/.test(word);
  return (feature) =>
    /^(?:o:)?[wb]:/.test(feature) &&
    feature
      .replace(/^(?:o:)?[wb]:/, '')
      .split(' ')
      .some((word) => name(word) && word !== '.');
}

/** Learns every question from our own sentences and the licence-safe sets, in one company. Deterministic. */
export function learnSentences(
  shared: string,
  kind: CompanyKind,
  used: (row: InboxRow) => boolean = () => true,
): SentenceWeights {
  const company = companyOf(kind, used);
  const short = [...ownSentences(), ...exampleSentences()];
  const mails = [...ordinaryMails(), ...listMails(shared), ...inboxMails(shared, company, used)];
  const told = [
    ...short,
    ...amongOrdinary(short, company),
    ...otherSentences(shared),
    ...mails.flatMap(({ sentences }) => sentences),
  ];
  const isName = namesIn(told);
  const unnamed = (features: readonly string[]): string[] =>
    features.filter((name) => !isName(name));
  const examples = told.map((one): SentenceExample => {
    const { says, open = [], quoted } = one;
    return {
      features: unnamed(featuresOf(one)),
      says: quoted === true ? [...says, 'quote'] : says,
      open: quoted === undefined ? [...open, 'quote'] : open,
      weight: one.weight,
    };
  });
  const whole = mails
    .filter(({ weight }) => weight > 0)
    .map(({ sentences, says, weight }) => ({
      sentences: sentences.map(({ features }) => unnamed(features)),
      says,
      open: [],
      weight,
    }));
  const notes = short.map((one) => ({
    sentences: [unnamed(featuresOf(one))],
    says: one.says,
    open: one.open ?? [],
    weight: one.weight * noteShare,
  }));
  return fitSentences(examples, [...whole, ...notes]);
}
