import { beforeEach, expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { outgoingOfCases } from '../../src/store/outgoing-of-cases.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { onEachDatabase } from './databases.ts';
import { acme, ledgerEntry, now, openCase, owed, seed, uuid } from './samples.ts';

onEachDatabase('rows of one instant, which a mail may list', (store) => {
  beforeEach(() => seed(store()));

  it('come in the same order, in whatever order they were written', async () => {
    const kase = openCase();
    const keys = ['d', 'a', 'c', 'b'].map((one) => `${kase.id}:${one}`);
    const lines = Array.from({ length: 4 }, () => ledgerEntry({ id: uuid(), caseId: kase.id }));
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: kase, expectedVersion: null }],
      ledger: lines,
      outgoing: keys.map((key) => owed({ key, caseId: kase.id })),
    });
    const told = await outgoingOfCases(store(), [kase.id]);
    expect(told.map((one) => one.key)).toEqual(keys.toSorted());
    const ledger = (await accountSnapshot(store(), acme.id, now))?.ledger ?? [];
    expect(ledger.map((one) => one.id)).toEqual(lines.map((one) => one.id).toSorted());
  });
});
