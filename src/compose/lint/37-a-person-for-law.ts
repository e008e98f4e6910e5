import type { DraftRule } from './rule.ts';
import { personOnly } from '../draft/moment.ts';

/** Legal, regulator, safety or abuse words: a person answers, no draft. Source: n8n 10539; EverBright process; field rule 37. */
export const aPersonForLaw: DraftRule = {
  id: '37-a-person-for-law',
  hard: true,
  source: 'n8n 10539; EverBright process',
  words: 'Legal, regulator, safety or abuse words: a person answers, no draft.',
  check: (_draft, situation) => {
    const demand = (situation.analysis?.signals ?? []).some(
      (one) => one.kind === 'exec-demand' && (one.form === 'legal' || one.form === 'regulator'),
    );
    return demand || personOnly.test(situation.message?.ownWords ?? '')
      ? ['The mail speaks of law, a regulator, safety or abuse.']
      : [];
  },
};
