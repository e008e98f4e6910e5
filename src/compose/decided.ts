import type { Signal } from '../domain/signal.ts';

/** Who decides on the customer's side; the writer of a mail among them. */
export const who = String.raw`(?:we|i|(?:our|my|the)\s(?:\w+\s)?(?:board|council|group|management|company|team|boss|director|ceo|cfo|owners?|trust|committee))`;
const said = String.raw`(?:decided\s(?:to\s(?:move|switch|change|go|migrate)|for|on)|signed|chosen|chose|picked|selected|opted|(?:gone|went|going)\s(?:with|to|over)|(?:moved|switched|migrated|changed|moving|switching|migrating)\s(?:over\s)?to)`;
const settled = new RegExp(
  String.raw`\b${who}\b(?:['’](?:re|ve|m|s))?(?:\s[\w’']+){0,4}?\s${said}\b`,
  'i',
);
/** Who only weighs it, tries it, came from there or speaks of somebody else has decided nothing. */
const open =
  /\b(?:if|unless|whether|would|could|might|may|not|never|no|nobody|n[’']t|think\w*|consider\w*|before|ago|compar\w*|evaluat\w*|test\w*|trial\w*|demos?|pilot\w*|short-?list\w*|quotes?|offers?|from|used to)\b/i;

/**
 * Do these words say that the customer has decided for somebody else: signed, chosen, moving. A look at other products
 * it is no longer (Protocol H1 beside H2), and nobody is asked what will weigh most.
 */
export function isDecided(quote: string): boolean {
  return settled.test(quote) && !open.test(quote);
}

/** Whom the customer has decided for, by the signals; null when nobody is named or nothing is decided. */
export function decidedFor(signals: readonly Signal[]): string | null {
  const said = signals.flatMap((one) =>
    one.kind === 'cancellation-threat' || one.kind === 'evaluating-alternatives'
      ? one.evidence.map(({ quote }) => quote)
      : [],
  );
  const named = signals.flatMap((one) =>
    one.kind === 'evaluating-alternatives' && one.competitor !== null ? [one.competitor] : [],
  );
  const low = (text: string): string => text.toLowerCase();
  return (
    named.find((rival) =>
      said.some((quote) => isDecided(quote) && low(quote).includes(low(rival))),
    ) ?? null
  );
}

const optionsOf = /\b(?:options?|possibilities|rights|ways? out)\b/i;
const looksAround =
  /\b(?:compar\w*|alternativ\w*|competit\w*|rivals?|others?|another|elsewhere|different|replac\w*|quotes?|offers?|demos?|trials?|pilots?|evaluat\w*|look\w* (?:at|for|around|into)|switch\w*|mov(?:e|ing)|vendors?|suppliers?|providers?|tools?|solutions?|systems?|platforms?|products?|software|market|short-?list\w*|tenders?|rfp)\b/i;

/** True unless all that they say is that they check what they may do ("our options under the contract"): no comparison. */
export function compares(signals: readonly Signal[]): boolean {
  const looks = signals.flatMap((one) => (one.kind === 'evaluating-alternatives' ? [one] : []));
  return !(
    looks.length > 0 &&
    looks.every(
      ({ competitor, evidence }) =>
        competitor === null &&
        evidence.every(({ quote }) => optionsOf.test(quote) && !looksAround.test(quote)),
    )
  );
}
