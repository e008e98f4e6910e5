import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/case.ts';
import { asId, type InteractionId } from '../../src/domain/ids.ts';
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

function recap(at: string, agreed: Plan | null = null, id = 'call-1', where = setting) {
  const story: Story = {
    snapshot: {
      ...{ account: acme, casesOpened: 1, openCases: [], closedCases: [] },
      ...{ interactions: [mailIn()], recentAssessments: [], openPromises: [] },
      ...{ ledger: [], feedback: [], told: [], callOffers: [] },
    },
    case: { ...kase, plan: agreed },
    ...{ assessment: assessed(), ledger: [], engagement: null, mail: null, first: null, owed: [] },
  };
  const moment = { now: new Date('2026-05-13T17:00:00Z'), newId: () => 'id' };
  const call = { interactionId: asId<InteractionId>(id), at: new Date(at) };
  const [draft] = recapDraft(story, at === '' ? null : call, where, moment);
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

  it('of a plan of which the customer does not know has the plan’s own day', () => {
    const written = recap('', { ...plan, customerTold: false });
    expect(written.subject).toContain('Wednesday, 6 May');
    expect(written.text).toContain('Decided:\n- Mend the export');
  });
});
