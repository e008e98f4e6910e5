import { pastForms } from './past-forms.ts';

/** A kind of deed: how it is promised, and how it is announced when it is done. */
export interface Deed {
  readonly promised: RegExp;
  readonly done: RegExp;
  /** What a clause may not hold beside the announcement. */
  readonly not?: RegExp;
  /** Telling where things stand is done by saying that they are not done yet. */
  readonly status?: true;
  /** Who or what the verb is done to, where it has a name: "add Pat". */
  readonly named?: string;
}

const handedOver =
  'sent|shared|forwarded|e?-?mailed|provided|uploaded|delivered|attached|enclosed|here (?:is|are)|please find';
const handingOver: Deed = {
  promised: /\b(?:send|sending|share|sharing|forward|e?-?mail|provide|upload|deliver)\b/,
  done: new RegExp(`\\b(?:${handedOver})\\b`),
};

/** What can be told apart: who promised a refund has not kept it by sharing a question about it. */
const kinds: readonly Deed[] = [
  handingOver,
  {
    promised:
      /\b(?:fix|fixed|repair|resolve|resolved|solve|correct|restore|restored|deploy|deployed|deploying|release|released|ships?|shipped|roll|rolled|live|publish|patch)\b/,
    done: /\b(?:fixed|repaired|resolved|solved|corrected|restored|deployed|released|shipped|rolled out|live|published|patched|done|completed|(?:works?|runs?) again)\b/,
  },
  {
    promised: /\b(?:refund|refunded|credit|credited|reimburse|pay)\b/,
    done: /\b(?:refunded|credited|reimbursed|paid|issued|transferred|done|completed)\b/,
  },
  {
    promised: /\b(?:call|calling|ring|phone)\b/,
    done: /\b(?:called|rang|phoned|for (?:the|our|your|taking (?:the|my|our)) call)\b/,
  },
];

/** Telling where it stands; any statement about it is that, also that nothing is done yet. */
const status: Deed = {
  promised:
    /\b(?:where (?:we|things|it|you|this) (?:are|is|stands?)|how (?:it|things|this) (?:goes|go|stands?)|status|updates?|news)\b/,
  done: /\b(?:is|are|was|were|has|have|had|found|still|not|no news|nothing new|runs?|works?)\b|:/,
  status: true,
};
/** Telling what was found out: a statement about it, not that it is still looked for. */
const finding: Deed = {
  promised:
    /\b(?:tell|let you know|(?:get|come|be|go) back|back to you|answer|explain|explanation|find out|clarify|confirm|(?:root )?cause|reason)\b/,
  done: new RegExp(
    `\\b(?:${handedOver}|is|are|was|were|has|had|found|can|cannot|does|says?|said|means|agrees?|because|due to)\\b|:`,
  ),
  not: /\b(?:ask(?:ed|ing)|passed|look(?:s|ed|ing)?|work(?:ing)? on|wait(?:s|ed|ing)?|check(?:s|ed|ing)?|chas(?:e|ed|ing)|questions?|still|unknown|unclear|open|pending|is with|are with|know)\b/,
};

/** Verbs that say nothing of the deed: what follows them does. */
const light = new Set(
  'be have get make do go come let keep try see look work take help hear receive follow land start begin continue expect check ensure promise need give'.split(
    ' ',
  ),
);
const standing =
  '(?:is|are) (?:now |already )?(?:done|ready|available|active|activated|in place|live|open|there|set up|up)';
/** The question about it was raised, not the thing. */
const onlyAsked = /\b(?:questions?|requests?|tickets?|issues?|topics?|points?|wish)\b/;
const willHave = /\b(?:will|going to|to|promise)\b|['’](?:ll|m|re)\b/;
const adverbs =
  /^(?:\s*(?:also|then|now|personally|certainly|definitely|gladly|just|all|both|immediately|first|be able to|make sure (?:that )?(?:we|i|to)))+\s/i;

/** What is said to be done where no deed can be told apart. */
export const anyDone = new RegExp(
  `\\b(?:${handedOver}|done|fixed|deployed|live|resolved|completed|in place|${standing})\\b`,
);

/** The deed of a promise, by its verb, by what it is about, or by the verb's own past; null where it has none. */
export function deedOf(what: string): Deed | null {
  const will = willHave.exec(what.toLowerCase());
  const after = what
    .slice(will ? will.index + will[0].length : 0)
    .replace(adverbs, ' ')
    .trim();
  const [, be = '', verb = '', particle = ''] =
    /^(be )?(\p{L}{1,20})(?: (up|on|off|out|over|in|down|through)\b)?/iu.exec(after) ?? [];
  const lower = after.toLowerCase();
  if (
    status.promised.test(lower) &&
    /^(?:tell|let|send|write|report|give|keep|share|come|get)\b/.test(lower)
  ) {
    return status;
  }
  if (finding.promised.test(lower)) return finding;
  const kind = kinds.find((one) => one.promised.test(verb.toLowerCase()));
  if (kind) return kind;
  if (!light.has(verb.toLowerCase()) || /^(?:through|over)$/i.test(particle))
    return ownVerb(verb.toLowerCase(), particle, be !== '', after);
  return (
    firstKind(lower) ??
    (verb.toLowerCase() === 'give' ? ownVerb('give', '', false, after) : lastResort(lower))
  );
}

/** The kind that is named first, wherever it stands. */
function firstKind(after: string): Deed | null {
  const place = (one: Deed): number => after.search(one.promised);
  const [first] = kinds.filter((one) => place(one) >= 0).sort((a, b) => place(a) - place(b));
  return first ?? null;
}

/** Who says what one will have or get speaks of handing it over, or of having it in place. */
function lastResort(after: string): Deed | null {
  if (/\b(?:in place|ready|available|up and running)\b/.test(after)) return null;
  return /\b(?:have|get|receive)\b/.test(after) ? handingOver : null;
}

/** "We will raise the limits": "we have raised the limits", "the limits are raised". */
function ownVerb(verb: string, particle: string, passive: boolean, after: string): Deed | null {
  if (verb === '') return null;
  const forms = passive && /(?:ed|en)$/.test(verb) ? [verb] : pastForms(verb);
  const whole = particle === '' ? '' : `(?=.{0,40}\\b${particle}\\b)`;
  const [, named] = /^\p{L}+ (?:(?:up|on|off|out|in) )?(\p{Lu}[\p{L}\d]*)/u.exec(after) ?? [];
  return {
    promised: new RegExp(`\\b${verb}(?:ing)?\\b`),
    done: new RegExp(`\\b(?:(?:${forms.join('|')})\\b${whole}|${standing}\\b)`),
    not: onlyAsked.test(after.toLowerCase()) ? /(?!)/ : onlyAsked,
    ...(named === undefined ? {} : { named: named.toLowerCase() }),
  };
}
