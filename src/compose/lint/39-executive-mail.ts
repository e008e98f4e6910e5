import type { TextRule } from './rule.ts';
import { matches } from './rule.ts';

/** An executive's mail has facts, no adjectives, no blame and one ask. Source: cs-escalation-brief skill; field rule 39. */
export const executiveMail: TextRule = {
  id: '39-executive-mail',
  hard: true,
  source: 'cs-escalation-brief skill',
  words:
    'The mail to executives has facts in order, no adjectives, no blame, and ends with one ask.',
  checkText: (text) => {
    const own = text.replace(/[“"][^”"]{0,600}[”"]/g, '');
    const asks = (own.match(/^Escalation Ask:/gm) ?? []).length;
    return [
      ...matches(
        own,
        /\b(?:terrible|horrible|awful|unacceptable|outrageous|difficult customer|unreasonable|sadly|unfortunately|clearly|obviously|dramatic\w*|huge|massive|fault of|to blame|failed us|dropped the ball)\b/,
        'An adjective or blame',
      ),
      ...(asks === 1 ? [] : [`${asks} asks; exactly one is wanted.`]),
    ];
  },
};
