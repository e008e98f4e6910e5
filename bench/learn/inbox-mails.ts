import { readText } from '../../src/analyze/language/read-text.ts';
import { nameMarker } from '../../src/analyze/language/names.ts';
import type { Question } from '../../src/analyze/model/sentence-model.ts';
import { ownContext, ownRows } from '../inbox/own-rows.ts';
import { plain, readInbox, type Row } from '../inbox/rows.ts';
import { answered } from './answered.ts';
import type { Company } from './harmless.ts';
import { lengthened } from './long-mails.ts';
import { hash, readJsonLines } from './rows.ts';
import type { Told } from './sentences.ts';
import { sentenceViews } from './views.ts';

/** What the labels of the shared inbox say of a sentence; every other label says nothing (a trap, praise). */
const saysOf: Readonly<Record<string, readonly Question[]>> = {
  'cancellation-explicit': ['leave'],
  'cancellation-conditional': ['leave'],
  'cancellation-indirect': ['leave'],
  'evaluating-others': ['look'],
  'frustration-strong': ['strong', 'felt'],
  'frustration-moderate': ['felt'],
  'frustration-mild': ['felt'],
  'missed-meeting': ['missed'],
  delay: ['late'],
};

interface Labelled {
  readonly id: string;
  readonly sentences?: readonly { readonly text: string; readonly label: string }[];
}

/** A mail with what each of its sentences says, and what it says as a whole. */
export interface ToldMail {
  readonly sentences: readonly (Told & { readonly features: readonly string[] })[];
  readonly says: readonly Question[];
  /** How much it counts as a whole; 0 where its tier is a matter of opinion. */
  readonly weight: number;
}

/** A mail of which nothing is to be said counts more as a whole: a real inbox is made of those. */
const falseAlarmWeight = 3;

/**
 * Mails that were written for Defuse: the tuned part of the shared inbox (never its held-back part) and the dev part
 * of our own. English only. A sentence that nobody labelled is an example of nothing, in a mail that is labelled
 * otherwise only weakly.
 */
export function inboxMails(
  shared: string,
  company: Company,
  used: (row: Row) => boolean = () => true,
): ToldMail[] {
  return [
    ...sharedInbox(shared, used),
    ...ownInbox('dev', used, company),
    ...ownInbox('plain', used, company),
  ];
}

function whole(row: Row, told: ToldMail['sentences']): ToldMail {
  const sentences =
    row.tier === 'high' ? told.map((one) => ({ ...one, quoted: isQuoted(row, one.text) })) : told;
  const disputed = row.tier !== 'high' && row.tiers.includes('high');
  const weight = row.tier === 'none' ? falseAlarmWeight : 1;
  return { sentences, says: saidBy(row), weight: disputed || sentences.length === 0 ? 0 : weight };
}

function sharedInbox(shared: string, may: (row: Row) => boolean): ToldMail[] {
  const { rows, context } = readInbox(shared);
  const labels = new Map(
    readJsonLines<Labelled>(`${shared}inbox/gold.jsonl`).map((one) => [one.id, one.sentences]),
  );
  const used = rows.filter(
    (row) => row.split === 'tuned' && row.mail.language === 'en' && may(row),
  );
  return used.map((row): ToldMail => {
    const known = (labels.get(row.id) ?? []).map((one) => ({ ...one, text: plain(one.text) }));
    const marker = nameMarker(context.competitors, context.ownBrands);
    const sentences = sentencesOf(row, marker).map((one) => {
      const found = known.filter(({ text }) => overlaps(plain(one.text), text));
      const says = new Set(found.flatMap(({ label }) => saysOf[label] ?? []));
      if (found.length > 0) return { ...one, says: [...says], weight: 1.5 };
      return { ...one, says: [], weight: plainWeight(row) };
    });
    return whole(row, sentences);
  });
}

function ownInbox(part: string, may: (row: Row) => boolean, company: Company): ToldMail[] {
  const { competitors, ownBrands } = ownContext();
  const known = nameMarker(competitors, ownBrands);
  // A rival that nobody configured is a name like any other: every third mail is learned from so.
  const unknown = nameMarker([], ownBrands);
  const used = ownRows(part).filter((row) => row.mail.language === 'en' && may(row));
  const written = new Map(used.map(({ id, mail }) => [id, `${mail.subject}\n${mail.ownWords}`]));
  return [...used, ...lengthened(used), ...answered(used, company)].map((row): ToldMail => {
    const meant = saidBy(row);
    const marker = hash(row.id) % 3 === 0 ? unknown : known;
    const sentences = sentencesOf(row, marker).map((sentence) => {
      if (!written.get(row.id)?.includes(sentence.text)) {
        return { ...sentence, says: [], weight: fillerWeight };
      }
      if (!isQuoted(row, sentence.text)) return { ...sentence, says: [], weight: plainWeight(row) };
      // Evidence of a mail with two signals is not told apart: it is an example for neither's absence.
      const one = meant.filter((name) => name !== 'felt' || meant.length === 1);
      return one.length <= 1 || meant.includes('strong')
        ? { ...sentence, says: meant, weight: one.length <= 1 ? 3 : 1 }
        : { ...sentence, says: [], weight: 0.5, open: meant };
    });
    return whole(row, sentences);
  });
}

/** Lines that were put around a mail teach little: there are many of them. */
const fillerWeight = 0.3;

/** How much a sentence counts that says nothing: the look-alikes teach most, then mail without anything. */
function plainWeight(row: Row): number {
  if (row.hardNegative) return 10;
  return row.tier === 'none' ? 3 : 1;
}

function saidBy({ signals }: Row): Question[] {
  const said: Question[] = [];
  if (signals.cancellation) said.push('leave');
  if (signals.evaluating_others) said.push('look');
  if (signals.frustration === 'strong') said.push('strong');
  if (signals.frustration !== 'none') said.push('felt');
  if (signals.missed_meeting) said.push('missed');
  if (signals.delay) said.push('late');
  return said;
}

function sentencesOf(
  { mail }: Row,
  marker: ReturnType<typeof nameMarker>,
): { text: string; features: string[] }[] {
  const { subject, subjectIsNew, ownWords } = mail;
  const given = { language: 'en', subject: subjectIsNew ? subject : null, ownWords };
  return sentenceViews(readText(given, marker));
}

function isQuoted({ evidence }: Row, text: string): boolean {
  return evidence.some((one) => overlaps(plain(text), one));
}

function overlaps(sentence: string, labelled: string): boolean {
  return labelled.includes(sentence) || sentence.includes(labelled);
}
