/** A feeling in the customer's own word, fit for "you are …": "rather discouraged", "angry". */
export interface Emotion {
  /** The lexeme that stands in the mail. */
  readonly word: string;
  /** How it is said of a person, with the customer's own modifier. */
  readonly state: string;
}

const states: readonly (readonly [RegExp, string])[] = [
  [/frustrated/, 'frustrated'],
  [/frustrating/, 'frustrated'],
  [/annoyed/, 'annoyed'],
  [/annoying/, 'annoyed'],
  [/irritated|irritating/, 'irritated'],
  [/disappointed|disappointing/, 'disappointed'],
  [/dissatisfied/, 'dissatisfied'],
  [/unhappy/, 'unhappy'],
  [/upset/, 'upset'],
  [/angry/, 'angry'],
  [/furious/, 'furious'],
  [/livid/, 'livid'],
  [/fed up/, 'fed up'],
  [/tired/, 'tired'],
  [/weary/, 'weary'],
  [/exhausted/, 'exhausted'],
  [/worried/, 'worried'],
  [/concerned/, 'concerned'],
  [/uneasy/, 'uneasy'],
  [/nervous/, 'nervous'],
  [/discouraged|discouraging/, 'discouraged'],
  [/disheartened|disheartening/, 'disheartened'],
  [/dispirited|dispiriting/, 'dispirited'],
  [/embarrassed|embarrassing/, 'embarrassed'],
  [/exasperated|exasperating/, 'exasperated'],
  [/troubled/, 'troubled'],
  [/offended/, 'offended'],
  [/shocked/, 'shocked'],
  [/appalled/, 'appalled'],
  [/bummed/, 'bummed'],
  [/confused|confusing/, 'confused'],
];
const modifier =
  /\b(a bit|a little|a tad|rather|quite|somewhat|slightly|getting|very|extremely|deeply|really|so|truly|kinda|increasingly)\s$/i;
const mildOnly =
  /^(?:a bit|a little|a tad|rather|quite|somewhat|slightly|very|extremely|deeply|increasingly)$/i;

/** Every lexeme of feeling, for the linter: none may stand in a draft unless the customer used it. */
export const emotionPattern =
  /\b(?:frustrat\w+|annoy\w+|irritat\w+|disappoint\w+|dissatisf\w+|unhappy|upset|angry|anger|furious|livid|fed up|tired|weary|exhaust\w+|worried|concerned|uneasy|nervous|discourag\w+|dishearten\w+|dispirit\w+|embarrass\w+|exasperat\w+|troubled|offended|shocked|appalled|bummed|confus(?:ed|ing)|sad|stress\w+|painful)\b/gi;

/** The stem under which "frustrating" and "frustrated" are one feeling. */
export function emotionStem(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ating|ation|ated|ing|ed|ment)$/, '')
    .slice(0, 7);
}

/**
 * The feeling that the customer named of themselves in their own words, first one first; null when they named
 * none, negated it, or said it of somebody else. Source: draft-rules 3.
 */
export function ownEmotion(text: string): Emotion | null {
  for (const [pattern, state] of states) {
    const found = new RegExp(`\\b(?:${pattern.source})\\b`, 'i').exec(text);
    if (found === null) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    if (/(?:\bnot|n['’]t|\bno|\bnever|\bless|\bwithout)\s(?:\w+\s){0,2}$/i.test(before)) continue;
    if (/(?:ed|y|et|id|up)$/.test(state) && !ofOneself(found[0], before)) continue;
    if (/^ for (?!me\b|us\b)/i.test(text.slice(found.index + found[0].length))) continue;
    const how = modifier.exec(before)?.[1]?.toLowerCase() ?? '';
    return { word: found[0].toLowerCase(), state: mildOnly.test(how) ? `${how} ${state}` : state };
  }
  return null;
}

function ofOneself(word: string, before: string): boolean {
  const near = before.split(/[.?!;:\n]/).at(-1) ?? '';
  if (/ing$/.test(word)) {
    return /\b(?:it['’]?s|it is|is|was|find|been|me|us|be)\s(?:\w+\s){0,3}$/i.test(near);
  }
  return ofSpeaker.test(near);
}

/** Between "I" and the feeling stand only words of being and degree: "I think the drivers are confused" is not mine. */
const degree =
  '(?:am|are|was|were|have|had|has|been|be|being|feel|felt|feeling|get|got|getting|become|became|becoming|grow|grew|growing|grown|left|remain|sound|will|would|can|could|must|admit|confess|say|here|all|both|but|and|or|now|by|still|also|just|more|most|than|as|a|an|bit|little|tad|lot|rather|quite|somewhat|slightly|very|extremely|deeply|really|so|truly|too|pretty|kinda|kind|sort|of|beyond|only|even|already|again|always|starting|beginning|to|seriously|utterly|this|it|[a-z]+(?:ly|ed))';
const ofSpeaker = new RegExp(
  String.raw`\b(?:(?:I|we)(?:['’](?:m|re|ve|d))?|(?:left|leaves?|leaving|made|makes?|making|got|gets?|getting|has|have|had|find|finds|found|keeps?|kept|turns?|sees?) (?:me|us))\s(?:${degree},?\s){0,5}$`,
  'i',
);
