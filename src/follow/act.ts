import { advance } from '../cases/advance.ts';
import type { CaseEvent, Outcome } from '../cases/event.ts';
import type { Case } from '../domain/case.ts';
import { type Decision, type Moment, nothingDecided } from '../domain/decision.ts';
import { askNote, recordedAsk } from '../domain/escalation-ask.ts';
import type { CaseId, PersonId } from '../domain/ids.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import { type AccountSnapshot, accountSnapshot } from '../store/account-snapshot.ts';
import { caseRow } from '../store/case-row.ts';
import type { Store } from '../store/open-store.ts';
import { writeDecision } from '../store/write-decision.ts';
import { caseStory } from './case-story.ts';
import { caseWorld } from './case-world.ts';
import { holdsStill } from './holds-still.ts';
import { outgoingFor } from './outgoing-for.ts';
import { recapDraft } from './recap-draft.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';
import { waitingDraft } from './waiting-draft.ts';

/** What an action on a case is given. */
export interface ActPorts {
  readonly store: Store;
  readonly setting: Setting;
  readonly moment: () => Moment;
}

/** How an action ended: done, done already or not possible (in words), or no such case. */
export type Acted =
  | { readonly is: 'done'; readonly case: Case }
  | { readonly is: 'refused'; readonly words: string; readonly case: Case }
  | { readonly is: 'unknown' };

const attempts = 8;

/**
 * Lets one event happen to a case, with everything that follows, in one statement: a person's click, the API
 * or the clock. Two clicks at once are one. Rejects when the store does not answer.
 */
export async function act(
  caseId: CaseId,
  event: CaseEvent,
  by: PersonId | null,
  ports: ActPorts,
): Promise<Acted> {
  const { store, setting } = ports;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const moment = ports.moment();
    const kase = await caseRow(store, caseId);
    if (kase === null) return { is: 'unknown' };
    const snapshot = await accountSnapshot(store, kase.accountId, moment.now);
    if (snapshot === null) return { is: 'unknown' };
    if (event.is === 'ask-changed' && asksThat(event.words, kase, snapshot)) {
      return { is: 'refused', words: 'That is what it asks for already.', case: kase };
    }
    // The clock asks about nothing that is over; a person's click means what it says.
    const over = event.is === 'tick' && !holdsStill(kase, snapshot, setting, moment);
    const meant = over ? { is: 'over' as const } : withWhatIsLeft(event, kase, snapshot);
    if (meant === null)
      return {
        is: 'refused',
        words: 'That was said already, or is none of its reasons.',
        case: kase,
      };
    const outcome = advance(kase, meant, caseWorld(snapshot, setting, moment));
    if (outcome.refused !== null) return { is: 'refused', words: outcome.refused, case: kase };
    if (outcome.case.version === kase.version) return { is: 'done', case: kase };
    const story = await caseStory(store, outcome.case, snapshot, setting, moment);
    const decision = decisionOf(kase, outcome, story, event, by, setting, moment);
    if ((await writeDecision(store, decision)) === 'written') {
      return { is: 'done', case: outcome.case };
    }
  }
  throw new Error('the case kept changing while it was decided; try again');
}

/** The same words are no change, however often the button is pressed. */
function asksThat(words: string, kase: Case, { ledger }: AccountSnapshot): boolean {
  const now = recordedAsk(ledger, kase.id);
  return now !== null && askNote(now.words) === askNote(words);
}

/**
 * A disagreement with one clause, with the tier that the other reasons still give. Null when that clause is none of
 * the case's reasons, or the same person has said so with the same reason.
 */
function withWhatIsLeft(event: CaseEvent, kase: Case, snapshot: AccountSnapshot): CaseEvent | null {
  if (event.is !== 'disagreed' || event.clause === 'all') return event;
  const said = snapshot.feedback.some(
    (one) =>
      one.caseId === kase.id &&
      one.clause === event.clause &&
      one.by === event.by &&
      one.reason === event.reason,
  );
  const assessment = snapshot.recentAssessments.find((one) => one.id === kase.lastAssessmentId);
  const reasons = assessment?.reasons.map((reason) => reason.clause) ?? [];
  if (said || !reasons.includes(event.clause)) return null;
  const others = reasons.filter((clause) => clause !== event.clause);
  const left = clauses.find((clause) => others.includes(clause.id))?.tier ?? 'none';
  return { ...event, left };
}

function decisionOf(
  before: Case,
  outcome: Outcome,
  story: Story,
  event: CaseEvent,
  by: PersonId | null,
  setting: Setting,
  moment: Moment,
): Decision {
  const told = { ...story, ledger: [...story.ledger, ...outcome.ledger] };
  const recap = outcome.follow.some((one) => one.is === 'draft-recap')
    ? recapDraft(told, event.is === 'call-held' ? event : null, setting, moment)
    : [];
  return {
    ...nothingDecided,
    cases: [{ case: outcome.case, expectedVersion: before.version }],
    ledger: outcome.ledger,
    outgoing: [
      ...outgoingFor(outcome, {
        story: told,
        setting,
        draft: waitingDraft(told),
        now: moment.now,
      }),
      ...recap,
    ],
    feedback: outcome.feedback,
    cancelPendingOf: outcome.cancelPending ? [outcome.case.id] : [],
    audit: [
      {
        at: moment.now,
        by,
        action: event.is,
        subject: before.id,
        words: outcome.ledger[0]?.words ?? event.is,
      },
    ],
  };
}
