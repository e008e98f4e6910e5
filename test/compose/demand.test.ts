import { describe, expect, it } from 'vitest';
import { demandIn, isForAPerson } from '../../src/compose/demand.ts';
import type { ExecDemand, Signal } from '../../src/domain/signal.ts';

const asking = (form: ExecDemand['form']): Signal => ({
  kind: 'exec-demand',
  score: 1,
  form,
  evidence: [{ part: 'ownWords', start: 0, end: 4, quote: 'Some' }],
});

describe('what a mail demands of somebody above the CSM (draft-rules 37)', () => {
  it.each([
    ['Our lawyer will be in touch.', 'legal'],
    ['I have informed the ombudsman.', 'regulator'],
    ['A driver was injured because of it.', 'safety'],
    ['The update damages our reports.', null],
    ['Please have a look.', null],
    ['I have written the same to your directors and to the Ministry of Labour.', 'regulator'],
    ['The Traffic Commissioner has had items 1 to 3, with your names.', 'regulator'],
    ["I've lodged a complaint with Trading Standards.", 'regulator'],
    ["I'll be informing the Information Commissioner regardless.", 'regulator'],
    ['The Ministry gets your reply framed.', 'regulator'],
    ['You pay by Friday, or we meet before the judge.', 'legal'],
    ['I will take it to the tribunal.', 'legal'],
    ['We will see you in court.', 'legal'],
    ['Pay it or I hand it to our lawyers.', 'legal'],
    ['What lawyer would ever need page numbers? We file at court tomorrow, 600 sheets.', null],
    ['Sorry, I was stuck in court on Monday and missed the training.', null],
    ['Every time someone books court 3 I get four mails.', null],
    ['Could I have a paper form for court days?', null],
    ['As the one who types for four lawyers, I like the editor.', null],
    ['The inspection of the ministry falls in February.', null],
    ['The Ministry has asked for ten years of well data.', null],
    ['We have a tribunal in November and need the audit log until then.', null],
    ['I handed one to the safety inspector.', null],
    ['One could put a plant there, to judge by your dealings.', null],
    ["We go to the ministry's platform in September.", null],
    ['I had to fumble with it in front of a judge.', null],
    ['The Traffic Commissioner expects us to be able to produce them.', null],
    ['The reports for regulator still must be finished in Excel.', null],
    ['We must send it to the regulator by 20 May, so Thursday would suit.', null],
    ['Our data protection officer asks where the backups are kept.', null],
    ['The form is stuck with our legal, they have a question on clause 7 (liability).', null],
    ['Our lawyers have two questions on the cap on liability.', null],
    ['Our auditor comes on 9 June.', null],
    ['Next week we go to the regulator with this.', 'regulator'],
    ['I have complained to the data protection authority.', 'regulator'],
    ['Otherwise we will inform the regulator.', 'regulator'],
    ['The regulator is investigating us over the missing reports.', 'regulator'],
    ['We hold you to your full liability for the loss.', 'legal'],
    ['Our lawyers have reviewed it and will sue.', 'legal'],
  ] as const)('is, in "%s", %s', (words, demand) => {
    expect(demandIn([], words)).toBe(demand);
  });

  it('is the gravest of several', () => {
    expect(demandIn([asking('manager'), asking('public'), asking('legal')], '')).toBe('legal');
    expect(demandIn([asking('public'), asking('manager')], '')).toBe('manager');
  });

  it.each([
    ['legal', true],
    ['regulator', true],
    ['safety', true],
    ['manager', false],
    ['chargeback', false],
    [null, false],
  ] as const)('leaves an answer to %s to a person: %s', (demand, only) => {
    expect(isForAPerson(demand)).toBe(only);
  });
});
