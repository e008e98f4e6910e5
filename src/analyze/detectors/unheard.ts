import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isQuoted } from '../language/scope.ts';
import { matchesOf, says, type Table, table } from '../language/tables.ts';
import * as frames from './frames/unheard.ts';
import { isOthersSilence } from './no-complaint.ts';

const silence = table({ en: frames.silence });
const unheard = table({ en: frames.unheard });
/** What says it only beside the next sentence. */
const pairs: readonly (readonly [Table, Table])[] = [
  [table({ en: frames.nobodyCame }), table({ en: frames.again })],
  [table({ en: frames.tried }), table({ en: frames.whatElse })],
  [table({ en: frames.dayNamed }), table({ en: frames.otherDay })],
];
const heard = table({ en: frames.heard });
const away = table({ en: frames.away });

/** Of whom nothing came may be others than we. */
const others =
  / (?:guests?|members?|customers?|clients?|parents?|tenants?|patients?|students?|users?|visitors?|applicants?|candidates?|bidders?|volunteers?|drivers?|neighbou?rs?) /;
const toUs = / (?:you|your|usbrand|support|helpdesk|hotline) /;

/**
 * Where a customer says coolly that nobody hears: how long nothing came, what it pays for and does not get, or whom
 * it shall ask instead. A question says it as well as a statement. Null where all is well, or where who answers is
 * away and another is asked for in good order. English.
 */
export function unheardIn(text: AnalysisText, index: number): Match | null {
  const sentence = text.sentences[index];
  if (!sentence || sentence.part === 'subject' || says(heard, text, sentence)) return null;
  if (isOthersSilence(sentence)) return null;
  const [found] = [
    ...(isOfOthers(sentence) ? [] : matchesOf(silence, text, sentence)),
    ...matchesOf(unheard, text, sentence),
    ...besideNext(text, index, sentence),
  ];
  if (!found || isQuoted(sentence, found.from, found.to)) return null;
  return / instead /.test(` ${sentence.norm} `) && isSomebodyAway(text, index) ? null : found;
}

function besideNext(text: AnalysisText, index: number, sentence: Sentence): readonly Match[] {
  const next = text.sentences[index + 1];
  if (!next) return [];
  return pairs
    .filter(([, second]) => says(second, text, next))
    .flatMap(([first]) => matchesOf(first, text, sentence));
}

function isOfOthers({ norm }: Sentence): boolean {
  return others.test(` ${norm} `) && !toUs.test(` ${norm} `);
}

function isSomebodyAway(text: AnalysisText, index: number): boolean {
  const near: readonly Sentence[] = text.sentences.slice(Math.max(0, index - 2), index + 2);
  return near.some((one) => says(away, text, one));
}
