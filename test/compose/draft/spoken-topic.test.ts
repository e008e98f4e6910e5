import { describe, expect, it } from 'vitest';
import { spokenTopic } from '../../../src/compose/draft/spoken-topic.ts';

describe('a mail about money', () => {
  it('is about what stands still where it only wants its costs back', () => {
    const text = 'The lift stands still since 3 May. We want compensation for the costs of it.';
    expect(spokenTopic('billing', text)).toBe('bug');
    expect(spokenTopic('billing', 'A rise of 14% is a lot for the maintenance app.')).toBeNull();
  });

  it.each([
    'Your leak has cost two collectors their peace. I shared nothing. I paid an invoice.',
    'His answer was short: we let it expire. Invoice for Q4 is approved.',
    'The export fails every night. Your invoices are paid, by the way.',
    'The gate has been open all night. We ask for a credit note for the costs of the night guard.',
  ])('is not one that only says what is settled: %s', (text) => {
    expect(spokenTopic('billing', text)).toBeNull();
  });

  it.each([
    'The invoice for May is wrong again.',
    'We paid the invoice twice because you sent it twice, and nobody refunds it.',
    'You have charged us for seats that we do not have.',
    'Could you explain the fee on our bill?',
    'The invoice is wrong. Send a credit note for the costs of May.',
    'I paid an invoice that was wrong.',
  ])('is one that complains of it or asks about it: %s', (text) => {
    expect(spokenTopic('billing', text)).toBe('billing');
  });
});
