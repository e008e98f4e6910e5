import { classify } from './classify/classify.ts';
import type { Assessed } from './cases/event.ts';
import { advance } from './cases/advance.ts';
import { openCase } from './cases/on-assessed.ts';
import type { Account } from './domain/account.ts';
import type { Assessment } from './domain/assessment.ts';
import { type Decision, type Moment, nothingDecided } from './domain/decision.ts';
import type { Engagement } from './domain/interaction.ts';
import type { Address } from './domain/mail.ts';
import { engagedKinds, engagement } from './engagement/engagement.ts';
import { isNews } from './engagement/news.ts';
import { heardFrom } from './follow/addressee.ts';
import { caseWorld } from './follow/case-world.ts';
import { isSilence } from './domain/case.ts';
import { silenceIssue } from './follow/issue.ts';
import { personOf } from './follow/mail-facts.ts';
import { outgoingFor } from './follow/outgoing-for.ts';
import { draftFor } from './follow/reply-draft.ts';
import type { Setting } from './follow/setting.ts';
import type { Story } from './follow/story.ts';
import { type AccountHistory, accountHistories } from './store/account-histories.ts';
import { type AccountSnapshot, accountSnapshot } from './store/account-snapshot.ts';
import type { Store } from './store/open-store.ts';
import { messageById } from './store/messages.ts';
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

/** How far back the clock looks, in days: as far as a snapshot does. */
export const historyDays = 400;

/**
 * The other way in: the clock. Looks at one managed account and tells what did not happen — silence, missed
 * meetings, unanswered attempts, unfinished tasks (Protocol M1, M2, L1, L2, L3) — but only when it is new:
 * the same meeting, item or silence is never told twice. Our own lapse is no risk of theirs.
 * Rejects when the store does not answer.
 */
export async function sweep(account: Pick<Account, 'id'>, ports: SweepPorts): Promise<Swept> {
  const moment = ports.moment();
  const question = { now: moment.now, historyDays, engagedKinds };
  const [history] = await accountHistories(ports.store, [account.id], question);
  if (history === undefined) return 'unmanaged';
  const news = newsOf(history, ports.setting, moment);
  if (news === null) return 'nothing-new';
  if (ports.silent) return remember(ports.store, [news.assessment]);
  const snapshot = await accountSnapshot(ports.store, account.id, moment.now);
  if (snapshot === null) return 'unmanaged';
  // Who is told reads the whole history: their usual gap, when they last wrote.
  const { interactions } = snapshot;
  const whole = newsOf({ ...history, interactions }, ports.setting, moment) ?? news;
  const { assessment } = whole;
  const heard = heardFrom({ snapshot, assessment }, ports.setting)?.messageId ?? null;
  const lastWriter =
    heard === null ? null : ((await messageById(ports.store, heard))?.from ?? null);
  const decision = tell(snapshot, whole, lastWriter, ports.setting, moment);
  return (await writeDecision(ports.store, decision)) === 'written' ? 'told' : 'conflict';
}

/** Notes what was seen without telling anybody: at the next look it is no news. */
export async function remember(
  store: Store,
  assessments: readonly Assessment[],
): Promise<'told' | 'conflict'> {
  if (assessments.length === 0) return 'told';
  const written = await writeDecision(store, { ...nothingDecided, assessments });
  return written === 'written' ? 'told' : 'conflict';
}

/** What the clock sees of an account, with the numbers behind it. */
export interface ClockNews {
  readonly assessment: Assessment;
  readonly engaged: Engagement;
}

/** What did not happen in an account and nobody was told yet; null when there is nothing new. Pure. */
export function newsOf(
  history: AccountHistory,
  setting: Setting,
  moment: Moment,
): ClockNews | null {
  const { accountId, csm, interactions, promises, assessments } = history;
  const { hours } = personOf(csm, setting);
  const { words } = setting;
  const engaged = engagement(interactions, { now: moment.now, words, hours, promises });
  const input = { accountId, messageId: null, analysis: null, engagement: engaged };
  const assessment = classify(input, setting.words, moment);
  if (assessment.tier === 'none' || !isNews(assessment, assessments, interactions)) return null;
  return { assessment, engaged };
}

/** What the news leads to: a case of silence, its draft and its mails; no mail when nothing rose. */
function tell(
  snapshot: AccountSnapshot,
  { assessment, engaged }: ClockNews,
  lastWriter: Address | null,
  setting: Setting,
  moment: Moment,
): Decision {
  const judged: Decision = {
    ...nothingDecided,
    casesBefore: snapshot.casesOpened,
    assessments: [assessment],
  };
  const open = snapshot.openCases.find(isSilence) ?? null;
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
  const world = caseWorld(snapshot, setting, moment);
  const outcome = open === null ? openCase(event, world) : advance(open, event, world);
  if (outcome === null) return judged;
  const cases = [{ case: outcome.case, expectedVersion: open?.version ?? null }];
  // Nobody is told anew, and the case rests on what was seen last.
  if (open !== null && outcome.follow.length === 0 && outcome.ledger.length === 0) {
    return { ...judged, cases };
  }
  const story: Story = {
    snapshot,
    case: outcome.case,
    assessment,
    ledger: [...snapshot.ledger.filter((one) => one.caseId === open?.id), ...outcome.ledger],
    engagement: engaged,
    mail: null,
    lastWriter,
    first: null,
    owed: [],
  };
  const draft = draftFor(story, event, setting, moment);
  const told = { ...story, ledger: [...story.ledger, ...draft.ledger] };
  return {
    ...judged,
    cases,
    ledger: [...outcome.ledger, ...draft.ledger],
    outgoing: [
      ...draft.outgoing,
      ...outgoingFor(outcome, { story: told, setting, draft: draft.facts, now: moment.now }),
    ],
    cancelPendingOf: outcome.cancelPending ? [outcome.case.id] : [],
  };
}
