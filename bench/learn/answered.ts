import { ownRows } from '../inbox/own-rows.ts';
import { plain, type Row } from '../inbox/rows.ts';
import { hash, readJsonLines } from './rows.ts';

const ordinary = readJsonLines<{ readonly text: string }>(
  new URL('../train-texts/ordinary-sentences.jsonl', import.meta.url).pathname,
).map(({ text }) => text);

const subjects = ownRows('plain').map(({ mail }) => mail.subject);

/** Every so many mails are learned from a second time, as answers. */
const everySo = 2;

/**
 * The same mails as they come in a conversation, for one of `everySo`: under a subject that is not new, and so says
 * nothing, or one about something else; most with a harmless sentence or two before or after. Writers of examples
 * begin each mail with a subject of its own and keep to the matter; most mail does neither. Evidence in the subject is
 * lost with it: such mails are left out. Deterministic.
 */
export function answered(rows: readonly Row[]): Row[] {
  return rows.filter(isChosen).map((row) => {
    const { ownWords } = row.mail;
    const [before, after, last] = ['before', 'after', 'last'].map((name) =>
      pick(ordinary, name, row),
    );
    const forms = [
      [ownWords],
      [ownWords, after],
      [before, ownWords],
      [ownWords, after, last],
      [before, ownWords, after],
    ];
    const text = (forms[hash(`form ${row.id}`) % forms.length] ?? []).join('\n\n');
    const subjectIsNew = hash(`headed ${row.id}`) % 3 === 0;
    const subject = pick(subjects, 'subject', row);
    return { ...row, mail: { ...row.mail, subject, subjectIsNew, ownWords: text } };
  });
}

function pick(from: readonly string[], name: string, { id }: Row): string {
  return from[hash(`${name} ${id}`) % from.length] ?? '';
}

function isChosen(row: Row): boolean {
  const text = plain(row.mail.ownWords);
  const told = row.tier === 'none' || row.evidence.some((one) => text.includes(one));
  return told && hash(`answer ${row.id}`) % everySo === 0;
}
