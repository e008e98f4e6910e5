import { createRequire } from 'node:module';
import type { Row } from './rows.ts';
import type { Verdict } from './score.ts';

// CommonJS without declarations.
const load = createRequire(import.meta.url);
const Sentiment = load('sentiment') as new () => { analyze(text: string): { score: number } };
const scorer = new Sentiment();
const leaving =
  /\b(?:cancel\w*|terminat\w*|churn|leav(?:e|ing)|switch\w*|unsubscribe|refund|notice)\b/i;
const looking = /\b(?:competitor\w*|alternativ\w*|evaluat\w*|demo|rfp|tender|compar\w*)\b/i;
const late = /\b(?:delay\w*|late|postpone\w*|not yet|busy)\b/i;
const missed = /\b(?:missed|no-show|couldn't make|reschedul\w*)\b/i;

/** The naive build of this idea: a generic sentiment score and a keyword list. */
export function naive({ mail }: Row): Verdict {
  const text = mail.subjectIsNew ? `${mail.subject}\n${mail.ownWords}` : mail.ownWords;
  const { score } = scorer.analyze(text);
  const flags = {
    cancellation: leaving.test(text),
    evaluating: looking.test(text),
    'frustration strong': score <= -4,
    'frustration any': score < 0,
    'missed meeting': missed.test(text),
    delay: late.test(text),
  };
  const high = flags.cancellation || flags.evaluating || flags['frustration strong'];
  const low = flags['missed meeting'] || flags.delay;
  const tier = high ? 'high' : flags['frustration any'] ? 'medium' : low ? 'low' : 'none';
  const quote = text.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 80);
  return { tier, quotes: high ? [quote] : [], flags };
}
