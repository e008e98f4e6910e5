import { casual } from 'chrono-node';
import type { Sentence } from '../language/read-text.ts';
import { atLeastOne, evidenceOf, type Detector } from './detector.ts';
import { fires, silent } from './examples/out-of-office.ts';

const away =
  /\b(?:out of (?:the )?office|on (?:annual |parental |maternity |sick |paternity )?(?:leave|vacation|holidays?)|away (?:from|until|till)|not in the office|back (?:in the office )?on|returning on|limited access to (?:my )?e-?mails?|im urlaub|nicht im büro|nicht im haus|abwesend|wieder (?:da|erreichbar)|absente?s? (?:du|jusqu)|en congés?|de retour le|fuera de la oficina|de vacaciones|de baja hasta)\b/i;
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
    const sentences = text.sentences.filter((one) => away.test(one.text) && !one.asks);
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
