import type { Signal } from '../domain/signal.ts';
import { isDecided, who } from './decided.ts';
import { absolvesUs, wentWrong } from './draft/grievance.ts';
import { sentenceTexts } from './draft/sentences.ts';

const go = String.raw`(?:renew\w*|continu\w*|extend\w*|prolong\w*|carry(?:ing)? on|go(?:ing)? on|stay\w*)`;
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** Words by which a customer tells that they go, as a thing settled. */
const settled = new RegExp(
  [
    // The board decided that we can no longer afford it, we have voted against renewing
    String.raw`\b${who}\b(?:['’]ve)?(?:\s(?!not\b|\w+n['’]t\b)[\w’']+){0,3}?\s(?:decided|voted|resolved|agreed|determined|chosen|chose)\b(?:(?!\bnothing\b)[^.!?]){0,60}?\b(?:no longer (?:afford|need|use|continue|go on|keep|want|pay)|can(?:not|['’]t)(?:\sany\s?more|\sany\slonger)? (?:afford|keep|continue|go on)|(?:not to|against|(?:will|shall) not) ${go}|not to keep|(?:to|and|will|we['’]ll) (?:cancel|leave|terminate|discontinue|let (?:it|the contract) (?:lapse|run out|expire)|(?:end|stop) (?:it|the|our|this|using|with)\b|(?:move|switch|change) (?:away|to)\b))`,
    String.raw`\b${who}(?:(?: will|['’]ll| shall| are|['’]re| am|['’]m| is) not(?: be| going to(?: be)?)?| won['’]t(?: be)?| aren['’]t(?: going to)?) (?:renew|continu|extend|prolong)\w*`,
    String.raw`\b(?:we|i)(?:['’]re| are|['’]m| am) off (?:on|from|as of|at the end of) (?:the )?(?:\d|${month}\b|(?:contract|term|year|month|quarter)\b)`,
    String.raw`\b${who} (?:hereby |herewith |formally )+(?:give|serve|cancel|terminate|withdraw|end)\b|\bhereby (?:give|giving|serve|cancel|terminate)`,
    String.raw`\b(?:this is|please (?:take|accept|treat|regard) this(?: (?:e-?mail|mail|letter|message))? as|find (?:attached|enclosed)) (?:our |my |the |a )?(?:formal |written |official )*notice (?:of (?:termination|cancellation|non-renewal|our (?:intention|decision) to)|(?:for|to|as of|with effect from) (?:the )?(?:\d|${month}\b|end of))`,
    String.raw`\b(?:going to|will|['’]ll) let (?:it|(?:the|our|this) [\w-]+(?: [\w-]+)?) (?:lapse|expire|run out)\b`,
    String.raw`\b(?:we|i) (?:stop|will stop|are stopping|am stopping)(?: to)? us(?:e|ing) (?:the|your|this)\b`,
    String.raw`\bthe decision (?:is|has been|was|stands?)(?: already)? (?:made|final|taken|fixed)\b`,
  ].join('|'),
  'i',
);
/** Whoever weighs it, or sets a condition, has settled nothing. */
const weighed =
  /\b(?:if|unless|whether|otherwise|then|until|would|could|might|may(?! (?:and|or|20\d\d)\b)(?<!\b\d{1,2} may)|think\w*|consider\w*|or (?:else|we|i)\b|wonder\w*|draft|probably|perhaps|maybe|likely|not (?:yet )?(?:decided|sure))\b|\?/i;

/** "Then please take this as our notice" goes on from an answer of ours, and weighs nothing. */
const thenPlease = /^then (?=please\b)/i;

/** True where the customer says that they go, as a thing settled: no threat and no hint (Protocol H1). */
export function isFarewell(words: string): boolean {
  return sentenceTexts(words).some(
    (one) => settled.test(one) && !weighed.test(one.replace(thenPlease, '')),
  );
}

/** What is ours, or what they have from us. */
const blamed =
  /\b(?:your|the (?:[\w-]+ )?(?:app|system|software|tool|export|import|service|support|platform|product|portal|integration|sync|api|outages?|invoices?|bills?|billing)|you (?:have )?(?:billed|charged|invoiced|promised|lost|broke|missed|failed|forgot|ignored))\b/i;

/**
 * Whether a mail goes as a thing settled, by the sentences that prove leaving or, beside such, by its own words; and
 * whether it holds something against us in it. Null for any other mail.
 */
export function farewellIn(
  signals: readonly Signal[],
  ownWords: string,
): 'calm' | 'aggrieved' | null {
  const proof = signals.flatMap((one) =>
    one.kind === 'cancellation-threat' || one.kind === 'evaluating-alternatives'
      ? one.evidence.map(({ quote }) => quote)
      : [],
  );
  if (proof.length === 0) return null;
  if (!proof.some(isDecided) && !isFarewell([...proof, ownWords].join('\n'))) return null;
  const sentences = sentenceTexts(ownWords);
  if (sentences.some(absolvesUs)) return 'calm';
  const felt = signals.some(({ kind }) => kind === 'frustration');
  const wrong = sentences.some(
    (one) => !one.trim().endsWith('?') && blamed.test(one) && wentWrong(one),
  );
  return felt || wrong ? 'aggrieved' : 'calm';
}
