import type { AnalysisText } from '../language/read-text.ts';
import { stemOf } from '../language/stem.ts';

const verb = `(?:is|are|was|were|works?|looks?|runs?|(?:has|have) been)`;
const softly = `(?:now|all|again|finally|both|really|quite|working|perfectly)`;
const good = `(?:fine|ok|okay|good|great|perfect|perfectly|well|solved|fixed|resolved|sorted(?: out)?|settled|correct|in order|working)`;
const since = String.raw`(?:,?\s(?:now|again|today|at last|meanwhile|thank you|thanks)){0,2}(?:\ssince [\p{L}\d]{1,12})?`;
const fine = String.raw`([\p{L}\p{N}-]+)\s(?:${verb}(?:\s${softly}){0,3}\s${good}|(?:works?|runs?)(?:\s${softly}){1,3})${since}`;
const contrast = `(?:but|yet|however|though|although|while|whereas|only|now|instead)`;
const anotherThing = String.raw`(?:now |it is |there is |since [\p{L}\d ]{1,20} )?(?:the|our|my|your|a|an|these|those|this|that|some|all|every|none of)\s`;

/** The clause ends, or another thing comes into it: "… is fine on Mondays but fails on Tuesdays" has neither. */
const settled = [
  new RegExp(String.raw`\b${fine}\s?(?:[.!]|$)`, 'giu'),
  new RegExp(String.raw`\b${fine}\s?(?:[,–-]*\s?${contrast},?|;)\s${anotherThing}`, 'giu'),
  new RegExp(
    String.raw`\b(?:while|although|even though|though|whereas)\s[^,;.]{0,40}?\b${fine}`,
    'giu',
  ),
];

/**
 * Stems of the things of which the mail says, once, that they work: "the limits are fine now, yet the import report is
 * wrong" is not about the limits. What comes up again elsewhere in the mail may still be what it is about.
 */
export function saidFine({ sentences }: AnalysisText): ReadonlySet<string> {
  const spoken = sentences.filter(({ part }) => part === 'ownWords');
  const times = new Map<string, number>();
  for (const { word } of spoken.flatMap(({ words }) => words)) {
    const stem = stemOf(word);
    times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  const stems = spoken.flatMap(({ text }) => {
    const line = text.replace(/\s+/g, ' ').slice(0, 400);
    return settled.flatMap((pattern) =>
      [...line.matchAll(pattern)].map(([, thing = '']) => stemOf(thing.toLowerCase())),
    );
  });
  return new Set(stems.filter((stem) => times.get(stem) === 1));
}
