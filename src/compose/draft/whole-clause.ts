import { hasFiniteVerb, spanFirst } from './reflect.ts';
import { wordsOf } from './sentences.ts';
import { finiteVerbs } from './word-lists.ts';

/**
 * True for a statement that is a whole clause, fit after "that": with a main verb of its own, no guess as a tag, and
 * nothing left out that stood in the sentence before. What is none can still be quoted.
 */
export function isWholeClause(statement: string): boolean {
  return (
    !tag.test(statement) &&
    !backwards.test(statement) &&
    !onlySubordinate(statement) &&
    !headless(statement) &&
    (spanFirst.test(statement) || !hangsOnList(statement))
  );
}

/** "I've paid to the end of April, I think": told back it would be our doubt of their word. */
const tag =
  /,\s(?:(?:at least|or) )?(?:so )?(?:i|we) (?:think|believe|guess|suppose|reckon|hope|fear|imagine|presume|assume|trust|understand|gather|hear|see)$/i;
/** "That has shaken my confidence": what did stands in another sentence. */
const backwards =
  /^that (?:has|is|was|will|would|can(?:not|['’]t)?|could|does|did|had|means|makes|(?:has|is|was|wo|would|does|did)n['’]t)\b/i;

/** How something begins that may be a bare thing or count, and no clause yet. */
const bareThing =
  /^(?:an?|another|\d[\d.,%]*|no|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds) /i;
const sideClause = /\s(?:when|while|because(?! of)|although|though|whereas)\s/i;

/** "A 9% rise when diesel has gone up", "seats per month, whether reviewers cost one": the only verb is in the side. */
function onlySubordinate(statement: string): boolean {
  const found = (bareThing.test(statement) ? sideClause : /,\swhether\s/i).exec(statement);
  return found !== null && !hasFiniteVerb(statement.slice(0, found.index));
}

/** "14 GB, the download takes all night", "asking for the dad, he owns the firm": a bare start and a clause beside it. */
const bareStart =
  /^((?:\d[\d.,]*|(?:third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))|(?:asking|standing|sitting|speaking)) [^,;]*?)(?:, (?=(?:i|we|you|he|she|it|they|there|the|my|our|nobody)\b)|\sand (?=the only\b))/i;

function headless(statement: string): boolean {
  const head = bareStart.exec(statement)?.[1];
  return head !== undefined && !hasFiniteVerb(head);
}

/** Behind a list a new clause begins with its own subject; "…, and the report are wrong" only ends the list. */
const newClause =
  /^(?:(?:all|everything|what|that|the only \w+) )?(?:i|we|you|he|she|it|they|nobody|no one|nothing|there|still)\b/i;
const singular = /^(?:is|has|was|does|(?:is|has|was|does)n['’]t)$/;

/** "47 landlords, 47 wrong statements, and all I get is a number": what stands before the "and" is no clause. */
function hangsOnList(statement: string): boolean {
  const found = /, (?:and|but|so) (?=[^,;]*$)/i.exec(statement);
  if (found === null) return false;
  const head = statement.slice(0, found.index);
  if (!bareThing.test(head) || hasFiniteVerb(head)) return false;
  const tail = statement.slice(found.index + found[0].length);
  const verb = wordsOf(tail).find((word) => finiteVerbs.has(word)) ?? '';
  return newClause.test(tail) || singular.test(verb);
}

/** "Nobody has, and that does rankle", "you have none of mine left": the sentence before is needed to understand it. */
export function leansBack(statement: string): boolean {
  const bare = bareAuxiliary.exec(statement)?.[1];
  if (
    bare !== undefined &&
    !hasFiniteVerb(bare) &&
    !/\b(?:as|than|what|where|how|who|which|that|like|when|if)\b/i.test(bare)
  )
    return true;
  // "Trevor especially, who always took his boots off": what of him stands before.
  const aside = /^([^,;]*), who\b[^,;]*$/i.exec(statement)?.[1];
  if (aside !== undefined && !hasFiniteVerb(aside)) return true;
  return /\b(?:none|some|any|most|much|little|enough) of (?:mine|ours|yours)\b/i.test(statement);
}

const bareAuxiliary =
  /^((?:[^,;]+, )?[^,;]*?)\b(?:has|have|had|did|does|do|is|are|was|were|will|would|can|could|(?:has|have|had|did|does|do|is|are|was|were|wo|would|ca|could)n['’]t)(?=$|[,;])/i;

/** "So pick any slot": a request in the second half; told back it would be ours to them. */
export const invites =
  /,\s(?:(?:so |then )?let['’]?s|(?:so|then)\s(?:just |please |do )?(?:pick|choose|take|call|ring|send|tell|name|say|give|book|feel free|go ahead|check|look|get|put|keep|fix|make|stop|help|mind|reply|write|colou?r)\s(?!(?:is|are|was|were|has|have)\b))|\sso (?:just |please )?(?:tell|send|call|give|show|let) (?:me|us)\b/i;
