import { describe, expect, it } from 'vitest';
import { defaultDispatchOptions } from '../../src/dispatch/options.ts';
import { defaultIngestOptions } from '../../src/ingest/options.ts';
import { fastOptions, limitsInOrder } from './fast-options.ts';
import { type Evidence, type Truth, judge } from './judge.ts';
import { faultKinds, planOf } from './plan.ts';

const wanted = { seed: 7, kills: 50, faults: 44, mails: 100, slots: 3 };

describe('the plan of a chaos run', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planOf(wanted)).toEqual(planOf(wanted));
    expect(planOf({ ...wanted, seed: 8 })).not.toEqual(planOf(wanted));
  });

  it('holds every kind of fault, duplicates, missing and shared Message-IDs, and poison', () => {
    const plan = planOf(wanted);
    expect(new Set(plan.trouble.map((one) => one.kind))).toEqual(new Set(faultKinds));
    expect(new Set(plan.arriving.map((one) => one.id))).toEqual(new Set(['own', 'none', 'shared']));
    expect(plan.arriving.filter((one) => one.copies > 1).length).toBeGreaterThan(2);
    const lives = plan.lives.flat();
    expect(lives.some((one) => one.freezeMs !== null && one.clockMs !== 0)).toBe(true);
  });

  it('keeps the order of the limits that the promises rest on', () => {
    expect(limitsInOrder({ ingest: defaultIngestOptions, dispatch: defaultDispatchOptions })).toBe(
      true,
    );
    expect(limitsInOrder(fastOptions)).toBe(true);
    expect(limitsInOrder({ dispatch: { claimMs: 1_000 } })).toBe(false);
  });
});

const truth: Truth = {
  mails: [{ number: 0, kind: 'high', account: 0, sha256: 'a' }],
  people: ['walter@marlow.example'],
  told: ['walter'],
};
const row = {
  id: 'm',
  sha256: 'a',
  state: 'assessed',
  suppressed: false,
  account: 'a0',
  assessments: 1,
};
const owed = {
  ...{ id: 'o', key: 'k', kind: 'escalation', state: 'sent', recipient: 'walter', account: 'a0' },
  ...{ told: 0, due: false },
};
const accepted = {
  to: ['walter@marlow.example'],
  headerTo: ['walter@marlow.example'],
  ...{ id: 'o', subject: 'Escalation: Acme 0000 – contract', delivered: true },
};
const good: Evidence = { mailbox: ['a'], drafts: [], log: [accepted], mails: [row], owed: [owed] };

describe('the judge', () => {
  const wrong = (evidence: Partial<Evidence>, which: Truth = truth) => {
    const { lost, duplicate, outside, stuck } = judge(which, { ...good, ...evidence });
    return [lost.length > 0, duplicate.length > 0, outside.length > 0, stuck.length > 0];
  };

  it('counts an alarm to the operator that came twice apart, and nothing else', () => {
    const alarm = { ...owed, id: 'x', key: 'failed:o', kind: 'operator-alarm', recipient: 'omar' };
    const came = {
      ...accepted,
      id: 'x',
      subject: 'Defuse could not deliver the notice for walter',
    };
    const seen = { owed: [owed, alarm], log: [accepted, came, came] };
    expect(wrong(seen)).toEqual([false, false, false, false]);
    expect(judge(truth, { ...good, ...seen }).figures).toMatchObject({ alarmsAgain: 1 });
    expect(wrong({ log: [accepted, accepted] })).toEqual([false, true, false, false]);
  });

  it('finds nothing wrong where nothing is', () => {
    expect(wrong({})).toEqual([false, false, false, false]);
  });

  it.each<[string, Partial<Evidence>, number]>([
    ['a mail without a row', { mails: [] }, 0],
    ['a mail with two rows', { mails: [row, { ...row, id: 'n' }] }, 0],
    ['a mail with two assessments', { mails: [{ ...row, assessments: 2 }] }, 0],
    ['a mail that counts as history', { mails: [{ ...row, suppressed: true }] }, 0],
    ['a threat that nobody was told of', { owed: [] }, 0],
    ['a mail that counts as sent and was not', { log: [] }, 0],
    [
      'a draft that is not in Drafts',
      { owed: [owed, { ...owed, id: 'd', kind: 'reply-draft' }] },
      0,
    ],
    [
      'a failure that nobody was told of',
      { owed: [owed, { ...owed, id: 'f', state: 'failed' }] },
      0,
    ],
    ['a mail that was accepted twice', { log: [accepted, accepted] }, 1],
    ['the same escalation under another id', { log: [accepted, { ...accepted, id: 'p' }] }, 1],
    ['a draft that is there twice', { drafts: ['d', 'd'] }, 1],
    ['a customer in the envelope', { log: [{ ...accepted, to: ['mia@acme0000.example'] }] }, 2],
    [
      'a customer in the headers',
      { log: [{ ...accepted, headerTo: ['mia@acme0000.example'] }] },
      2,
    ],
    ['a mail that still waits', { mails: [{ ...row, state: 'received' }] }, 3],
    ['an attempt without an end', { owed: [owed, { ...owed, id: 'u', state: 'uncertain' }] }, 3],
    ['a mail that is due', { owed: [owed, { ...owed, id: 'q', state: 'queued', due: true }] }, 3],
  ])('finds %s', (_what, evidence, which) => {
    expect(wrong(evidence)[which]).toBe(true);
  });
});
