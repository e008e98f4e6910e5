/**
 * Learns the sentence weights in one company and writes them to a file, without the mails of a fold if one is named.
 * Started by both-companies.ts: node learn-company.ts KIND FILE [FOLD].
 */
import { writeFileSync } from 'node:fs';
import { sharedData } from '../../test/shared-data.ts';
import { foldOfMail } from '../inbox/folds.ts';
import { companies } from './harmless.ts';
import { learnSentences } from './sentences.ts';
import { weightsText } from './weights-text.ts';

const [, , kindName, file = '', fold = ''] = process.argv;
const kind = companies.find((one) => one === kindName);
if (!kind) throw new Error(`learn-company: ${kindName} is none of ${companies.join(', ')}`);
const weights = learnSentences(
  sharedData ?? '',
  kind,
  (row) => fold === '' || foldOfMail(row) !== Number(fold),
);
writeFileSync(file, weightsText(weights));
