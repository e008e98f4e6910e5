import { taggedPhrases } from './tagger.ts';

/** compromise takes seconds on long text (stack notes): a candidate sentence is cut to this. */
const maxChars = 220;
const maxWords = 7;

/** Heads that name a person, a time, the mail itself or nothing at all. */
const dull = new Set(
  `thing time day week month year way lot bit kind sort part half rest end start point side case fact reason
    matter team people person one ones somebody someone nobody anyone anybody everybody everyone guy
    colleague director boss manager friend man woman lady child daughter son wife husband family owner
    morning afternoon evening night noon today yesterday tomorrow monday tuesday wednesday thursday friday
    saturday sunday weekend january february march april may june july august september october november
    december spring summer autumn winter minute hour second mail email message letter reply answer question
    it you me i we they he she us them this that these those what which who problem problems issue trouble
    nothing something anything everything none thank thanks regard wish hello hi hey dear sir madam greeting
    hope luck patience feeling mood opinion honesty frustration anger disgrace shame joke mess disaster
    nightmare situation moment while number couple dozen percent step place chance choice idea sense word
    line please emotion instruction glass sorry need want look help try go kindly attention effort pity
    misunderstanding warning wobble grumble desk street dress season plan plans subject record checking worth
    demo lord letterhead bank mine site confidence community queue group platform past free beer less more
    back again only complaint notice termination cancellation dust review business company organisation
    organization client customer user member staff life world money hand head`.split(/\s+/),
);
const starts =
  /^(?:open|choose|and|but|or|so|because|when|if|that|than|as|of|in|on|at|for|with|to|is|are|was|were|be|not|also|just|again|still|please|dear|hi|hello|good|very|too|only|really)\s/i;
const pronoun =
  /\b(?:i|we|you|he|she|they|it|me|us|them|who|what|which|i'm|we're|it's|that's|there|here|something|nothing|anything|everything|nobody|anyone)\b/i;

/**
 * The noun phrases of a text as written ("the nightly CSV export"), in order, each at most seven words; none that
 * only names a person, a time or the mail itself. Empty for a text without one. The caller passes candidates only.
 */
export function nounPhrasesOf(sentence: string): readonly string[] {
  return taggedPhrases(sentence.slice(0, maxChars).replace(/[’]/g, "'")).flatMap((phrase) =>
    phrase.split(/[,;:()"“”!?]|\.(?=\s|$)|\s-\s/).flatMap((part) => tidied(part) ?? []),
  );
}

/** The same of a subject, which comes again with every answer of its thread: those of late are remembered. */
export function nounPhrasesOfSubject(subject: string): readonly string[] {
  const known = subjects.get(subject);
  if (known) return known;
  const phrases = nounPhrasesOf(subject);
  if (subjects.size >= mostSubjects) subjects.clear();
  subjects.set(subject, phrases);
  return phrases;
}

const mostSubjects = 2_000;
const subjects = new Map<string, readonly string[]>();

function tidied(part: string): string | null {
  let plain = part.replace(/\s+/g, ' ').trim();
  while (starts.test(plain)) plain = plain.replace(starts, '');
  plain = plain.replace(/^['.-]\s?|[.']$/g, '').trim();
  const words = plain.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  if (plain.length < 4 || words.length > maxWords || pronoun.test(plain)) return null;
  if (dull.has(last) || dull.has(last.replace(/s$/, '')) || !/\p{L}{2}/u.test(last)) return null;
  return plain;
}
