import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { matchesOf, says, table, type Table } from '../language/tables.ts';
import * as frames from './frames/given-up.ts';
import * as two from './frames/settled-beside.ts';

const givenUp = table({ en: frames.givenUp });
const notGivenUp = table({ en: frames.notGivenUp });
const othersBill = table({ en: frames.othersBill });

/** What settles it only behind what the sentence before it says, or beside another of the mail. */
const pairs: readonly (readonly [Table, Table])[] = [
  [table({ en: frames.heldThen }), table({ en: frames.heldNoMore })],
  [table({ en: frames.fewKept }), table({ en: frames.noneOfThem })],
];
const bereaved = table({ en: two.bereaved });
const endsTheirs = table({ en: two.endsTheirs });
const renewsItself = table({ en: two.renewsItself });
const takeItOff = table({ en: two.takeItOff });
const takesAllOut = table({ en: two.takesAllOut });
const forTheNext = table({ en: two.forTheNext });
const billed = table({ en: frames.billed });
const alreadyGone = table({ en: frames.alreadyGone });
const boughtElse = table({ en: frames.boughtElse });
const partingBeside = table({ en: frames.partingBeside });

/**
 * Where a sentence says that we are given up, in words that the learned model was not taught and need not be asked
 * about: "your contract was cancelled by our board"; or "this time I agree with him" behind "I talked my boss out of
 * dropping you". English.
 */
export function givingsUp(text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (says(notGivenUp, text, sentence)) return [];
  const together = saidTogether(text, sentence);
  if (together.length > 0) return together;
  const alone = matchesOf(givenUp, text, sentence).filter(
    ({ line }) => !sentence.asks || line.includes('?'),
  );
  if (alone.length > 0 || sentence.asks) return alone;
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  if (before === undefined) return besides(text, sentence);
  const behind = pairs
    .filter(([first]) => says(first, text, before))
    .flatMap(([, second]) => matchesOf(second, text, sentence));
  if (says(billed, text, before) && !says(othersBill, text, before)) {
    behind.push(...matchesOf(alreadyGone, text, sentence));
  }
  return behind.length > 0 ? behind : besides(text, sentence);
}

/**
 * "My father passed away. Please close his account": the contract ends with whom it was made. English.
 */
export function isOfTheDead(text: AnalysisText, sentence: Sentence): boolean {
  if (!says(endsTheirs, text, sentence) || ofOthers.test(` ${sentence.norm} `)) return false;
  return text.sentences.some((one) => says(bereaved, text, one) && !ofOthers.test(` ${one.norm} `));
}

/** A person in the house or one of its customers: a login, a lease, a policy ends with them. */
const ofOthers =
  / (?:colleague|colleagues|employee|worker|driver|nurse|customer|customers|client|clients|tenant|tenants|member|members|patient|patients|resident|guest|policyholder|logins?|leases?|flat|(?:a|one) of our) /;
/** What renews itself beside our contract. */
const ofOtherThings =
  / (?:domains?|certificates?|certs?|ssl|members?|customers?|clients?|trainees?|tenants?|students?|polic(?:y|ies)|leases?|passes|permits?|newsletter|module|add ons?|sms|cards?|vouchers?|not|no) /;

function saidTogether(text: AnalysisText, sentence: Sentence): readonly Match[] {
  if (isOfTheDead(text, sentence)) return matchesOf(endsTheirs, text, sentence);
  const off = matchesOf(takeItOff, text, sentence);
  const before = text.sentences[text.sentences.indexOf(sentence) - 1];
  const renews = [sentence, before].some(
    (one) =>
      one !== undefined && says(renewsItself, text, one) && !ofOtherThings.test(` ${one.norm} `),
  );
  if (renews && off.length > 0 && !ofOtherThings.test(` ${sentence.norm} `)) return off;
  const next = matchesOf(forTheNext, text, sentence);
  if (next.length === 0) return next;
  return text.sentences.some((one) => says(takesAllOut, text, one)) ? next : [];
}

/** Another system alone may stand beside ours: that it takes our place, the rest of the mail tells. */
function besides(text: AnalysisText, sentence: Sentence): readonly Match[] {
  const found = matchesOf(boughtElse, text, sentence);
  if (found.length === 0) return found;
  return text.sentences.some((one) => says(partingBeside, text, one)) ? found : [];
}
