import { html } from 'hono/html';
import type { Explanation } from '../../classify/explain.ts';
import type { Tier } from '../../domain/assessment.ts';
import { shown } from '../highlight.ts';
import { type Html, tierName } from '../page.ts';

/**
 * Why this tier, what would change it, and why no other clause holds. No score stands in it. `shownTier` = that of the
 * case, which a person may have set by hand, or an earlier mail holds up: then these are not the reasons of its tier.
 */
export function whyCard(explanation: Explanation | null, shownTier: Tier): Html {
  if (explanation === null) return html``;
  const { why, wouldChange, rejected, whyNot, tier } = explanation;
  const held = tier === shownTier ? 'Why it is' : 'What speaks for';
  const title = why.length === 0 ? 'Why no clause holds now' : `${held} ${tierName(tier)}`;
  return html`<section class="card"><h2>${title}</h2>
${why.length === 0 ? html`<p>Nothing in the last mail or in the history of the account meets a clause of the protocol.</p>` : ''}
${why.map(
  (one) => html`<div class="clause"><h3>${one.words} <span class="id">(${one.clause})</span></h3>
${one.sentences.map((sentence) => html`<p>${shown(sentence)}</p>`)}</div>`,
)}
${
  wouldChange.length === 0
    ? ''
    : html`<details class="fold"><summary>What would change it</summary>${wouldChange.map((one) => html`<p>${shown(one.sentence)}</p>`)}</details>`
}
${
  rejected.length === 0
    ? ''
    : html`<details class="fold"><summary>What was looked at and set aside</summary>${rejected.map((one) => html`<p>${shown(one)}</p>`)}</details>`
}
${
  whyNot.length === 0
    ? ''
    : html`<details class="fold"><summary>Why nothing else</summary>${whyNot.map(
        (
          one,
        ) => html`<div class="clause"><h3>${one.words} <span class="id">(${one.clause})</span></h3>
<p class="soft">${shown(one.sentences.join(' '))}</p></div>`,
      )}</details>`
}</section>`;
}
