import type { Named } from './form.ts';
import { fieldNamed } from './form-labels.ts';
import type { Line } from './line.ts';

/** What is known of who may speak in a chat. */
export interface ChatHints {
  /** Name and address of the mail's writer, and its subject: "Chat transcript: Bea Tomlin". */
  readonly author: string;
  readonly subject: string;
  /** Names of our own people. */
  readonly ownPeople: readonly string[];
  /** The mail comes from a tool (passed-on.ts): then it is a chat from beginning to end. */
  readonly tool: boolean;
}

/** A chat in a mail: whom it is with; `sure` unless nothing tells which of its speakers is ours. */
export interface Chat {
  readonly named: Named;
  readonly sure: boolean;
}

const mostLines = 2_000;
const mostLine = 300;
const stamp = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? (?:at |- )?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?`;
const speaker = String.raw`(\p{Lu}[\p{L}.'’-]{0,25}(?: \p{Lu}[\p{L}.'’-]{0,25}){0,3})(?: \([^)\d]{1,40}\))?`;
/** "[10:02] Ida Noor: hello", "10:02 - Ida: hello"; "Ida (10:02 AM): hello", and with the words below; "Ida: hello". */
const timed = new RegExp(String.raw`^\s{0,4}[[(]?${stamp}[\])]?\s?[-–]?\s?${speaker}\s?:\s?`, 'u');
const timedBehind = new RegExp(
  String.raw`^\s{0,4}${speaker},?\s{1,3}(?:[[(]${stamp}[\])]|${stamp})\s?(?::\s?|$)`,
  'u',
);
const plain = new RegExp(String.raw`^\s{0,4}${speaker}\s?:\s`, 'u');

const ourRole =
  /(?:^|\s)(?:agents?|support|operator|assistant|advis[oe]r|bot|chat-?bot|system|team|helpdesk|representative|rep|mitarbeiter(?:in)?|berater(?:in)?|conseill(?:er|ère)|agente|asesora?)(?:\s|$)/i;
const theirRole =
  /^(?:visitor|customer|client|user|guest|website visitor|kunde|kundin|besucher(?:in)?|gast|visiteur|cliente?|visitante|usuari[oa]|invit[eé]|invitad[oa])(?: \d{1,6})?$/i;
/** What people say who serve others in a chat. */
const serves =
  /\b(?:(?:how|what) (?:can|may) (?:i|we) (?:help|do for you|assist)|(?:happy|glad) to (?:help|assist)|thank(?:s| you) for (?:contacting|reaching|chatting|your patience|waiting)|sorry (?:to hear|about (?:that|this|the)|for (?:that|this|the))|(?:so|very) sorry|let me (?:check|look|ask|find|see|transfer)|i(?:['’]ll| will) (?:pass|forward|check|ask|look)|is there anything else|bear with (?:me|us)|one moment,? please|wie kann ich (?:ihnen |dir )?(?:weiter)?helfen|comment puis-je vous aider|(?:en|cómo|como) (?:qué )?puedo ayudar)/i;
const greets = /^\W{0,3}(?:hi|hello|hey|hallo|guten tag|bonjour|hola)\W{1,3}(\p{L}{2,25})/iu;
/** What the chat program tells of itself. */
const program =
  /^\W{0,4}(?:(?:chat|conversation|transcript|session)\b.{0,60}(?:started|ended|closed|transcript|history|\d{4})|(?:chat |conversation )?transcript\b.{0,80}|.{1,40} (?:has )?(?:joined|left|entered|ended) (?:the )?(?:chat|conversation|room)\b.{0,60})$/i;

interface Turn {
  /** Index of its first line. */
  readonly at: number;
  readonly name: string;
  /** So many letters of that line are the label. */
  readonly label: number;
}

/**
 * Marks a chat in a mail: the turns of the one who wrote to us stay text, each beginning anew; ours are quoted, for our
 * words are never signals (DESIGN §4). Null, and nothing is marked, where there is none; in a person's own mail also
 * where nothing tells which speaker is theirs, for a log looks like a chat. Linear.
 */
export function markChat(lines: Line[], hints: ChatHints): Chat | null {
  const turns = turnsOf(lines, hints);
  if (turns === null) return null;
  const names = [...new Set(turns.map((one) => one.name))];
  const theirs = theirsAmong(names, turns, lines, hints);
  if (theirs === null && !hints.tool) return null;
  const isTheirs = (turn: Turn | null): boolean =>
    theirs === null || (turn !== null && theirs.has(turn.name));
  const starts = new Map(turns.map((one) => [one.at, one]));
  const marked: Line[] = [];
  let turn: Turn | null = null;
  let said = false;
  for (const [at, line] of lines.entries()) {
    const start = starts.get(at);
    if (line.kind !== 'text') {
      marked.push(line);
      continue;
    }
    if (start !== undefined) {
      turn = start;
      said = line.text.slice(start.label).trim() !== '';
      marked.push(...opened(line, start, isTheirs(start)));
      continue;
    }
    const blank = line.text.trim() === '';
    // In a person's own mail an empty line below what was said in the chat leads back to them.
    if (blank && said && !hints.tool) turn = null;
    said ||= !blank && turn !== null;
    marked.push(kindIn(line, turn, isTheirs(turn), hints.tool));
  }
  lines.splice(0, lines.length, ...marked);
  const name =
    theirs === null ? '' : (names.find((one) => theirs.has(one) && !theirRole.test(one)) ?? '');
  return { named: { by: 'chat', name, address: null }, sure: theirs !== null };
}

/** The label is the chat's; an empty line keeps a turn apart from the one before. */
function opened(line: Line, { label }: Turn, theirs: boolean): Line[] {
  if (!theirs) return [{ ...line, kind: 'quote' }];
  const text = line.text.slice(label).trim();
  const head: Line[] = [
    { text: line.text.slice(0, label), kind: 'footer' },
    { text: '', kind: 'text' },
  ];
  return text === '' ? head : [...head, { text, kind: 'text' }];
}

function kindIn(line: Line, turn: Turn | null, theirs: boolean, tool: boolean): Line {
  if (line.text.trim() === '') return line;
  if (program.test(line.text.slice(0, mostLine))) return { ...line, kind: 'footer' };
  // An address above the chat is the form's that opened it (form.ts).
  if (turn === null) return tool && !line.text.includes('@') ? { ...line, kind: 'footer' } : line;
  return theirs ? line : { ...line, kind: 'quote' };
}

/** The turns of a chat of two or more; without times only where a role or the writer's name stands among the labels. */
function turnsOf(lines: readonly Line[], hints: ChatHints): readonly Turn[] | null {
  const read = lines.slice(0, mostLines);
  const withTime = turnsBy(read, [timed, timedBehind]);
  if (isChat(withTime)) return withTime;
  const without = turnsBy(read, [plain]).filter(
    ({ name }) => fieldNamed(name) === null || theirRole.test(name),
  );
  if (!isChat(without)) return null;
  const ours = without.some(({ name }) => ourRole.test(name) || isOneOf(name, hints.ownPeople));
  const theirs = without.some(({ name }) => theirRole.test(name) || isIn(name, hints.author));
  return ours && theirs ? without : null;
}

function turnsBy(lines: readonly Line[], patterns: readonly RegExp[]): readonly Turn[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== 'text') return [];
    const text = line.text.slice(0, mostLine);
    for (const pattern of patterns) {
      const found = pattern.exec(text);
      if (found?.[1] !== undefined) return [{ at, name: found[1], label: found[0].length }];
    }
    return [];
  });
}

function isChat(turns: readonly Turn[]): boolean {
  return turns.length > 1 && new Set(turns.map((one) => one.name)).size > 1;
}

/**
 * Whose turns are the customer's: by the writer's name, the roles, our own people's names, or what only who serves
 * others says. Null where nothing tells.
 */
function theirsAmong(
  names: readonly string[],
  turns: readonly Turn[],
  lines: readonly Line[],
  { author, subject, ownPeople, tool }: ChatHints,
): ReadonlySet<string> | null {
  const ours = new Set(names.filter((one) => ourRole.test(one) || isOneOf(one, ownPeople)));
  const rest = names.filter((one) => !ours.has(one));
  const named = rest.filter(
    (one) => isIn(one, author) || theirRole.test(one) || isIn(one, tool ? subject : ''),
  );
  if (named.length > 0) return new Set(named);
  if (ours.size > 0 && rest.length > 0) return new Set(rest);
  const serving = new Set(
    turns.filter((one) => serves.test(saidIn(one, lines))).map(({ name }) => name),
  );
  const served = rest.filter((one) => !serving.has(one));
  if (serving.size > 0 && served.length > 0) return new Set(served);
  // Who wanted something began; who greets them by their name answers.
  const [first, second] = names;
  const answer = turns.find(({ name }) => name === second);
  const greeted = answer === undefined ? undefined : greets.exec(saidIn(answer, lines))?.[1];
  return first !== undefined && greeted !== undefined && isIn(greeted, first)
    ? new Set([first])
    : null;
}

/** The first words of a turn: behind its label, or in the line below. */
function saidIn({ at, label }: Turn, lines: readonly Line[]): string {
  const said = (lines[at]?.text ?? '').slice(label).trim();
  return (said === '' ? (lines[at + 1]?.text ?? '') : said).slice(0, mostLine);
}

/** Whether every word of a name stands in a text. */
function isIn(name: string, text: string): boolean {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const own = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return own.length > 0 && own.every((word) => words.includes(word));
}

function isOneOf(name: string, people: readonly string[]): boolean {
  return people.some((one) => isIn(name, one));
}
