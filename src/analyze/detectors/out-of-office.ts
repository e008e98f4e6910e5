import { casual } from 'chrono-node';
import type { Sentence } from '../language/read-text.ts';
import { isFirstName } from '../language/tagger.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/out-of-office.ts';

/** Said of nobody but people; whoever goes "away" or "off" may also be a machine, so it is asked who. */
const leave =
  'out of (?:the )?office|not in the office|on (?:[a-z]{1,20} )?(?:leave|vacation|holidays?)|on jury duty';
const gone =
  'away(?! (?:to|with our|with my|from (?:you|us|them|it)) )|abroad|in hospital|off (?:work|sick|duty|until|till|from|this week|next week|all week)|travell?ing until';
const day = String.raw`(?:(?:the )?\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`;
const soon = '(?:(?:currently|now|still|also|all|both|already|again|then|out|just) ){0,2}';
const is = String.raw`(?:\b(?:am|are|is|be)|['’](?:m|re|s)) ${soon}`;
const goes = String.raw`\b(?:go|goes|going) ${soon}`;
const absent = new RegExp(
  [
    // Nobody named: "Out of office until Monday", "On leave, please write to my colleague".
    `^(?:(?:hi|hello|sorry|note|please note|automatic reply|auto-?reply|currently|now)[:,]? )?(?:${leave}|away (?:from|until|till) ${day})`,
    `[:,] (?:out of (?:the )?office|(?:away|off) (?:from|until|till) ${day})`,
    `(?:${is}|${goes})(?:${leave})\\b`,
    String.raw`(?:^|[,;:] |\b(?:and|but) |\b(?:i|we|he|she)(?: (?:am|are|is|will be|shall be)|['’](?:m|re|s|ll be)) )(?:(?:I|we) )?back (?:in the office |at work )?on ${day}`,
    String.raw`\b(?:i|we|he|she) (?:return|returns|will return|shall return) (?:to (?:the office|work) )?on ${day}|\breturning on ${day}`,
    String.raw`\blimited access to (?:my )?e-?mails?\b`,
    String.raw`\b(?:we|our (?:office|shop|school|company|works|practice|house)) (?:are|is|will be) closed (?:until|till|from|for the holidays|over christmas)`,
    String.raw`\b(?:im urlaub|nicht im büro|nicht im haus|abwesend|wieder (?:da|erreichbar)|absente?s? (?:du|jusqu)|en congés?|de retour le|fuera de la oficina|de vacaciones|de baja hasta)\b`,
  ].join('|'),
  'i',
);
const whoIsGone = new RegExp(
  String.raw`(?<!\p{L})(\p{L}{1,20})(?: (?:will|shall|may|must))? ?${is}(?:${gone})\b`,
  'iu',
);
const people = new Set(
  `i we he she they everybody everyone colleague colleagues boss manager team staff secretary assistant accountant
  bookkeeper director partner wife husband owner chair treasurer administrator admin lady guy man woman
  people office`.split(/\s+/),
);
const lastDay = /\b(?:until|till|through|back|return\w*|bis|jusqu\S*|hasta|wieder|retour)\b/i;
const isoDay = /(\d{4})-(\d{2})-(\d{2})/;
/** Dates without a year are read as the first one on or after this day; only month and day are certain. */
const maxSentenceChars = 300;

/** An absence, with its last day when the text gives one with a year or the reference date is known. */
export const outOfOffice: Detector = {
  kind: 'out-of-office',
  threshold: 0.5,
  clause: 'M1',
  fires,
  silent,
  detect(text) {
    const sentences = text.sentences.filter((one) => isAbsence(one) && !one.asks);
    const evidence = atLeastOne(sentences.map((one) => evidenceOf(text, one)));
    if (!evidence) return { signals: [], rejected: [], score: 0 };
    const until = sentences.map(lastDayOf).find((day) => day !== null) ?? null;
    return {
      signals: [{ kind: 'out-of-office', score: 0.8, until, evidence }],
      rejected: [],
      score: 0.8,
    };
  },
};

function isAbsence({ text }: Sentence): boolean {
  if (absent.test(text)) return true;
  const who = whoIsGone.exec(text)?.[1];
  return who !== undefined && (people.has(who.toLowerCase()) || isFirstName(who));
}

/** ISO date of the last day named in the sentence; null when there is none. */
function lastDayOf(sentence: Sentence): string | null {
  const written = isoDay.exec(sentence.text);
  if (written) return written[0];
  if (!lastDay.test(sentence.text)) return null;
  const found = casual.parse(sentence.text.slice(0, maxSentenceChars), new Date(0));
  const last = found.at(-1);
  const date = last?.end ?? last?.start;
  if (!date?.isCertain('day') || !date.isCertain('month') || !date.isCertain('year')) return null;
  const two = (part: number | null): string => String(part ?? 1).padStart(2, '0');
  return `${date.get('year')}-${two(date.get('month'))}-${two(date.get('day'))}`;
}
