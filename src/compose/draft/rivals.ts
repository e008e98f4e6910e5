import { finiteVerbs, functionWords } from './word-lists.ts';

/** What a competitor is called in a reply (draft-rules 29). */
const anybody = 'another provider';

/** Before a name it makes the name part of a longer one: "the Orbit offer". */
const belongs =
  /\b(?:the|a|an|your|our|my|this|that|these|those|their|his|her|its|new|old|other|m\/s\.?|messrs\.?|mr\.?|company|firm|vendor)\s$/i;
const singular: Readonly<Record<string, string>> = { are: 'is', have: 'has', were: 'was' };

/** True when a configured competitor is named. */
export function namesRival(text: string, rivals: readonly string[]): boolean {
  const low = ` ${plain(text)} `;
  return rivals.some((name) => {
    const wanted = plain(name);
    return wanted !== '' && low.includes(` ${wanted} `);
  });
}

/**
 * The text with every competitor called "another provider"; as it is where none is named. Null where the name
 * stands inside a longer one ("the Orbit demo"), which the two words cannot replace.
 */
export function withoutRivals(text: string, rivals: readonly string[]): string | null {
  let said = text;
  for (const name of rivals) {
    if (!namesRival(said, [name])) continue;
    const replaced = replaceName(said, name.trim());
    if (replaced === null) return null;
    said = replaced;
  }
  if (namesRival(said, rivals)) return null;
  const counted = said.replace(severalPattern, several);
  return eachOther.test(counted) ? null : counted;
}

/** "Another provider is cheaper than another provider" tells nobody anything. */
const eachOther =
  /another provider\b.{0,80}\b(?:than|against|versus|vs\.?|instead of|nor|over) another provider/i;
const severalPattern =
  /(?:\b(?:both|either) )?another provider(?:(?:,|,? and|,? or)(?: (?:of|from|with|by|to|at|for|against))? another provider(?!['’]))+(?: (?:is|has|was)\b)?/gi;
const plural: Readonly<Record<string, string>> = { is: 'are', has: 'have', was: 'were' };

/** "Another provider and of another provider" → "two other providers", with the verb behind it. */
function several(list: string): string {
  const many = list.match(/another provider/gi)?.length ?? 0;
  const how = ['two', 'three', 'four'][many - 2] ?? 'several';
  const verb = /\s(is|has|was)$/.exec(list)?.[1];
  const or = / or /.test(list);
  const said = `${or ? 'one of ' : ''}${how} other providers`;
  const after = verb === undefined ? '' : ` ${or ? verb : plural[verb]}`;
  return (/^\p{Lu}/u.test(list) ? said.charAt(0).toUpperCase() + said.slice(1) : said) + after;
}

function replaceName(text: string, name: string): string | null {
  const low = text.toLowerCase();
  // A letter that is longer in lower case ("İ") moves every place behind it: then nothing can be replaced.
  if (low.length !== text.length) return null;
  let said = '';
  let from = 0;
  for (;;) {
    const at = low.indexOf(name.toLowerCase(), from);
    if (at < 0) return said + text.slice(from);
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}-]/u.test(after)) return null;
    if (belongs.test(before) || !endsHere(after)) return null;
    said += text.slice(from, at) + (before.trim() === '' ? 'Another provider' : anybody);
    from = at + name.length;
    const verb = /^\s(are|have|were)\b/.exec(after)?.[1];
    if (verb !== undefined) {
      said += ` ${singular[verb] ?? verb}`;
      from += verb.length + 1;
    }
  }
}

/** After a name comes its 's, a mark, the end, or a word that cannot belong to the name. */
function endsHere(after: string): boolean {
  const next = /^\s+([\p{L}'’]+)/u.exec(after)?.[1]?.toLowerCase().replace('’', "'");
  if (next === undefined) return true;
  return functionWords.has(next) || finiteVerbs.has(next) || /(?:ed|ing)$/.test(next);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
