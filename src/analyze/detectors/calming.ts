import type { Evidence, Signal } from '../../domain/signal.ts';
import { isDenied } from '../language/denied.ts';
import { type Match, overlap } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isConditional, isNegated, isPast, isQuoted, negations } from '../language/scope.ts';
import { matchesOf, says, table } from '../language/tables.ts';
import { toldMark } from '../language/words.ts';
import { collect, type Veto } from './collect.ts';
import { atLeastOne, type Detector, type Findings } from './detector.ts';
import { fires, silent } from './examples/calming.ts';
import * as frames from './frames/calming.ts';
import * as french from './frames/french-calming.ts';
import * as german from './frames/german-calming.ts';
import { irony } from './frames/irony.ts';
import * as spanish from './frames/spanish-calming.ts';

const forms = {
  withdrawn: table({
    en: frames.withdrawn,
    de: german.withdrawn,
    fr: french.withdrawn,
    es: spanish.withdrawn,
  }),
  solved: table({
    en: frames.solved + frames.content + frames.runsAgain,
    de: german.solved,
    fr: french.solved,
    es: spanish.solved,
  }),
  thanks: table({
    en: frames.forDeed,
    de: german.forDeed,
    fr: french.forDeed,
    es: spanish.forDeed,
  }),
  courtesy: table({ en: frames.thanks, de: german.thanks, fr: french.thanks, es: spanish.thanks }),
} as const;
/** Thanks for an answer, or beside what is still to come: they say nothing of the matter itself. */
const looksAhead = table({
  en: frames.looksAhead,
  de: german.looksAhead,
  fr: french.looksAhead,
  es: spanish.looksAhead,
});

/** What stands beside thanks in the mail of somebody who goes all the same. */
const reserves = table({
  en: frames.reserves,
  de: german.reserves,
  fr: french.reserves,
  es: spanish.reserves,
});
const ironic = table({ en: irony });
const otherMatter = table({
  en: frames.otherMatter,
  de: german.otherMatter,
  fr: french.otherMatter,
  es: spanish.otherMatter,
});
const stillOpen = table({
  en: frames.stillOpen,
  de: german.stillOpen,
  fr: french.stillOpen,
  es: spanish.stillOpen,
});
const notYet = table({ en: frames.notYet, de: german.notYet });
const ofLeaving = table(frames.ofLeaving);
const turnsRound = table({
  en: frames.turnsRound,
  de: german.turnsRound,
  fr: french.turnsRound,
  es: spanish.turnsRound,
});

/**
 * Thanks, word that it is solved, or a threat taken back. Never opens a case; can calm one: thanks only where they name
 * what was done, and neither they nor "it works" beside word that the decision stands (DESIGN §4: politeness never
 * lowers a threat).
 */
export const calming: Detector = {
  kind: 'calming',
  threshold: 0.5,
  clause: 'D5',
  fires,
  silent,
  detect(text): Findings {
    const signals: Signal[] = [];
    const rejected: Findings['rejected'][number][] = [];
    const ahead = text.sentences.some((sentence) => says(looksAhead, text, sentence));
    const reserved = text.sentences.some((sentence) => isReserve(text, sentence));
    let thanked = false;
    for (const form of ['withdrawn', 'solved', 'thanks', 'courtesy'] as const) {
      const found = collect(
        'calming',
        text,
        forms[form],
        form === 'courtesy' ? veto : vetoOfMatter,
      );
      rejected.push(...found.rejected);
      const evidence = atLeastOne(found.evidence);
      if (!evidence || (form === 'courtesy' && thanked)) continue;
      const courteous =
        (form === 'thanks' && (ahead || reserved)) ||
        (form === 'solved' && reserved) ||
        (form !== 'withdrawn' && isBesideOpen(text, evidence));
      thanked ||= form === 'thanks' || courteous;
      const said = form === 'withdrawn' && !isOfLeaving(text, evidence) ? 'unsaid' : form;
      signals.push({ kind: 'calming', score: 0.7, form: courteous ? 'courtesy' : said, evidence });
    }
    return { signals, rejected, score: signals.length > 0 ? 0.7 : 0 };
  },
};

/** It names leaving, staying or the contract: "please ignore my last mail" may be about a printer. */
function isOfLeaving(text: AnalysisText, evidence: readonly Evidence[]): boolean {
  return text.sentences.some(
    (one) =>
      evidence.some(({ part, start }) => part === one.part && start === one.start) &&
      says(ofLeaving, text, one),
  );
}

/** Word that something else is still not well stands in the sentence, or follows: "Now the logo is fixed. The export …". */
function isBesideOpen(text: AnalysisText, [first]: readonly [Evidence, ...Evidence[]]): boolean {
  return text.sentences.some(
    (one) =>
      one.part === first.part && one.end > first.start && !one.asks && says(stillOpen, text, one),
  );
}

/** "We will not cancel after all" and "we were about to leave" keep nothing back. */
function isReserve(text: AnalysisText, sentence: Sentence): boolean {
  return matchesOf(reserves, text, sentence).some(
    ({ from, to }) =>
      !isNegated(sentence, from) && !isPast(sentence) && !isQuoted(sentence, from, to),
  );
}

const bareThanks = new RegExp(`^(?:thanks|thank you)(?: (?:,|${toldMark}))* $`);

const veto: Veto = (text, sentence, match) => {
  if (isQuoted(sentence, match.from, match.to)) return 'third-party';
  if (isTurned(text, sentence, match)) return 'negated';
  if (sentence.asks) return 'question';
  if (says(ironic, text, sentence)) return 'hypothetical';
  // "thanks for nothing", "thanks in advance", "I would appreciate": courtesy or its opposite.
  if (
    / (?:thanks|thank you) (?:for nothing|in advance|in anticipation) | (?:would|will) (?:be grateful|appreciate|be glad|be happy) /.test(
      ` ${sentence.norm}`,
    )
  ) {
    return 'hypothetical';
  }
  if (bareThanks.test(sentence.norm)) return 'below-threshold';
  return isConditional(sentence) ? 'hypothetical' : null;
};

/** "Happy with Thursday", "it must be solved": not the matter is what they are content with, or not yet. */
const vetoOfMatter: Veto = (text, sentence, match) => {
  const covers = (one: Match): boolean => overlap(one, match);
  if (matchesOf(otherMatter, text, sentence).some(covers)) return 'other-object';
  if (matchesOf(notYet, text, sentence).some(covers)) return 'hypothetical';
  const turned = matchesOf(turnsRound, text, sentence).some((one) => one.from >= match.to);
  return turned ? 'hypothetical' : veto(text, sentence, match);
};

/**
 * A "not" before or within the frame, or an "against" that is none of its words ("we voted against staying"). In German
 * it may stand anywhere behind ("jetzt geht auch der Login nicht"), in French and Spanish right behind.
 */
function isTurned(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (text.language === 'de') return isDenied(text, sentence, match);
  const { from, to, line } = match;
  if (isNegated(sentence, from) || isNegated(sentence, from + 1)) return true;
  if (text.language === 'en') {
    const turning = line.includes('against') ? ['not'] : ['not', 'against'];
    return sentence.words.slice(from, to).some(({ word }) => turning.includes(word));
  }
  return sentence.words.slice(from, to + 3).some(({ word }) => negations.has(word));
}
