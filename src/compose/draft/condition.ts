/** A farewell with a way out is a condition: who reads it asks for that, not for an orderly end. */
const conditional =
  /\b(?:unless|otherwise|without (?:it|this|that|one)\b|if (?:it|this|that|you|there|nothing)\b[^.!?]{0,80}\b(?:not|no|nothing|never|still|\w+n['’]t)\b)/i;

/** "One more lost order and we are gone", "get it running by June, else we leave": what is asked stands before the threat. */
const ultimatum =
  /\b(?:(?:one|any|once) more(?! (?:thing|point|question|note)s?\b)|one last|another(?! (?:provider|supplier|vendor|company|system|product|tool|offer|option|thing|point)s?\b)|the next (?:one|time|outage|mistake|failure|crash|fault|error))\b[^.!?]{0,60}\b(?:and|or) (?:we|i|you|it|that)\b|(?:^|,\s|\b(?:or|and)\s)else\b|\bor (?:we|i|you (?:can |will )?lose|it['’]s over|that['’]s it)\b|\beither\b[^.!?]{3,80}\bor\b|\b(?:last|final) (?:chance|warning)\b/i;

/** A time for us to put it right … */
const respite =
  /\b(?:(?:we|i)(?:['’]ll| will| can| do)? (?:give|grant|allow) (?:you|it|this)(?! (?:our |my |formal |due |[\w-]+ (?:days|weeks|months)['’]? )?notice)|you (?:have|['’]ve got|have got|get)|(?:last|final) chance|until|by)\b/i;
/** … and what comes when it is over. */
const afterwards =
  /^(?:after(?: that| this|wards?)|after which|and then|then|if not|failing (?:that|which)|past that)\b/i;

/** True when the threat holds only if we do not act: it says so, or the sentence before it gives us a time. */
export function isCondition(quote: string, before: string): boolean {
  return conditional.test(quote) || ultimatum.test(quote) || isAfterRespite(quote, before);
}

/** True for "after that we cancel" behind "we give you two weeks": the two are one statement. */
export function isAfterRespite(sentence: string, before: string): boolean {
  return afterwards.test(sentence) && respite.test(before);
}

/**
 * True when anything in the words can make a condition; "I should tell you that we are going to cancel" has the
 * "should" of one and is none.
 */
export function mayBeCondition(quote: string, before: string): boolean {
  return isCondition(quote, before) || conjunction.test(quote) || conjunction.test(before);
}

const conjunction =
  /\b(?:if|unless|until|till|or|else|otherwise|without|as long as|provided|assuming|in case|depend\w*|then|must|has to|have to|needs?|when|once|only|last|final|next|more)\b|(?:^|[,;.]\s*)should (?:you|your|it|this|that|the|we|there|nothing|nobody)\b|\bby (?:\w+day|tomorrow|tonight|the end|\d)/i;
