import type { CaseEvent } from '../../../src/cases/event.ts';
import { type Tier, tiers } from '../../../src/domain/assessment.ts';
import type { Case } from '../../../src/domain/case.ts';
import { asId, type CaseId, type PersonId } from '../../../src/domain/ids.ts';
import type { Topic } from '../../../src/domain/signal.ts';
import { assessed } from '../world.ts';
import { type Life, type Machine, happen, pass, restart, worldOf } from './life.ts';
import { type Watched, checkEnd, checkSend, checkStep, highestOf } from './properties.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Numbers in [0, 1) from a seed, the same everywhere. */
function random(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One random life of an account: the breaches that were seen, in words. */
export function breachesOf(seed: number, machine: Machine): readonly string[] {
  const pick = random(seed);
  const watched: Watched = { highs: [], tierBefore: 'none' };
  const life: Life = {
    machine,
    cases: new Map(),
    owed: [],
    broken: [],
    tickedAt: new Map(),
    now: new Date(Date.UTC(2026, 0, 1) + Math.floor(pick() * 300 * 24 * 60) * 60_000),
    promises: 0,
    steps: (one, step) => checkStep(one, watched, step),
    sends: checkSend,
  };
  for (let step = 0; step < 16; step++) {
    pass(life, new Date(life.now.getTime() + someTime(pick)), pick() > 0.15);
    if (pick() < 0.1) restart(life);
    watched.tierBefore = highestOf(life);
    const kind = pick();
    if (life.cases.size === 0 || kind < 0.4) customerWrites(life, pick);
    else if (kind < 0.48) sweeps(life, pick);
    else personActs(life, pick);
  }
  pass(life, new Date(life.now.getTime() + 60 * dayMs), true);
  checkEnd(life, watched);
  return life.broken;
}

function someTime(pick: () => number): number {
  const kind = pick();
  if (kind < 0.35) return pick() * 40 * 60_000;
  if (kind < 0.7) return pick() * 12 * hourMs;
  if (kind < 0.95) return pick() * 5 * dayMs;
  return pick() * 40 * dayMs;
}

const oneOf = <T>(pick: () => number, all: readonly T[]): T =>
  all[Math.floor(pick() * all.length)] as T;

function customerWrites(life: Life, pick: () => number): void {
  const tier = oneOf<Tier>(pick, ['high', 'high', 'medium', 'medium', 'low', 'none', 'none']);
  const topic = oneOf<Topic | null>(pick, ['bug', 'billing', 'performance', null]);
  const said = [...life.cases.values()].filter((kase) => kase.issueKey !== 'silence');
  const replied = pick() < 0.4 ? oneOf(pick, [...said, null]) : null;
  const issueKey = topic ?? 'general';
  const mail = {
    ...assessed(tier, life.now, { calming: tier === 'none' && pick() < 0.6, issueKey }),
    topic,
  };
  const found = life.machine.match(said, {
    topic,
    issueKey,
    threadCases: replied === null ? [] : [replied.id as CaseId],
    tier,
    told: worldOf(life).told,
    now: life.now,
  });
  happen(life, found, mail);
  const silence = openSilence(life);
  if (silence) happen(life, silence, assessed('none', life.now, { issueKey: 'silence' }));
}

/** What the clock finds: silence or missed meetings, never High. */
function sweeps(life: Life, pick: () => number): void {
  const tier = oneOf<Tier>(pick, ['medium', 'low']);
  happen(life, openSilence(life), assessed(tier, life.now, { sweep: true, issueKey: 'silence' }));
}

function openSilence(life: Life): Case | null {
  const all = [...life.cases.values()];
  return all.find((kase) => kase.issueKey === 'silence' && kase.state !== 'closed') ?? null;
}

function personActs(life: Life, pick: () => number): void {
  const { id } = oneOf(pick, [...life.cases.values()]);
  if (pick() < 0.1) life.promises = Math.floor(pick() * 3);
  const event = someAct(life, pick);
  happen(life, life.cases.get(id) as Case, event);
  if (pick() < 0.3) secondClick(life, life.cases.get(id) as Case, event);
}

/** The same click again: nothing may be written, told or counted a second time. */
function secondClick(life: Life, kase: Case, event: CaseEvent): void {
  if (event.is === 'call-held' || event.is === 'tick') return;
  // A clause that was disagreed with before is stopped by follow/act.ts, which knows the feedback.
  if (event.is === 'disagreed' && event.clause !== 'all') return;
  // The same ask is stopped there too: the machine does not see the ledger.
  if (event.is === 'ask-changed') return;
  const { ledger, follow, feedback } = life.machine.advance(kase, event, worldOf(life));
  const did = ledger.length + follow.length + feedback.length;
  if (did > 0) life.broken.push(`two clicks were two (${event.is})`);
}

function someAct(life: Life, pick: () => number): CaseEvent {
  const by = oneOf(pick, ['csm', 'manager', 'head']) as PersonId;
  const until = new Date(life.now.getTime() + Math.ceil(pick() * 10 * dayMs));
  const tier = oneOf(pick, tiers);
  const plan = {
    decision: `decision ${pick()}`,
    owner: by,
    dueOn: until.toISOString().slice(0, 10),
    customerTold: pick() < 0.5,
    writtenBy: by,
    writtenAt: life.now,
  };
  return oneOf<CaseEvent>(pick, [
    { is: 'acknowledged', by, note: '' },
    { is: 'acknowledged', by, note: 'mine' },
    { is: 'planned', plan },
    { is: 'plan-done', by, note: '' },
    { is: 'snoozed', by, until, reason: 'on holiday' },
    { is: 'disagreed', by, clause: 'all', reason: 'a joke' },
    { is: 'disagreed', by, clause: 'H1', reason: `a joke ${pick()}`, left: tier },
    { is: 'not-our-customer', by, reason: 'a stranger' },
    { is: 'overridden', by, tier, until, reason: 'I know them' },
    { is: 'ask-changed', by, words: 'One call from the head of support' },
    { is: 'call-held', by, interactionId: asId('call'), at: life.now },
    { is: 'recap', by, how: oneOf(pick, ['written', 'waived']) },
    { is: 'closed', by },
    { is: 'closed', by },
    { is: 'tick' },
  ]);
}
