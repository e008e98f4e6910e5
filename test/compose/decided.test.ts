import { describe, expect, it } from 'vitest';
import { decidedFor, isDecided } from '../../src/compose/decided.ts';
import { escalationAsk } from '../../src/compose/mails/ask.ts';
import { issueSummary } from '../../src/compose/mails/issue-summary.ts';
import type { Signal } from '../../src/domain/signal.ts';
import { said } from './draft/said.ts';
import { assessment, facts } from './mails/samples.ts';

const look = (quote: string, competitor: string | null = 'Rivermark'): Signal => ({
  kind: 'evaluating-alternatives',
  score: 0.95,
  competitor,
  evidence: [{ part: 'ownWords', start: 0, end: quote.length, quote }],
});

const decided = [
  'We have decided to move to Rivermark after all.',
  'We went with Rivermark in the end.',
  'Our board has chosen Rivermark.',
  'We have signed a contract with Rivermark.',
  'we are now switching over to Rivermark.',
];
const open = [
  'We are looking at Rivermark.',
  'We would go with Rivermark if the price stays.',
  'We have not decided between you and Rivermark.',
  'We are thinking of moving to Rivermark.',
  'We have chosen Rivermark for a trial.',
  'We picked three vendors for the shortlist, Rivermark among them.',
  'We have signed up for a demo with Rivermark.',
  'Rivermark has sent us a quote.',
  'We moved from Rivermark to you.',
];

describe('whether a customer has decided for somebody else', () => {
  it.each(decided)('is so: %s', (quote) => {
    expect([isDecided(quote), decidedFor([look(quote)])]).toEqual([true, 'Rivermark']);
  });
  it.each(open)('is not so: %s', (quote) => {
    expect([isDecided(quote), decidedFor([look(quote)])]).toEqual([false, null]);
  });

  it.each(decided)('is told as that, not as a look: %s', (quote) => {
    const reasons = [{ clause: 'H2' as const, signals: [look(quote)], facts: [] }];
    const given = { ...facts, assessment: assessment('high', reasons) };
    expect(issueSummary(given)).toBe('Has decided for Rivermark');
    expect(escalationAsk(given).why).toBe('the customer has decided for somebody else');
  });

  it('is told as a look where it is one, and a subject is no cause of it', () => {
    const reasons = [{ clause: 'H2' as const, signals: [look(open[0] ?? '')], facts: [] }];
    const given = { ...facts, assessment: assessment('high', reasons) };
    expect(issueSummary(given)).toBe('Looking at Rivermark because of the nightly CSV export');
    expect(escalationAsk(given).why).toBe('the customer is comparing us with others');
    const seats = { ...given, case: { ...given.case, issue: 'Seats', issueKey: 'general' } };
    expect(issueSummary(seats)).toBe('Looking at Rivermark (“Seats”)');
  });

  it.each(decided)('is not answered as a question that is open: %s', (text) => {
    const one = { text, subject: 'Seats', signals: [['evaluating-alternatives', text]] } as const;
    const drafts = said(one, ['Rivermark']);
    expect(drafts).not.toMatch(/glad to hear|weigh most|have it decided|looking at other|NONE/);
  });
});
