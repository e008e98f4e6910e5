import { html } from 'hono/html';
import type { Evidence, EvidencePart } from '../domain/signal.ts';
import type { Html } from './page.ts';

/** Bidirectional controls: shown, because they could make a reader read something else (failures.md 4.4). */
const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/**
 * The text with the evidence of `part` marked in place. Overlapping ranges become one mark; ranges that
 * are not the quote that they claim to be are left out.
 */
export function highlight(text: string, part: EvidencePart, evidence: readonly Evidence[]): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const [start, end] of ranges(text, part, evidence)) {
    pieces.push(html`${shown(text.slice(at, start))}<mark>${shown(text.slice(start, end))}</mark>`);
    at = end;
  }
  pieces.push(html`${shown(text.slice(at))}`);
  return html`${pieces}`;
}

/** Text as it is shown: bidirectional controls as visible signs. */
export function shown(text: string): string {
  return text.replace(bidi, (sign) => `⟦U+${sign.charCodeAt(0).toString(16).toUpperCase()}⟧`);
}

function ranges(
  text: string,
  part: EvidencePart,
  evidence: readonly Evidence[],
): [number, number][] {
  const inside = evidence
    .filter(
      (one) =>
        one.part === part && one.start < one.end && text.slice(one.start, one.end) === one.quote,
    )
    .map((one): [number, number] => [one.start, one.end])
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const range of inside) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}
