import { describe, expect, it } from 'vitest';
import { advance } from '../../src/cases/advance.ts';
import type { CaseEvent, Outcome } from '../../src/cases/event.ts';
import { openCase } from '../../src/cases/on-assessed.ts';
import type { Case } from '../../src/domain/case.ts';
import { asId } from '../../src/domain/ids.ts';
import { assessed, worldAt } from './world.ts';

const first = new Date('2026-03-02T10:00:00Z');
const by = asId<Case['owner'] & string>('csm');
const days = (count: number): Date => new Date(first.getTime() + count * 86_400_000);
const step = (kase: Case, event: CaseEvent, at: Date): Outcome => advance(kase, event, worldAt(at));

const opened = (tier: 'high' | 'medium'): Case => {
  const outcome = openCase(assessed(tier, first), worldAt(first));
  if (outcome === null) throw new Error('a case opens');
  return outcome.case;
};
const plan = {
  ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-06' },
  ...{ customerTold: true, writtenBy: by, writtenAt: days(1) },
};
const planned = (tier: 'high' | 'medium'): Case =>
  step(opened(tier), { is: 'planned', plan }, days(1)).case;
const setTo = (tier: 'high' | 'none', until: Date) =>
  ({ is: 'overridden', by, tier, until, reason: 'their CFO told me' }) as const;

describe('a tier that a person sets', () => {
  it('is told without the plan that was carried out before (E-H4)', () => {
    const done = step(planned('high'), { is: 'plan-done', by, note: '' }, days(2)).case;
    const calm = step(done, assessed('none', days(3), { calming: true }), days(3)).case;
    expect(calm).toMatchObject({ tier: 'none', state: 'watching' });
    const set = step(calm, setTo('high', days(30)), days(4));
    expect(set.case).toMatchObject({ tier: 'high', state: 'open', plan: null });
    expect(set.follow.map((one) => one.is)).toContain('escalate');
  });

  it('leaves a plan that is still to be carried out, whichever way it goes', () => {
    const risen = step(planned('medium'), setTo('high', days(30)), days(2)).case;
    expect(risen).toMatchObject({ tier: 'high', state: 'open', plan });
    const low = step(planned('high'), setTo('none', days(3)), days(2)).case;
    const back = step(low, { is: 'tick' }, days(3)).case;
    expect(back).toMatchObject({ tier: 'high', plan });
  });

  it('alerts nobody when it runs out of a case that is calm since, and everybody of one that is not', () => {
    const low = { ...setTo('none', days(3)), tier: 'low' } as const;
    const set = step(opened('high'), low, days(1)).case;
    expect(step(set, { is: 'tick' }, days(3)).follow.map((one) => one.is)).toContain('escalate');
    const calm = step(set, assessed('none', days(2), { calming: true }), days(2)).case;
    const after = step(calm, { is: 'tick' }, days(3));
    expect(after).toMatchObject({ follow: [], case: { tier: 'none', override: null } });
  });

  it('is recorded with the day on which it ends where the person works, as a snooze is', () => {
    const sydney = { ...worldAt(days(1)), dayOf: () => '2026-05-20' };
    const set = advance(opened('high'), setTo('none', days(3)), sydney);
    expect(set.ledger[0]?.words).toContain('Set to none until 2026-05-20:');
    const until = days(3);
    const asleep = advance(opened('high'), { is: 'snoozed', by, until, reason: 'away' }, sydney);
    expect(asleep.ledger[0]?.words).toBe('Snoozed until 2026-05-20: away');
  });

  it('owes no recap of what was settled before, and still owes one that was owed', () => {
    const done = step(planned('high'), { is: 'plan-done', by, note: '' }, days(2)).case;
    const calm = step(done, assessed('none', days(3), { calming: true }), days(3)).case;
    const recapAfter = (recap: Case['recap']) =>
      step({ ...calm, recap }, setTo('high', days(30)), days(4)).case.recap;
    expect([recapAfter('written'), recapAfter('waived'), recapAfter('owed')]).toEqual([
      'none-owed',
      'none-owed',
      'owed',
    ]);
  });
});
