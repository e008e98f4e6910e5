import { describe, expect, it } from 'vitest';
import { advance } from '../../src/cases/advance.ts';
import type { CaseEvent, FollowUp, Outcome } from '../../src/cases/event.ts';
import { openCase } from '../../src/cases/on-assessed.ts';
import { type Tier, tiers } from '../../src/domain/assessment.ts';
import type { Case } from '../../src/domain/case.ts';
import { asId } from '../../src/domain/ids.ts';
import { assessed, isWorking, worldAt } from './world.ts';

// Random lives of a case against the promises of its machine. The seed is fixed: a failure can be replayed.
const sequences = 100_000;
const by = asId<Case['owner']>('manager');

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function someEvent(pick: () => number, now: Date): CaseEvent {
  const tier = tiers[Math.floor(pick() * 4)] as Tier;
  const until = new Date(now.getTime() + pick() * 10 * 86_400_000 + 1);
  const kind = Math.floor(pick() * 14);
  if (kind < 4) return { is: 'tick' };
  if (kind < 7) return assessed(tier, now, { calming: pick() < 0.4, sweep: pick() < 0.2 });
  if (kind === 7) return { is: 'acknowledged', by, note: '' };
  if (kind === 8) return { is: 'snoozed', by, until, reason: 'away' };
  if (kind === 9) return { is: 'disagreed', by, clause: 'all', reason: 'no' };
  if (kind === 10) return { is: 'overridden', by, tier, until, reason: 'I know them' };
  if (kind === 11) return { is: 'recap', by, how: 'waived' };
  if (kind === 12) return { is: 'closed', by };
  const dueOn = until.toISOString().slice(0, 10);
  const plan = {
    decision: 'x',
    owner: by,
    dueOn,
    customerTold: pick() < 0.5,
    writtenBy: by,
    writtenAt: now,
  };
  return { is: 'planned', plan };
}

/** What must never be sent twice for one case: the same alert of the same level, episode and rung. */
function alertKey(rises: number, follow: FollowUp): string | null {
  if (follow.is === 'escalate') return `escalate:${rises}`;
  if (follow.is === 'call-manager') return `call:${rises}:${follow.rung}`;
  if (follow.is === 'request-review') return `review:${rises}:${follow.round}`;
  return follow.is === 'nobody-answered' ? `nobody:${rises}` : null;
}

function isAlert(follow: FollowUp): boolean {
  return ['escalate', 'call-manager', 'request-review', 'nobody-answered', 'tell-csm'].includes(
    follow.is,
  );
}

/** Breaches of one random life, in words. */
function breaches(seed: number): string[] {
  const pick = random(seed);
  const found: string[] = [];
  let now = new Date(Date.UTC(2026, 0, 1) + pick() * 300 * 86_400_000);
  const first = openCase(assessed(tiers[Math.floor(pick() * 3)] as Tier, now), worldAt(now));
  let kase = first?.case as Case;
  let rises = 0;
  let acknowledged = false;
  const sent = new Set<string>();
  const look = (event: CaseEvent | null, outcome: Outcome, before: Case | null): void => {
    const rose = outcome.follow.some((one) => one.is === 'tell-csm');
    if (rose) {
      rises++;
      acknowledged = false;
    }
    if (event?.is === 'acknowledged' && outcome.refused === null) acknowledged = true;
    for (const follow of outcome.follow) {
      const key = alertKey(rises, follow);
      if (key !== null && sent.has(key)) found.push(`twice: ${key}`);
      if (key !== null) sent.add(key);
      if (acknowledged && isAlert(follow)) found.push(`after acknowledgement: ${follow.is}`);
      if (follow.is === 'request-review' && !isWorking(follow.notBefore))
        found.push('Medium at night');
      if (
        follow.is === 'tell-csm' &&
        outcome.case.tier === 'medium' &&
        !isWorking(follow.notBefore)
      ) {
        found.push('Medium at night');
      }
    }
    const next = outcome.case;
    const waits = next.state === 'open' && next.tier === 'high' && next.acknowledgedBy === null;
    if (waits && next.nextStepAt === null && !sent.has(`nobody:${rises}`))
      found.push('a High that reaches nobody');
    if (before !== null && outcome.refused === null && next.version < before.version)
      found.push('version fell');
  };
  look(null, first as Outcome, null);
  for (let step = 0; step < 14; step++) {
    now = new Date(now.getTime() + (pick() < 0.1 ? pick() * 40 * 86_400_000 : pick() * 86_400_000));
    const event = someEvent(pick, now);
    const outcome = advance(kase, event, worldAt(now));
    look(event, outcome, kase);
    kase = outcome.case;
  }
  if (!canBeClosed(kase, now)) found.push('cannot be closed');
  return found;
}

function canBeClosed(kase: Case, now: Date): boolean {
  const world = worldAt(now);
  const waived = advance(kase, { is: 'recap', by, how: 'waived' }, world).case;
  return advance(waived, { is: 'closed', by }, world).case.state === 'closed';
}

describe('random lives of a case', () => {
  it(`holds every promise over ${sequences} sequences of events`, { timeout: 300_000 }, () => {
    const broken: string[] = [];
    for (let seed = 1; seed <= sequences && broken.length < 5; seed++) {
      broken.push(...breaches(seed).map((words) => `seed ${seed}: ${words}`));
    }
    expect(broken).toEqual([]);
  });
});
