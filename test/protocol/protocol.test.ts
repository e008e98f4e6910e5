import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clauseIds, tiers } from '../../src/domain/assessment.ts';
import { escalationTemplate, fillTemplate } from '../../src/protocol/escalation-template.ts';
import { escalationFlow, flowStep, stepIds, stepsOf } from '../../src/protocol/flow.ts';
import { clauses } from '../../src/protocol/risk-tiers.ts';
import { strategies, strategyIds } from '../../src/protocol/strategies.ts';
import { defaultWords } from '../../src/protocol/words.ts';

// The customer's own document stands beside the project where it is developed; elsewhere this part says that it skips.
const path = fileURLToPath(new URL('../../../shared/PROTOCOL.md', import.meta.url));
const document = existsSync(path) ? readFileSync(path, 'utf8') : null;
const rows = (start: RegExp): string[][] =>
  (document ?? '')
    .split('\n')
    .filter((line) => start.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the protocol as data', () => {
  it('has the nine clauses in their order, highest tier first', () => {
    expect(clauses.map((clause) => clause.id)).toEqual([...clauseIds]);
    const order = clauses.map((clause) => tiers.indexOf(clause.tier));
    expect(order).toEqual([...order].sort());
  });

  it('names the tier of a clause by its first letter', () => {
    for (const { id, tier } of clauses) expect(tier.charAt(0).toUpperCase()).toBe(id.charAt(0));
  });

  it('has every strategy and every step once', () => {
    expect(strategies.map((one) => one.id)).toEqual([...strategyIds]);
    expect(escalationFlow.map((one) => one.id)).toEqual([...stepIds]);
  });

  it('asks for four steps at High, three at Medium, three at Low and none for an ordinary mail', () => {
    expect(tiers.map((tier) => stepsOf(tier).length)).toEqual([4, 3, 3, 0]);
  });

  it('does what is High at once, what is Medium in working hours, what is Low in the daily list', () => {
    expect(new Set(stepsOf('high').map((one) => one.when))).toEqual(new Set(['at-once']));
    expect(new Set(stepsOf('medium').map((one) => one.when))).toEqual(new Set(['working-hours']));
    expect(flowStep('E-L3').when).toBe('if-it-rises');
  });

  it('fills the brackets of the template and leaves no brace behind', () => {
    const fields = {
      customer: 'Fjordline Logistics',
      issueSummary: 'Recurring feature complaints',
      manager: 'Priya',
      riskLevel: 'High',
      csm: 'Ines Carvalho',
    } as const;
    const filled = escalationTemplate.map((line) => fillTemplate(line.part, fields));
    expect(filled[0]).toBe('Escalation: Fjordline Logistics – Recurring feature complaints');
    expect(filled.join('\n')).not.toMatch(/[{}]/);
  });

  it('reads "multiple weeks" as three and "multiple" as two, and lets no number be zero', () => {
    expect(defaultWords).toMatchObject({ multipleWeeksDays: 21, multipleMeetings: 2 });
    for (const value of Object.values(defaultWords)) expect(value).toBeGreaterThan(0);
  });
});

describe.skipIf(document === null)("the customer's document, word by word", () => {
  it.each(clauses.map((clause) => [clause.id, clause.words]))('%s says the same', (id, words) => {
    const row = rows(/^\| [HML]\d \|/).find((cells) => cells[1] === id);
    expect(plain(row?.[2] ?? '')).toBe(words);
  });

  it.each(strategies.map((one) => [one.id, one]))('%s has its name and its sample', (id, one) => {
    const row = rows(/^\| D\d \|/).find((cells) => cells[1] === id);
    expect(row?.[2]).toBe(one.name);
    if (one.sample !== null) expect(plain(row?.[3] ?? '')).toContain(one.sample);
  });

  it.each(escalationFlow.map((one) => [one.id, one.words]))('%s is in the flow', (id, words) => {
    expect(plain(document ?? '').toLowerCase()).toContain(`${id} ${words}`.toLowerCase());
  });

  it('has every line of the escalation mail in the order of the template', () => {
    const body = /```\n(Subject:[\s\S]*?)```/.exec(document ?? '')?.[1] ?? '';
    const anchors = escalationTemplate.map((line) =>
      (line.label || line.words).split(/[{[]/)[0]?.trim(),
    );
    let from = 0;
    for (const anchor of anchors) {
      const at = body.indexOf(anchor ?? '?', from);
      expect(at, anchor).toBeGreaterThanOrEqual(0);
      from = at + 1;
    }
  });
});
