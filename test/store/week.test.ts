import { expect, it } from 'vitest';
import { nothingDecided } from '../../src/domain/decision.ts';
import { type AccountId, asId } from '../../src/domain/ids.ts';
import { disagreements } from '../../src/store/disagreements.ts';
import { weekFigures } from '../../src/store/week.ts';
import { casesOfReplay } from '../../src/replay/collect-cases.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { onEachDatabase } from './databases.ts';
import { acme, assessed, ledgerEntry, now, openCase, seed } from './samples.ts';

const from = new Date('2026-05-01T00:00:00Z');
const to = new Date('2026-05-08T00:00:00Z');
const later = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

onEachDatabase('the figures of a week', (store) => {
  it('count an alert when a case opens and when it rises, not at every mail, by the reader’s day', async () => {
    await seed(store());
    const [low, again, high] = [
      assessed({ tier: 'low', at: now }),
      assessed({ tier: 'low', at: later(2) }),
      assessed({ tier: 'high', at: later(14) }),
    ];
    const kase = openCase({ tier: 'low', lastAssessmentId: low.id });
    const opened = ledgerEntry({ caseId: kase.id, kind: 'case-opened', at: now });
    const rose = ledgerEntry({ caseId: kase.id, kind: 'tier-rose', at: later(14) });
    const writes = [
      { case: kase, assessment: low, ledger: [opened], expectedVersion: null },
      {
        case: { ...kase, lastAssessmentId: again.id, version: 2 },
        assessment: again,
        ledger: [],
        expectedVersion: 1,
      },
      {
        case: { ...kase, tier: 'high' as const, lastAssessmentId: high.id, version: 3 },
        assessment: high,
        ledger: [rose],
        expectedVersion: 2,
      },
    ];
    for (const { case: one, assessment, ledger, expectedVersion } of writes) {
      await writeDecision(store(), {
        ...nothingDecided,
        assessments: [assessment],
        cases: [{ case: one, expectedVersion }],
        ledger,
      });
    }
    const { perDay } = await weekFigures(store(), from, to, 'Europe/Berlin');
    expect(perDay).toEqual([
      { day: '2026-05-04', tier: 'low', alerts: 1 },
      { day: '2026-05-05', tier: 'high', alerts: 1 },
    ]);
  });

  it('count a case anew when it comes back, and each time by the highest tier that it reached', async () => {
    await seed(store());
    const at = [now, later(2), later(5), later(30)];
    const tiers = ['low', 'high', 'none', 'low'] as const;
    const judged = tiers.map((tier, nth) => assessed({ tier, at: at[nth] ?? now }));
    const kinds = ['case-opened', 'tier-rose', 'tier-fell', 'reopened'] as const;
    // What a relapse leaves of the case: it is low, and has never been more in this episode.
    const kase = openCase({ tier: 'low', peak: 'low', episode: 2 });
    const ledger = kinds.map((kind, nth) =>
      ledgerEntry({ caseId: kase.id, kind, at: at[nth] ?? now }),
    );
    for (const [nth, one] of judged.entries()) {
      await writeDecision(store(), {
        ...nothingDecided,
        assessments: [one],
        cases: [
          {
            case: { ...kase, lastAssessmentId: one.id, version: nth + 1 },
            expectedVersion: nth === 0 ? null : nth,
          },
        ],
        ledger: nth === 0 ? ledger : [],
      });
    }
    expect((await weekFigures(store(), from, to)).opened).toEqual({ high: 1, medium: 0, low: 1 });
    // The week of the relapse alone: what was before belongs to the week before.
    expect((await weekFigures(store(), later(24), to)).opened).toEqual({
      high: 0,
      medium: 0,
      low: 1,
    });
    const replayed = await casesOfReplay(store());
    // Opened, when it reached its tier, and when it ended: the first one rose two hours later.
    expect(replayed.map((one) => [one.tier, one.openedAt, one.reachedAt, one.endedAt])).toEqual([
      ['high', '2026-05-04T09:00:00Z', '2026-05-04T11:00:00Z', '2026-05-05T15:00:00Z'],
      ['low', '2026-05-05T15:00:00Z', '2026-05-05T15:00:00Z', null],
    ]);
  });

  it('count a disagreement for the clause that it names, also after the case has calmed', async () => {
    await seed(store());
    const angry = assessed({ at: now });
    const calm = assessed({ at: later(1), tier: 'none', reasons: [] });
    const kase = openCase({
      lastAssessmentId: angry.id,
      acknowledgedAt: now,
      acknowledgedBy: asId('boss'),
    });
    const by = asId<NonNullable<typeof kase.acknowledgedBy>>('csm');
    const said = {
      caseId: kase.id,
      clause: 'H1',
      verdict: 'disagree',
      reason: 'A joke.',
      by,
      at: later(1),
    } as const;
    await writeDecision(store(), {
      ...nothingDecided,
      assessments: [angry],
      cases: [{ case: kase, expectedVersion: null }],
    });
    const before = await weekFigures(store(), from, to);
    const after = { ...kase, tier: 'none' as const, lastAssessmentId: calm.id, version: 2 };
    await writeDecision(store(), {
      ...nothingDecided,
      assessments: [calm],
      cases: [{ case: after, expectedVersion: 1 }],
      feedback: [said],
    });
    const now2 = await weekFigures(store(), from, to);
    expect([before.feedback, now2.feedback]).toEqual([
      [{ clause: 'H1', agreed: 1, disagreed: 0 }],
      [{ clause: 'H1', agreed: 0, disagreed: 1 }],
    ]);
    expect(
      (await disagreements(store(), from, to)).map((one) => [one.accountName, one.reason]),
    ).toEqual([['Acme', 'A joke.']]);
    // A manager’s digest and page are about their own accounts: all of it, or nothing of it.
    const figures = (accounts: readonly AccountId[]) =>
      weekFigures(store(), from, to, 'UTC', accounts);
    expect(await figures([acme.id])).toEqual(now2);
    expect(await figures([asId('other')])).toEqual(await figures([]));
    expect((await figures([])).feedback).toEqual([]);
    const said2 = [[acme.id], []].map((ids) => disagreements(store(), from, to, ids));
    expect((await Promise.all(said2)).map((some) => some.length)).toEqual([1, 0]);
  });
});
