import { hasLeft, nameOf } from '../domain/account.ts';
import { type Assessment, type ClauseId, outranks } from '../domain/assessment.ts';
import { awake, type Case, holdersOf, isLaidAside, isSilence } from '../domain/case.ts';
import { leftNote } from '../domain/ledger-notes.ts';
import type { CaseId } from '../domain/ids.ts';
import { alertFor, firstCall, toldAgainAt, toldToday } from './alert.ts';
import { escalationRecipients, nextCallOf, reviewerOf } from './chain.ts';
import type { Assessed, CaseWorld, FollowUp, Outcome } from './event.ts';
import { changed, daysAfter, entry, unchanged } from './outcome.ts';
import { isSecondMatter } from './second-matter.ts';

/** Clauses that any further word of the customer ends: they say that little is heard, not that somebody is angry. */
const endedByContact: readonly ClauseId[] = ['M1', 'L3'];

/** True when a case rests on nothing but silence or delay, so that an ordinary mail of the customer ends it. */
export function endsWithContact(assessment: Pick<Assessment, 'reasons'>): boolean {
  const { reasons } = assessment;
  return reasons.length > 0 && reasons.every((one) => endedByContact.includes(one.clause));
}

/**
 * Opens a case for a tier above none; null when there is nothing to open. The alert of its tier follows.
 * Source: Protocol's escalation flow; DESIGN §3 (one open case per account and issue).
 */
export function openCase(event: Assessed, world: CaseWorld): Outcome | null {
  if (event.assessment.tier === 'none') return null;
  const fresh = freshCase(event, world);
  const { follow, nextStepAt } = alertFor(fresh, world);
  const opened = entry(
    world,
    fresh,
    'case-opened',
    `Opened as ${fresh.tier}: ${fresh.issue}`,
    null,
    event.messageId,
  );
  return { ...unchanged({ ...fresh, nextStepAt }), ledger: [opened], follow };
}

/** What a further mail, or the sweep, does to a case: it rises at once, and falls only on evidence. */
export function onAssessed(kase: Case, event: Assessed, world: CaseWorld): Outcome {
  const { tier } = event.assessment;
  const seen = lastInbound(kase, event);
  if (tier === 'none') {
    return calms(kase, event) ? calmed({ ...kase, ...seen }, event, world) : noted(kase, seen);
  }
  if (kase.override && !isNewEvidence(kase, event)) return noted(kase, seen);
  if (outranks(tier, kase.tier) || kase.state === 'closed') return risen(kase, event, world);
  const lower = outranks(kase.tier, tier);
  if (!lower && wakes(kase, event, world)) return risen(kase, event, world);
  const change: Partial<Case> = {
    ...seen,
    // The sentence that decided stays the one of the tier it decided, and the case is named for what it is about.
    ...(lower ? {} : { lastAssessmentId: event.assessment.id }),
    ...(!lower && isSecondMatter(kase, event) ? { issue: event.issue, topic: event.topic } : {}),
    // Whoever still writes like this has not been quiet.
    ...(kase.state === 'watching' ? { nextStepAt: watchedUntil(world) } : {}),
    override: null,
  };
  return goesOn({ ...kase, ...change }, event, isSecondMatter(kase, event), world);
}

/**
 * A new mail of the tier of a case that was laid aside is the reaction that was watched, so it starts anew (complaints
 * B28: a snooze holds until new evidence). Low is told to nobody, so it wakes nobody.
 */
function wakes(kase: Case, event: Assessed, { moment }: CaseWorld): boolean {
  return event.messageId !== null && kase.tier !== 'low' && isLaidAside(kase, moment.now);
}

/**
 * A further mail in a case that goes on. A High is told to CSM and executives, once a day and customer; who is called
 * about it stays as it was, and where nobody took it and nobody is asked any more, the calls begin anew (E-H2). A
 * second matter within the day is no second alert: it stands in the ledger, and executives get "what changed".
 * Source: DESIGN §5 ("at once", "then what changed"); complaints B25.
 */
function goesOn(kase: Case, event: Assessed, second: boolean, world: CaseWorld): Outcome {
  if (asksAnew(kase, event)) return reviewAnew(kase, event, world);
  const told = toldOfMedium(kase, event, second, world);
  if (told !== null) return told;
  const high = event.assessment.tier === 'high' && kase.tier === 'high';
  // The call of an unanswered High is repeated to one person every morning: nobody else is told by it.
  const heard = toldToday(world).some((one) => one.tier === 'high' && one.kind !== 'call-request');
  const news = high && event.messageId !== null && !heard;
  if (!second && !news) return noted(kase, {});
  const words = second
    ? `A second matter: ${event.issue}`
    : `Wrote again, still high: ${event.issue}`;
  const because = second ? 'second-matter' : 'wrote-again';
  const lines = [entry(world, kase, 'note', words, null, event.messageId)];
  const update: FollowUp[] = high
    ? [{ is: 'update-executives', because, to: escalationRecipients(world) }]
    : [];
  if (!news) return changed(kase, {}, { ledger: lines, follow: update });
  const { now } = world.moment;
  const tellCsm = { is: 'tell-csm', notBefore: now, again: true } as const;
  const left = leftBy(kase, world);
  if (left === null && !isGivenUp(kase)) {
    const next = nextCallOf(kase, world);
    return changed(kase, {}, { ledger: lines, follow: [{ ...tellCsm, next }, ...update] });
  }
  const { call, nextStepAt } = firstCall(world);
  const free = { state: 'open', acknowledgedBy: null, acknowledgedAt: null } as const;
  const anew = { ...free, episode: kase.episode + 1, rung: 0, nextStepAt };
  const gone = left === null ? [] : [entry(world, kase, 'note', left, null, event.messageId)];
  const more = { ledger: [...gone, ...lines], follow: [tellCsm, call, ...update] };
  return changed(kase, anew, { ...more, cancelPending: true });
}

/**
 * A customer who is frustrated once more, on another day, in a Medium that goes on: the CSM is told, also of one that
 * they have (Protocol E-M1). The manager reads it in the review of the next morning (E-M2), and is told nothing about
 * what is taken on. Null where there is nothing to tell. Source: DECISIONS 36.
 */
function toldOfMedium(
  kase: Case,
  event: Assessed,
  second: boolean,
  world: CaseWorld,
): Outcome | null {
  const { tier, reasons } = event.assessment;
  if (kase.tier !== 'medium' || tier !== 'medium' || event.messageId === null) return null;
  // Missed meetings and silence stand in every assessment while they last: only their own words are news.
  if (!reasons.some((one) => one.clause === 'M3')) return null;
  const notBefore = toldAgainAt(world);
  if (notBefore === null) return null;
  const words = second ? 'A second matter' : 'Wrote again, still medium';
  const line = entry(world, kase, 'note', `${words}: ${event.issue}`, null, event.messageId);
  const at = kase.state === 'open' ? kase.nextStepAt : null;
  const next = at === null ? null : { person: reviewerOf(world), at };
  const follow = [{ is: 'tell-csm', notBefore, again: true, next } as const];
  return changed(kase, {}, { ledger: [line], follow });
}

/** The reviews of a Medium ran out, and then the customer wrote like this again. */
function asksAnew(kase: Case, { assessment, messageId }: Assessed): boolean {
  const medium = kase.tier === 'medium' && assessment.tier === 'medium';
  return medium && messageId !== null && isGivenUp(kase);
}

/** The review is asked for from the beginning (Protocol E-M2), as the calls of a High are. */
function reviewAnew(kase: Case, event: Assessed, world: CaseWorld): Outcome {
  const anew: Case = { ...kase, episode: kase.episode + 1, rung: 0 };
  const { follow, nextStepAt } = alertFor(anew, world);
  const words = `Wrote again, still medium: ${event.issue}`;
  const line = entry(world, kase, 'note', words, null, event.messageId);
  return changed(anew, { nextStepAt }, { follow, ledger: [line], cancelPending: true });
}

/** Nobody has taken it on, everybody was called, and nothing is pending any more. */
function isGivenUp({ state, nextStepAt }: Case): boolean {
  return state === 'open' && nextStepAt === null;
}

/** Where everybody who had it has left, the ledger's words about the last of them; else null. */
function leftBy(kase: Case, world: CaseWorld): string | null {
  const holders = holdersOf(kase);
  const last = holders.at(-1);
  if (last === undefined || holders.some((one) => !hasLeft(world, one))) return null;
  return leftNote(nameOf(world, last));
}

function freshCase(event: Assessed, world: CaseWorld): Case {
  return {
    id: world.moment.newId() as CaseId,
    accountId: world.account.id,
    issueKey: event.issueKey,
    topic: event.topic,
    issue: event.issue,
    tier: event.assessment.tier,
    peak: event.assessment.tier,
    state: 'open',
    openedAt: world.moment.now,
    ongoingSince: event.ongoingSince,
    ongoingSinceMessageId: event.ongoingSinceMessageId,
    owner: world.account.csm,
    plan: null,
    episode: 1,
    rung: 0,
    acknowledgedBy: null,
    acknowledgedAt: null,
    snoozedUntil: null,
    snoozeReason: null,
    override: null,
    nextStepAt: null,
    lastAssessmentId: event.assessment.id,
    lastInboundMessageId: event.messageId,
    lastInboundAt: event.messageId === null ? null : event.at,
    recap: 'none-owed',
    closedAt: null,
    checkInAt: null,
    version: 0,
  };
}

/** A person's word stands until a new mail of the customer says otherwise; the clock alone does not. */
function isNewEvidence(kase: Case, event: Assessed): boolean {
  return event.messageId !== null && event.messageId !== kase.lastInboundMessageId;
}

function risen(kase: Case, event: Assessed, world: CaseWorld): Outcome {
  const { tier } = event.assessment;
  const relapse = kase.state === 'closed' || kase.tier === 'none';
  const before = kase.tier;
  const done = relapse || kase.state === 'watching';
  const next: Case = {
    ...kase,
    ...lastInbound(kase, event),
    tier,
    peak: relapse || outranks(tier, kase.peak) ? tier : kase.peak,
    state: 'open',
    // A level that was told before is told anew only as a new episode: the keys of what is owed say so.
    episode: relapse || !outranks(tier, kase.peak) ? kase.episode + 1 : kase.episode,
    issue: event.issue,
    topic: event.topic ?? kase.topic,
    // A plan that was carried out is not the plan for what came after it (Protocol E-H4).
    plan: done ? null : kase.plan,
    recap: done && kase.recap !== 'owed' ? 'none-owed' : kase.recap,
    rung: 0,
    acknowledgedBy: null,
    acknowledgedAt: null,
    ...awake,
    override: null,
    lastAssessmentId: event.assessment.id,
    closedAt: null,
    checkInAt: null,
  };
  const { follow, nextStepAt } = alertFor(next, world);
  const rose = !relapse && tier !== before;
  const words = rose ? `Rose from ${before} to ${tier}` : `Came back as ${tier}`;
  const line = entry(world, next, rose ? 'tier-rose' : 'reopened', words, null, event.messageId);
  return changed(next, { nextStepAt }, { follow, ledger: [line], cancelPending: true });
}

function calms(kase: Case, event: Assessed): boolean {
  if (event.messageId === null || kase.tier === 'none') return false;
  return event.calming || isSilence(kase);
}

function calmed(kase: Case, event: Assessed, world: CaseWorld): Outcome {
  // Any mail ends a silence, also one that threatens: that is calm in no sense that executives would know.
  const told = kase.peak === 'high' && kase.state !== 'closed' && event.calming;
  const why = isSilence(kase) ? 'the customer wrote' : "the customer's mail is calm";
  const words = `Fell from ${kase.tier} to none: ${why}`;
  const line = entry(world, kase, 'tier-fell', words, null, event.messageId);
  return changed(
    kase,
    {
      tier: 'none',
      state: kase.state === 'closed' ? 'closed' : 'watching',
      rung: 0,
      ...awake,
      lastAssessmentId: event.assessment.id,
      nextStepAt: kase.state === 'closed' ? null : watchedUntil(world),
    },
    {
      ledger: [line],
      // What High owes was due at once: cancelling it would leave the update below as the first word
      // that the executives hear of the case.
      cancelPending: !told,
      follow: told
        ? [{ is: 'update-executives', because: 'calm', to: escalationRecipients(world) }]
        : [],
    },
  );
}

/** Nobody is asked again about what is over; a case that somebody has is theirs to end. Source: Protocol M1 ("or engagement"). */
export function over(kase: Case, world: CaseWorld): Outcome {
  if (kase.state !== 'open' || kase.tier === 'none') return unchanged(kase);
  const words = `Fell from ${kase.tier} to none: it does not hold any more`;
  return changed(
    kase,
    { ...awake, tier: 'none', state: 'watching', rung: 0, nextStepAt: watchedUntil(world) },
    { ledger: [entry(world, kase, 'tier-fell', words)], cancelPending: true },
  );
}

function watchedUntil({ moment, rules }: CaseWorld): Date {
  return daysAfter(moment.now, rules.watchDays);
}

function noted(kase: Case, change: Partial<Case>): Outcome {
  return changed(kase, change);
}

function lastInbound(kase: Case, event: Assessed): Partial<Case> {
  if (event.messageId === null) return {};
  if (kase.lastInboundAt !== null && kase.lastInboundAt > event.at) return {};
  return { lastInboundMessageId: event.messageId, lastInboundAt: event.at };
}
