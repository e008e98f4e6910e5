import type { DraftFacts } from '../compose/mails/facts.ts';
import { isSilence, type LedgerEntry } from '../domain/case.ts';
import type { OutgoingState } from '../domain/outgoing.ts';
import type { Story } from './story.ts';

/** Where nobody knows that the draft got into the folder, its text is shown instead. */
const notInDrafts: readonly OutgoingState[] = ['failed', 'uncertain', 'held'];

/** The newest reply draft of a case, as long as nobody has answered what decided it. */
export function waitingDraft(story: Story): DraftFacts {
  const answer = answered(story);
  if (answer !== null) return answer;
  const last = story.owed.findLast(
    (one) => one.kind === 'reply-draft' && one.state !== 'cancelled',
  );
  if (last === undefined || last.draft === null) {
    return { is: 'none', why: 'No reply draft waits.', failedRules: [], facts: [] };
  }
  return factsOf(last);
}

/** Who of us has answered what decided the case, and when; null while nobody has. */
export function answered(story: Story): Extract<DraftFacts, { is: 'answered' }> | null {
  const answer = answerIn(story);
  return answer && { is: 'answered', at: answer.at, by: answer.by };
}

/**
 * Our first word after the mail that decided the case, as its ledger has it; after a silence was seen, any mail of
 * ours. By the mail's own time, since its draft may have been prepared after the answer was sent.
 */
function answerIn({
  case: kase,
  ledger,
  mail,
  assessment,
  snapshot,
}: Story): Pick<LedgerEntry, 'at' | 'by'> | null {
  if (!isSilence(kase)) {
    const since = mail?.at ?? assessment.at;
    return ledger.find((one) => one.kind === 'csm-replied' && one.at > since) ?? null;
  }
  const written = snapshot.interactions.find(
    (one) => one.kind === 'mail-out' && one.at > assessment.at,
  );
  return written === undefined ? null : { at: written.at, by: null };
}

/** What the mails say of a draft that was prepared before. */
export function factsOf({ draft, content, state }: Story['owed'][number]): DraftFacts {
  return {
    is: 'ready',
    to: draft?.to ?? [],
    cc: draft?.cc ?? [],
    text: content.text,
    inDrafts: !notInDrafts.includes(state),
    threaded: (draft?.inReplyTo ?? null) !== null,
  };
}
