import { overlap, type Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, type Table, table } from '../language/tables.ts';
import * as frames from './frames/kept.ts';

const meantOnce = table({ en: frames.meantOnce });
const offTheTable = table({ en: frames.offTheTable });
const givenUpNext = table({ en: frames.givenUpNext });
const spared = table({ en: frames.spared });
const sparedNext = table({ en: frames.sparedNext });
const handedOn = table({ en: frames.handedOn });
const followed = table({ en: frames.followed });
const untouched = table({ en: frames.untouched });
const restStays = table({ en: frames.restStays });

/** It comes back, or something else comes in our place. */
const turns =
  / (?:not to|for now|for the moment|at first|never|nobody|nor|neither|still|again|but(?! (?:that|it|all that) (?:is|was) | (?:the|our) (?:name|address|bill|logo|letterhead) )|(?<!(?:our|the|my|a) )then|unless|until|instead|staying|stay|renew[a-z]*|rivalname|competit[a-z]*|elsewhere|without you|(?:another|other|different|new) (?:provider|supplier|vendor|system|tool|platform|software)) /;

/**
 * Is what matched given up ("A year ago my boss wanted to drop you. This time he recommends you"), the end of others
 * that spares us ("Of the tools that we dropped, yours is not one"), or the news that somebody takes us over with the
 * house, or follows the customer to us. English.
 */
export function isKept(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  const next = text.sentences[text.sentences.indexOf(sentence) + 1];
  if (next && isTurnedNext(text, sentence, next)) return true;
  if (isSparedBeside(text, sentence)) return true;
  if (matchesOf(spared, text, sentence).some((one) => overlap(one, match))) return true;
  if (turns.test(` ${sentence.norm} `)) return false;
  return [offTheTable, handedOn, followed].some((frames) =>
    matchesOf(frames, text, sentence).some((one) => overlap(one, match)),
  );
}

/** Of the whole, whatever else is said of a rest: "We will not be renewing. Everything else stays as agreed." */
const whole =
  / (?:you|your|yours|usbrand|contract|agreement|subscription|membership|account|relationship|partnership|(?:renew|renewing|renewal|cancel|canceling|leave|leaving|terminate|stop|quit) (?:[.,;!]|and |$)) /;
/** For a while only, or with an if. */
const onlySoLong =
  / (?:until|till|for now|for the (?:moment|time being)|so far|meanwhile|meantime|then|unless|if|yet|(?<!as )before|during|after(?:wards)?) /;

/**
 * Is what ends not named as ours in its sentence, and another says plainly that ours goes on ("We leave our payroll
 * bureau. Nothing changes for you", "We drop the texts, the rest stays as it is"). English.
 */
export function isSparedBeside(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language !== 'en' || whole.test(` ${sentence.norm} `)) return false;
  return text.sentences.some(
    (one) => staysSo(untouched, text, one) || staysSo(restStays, text, one),
  );
}

function staysSo(frames: Table, text: AnalysisText, sentence: Sentence): boolean {
  if (sentence.asks || onlySoLong.test(` ${sentence.norm} `)) return false;
  return matchesOf(frames, text, sentence).some(
    ({ to }) => !sentence.words.slice(to).some(({ word }) => word === 'but'),
  );
}

/** "Our group has a deal with Orbit. Nothing changes for you." */
export function isUntouchedNext(text: AnalysisText, sentence: Sentence): boolean {
  const at = text.sentences.indexOf(sentence);
  return text.sentences.slice(at, at + 2).some((one) => staysSo(untouched, text, one));
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
