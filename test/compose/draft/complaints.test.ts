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
