/**
 * Learns the sentence weights from the mails of all folds but one, and writes them to a file. Started by
 * bench/cross-validation.ts, several at once: node learn-fold.ts WEIGHTS FOLD.
 */
import { writeFileSync } from 'node:fs';
import { sharedData } from '../../test/shared-data.ts';
import { learnSentences } from '../learn/sentences.ts';
import { foldOfMail } from './folds.ts';

const [, , file = '', fold = '0'] = process.argv;
const weights = learnSentences(sharedData ?? '', (row) => foldOfMail(row) !== Number(fold));
writeFileSync(file, JSON.stringify(weights));
