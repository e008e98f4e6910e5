import { bareSubject } from '../../domain/subject.ts';
import { cut } from './asked.ts';
import { isGrievance } from './grievance.ts';
import { reflect } from './reflect.ts';
import { sentenceTexts } from './sentences.ts';
import type { DraftSituation } from './situation.ts';

const verbs =
  '(?:cancel|terminate|end(?! of\\b)|stop|close|discontinue|deactivate|delete|switch off|turn off|unsubscribe)';
const agreed =
  /\b(?:subscriptions?|contracts?|agreements?|accounts?|memberships?|plans?|licen[cs]es?|renewals?|auto-renewals?|packages?|it|this|us|me|everything)\b/i;
const request = new RegExp(
  String.raw`\b(?:please|kindly|(?:could|can|would) you|ask you to|request you to)\s(?:please |kindly |now |also |just )?(${verbs}\s[^.?!;:\n]{2,110})`,
  'i',
);
/** "Cancel my subscription": without a word before it. */
const command = new RegExp(String.raw`^(?:just |now |so )?(${verbs}\s[^.?!;:\n]{2,110})`, 'i');

/** True when the words are a wish to end what is agreed with us ("to cancel your subscription"). */
export function isEnding(words: string): boolean {
  return new RegExp(String.raw`^(?:to )?${verbs}\s`, 'i').test(words) && agreed.test(words);
}

/**
 * What the customer asks us to end, from our side ("cancel your subscription in June"); of "please cancel it" what
 * the subject names. Null when they ask for no end: a decision that they only tell is no request.
 */
export function endingIn({ message, analysis }: DraftSituation): string | null {
  if (message === null) return null;
  const threats = (analysis?.signals ?? []).flatMap((one) =>
    one.kind === 'cancellation-threat' ? one.evidence.map((span) => span.quote) : [],
  );
  const inText = threats.flatMap(sentenceTexts).map(asked);
  const found = inText.find((one) => one !== null) ?? null;
  return found !== null && !/^\w+ (?:it|this)\b/i.test(found)
    ? found
    : (asked(bareSubject(message.subject)) ?? found);
}

function asked(sentence: string): string | null {
  const found = request.exec(sentence)?.[1] ?? command.exec(sentence)?.[1];
  if (found === undefined) return null;
  const [head = '', ...rest] = cut(found).split(/,\s+|\s[–—-]\s/);
  const tail = rest.join(', ');
  const bare = head.replace(/\s(?:as|since|because|then)\b.*$/i, '').trim();
  const words =
    /^(?:we|i|the|our|my)\b/i.test(tail) && isGrievance(tail) ? `${bare} as ${tail}` : bare;
  const turned = isEnding(words) ? reflect(words) : null;
  return turned === null || /["“”[\]{}<>]/.test(turned)
    ? null
    : turned.charAt(0).toLowerCase() + turned.slice(1);
}
