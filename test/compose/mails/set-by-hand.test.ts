import { describe, expect, it } from 'vitest';
import { callRequest } from '../../../src/compose/mails/call-request.ts';
import { escalationUpdate } from '../../../src/compose/mails/escalation-update.ts';
import { escalation } from '../../../src/compose/mails/escalation.ts';
import type { MailFacts } from '../../../src/compose/mails/facts.ts';
import { notice } from '../../../src/compose/mails/notice.ts';
import type { Case } from '../../../src/domain/case.ts';
import { askNote } from '../../../src/domain/escalation-ask.ts';
import { sectionOf } from './reading.ts';
import { assessment, entry, facts, ines, mild, priya, walter } from './samples.ts';

const until = new Date('2026-06-01T08:00:00Z');
const set = (over: Partial<Case['override'] & object> = {}): Case['override'] => ({
  ...{ tier: 'high', until, by: priya.id, before: 'none' },
  ...{ reason: 'the CFO told me on the phone that they are leaving.', ...over },
});
/** Set to High by hand after the customer's calm mail. */
const byHand: MailFacts = {
  ...facts,
  reader: walter,
  case: { ...facts.case, override: set() },
  assessment: assessment('none', []),
  previous: assessment('high', []),
  tierHistory: [],
  quotes: [],
};
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a High that a person set', () => {
  it('gives their words as the issue, and whose they are', () => {
    const issue = 'Set to High by Priya Nair: the CFO told me on the phone that they are leaving';
    const mail = escalation(byHand);
    expect(mail.subject).toBe(`Escalation: Fjordline Logistics – ${issue}`);
    expect(flat(mail.text)).toContain(`Issue: ${issue} `);
    expect(notice({ ...byHand, reader: ines }).subject).toBe(
      '[High] Fjordline Logistics – is set to High by Priya Nair: the CFO told me on the phone that they are leaving',
    );
  });

  it('is nowhere said to be no risk, to have fallen, or to rest on nothing', () => {
    for (const mail of [notice, callRequest, escalation, escalationUpdate]) {
      const { subject, text } = mail({ ...byHand, reader: ines });
      expect(`${subject}\n${text}`).not.toMatch(/no risk now|risk fell|No clause of the protocol/);
    }
    const told = flat(notice({ ...byHand, reader: ines }).text);
    expect(told).toContain(
      'Set by Priya Nair until 1 June: the CFO told me on the phone that they are leaving.',
    );
    expect(told).toContain(
      'Priya Nair set the risk to High until 1 June; by the mails alone it is No risk.',
    );
  });

  it('names the clauses that still hold beside it', () => {
    const text = flat(
      notice({
        ...byHand,
        case: { ...facts.case, override: set({ before: 'medium' }) },
        assessment: assessment('medium', [mild]),
      }).text,
    );
    expect(text).toMatch(
      /Set by Priya Nair until 1 June: .*Signs of mild to moderate frustration \(M3\)/,
    );
    expect(text).toContain('by the mails alone it is Medium.');
  });

  it('is not said of what the mails say themselves, nor of a tier that a person lowered', () => {
    for (const override of [
      set({ before: 'high' }),
      set({ tier: 'low', before: 'high' }),
      // Calm since: what was set does not stand any more.
      set({ tier: 'medium' }),
      // A disagreement has no tier that it goes back to.
      { tier: 'high', until, by: priya.id, reason: 'no' } as const,
    ]) {
      const mail = escalation({ ...facts, reader: walter, case: { ...facts.case, override } });
      expect(mail.subject).toContain('Threatens to cancel over the nightly CSV export');
    }
  });
});

describe('the update to executives', () => {
  const plan = {
    ...{ decision: 'Mend the export', owner: priya.id, dueOn: '2026-05-06', customerTold: true },
    ...{ writtenBy: priya.id, writtenAt: new Date('2026-05-04T09:30:00Z') },
  };
  const ledger = [
    entry('l-9', 'note', '2026-05-05T07:10:00Z', askNote('Walter calls their CFO'), ines),
  ];
  const update = (over: Partial<Case>) =>
    escalationUpdate({
      ...{ ...facts, reader: walter, mailIsNew: false, ledger },
      case: { ...facts.case, plan, ...over },
    });

  it('states the ask as long as the case asks for something, whatever plan it had', () => {
    const mail = update({ state: 'open' });
    expect(mail.subject).not.toContain('a plan is agreed');
    expect(sectionOf(mail, 'Escalation Ask')).toEqual([
      'Walter calls their CFO, by Wednesday 6 May.',
    ]);
  });

  it.each(['planned', 'watching'] as const)('asks for nothing once it is %s', (state) => {
    const mail = update({ state });
    expect(mail.subject).toContain('a plan is agreed');
    expect(mail.text).toContain('Nothing is asked of you now.');
  });
});
