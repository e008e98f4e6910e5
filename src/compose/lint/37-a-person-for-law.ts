import { demandIn, isForAPerson } from '../demand.ts';
import type { DraftRule } from './rule.ts';

/** Legal, regulator, safety or abuse words: a person answers, no draft. Source: n8n 10539; EverBright process; field rule 37. */
export const aPersonForLaw: DraftRule = {
  id: '37-a-person-for-law',
  hard: true,
  source: 'n8n 10539; EverBright process',
  words: 'Legal, regulator, safety or abuse words: a person answers, no draft.',
  check: (_draft, situation) => {
    const signals = situation.analysis?.signals ?? [];
    return isForAPerson(demandIn(signals, situation.message?.ownWords ?? ''))
      ? ['The mail speaks of law, a regulator, safety or abuse.']
      : [];
  },
};
