import type { AnalysisText, Sentence } from '../language/read-text.ts';
import type { Match } from '../language/frames.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { bareNoticesIn } from './bare-notice.ts';
import { givingsUp } from './given-up.ts';
import { goingsToAHouse } from './to-a-house.ts';
import { goingsToRival } from './to-rival.ts';
import { ending } from './frames/ending.ts';
import { indirect } from './frames/indirect.ts';
import { lastChance } from './frames/last-chance.ts';
import { leaving } from './frames/leaving.ts';
import { notRenewing } from './frames/not-renewing.ts';
import { lookedAt } from './frames/office-goods.ts';
import { passedOver, perhapsPassedOver, weighed as weighedFrames } from './frames/passed-over.ts';
import { ultimatum } from './frames/ultimatum.ts';
import * as french from './frames/french.ts';
import * as german from './frames/german.ts';
import * as quiet from './frames/quiet-endings.ts';
import * as spanish from './frames/spanish.ts';

const families = {
  ending: table({
    en: ending,
    de: german.cancellation + quiet.german,
    fr: french.cancellation + quiet.french,
    es: spanish.cancellation + quiet.spanish,
  }),
  notRenewing: table({ en: notRenewing }),
  leaving: table({ en: leaving }),
  passedOver: table({ en: passedOver }),
  perhapsPassedOver: table({ en: perhapsPassedOver }),
  lastChance: table({ en: lastChance }),
  indirect: table({ en: indirect, de: german.indirect, fr: french.indirect, es: spanish.indirect }),
  ultimatum: table({ en: ultimatum }),
};
/** Which way of ending a sentence says. */
export type Family = keyof typeof families | 'bareNotice' | 'toRival' | 'toAHouse' | 'givenUp';
/** Which is asked before which: the first that fits tells the form. */
export const familyOrder: readonly Family[] = [
  'ending',
  'bareNotice',
  'notRenewing',
  'leaving',
  'givenUp',
  'toRival',
  'toAHouse',
  'passedOver',
  'perhapsPassedOver',
  'lastChance',
  'indirect',
  'ultimatum',
];
/** How sure each is, 0 to 1. */
export const familyScores: Readonly<Record<Family, number>> = {
  ending: 0.95,
  bareNotice: 0.95,
  notRenewing: 0.95,
  leaving: 0.9,
  givenUp: 0.9,
  toRival: 0.9,
  toAHouse: 0.8,
  passedOver: 0.9,
  perhapsPassedOver: 0.75,
  lastChance: 0.8,
  indirect: 0.75,
  ultimatum: 0.8,
};
const weighed = table({ en: weighedFrames });
const goods = table({ en: lookedAt });

/** Where a sentence says it in words of a family; empty where nowhere. */
export function foundOf(family: Family, text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (family === 'toRival') return goingsToRival(text, sentence);
  if (family === 'givenUp') return givingsUp(text, sentence);
  if (family === 'toAHouse') return goingsToAHouse(text, sentence);
  if (family === 'bareNotice') return bareNoticesIn(text, sentence);
  const found = matchesOf(families[family], text, sentence);
  if (family !== 'perhapsPassedOver' || found.length === 0) return found;
  const ours = text.sentences.filter((one) => says(weighed, text, one));
  return ours.length > 0 && !ours.some((one) => says(goods, text, one)) ? found : [];
}
