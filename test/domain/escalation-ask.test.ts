import { describe, expect, it } from 'vitest';
import type { LedgerEntry, LedgerKind } from '../../src/domain/case.ts';
import { askNote, recordedAsk } from '../../src/domain/escalation-ask.ts';
import { asId } from '../../src/domain/ids.ts';

const line = (day: number, kind: LedgerKind, words = '', caseId = 'one'): LedgerEntry => ({
  ...{ id: `${day}-${kind}`, caseId: asId<LedgerEntry['caseId']>(caseId), kind, words },
  ...{ at: new Date(Date.UTC(2026, 4, day)), by: asId<never>('csm'), proof: null },
});
const asked = (day: number, words: string) => line(day, 'note', askNote(words));
const opened = line(4, 'case-opened', 'Opened as high: the invoice');
const april = asked(5, 'Edda calls their CFO about the April invoice');

describe('the ask that a person set', () => {
  it.each<[LedgerKind, string]>([
    ['reopened', 'Came back as high'],
    ['tier-rose', 'Rose from medium to high'],
    ['tier-fell', "Fell from high to none: the customer's mail is calm"],
    ['plan-written', 'Plan: pay it back'],
    ['closed', 'Bo Reyes closed it'],
  ])('ends with %s: what comes after it is asked anew', (kind, words) => {
    const ledger = [opened, april, line(9, kind, words)];
    expect(recordedAsk(ledger, 'one')).toBeNull();
    const june = asked(12, 'Pricing flexibility on the June invoice');
    expect(recordedAsk([...ledger, june], 'one')).toEqual({
      ...{ words: 'Pricing flexibility on the June invoice', by: 'csm' },
    });
  });

  it.each<[LedgerKind, string]>([
    ['acknowledged', 'Bo Reyes is on it'],
    ['csm-replied', 'Cleo Marsh replied to the customer'],
    ['note', 'Wrote again, still high: the invoice'],
    ['overridden', 'Set to high until 2026-06-01: it stays so'],
    ['call-held', 'Call held'],
  ])('stands through %s', (kind, words) => {
    const found = recordedAsk([opened, april, line(9, kind, words)], 'one');
    expect(found?.words).toBe('Edda calls their CFO about the April invoice');
  });

  it('is that of its own case, whatever became of another', () => {
    const other = line(9, 'closed', 'Bo Reyes closed it', 'two');
    expect(recordedAsk([opened, april, other], 'one')).not.toBeNull();
    expect(recordedAsk([opened, april], 'two')).toBeNull();
  });
});
