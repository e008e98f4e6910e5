import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import * as frames from './frames/kept.ts';

const meantOnce = table({ en: frames.meantOnce });
const offTheTable = table({ en: frames.offTheTable });
const givenUpNext = table({ en: frames.givenUpNext });
const spared = table({ en: frames.spared });
const sparedNext = table({ en: frames.sparedNext });
const handedOn = table({ en: frames.handedOn });
const followed = table({ en: frames.followed });

/** It comes back, or something else comes in our place. */
const turns =
  / (?:not to|for now|for the moment|at first|never|nobody|nor|neither|still|again|but(?! (?:that|it|all that) (?:is|was) | (?:the|our) (?:name|address|bill|logo|letterhead) )|then|unless|until|instead|staying|stay|renew[a-z]*|rivalname|competit[a-z]*|elsewhere|without you|(?:another|other|different|new) (?:provider|supplier|vendor|system|tool|platform|software)) /;

/**
 * Is what matched given up ("A year ago my boss wanted to drop you. This time he recommends you"), the end of others
 * that spares us ("Of the tools that we dropped, yours is not one"), or the news that somebody takes us over with the
 * house, or follows the customer to us. English.
 */
export function isKept(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  const next = text.sentences[text.sentences.indexOf(sentence) + 1];
  if (next && isTurnedNext(text, sentence, next)) return true;
  if (matchesOf(spared, text, sentence).some((one) => overlap(one, match))) return true;
  if (turns.test(` ${sentence.norm} `)) return false;
  return [offTheTable, handedOn, followed].some((frames) =>
    matchesOf(frames, text, sentence).some((one) => overlap(one, match)),
  );
}

function isTurnedNext(text: AnalysisText, sentence: Sentence, next: Sentence): boolean {
  const ofUs = / (?:you|your|yours|usbrand) /.test(` ${sentence.norm} `);
  if (!ofUs && says(sparedNext, text, next)) return true;
  return (
    says(meantOnce, text, sentence) &&
    says(givenUpNext, text, next) &&
    !turns.test(` ${next.norm} `) &&
    !turns.test(` ${sentence.norm} `)
  );
}
