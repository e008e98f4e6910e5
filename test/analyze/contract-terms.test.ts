import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { tierByText } from '../../bench/inbox/tier.ts';

/** Somebody's books need the dates of the contract, or something small ends. */
const harmless = [
  'How long is our notice period? I have to enter it in our contract register.',
  'What is the end date of our contract? It is for the procurement file.',
  'When does our subscription renew? I want to put it in the budget.',
  'What is the notice period in our contract? Our auditors need it.',
  'what happens if we ever had to cancel? our auditor asks',
  'For a security questionnaire: what happens to our data if we ever had to cancel?',
  'Our auditors want to know what would happen to our data if we left you. Can you answer by Friday?',
  'Our insurer wants to know: who holds the data once the contract ends?',
  "When does our contract end? I need it for next year's budget.",
  'Thanks for telling us about the add-on. We will pass on the add-on for now.',
  'Hello, how long is the notice period in our contract? Our accountant needs it.',
  'We are updating our contract register: what is the notice period of our contract with you?',
  'For our audit: what is the end date of our subscription?',
  'Could you confirm the notice period? Procurement asks for it for the supplier file.',
];

/** The same questions on the way out. */
const leaving = [
  'What is our notice period? We want to leave.',
  'When does our contract end? We do not want to renew.',
  'Our auditors found errors again. What is our notice period?',
  'What happens if we cancel early? Our board asks.',
  'Our auditors found errors again. What happens to our data if we cancel?',
  'What is our notice period? Procurement asks because we will leave.',
  'What is our notice period? Our finance team wants us to cancel.',
  'When does our contract end? Procurement wants to look at other vendors.',
  'Since we cancelled our Zoom licence, we want to cancel our contract with you too.',
];

function tierOf(ownWords: string) {
  const mail = { origin: 'person', language: 'en', subject: '', subjectIsNew: false } as const;
  return tierByText(analyze({ ...mail, ownWords }, { competitors: [], ownBrands: ['Tidepool'] }));
}

describe('the dates and terms of the contract (H1)', () => {
  it.each(harmless)('are asked for the books: %s', (text) => {
    expect(tierOf(text)).toBe('none');
  });

  it.each(leaving)('are asked on the way out: %s', (text) => {
    expect(tierOf(text)).toBe('high');
  });
});
