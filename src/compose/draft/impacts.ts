import type { Topic } from '../../domain/signal.ts';

const anyImpact = [
  'I can see why you want this settled and not just noted.',
  'In your place I would have written the same mail.',
  'You should not have to spend your time on this.',
  'That is more than a detail, and I read it that way.',
  'I can picture what that means on your side.',
  'I understand why you are raising it.',
  'I can see why it could not wait.',
  'I would not want to find that on my desk either.',
  'I can see how that adds up for you.',
] as const;

/** What the thing means to who wrote, as far as their topic carries it: sentences to choose from. */
export function impacts(topic: Topic | null, promised: boolean): readonly string[] {
  switch (topic) {
    case 'bug':
      return [...anyImpact, 'I can see what that does to a working day.'];
    case 'performance':
      return [
        ...anyImpact,
        'Waiting is work too, and I can see what it adds up to.',
        'I can see what that does to a working day.',
      ];
    case 'support-response':
      return [
        'Having to ask again is work that should not be yours.',
        'I understand why you want an answer and not another acknowledgement.',
        ...anyImpact,
      ];
    case 'missing-feature':
      return [
        'I understand why you are asking for a plain answer.',
        'I can see why you want to know where you stand.',
        'I understand why you are raising it.',
      ];
    case 'unmet-expectation':
      return [
        ...(promised ? ['I understand that you hold us to what was said.'] : []),
        'I can see why you compare it with what you expected.',
        ...anyImpact.slice(1),
      ];
    case 'billing':
      return [
        'I can see why you want every line of it to be clear.',
        'I understand why you want that put straight.',
        ...anyImpact.slice(1, 3),
      ];
    case 'onboarding':
      return [
        'I can see that it has cost your people time.',
        'I understand why you want it to become simpler.',
        ...anyImpact.slice(3),
      ];
    case null:
      return anyImpact;
  }
}
