import { expect, it } from 'vitest';
import { readText } from '../../src/analyze/language/read-text.ts';
import { nameMarker } from '../../src/analyze/language/names.ts';
import { sentenceTexts } from '../../src/compose/draft/sentences.ts';

const analysed = (ownWords: string): number =>
  readText({ language: 'en', subject: null, ownWords }, nameMarker([], [])).sentences.length;

it.each([
  ['I am writing for Mr J. Achterberg, who has decided not to renew.', 1],
  ['Our director Ms P. Okonkwo asks me to tell you that we will leave.', 1],
  ['The reports of Dr H. Weiss and Dr. K. Lang are wrong.', 1],
  ['Paula K. Lang and Mr J. R. R. Okafor have signed.', 1],
  ['De heer J. van Dijk has signed.', 1],
  ['We go with Plan B. We will leave in June.', 2],
  ['The label printer stands in Hall C. Nobody can use it.', 2],
  ['I spoke to Mr B. We have agreed.', 2],
  ['It was neither you nor I. Then the mail came.', 2],
  ['The vote was for B. The board has decided.', 2],
])('"%s" is read as sentences: %i', (text, count) => {
  expect([sentenceTexts(text).length, analysed(text)]).toEqual([count, count]);
});
