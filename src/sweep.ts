import { classify } from './classify/classify.ts';
import type { Assessed } from './cases/event.ts';
import { advance } from './cases/advance.ts';
import { openCase } from './cases/on-assessed.ts';
import type { Account } from './domain/account.ts';
import type { Assessment, ClauseId } from './domain/assessment.ts';
import { type Decision, type Moment, nothingDecided } from './domain/decision.ts';
import type { Engagement } from './domain/interaction.ts';
import { engagement } from './engagement/engagement.ts';
import { caseWorld } from './follow/case-world.ts';
import { silenceIssue } from './follow/issue.ts';
import { personOf } from './follow/mail-facts.ts';
import { outgoingFor } from './follow/outgoing-for.ts';
import { draftFor } from './follow/reply-draft.ts';
import type { Setting } from './follow/setting.ts';
import type { Story } from './follow/story.ts';
import { type AccountSnapshot, accountSnapshot } from './store/account-snapshot.ts';
import type { Store } from './store/open-store.ts';
import { writeDecision } from './store/write-decision.ts';

/** What the sweep is given. `silent` = the first run: everything is judged and nobody is told. */
export interface SweepPorts {
  readonly store: Store;
  readonly setting: Setting;
  readonly moment: () => Moment;
  readonly silent: boolean;
}

/** What the sweep of one account did. */
export type Swept = 'nothing-new' | 'told' | 'unmanaged' | 'conflict';

/**
 * The other way in: the clock. Looks at one managed account and tells what did not happen — silence, missed
 * meetings, unanswered attempts, unfinished tasks (Protocol M1, M2, L1, L2, L3) — but only when it is new:
 * the same reasons in the same silence are never told twice. Our own lapse is no risk of theirs.
 * Rejects when the store does not answer.
 */
export async function sweep(account: Account, ports: SweepPorts): Promise<Swept> {
  if (!account.managed) return 'unmanaged';
  const moment = ports.moment();
  const snapshot = await accountSnapshot(ports.store, account.id, moment.now);
  if (snapshot === null) return 'unmanaged';
  const decision = decideSweep(snapshot, ports.setting, moment, ports.silent);
  if (decision === null) return 'nothing-new';
  return (await writeDecision(ports.store, decision)) === 'written' ? 'told' : 'conflict';
}

/** What the state of an account leads to at a moment; null when nothing changed. Pure. */
export function decideSweep(
  snapshot: AccountSnapshot,
  setting: Setting,
  moment: Moment,
  silent: boolean,
): Decision | null {
  const { account } = snapshot;
  const engaged = engagement(snapshot.interactions, {
    now: moment.now,
    words: setting.words,
    hours: personOf(account.csm, setting).hours,
  });
  const input = { accountId: account.id, messageId: null, analysis: null, engagement: engaged };
  const assessment = classify(input, setting.words, moment);
  if (assessment.tier === 'none' || sameAsBefore(assessment, snapshot)) return null;
  const judged: Decision = {
    ...nothingDecided,
    casesBefore: snapshot.casesOpened,
    assessments: [assessment],
  };
  return silent ? judged : tell(judged, snapshot, assessment, engaged, setting, moment);
}

/**
 * True when every clause was seen already: by the clock since the customer last wrote, or by the mail of a case. Who
 * was told this morning that a meeting was missed is not told again at the next sweep.
 */
function sameAsBefore(assessment: Assessment, snapshot: AccountSnapshot): boolean {
  const wroteAt = snapshot.interactions
    .filter((one) => one.kind === 'mail-in')
    .reduce((latest, one) => Math.max(latest, one.at.getTime()), 0);
  const cases = [...snapshot.openCases, ...snapshot.closedCases];
  const ofCases = new Set(cases.map((kase) => kase.lastAssessmentId));
  const known = new Set(
    snapshot.recentAssessments
      .filter((one) => one.at.getTime() >= wroteAt)
      .filter((one) => one.messageId === null || ofCases.has(one.id))
      .flatMap(clausesOf),
  );
  return clausesOf(assessment).every((clause) => known.has(clause));
}

function clausesOf(assessment: Assessment): ClauseId[] {
  return assessment.reasons.map((reason) => reason.clause);
}

function tell(
  judged: Decision,
  snapshot: AccountSnapshot,
  assessment: Assessment,
  engaged: Engagement,
  setting: Setting,
  moment: Moment,
): Decision {
  const open = snapshot.openCases.find((kase) => kase.issueKey === silenceIssue.issueKey) ?? null;
  const event: Assessed = {
    is: 'assessed',
    assessment,
    messageId: null,
    at: moment.now,
    ...silenceIssue,
    ongoingSince: engaged.lastInboundAt ?? moment.now,
    ongoingSinceMessageId: null,
    calming: false,
  };
  const world = caseWorld(snapshot, snapshot.openPromises.length, setting, moment);
  const outcome = open === null ? openCase(event, world) : advance(open, event, world);
  if (outcome === null) return judged;
  if (open !== null && outcome.follow.length === 0 && outcome.ledger.length === 0) return judged;
  const story: Story = {
    snapshot,
    case: outcome.case,
    assessment,
    ledger: [...snapshot.ledger.filter((one) => one.caseId === open?.id), ...outcome.ledger],
    engagement: engaged,
    mail: null,
    first: null,
    owed: [],
  };
  const draft = draftFor(story, event, setting, moment);
  const told = { ...story, ledger: [...story.ledger, ...draft.ledger] };
  return {
    ...judged,
    cases: [{ case: outcome.case, expectedVersion: open?.version ?? null }],
    ledger: [...outcome.ledger, ...draft.ledger],
    outgoing: [
      ...draft.outgoing,
      ...outgoingFor(outcome, { story: told, setting, draft: draft.facts, now: moment.now }),
    ],
    cancelPendingOf: outcome.cancelPending ? [outcome.case.id] : [],
  };
}
