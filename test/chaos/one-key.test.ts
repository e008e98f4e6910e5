import { describe, expect, it } from 'vitest';
import { openCase } from '../../src/cases/on-assessed.ts';
import { asId } from '../../src/domain/ids.ts';
import { outgoingKey } from '../../src/follow/outgoing-key.ts';
import { assessed, worldAt } from '../cases/world.ts';

const monday = new Date('2026-03-02T10:00:00Z');

describe('the key of an owed mail', () => {
  const kase = openCase(assessed('high', monday), worldAt(monday))?.case;
  if (kase === undefined) throw new Error('no case');
  const key = (change: object, to = 'walter') =>
    outgoingKey({ ...kase, ...change }, 'escalation', 'first', asId(to));

  it('is the same for the same step of a case, however often the case was written since', () => {
    expect(key({ version: 9, rung: 2, snoozedUntil: monday })).toBe(key({}));
  });

  it('differs by recipient, tier and episode', () => {
    const keys = [key({}), key({}, 'sofia'), key({ tier: 'medium' }), key({ episode: 2 })];
    expect(new Set(keys).size).toBe(4);
  });
});
