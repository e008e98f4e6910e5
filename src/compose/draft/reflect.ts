import { thingNouns } from '../../domain/thing-nouns.ts';
import { finiteVerbs, functionWords, plainOpeners } from './word-lists.ts';
import { wordsOf } from './sentences.ts';

const same = new Map<string, string>([
  ["i'm", "you're"],
  ["i've", "you've"],
  ["i'd", "you'd"],
  ["i'll", "you'll"],
  ['i', 'you'],
  ['me', 'you'],
  ['my', 'your'],
  ['mine', 'yours'],
  ['myself', 'yourself'],
  ["we're", "you're"],
  ["we've", "you've"],
  ["we'd", "you'd"],
  ["we'll", "you'll"],
  ['we', 'you'],
  ['us', 'you'],
  ['our', 'your'],
  ['ours', 'yours'],
  ['ourselves', 'yourselves'],
  ["you're", "we're"],
  ["you've", "we've"],
  ["you'd", "we'd"],
  ["you'll", "we'll"],
  ['your', 'our'],
  ['yours', 'ours'],
  ['yourself', 'ourselves'],
  ['yourselves', 'ourselves'],
]);
/** What they have among themselves or with others ("our board meeting", "our call centre", "our talks with Orbit"). */
const amongThem =
  /^\s(?:own|internal|board|team|staff|management|committee|company|budget|design|code|performance|peer|customer|client|supplier|security|risk|audit)\b|^\s(?:\w+[ -]){0,2}(?:calls?|meetings?|reviews?|demos?|chats?|visits?|zoom|sessions?|conversations?) (?:cent(?:er|re)s?|rooms?|queues?|volumes?|handlers?|logs?|accounts?|process(?:es)?|reports?|records?|recordings?|histor(?:y|ies)|data|systems?|agents?|widgets?|environments?|times?)|^\s(?:\w+[ -]){0,2}visits? to [A-Z]|^\s(?:\w+[ -]){0,3}with\b/;
/** What they and we have together; their contract with us is theirs to end. */
const together =
  /^\s(?:\w+[ -]){0,2}(?:calls?|meetings?|reviews?|sessions?|appointments?|conversations?|talks?|chats?|check-ins?|catch-?ups?|visits?|demos?|zoom|partnership|relationship|cooperation|collaboration)\b/i;
const afterObject =
  /^(?:$|[.,;:!?)]|(?:to|for|about|with|in|on|at|by|as|and|that|a|an|the|this)\b)/i;
const beforeObject =
  /\b(?:to|from|with|for|of|by|on|at|about|told|tell|tells|asked|ask|gave|give|sent|send|pay|paid|pays|owe|emailed|called|chase|chased|thank|use|trust|see|write|wrote|reach)\s$/i;
// "I-94" is a road and "my.page" a name: a word that a figure, a dot or a dash ties to another stays as it is.
const wordPattern = /(?<![\p{L}\p{N}@/_-])[\p{L}]+(?:['’][\p{L}]+)?(?![\p{L}]|[-./@_]?[\p{N}@_])/gu;

/**
 * A customer's statement told back to them: "my report" → "your report", "you promised us" → "we promised you".
 * Null when a "you" cannot be placed with certainty: then it is quoted instead. Reads one sentence.
 */
export function reflect(statement: string): string | null {
  if (anybody.test(statement)) return null;
  let unsure = false;
  const turned = statement.replace(wordPattern, (word, at: number) => {
    const plain = word.toLowerCase().replace('’', "'");
    if (plain === 'you') {
      const before = statement.slice(Math.max(0, at - 24), at);
      const after = statement.slice(at + word.length).trimStart();
      // Thanks are said to us, not of us: "the laptop arrived, thank you" cannot be told back.
      if (/(?:^|[,;:.–-]|\band|\bso)\s*(?:many )?thank\s$/i.test(before)) {
        unsure = true;
        return word;
      }
      if (beforeObject.test(before) || beforeUs.test(before)) {
        unsure ||= !afterObject.test(after) && !surelyUs.test(before);
        return 'us';
      }
      if (isSubject(before, after)) return cased(word, 'we');
      unsure = true;
      return word;
    }
    // "a mine standing still" is a pit.
    if (
      plain === 'mine' &&
      /\b(?:a|the|our|my|your|this|that|one|each|every)\s$/i.test(statement.slice(0, at))
    )
      return word;
    if (plain === 'our' && isShared(statement.slice(at + word.length))) return word;
    const other = same.get(plain);
    return other === undefined ? word : cased(word, other);
  });
  if (unsure) return null;
  return agree(turned);
}

/** "You never know", "you click and nothing happens", "when you try it": anybody who uses it, not us. */
const anybody =
  /\byou (?:(?:just|then|only|simply|always|often|first|still) )?(?:click|press|tap|scroll|type in|log (?:in|on|out|off)|sign in|hit (?:save|enter|send|return|the)|refresh|reload|restart|(?:can )?never (?:know|can tell)|can never|never (?:see|get|find) (?:what|where|whether|which|out)|end up|(?:have|need) to (?:click|press|log|sign|type|guess|scroll|reload|refresh|restart|enter|select|search|wait for it)|(?:can['’]?t|cannot|can not|can (?:hardly|only)) (?:see|find|click|select|open|save|print|enter|search|filter|sort|scroll|tell (?:which|what|whether|if|where))|(?:would|['’]d) (?:think|expect|hope|assume))\b|\byou['’]d (?:think|expect|hope|assume)\b|\b(?:when(?:ever)?|if|once|every time|each time|as soon as|unless|until|after|before) you (?:(?:then|just|try to|want to|have to) )?(?:try|open|save|select|enter|search|add|upload|export|print|run|start|use|change|edit|choose|delete|switch|go (?:to|back|into)|look)\b(?! (?:to (?:us|me)|our|my|us|me)\b)/i;

/** Behind these "you" is nothing but an object: "we give you two weeks", "our contract with you because …". */
const surelyUs =
  /\b(?:to|from|with|for|of|by|on|at|about|gives?|gave|given|grant|owe|offer|offered|send|sent|pays?|paid|tells?|told|show|showed) $/i;

/** What a customer does with a supplier: compare, leave, choose. */
const beforeUs =
  /\b(?:compar(?:e|ed|ing)|leave|leaving|left|choose|chose|chosen|pick|picked|like|liked|need|keep|drop|dropped|replace|replaced|let) $/i;

/** "Two weeks without a word, and the doors still do not open": after "that" it needs its "after". */
export const spanFirst =
  /^((?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten) (?:minutes?|hours?|days?|weeks?|months?|years?)(?: (?:without|of|on|in|with) [^,;:]{2,40}?)?),? and (?=(?:the|your|our|you|we|it|nobody|no|nothing|every)\b)/i;
/** "Not one call back, and the login is still broken": what stands before the "and" is no sentence. */
const exclaimed =
  /^((?:not|no|never|another|yet another|still|nothing but|only|so much for)\b[^,;:]*), and (?=(?:the|your|our|you|we|it|nobody|no|nothing|every)\b)/i;

/** A statement that fits after "that": first letter low unless it is a name, no full stop; null when it is none. */
export function asClause(statement: string, wholeText: string): string | null {
  const trimmed = withSubject(
    calmed(
      spelled(statement)
        .trim()
        .replace(/(?<![.!…\s])[.!…\s]+$/, ''),
      wholeText,
    ),
  );
  // A list item ("Firewall rule: not opened") is no clause; "they have what we need: labels and a map" is.
  const [lead = ''] = trimmed.split(/:\s/);
  const listed = lead !== trimmed && (wordsOf(lead).length < 4 || !hasFiniteVerb(lead));
  if (listed || /[?"“”\n[\]]|\s[-–—]\s/.test(trimmed) || !hasFiniteVerb(trimmed)) return null;
  const exclamation = exclaimed.exec(trimmed)?.[1];
  if (exclamation !== undefined && !hasFiniteVerb(exclamation)) return null;
  const first = /^[\p{L}\p{N}'’-]+/u.exec(trimmed)?.[0] ?? '';
  if (first === '') return null;
  const turned =
    reflect(trimmed)?.replace(spanFirst, (_, span: string) => `after ${lowered(span)} `) ?? null;
  if (turned === null) return null;
  if (/^\p{Lu}/u.test(first) && mayBeLowered(first, trimmed, wholeText)) {
    return lowered(turned);
  }
  return turned;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Nouns as well, elsewhere: behind a pronoun they are verbs. */
const pronounVerb =
  /\b(?:i|we|they|you)(?: \w{2,12}ly| still| also| then| now| just)? (?:give|cancel|leave|end|terminate|switch|sign|move|quit|walk|wait|close|lose|miss|hope|expect|agree|work|wish)\b/i;

/** True when the words hold something that can be a finite verb. */
export function hasFiniteVerb(text: string): boolean {
  if (pronounVerb.test(text)) return true;
  return wordsOf(text.replace(/’/g, "'")).some(
    (word, at) => finiteVerbs.has(word) || (at > 0 && /^[a-z]{3,}ed$/.test(word)),
  );
}

/** "havent" is "haven't". */
function spelled(text: string): string {
  return text.replace(
    /\b(have|has|had|do|does|did|is|are|was|were|would|could|should|wo|ca)nt\b/gi,
    "$1n't",
  );
}

const spans = /^(?:minute|hour|day|week|month|year|time|night|morning)s?$/;

/** Shouted words in lower case, so that nobody is shouted back at: "NO PARTS" is "no parts", "API" stays. */
function calmed(text: string, wholeText: string): string {
  const shouts = (wholeText.match(/\b\p{Lu}{4,}\b/gu) ?? []).length > 1;
  return text.replace(/\b\p{Lu}{2,}\b/gu, (word) => {
    const low = word.toLowerCase();
    if (/^(?:IT|US|AM)$/.test(word)) return word;
    const known =
      functionWords.has(low) || finiteVerbs.has(low) || thingNouns.has(low.replace(/s$/, ''));
    return (known && low.length !== 3) ||
      functionWords.has(low) ||
      spans.test(low) ||
      (shouts && word.length > 4)
      ? low
      : word;
  });
}

/** "Haven't fitted it yet" lacks its "I"; told back it needs one. */
function withSubject(text: string): string {
  return /^(?:haven['’]?t|hadn['’]?t|have not|couldn['’]?t|can['’]?t|didn['’]?t|won['’]?t|will|forgot|had|tried|sent|got|still waiting|been)\b/i.test(
    text,
  )
    ? `I ${text.charAt(0).toLowerCase()}${text.slice(1)}`
        .replace(/^I (still waiting|been)\b/, 'I have been')
        .replace(/^I have been still/, 'I have still')
    : text;
}

const inOrder =
  /^\p{L}+,? (?:i|we|you|it|he|she|they|the|a|an|our|my|your|there|nobody|somebody)\b/iu;

function mayBeLowered(first: string, statement: string, wholeText: string): boolean {
  const low = first.toLowerCase().replace('’', "'");
  if (/^\p{Lu}{2}/u.test(first) || /\d/.test(first)) return false;
  // "First we billed …", but "First Direct has closed it".
  if (/^(?:first|second|third|finally|lastly)$/.test(low) && inOrder.test(statement)) return true;
  if (functionWords.has(low) || thingNouns.has(low) || thingNouns.has(low.replace(/s$/, '')))
    return true;
  if (plainOpeners.has(low)) return true;
  const next = statement.slice(first.length).trimStart();
  if (/^\p{Lu}/u.test(next) && !/^I\b/.test(next)) return false;
  const lowerElsewhere = new RegExp(`(?:^|[^\\p{L}])${low.replace(/[^\p{L}]/gu, '.')}`, 'u');
  return (
    /(?:ing|ly|al|ous|ic|ive|ful|able|ible|ers|ions|ments|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      low,
    ) || lowerElsewhere.test(wholeText)
  );
}

/** "our call" is the one we have together. */
function isShared(after: string): boolean {
  return together.test(after) && !amongThem.test(after);
}

function isSubject(before: string, after: string): boolean {
  const next = /^[\p{L}'’]+/u.exec(after)?.[0]?.toLowerCase() ?? '';
  if (/\b(?:people|guys|folks|lot|all)$/.test(next)) return false;
  if (finiteVerbs.has(next) || /(?:ed|ly)$/.test(next)) return true;
  if (/^(?:never|still|also|always|promise|say|have|don't|want|keep|send|charge|call)$/.test(next))
    return true;
  return (
    /\b(?:that|if|when|because|what|while|until|before|after|which)\s$/.test(before) && next !== ''
  );
}

function cased(word: string, other: string): string {
  return /^\p{Lu}/u.test(word) && word !== 'I' && !/^I['’]/.test(word)
    ? other.charAt(0).toUpperCase() + other.slice(1)
    : other;
}

/** "The export we sent you was empty": that "you" is no subject. */
const subjectYou = String.raw`(?<!\b(?:sent|gave|given|told|owe|owed|promised|sold|showed|shown|offered|charged|made|to|for|with|from|of|by|at)\s)\b(you(?: \w{2,14}ly| still| also| just)?)`;

function agree(text: string): string {
  return text
    .replace(/\b(you(?: \w{2,14}ly| still| also| just)?) am\b/gi, '$1 are')
    .replace(/\b(you(?: \w{2,14}ly| still| also| just)?) ain['’]t\b/gi, "$1 aren't")
    .replace(new RegExp(`${subjectYou} was\\b`, 'gi'), '$1 were')
    .replace(new RegExp(`${subjectYou} wasn't\\b`, 'gi'), "$1 weren't")
    .replace(/^(you\b[^;:.]{3,90}\sand) was\b/i, '$1 were')
    .replace(/\bam you\b/gi, 'are you')
    .replace(/\byou(r?) and you\b/gi, 'you$1 and yours');
}
