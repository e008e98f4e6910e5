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
