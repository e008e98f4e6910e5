import { describe, expect, it } from 'vitest';
import { issueNoun } from '../../../src/compose/draft/issue-words.ts';
import { said } from './said.ts';
import type { Case } from './situations.ts';

describe('a draft to somebody who complains', () => {
  it.each([
    'Your double booking cost us a refund of 900 euros and an angry guest.',
    'Because your tracking was down we had to refund 40 customers and pay a driver overtime.',
    'The crash lost us a $40,000 deal.',
    'My guests want a refund since your door codes did not open.',
  ])('takes damage for no question about an invoice: "%s"', (text) => {
    expect(said({ topic: 'billing', frustration: 'strong', text })).not.toMatch(
      /accounts|invoice|payment date|on hold|every line|NONE/,
    );
  });

  it.each([
    'You have charged us twice and I want the 900 euros back.',
    'Your wrong invoice cost us two hours of work again.',
    'We paid the bill in April and got a second one.',
    'We still wait for the refund of 300 euros that you owe us.',
  ])('takes for one: "%s"', (text) => {
    expect(said({ topic: 'billing', frustration: 'strong', text })).toMatch(/accounts/);
  });

  it.each([
    'Did nobody test this?',
    'What am I paying you for?',
    'Did anybody there ever milk anything?',
    'How hard can it be?',
    'Do you even read what we write?',
    'Are you serious about this update?',
    'Is this a joke or a product?',
    'How many times do I have to call you?',
  ])('does not answer "%s"', (question) => {
    const text = `${question} The update has deleted our price list. I am furious.`;
    const drafts = said({ frustration: 'strong', text });
    expect(drafts).not.toContain(question);
    expect(drafts).not.toMatch(/your answer|NONE/);
  });

  it.each([
    'Has anybody looked at it yet?',
    'How long will the repair take?',
    'Is somebody working on the list today?',
    'What does the second licence cost per month?',
  ])('answers "%s"', (question) => {
    const text = `The update has deleted our price list. I am furious. ${question}`;
    expect(said({ frustration: 'strong', text })).toContain(question);
  });

  it.each([
    [
      'Three weeks without a word, and the login is still broken. I am furious.',
      'after three weeks without a word the login is still broken',
    ],
    [
      'Two months of promises and your export still loses rows. I am furious.',
      'after two months of promises our export still loses rows',
    ],
    ['A week, and nobody has looked at the crash. I am furious.', 'after a week nobody has looked'],
  ])('makes a sentence of "%s"', (text, clause) => {
    const drafts = said({ frustration: 'strong', text });
    expect(drafts).toContain(clause);
    expect(drafts).not.toMatch(/that (?:three weeks|two months|a week)/i);
  });

  it.each([
    'Not one call back, and the login is still broken. I am furious.',
    'Another weekend without labels, and the export still loses rows. I am furious.',
    'No answer in a month, and your report is still wrong. I am furious.',
  ])('puts what is no sentence behind no "that": "%s"', (text) => {
    const drafts = said({ frustration: 'strong', text });
    expect(drafts).not.toMatch(/(?:that|it,|first:|plainly:) (?:not one|another|no answer)/i);
    expect(drafts).not.toContain('NONE');
  });

  it.each([
    'I am so angry that I could throw the laptop out of the window, the sync has lost it all.',
    'We are fed up with an import that loses half of the list.',
    'I am very disappointed that the export lost 40 rows again.',
  ])('names a feeling once: "%s"', (text) => {
    const word = /angry|fed up|disappointed/.exec(text)?.[0] ?? '';
    for (const draft of said({ frustration: 'strong', text }).split('\n')) {
      expect(draft.split(word).length - 1).toBeLessThanOrEqual(1);
      expect(draft).not.toContain('NONE');
    }
  });

  it('asks for the offer only where something was promised', () => {
    const one: Partial<Case> = { topic: 'unmet-expectation', tier: 'medium', frustration: 'mild' };
    const promise =
      /the offer or the notes|what was agreed|what you were told|led to expect|what was said/;
    const hoped =
      'I expected more from the new module. Half of the filters are gone and nobody told us.';
    expect(said({ ...one, text: hoped })).not.toMatch(promise);
    const told = 'We were told that the module keeps our filters. Half of the filters are gone.';
    expect(said({ ...one, text: told })).toMatch(promise);
  });

  it.each([
    ['ur system', 'Ur system lost all of it.', ''],
    ['ur label printer', 'Ur label printer lost all of it.', 'our label printer'],
    ['full days timesheets', 'Your app lost a full days timesheets again.', 'the timesheets'],
    ['heating schedule', 'The heating schedule is wrong.', 'the heating schedule'],
    ['missing invoice', 'The missing invoice is still missing.', 'the missing invoice'],
    ['sending labels', 'We are sending labels by post.', 'sending labels'],
    ['losing data', 'We keep losing data.', 'losing data'],
    ['beyond repair', 'My confidence is beyond repair.', ''],
    ['the standard reply', 'I got the standard reply.', ''],
    ['the general mailbox', 'It went to the general mailbox.', ''],
    ['the general ledger', 'The general ledger is wrong.', 'the general ledger'],
    ['the edition', 'The edition is wrong.', ''],
    ['their fault', 'It was their fault.', ''],
  ])('names "%s" as English does', (issue, text, noun) => {
    expect(issueNoun(issue, '', [], text)).toBe(noun);
  });

  it.each([
    [
      'They told us in the demo that it prints labels. It does not. I am fed up.',
      'they told you in the demo that it prints labels',
    ],
    [
      'Because the backup failed we lost a week of orders.',
      'because the backup failed you lost a week of orders',
    ],
    ['THREE DAYS and the sync is still dead.', 'after three days the sync is still dead'],
    [
      'The training was good. The login still fails for half of my team.',
      'the login still fails for half of your team',
    ],
    ['It is completely unacceptable that the export lost 40 rows.', 'the export lost 40 rows'],
    ['As you may have read, the export lost 40 rows again.', 'the export lost 40 rows again'],
  ])('takes from "%s" what is to be told', (text, told) => {
    expect(said({ frustration: 'strong', text })).toContain(told);
  });

  it('says a feeling once', () => {
    const text = 'I am fed up. NOT ONE label prints.';
    expect(said({ frustration: 'strong', subject: 'Labels', text })).not.toMatch(
      /: you are fed up|that you are fed up\. You say/,
    );
  });

  it('drafts an answer to somebody who is called Sue', () => {
    const text = 'The export lost 40 rows again, and I am annoyed.\n\nSue';
    expect(said({ frustration: 'moderate', tier: 'medium', text })).not.toContain('NONE');
    const threat = 'The export lost 40 rows again, and we will sue you.';
    expect(said({ frustration: 'strong', text: threat })).toContain('NONE legal-or-regulator');
  });
});
