import type { Address } from '../../domain/mail.ts';
import { type SignOff, signOff } from './sign-off.ts';

/** How a person greets and is greeted. */
const formal = /^\s*(?:dear (?:sirs?|madam|mr|mrs|ms|dr|prof)\b|sirs\b|to whom)/i;
const dear = /^\s*dear\b/i;
const titles =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|sir|dame|lord|lady|frau|herr|sister|sr|brother|father|fr|mother|rev|reverend|pastor|imam|rabbi|judge|sgt|sergeant|lt|maj|major|capt|captain|col|colonel|chief|insp|eng|madam)\b\.?(?:-?(?:ing|med|phil|jur)\b\.?)?\s+)+/i;

/**
 * The greeting in the customer's own form of address: "Dear Ms Okafor" is not guessed, so a formal writer is
 * greeted by full name, everyone else by the first one. How they sign comes before the From: there an address may
 * be shared, a family name may stand first, and William may be Bill to all. Without a name, "Hello,". One line, no
 * markup.
 */
export function greeting(from: Address | null, ownWords: string): string {
  const read = signOff(ownWords);
  const signed = noPerson.test(read.full) ? { ...read, first: '', full: '' } : read;
  const name = personName(from, signed);
  const full = name === '' ? signed.full : name;
  if (formal.test(ownWords)) return full === '' ? 'Good day,' : `Dear ${withTitle(full)},`;
  const first = signedFirst(signed, name, from);
  if (first !== '') return `${dear.test(ownWords) ? 'Dear' : 'Hi'} ${first},`;
  const whole = titles.test(signed.full) && !titles.test(name) ? signed.full : full;
  if (!/\p{L}{2}/u.test(whole)) return 'Hello,';
  if (titles.test(whole)) return `Dear ${withTitle(whole)},`;
  const given = firstOf(whole);
  if (given === '') return `Dear ${whole},`;
  return `${dear.test(ownWords) ? 'Dear' : 'Hi'} ${given},`;
}

/** "Mrs. A. Whitcombe" is greeted without the initial: "Dear Mrs. Whitcombe". */
function withTitle(name: string): string {
  const title = titles.exec(name)?.[0] ?? '';
  return title === ''
    ? name
    : title + name.slice(title.length).replace(/^(?:\p{Lu}\.\s?)+(?=\p{Lu}\p{Ll})/u, '');
}

/** The first name that they sign with, unless it may be some other word: then their name or address must have it. */
function signedFirst(signed: SignOff, name: string, from: Address | null): string {
  if (signed.first === '' || titles.test(name)) return '';
  const known = `${from?.name ?? ''} ${from?.address.split('@')[0] ?? ''}`.toLowerCase();
  const sure =
    signed.closed ||
    name === '' ||
    signed.first
      .toLowerCase()
      .split(' and ')
      .some((one) => known.includes(one));
  return sure ? cased(signed.first) : '';
}

/** By what a name is greeted; '' where only the whole will do: an initial, a family name, another script. */
function firstOf(name: string): string {
  const both = /^(\p{Lu}[\p{L}'’-]+) (?:&|and|und) (\p{Lu}[\p{L}'’-]+) \p{Lu}/u.exec(name);
  if (both !== null) return `${both[1]} and ${both[2]}`;
  const words = name.split(' ');
  const [first = ''] = words;
  if (/^(?:\p{L}\.?-?){1,3}$/u.test(first) && /\.|^\p{L}$/u.test(first)) return '';
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(first))
    return '';
  // "SATO Kenji": the family name is in capitals.
  const given = words.find((one) => !/^\p{Lu}{3,}$/u.test(one));
  return cased(/^\p{Lu}{3,}$/u.test(first) ? (given ?? first) : first);
}

/** "MARIA" is Maria and "kim" is Kim; "McCoy" and "JJ" stay. */
function cased(name: string): string {
  return name.replace(/(?<!\p{L})(?:\p{Lu}{3,}|\p{Ll}{2,})(?!\p{L})/gu, (one) =>
    one === 'and' ? one : one.charAt(0).toUpperCase() + one.slice(1).toLowerCase(),
  );
}

function personName(from: Address | null, { house }: SignOff): string {
  const raw = (from?.name ?? '')
    .replace(/[\p{Cc}\p{Cf}<>[\]{}"|\\]/gu, ' ')
    .replace(/^[\s'’‘`]+|(?<![\s'’‘`])[\s'’‘`]+$/gu, '')
    .replace(/\s+/g, ' ');
  const line = raw
    .replace(/(?<!\s)\s*\([^()]{0,60}\)\s*/g, ' ')
    .replace(/(?<!\s)\s+(?:via|at|from|[-–|])\s.*$/i, '')
    .trim();
  if (line === '' || line.length > 60 || /[@:/\d]/.test(line)) return '';
  const shouted = line === line.toUpperCase();
  const parts = line
    .split(/,\s*/)
    .filter((one, at) => at === 0 || !(degree.test(one) || (!shouted && department.test(one))));
  const name = parts.length === 2 ? `${parts[1]} ${parts[0]}` : (parts[0] ?? '');
  const ofHouse = house !== '' && house.toLowerCase().includes(name.toLowerCase());
  return ofHouse || parts.length > 2 || noPerson.test(name) ? '' : name;
}

/** What stands behind a name and its comma without being part of it: degrees, departments. */
const degree =
  /^(?:m\.?d|ph\.?d|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|cpa|esq|jr|sr|ii|iii|iv|rn|dds|dvm|ll\.?[bm]|(?:dr|prof|dipl)\.?(?:-?\s?(?:ing|med|phil|jur|kfm)\.?)?)\.?$/i;
const department = /^\p{Lu}{2,}(?:[-/&\s]|$)/u;
const noPerson =
  /^(?:the|our|your|van|von|de|der|den|del|da|di|ter)\s|&\s(?:co|sons?|daughters?|partners?|company|cie)\b|\b(?:team|support|management|manager|category|purchasing|purchase|operations|ops|reservations|bookings?|secretary|secretariat|dispatch|bureau|finance|legal|security|facilities|marketing|compliance|store|shop|studio|school|hotel|clinic|centre|center|it|hr|no-?reply|helpdesk|customer|indirects|info|office|accounts|billing|service|admin|sales|dept|department|gmbh|procurement|payable|desk|reception|group|inc|ltd|llc|llp|plc|bv|ag|kg|srl|company|bakery|dairy|farms?|foods|housing|church|garage|restaurant|practice|association|society|institute|university|council|logistics|transport|solutions|systems|technik)\b/i;
