import { describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { overdueItems } from '../../src/engagement/overdue-items.ts';

const now = new Date('2026-05-20T09:00:00Z');
const fact = (kind: 'item-opened' | 'item-done', title: string, more: Partial<Interaction>) =>
  ({
    id: asId(title),
    accountId: asId('acme'),
    kind,
    at: new Date(kind === 'item-done' ? '2026-05-07T09:00:00Z' : '2026-05-01T09:00:00Z'),
    source: 'import',
    externalId: `${kind}:${title}`,
    messageId: null,
    contact: null,
    title,
    threadKey: null,
    owner: 'customer',
    dueAt: kind === 'item-done' ? null : new Date('2026-05-15T09:00:00Z'),
    until: null,
    url: null,
    wantsAnswer: false,
    ...more,
  }) satisfies Interaction;
const titles = (...facts: readonly Interaction[]) =>
  overdueItems(facts, now).map(({ title, owner }) => `${owner}: ${title}`);

describe('tasks past their date (L2)', () => {
  const ours = fact('item-opened', 'Security questionnaire', { owner: 'vendor' });
  const theirs = fact('item-opened', 'Return security questionnaire', {});

  it('are two where one is ours and one theirs', () => {
    expect(titles(ours, theirs)).toEqual([
      'vendor: Security questionnaire',
      'customer: Return security questionnaire',
    ]);
  });

  it('of theirs are not done by ours', () => {
    const done = fact('item-done', 'Security questionnaire', { owner: 'vendor' });
    expect(titles(ours, theirs, done)).toEqual(['customer: Return security questionnaire']);
  });

  it('are done by word of nobody in particular', () => {
    const done = fact('item-done', 'Security questionnaire', { owner: null });
    expect(titles(theirs, done)).toEqual([]);
  });

  it('of one tool are two where one title is part of the other, and done one by one', () => {
    const [report, review] = ['Report', 'Quarterly report review'].map((title) =>
      fact('item-opened', title, {}),
    );
    if (!report || !review) throw new Error('two tasks');
    expect(titles(report, review)).toEqual([
      'customer: Report',
      'customer: Quarterly report review',
    ]);
    const done = fact('item-done', 'Report', {});
    expect(titles(report, review, done)).toEqual(['customer: Quarterly report review']);
  });

  it('are one where two tools tell it, and once where one tells it twice', () => {
    const list = fact('item-opened', 'Plant list', {});
    const told = fact('item-opened', 'Send the plant list', { source: 'api' });
    expect(titles(list, told, list)).toEqual(['customer: Plant list']);
  });
});
