import { asText, type Token } from './imap-command.ts';
import type { StoredMail } from './imap-folder.ts';
import { headersOf } from './imap-mime.ts';
import { inSequenceSet } from './imap-wire.ts';

/** A mail as SEARCH sees it: with its sequence number in the session. */
export interface Candidate {
  readonly mail: StoredMail;
  readonly sequence: number;
}
type Matcher = (candidate: Candidate) => boolean;

const flagKeys: Readonly<Record<string, string>> = {
  SEEN: '\\Seen',
  ANSWERED: '\\Answered',
  FLAGGED: '\\Flagged',
  DELETED: '\\Deleted',
  DRAFT: '\\Draft',
};
const addressKeys = ['FROM', 'TO', 'CC', 'BCC', 'SUBJECT'];
const dayMs = 86_400_000;

/**
 * Compiles SEARCH keys (RFC 3501 §6.4.4) into one predicate; keys in a row are joined by AND.
 * `last` says what `*` means for UIDs and for sequence numbers. Throws on an unknown key.
 */
export function compileSearch(
  args: readonly Token[],
  last: { readonly uid: number; readonly sequence: number },
): Matcher {
  const queue = [...args];
  if (asText(queue[0]).toUpperCase() === 'CHARSET') queue.splice(0, 2);
  const next = () => asText(queue.shift());
  const all =
    (matchers: Matcher[]): Matcher =>
    (c) =>
      matchers.every((matches) => matches(c));
  const one = (): Matcher => {
    const token = queue.shift();
    if (Array.isArray(token)) return compileSearch(token, last);
    const key = asText(token).toUpperCase();
    const simple = flagMatcher(key);
    if (simple) return simple;
    if (addressKeys.includes(key)) return headerHas(key, next());
    if (key === 'ALL') return () => true;
    if (key === 'NOT') return negated(one());
    if (key === 'OR') return either(one(), one());
    if (key === 'UID') return byUid(inSequenceSet(next(), last.uid));
    if (key === 'HEADER') return headerHas(next(), next());
    if (key === 'TEXT' || key === 'BODY') return contains(next());
    if (key === 'KEYWORD') return hasFlag(next());
    if (key === 'UNKEYWORD') return negated(hasFlag(next()));
    if (key === 'LARGER') return bySize(Number(next()), 1);
    if (key === 'SMALLER') return bySize(Number(next()), -1);
    const dated = dateMatcher(key, queue);
    if (dated) return dated;
    if (/^[\d*:,]+$/.test(key)) return bySequence(inSequenceSet(key, last.sequence));
    throw new Error(`unknown search key ${key}`);
  };
  const matchers: Matcher[] = [];
  while (queue.length > 0) matchers.push(one());
  return all(matchers);
}

const negated =
  (matches: Matcher): Matcher =>
  (c) =>
    !matches(c);
const either =
  (a: Matcher, b: Matcher): Matcher =>
  (c) =>
    a(c) || b(c);
const byUid =
  (has: (n: number) => boolean): Matcher =>
  (c) =>
    has(c.mail.uid);
const bySequence =
  (has: (n: number) => boolean): Matcher =>
  (c) =>
    has(c.sequence);
const bySize =
  (bytes: number, sign: number): Matcher =>
  (c) =>
    sign * (c.mail.bytes.length - bytes) > 0;
const hasFlag =
  (flag: string): Matcher =>
  (c) =>
    c.mail.flags.has(flag);

function contains(text: string): Matcher {
  const wanted = text.toLowerCase();
  return (c) => c.mail.bytes.toString('latin1').toLowerCase().includes(wanted);
}

function headerHas(name: string, text: string): Matcher {
  const wanted = text.toLowerCase();
  return (c) => {
    const values = headersOf(c.mail.bytes).get(name.toLowerCase());
    return values?.some((value) => value.toLowerCase().includes(wanted)) ?? false;
  };
}

function flagMatcher(key: string): Matcher | null {
  const set = flagKeys[key];
  if (set) return hasFlag(set);
  const unset = key.startsWith('UN') ? flagKeys[key.slice(2)] : undefined;
  return unset ? negated(hasFlag(unset)) : null;
}

/** Dates are compared by day (RFC 3501 §6.4.4), here always in UTC. */
function dateMatcher(key: string, queue: Token[]): Matcher | null {
  const sent = key.startsWith('SENT');
  const relation = sent ? key.slice(4) : key;
  if (!['SINCE', 'BEFORE', 'ON'].includes(relation)) return null;
  const day = parseSearchDay(asText(queue.shift()));
  return ({ mail }) => {
    const written = headersOf(mail.bytes).get('date')?.[0] ?? '';
    const at = sent ? Date.parse(written) : mail.date.getTime();
    if (relation === 'SINCE') return at >= day;
    if (relation === 'BEFORE') return at < day;
    return at >= day && at < day + dayMs;
  };
}

/** Milliseconds at which `3-May-2026` begins. Throws on anything else. */
function parseSearchDay(text: string): number {
  const at = Date.parse(`${text.replace(/-/g, ' ')} 00:00:00 +0000`);
  if (Number.isNaN(at)) throw new Error(`unreadable date ${text}`);
  return at;
}
