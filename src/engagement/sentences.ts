/** A half-open range of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const mostSentence = 400;

/**
 * Sentences of at most 400 characters. A stop ends one only before a blank, so that 10.04.2026 stays whole, and none
 * within "the 12.05. invoice".
 */
export function sentencesOf(text: string): readonly Range[] {
  const found: Range[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? '\n';
    const next = text[at + 1] ?? ' ';
    const stops = /[.!?]/.test(sign) && /[\s"')]/.test(next) && !isOfDate(text, at);
    const ends = sign === '\n' || stops;
    if (!ends && at - from < mostSentence) continue;
    const to = Math.min(sign === '\n' ? at : at + 1, text.length);
    if (to > from) found.push({ from, to });
    from = to;
  }
  return found;
}

function isOfDate(text: string, stop: number): boolean {
  return (
    /\b\d{1,2}\.\d{1,2}$/.test(text.slice(Math.max(0, stop - 6), stop)) &&
    /^\. {1,2}\p{Ll}/u.test(text.slice(stop, stop + 4))
  );
}

/** Words with which no sentence ends: "by", "the". */
const goesOn =
  /\b(?:a|an|the|our|your|my|this|of|by|on|in|at|to|from|for|with|until|before|after|and|or|is|are|was|be|been|will|have|has|than|about|between|next|last)$/i;

/**
 * The text with the lines joined that a mail program wrapped: a long line, and the next begins with a small letter, or
 * the line cannot end a sentence ("by", then "Thursday, 7 May"). No character is added or lost, so that places stay
 * what they are.
 */
export function unwrapped(text: string): string {
  return text.replace(/(?<=([^\n]{40}))\n(?=(\S))/gu, (wrap, end: string, next: string) =>
    /\p{Ll}/u.test(next) || (/[\p{Lu}\d]/u.test(next) && goesOn.test(end)) || isDate(end, next)
      ? ' '
      : wrap,
  );
}

/** "by Friday,", then "7 May". */
function isDate(end: string, next: string): boolean {
  return /\w{3,6}day,$/i.test(end) && /\d/.test(next);
}
