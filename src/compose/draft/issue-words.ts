import { bareSubject } from '../../domain/subject.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { thingNouns } from '../../domain/thing-nouns.ts';
import { finiteVerbs, functionWords } from './word-lists.ts';

const determiners =
  /^(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|each|every|no|any|some|all|both)$/i;
const subjectStops =
  /^(?:question|questions|feedback|hello|hi|hey|thanks|thank|sorry|regrets|update|status|reminder|information|info|news|request|help|urgent|important|small|quick|random|note|notes|decision|goodbye|again|checking|following|follow-up|honest|frank|really|last|final|about|re|any|my|our|we|i|you|your|this|why|who|what|how|when|where|today|tomorrow|yesterday|morning|friday|monday|tuesday|wednesday|thursday|weekend|heads-up|hopefully|disappointed|unacceptable|angry|declined|accepted|introduction|change|next|some|few|points|things|thing|word)$/i;

/**
 * The customer's problem as a noun phrase that fits after "about" ("the nightly CSV export", "your invoice"),
 * said from our side: "my report" becomes "your report", "your app" "our app". From the analysis when it has
 * one, else from the subject or the sentences given, most telling first; '' when there is none.
 */
export function issueNoun(
  issue: string | null,
  subject: string,
  sentences: readonly string[],
  wholeText: string,
): string {
  const named = issue === null ? '' : spelledOut(issue);
  const given = standsAlone(named) ? fromOurSide(named, wholeText) : '';
  if (given !== '') return given;
  const inSubject = sentences.flatMap(nounPhrases).find((one) => sharesNoun(one, subject));
  const opening = openingPhrase(sentences[0] ?? '');
  const best =
    inSubject ?? (subjectNoun(subject, wholeText) || nounInSubject(subject, wholeText) || opening);
  return best === '' ? '' : fromOurSide(best, wholeText);
}

/** "ur system" is "your system"; of "a full days timesheets" the timesheets are the thing. */
function spelledOut(phrase: string): string {
  return phrase
    .replace(/^(?:ur|yr|yor|youre|you['’]re)\s/i, 'your ')
    .replace(
      /^(?:(?:an?|the|one|two|three|four|five|six|\d+)\s)?(?:(?:full|whole|entire)\s)?(?:days|weeks|months|hours|years)['’]?\s(?:worth of\s)?(?=\p{L})/iu,
      'the ',
    );
}

/** True for a phrase that ends in a thing of the product and says which one: not "the middle", not "angry I". */
export function standsAlone(phrase: string): boolean {
  const words = wordsOf(phrase);
  const last = words.at(-1) ?? '';
  if (/[,;:?!+&/]/.test(phrase) || words.length > 8 || !isThing(last)) return false;
  if (/^(?:any|no|each|every|some|all|both|one)$/.test(words[0] ?? '')) return false;
  if (words.slice(1).some((word) => determiners.test(word)) || unfit.test(phrase)) return false;
  if (words.slice(0, -1).some((word) => isVerb(word) || /^(?:i|we|you|he|she|they|it)$/.test(word)))
    return false;
  const spoken = determiners.test(words[0] ?? '') ? phrase : `the ${phrase}`;
  return !tooWeak(spoken);
}

/** Nobody wants their own adjective of feeling, or a month, as part of the name of the thing. */
const unfit =
  /\b(?:management|executive|supervisory|steering|write|send|get|make|take|put|find|see|try|ask|tell|say|need|want|use|go|keep|day|week|month|hour|sad|angry|poor|empty|nice|great|good|bad|terrible|awful|cheery|little|big|whole|usual|final|only|own|honest|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)(?:['’]s)?\s(?!report|invoice|bill|statement|run)/i;

/** The noun phrase with which a statement begins: what it is about. */
function openingPhrase(sentence: string): string {
  const [first = ''] = nounPhrases(sentence);
  const words = sentence.replace(/[^\p{L}\p{N}'’/-]+/gu, ' ').trim();
  return first !== '' && words.startsWith(first) ? first : '';
}

/** The subject as a noun phrase when it is one and the text speaks of the same thing; else ''. */
export function subjectNoun(subject: string, wholeText: string): string {
  const bare = bareSubject(subject)
    .replace(/(?<!\s)\s*[-–(|:].*$/, '')
    .trim();
  if (/[?!"“]|\d{3}/.test(bare)) return '';
  const words = wordsOf(bare);
  if (words.length === 0 || words.length > 5 || bare === bare.toUpperCase()) return '';
  if (words.some((word) => subjectStops.test(word) || isVerb(word))) return '';
  const last = words.at(-1) ?? '';
  return isThing(last) && wordsOf(wholeText).some((word) => singular(word) === singular(last))
    ? bare
    : '';
}

/** "Where we are with the member records": the last thing that a longer subject names and the text speaks of; else ''. */
export function nounInSubject(subject: string, wholeText: string): string {
  const bare = bareSubject(subject);
  if (/["“]|\d{3}/.test(bare) || bare.length > 80 || bare === bare.toUpperCase()) return '';
  const phrase = nounPhrases(bare).at(-1) ?? '';
  const head = singular(wordsOf(phrase).at(-1) ?? '');
  return head !== '' && wordsOf(wholeText).some((word) => singular(word) === head) ? phrase : '';
}

/** Noun phrases of a sentence whose head is a thing of the product or service, in order. */
export function nounPhrases(sentence: string): readonly string[] {
  const tokens = sentence.match(/[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isThing(tokens[at] ?? '')) continue;
    let end = at;
    while (isThing(tokens[end + 1] ?? '')) end += 1;
    // "the account manager" is a person.
    const start = personal.test(tokens[end + 1] ?? '') ? null : leftEdge(tokens, at);
    const phrase = start === null ? '' : spelledOut(tokens.slice(start, end + 1).join(' '));
    if (
      start !== null &&
      !tooWeak(phrase) &&
      !/^(?:no|any|each|every|some|all|both|his|her|their|its)$/i.test(tokens[start] ?? '')
    ) {
      found.push(phrase);
    }
    at = end;
  }
  return found;
}

const personal =
  /^(?:manager|executive|team|people|staff|holder|owner|department|desk|rep|representative|director|lady|guy|person|agent)s?$/i;

function tooWeak(phrase: string): boolean {
  if (/['’]s\b|[+&]/.test(phrase)) return true;
  const words = phrase.split(' ').length;
  return (
    // Whose fault it is, is no name of it.
    /^(?:my|our|your|his|her|their)\sfault$/i.test(phrase) ||
    /\b(?:so-called|new|old|last|next|same|other|whole|fewer|beyond)\b/i.test(phrase) ||
    /\b(?:standard|general|internal|usual|automatic)\s(?:repl(?:y|ies)|answer|mail|e-?mail|mailbox|inbox|message|response|letter|archive)s?$/i.test(
      phrase,
    ) ||
    (words < 3 && weak.test(phrase))
  );
}

function leftEdge(tokens: readonly string[], head: number): number | null {
  let start = head;
  for (let steps = 0; steps < 5; steps += 1) {
    const before = tokens[start - 1] ?? '';
    if (determiners.test(before)) return start - 1;
    if (!/^\p{L}/u.test(before) || functionWords.has(before.toLowerCase()) || isVerb(before)) break;
    start -= 1;
  }
  const before = tokens[start - 1] ?? '';
  if (/^(?:of|with|for|about|on|in|from|by|to|without)$/i.test(before)) return start;
  // At the start of a sentence "Seacroft merges" may be a name and its verb.
  const named = /^\p{Lu}/u.test(tokens[start] ?? '') && start < head;
  const verb = /^(?:with|into|from|to|on|at|in|the|a|an|our|your|by|for)$/i.test(
    tokens[head + 1] ?? '',
  );
  return start === 0 && /s$/i.test(tokens[head] ?? '') && !(named && verb) ? start : null;
}

/** A customer's noun phrase said from our side, with a determiner where English wants one; '' when unfit. */
export function fromOurSide(phrase: string, wholeText: string): string {
  const line = phrase
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”(]+|(?<![\s"'“”.,;:!?)–—-])[\s"'“”.,;:!?)–—-]+$/gu, '');
  const words = line.split(' ');
  const first = (words[0] ?? '').toLowerCase();
  if (words.some((word) => /^(?:dear|hi|hello|gentle|regards|quick)$/i.test(word))) return '';
  if (line === '' || words.length > 9 || /[\n[\]{}<>]|https?:/.test(line)) return '';
  const rest = words.slice(1).join(' ');
  if (/^(?:my|our)$/.test(first)) return `your ${rest}`;
  if (/^your$/.test(first)) return `our ${rest}`;
  if (/^(?:a|an|this|that|these|those)$/.test(first)) return `the ${rest}`;
  if (first === 'the') return `the ${rest}`;
  const lowered = lowerFirst(line, wholeText);
  if (/^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(first)) return lowered;
  // "Gary's account" has its owner for an article.
  if (/^\p{Lu}[\p{L}-]+['’]s$/u.test(lowered.split(' ')[0] ?? '')) return lowered;
  if (isThing(first)) return `the ${lowered}`;
  const gerund = /ing$/.test(first) && !plainNoun.test(first) && !isOne(words);
  if (gerund || /^(?:his|her|their|its|no|lack|access)$/.test(first)) return lowered;
  return `the ${lowered}`;
}

/** "Heating schedule" is one thing and wants its article; "printing labels" is something that is done. */
function isOne(words: readonly string[]): boolean {
  const last = (words.at(-1) ?? '').toLowerCase();
  const many = /s$/.test(last) && !/ss$|us$|is$/.test(last);
  return (
    words.length > 1 && !many && !mass.test(last) && !words.some((word) => determiners.test(word))
  );
}

/** Not counted: "losing data" is something that is done, too. */
const mass =
  /^(?:data|stock|mail|information|money|work|support|access|time|software|feedback|training|traffic)$/;

/** Ends like a gerund and is none. */
const plainNoun =
  /^(?:spring|string|ring|wing|king|thing|building|ceiling|wedding|evening|morning|clothing|housing|fencing|catering|cleaning|parking)$/;

function lowerFirst(line: string, wholeText: string): string {
  const first = /^[\p{L}\p{N}]+/u.exec(line)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return line;
  const low = first.toLowerCase();
  // A capital of the subject line alone is no name.
  if (!new RegExp(`[\\p{Ll}\\p{N},;]\\s${first}`, 'u').test(wholeText))
    return low + line.slice(first.length);
  const known =
    thingNouns.has(singular(low)) || new RegExp(`(?:^|[^\\p{L}])${low}`, 'u').test(wholeText);
  return known || /(?:ed|ing|al|ic|ive|ous|ful|less|tion|ment)$/.test(low)
    ? low + line.slice(first.length)
    : line;
}

/** Content words of the text, for comparing what two texts are about: lower case, singular, no function words. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map((word) => singular(word.replace(/['’]s$/, '')))
      .filter((word) => word.length > 2 && !functionWords.has(word)),
  );
}

/** True when two texts share a content word. */
export function sharesNoun(a: string, b: string): boolean {
  const inB = contentStems(b);
  for (const word of contentStems(a)) if (inB.has(word)) return true;
  return false;
}

/** Product nouns of a mail in its first sentences; for a phrase when no whole one was found. */
export function hasThing(text: string): boolean {
  return sentencesOf(text).some((one) => wordsOf(one.text).some(isThing));
}

/** Heads that say nothing alone; with a modifier before them they may stand. */
const weak =
  /^(?:a|an|the|my|our|your|this|that|these|those)\s(?:\w+\s)?(?:link|count|driver|row|key|answer|answers|reply|replies|test|tests|settings?|time|text|job|figure|demo|messages?|copy|support|mails?|emails?|tool|software|system|account|contract|view|location|list|rule|rules|plate|plates|board|process|response|training|screenshot|picture|button|total|column|letter|log|record|review|site|sites|limit|sum|stock|slot|role|photos?|code|project|quote|statement|version|page|ticket|update|overview|voice|filter|projects|documents?|fix|engine|format|notes?|signature|number|reminder|request|audit|edition|batch|batches|mailbox|window|repair)s?$/i;

function isThing(word: string): boolean {
  return thingNouns.has(singular(word.toLowerCase()));
}

function isVerb(word: string): boolean {
  const low = word.toLowerCase().replace('’', "'");
  return finiteVerbs.has(low) || /^[a-z]{2,}(?:ed)$/.test(low);
}

function singular(word: string): string {
  const low = word.toLowerCase();
  if (low.length < 4 || /ss$|us$|is$/.test(low)) return low;
  return low
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss)es$/, '')
    .replace(/s$/, '');
}
