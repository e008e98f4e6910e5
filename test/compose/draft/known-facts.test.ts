import { describe, expect, it } from 'vitest';
import { knownFacts } from '../../../src/compose/draft/known-facts.ts';
import { cases, situationFor } from './situations.ts';

describe('what is known where no draft is delivered', () => {
  const about = (subject: string): string | undefined => {
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const situation = situationFor(one);
    const message = situation.message && { ...situation.message, subject };
    return knownFacts({ ...situation, message })[0];
  };

  it('names the matter as it was called first, and a mail without one as such', () => {
    expect(about('AW: Re: Nightly export')).toMatch(/ wrote about "Nightly export"\.$/);
    expect(about('Nightly export')).toMatch(/ wrote about "Nightly export"\.$/);
    expect(about('Re: ')).toMatch(/ wrote a mail without a subject\.$/);
  });
});
