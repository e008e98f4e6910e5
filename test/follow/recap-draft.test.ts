import { describe, expect, it } from 'vitest';
import type { Case, LedgerEntry, LedgerKind, Plan } from '../../src/domain/case.ts';
import { asId, type InteractionId, type PersonId } from '../../src/domain/ids.ts';
import type { OurPromise } from '../../src/domain/promise.ts';
import { recapDraft } from '../../src/follow/recap-draft.ts';
import type { Story } from '../../src/follow/story.ts';
import { settingHere } from '../setting.ts';
import { acme, assessed, mailIn, openCase, people } from '../store/samples.ts';
import { config } from '../triage/office.ts';

const setting = settingHere(config);
/** The CSM works in Sydney. */
const sydney = {
  ...setting,
  people: new Map(
    people.map((one) => [
      one.id,
      { ...one, hours: { ...one.hours, timeZone: 'Australia/Sydney' } },
    ]),
  ),
};
const plan: Plan = {
  ...{ decision: 'Mend the export', owner: acme.manager, dueOn: '2026-05-20', customerTold: true },
  ...{ writtenBy: acme.manager, writtenAt: new Date('2026-05-06T18:00:00Z') },
};
const kase = openCase({ issue: 'the CSV export' });

const line = (kind: LedgerKind, day: string): LedgerEntry => ({
  ...{ id: `${kind} ${day}`, caseId: kase.id, kind, by: null, words: '', proof: null },
  at: new Date(`${day}T10:00:00Z`),
});
const owedPromise = (dueOn: string): OurPromise => ({
  ...{ id: asId('promise'), accountId: acme.id, caseId: null, messageId: null, by: null },
  ...{ what: 'I will send you the cause by Tuesday', evidence: null, dueOn },
  ...{ madeAt: new Date('2026-05-08T10:00:00Z'), state: 'open', keptAt: null },
});

interface Around {
  readonly kase?: Partial<Case>;
  readonly ledger?: readonly LedgerEntry[];
  readonly promises?: readonly OurPromise[];
}

function recapsOf(
  at: string,
  agreed: Plan | null = null,
  id = 'call-1',
  where = setting,
  { kase: changed = {}, ledger = [], promises = [] }: Around = {},
) {
  const story: Story = {
    snapshot: {
      ...{ account: acme, casesOpened: 1, openCases: [], closedCases: [] },
      ...{ interactions: [mailIn()], recentAssessments: [], openPromises: promises },
      ...{ ledger: [], feedback: [], told: [], callOffers: [] },
    },
    case: { ...kase, plan: agreed, ...changed },
    ...{ assessment: assessed(), ledger, engagement: null, mail: null, first: null, owed: [] },
  };
  const moment = { now: new Date('2026-05-13T17:00:00Z'), newId: () => 'id' };
  const call = { interactionId: asId<InteractionId>(id), at: new Date(at) };
  return recapDraft(story, at === '' ? null : call, where, moment);
}

function recap(...given: Parameters<typeof recapsOf>) {
  const [draft] = recapsOf(...given);
  if (draft === undefined) throw new Error('a recap is drafted');
  return { key: draft.key, subject: draft.content.subject, text: draft.content.text };
}

describe('the draft of a recap (D5)', () => {
  it('has the day of the call, whenever it was imported, on the CSM’s calendar', () => {
    const monday = recap('2026-05-04T15:00:00Z');
    expect(monday.subject).toBe('Recap: the CSV export, Monday, 4 May');
    expect(monday.text).toContain('settled on Monday, 4 May');
    const early = recap('2026-05-11T22:30:00Z', null, 'call-1', sydney);
    expect(early.subject).toContain('Tuesday, 12 May');
  });

  it('invents nothing: what nobody recorded is left to the CSM', () => {
    const { text } = recap('2026-05-04T15:00:00Z');
    expect(text).not.toContain('None\n');
    expect(text.match(/^- \[\[/gm)).toHaveLength(3);
  });

  it('is one for each call, also under one plan, and the same for the same call', () => {
    const keys = ['call-1', 'call-2', 'call-2'].map(
      (id) => recap('2026-05-07T15:00:00Z', plan, id).key,
    );
    expect(new Set(keys).size).toBe(2);
    expect(keys[1]).toBe(keys[2]);
  });

  it('names as decided in a call only what was written after it; what is agreed is still to be done', () => {
    const before = recap('2026-05-06T15:00:00Z', plan).text;
    expect(before).toContain('Decided:\n- Mend the export');
    const after = recap('2026-05-12T15:00:00Z', plan).text;
    expect(after).toContain('Decided:\n- [[what was decided, or None]]');
    expect(after).toContain(': Mend the export (by Wednesday, 20 May)');
  });

  it('of a plan of which the customer does not know has the day of the call that it settles', () => {
    const told = { ...plan, customerTold: false };
    const written = recap('', told, '', setting, { ledger: [line('call-held', '2026-05-05')] });
    expect(written.subject).toContain('Tuesday, 5 May');
    expect(written.text).toContain('Decided:\n- Mend the export');
  });

  it.each([
    ['nobody spoke with the customer', []],
    [
      'an earlier plan settled the call',
      [line('call-held', '2026-05-04'), line('plan-written', '2026-05-05')],
    ],
    ['they only wrote', [line('csm-replied', '2026-05-05')]],
  ])('is none of a plan that was made inside: %s', (_, ledger) => {
    expect(recapsOf('', { ...plan, customerTold: false }, '', setting, { ledger })).toEqual([]);
  });

  it.each([
    ['little contact', 'silence', 'our conversation'],
    ['bug', 'bug', 'our conversation'],
    ['their mail', 'general', 'our conversation'],
    ['their invoice', 'billing', 'your invoice'],
    ['Next steps', 'general', '“Next steps”'],
    ['the CSV export', 'bug', 'the CSV export'],
  ])('names "%s" as the customer would', (issue, issueKey, title) => {
    const about = { kase: { issue, issueKey } };
    const { subject, text } = recap('2026-05-04T15:00:00Z', null, 'call-1', setting, about);
    expect(subject).toBe(`Recap: ${title}, Monday, 4 May`);
    expect(text).not.toMatch(/\b(?:little contact|bug|their)\b/);
  });

  it('leaves to the CSM whose task it is when they have left, and a date that is over', () => {
    const left = { ...plan, owner: asId<PersonId>('lars'), dueOn: '2026-05-08' };
    const promises = [owedPromise('2026-05-12'), owedPromise('2026-05-13')];
    const { text } = recap('2026-05-12T15:00:00Z', left, 'call-1', setting, { promises });
    expect(text).toContain('- [[owner]]: Mend the export ([[date]])');
    expect(text).toContain(': send you the cause ([[date]])');
    expect(text).toContain(': send you the cause (by Wednesday, 13 May)');
    expect(text).not.toMatch(/lars|8 May|by Tuesday/);
  });

  it('does not name among the tasks what is done', () => {
    const done = { kase: { state: 'watching' as const } };
    const { text } = recap('2026-05-12T15:00:00Z', plan, 'call-1', setting, done);
    expect(text).toContain('- [[owner]]: [[what they do]] ([[date]])');
    expect(text).not.toContain('Mend the export');
  });
});
