import { describe, expect, it } from 'vitest';
import { spokenTopic } from '../../../src/compose/draft/spoken-topic.ts';

describe('a mail about money', () => {
  it.each([
    'Your leak has cost two collectors their peace. I shared nothing. I paid an invoice.',
    'His answer was short: we let it expire. Invoice for Q4 is approved.',
    'The export fails every night. Your invoices are paid, by the way.',
  ])('is not one that only says what is settled: %s', (text) => {
    expect(spokenTopic('billing', text)).toBeNull();
  });

  it.each([
    'The invoice for May is wrong again.',
    'We paid the invoice twice because you sent it twice, and nobody refunds it.',
    'You have charged us for seats that we do not have.',
    'Could you explain the fee on our bill?',
    'I paid an invoice that was wrong.',
  ])('is one that complains of it or asks about it: %s', (text) => {
    expect(spokenTopic('billing', text)).toBe('billing');
  });
});
