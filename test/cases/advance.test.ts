import { describe, expect, it } from 'vitest';
import { advance } from '../../src/cases/advance.ts';
import { openCase } from '../../src/cases/on-assessed.ts';
import type { Assessed, CaseEvent, CaseWorld, Outcome } from '../../src/cases/event.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Case } from '../../src/domain/case.ts';
import { asId } from '../../src/domain/ids.ts';
import { addWorkingDays, assessed, isWorking, workingFrom, worldAt } from './world.ts';

const monday = new Date('2026-03-02T10:00:00Z');
const later = (minutes: number): Date => new Date(monday.getTime() + minutes * 60_000);
const by = asId<Case['owner']>('manager');

function opened(tier: Tier, at = monday): Outcome {
  const outcome = openCase(assessed(tier, at), worldAt(at));
  if (outcome === null) throw new Error('no case');
  return outcome;
}
const kinds = (outcome: Outcome): string[] => outcome.follow.map((one) => one.is);
const step = (kase: Case, event: CaseEvent, at: Date, promises = 0): Outcome =>
  advance(kase, event, worldAt(at, {}, promises));

describe('the life of a case', () => {
  it.each([
    ['high', ['tell-csm', 'call-manager', 'escalate']],
    ['medium', ['tell-csm', 'request-review']],
    ['low', []],
  ] as const)(
    'alerts the people that the protocol names when it opens as %s (E-H1…E-L3)',
    (tier, follow) => {
      expect(kinds(opened(tier))).toEqual(follow);
    },
  );

  it('opens nothing for an ordinary mail', () => {
    expect(openCase(assessed('none', monday), worldAt(monday))).toBeNull();
  });

  it('waits for working hours with a Medium that comes at night', () => {
    const night = new Date('2026-03-06T22:00:00Z');
    const times = opened('medium', night).follow.map((one) =>
      'notBefore' in one ? one.notBefore : night,
    );
    expect(times.every(isWorking)).toBe(true);
  });

  it('calls the next person when nobody acknowledges, then the manager on five mornings, and stops', () => {
    let kase = opened('high', new Date('2026-03-07T22:00:00Z')).case;
    const told: string[] = [];
    for (let at = kase.nextStepAt; at !== null; at = kase.nextStepAt) {
      const outcome = step(kase, { is: 'tick' }, at);
      kase = outcome.case;
      const [follow] = outcome.follow;
      if (follow)
        told.push(`${at.toISOString().slice(5, 16)} ${'rung' in follow ? follow.to : follow.is}`);
    }
    expect(told).toEqual([
      '03-07T22:15 head',
      '03-07T22:30 ceo',
      '03-07T22:45 nobody-answered',
      ...['09', '10', '11', '12', '13'].map((day) => `03-${day}T09:00 manager`),
    ]);
    expect(kase).toMatchObject({ state: 'open', tier: 'high' });
  });

  it('calls nobody again when nobody wants it', () => {
    const world = (at: Date) => worldAt(at, { callRepeats: 0 });
    let kase = opened('high').case;
    let calls = 0;
    for (let at = kase.nextStepAt; at !== null; at = kase.nextStepAt) {
      const outcome = advance(kase, { is: 'tick' }, world(at));
      kase = outcome.case;
      calls += kinds(outcome).filter((one) => one === 'call-manager').length;
    }
    expect(calls).toBe(2);
  });

  it('climbs the chain within the hour', () => {
    let kase = opened('high').case;
    const told: string[] = [];
    for (let minute = 15; minute < 6 * 60; minute += 5) {
      const outcome = step(kase, { is: 'tick' }, later(minute));
      kase = outcome.case;
      told.push(...outcome.follow.map((one) => (one.is === 'call-manager' ? one.to : one.is)));
    }
    expect(told).toEqual(['head', 'ceo', 'nobody-answered']);
  });

  it('says beforehand who is called next and when', () => {
    const call = opened('high').follow.find((one) => one.is === 'call-manager');
    expect(call).toMatchObject({ to: 'manager', next: { person: 'head', at: later(15) } });
  });

  it('cancels everything on the first acknowledgement, and takes the second for the same', () => {
    const first = step(opened('high').case, { is: 'acknowledged', by, note: '' }, later(3));
    const second = step(first.case, { is: 'acknowledged', by, note: '' }, later(4));
    expect(first).toMatchObject({
      cancelPending: true,
      case: { state: 'acknowledged', acknowledgedBy: by },
      follow: [],
    });
    expect(second).toMatchObject({
      ledger: [],
      follow: [],
      refused: 'The manager is on it already.',
    });
  });

  it('alerts once for the same tier, and again when it rises', () => {
    const medium = opened('medium').case;
    const told = { kind: 'notice', tier: 'medium', caseId: medium.id, at: monday } as const;
    const world = { ...worldAt(later(30)), told: [told] };
    const same = advance(medium, assessed('medium', later(30)), world);
    const rises = step(same.case, assessed('high', later(60)), later(60));
    expect(kinds(same)).toEqual([]);
    expect(kinds(rises)).toEqual(['tell-csm', 'call-manager', 'escalate']);
    expect(rises.ledger[0]?.words).toBe('Rose from medium to high');
  });

  it('falls on a calming mail only', () => {
    const high = opened('high').case;
    expect(step(high, assessed('none', later(9)), later(9)).case.tier).toBe('high');
    const calm = step(high, assessed('none', later(9), { calming: true }), later(9));
    expect(calm.case).toMatchObject({ tier: 'none', state: 'watching', peak: 'high' });
  });

  it('still tells of High when the customer calms, because an update about it follows (E-H3)', () => {
    const event = assessed('none', later(1), { calming: true });
    const high = step(opened('high').case, event, later(1));
    expect([high.cancelPending, kinds(high)]).toEqual([false, ['update-executives']]);
    const medium = step(opened('medium').case, event, later(1));
    expect([medium.cancelPending, kinds(medium)]).toEqual([true, []]);
  });

  it('ends a silence with any word of the customer', () => {
    const silent = openCase(assessed('medium', monday, { issueKey: 'silence' }), worldAt(monday));
    const back = step(silent?.case as Case, assessed('none', later(9)), later(9));
    expect(back.case.tier).toBe('none');
  });

  it('asks nobody again about what is over, and leaves what somebody has to them', () => {
    const silent = openCase(assessed('medium', monday, { issueKey: 'silence' }), worldAt(monday));
    const over = step(silent?.case as Case, { is: 'over' }, later(90));
    expect(over).toMatchObject({ cancelPending: true, follow: [] });
    expect(over.case).toMatchObject({ tier: 'none', state: 'watching' });
    const on = step(silent?.case as Case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    expect(step(on, { is: 'over' }, later(90)).case).toEqual(on);
  });

  it.each([
    ['high', 'call-manager'],
    ['medium', 'request-review'],
  ] as const)(
    'lets nobody review themselves: %s of an account that its CSM manages',
    (tier, asks) => {
      const world = worldAt(monday);
      const own = { ...world, account: { ...world.account, manager: world.account.csm } };
      const asked = openCase(assessed(tier, monday), own)?.follow.find((one) => one.is === asks);
      expect(asked).toMatchObject({ to: 'manager' });
    },
  );

  it('comes back as a new episode when it relapses', () => {
    const calm = step(opened('high').case, assessed('none', later(9), { calming: true }), later(9));
    const back = step(calm.case, assessed('high', later(99)), later(99));
    expect(back.case).toMatchObject({ episode: 2, state: 'open', tier: 'high' });
    expect(kinds(back)).toContain('escalate');
  });

  it('keeps a disagreement until the customer writes something new', () => {
    const event = { is: 'disagreed', by, clause: 'H1', reason: 'a joke' } as const;
    const no = step(opened('high').case, event, later(5));
    const swept = step(no.case, assessed('high', later(60), { sweep: true }), later(60));
    const written = step(no.case, assessed('high', later(60)), later(60));
    expect([no.case.tier, swept.case.tier, written.case.tier]).toEqual(['none', 'none', 'high']);
    expect(no.feedback).toMatchObject([{ clause: 'H1', verdict: 'disagree', reason: 'a joke' }]);
  });

  it('turns the four fields of the call into the plan and its date into a reminder', () => {
    const plan = {
      decision: 'Ship the export fix',
      owner: by,
      dueOn: '2026-03-05',
      customerTold: false,
      writtenBy: by,
      writtenAt: later(40),
    };
    const planned = step(opened('high').case, { is: 'planned', plan }, later(40));
    expect(planned.case).toMatchObject({ state: 'planned', recap: 'owed', plan });
    expect(kinds(planned)).toEqual(['update-executives', 'draft-recap']);
    const due = step(planned.case, { is: 'tick' }, new Date('2026-03-05T10:00:00Z'));
    expect(due.follow).toMatchObject([{ is: 'remind', about: 'plan-due', to: 'manager' }]);
  });

  it('reminds whoever is on it of a missing plan, until it is written', () => {
    const on = step(opened('high').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const first = on.nextStepAt as Date;
    expect(isWorking(first)).toBe(true);
    expect(first).toEqual(addWorkingDays(by, workingFrom(by, later(5)), 2));
    const due = step(on, { is: 'tick' }, first);
    expect(due.follow).toMatchObject([{ is: 'remind', about: 'plan-missing', to: by }]);
    const plan = {
      ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-20' },
      ...{ customerTold: true, writtenBy: by, writtenAt: first },
    };
    const planned = step(due.case, { is: 'planned', plan }, first);
    expect(planned.cancelPending).toBe(true);
    const after = step(planned.case, { is: 'tick' }, due.case.nextStepAt as Date);
    expect(kinds(after)).toEqual([]);
  });

  it('waits longer and longer between reminders of a missing plan, and stops after a month', () => {
    let on = step(opened('high').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const reminders: Date[] = [];
    for (let at = on.nextStepAt; at !== null; at = on.nextStepAt) {
      expect(isWorking(at)).toBe(true);
      const due = step(on, { is: 'tick' }, at);
      expect(due.follow).toMatchObject([{ is: 'remind', about: 'plan-missing', to: by }]);
      reminders.push(at);
      on = due.case;
    }
    const days = reminders.map((at) => (at.getTime() - later(5).getTime()) / 86_400_000);
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(days.length).toBeLessThanOrEqual(6);
    for (const [i, day] of days.slice(1).entries())
      expect(day).toBeGreaterThanOrEqual(2 * (days[i] ?? 0));
  });

  it('does not remind of a plan at Low, and asks again after a snooze', () => {
    const low = step(opened('low').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    expect(low.nextStepAt).toBeNull();
    const on = step(opened('medium').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const until = new Date('2026-03-06T09:00:00Z');
    const asleep = step(on, { is: 'snoozed', by, until, reason: 'on holiday' }, later(6)).case;
    const awake = step(asleep, { is: 'tick' }, until);
    expect(awake.follow).toMatchObject([{ is: 'remind', about: 'snooze-over' }]);
    const due = step(awake.case, { is: 'tick' }, awake.case.nextStepAt as Date);
    expect(due.follow).toMatchObject([{ is: 'remind', about: 'plan-missing' }]);
  });

  it('reminds the CSM where whoever took it on has left, and their manager where they have too', () => {
    const on = step(opened('high').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const at = on.nextStepAt as Date;
    const without = (...gone: string[]) => {
      const world = worldAt(at);
      const people = new Map([...world.people].filter(([id]) => !gone.includes(id)));
      return advance(on, { is: 'tick' }, { ...world, people }).follow;
    };
    const about = 'plan-missing';
    expect(without()).toMatchObject([{ is: 'remind', about, to: by }]);
    expect(without('manager')).toMatchObject([{ is: 'remind', about, to: 'csm' }]);
    const alone = { ...on, acknowledgedBy: asId<Case['owner']>('csm') };
    const world = worldAt(at);
    const left = new Map([...world.people].filter(([id]) => id !== 'csm'));
    expect(advance(alone, { is: 'tick' }, { ...world, people: left }).follow).toMatchObject([
      { is: 'remind', about, to: 'manager' },
    ]);
    const closed = step({ ...on, recap: 'waived' }, { is: 'closed', by }, later(33)).case;
    const checkIn = closed.checkInAt as Date;
    expect(
      advance(closed, { is: 'tick' }, { ...worldAt(checkIn), people: left }).follow,
    ).toMatchObject([{ is: 'remind', about: 'check-in', to: 'manager' }]);
  });

  it('closes only when no promise is open and the recap is written or waived', () => {
    const owed = step(
      opened('high').case,
      { is: 'call-held', by, interactionId: asId('call'), at: later(20) },
      later(20),
    ).case;
    expect(step(owed, { is: 'closed', by }, later(30)).refused).toMatch(/recap is owed/);
    const waived = step(owed, { is: 'recap', by, how: 'waived' }, later(31)).case;
    expect(step(waived, { is: 'closed', by }, later(32), 1).refused).toMatch(/promise/);
    const closed = step(waived, { is: 'closed', by }, later(33)).case;
    expect(closed).toMatchObject({ state: 'closed', nextStepAt: null });
    expect(closed.checkInAt?.toISOString().slice(0, 10)).toBe('2026-03-11');
  });

  it('tells CSM and executives when the customer goes on after somebody took it on, once a day', () => {
    const on = step(opened('high').case, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const nextDay = later(60 * 26);
    const again = step(on, assessed('high', nextDay), nextDay);
    expect(again.follow).toMatchObject([
      { is: 'tell-csm', again: true },
      { is: 'update-executives', because: 'wrote-again' },
    ]);
    expect(again.case).toMatchObject({ state: 'acknowledged', acknowledgedBy: by });
    expect(again.ledger[0]?.words).toBe('Wrote again, still high: the nightly export');
    const told = { kind: 'notice', tier: 'high', caseId: on.id, at: nextDay } as const;
    const third = advance(again.case, assessed('high', nextDay), {
      ...worldAt(new Date(nextDay.getTime() + 60_000)),
      told: [told],
    });
    expect(kinds(third)).toEqual([]);
    expect(kinds(step(on, assessed('medium', nextDay), nextDay))).toEqual([]);
  });

  it('tells them too while nobody has taken it on, though one person is called every morning', () => {
    const { case: open } = opened('high');
    const nextDay = later(60 * 26);
    const called = { kind: 'call-request', tier: 'high', caseId: open.id, at: nextDay } as const;
    const worse = advance(open, assessed('high', nextDay), { ...worldAt(nextDay), told: [called] });
    expect(worse.follow).toMatchObject([
      { is: 'tell-csm', again: true },
      { is: 'update-executives', because: 'wrote-again' },
    ]);
  });

  describe('of High that nobody took, when the customer threatens anew', () => {
    /** Everybody was called, also on the mornings after, and nobody answered. */
    const givenUp = (): Case => {
      let { case: kase } = opened('high');
      for (let at = kase.nextStepAt; at !== null; at = kase.nextStepAt)
        kase = step(kase, { is: 'tick' }, at).case;
      return kase;
    };
    const anew = new Date('2026-03-12T10:00:00Z');
    const minutesOn = (minutes: number): Date => new Date(anew.getTime() + minutes * 60_000);

    it('calls the manager at once and goes up the chain, as a new episode (E-H2)', () => {
      const again = step(givenUp(), assessed('high', anew), anew);
      expect(again.follow).toMatchObject([
        { is: 'tell-csm', again: true },
        { is: 'call-manager', to: 'manager', rung: 0, next: { person: 'head', at: minutesOn(15) } },
        { is: 'update-executives', because: 'wrote-again' },
      ]);
      expect(again.case).toMatchObject({ state: 'open', episode: 2, nextStepAt: minutesOn(15) });
      expect(again.ledger).toMatchObject([
        { words: 'Wrote again, still high: the nightly export' },
      ]);
      const next = step(again.case, { is: 'tick' }, minutesOn(15));
      expect(next.follow).toMatchObject([{ is: 'call-manager', to: 'head' }]);
    });

    it('calls nobody for what is no new threat, nor twice in a day', () => {
      const kase = givenUp();
      const calls = (event: Assessed, told: CaseWorld['told'] = []): boolean =>
        kinds(advance(kase, event, { ...worldAt(anew), told })).includes('call-manager');
      expect(calls(assessed('medium', anew))).toBe(false);
      expect(calls(assessed('none', anew))).toBe(false);
      expect(calls(assessed('high', anew, { sweep: true }))).toBe(false);
      const notice = { kind: 'notice', tier: 'high', caseId: kase.id, at: minutesOn(-60) } as const;
      expect(calls(assessed('high', anew), [notice])).toBe(false);
      const taken = step(kase, { is: 'acknowledged', by, note: '' }, minutesOn(-5)).case;
      expect(kinds(step(taken, assessed('high', anew), anew))).not.toContain('call-manager');
    });

    it('tells the CSM who is called next while the calls still go on', () => {
      const { case: open } = opened('high');
      const next = (kase: Case, at: Date) =>
        step(kase, assessed('high', at), at).follow.find((one) => one.is === 'tell-csm')?.next;
      const nextDay = later(60 * 26);
      const [second, morning] = [
        { ...open, rung: 1, nextStepAt: minutesOn(5) },
        { ...open, rung: 3, nextStepAt: minutesOn(60) },
      ];
      expect(next(second, nextDay)).toEqual({ person: 'ceo', at: minutesOn(5) });
      expect(next(morning, nextDay)).toEqual({ person: 'manager', at: minutesOn(60) });
      // The operator is told then: nobody is called.
      expect(next({ ...open, rung: 2, nextStepAt: minutesOn(5) }, nextDay)).toBeNull();
    });
  });

  describe('of Medium, when the customer is frustrated again', () => {
    const { case: open } = opened('medium');
    const on = step(open, { is: 'acknowledged', by, note: '' }, later(5)).case;
    const told = (at: Date, kind: 'notice' | 'review-request' = 'notice') =>
      ({ kind, tier: 'medium', caseId: open.id, at }) as const;
    const tuesday = new Date('2026-03-03T09:30:00Z');
    const onTuesday = (kase: Case, event = assessed('medium', tuesday), known = [told(monday)]) =>
      advance(kase, event, { ...worldAt(tuesday), told: known });

    it.each([
      ['nobody has taken', open],
      ['somebody has taken', on],
    ])(
      'tells the CSM of what %s on, on the next day, and leaves the review as it is',
      (_, kase) => {
        const again = onTuesday(kase);
        // Who is asked next, the notice says where the reviews go on.
        const next = kase === open ? { person: 'manager', at: open.nextStepAt } : null;
        expect(again.follow).toEqual([{ is: 'tell-csm', notBefore: tuesday, again: true, next }]);
        expect(again.ledger[0]?.words).toBe('Wrote again, still medium: the nightly export');
        expect(again.case).toMatchObject({ state: kase.state, nextStepAt: kase.nextStepAt });
        expect(again.case.episode).toBe(kase.episode);
      },
    );

    it('tells it beside the review that the manager was asked for this morning', () => {
      const asked = told(new Date('2026-03-03T09:00:00Z'), 'review-request');
      expect(kinds(onTuesday(open, undefined, [told(monday), asked]))).toEqual(['tell-csm']);
    });

    it('waits for working hours', () => {
      const night = new Date('2026-03-03T23:00:00Z');
      const world = { ...worldAt(night), told: [told(monday)] };
      expect(advance(open, assessed('medium', night), world).follow).toMatchObject([
        { is: 'tell-csm', notBefore: new Date('2026-03-04T09:00:00Z') },
      ]);
    });

    it('tells nothing twice in a day, nor what is milder, calm, told by the clock, or no word of theirs', () => {
      const today = told(new Date('2026-03-03T09:10:00Z'));
      expect(kinds(onTuesday(open, undefined, [today]))).toEqual([]);
      const waits = told(new Date('2026-03-04T09:00:00Z'));
      expect(kinds(onTuesday(open, undefined, [waits]))).toEqual([]);
      expect(kinds(onTuesday(open, assessed('low', tuesday)))).toEqual([]);
      expect(kinds(onTuesday(open, assessed('none', tuesday)))).toEqual([]);
      expect(kinds(onTuesday(open, assessed('medium', tuesday, { sweep: true })))).toEqual([]);
      const { assessment, ...event } = assessed('medium', tuesday);
      const reasons = [{ clause: 'M2', signals: [], facts: [] }] as const;
      const missed = { ...event, assessment: { ...assessment, reasons } };
      expect(kinds(onTuesday(open, missed))).toEqual([]);
    });
  });

  describe('of Medium whose reviews ran out, when the customer writes again', () => {
    const givenUp = (): Case => {
      let { case: kase } = opened('medium');
      for (let at = kase.nextStepAt; at !== null; at = kase.nextStepAt)
        kase = step(kase, { is: 'tick' }, at).case;
      return kase;
    };
    const anew = new Date('2026-03-18T10:00:00Z');

    it('asks for the review from the beginning, as a new episode (E-M2)', () => {
      const again = step(givenUp(), assessed('medium', anew), anew);
      expect(again.follow).toMatchObject([
        { is: 'tell-csm', notBefore: anew },
        { is: 'request-review', to: 'manager', notBefore: anew, round: 0 },
      ]);
      expect(again.case).toMatchObject({ state: 'open', episode: 2, rung: 0 });
      expect(again.case.nextStepAt).not.toBeNull();
    });

    it('asks nobody for what is milder, or told by the clock, or while the reviews go on', () => {
      const asks = (kase: Case, event: Assessed): boolean =>
        kinds(step(kase, event, anew)).includes('request-review');
      expect(asks(givenUp(), assessed('low', anew))).toBe(false);
      expect(asks(givenUp(), assessed('none', anew))).toBe(false);
      expect(asks(givenUp(), assessed('medium', anew, { sweep: true }))).toBe(false);
      expect(asks(opened('medium').case, assessed('medium', anew))).toBe(false);
    });
  });

  describe('of High that somebody had taken on who has left', () => {
    const nextDay = later(60 * 26);
    const gone = (...ids: string[]): CaseWorld => {
      const world = worldAt(nextDay);
      const people = new Map([...world.people].filter(([id]) => !ids.includes(id)));
      const csm = world.people.get(asId('csm'));
      const former = new Map(
        csm && ids.includes('csm') ? [[csm.id, { ...csm, left: true as const }]] : [],
      );
      return { ...world, people, former };
    };
    const csm = asId<Case['owner']>('csm');
    const on = step(opened('high').case, { is: 'acknowledged', by: csm, note: '' }, later(5)).case;

    it('calls the manager when the customer threatens anew, and says who has left (E-H2)', () => {
      const again = advance(on, assessed('high', nextDay), gone('csm'));
      expect(kinds(again)).toEqual(['tell-csm', 'call-manager', 'update-executives']);
      expect(again.case).toMatchObject({ state: 'open', acknowledgedBy: null, episode: 2 });
      expect(again.ledger[0]?.words).toBe('The csm had taken it on and has left');
      expect(again.cancelPending).toBe(true);
      expect(kinds(advance(on, assessed('medium', nextDay), gone('csm')))).toEqual([]);
    });

    it('calls nobody where they are here, or whoever has its plan is', () => {
      const calls = (kase: Case, world: CaseWorld): boolean =>
        kinds(advance(kase, assessed('high', nextDay), world)).includes('call-manager');
      expect(calls(on, gone('head'))).toBe(false);
      const plan = {
        ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-10' },
        ...{ customerTold: true, writtenBy: csm, writtenAt: later(40) },
      };
      const planned = step(on, { is: 'planned', plan }, later(40)).case;
      expect(calls(planned, gone('csm'))).toBe(false);
      expect(calls(planned, gone('csm', 'manager'))).toBe(true);
    });

    it('lets somebody else take it on', () => {
      const taken = advance(on, { is: 'acknowledged', by, note: '' }, gone('csm'));
      expect(taken).toMatchObject({ refused: null, case: { acknowledgedBy: by } });
      const refused = advance(on, { is: 'acknowledged', by, note: '' }, gone('head')).refused;
      expect(refused).toBe('The csm is on it already.');
    });
  });

  it.each(['high', 'medium'] as const)(
    'starts anew when a %s customer goes on while the case sleeps or is only watched (B28)',
    (tier) => {
      const until = new Date('2026-04-04T09:00:00Z');
      const asleep = step(
        opened(tier).case,
        { is: 'snoozed', by, until, reason: 'away' },
        later(5),
      );
      const plan = {
        ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-03' },
        ...{ customerTold: true, writtenBy: by, writtenAt: later(6) },
      };
      const planned = step(opened(tier).case, { is: 'planned', plan }, later(6)).case;
      const watched = step(planned, { is: 'plan-done', by, note: '' }, later(7)).case;
      expect(watched.state).toBe('watching');
      const nextWeek = later(60 * 24 * 7);
      for (const laidAside of [asleep.case, watched]) {
        const back = step(laidAside, assessed(tier, nextWeek), nextWeek);
        expect(back.case).toMatchObject({ state: 'open', snoozedUntil: null, episode: 2 });
        expect(kinds(back)).toContain(tier === 'high' ? 'call-manager' : 'request-review');
        expect(back.ledger[0]).toMatchObject({ kind: 'reopened', words: `Came back as ${tier}` });
        const swept = step(laidAside, assessed(tier, nextWeek, { sweep: true }), nextWeek);
        expect(kinds(swept)).toEqual([]);
      }
      // The plan that was carried out is not the plan for what came after it.
      expect(step(watched, assessed(tier, nextWeek), nextWeek).case.plan).toBeNull();
    },
  );

  it('sleeps on when a Low customer writes, and watches longer when a milder mail comes', () => {
    const until = new Date('2026-04-04T09:00:00Z');
    const low = step(
      opened('low').case,
      { is: 'snoozed', by, until, reason: 'away' },
      later(5),
    ).case;
    const still = step(low, assessed('low', later(90)), later(90));
    expect([still.case.snoozedUntil, kinds(still)]).toEqual([until, []]);
    const plan = {
      ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-03' },
      ...{ customerTold: true, writtenBy: by, writtenAt: later(6) },
    };
    const planned = step(opened('high').case, { is: 'planned', plan }, later(6)).case;
    const watched = step(planned, { is: 'plan-done', by, note: '' }, later(7)).case;
    const nextWeek = later(60 * 24 * 7);
    const milder = step(watched, assessed('medium', nextWeek), nextWeek).case;
    expect(milder.nextStepAt).toEqual(new Date(nextWeek.getTime() + 14 * 86_400_000));
  });

  it('reminds of a plan past its date again, more and more seldom', () => {
    const plan = {
      ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-05' },
      ...{ customerTold: true, writtenBy: by, writtenAt: later(40) },
    };
    let kase = step(opened('high').case, { is: 'planned', plan }, later(40)).case;
    const days: number[] = [];
    for (let at = kase.nextStepAt; at !== null; at = kase.nextStepAt) {
      const due = step(kase, { is: 'tick' }, at);
      expect(due.follow).toMatchObject([{ is: 'remind', about: 'plan-due', to: by }]);
      days.push(at.getUTCDate() + 31 * (at.getUTCMonth() - 2));
      kase = due.case;
    }
    expect(days[0]).toBe(5);
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(days.length).toBeLessThanOrEqual(6);
  });

  const weeksLater = later(60 * 24 * 20);
  it.each([
    ['the plan is done', 'high', { is: 'plan-done', by, note: 'fix is out' }],
    ['it does not hold any more', 'medium', { is: 'over' }],
    [
      'a person sets it to none',
      'medium',
      { is: 'overridden', by, tier: 'none', until: weeksLater, reason: 'they called me' },
    ],
  ] as const)('ends its sleep when %s: nobody is asked about a snooze then', (_, tier, event) => {
    const plan = {
      ...{ decision: 'Ship the export fix', owner: by, dueOn: '2026-03-20' },
      ...{ customerTold: true, writtenBy: by, writtenAt: later(5) },
    };
    const { case: kase } = opened(tier);
    const had =
      event.is === 'plan-done' ? step(kase, { is: 'planned', plan }, later(5)).case : kase;
    const until = later(60 * 24 * 3);
    const asleep = step(had, { is: 'snoozed', by, until, reason: 'away' }, later(6)).case;
    const watched = step(asleep, event, later(60 * 24)).case;
    expect(watched).toMatchObject({ state: 'watching', snoozedUntil: null, snoozeReason: null });
    const end = step(watched, { is: 'tick' }, later(60 * 24 * 15));
    expect([end.case.state, kinds(end)]).toEqual(['closed', []]);
  });

  it('sleeps on where a person sets a milder tier: the snooze still ends with a word', () => {
    const until = later(60 * 24 * 3);
    const asleep = step(
      opened('high').case,
      { is: 'snoozed', by, until, reason: 'away' },
      later(5),
    ).case;
    const milder = step(
      asleep,
      { is: 'overridden', by, tier: 'medium', until: weeksLater, reason: 'I know them' },
      later(60),
    ).case;
    expect(milder).toMatchObject({ state: 'open', snoozedUntil: until });
    expect(step(milder, { is: 'tick' }, until).follow).toMatchObject([
      { is: 'remind', about: 'snooze-over' },
    ]);
  });

  describe('of silence, when the customer writes', () => {
    const silent = openCase(
      assessed('medium', monday, { sweep: true, issueKey: 'silence' }),
      worldAt(monday),
    )?.case as Case;
    const wrote = (calming: boolean) =>
      assessed('none', later(90), { issueKey: 'silence', calming });
    const event = { is: 'overridden', by, tier: 'high', until: weeksLater, reason: 'CFO' } as const;
    const high = step(silent, event, later(5)).case;

    it('ends, and the ledger says no more than that they wrote (M1)', () => {
      const outcome = step(silent, wrote(false), later(90));
      expect(outcome.case).toMatchObject({ tier: 'none', state: 'watching' });
      expect(outcome.ledger[0]?.words).toBe('Fell from medium to none: the customer wrote');
    });

    it('is called calm to executives only where the mail is', () => {
      expect(kinds(step(high, wrote(false), later(90)))).toEqual([]);
      expect(step(high, wrote(true), later(90)).follow).toMatchObject([
        { is: 'update-executives', because: 'calm' },
      ]);
    });
  });

  it('is quiet while snoozed and speaks once when the snooze ends', () => {
    const until = new Date('2026-03-04T09:00:00Z');
    const event = { is: 'snoozed', by, until, reason: 'on holiday' } as const;
    const asleep = step(opened('high').case, event, later(5)).case;
    expect(kinds(step(asleep, { is: 'tick' }, later(600)))).toEqual([]);
    const awake = step(asleep, { is: 'tick' }, until);
    expect(awake.follow).toMatchObject([{ is: 'remind', about: 'snooze-over' }]);
    expect(awake.case.snoozedUntil).toBeNull();
  });

  describe('when a snooze of what nobody has taken on ends', () => {
    const until = new Date('2026-03-04T09:00:00Z');
    const sleeping = (kase: Case, end = until): Case =>
      step(kase, { is: 'snoozed', by, until: end, reason: 'on holiday' }, later(40)).case;
    /** A High whose chain had been called up to its second person. */
    const climbed = step(opened('high').case, { is: 'tick' }, later(15)).case;

    it('asks of a High from the beginning: the CSM, then the manager, then up (E-H1, E-H2)', () => {
      let kase = sleeping(climbed);
      const told: string[] = [];
      for (let at = kase.nextStepAt; at !== null && told.length < 6; at = kase.nextStepAt) {
        const outcome = step(kase, { is: 'tick' }, at);
        for (const one of outcome.follow)
          told.push(
            `${at.toISOString().slice(8, 16)} ${one.is} ${'to' in one ? String(one.to) : ''}`,
          );
        kase = outcome.case;
      }
      expect(told).toEqual([
        '04T09:00 remind csm',
        '04T09:15 call-manager manager',
        '04T09:30 call-manager head',
        '04T09:45 call-manager ceo',
        '04T10:00 nobody-answered ceo,ops',
        '05T09:00 call-manager manager',
      ]);
    });

    it('says in the reminder who is called next, and calls under keys of its own', () => {
      const awake = step(sleeping(climbed), { is: 'tick' }, until);
      const at = new Date('2026-03-04T09:15:00Z');
      expect(awake.follow).toMatchObject([
        { about: 'snooze-over', to: 'csm', next: { person: 'manager', at } },
      ]);
      expect(awake.case).toMatchObject({ episode: 2, nextStepAt: at });
    });

    it('reminds whoever laid it aside beside the CSM, before anybody is called', () => {
      const wakes = (who: string, gone?: string) => {
        const world = { ...worldAt(until), snoozedBy: () => asId<Case['owner']>(who) };
        const people = new Map([...world.people].filter(([id]) => id !== gone));
        return advance(sleeping(climbed), { is: 'tick' }, { ...world, people }).follow;
      };
      const next = { person: 'manager', at: new Date('2026-03-04T09:15:00Z') };
      const reminder = { is: 'remind', about: 'snooze-over', next };
      expect(wakes('manager')).toMatchObject([
        { ...reminder, to: 'csm' },
        { ...reminder, to: 'manager' },
      ]);
      expect(wakes('csm')).toMatchObject([{ ...reminder, to: 'csm' }]);
      expect(wakes('ceo', 'ceo')).toMatchObject([{ ...reminder, to: 'csm' }]);
      const on = step(climbed, { is: 'acknowledged', by, note: '' }, later(20)).case;
      const world = { ...worldAt(until), snoozedBy: () => by };
      const taken = advance(sleeping(on), { is: 'tick' }, world).follow;
      expect(taken).toMatchObject([{ to: 'csm' }, { to: by, next: null }]);
    });

    it('gives the CSM their quarter of an hour where it ends while they do not work', () => {
      const saturday = new Date('2026-03-07T09:00:00Z');
      const awake = step(sleeping(climbed, saturday), { is: 'tick' }, saturday);
      expect(awake.follow).toMatchObject([{ notBefore: new Date('2026-03-09T09:00:00Z') }]);
      expect(awake.case.nextStepAt).toEqual(new Date('2026-03-09T09:15:00Z'));
    });

    it('asks of a Medium for the review again, and says so (E-M2)', () => {
      const awake = step(sleeping(opened('medium').case), { is: 'tick' }, until);
      const at = new Date('2026-03-05T09:00:00Z');
      expect(awake.follow).toMatchObject([{ next: { person: 'manager', at } }]);
      expect(kinds(step(awake.case, { is: 'tick' }, at))).toEqual(['request-review']);
    });

    it('asks nobody further of a Low, and not of a Medium that was asked about often enough', () => {
      const often = { ...opened('medium').case, rung: 5 };
      for (const kase of [opened('low').case, often]) {
        const awake = step(sleeping(kase), { is: 'tick' }, until);
        expect(awake.follow).toMatchObject([{ about: 'snooze-over', next: null }]);
        expect(awake.case.nextStepAt).toBeNull();
      }
    });

    it('calls nobody about what somebody has taken on', () => {
      const on = step(climbed, { is: 'acknowledged', by, note: '' }, later(20)).case;
      const awake = step(sleeping(on), { is: 'tick' }, until);
      expect(awake.follow).toMatchObject([{ about: 'snooze-over', next: null }]);
      expect(awake.case).toMatchObject({ episode: 1, state: 'acknowledged' });
    });
  });

  it('does one step after a long outage instead of replaying the past', () => {
    const outcome = step(opened('high').case, { is: 'tick' }, later(60 * 24 * 60));
    expect(kinds(outcome)).toEqual(['call-manager']);
    expect(kinds(step(outcome.case, { is: 'tick' }, later(60 * 24 * 60 + 1)))).toEqual([]);
  });
});
