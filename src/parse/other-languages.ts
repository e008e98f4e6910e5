import { analysedLanguages as analysed, type LanguageSpan, type Message } from '../domain/mail.ts';
import { englishWords } from './english-words.ts';
import { type Votes, votesOf } from './language-votes.ts';
import { detectLanguage } from './language.ts';
import { languageWords, sharedWords } from './language-words.ts';
import { isGreeting, isQuoted, isSignOff } from './line-kinds.ts';
import { logLine, quotation } from './spoken-text.ts';

/** As much as is analysed of a text (DESIGN §6); what is cut there is read in the mail's language. */
const mostRead = 20_000;
/** The points of two small words; those of four. */
const leastSaid = 4;
const leastUnread = 8;
/** Points of small words that every word of a sentence must bring on the average. */
const leastPerWord = 0.6;
/** So many words of no known language are a sentence, and no list of names. */
const leastWords = 7;
/** So many letters of another script are more than a name. */
const leastOthers = 10;
const latin = /^[\p{Script=Latin}'·]+$/u;

/**
 * The stretches of a subject that is new and of the own words that are in another language than the mail: sentences
 * in one that is analysed, and paragraphs in one that is not ("mis" where it is none that is known). The small words
 * vote, as for the whole mail; a sentence goes with the mail unless it clearly does not. Empty for nearly all mail.
 * Linear; reads the first 20,000 letters.
 */
export function otherLanguages({
  language,
  subject,
  subjectIsNew,
  ownWords,
}: Pick<Message, 'language' | 'subject' | 'subjectIsNew' | 'ownWords'>): readonly LanguageSpan[] {
  const main = language === 'und' ? 'en' : language;
  if (!(analysed as readonly string[]).includes(main)) return [];
  const found: LanguageSpan[] = [];
  const title = subjectIsNew ? saidIn(subject, votesOf(subject), main) : null;
  if (title !== null)
    found.push({ part: 'subject', start: 0, end: subject.length, language: title });
  let at = 0;
  // A foreign notice or address below the author's name is nothing to be shown to a person.
  let signed = false;
  for (const paragraph of ownWords.slice(0, mostRead).split(/(\n[ \t]*\n)/)) {
    found.push(...spansOf(paragraph, at, main, !signed));
    at += paragraph.length;
    signed ||= at > paragraph.length && paragraph.split('\n').some(isSignOff);
  }
  return found;
}

/** The language of a mail, and what of it is in another. */
export function languagesOf(
  mail: Pick<Message, 'subject' | 'subjectIsNew' | 'ownWords'>,
): Pick<Message, 'language' | 'otherLanguages'> {
  const language = detectLanguage(mail.ownWords, mail.subjectIsNew ? mail.subject : '');
  const others = otherLanguages({ ...mail, language });
  return others.length === 0 ? { language } : { language, otherLanguages: others };
}

function spansOf(paragraph: string, offset: number, main: string, speaks: boolean): LanguageSpan[] {
  if (paragraph.trim() === '') return [];
  if (isOnly(main, paragraph)) return [];
  const span = (start: number, end: number, language: string): LanguageSpan => ({
    part: 'ownWords',
    start: offset + start,
    end: offset + end,
    language,
  });
  const unread = speaks ? unreadIn(paragraph, main) : null;
  if (unread !== null) return [span(0, paragraph.length, unread)];
  const spans: LanguageSpan[] = [];
  const pieces = piecesOf(paragraph);
  const said = inherited(pieces, main);
  let at = 0;
  pieces.forEach((piece, index) => {
    const language = said[index] ?? main;
    const last = spans.at(-1);
    if (language !== main) {
      if (last?.language === language && last.end === offset + at)
        spans[spans.length - 1] = { ...last, end: offset + at + piece.length };
      else spans.push(span(at, at + piece.length, language));
    }
    at += piece.length;
  });
  return spans;
}

/** Nearly every paragraph of nearly every mail: it has small words of its language, and not two that it has not. */
function isOnly(main: string, paragraph: string): boolean {
  const { own, others } = smallWords(main);
  let [mine, theirs] = [0, 0];
  for (const [word] of paragraph.matchAll(/\p{L}{1,20}/gu)) {
    const lower = word.toLowerCase();
    if (own.has(lower)) mine++;
    else if (others.has(lower) && ++theirs > 1) return false;
    else if (/[^a-z]/.test(lower)) {
      const folded = lower.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
      if (others.has(folded) && !own.has(folded) && ++theirs > 1) return false;
    }
  }
  return mine > 0;
}

const known = new Map<string, { own: ReadonlySet<string>; others: ReadonlySet<string> }>();

function smallWords(main: string): { own: ReadonlySet<string>; others: ReadonlySet<string> } {
  const found = known.get(main);
  if (found) return found;
  const listed = (language: string): string[] =>
    (languageWords[language] ?? '').toLowerCase().trim().split(/\s+/);
  const own = new Set(listed(main));
  const rest = Object.keys(languageWords).flatMap((one) => (one === main ? [] : listed(one)));
  const sets = { own, others: new Set(rest.filter((word) => !own.has(word))) };
  known.set(main, sets);
  return sets;
}

/** Sentences, and the lines of one; white space stays behind its piece. */
function piecesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=(?:[!?:…]|[^\d\s]\.)["”»)]?[ \t]{1,3}(?=[\p{L}"“„«¿¡]))|(?<=\n)/u);
}

/** The language of each piece. A line that says too little goes with the sentence that it belongs to. */
function inherited(pieces: readonly string[], main: string): readonly string[] {
  const own = pieces.map((piece) => languageOf(piece, main));
  return own.map((language, at) => {
    if (language !== null) return language;
    const before = at > 0 && !ends(pieces[at - 1] ?? '') ? own[at - 1] : null;
    const after = ends(pieces[at] ?? '') ? null : own[at + 1];
    return before ?? after ?? main;
  });
}

function ends(piece: string): boolean {
  return /[.!?:;…]["”»)]?\s*$/.test(piece);
}

/** `main`, another language that is analysed, or null where too little is said. */
function languageOf(piece: string, main: string): string | null {
  const line = piece.trim();
  if (isSignOff(line) || isQuoted(line) || logLine.test(line)) return main;
  if (isGreeting(line) && line.length < 40) return null;
  const [said = line] = [line.replace(quotation, ' '), line].filter((one) => wordsIn(one) > 1);
  const votes = votesOf(said);
  const other = saidIn(said, votes, main);
  if (other !== null) return other;
  return (votes.points.get(main) ?? 0) > 0 ? main : null;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{2,30}/gu)?.length ?? 0;
}

/**
 * The other language that a sentence is clearly in: two small words of it ("am … am" is one), and twice as much as for
 * the mail's own, more than for any other; a few words have none of the mail's own at all.
 */
function saidIn(line: string, votes: Votes, main: string): string | null {
  for (const language of analysed) {
    if (language === main || !isClear(language, main, votes)) continue;
    const once = new Set(line.toLowerCase().match(/\p{L}{1,40}/gu));
    if ((votesOf([...once].join(' ')).met.get(language) ?? 0) >= leastSaid) return language;
  }
  return null;
}

function isClear(language: string, main: string, { words, met, points }: Votes): boolean {
  const said = met.get(language) ?? 0;
  if (said < leastSaid || said < words.length * leastPerWord) return false;
  const own = points.get(main) ?? 0;
  const rival = Math.max(...analysed.map((one) => (one === language ? 0 : (points.get(one) ?? 0))));
  return said >= own * 2 && said > rival && (said > leastSaid || own === 0);
}

/** A language that is not analysed, of a whole paragraph: known by its small words, or one without any known word. */
function unreadIn(paragraph: string, main: string): string | null {
  const { words, met, points } = votesOf(paragraph);
  if (isOtherScript(paragraph)) return 'mis';
  if (words.length < leastWords || !/\p{L}/u.test(paragraph)) return null;
  const read = Math.max(...analysed.map((one) => points.get(one) ?? 0));
  const [best] = [...met]
    .filter(([language]) => !(analysed as readonly string[]).includes(language))
    .sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= leastUnread && best[1] >= read * 1.5) return best[0];
  // Letters alone tell little: ä is Finnish too.
  const small = Math.max(...analysed.map((one) => met.get(one) ?? 0));
  if (small > words.length * 0.3 || (met.get(main) ?? 0) > 2) return null;
  const unknown = words.filter(({ text, votes: votes_ }) => !votes_ && isUnknown(text)).length;
  return unknown * 2 >= words.length && /[.!?。！？]\s*$/u.test(paragraph.trim()) ? 'mis' : null;
}

/** A sentence in a script of signs has few words. */
function isOtherScript(paragraph: string): boolean {
  const letters = paragraph.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => !latin.test(letter)).length;
  return others >= leastOthers && others * 2 > letters.length;
}

function isUnknown(word: string): boolean {
  const lower = word.toLowerCase();
  if (!latin.test(word)) return true;
  return word === lower && !englishWords.has(lower) && !sharedWords.has(lower);
}
