import { thingNouns } from '../../domain/thing-nouns.ts';

/** What breaks the phrase: marks, a possessive at its end, a word cut off ("order PO-"). */
const marks = /[,;:?!+&/@[\]<>()"“”#]|[-–]$|['’]s?$|^\W/;
const pieces = /\s(?:of|for|in|on|at|with|without|to|from|by|about)\s/i;
const determiner = /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its)\s/i;
/** A second determiner that no preposition leads in: two phrases ran into each other ("the invoices your system"). */
const runOn =
  /(?<!\s(?:of|for|in|on|at|with|without|to|from|by|about)|^(?:of|for|in|on|at|with|without|to|from|by|about))\s(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|any|all)\s/i;
/** Says how many or which one and not what. */
const unnamed =
  /^(?:any|no|each|every|some|all|both|more|fewer|less|another|else|beyond|under|over|against|between|into|via|per|whatever|which|next|last|kindly|please|from|at|in|on|to|for|of|with|about|after|before|\w{2,7}day['’]s)\b/i;
/** What a manager should not read as the name of a matter: feelings, and the bodies that decide. */
const unfit =
  /^(?:my|our|your|his|her|their)\sfault$|\b(?:fewer|(?:right|correct|proper)(?! (?:side|column|margin|edge|click|button|panel|pane)s?\b))\s|\b(?:sad|angry|cheery|nice|bad|terrible|awful|stupid|idiotic|honest)\s|\b(?:management|executive|supervisory|steering|advisory|corporate)\s(?:board|group|committee)\b/i;
/** Words that say nothing without another one: "ticket", "notes", "the assistant" (a person). */
const weak =
  /^(?:account|answer|count|demo|message|note|process|project|reply|response|support|test|text|ticket|time|total|update|version|view)s?$/i;
const persons =
  /^(?:(?:own|\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\s)?(?:assistant|consultant|group|help)s?$/i;

/** What is wrong with a thing, or a part of one that has many names; only with a word that says of what. */
const matters = new Set(
  `access address alarm breach calculator cart category change clash crash debit delay docs documentation domain
  downtime draft duplicate failure freeze hike inbox incident increase item layer level lock logic loss name note
  option pack photo problem pump questionnaire reader reading request rise rotation secret service setting sheet
  shutdown sound spec specification survey token total unit validation viewer`.split(/\s+/),
);
/** Things of a product that are none of a draft's nouns. */
const moreThings = new Set(
  `authenticator chat chatbot dataset hotfix patch payslip roadmap`.split(' '),
);

/**
 * Whether a phrase may stand alone as the name of what a mail is about, in a subject line that management reads: its
 * head is a thing of the product or service or what went wrong with one, and it is one phrase. Not "a baby", "my
 * mind", "notes", "the invoices your system". The reply drafts are stricter yet (compose/draft/issue-words.ts).
 */
export function standsAlone(phrase: string): boolean {
  if (marks.test(phrase) || unnamed.test(phrase) || unfit.test(phrase)) return false;
  if (runOn.test(phrase)) return false;
  const bare = phrase.replace(determiner, '');
  if (persons.test(bare) || (bare === phrase && weak.test(bare))) return false;
  const head = phrase.split(pieces)[0] ?? phrase;
  return [head, phrase].some((part) => isThing(part.replace(determiner, '')));
}

function isThing(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  const forms = [last, last.split('-').at(-1) ?? last].flatMap((one) => [
    one,
    one.replace(/s$/, ''),
    one.replace(/ies$/, 'y'),
    one.replace(/(?<=x|ch|sh|ss)es$/, ''),
  ]);
  return forms.some(
    (one) => thingNouns.has(one) || moreThings.has(one) || (words.length > 1 && matters.has(one)),
  );
}
