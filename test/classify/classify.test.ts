import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { explain } from '../../src/classify/explain.ts';
import { type ClauseId, type Tier, tiers } from '../../src/domain/assessment.ts';
import { type AccountId, asId } from '../../src/domain/ids.ts';
import type { Engagement } from '../../src/domain/interaction.ts';
import type { Analysis, Evidence, Signal } from '../../src/domain/signal.ts';
import { clauses } from '../../src/protocol/risk-tiers.ts';
import { defaultWords } from '../../src/protocol/words.ts';

const now = new Date('2026-05-04T09:00:00Z');
const moment = { now, newId: () => 'assessment-1' };
const evidence: readonly [Evidence] = [{ part: 'ownWords', start: 0, end: 4, quote: 'text' }];
const found = { score: 0.9, evidence } as const;

const threat: Signal = { kind: 'cancellation-threat', form: 'explicit', ...found };
const evaluating: Signal = { kind: 'evaluating-alternatives', competitor: null, ...found };
const mention: Signal = { kind: 'competitor-mention', competitor: 'Rivermark', ...found };
const upset = (intensity: 'mild' | 'moderate' | 'strong'): Signal => ({
  kind: 'frustration',
  intensity,
  ...found,
});
const missed: Signal = { kind: 'missed-meeting', form: 'missed', ...found };
const delay: Signal = { kind: 'delay', ...found };
const withdrawn: Signal = { kind: 'disengagement', ...found };
const thanks: Signal = { kind: 'calming', form: 'thanks', ...found };
const task = (owner: 'customer' | 'vendor'): Signal => ({ kind: 'action-item', owner, ...found });

const quiet: Engagement = {
  asOf: now,
  daysSilent: 0,
  lastInboundAt: new Date('2026-04-10T09:00:00Z'),
  lastOutboundAt: null,
  ourTurnSince: null,
  theirTurnSince: null,
  missedMeetings: 0,
  missedInARow: 0,
  declined: { missedMeetings: 0, missedInARow: 0 },
  unansweredAttempts: 0,
  overdueItems: [],
  pausedUntil: null,
  usualGapDays: null,
  trend: null,
  proof: {},
};
const item = (owner: 'customer' | 'vendor') => ({ title: 'price list', owner, dueAt: now });

function analysis(signals: readonly Signal[], status: Analysis['status'] = 'analysed'): Analysis {
  return {
    status,
    language: 'en',
    signals,
    rejected: [],
    scores: { cancellation: 0, evaluatingOthers: 0, frustration: 0 },
    frustration: 'none',
    competitors: [],
    issue: null,
    goal: null,
    topic: null,
  };
}
const judged = (signals: readonly Signal[], engagement: Engagement | null = null) =>
  classify(
    {
      accountId: asId('acme'),
      messageId: asId('mail-1'),
      analysis: analysis(signals),
      engagement,
    },
    defaultWords,
    moment,
  );

describe('the tier of an account (PROTOCOL H1–L3)', () => {
  it.each<[string, readonly Signal[], Partial<Engagement>, Tier, readonly ClauseId[]]>([
    ['an ordinary mail', [], {}, 'none', []],
    ['thanks alone', [thanks], {}, 'none', []],
    ['a competitor that is only mentioned', [mention], {}, 'none', []],
    ['a threat to cancel', [threat], {}, 'high', ['H1']],
    ['a look at other products', [evaluating], {}, 'high', ['H2']],
    ['an upset mail', [upset('strong')], {}, 'high', ['H3']],
    ['a moderate complaint', [upset('moderate')], {}, 'medium', ['M3']],
    ['a mild sigh', [upset('mild')], {}, 'medium', ['M3']],
    ['20 days of silence', [], { daysSilent: 20 }, 'none', []],
    ['21 days of silence', [], { daysSilent: 21 }, 'medium', ['M1']],
    ['two missed meetings', [], { missedMeetings: 2 }, 'medium', ['M2', 'L1']],
    ['two missed in a row, long ago', [], { missedInARow: 2 }, 'medium', ['M2']],
    ['two unanswered attempts', [], { unansweredAttempts: 2 }, 'none', []],
    ['three unanswered attempts', [], { unansweredAttempts: 3 }, 'medium', ['M2']],
    ['one missed meeting', [], { missedMeetings: 1 }, 'low', ['L1']],
    ['a meeting missed in the mail', [missed], {}, 'low', ['L1']],
    ['a task of theirs', [task('customer')], {}, 'low', ['L2']],
    ['a task of ours', [task('vendor')], {}, 'none', []],
    ['an overdue item of theirs', [], { overdueItems: [item('customer')] }, 'low', ['L2']],
    ['an overdue item of ours', [], { overdueItems: [item('vendor')] }, 'none', []],
    ['a delay', [delay], {}, 'low', ['L3']],
    ['a withdrawal', [withdrawn], {}, 'low', ['L3']],
    ['a delay with a sigh', [delay, upset('mild')], {}, 'medium', ['M3']],
    ['14 days without an answer', [], { daysSilent: 14, theirTurnSince: now }, 'low', ['L3']],
    ['14 days that nobody waits for', [], { daysSilent: 14 }, 'none', []],
    ['a threat beside thanks', [thanks, threat], {}, 'high', ['H1']],
    ['all at once', [threat, upset('mild')], { daysSilent: 30 }, 'high', ['H1', 'M1', 'M3']],
  ])('%s', (_, signals, measures, tier, ids) => {
    const assessment = judged(signals, { ...quiet, ...measures });
    expect(assessment.tier).toBe(tier);
    expect(assessment.reasons.map((reason) => reason.clause)).toEqual(ids);
  });

  it('proves every reason with a signal or a fact', () => {
    const all = judged([threat, evaluating, upset('strong'), missed, task('customer')], {
      ...quiet,
      daysSilent: 40,
      missedMeetings: 3,
    });
    expect(all.reasons.length).toBeGreaterThan(5);
    for (const reason of all.reasons) {
      expect(reason.signals.length + reason.facts.length).toBeGreaterThan(0);
    }
  });

  it.each([
    [0, '2 meetings missed lately'],
    [1, '2 meetings missed or declined lately'],
    [2, '2 meetings declined lately'],
  ])('says of two meetings of which %i were declined: %s', (declined, words) => {
    const counts = { missedMeetings: declined, missedInARow: 0 };
    const { reasons } = judged([], { ...quiet, missedMeetings: 2, declined: counts });
    expect(reasons[0]?.facts.map((one) => one.words)).toEqual([words]);
  });

  it('judges a mail of which no history is known', () => {
    expect(judged([missed], null).tier).toBe('low');
    expect(judged([], null).tier).toBe('none');
  });

  it.each(['unsupported-language', 'needs-review'] as const)(
    'sends what could not be read (%s) to a person instead of calling it ordinary',
    (status) => {
      const read = { ...analysis([], status) };
      const one = classify(
        { accountId: null, messageId: null, analysis: read, engagement: null },
        defaultWords,
        moment,
      );
      expect(one).toMatchObject({ tier: 'none', review: status });
    },
  );

  it('takes the numbers from the configuration', () => {
    const words = { ...defaultWords, multipleWeeksDays: 10 };
    const input = {
      accountId: asId<AccountId>('acme'),
      messageId: null,
      analysis: null,
      engagement: { ...quiet, daysSilent: 12 },
    };
    expect(classify(input, words, moment).tier).toBe('medium');
    expect(classify(input, defaultWords, moment).tier).toBe('none');
  });

  it('never falls when something worse is added, and does not depend on the order', () => {
    const any = fc.constantFrom(
      threat,
      evaluating,
      upset('strong'),
      upset('mild'),
      missed,
      delay,
      thanks,
    );
    const rank = (tier: Tier): number => tiers.indexOf(tier);
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), any, (signals, more) => {
        const before = judged(signals, quiet).tier;
        const calm = more.kind === 'frustration' && signals.every((one) => one.kind === 'delay');
        if (!calm)
          expect(rank(judged([...signals, more], quiet).tier)).toBeLessThanOrEqual(rank(before));
        expect(judged([...signals].reverse(), quiet).tier).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe('explain', () => {
  const why = (assessment: ReturnType<typeof judged>, engagement: Engagement | null = quiet) =>
    explain(assessment, analysis([]), engagement, defaultWords, () => 'none');

  it('speaks of every clause once: why it held, or why it did not', () => {
    const told = why(judged([threat], { ...quiet, daysSilent: 25 }));
    const ids = [...told.why, ...told.whyNot].map((one) => one.clause).sort();
    expect(ids).toEqual(clauses.map((clause) => clause.id).sort());
  });

  it('quotes the sentence, and says what it would be without it', () => {
    const told = why(judged([threat]));
    expect(told.why[0]?.sentences).toEqual(['They wrote: “text”']);
    expect(told.wouldChange[0]?.sentence).toBe('Without “text” it would be none.');
  });

  it('says a day as it was where the CSM works, as the mails beside it do', () => {
    const late = { ...quiet, daysSilent: 9, lastInboundAt: new Date('2026-04-10T01:30:00Z') };
    const told = why(judged([]), { ...late, timeZone: 'America/Los_Angeles' });
    const silence = told.whyNot.find((one) => one.clause === 'M1');
    expect(silence?.sentences[0]).toContain('they last wrote on 9 Apr 2026');
  });

  it('says how many days of a pause are left out of a silence, and nothing where there was none', () => {
    const late = { ...quiet, daysSilent: 22, lastInboundAt: new Date('2026-04-10T09:00:00Z') };
    const said = (engagement: Engagement) =>
      why(judged([], engagement))
        .why.flatMap((one) => one.sentences)
        .join(' ');
    expect(said({ ...late, daysPaused: 1 })).toContain(
      'without a sign of the customer, not counting 1 day of a pause that they announced; they',
    );
    expect(said({ ...late, daysPaused: 0 })).not.toContain('pause');
  });

  it('tells how far a number is from its line', () => {
    const told = why(judged([]), { ...quiet, daysSilent: 9 });
    const silence = told.whyNot.find((one) => one.clause === 'M1');
    expect(silence?.sentences).toEqual([
      '9 days without a sign of the customer; they last wrote on 10 Apr 2026 (it would take 21).',
      'Nothing of this kind was found: their own word that they were away for weeks.',
    ]);
  });

  it('says once which clauses were not asked, where nobody looked at the history', () => {
    const told = why(judged([]), null);
    expect(told.notLookedAt).toEqual(['M1', 'M2', 'L1', 'L2', 'L3']);
    expect(JSON.stringify(told.whyNot)).not.toContain('history');
    // What the mail itself could have said of them is still told.
    expect(told.whyNot.find((one) => one.clause === 'M2')?.sentences).toHaveLength(1);
    expect(why(judged([])).notLookedAt).toEqual([]);
  });

  it('says why something that looked like a threat is none', () => {
    const rejected = [{ kind: 'cancellation-threat', why: 'other-object', evidence: evidence[0] }];
    const read = { ...analysis([]), rejected: rejected as Analysis['rejected'] };
    const told = explain(judged([]), read, null, defaultWords, () => 'none');
    expect(told.rejected).toEqual([
      '“text” looked like cancellation threat, but something else is meant, not the contract.',
    ]);
  });

  it('shows no score to anybody', () => {
    expect(JSON.stringify(why(judged([threat, upset('mild')])))).not.toMatch(/0\.9|score/);
  });
});
