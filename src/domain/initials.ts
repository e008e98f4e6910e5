const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|capt|sgt|judge|herr|frau|hr|fr|heer|dhr|mevrouw|mevr|mw|mme|mlle|sra?|sig|ing|dott)\.?$/i;
/** Before a letter these make a label of it ("Plan B.", "Hall C."), not the initial of a name. */
const labels =
  /^(?:plan|option|version|variant|step|phase|part|point|item|case|class|grade|group|team|type|hall|room|unit|block|building|gate|bay|dock|wing|level|floor|area|zone|site|shed|line|lane|row|column|section|schedule|appendix|annex|exhibit|series|model|vitamin|hepatitis|clause|article|party|company|supplier|vendor|customer|product|system)$/i;
/** With these a sentence begins, never a name. */
const openers =
  /^(?:a|an|and|any|are|as|at|because|but|by|can|could|did|do|does|each|even|every|everything|for|from|has|have|he|her|here|his|how|however|i|if|in|is|it|its|let|maybe|my|no|nobody|none|not|nothing|now|of|on|once|one|or|our|perhaps|please|she|since|so|some|still|thank|thanks|that|the|their|then|there|these|they|this|those|to|unfortunately|until|us|was|we|were|what|when|where|which|while|who|why|will|with|would|yes|yet|you|your)$/i;

const tail = /(?:^|[\s("'“])([\p{L}'’-]+\.?)[ \t](?:\p{Lu}\.[ \t]?){0,3}\p{Lu}\.$/u;
const head =
  /^[ \t]?(?:\p{Lu}\.|(?:(?:van|von|de|der|den|del|da|di|du|la|le|ter|ten|zu|bin|al|el)[ \t]){0,2}(\p{Lu}[\p{L}'’-]+))/u;

/**
 * True when the stop that ends `before` stands behind the initial of a name ("Mr J. Achterberg", "Paula K. Lang")
 * and so ends no sentence; false after a label ("Plan B. We …"). Reads 60 letters on either side; one line.
 */
export function isInitial(before: string, after: string): boolean {
  const lead = tail.exec(before.slice(-60))?.[1];
  const next = head.exec(after.slice(0, 60));
  if (lead === undefined || next === null || openers.test(next[1] ?? '-')) return false;
  return titles.test(lead) || (/^\p{Lu}[\p{L}'’-]+$/u.test(lead) && !labels.test(lead));
}
