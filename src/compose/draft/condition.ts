/** A farewell with a way out is a condition: who reads it asks for that, not for an orderly end. */
const conditional =
  /\b(?:unless|(?<!decided )otherwise|without (?:it|this|that|one)\b|if (?:it|this|that|you|there|nothing)\b[^.!?]{0,80}\b(?:not|no|nothing|never|still|\w+n['’]t)\b)/i;

/** "One more lost order and we are gone", "get it running by June, else we leave": what is asked stands before the threat. */
const ultimatum =
  /\b(?:(?:one|any|once) more(?! (?:thing|point|question|note)s?\b)|one last|another(?! (?:provider|supplier|vendor|company|system|product|tool|offer|option|thing|point)s?\b)|the next (?:one|time|outage|mistake|failure|crash|fault|error))\b[^.!?]{0,60}\b(?:and|or) (?:(?:we|i|you|it|that)\b|(?:(?:the|our|this) )?[\w-]+ (?:goes|leaves|ends|is (?:out|gone|over|history))\b)|(?:^|,\s|\b(?:or|and)\s)else\b|\bor (?:we|i|you(?:['’]ll| can| will)? (?:lose|have one (?:less|fewer))|it['’]s over|that['’]s it)\b|\beither\b[^.!?]{3,80}\bor\b|\b(?:last|final) (?:chance|warning)\b/i;

/** "At that price I'm gone", "no fix, no green light": bound to what we do, without an if. */
const price =
  /\b(?:at|for|with) (?:that|this|the new|those|these|such an?) (?:new |kind of )?(?:price|rate|fee|figure|tariff|cost|increase)s?\b/i;
const exchange =
  /\bno (?:\w+ )?(?:fix|answer|call|call-?back|reply|date|refund|discount|change|solution|repair|progress|improvement|plan|update|result)s?, no \w+/i;
const settled = /\b(?:decided|signed|chosen|resolved|terminat\w+|hereby|notice)\b/i;

/** A time for us to put it right … */
const respite =
  /\b(?:(?:we|i)(?:['’]ll| will| can| do)? (?:give|grant|allow) (?:you|it|this)(?! (?:our |my |formal |due |[\w-]+ (?:days|weeks|months)['’]? )?notice)|you (?:have|['’]ve got|have got|get)|(?:last|final) chance|until|by)\b/i;
/** … and what comes when it is over. */
const afterwards =
  /^(?:after(?: that| this|wards?)|after which|and then|then|if not|failing (?:that|which)|past that)\b/i;

/** True when the threat holds only if we do not act: it says so, or the sentence before it gives us a time. */
export function isCondition(quote: string, before: string): boolean {
  return (
    conditional.test(quote) ||
    ultimatum.test(quote) ||
    exchange.test(quote) ||
    (price.test(quote) && !settled.test(quote)) ||
    isAfterRespite(quote, before)
  );
}

/** True for "after that we cancel" behind "we give you two weeks": the two are one statement. */
export function isAfterRespite(sentence: string, before: string): boolean {
  return afterwards.test(sentence) && respite.test(before);
}

/**
 * True when anything in the words can make a condition: "I should tell you that we are going to cancel" has the
 * "should" of one, "leave it until stocktake, then clear us down" its "until", and both are none.
 */
export function mayBeCondition(quote: string, before: string): boolean {
  return isCondition(quote, before) || conjunction.test(quote);
}

/** Not the if of a courtesy or of a question ("I'd be glad if you closed it", "what it costs us if we end it"). */
const conjunction =
  /(?<!\b(?:obliged|grateful|glad|kind|good|helpful|thankful|appreciate(?: it)?|know|ask|asking|see|check|as|even|wonder\w*|(?:what|how|when|whether|which)\b[^.!?]{1,80}) )\bif\b(?! (?:possible|needed|necessary|so|any|there is an?|you (?:could|would)|that suits|it matters))|\b(?:unless|or (?:else|we|i)|(?<!decided )otherwise|without|(?:as|so) long as|provided|assuming|in case(?! (?:it|this|that) matters)|depend\w*|failing|were we to|once more)\b|(?:^|[,;.]\s*|\b(?:but|and) )should (?!we tell|i (?:tell|say|add))(?:you|your|it|this|that|they|the|we|there|nothing|nobody|any|an?|old)\b|\b(?:give|grant) (?:you|it|this) (?:until|till)\b|\byou(?:['’]ve| have)(?: got)? (?:until|till)\b|\b(?:wait until|until (?:i|we) (?:see|get|have)\b|until (?:he|she|they)['’\w ]{1,6}convinced)|\b(?:must|has to|have to|needs? to) [^.!?]{2,60}\bby (?:\w+day|tomorrow|tonight|the end|\d)/i;
