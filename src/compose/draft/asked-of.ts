import { askedFor } from './asked.ts';
import { type Asked, asksForExit, exitAsked } from './asked-facts.ts';
import { isEnding, stopsAutoRenewal } from './ending.ts';
import { contentStems } from './issue-words.ts';
import type { DraftSituation } from './situation.ts';
import type { Telling } from './telling.ts';

/** What they ask and `main` or `stance` does not say; of who may leave, first what a notice needs. */
export function askedOf(
  { message, competitorNames }: DraftSituation,
  leaving: boolean,
  main: Telling | null,
  stance: Telling | null,
  ending: string | null,
): readonly Asked[] {
  const text = message?.ownWords ?? '';
  const all = askedFor(text, competitorNames, 6);
  const found = leaving ? exitAsked(text) : null;
  // A list that asks for more than that ("…, the final amount and a contact") is answered as it stands.
  const isMore = (one: Asked): boolean =>
    (one.is === 'do' || one.is === 'list') &&
    ofExit(one) &&
    found !== null &&
    items(one) > items(found);
  const exit = all.some(isMore) ? null : found;
  const asked = all.filter(
    (one) =>
      one.is === 'list' ||
      (!(exit !== null && ofExit(one)) &&
        !(ending !== null && (isEnding(one.words) || stopsAutoRenewal(one.words))) &&
        apartWords(one.words, main?.original ?? '', 4) &&
        apartWords(one.words, stance?.original ?? '', 3)),
  );
  return (exit === null ? asked : [exit, ...asked]).slice(0, 3);
}

function ofExit({ words }: Asked): boolean {
  return asksForExit(`${words}?`);
}

function items({ words, items: points }: Asked): number {
  return points?.length ?? words.split(/,(?: and)? | and /).length;
}

/** True when two texts share fewer than `most` content words and neither holds the other. */
export function apartWords(one: string, other: string, most: number): boolean {
  if (other === '') return true;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a.includes(b) || b.includes(a)) return false;
  const theirs = contentStems(one);
  return [...contentStems(other)].filter((stem) => theirs.has(stem)).length < most;
}
