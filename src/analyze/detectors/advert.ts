import type { AnalysisText } from '../language/read-text.ts';
import { says, table } from '../language/tables.ts';
import { advert } from './frames/cancellation-vetoes.ts';

const adverts = table({ en: advert });
const known = new WeakMap<AnalysisText, boolean>();

/** Whether the mail sells or announces to the many (two sentences say so): it decides nothing about us. */
export function isAdvert(text: AnalysisText): boolean {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const is = text.sentences.filter((one) => says(adverts, text, one)).length > 1;
  known.set(text, is);
  return is;
}
