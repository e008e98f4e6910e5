/**
 * A stable 32-bit number for a text (FNV-1a, then mixed so that the low bits of two slots are independent); the
 * same text gives the same number on every machine.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Lower case, letters and digits only: two sentences are the same when these are equal. */
export function sameness(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first words of a sentence, by which a reader recognises a stock phrase. */
export function opening(sentence: string): string {
  return sameness(sentence).split(' ').slice(0, 4).join(' ');
}

/** Chooses one of the variants by seed, skipping those whose opening was used; null when all were. */
export type Choose = (slot: string, variants: readonly string[]) => string;

/**
 * Returns a chooser for one draft. Same seed and slot give the same variant; a variant that begins like a used
 * sentence comes last, so that two drafts of a thread never say the same thing the same way.
 */
export function chooserFor(seed: string, used: readonly string[]): Choose {
  // One text of all that was said: a greeting may have stuck to the sentence after it.
  let said = used.map((one) => `${sameness(one)} `).join('| ');
  return (slot, variants) => {
    const start = hashOf(`${seed}|${slot}`) % Math.max(1, variants.length);
    const turned = [...variants.slice(start), ...variants.slice(0, start)];
    const fresh =
      turned.find((one) => !said.includes(`${opening(one)} `)) ??
      turned.find((one) => !said.includes(`${sameness(one)} `)) ??
      turned[0] ??
      '';
    said += `| ${sameness(fresh)} `;
    return fresh;
  };
}
