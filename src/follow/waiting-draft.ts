import type { DraftFacts } from '../compose/mails/facts.ts';
import type { OutgoingState } from '../domain/outgoing.ts';
import type { Story } from './story.ts';

/** Where nobody knows that the draft got into the folder, its text is shown instead. */
const notInDrafts: readonly OutgoingState[] = ['failed', 'uncertain', 'held'];

/** The newest reply draft of a case, as long as nobody has answered since it was prepared. */
export function waitingDraft({ owed, ledger }: Story): DraftFacts {
  const last = owed.findLast((one) => one.kind === 'reply-draft' && one.state !== 'cancelled');
  const isAnswered = ledger.some(
    (one) => one.kind === 'csm-replied' && last !== undefined && one.at >= last.notBefore,
  );
  if (last === undefined || last.draft === null || isAnswered) {
    return { is: 'none', why: 'No reply draft waits.', failedRules: [], facts: [] };
  }
  return factsOf(last);
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
