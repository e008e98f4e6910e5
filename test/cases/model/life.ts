import type { advance } from '../../../src/cases/advance.ts';
import type { CaseEvent, CaseWorld, FollowUp, Outcome } from '../../../src/cases/event.ts';
import type { matchCase } from '../../../src/cases/match-case.ts';
import type { openCase } from '../../../src/cases/on-assessed.ts';
import type { Tier } from '../../../src/domain/assessment.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { OutgoingKind } from '../../../src/domain/outgoing.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { ToldAlert } from '../../../src/domain/told-alert.ts';
import { outgoingKey } from '../../../src/follow/outgoing-key.ts';
import { caseOf } from '../../../src/store/read-rows.ts';
import { isWorking, workingFrom, worldAt } from '../world.ts';

// One account, its cases and what is owed about them, as the store and dispatch would keep them: keys are unique, a
// cancelled mail is never sent, what is due is sent when the service is up. Properties are checked at every step.

/** What is tested. A mutation replaces a part of it. */
export interface Machine {
  readonly open: typeof openCase;
  readonly advance: typeof advance;
  readonly match: typeof matchCase;
  /** How a case comes back from the store after a restart. */
  readonly reload: (kase: Case) => Case;
}

/** A mail that is owed. */
export interface Owed {
  readonly key: string;
  readonly kind: OutgoingKind;
  readonly to: PersonId;
  readonly caseId: string;
  readonly tier: Tier;
  readonly episode: number;
  /** A person set the tier by hand: their word, not an alert of ours. */
  readonly byHand: boolean;
  /** The customer wrote once more after somebody had taken the case on. */
  readonly writtenAgain: boolean;
  readonly next: { readonly person: PersonId; readonly at: Date } | null;
  notBefore: Date;
  state: 'queued' | 'sent' | 'cancelled';
  sentAt: Date | null;
}

/** The state of the simulation; `broken` collects breaches in words. */
export interface Life {
  readonly machine: Machine;
  readonly cases: Map<string, Case>;
  readonly owed: Owed[];
  readonly broken: string[];
  readonly tickedAt: Map<string, number>;
  readonly steps: (life: Life, step: Step) => void;
  readonly sends: (life: Life, mail: Owed) => void;
  now: Date;
  promises: number;
}

/** One event of one case, and what it did. */
export interface Step {
  readonly before: Case | null;
  readonly event: CaseEvent;
  readonly outcome: Outcome;
  readonly asked: readonly Owed[];
  readonly twice: readonly string[];
}

const minuteMs = 60_000;
const remembered = 3 * 86_400_000;

/** Alerts: what people may be told only once per level, and never after an acknowledgement. */
export const alertKinds: readonly OutgoingKind[] = [
  'notice',
  'call-request',
  'escalation',
  'review-request',
  'nobody-answered',
];

/** The world of the machine at this moment, with what people were told. */
export function worldOf(life: Life): CaseWorld {
  const told = life.owed
    .filter((one) => alertKinds.includes(one.kind) && one.kind !== 'nobody-answered')
    .filter((one) => one.state !== 'cancelled')
    .filter((one) => one.notBefore.getTime() > life.now.getTime() - remembered)
    .map((one) => ({ ...one, at: one.notBefore }) as unknown as ToldAlert)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  return { ...worldAt(life.now, {}, life.promises), told };
}

/** Lets an event happen to a case, or open one, and keeps what follows. */
export function happen(life: Life, before: Case | null, event: CaseEvent): void {
  const world = worldOf(life);
  const outcome =
    before !== null
      ? life.machine.advance(before, event, world)
      : event.is === 'assessed'
        ? life.machine.open(event, world)
        : null;
  if (outcome === null) return;
  if (outcome.cancelPending) {
    for (const mail of life.owed) {
      if (mail.caseId === outcome.case.id && mail.state === 'queued') mail.state = 'cancelled';
    }
  }
  const asked = outcome.follow.flatMap((follow) => owedFor(life, outcome.case, follow, event));
  const known = new Set(life.owed.map((one) => one.key));
  const twice = asked.filter((one) => known.has(one.key)).map((one) => one.key);
  life.owed.push(...asked.filter((one) => !known.has(one.key)));
  life.cases.set(outcome.case.id, outcome.case);
  life.steps(life, { before, event, outcome, asked, twice });
}

function owedFor(life: Life, kase: Case, follow: FollowUp, event: CaseEvent): Owed[] {
  const day = life.now.toISOString().slice(0, 10);
  const one = (kind: OutgoingKind, to: PersonId, step: string, notBefore = life.now): Owed => ({
    key: outgoingKey(kase, kind, step, to),
    kind,
    to,
    caseId: kase.id,
    tier: kase.tier,
    episode: kase.episode,
    byHand: event.is === 'overridden',
    writtenAgain: false,
    next: 'next' in follow ? follow.next : null,
    notBefore,
    state: 'queued',
    sentAt: null,
  });
  switch (follow.is) {
    case 'tell-csm':
      return [
        {
          ...one(
            'notice',
            kase.owner,
            follow.again ? `again-${messageOf(event)}` : 'first',
            follow.notBefore,
          ),
          writtenAgain: follow.again === true,
        },
      ];
    case 'call-manager':
      return [one('call-request', follow.to, `rung-${follow.rung}`)];
    case 'escalate':
      return follow.to.map((to) => one('escalation', to, 'first'));
    case 'update-executives':
      return follow.to.map((to) => one('escalation-update', to, `${follow.because}-${day}`));
    case 'request-review':
      return [one('review-request', follow.to, `round-${follow.round}`, follow.notBefore)];
    case 'nobody-answered':
      return follow.to.map((to) => one('nobody-answered', to, 'first'));
    case 'remind':
      return [one('reminder', follow.to, `${follow.about}-${day}`, follow.notBefore)];
    case 'draft-recap':
      return [];
  }
}

function messageOf(event: CaseEvent): string {
  return event.is === 'assessed' ? String(event.messageId) : '';
}

/** Time passes. While the service is down nothing happens; what fell due is looked at when it is up again. */
export function pass(life: Life, until: Date, up: boolean): void {
  for (let turn = 0; up; turn++) {
    sendDue(life);
    const due = nextDue(life);
    if (due === null || due.at > until.getTime()) break;
    if (turn > 3_000) {
      life.broken.push('the clock does not come to rest');
      break;
    }
    life.now = new Date(Math.max(life.now.getTime(), due.at));
    if (due.case === null) continue;
    life.tickedAt.set(due.case.id, life.now.getTime());
    happen(life, due.case, { is: 'tick' });
  }
  if (until > life.now) life.now = until;
}

function nextDue(life: Life): { at: number; case: Case | null } | null {
  let first: { at: number; case: Case | null } | null = null;
  for (const kase of life.cases.values()) {
    const times = [kase.nextStepAt, kase.override?.until, kase.checkInAt].flatMap((at) =>
      at ? [at.getTime()] : [],
    );
    if (times.length === 0) continue;
    const asleepUntil = kase.snoozedUntil?.getTime() ?? 0;
    const at = Math.max(
      Math.min(...times),
      asleepUntil,
      (life.tickedAt.get(kase.id) ?? 0) + minuteMs,
    );
    if (first === null || at < first.at) first = { at, case: kase };
  }
  for (const mail of life.owed) {
    const at = mail.notBefore.getTime();
    if (mail.state === 'queued' && (first === null || at < first.at)) first = { at, case: null };
  }
  return first;
}

/** Hands over what is due; what is for the day waits for the day (store/outgoing-hours.ts). */
function sendDue(life: Life): void {
  for (const mail of life.owed) {
    if (mail.state !== 'queued' || mail.notBefore > life.now) continue;
    const forTheDay = ['notice', 'review-request', 'reminder'].includes(mail.kind);
    const urgent = mail.tier === 'high' && mail.kind !== 'reminder';
    if (forTheDay && !urgent && !isWorking(life.now)) {
      mail.notBefore = workingFrom(mail.to, life.now);
      continue;
    }
    mail.state = 'sent';
    mail.sentAt = life.now;
    life.sends(life, mail);
  }
}

/** Everything is stored and read again, as after a restart. */
export function restart(life: Life): void {
  for (const [id, kase] of life.cases) {
    const back = life.machine.reload(kase);
    if (JSON.stringify(back) !== JSON.stringify(kase)) life.broken.push('a restart changed a case');
    life.cases.set(id, back);
  }
}

/** A case as the store gives it back: instants inside JSON columns are text in between. */
export function reload(kase: Case): Case {
  const stored = JSON.parse(JSON.stringify({ plan: kase.plan, override: kase.override }));
  return caseOf({ ...kase, ...stored });
}
