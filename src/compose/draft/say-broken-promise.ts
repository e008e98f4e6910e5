import { dayOf, spokenDate } from './dates.ts';
import { contentStems } from './issue-words.ts';
import type { BrokenPromise, DraftSituation } from './situation.ts';

const would = /^(I|we)(?:['’]ll| will| shall| am going to| are going to)\s+/i;
/** "Tom is looking at it now, I will send you the cause": the promise stands behind the news. */
const behindNews = /^[^.!?]{3,120}?[,;]\s+(I|we)(?:['’]ll| will)\s+/i;
/** "Phil will try again", "our engineers will send it", "Phil tried to ring you and will try again". */
const colleague =
  /^((?!(?:You|We|The|This|That|It|There|They|Your|He|She|A|An|All|Both|Everything)\b)(?:[Oo]ur [\w'’-]+(?: (?!will\b|is\b|are\b)[\w'’-]+){0,3}?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: (?:from|of|in) our(?: (?!will\b|is\b)[\w-]+){1,3})?)(?: [a-z][^,;.]{3,120} and)? (?:will|is going to|are going to)\s+(?!not\b)/u;
/** "Tomorrow" and "by Friday" mean the days after the mail that said so. */
const relative =
  /\b(?:today|tonight|tomorrow|this|next|end of|within|in (?:a|an|two|three|\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/**
 * What we said we would do and have not, before anything else, from the record alone: "I said I would send you the
 * cause by 23 October, and I have not."; '' when no promise is overdue. Where we wrote since, only the CSM knows
 * whether that was it. Source: Lewicki (responsibility first); DESIGN §5 (nothing is invented).
 */
export function brokenPromise({ brokenPromise: broken, csm }: DraftSituation): string {
  if (broken === null) return '';
  const what = broken.what
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!\s])[.!\s]+$/, '')
    .trim();
  const made = dayOf(broken.madeAt, csm.hours);
  const found = promiseOf(what);
  const named = found === null ? colleague.exec(what) : null;
  if (named !== null) return ofColleague(named, what, broken, made);
  if (found === null) {
    const outcome = broken.wroteSince
      ? '[[Done on which day, or not yet.]]'
      : 'That has not happened.';
    return `On ${made} we wrote to you: "${what}." ${outcome}`;
  }
  const who = isOwn(broken) ? 'I' : 'we';
  const promised = what.slice(found[0].length);
  // Of a colleague's "I will check my notes myself" stands "we", and nobody's self.
  const rest = isOwn(broken)
    ? promised
    : promised.replace(/\s(?:myself|personally)\b/gi, '').replace(/\bmy\b/g, 'our');
  const said = `${who} said ${who} would ${rest}`;
  const dated = /\d/.test(rest) && !relative.test(rest);
  const by = dated || relative.test(rest) ? '' : ` by ${spokenDate(broken.dueOn)}`;
  const outcome = broken.wroteSince
    ? ': [[done on which day, or not yet]]'
    : `, and ${who} have not`;
  const sentence = `${relative.test(rest) ? `On ${made} ` : ''}${said}${by}${outcome}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A word that we gave for somebody of ours is ours: "we said that Phil would try again the next day". */
function ofColleague(
  [lead, who = '']: RegExpExecArray,
  what: string,
  broken: BrokenPromise,
  made: string,
): string {
  const rest = what
    .slice(lead.length)
    .replace(/\btomorrow\b/i, 'the next day')
    .replace(/\bmy\b/g, 'our');
  const dated = relative.test(rest) || rest.includes('the next day');
  const by = dated || /\d/.test(rest) ? '' : ` by ${spokenDate(broken.dueOn)}`;
  const outcome = broken.wroteSince
    ? ': [[done on which day, or not yet]]'
    : ', and that has not happened';
  const name = who.replace(/^Our\b/, 'our');
  return `${dated ? `On ${made} we` : 'We'} said that ${name} would ${rest}${by}${outcome}.`;
}

function promiseOf(what: string): RegExpExecArray | null {
  return would.exec(what) ?? behindNews.exec(what);
}

/**
 * The apology for it, which is the one of the draft: it opens the reply, so it is what there is to be sorry for. None
 * where we wrote since, for then only the CSM knows whether it was kept. Source: Lewicki; draft-rules 9 (the event).
 */
export function brokenPromiseApologies(broken: BrokenPromise | null): readonly string[] {
  if (broken === null || broken.wroteSince) return [];
  return isOwn(broken)
    ? [
        'I am sorry that I let that date pass.',
        'I apologise for not keeping my word on it.',
        'I am sorry that you are still without what I promised you.',
        'I apologise that it has not come when I said.',
        'I am sorry that you could not rely on my word here.',
      ]
    : [
        'I am sorry that we let that date pass.',
        'I apologise for our not keeping to what we told you.',
        'I am sorry that you are still without what we promised you.',
        'I apologise that it has not come when we said.',
        'I am sorry that you could not rely on our word here.',
      ];
}

/** Whoever signs the reply gave their own word: "I will", not "we will", nor a colleague. */
function isOwn({ what, byCsm }: BrokenPromise): boolean {
  return byCsm && /^I$/i.test(promiseOf(what.trim())?.[1] ?? '');
}

/** True when a sentence of ours promises again what the record says is overdue. */
export function promisesAgain(sentence: string, what: string): boolean {
  if (!/\b(?:I|we)(?: will|['’]ll)\b/i.test(sentence)) return false;
  const promised = [...thingStems(what)];
  const said = contentStems(sentence);
  return promised.length > 0 && promised.every((one) => said.has(one));
}

/** Of what is overdue, the promise that the mail or its case is about; the oldest first. Null when none is. */
export function promiseAbout(
  overdue: readonly (BrokenPromise & { readonly ofCase: boolean })[],
  text: string,
): BrokenPromise | null {
  const said = contentStems(text);
  const reminded =
    /\b(?:promis\w+|you said|you (?:would|were going to)|nothing (?:has )?(?:came|come|arrived)|heard nothing|still waiting|assured)\b/i.test(
      text,
    );
  const shares = (what: string): boolean => [...thingStems(what)].some((one) => said.has(one));
  return (
    overdue.find((one) => shares(one.what) && (one.ofCase || reminded)) ??
    overdue.find((one) => one.ofCase) ??
    (reminded && overdue.length === 1 ? (overdue[0] ?? null) : null)
  );
}

/** What was promised, without who and by when. */
function thingStems(what: string): ReadonlySet<string> {
  return contentStems(
    what
      .replace(would, '')
      .replace(/\s(?:by|on|until|before|within|tomorrow|today|next)\b.*$/is, ''),
  );
}
