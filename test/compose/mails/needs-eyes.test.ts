import { describe, expect, it } from 'vitest';
import { type EyesFacts, needsEyes } from '../../../src/compose/mails/needs-eyes.ts';
import type { Assessment, Tier } from '../../../src/domain/assessment.ts';
import { asId } from '../../../src/domain/ids.ts';
import { account, assessment, facts, theCase, threat } from './samples.ts';

const mailAbout = (
  tier: Tier,
  review: Assessment['review'],
  near: Partial<EyesFacts> = { account },
) =>
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
    account: null,
    nearTo: null,
    ...near,
    assessment: { ...assessment(tier, tier === 'none' ? [] : [threat]), review },
  });
const asked = (tier: Tier) => mailAbout(tier, 'needs-review').text.replace(/\s+/g, ' ');

describe('the mail about one that could not be read in full', () => {
  it('says that nothing was decided where nothing was', () => {
    expect(asked('none')).toContain('nothing was decided about it');
  });

  it('says that the rest was judged where it was', () => {
    expect(asked('high')).toContain('what could be read of it was judged, the rest was not');
  });
});

describe('the tag of a mail that a person must look at (DESIGN §4: never silently "none")', () => {
  const near = { nearTo: { account, by: 'thread' as const, kase: null }, account: null };
  const tags: readonly (readonly [string, Tier, Assessment['review'], Partial<EyesFacts>])[] = [
    ['Please look', 'none', 'unsupported-language', {}],
    ['Please look', 'none', 'needs-review', {}],
    ['Please look', 'none', 'unsupported-language', near],
    ['Please look', 'none', null, near],
    ['Please look', 'high', null, { account }],
    // What could be read was judged, and that is the least it is.
    ['High', 'high', 'needs-review', {}],
    ['High', 'high', null, {}],
    ['Medium', 'medium', null, near],
  ];
  it.each(tags)('[%s] at %s, review %s', (tag, tier, review, about) => {
    expect(mailAbout(tier, review, about).subject).toMatch(new RegExp(`^\\[${tag}\\] `));
  });
});

describe('the open case of a thread that a stranger answers in', () => {
  it.each([
    ['the nightly CSV export', 'bug', 'the nightly CSV export (High)'],
    ['bug', 'bug', 'a fault in the product (High)'],
    ['little contact', 'silence', 'Open case of that thread: High'],
  ])('is named in plain words: %s', (issue, issueKey, words) => {
    const kase = { ...theCase, issue, issueKey };
    const near = { nearTo: { account, by: 'thread' as const, kase }, account: null };
    expect(mailAbout('high', null, near).text).toContain(words);
  });
});
