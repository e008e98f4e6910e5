import { ownRows } from '../inbox/own-rows.ts';
import { plain, type Row } from '../inbox/rows.ts';
import { type Company, inCompany, pick } from './harmless.ts';
import { hash } from './rows.ts';

const subjects = ownRows('plain').map(({ mail }) => mail.subject);

/** Every so many mails are learned from a second time, as answers. */
const everySo = 2;

/** Who signs with what they are and how they are reached says no less. */
const signatures = [
  'Office manager',
  'Head of Operations',
  'Purchasing\nTel. +44 1632 960114',
  'Finance Director',
  'Phone 0161 496 0733',
  'Managing Partner\nDirect line 020 7946 0155',
  'Assistant to the director',
  'IT, 2nd floor',
];
const everySign = 4;

/**
 * The same mails as they come in a conversation, for one of `everySo`: under a subject that is not new, and so says
 * nothing, or one about something else; most with harmless sentences before and after, some with a line or two below
 * the name. Writers of examples begin each mail with a subject of its own and keep to the matter; most mail does
 * neither. Evidence in the subject is lost with it: such mails are left out. Deterministic.
 */
export function answered(rows: readonly Row[], company: Company): Row[] {
  return rows.filter(isChosen).map((row) => {
    const text = inCompany(row.mail.ownWords, row.id, company).join('\n\n');
    const subjectIsNew = hash(`headed ${row.id}`) % 3 === 0;
    const subject = pick(subjects, `subject ${row.id}`);
    const ownWords = `${text}${signature(row.id)}`;
    return { ...row, mail: { ...row.mail, subject, subjectIsNew, ownWords } };
  });
}

function signature(id: string): string {
  if (hash(`signed ${id}`) % everySign !== 0) return '';
  return `\n\nKind regards\nSam Porter\n${pick(signatures, `signature ${id}`)}`;
}

function isChosen(row: Row): boolean {
  const text = plain(row.mail.ownWords);
  const told = row.tier === 'none' || row.evidence.some((one) => text.includes(one));
  return told && hash(`answer ${row.id}`) % everySo === 0;
}
