import type { ExecDemand, Signal } from '../domain/signal.ts';

/** What the mail demands or touches that is not the CSM's to answer alone. */
export type Demand = ExecDemand['form'] | 'safety';

const lawWords =
  /\b(?:lawyers?|attorneys?|solicitors?|legal action|legal counsel|legal proceedings|court|(?:to|will|shall|['’]ll|can|could|may|might) sue|sue (?:you|them|for)|suing|lawsuit|litigation against|breach of contract|material breach|terminate for cause|damages(?! (?:the|our|my|your|their|its)\b)|liabilit\w+)\b/i;
/** "Or we meet before the judge", "I'll take it to the tribunal". */
const judgeWords =
  /\b(?:meet|see you|have you|bring|take|explain|stand|drag|go|goes)\b[^.!?]{0,40}\b(?:before|in front of|to) (?:the|an?|your|our) (?:judge|magistrate|tribunal|prosecutor)\b/i;
/** The daily work of a law firm, a contract that is still read, or a court for tennis: nothing there is meant for us. */
const dailyWork =
  /\b(?:file[sd]?|filing|stuck|detained|was|were|am|been|off) (?:it |them |this )?(?:at|in|to|with) (?:the )?court\b(?! (?:action|proceedings|against))|\bcourts? (?:days?|dates?|\d{1,2}|bookings?)\b|\b(?:what|no|any|every|per|one|two|three|four|five|six|\d{1,3}) lawyers?\b(?! (?:letter|will|has|have|can))|\blawyers (?:start|complete|type|look|get paid|never do)\b|\b(?:our|my|the) (?:lawyers?|attorneys?|solicitors?|legal counsel)(?: (?:has|have|had|is|are|still|also|now|only))* (?:(?:a|one|two|three|some|no|further|open) (?:\w+ )?(?:questions?|comments?|changes?|objections?)|reads?|reading|reviews?|reviewed|reviewing|approved|signed|checked|checking|go(?:es|ing)? through)\b|\b(?:clauses?|sections?|articles?|paragraphs?|§) ?[\d.]+,? \(?liability\b|\b(?:caps?|limits?|limitations?) (?:on|of|to) liability\b|\bliability (?:clauses?|caps?|limits?|sections?|articles?|insurance|cover|wording|forms?|waivers?)\b|\b(?:public|product|employers?['’]?|third[- ]party) liability\b(?= (?:insur|cover|polic|claim form))/gi;

const authority = `(?:ministry(?!['’]s)|(?:traffic|information|data protection|privacy|[a-z]+ services) commissioner|trading standards|(?:labou?r|health|food|safety|factory) inspectorate|watchdog|prosecutor|competition authority|consumer (?:protection|council|agency))`;
/** An authority is told of us, or will be; what a ministry asks of them all, or how it works, is none. */
const toldAuthority = new RegExp(
  [
    String.raw`\b(?:written|wrote|write|writing|reported?|reporting|complain\w*|informed?|informing|told|tell|telling|handed|hand|handing|goes|go|going|gone|copy|copied|forward\w*|sent|send|sending|lodged|passes|talking|turned|turn|hear from)\b[^.!?]{0,60}\b(?:to|with|from|told|informed?|informing|tell|telling) (?:the |our |your |a |your local )?(?:\w+ )?${authority}\b`,
    String.raw`\b(?:inform|informed|informing|told|tell|telling|notified|notify) (?:the |our |a )?${authority}\b`,
    String.raw`\b${authority}(?: of \w+)? (?:has|have|gets?|will (?:get|have|hear|receive|see)|hears?|knows?)(?: (?:had|already))? (?:it|them|this|everything|all|the (?:lot|whole|brochure|story|file)|items?|your (?:reply|name|answer|letter)|been (?:told|informed)|my (?:letter|complaint)|a (?:report|copy|complaint))\b`,
  ].join('|'),
  'i',
);
/** Whom nobody names but to complain. */
const regulatorWords = /\b(?:ombudsman|gdpr complaint)\b/i;
const regulator = String.raw`(?:regulators?|regulatory (?:authority|body)|data protection (?:authority|commission\w*|officer)|supervisory authority|ICO)`;
/** "Reports for the regulator" are their daily work; a complaint to one, or one that looks into it, is a person's matter. */
const toldRegulator = new RegExp(
  [
    String.raw`\b(?:complain\w*|complaint|lodg\w+|escalat\w+|refer(?:red|ring)?|turn(?:ed|ing)?|writ(?:e|ing|ten)|wrote|go(?:ing|es|ne)?|bring|tak(?:e|en|ing) (?:it|this|that|the (?:matter|case|issue))|rais(?:e|ed|ing) (?:it|this|that|the (?:matter|case|issue))|report(?:ed|ing)? (?:it|this|that|you|them|the (?:matter|case|issue|incident|breach|leak))|(?:hand|pass|forward)\w* (?:it|this|that|your \w+))\b[^.!?]{0,40}\b(?:to|with) (?:the |our |your |a )?(?:\w+ )?${regulator}\b(?!['’]s)`,
    String.raw`\b(?:inform|notify|alert|involve|contact|approach|tell|call in|copy in|bring in)(?:ed|ing|ied|s)?\b (?:the |our |your |a )?(?:\w+ )?${regulator}\b(?!['’]s)`,
    String.raw`\b(?:told|copied(?: in)?|brought in|notified|notifying|involving) (?:the |our |your |a )?(?:\w+ )?${regulator}\b(?!['’]s)`,
    String.raw`\b${regulator}\b[^.!?]{0,60}\b(?:investigat\w+|fin(?:ed|es) (?:us|you)|sanction\w*|penalt\w+|enforcement|will (?:hear|learn|be (?:told|informed)))\b`,
    String.raw`\b(?:investigat\w+|fined|sanction\w*|penalt\w+|enforcement)\b[^.!?]{0,40}\b(?:by|from) (?:the |our |a )?${regulator}\b`,
  ].join('|'),
  'i',
);
const safetyWords =
  /\b(?:police|injur\w+|ambulance|safeguarding|suicid\w+|harass\w+|threaten(?:ed|ing)? (?:me|us|my)|discriminat\w+)\b/i;

/**
 * The gravest demand of a mail, from its signals and its own words; null when there is none. The reply (is there
 * one at all), its lint and the escalation ask all go by this one answer. Source: draft-rules 37.
 */
export function demandIn(signals: readonly Signal[], ownWords: string): Demand | null {
  const words = ownWords.replace(dailyWork, ' ');
  const forms = new Set(signals.flatMap((one) => (one.kind === 'exec-demand' ? [one.form] : [])));
  if (forms.has('legal') || lawWords.test(words) || judgeWords.test(words)) {
    return 'legal';
  }
  if (
    forms.has('regulator') ||
    [regulatorWords, toldRegulator, toldAuthority].some((one) => one.test(words))
  ) {
    return 'regulator';
  }
  if (safetyWords.test(ownWords)) return 'safety';
  return (['chargeback', 'manager', 'public'] as const).find((form) => forms.has(form)) ?? null;
}

/** True for what only a person may answer, after counsel or whoever decides: no draft (draft-rules 37). */
export function isForAPerson(demand: Demand | null): boolean {
  return demand === 'legal' || demand === 'regulator' || demand === 'safety';
}
