import { describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import { createGate } from '../../src/ingest/gate.ts';
import { defaultIngestOptions } from '../../src/ingest/options.ts';
import type { IngestPorts } from '../../src/ingest/ports.ts';

describe('the gate before the mailbox', () => {
  it.each([
    ['2,000 mails', { unassessed: 2_000, bytes: 0 }, { unassessed: 1_000, bytes: 0 }],
    ['200 MB', { unassessed: 1, bytes: 200_000_000 }, { unassessed: 1, bytes: 100_000_000 }],
  ])('closes at %s that wait, and opens again at half of them', async (_, full, half) => {
    let waiting = { unassessed: 1_999, bytes: 199_999_999 };
    const said: string[] = [];
    const ports = {
      store: { backlog: async () => waiting },
      log: { info: (_fields: object, words: string) => said.push(words) },
    } as unknown as IngestPorts;
    const gate = createGate(asId('support'), ports, defaultIngestOptions);
    expect(await gate.isOpen()).toBe(true);
    waiting = full;
    gate.stored(1, 1);
    expect(await gate.isOpen()).toBe(false);
    waiting = { unassessed: half.unassessed + 1, bytes: half.bytes + 1 };
    expect(await gate.isOpen()).toBe(false);
    waiting = half;
    expect(await gate.isOpen()).toBe(true);
    expect(said).toEqual(['too much waits for assessment: reading pauses', 'reading goes on']);
  });

  it('counts again only when the watermarks may have been reached', async () => {
    let counts = 0;
    let waiting = { unassessed: 500, bytes: 0 };
    const ports = {
      store: { backlog: () => Promise.resolve(waiting).finally(() => counts++) },
      log: { info: () => {} },
    } as unknown as IngestPorts;
    const gate = createGate(asId('support'), ports, defaultIngestOptions);
    for (let batch = 0; batch < 15; batch++) {
      expect(await gate.isOpen()).toBe(true);
      gate.stored(100, 1_000_000);
    }
    expect(counts).toBe(1);
    waiting = { unassessed: 1_999, bytes: 0 };
    expect(await gate.isOpen()).toBe(true);
    expect(counts).toBe(2);
    gate.stored(1, 0);
    waiting = { unassessed: 2_000, bytes: 0 };
    expect(await gate.isOpen()).toBe(false);
    expect(await gate.isOpen()).toBe(false);
    expect(counts).toBe(4);
  });
});
