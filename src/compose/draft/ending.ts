import { bareSubject } from '../../domain/subject.ts';
import { cut } from './asked.ts';
import { isGrievance } from './grievance.ts';
import { reflect } from './reflect.ts';
import { sentenceTexts } from './sentences.ts';
import type { DraftSituation, Moment } from './situation.ts';

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

const auto = String.raw`(?:the |our |my |this )?(?:subscription )?auto(?:matic(?:ally)?)?[- ]?renew(?:als?|ing)?\b`;
const off = String.raw`(?:(?:turn|switch|take|set|put)(?:ed|ing|ning)? (?:${auto}(?: \w+){0,4}? off\b|off ${auto})|(?:disabl|deactivat|cancel|stop|remov|end|delet|untick)\w* ${auto}|opt(?:ed)? out of ${auto})`;
const renewalOff = new RegExp(String.raw`\b${off}`, 'i');
/** "We have turned it off" tells of a deed of theirs; the bare verb asks for one of ours. */
const askedOff = new RegExp(
  String.raw`(?:^|\b(?:please|kindly|to|you|now|just|also)\s)((?!\w+(?:ed|ing)\b)${off}(?: (?:on|for|of|from) (?:the|our|my|this) [\w-]+(?: (?:contract|subscription|account|plan|licen[cs]e))?)?)`,
  'i',
);

/** What they ask us to do about automatic renewal, from our side; null where they ask nothing of the kind. */
function renewalEnding({ message }: Pick<DraftSituation, 'message'>): string | null {
  const found = sentenceTexts(message?.ownWords ?? '')
    .map((one) => askedOff.exec(one)?.[1])
    .find((one) => one !== undefined);
  const turned = found === undefined ? null : reflect(found);
  return turned === null ? null : turned.charAt(0).toLowerCase() + turned.slice(1);
}

/**
 * True where all that speaks of leaving is that they want automatic renewal off: a sign that they may go, and no
 * decision (the contract runs on to its end, and they can stay). Another word of leaving beside it decides.
 */
export function onlyStopsRenewal({ analysis }: Pick<DraftSituation, 'analysis'>): boolean {
  const threats = (analysis?.signals ?? []).flatMap((one) =>
    one.kind === 'cancellation-threat' ? one.evidence.map(({ quote }) => quote) : [],
  );
  return (
    threats.length > 0 && threats.every((quote) => stopsAutoRenewal(quote) && !leaves.test(quote))
  );
}

/** What a farewell asks us to end, and whether it is no more than automatic renewal. */
export function endOf(
  situation: DraftSituation,
  moment: Moment,
): { readonly stopsRenewal: boolean; readonly ending: string | null } {
  const stopsRenewal = moment === 'leaving-indirect' && onlyStopsRenewal(situation);
  if (stopsRenewal) return { stopsRenewal, ending: renewalEnding(situation) };
  return { stopsRenewal, ending: moment === 'leaving-announced' ? endingIn(situation) : null };
}

/** "Turn automatic renewal off", "disable auto-renew". */
export function stopsAutoRenewal(words: string): boolean {
  return renewalOff.test(words);
}

/** Beside it in one sentence: "switch off auto-renew, we are leaving". */
const leaves =
  /\b(?:leav(?:e|es|ing)|cancel(?:l?ing)? (?:our|my|the|this) (?:contract|subscription|account|membership|plan)|terminat\w+|not (?:be )?(?:renew\w*|stay\w*|continu\w*)|(?:move|moving|switch|switching) to)\b/i;

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
