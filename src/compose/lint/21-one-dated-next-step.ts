import type { DraftRule } from './rule.ts';
import { spokenDate, isoDayOf } from '../draft/dates.ts';

import { sectionText, sentencesIn } from './rule.ts';

/** Exactly one next step with owner, action and a working day ahead, or a visible placeholder. Source: gaby HEARD: "and by when"; integrateclaude; field rule 21. */
export const oneDatedNextStep: DraftRule = {
  id: '21-one-dated-next-step',
  hard: true,
  source: 'gaby HEARD: "and by when"; integrateclaude',
  words:
    'Exactly one next step with owner, action and a working day ahead, or a visible placeholder.',
  check: (draft, situation) => {
    const steps = sentencesIn(sectionText(draft, 'next-step'));
    if (steps.length !== 1) return [`${steps.length} next steps.`];
    const [step = ''] = steps;
    const { dueOn, action, owner } = draft.nextStep;
    const found: string[] = [];
    if (owner === '' || action === '' || !step.includes(action))
      found.push('The next step has no owner or action.');
    if (dueOn === null)
      return step.includes('[[') ? found : [...found, 'The next step has no date.'];
    if (!step.includes(spokenDate(dueOn))) found.push('The next step does not say its date.');
    const weekday = new Date(`${dueOn}T12:00:00Z`).getUTCDay() || 7;
    if (!situation.csm.hours.days.includes(weekday)) found.push('The date is not a working day.');
    if (dueOn <= isoDayOf(situation.now, situation.csm.hours)) found.push('The date is not ahead.');
    return found;
  },
};
