import { bareSubject } from '../domain/subject.ts';
import type { Message } from '../domain/mail.ts';
import type { Case } from '../domain/case.ts';
import type { Outgoing } from '../domain/outgoing.ts';

/** In the thread of the draft, or under its subject, a mail that says so much of it is that recap. */
const leastInThread = 0.6;
/** Anywhere else it must be nearly the draft's own words. */
const leastElsewhere = 0.85;
/** A draft with fewer words of its own would be like any mail. */
const fewestWords = 8;

/**
 * True when a Sent mail is the recap that a case owes: it follows our recap draft in time, and says what the draft
 * says, however the CSM changed it; mail clients keep neither the draft's own header nor its Message-ID. False
 * without a draft: then a person says that the recap is written. Source: Protocol D5, users-day.md CSM 5–6.
 */
export function isRecapOf(
  kase: Case,
  message: Message,
  at: Date,
  owed: readonly Outgoing[],
): boolean {
  if (kase.recap !== 'owed' || message.origin !== 'person') return false;
  const said = contentWords(message.ownWords);
  return owed
    .filter(
      (one) =>
        one.kind === 'recap-draft' &&
        one.caseId === kase.id &&
        one.state !== 'cancelled' &&
        one.notBefore <= at,
    )
    .some((draft) => {
      const share = shareOf(contentWords(draft.content.text), said);
      return share >= (follows(message, draft) ? leastInThread : leastElsewhere);
    });
}

/** It answers what the draft answers, or carries the draft's subject. */
function follows(message: Message, draft: Outgoing): boolean {
  const answered = draft.draft?.inReplyTo ?? null;
  const thread = [message.inReplyTo, ...message.references];
  if (answered !== null && thread.includes(answered)) return true;
  const bare = (subject: string): string => bareSubject(subject).toLowerCase().replace(/\s+/g, ' ');
  return bare(message.subject) === bare(draft.content.subject);
}

/** How much of the draft's words stand in the mail, in [0, 1]; 0 for a draft with too few words. */
function shareOf(draft: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (draft.size < fewestWords) return 0;
  return [...draft].filter((word) => said.has(word)).length / draft.size;
}

function contentWords(text: string): ReadonlySet<string> {
  const bare = text.replace(/\[\[[^\]]{0,200}\]\]/g, ' ').toLowerCase();
  return new Set(bare.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
