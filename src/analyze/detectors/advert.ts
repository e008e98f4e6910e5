import type { AnalysisText } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import { advert, stranger } from './frames/cancellation-vetoes.ts';

const adverts = table({ en: advert });
const strangers = table({ en: stranger });
const known = new WeakMap<AnalysisText, boolean>();

/** Whether the mail sells or announces to the many (two sentences say so) or a stranger wrote it: it decides nothing about us. */
export function isAdvert(text: AnalysisText): boolean {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const is =
    text.sentences.filter((one) => says(adverts, text, one)).length > 1 ||
    text.sentences.some((one) => says(strangers, text, one));
  known.set(text, is);
  return is;
}
