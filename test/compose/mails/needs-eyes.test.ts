import { describe, expect, it } from 'vitest';
import { needsEyes } from '../../../src/compose/mails/needs-eyes.ts';
import { asId } from '../../../src/domain/ids.ts';
import { account, assessment, facts, threat } from './samples.ts';

const asked = (tier: 'none' | 'high') =>
  needsEyes({
    ...facts,
    messageId: asId('m-1'),
    at: facts.now,
    from: null,
    forwardedBy: null,
    sender: 'pass',
    subject: 'RE: Ticket',
    ownWords: 'My answers in red below.',
    language: 'en',
    account,
    nearTo: null,
    assessment: {
      ...assessment(tier, tier === 'none' ? [] : [threat]),
      review: 'needs-review',
    },
  }).text.replace(/\s+/g, ' ');

describe('the mail about one that could not be read in full', () => {
  it('says that nothing was decided where nothing was', () => {
    expect(asked('none')).toContain('nothing was decided about it');
  });

  it('says that the rest was judged where it was', () => {
    expect(asked('high')).toContain('what could be read of it was judged, the rest was not');
  });
});
