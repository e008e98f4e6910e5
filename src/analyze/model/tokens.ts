/**
 * One token of a sentence. `word` is lower case with contractions expanded ("don't" → do, not) or
 * a placeholder in angle brackets (<user>, <url>, <num>, <money>, <model>, <q>, <ex>, <.> …), so
 * that no name, handle or number can enter a model. Offsets are UTF-16 units of the text that was
 * read.
 */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Two or more letters, all of them upper case. */
  readonly caps: boolean;
  /** Starts with an upper-case letter and does not start the sentence. */
  readonly name: boolean;
  /** A letter was written three or more times in a row. */
  readonly drawn: boolean;
}

// One alternation, no nested quantifier, every repetition bounded: linear.
const piece = new RegExp(
  [
    String.raw`\x60{3}[^\x60]{0,1000}\x60{3}|\x60[^\x60\n]{1,120}\x60|<!--[^>]{0,500}-->`,
    String.raw`https?:\/\/[^\s<>]{1,400}|www\.[^\s<>]{1,400}|@\w{1,40}`,
    String.raw`[$£€]\d[\d.,]{0,12}|\d[\d.,:/-]{0,20}\p{L}{0,6}|\p{L}[\p{L}\p{M}\d]{0,60}`,
    String.raw`['’](?:t|s|m|re|ve|ll|d)(?!\p{L})|[:;]['-]?[()/\\|DPp]`,
    String.raw`\p{Extended_Pictographic}|[!?]{1,20}|\.{2,20}|…|[.,;:#"“”*]`,
  ].join('|'),
  'gu',
);

const expansions: Readonly<Record<string, string>> = {
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  aint: 'is not',
  im: 'i am',
  ive: 'i have',
  id: 'id',
  youre: 'you are',
  youve: 'you have',
  theyre: 'they are',
  thats: "that 's",
  whats: "what 's",
  u: 'you',
  ur: 'your',
  r: 'are',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  thnx: 'thanks',
  tks: 'thanks',
  ty: 'thanks',
  tysm: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gimme: 'give me',
  cos: 'because',
  cuz: 'because',
  bc: 'because',
  msg: 'message',
  acct: 'account',
  svc: 'service',
  cust: 'customer',
  dm: 'dm',
  n: 'and',
  d: 'the',
  b4: 'before',
  yrs: 'years',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  min: 'minutes',
  wks: 'weeks',
  wk: 'week',
  mths: 'months',
  thru: 'through',
};

const suffixes: Readonly<Record<string, string>> = {
  s: "'s",
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
};

const marks: Readonly<Record<string, string>> = {
  '.': '<.>',
  ',': '<,>',
  ';': '<,>',
  ':': '<:>',
  '#': '<#>',
  '"': '<">',
  '“': '<">',
  '”': '<">',
  '*': '<*>',
  '…': '<dots>',
};

/**
 * The tokens of `text`, in order; empty for a text without words. Linear in its length; never
 * throws.
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let sentenceStart = true;
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const start = match.index;
    const before = tokens.length;
    const first = raw.charCodeAt(0);
    if (first === 39 || first === 8217) pushSuffix(tokens, raw, start);
    else if (isLetter(first) && !isLink(raw)) pushWord(tokens, raw, start, sentenceStart);
    else tokens.push(plain(placeholder(raw), start, raw.length));
    const last = tokens[tokens.length - 1];
    if (tokens.length > before && last) sentenceStart = startsSentence(last.word, sentenceStart);
  }
  return tokens;
}

function isLink(raw: string): boolean {
  return raw.startsWith('www.') || (raw.startsWith('http') && raw.includes('://'));
}

function startsSentence(word: string, now: boolean): boolean {
  if (word === '<.>' || word === '<q>' || word === '<ex>' || word === '<:>' || word === '<">') {
    return true;
  }
  return now && (word === '<user>' || word === '<*>' || word === '<#>');
}

function isLetter(code: number): boolean {
  const ascii = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return ascii || (code > 170 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

function plain(word: string, start: number, length: number): Token {
  return { word, start, end: start + length, caps: false, name: false, drawn: false };
}

function pushWord(tokens: Token[], raw: string, start: number, sentenceStart: boolean): void {
  const lower = raw.toLowerCase();
  const initial = raw[0] !== lower[0];
  const caps = raw.length > 1 && initial && raw === raw.toUpperCase();
  const name = initial && !sentenceStart && lower !== 'i';
  const end = start + raw.length;
  if (/\d/.test(raw)) {
    tokens.push({ word: '<model>', start, end, caps: false, name: true, drawn: false });
    return;
  }
  const word = /(.)\1\1/u.test(lower) ? lower.replace(/(.)\1{2,}/gu, '$1') : lower;
  const drawn = word !== lower;
  const expanded = Object.hasOwn(expansions, word) ? expansions[word] : undefined;
  for (const part of expanded?.split(' ') ?? [word]) {
    tokens.push({ word: part, start, end, caps, name, drawn });
  }
}

/** Handles "'t", "'m" …: "ca n't", "don't" and "do n't" all become the verb followed by `not`. */
function pushSuffix(tokens: Token[], raw: string, start: number): void {
  const tail = raw.slice(1).toLowerCase();
  if (tail !== 't') {
    tokens.push(plain(suffixes[tail] ?? "'s", start, raw.length));
    return;
  }
  const verb = tokens.pop();
  if (!verb) return;
  if (verb.word !== 'n' && verb.word !== 'and') {
    tokens.push({ ...verb, word: negatedStem(verb.word) });
  }
  tokens.push({ ...verb, word: 'not', end: start + raw.length });
}

function negatedStem(word: string): string {
  if (word === 'won' || word === 'wo') return 'will';
  if (word === 'can' || word === 'ca') return 'can';
  if (word === 'ain') return 'is';
  return word.endsWith('n') ? word.slice(0, -1) : word;
}

function placeholder(raw: string): string {
  const first = raw[0] ?? '';
  if (first === '`' || first === '<') return '<code>';
  if (first === '@') return '<user>';
  if (isLink(raw)) return '<url>';
  if (first === '$' || first === '£' || first === '€') return '<money>';
  if (first >= '0' && first <= '9') return digits(raw);
  if (raw.length > 1 && (first === ':' || first === ';')) {
    return /[)DPp]/.test(raw) ? '<smile>' : '<frown>';
  }
  if (first === '!' || first === '?') return bang(raw);
  if (raw.length > 1 && first === '.') return '<dots>';
  return marks[first] ?? raw;
}

function digits(raw: string): string {
  if (/^\d+(?:st|nd|rd|th)$/i.test(raw)) return '<nth>';
  return /\p{L}/u.test(raw) ? '<model>' : '<num>';
}

function bang(raw: string): string {
  const asks = raw.includes('?');
  const shouts = raw.includes('!');
  if (asks && shouts) return '<?!>';
  if (asks) return raw.length > 1 ? '<qq>' : '<q>';
  return raw.length > 1 ? '<exx>' : '<ex>';
}
