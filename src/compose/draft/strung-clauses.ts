import { hasFiniteVerb } from './reflect.ts';

/** How a clause of its own begins: with who or what it is about, or with a request. */
const subject =
  /(?:i|we|you|he|she|it|they|there|this|that|these|those|nobody|everybody|everyone|nothing|my|our|your|the|all|some|most|please|budgets?)\b/
    .source;
/** "If it is not fixed we will cancel" has its own end. */
const wholeCondition =
  /(?:if|unless)\b[^,;]{3,80}?,? (?:i|we)(?:['’]\w+| (?:will|shall|are|am|have|must|can))\b/.source;
/** A comma, dash or semicolon where a stop could stand: "this is unacceptable, we will cancel". */
const splice = new RegExp(
  `(?:\\s*;\\s+|\\s+[–—-]{1,2}\\s+|,\\s+(?=(?:therefore |thus |hence |unfortunately |sadly |regrettably |now |so now )?(?:${subject}|${wholeCondition})))(?:(?:so|therefore|thus|hence)\\s+)?`,
  'i',
);
/** What joins an outburst to what follows from it. */
const joint = new RegExp(`,?\\s(?:and|so|therefore)\\s(?=(?:now )?${subject})`, 'i');
/** A clause that cannot stand alone, so nothing is cut behind it. */
const dependent =
  /^(?:if|unless|although|though|even|because|since|as|when|whenever|while|after|before|once|until|till|by|either|given|despite|in|on|at|from|with|without|due|according|for|to|who|which|that (?!is|was|['’]s))\b/i;
const subordinate = /\b(?:if|unless|until|once|when|because|since|whether|that)\b/i;
/** A judgement or a mood: told back beside a decision it only sounds like an echo. */
const outburst =
  /^(?:(?:this|that|it|which)(?:['’]s| is| was| has been)(?: \w+){0,2} (?:unacceptable|acceptable|ridiculous|outrageous|good enough|enough|too much|over|last straw|final straw|hopeless|pointless|impossible|incredible|unbelievable|shocking|appalling|absurd|joke|disgrace|shame)|(?:this|that|it) (?:can(?:not|['’]t) go on|has to stop)|(?:this|that|it)(?:['’]s| is) getting \w+|enough is enough|(?:i|we)(?:['’](?:m|re|ve)| am| are| have| feel)(?: \w+){0,2} (?:fed up|frustrated|annoyed|disappointed|angry|upset|unhappy|furious|tired|sick|done|dissatisfied|had enough|lost (?:all )?(?:patience|faith|trust)))\b[^,;]{0,30}$/i;

/** What somebody does who leaves, or looks elsewhere. */
const leaves =
  /\b(?:cancel\w*|terminat\w+|leav(?:e|ing)|quit\w*|switch\w*|mov(?:e|ing) (?:on|away|over|to|elsewhere)|(?:not|cannot|n['’]t|never|no longer)(?: be| going to| want to| going to be)* (?:renew\w*|extend\w*|continu\w+|stay\w*|prolong\w*|sign\w*)|end(?:ing)? (?:our|the|this|my|it)|stop(?:ping)? (?:using|our|the|paying)|go(?:ing)? (?:elsewhere|to another)|clos(?:e|ing) (?:our|the|my)|go separate|part ways|(?:looking|look) (?:at|for|into|around|elsewhere)|consider\w*|compar\w+|evaluat\w+|test(?:ing)? (?:other|another)|replac\w+|serv(?:e|ing) notice|giv(?:e|ing) notice|out of (?:here|the contract)|done with you|are out|['’]re out|are gone|['’]re gone)\b/i;

/** "We do not want to cancel, we want it fixed", "we will cancel otherwise": one half alone says something else. */
const stays =
  /\b(?:not|n['’]t|never)(?: (?:want|wish|like|intend|plan|mean|have) to| going to| be)? (?:cancel|terminate|leave|quit|switch|move)\b/i;

/**
 * The clauses of a sentence that a comma, a dash or a semicolon strings together although each could be a sentence:
 * one alone where the sentence is whole.
 */
export function strungClauses(sentence: string): readonly string[] {
  const found = splice.exec(sentence);
  if (found === null) return [sentence];
  const [head, rest] = [
    sentence.slice(0, found.index),
    sentence.slice(found.index + found[0].length),
  ];
  const [next = '', ...more] = strungClauses(rest);
  const stands = /^please\b/i.test(next) || hasVerb(next);
  // "Unless the export works, the invoice is corrected and …": what follows may still belong to the condition.
  const open = subordinate.test(head) && !leaves.test(next);
  const mayCut = !dependent.test(head) && hasVerb(head) && stands && !open;
  return mayCut
    ? [head, next, ...more]
    : [sentence.slice(0, sentence.length - rest.length) + next, ...more];
}

function hasVerb(clause: string): boolean {
  return hasFiniteVerb(clause) || /^(?:i|we|you|they) (?:\w+ly )?[a-z]{2,}/i.test(clause);
}

/**
 * What to tell back of a sentence: as it is, or of one that strings an outburst to a fact ("nobody answers, this is
 * getting tiresome") its facts, each alone. The feeling is answered as a feeling.
 */
export function factsIn(sentence: string): readonly string[] {
  const clauses = strungClauses(sentence);
  const facts = clauses.filter((one) => !outburst.test(one));
  return facts.length > 0 && facts.length < clauses.length ? facts : [sentence];
}

/**
 * The clause in which the customer says that they leave, without the outburst before it and what is strung behind it:
 * "this is unacceptable, we will cancel" → "we will cancel". The whole sentence where it is one, or none of its
 * clauses says so more than another.
 */
export function decidingClause(sentence: string): string {
  const clauses = strungClauses(sentence);
  const deciding = clauses.findLast((one) => leaves.test(one)) ?? sentence;
  if (stays.test(deciding) || /\b(?:otherwise|else|then)\b/i.test(deciding)) return sentence;
  const found = joint.exec(deciding);
  if (found === null) return deciding;
  const [head, rest] = [
    deciding.slice(0, found.index),
    deciding.slice(found.index + found[0].length),
  ];
  return outburst.test(head) && leaves.test(rest) ? rest : deciding;
}
