import type { DraftRule } from './rule.ts';
import { sectionTags } from '../draft/situation.ts';

/** The parts stand in order: empathy, apology, clarify, plan, goodwill, next step; empathy and next step are never missing. Source: HEARD; field rule 2. */
export const order: DraftRule = {
  id: '02-order',
  hard: true,
  source: 'HEARD',
  words:
    'The parts stand in order: empathy, apology, clarify, plan, goodwill, next step; empathy and next step are never missing.',
  check: (draft) => {
    const at = draft.sections.map((one) => sectionTags.indexOf(one.tag));
    const found: string[] = [];
    if (at.some((place, index) => index > 0 && place <= (at[index - 1] ?? -1))) {
      found.push(`The parts stand as ${draft.sections.map((one) => one.tag).join(', ')}.`);
    }
    for (const tag of ['greeting', 'empathy', 'next-step', 'sign-off'] as const) {
      if (!draft.sections.some((one) => one.tag === tag)) found.push(`The part ${tag} is missing.`);
    }
    return found;
  },
};
