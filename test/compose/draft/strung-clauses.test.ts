import { describe, expect, it } from 'vitest';
import {
  decidingClause,
  factsIn,
  strungClauses,
} from '../../../src/compose/draft/strung-clauses.ts';
import { said } from './said.ts';
import type { Case } from './situations.ts';

describe('the clause in which somebody says that they leave', () => {
  it.each([
    ['This is unacceptable, we will cancel our contract.', 'we will cancel our contract.'],
    ['This is unacceptable and we will cancel our contract.', 'we will cancel our contract.'],
    ['This is unacceptable – we will cancel our contract.', 'we will cancel our contract.'],
    ['This is unacceptable; we will cancel our contract.', 'we will cancel our contract.'],
    ['We will cancel our contract, this is unacceptable.', 'We will cancel our contract'],
    ['The export is broken again, we will not renew.', 'we will not renew.'],
    ['Nobody answers our mails, therefore we will cancel it.', 'we will cancel it.'],
    ['Our budget was cut, unfortunately we cannot renew.', 'unfortunately we cannot renew.'],
    ['We are leaving, please confirm the end date.', 'We are leaving'],
    ['I am fed up and I am cancelling my subscription.', 'I am cancelling my subscription.'],
    ['This is my third mail, you do not answer, we will cancel.', 'we will cancel.'],
    ['This cannot go on, if it is not fixed we will cancel.', 'if it is not fixed we will cancel.'],
    [
      'I told you twice, we will cancel if the import is not fixed.',
      'we will cancel if the import is not fixed.',
    ],
    ['This is the third time that it fails, we will cancel.', 'we will cancel.'],
    [
      'The new version is slow, we are comparing tools, your offer is here.',
      'we are comparing tools',
    ],
  ])('is found in "%s"', (sentence, clause) => {
    expect(decidingClause(sentence)).toBe(clause);
  });

  it.each([
    'After long discussions, we have decided to cancel our contract.',
    'Although we like the product, we will cancel our contract.',
    'If the import is not fixed by June, we will cancel our contract.',
    'Because the export fails every night, we will cancel our contract.',
    'The export is broken again and we will not renew our contract.',
    'The export is broken again, so we are cancelling our subscription.',
    'We like the product, but we will cancel because of the price.',
    'Either this is fixed by Friday, or we cancel our contract.',
    'If you fix it, we stay, otherwise we cancel.',
    'We need this by Friday, we will cancel otherwise.',
    'We do not want to cancel, we want it fixed.',
    'We will cancel unless the export works, the invoice is corrected and somebody calls me.',
    'We told you that we will cancel, that we want our data and that we expect a letter.',
    'We will cancel the contract, the add-on and the support plan.',
    'We will cancel our contract, which ends on 30 June.',
    'We are cancelling our contract and moving to another supplier.',
    'We are a small shop and we have to cancel our subscription.',
    'I will cancel, full stop.',
  ])('is the whole of "%s"', (sentence) => {
    expect(decidingClause(sentence)).toBe(sentence);
  });

  it('stands among the others as they are strung', () => {
    expect(strungClauses('The invoice was wrong, the sync fails - we will go.')).toEqual([
      'The invoice was wrong',
      'the sync fails',
      'we will go.',
    ]);
  });
});

describe('what is told back of a complaint', () => {
  it.each([
    ['Nobody answers our tickets, I am really frustrated.', ['Nobody answers our tickets']],
    ['The invoice is wrong again, this is getting tiresome.', ['The invoice is wrong again']],
    ['This is not good enough, the filters are gone.', ['the filters are gone.']],
  ])('are the facts of "%s"', (sentence, facts) => {
    expect(factsIn(sentence)).toEqual(facts);
  });

  it.each([
    'The reports are slow, the filters are gone, nobody told us.',
    'I am really frustrated.',
    'This is unacceptable, I am furious.',
    'We are frustrated that nobody answers, and that the export is empty.',
  ])('is the whole of "%s"', (sentence) => {
    expect(factsIn(sentence)).toEqual([sentence]);
  });
});

describe('a draft to somebody who strings their clauses together', () => {
  const leaves = (text: string): Partial<Case> => ({
    text,
    subject: 'Notes',
    signals: [['cancellation-threat:explicit', text]],
  });

  it('says the decision again, not the outburst', () => {
    const drafts = said(leaves('This is unacceptable, we will cancel our contract.'));
    expect(drafts).toContain('you will cancel your contract');
    expect(drafts).not.toMatch(/unacceptable|NONE/);
  });

  it('tells back why they go, and apologises for it', () => {
    const drafts = said(leaves('The export is broken again, we will not renew our contract.'));
    for (const draft of drafts.split('\n')) {
      expect(draft).toContain('the export is broken again');
      expect(draft).not.toContain('broken again, you will');
    }
  });

  it('has no dash of theirs in what they ask us to end', () => {
    const text = 'Please cancel our subscription - it does not do what we need.';
    expect(said(leaves(text))).toContain('cancel your subscription');
    expect(said(leaves(text))).not.toMatch(/subscription -|NONE/);
    const noun = 'This is us giving notice for the 30th of April, end of our agreement.';
    expect(said({ ...leaves(noun), subject: 'End of our agreement' })).not.toContain('to end of');
  });
});
