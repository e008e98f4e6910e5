import type { PersonId } from '../domain/ids.ts';
import type { NewOutgoing, Outgoing, OutgoingKind } from '../domain/outgoing.ts';

/**
 * An owed mail of our own about a delivery, or none when there is nobody to tell. Text only, no
 * customer's words.
 */
export function serviceMail(
  recipient: PersonId | null,
  key: string,
  kind: OutgoingKind,
  words: { readonly subject: string; readonly text: string },
  now: Date,
): readonly NewOutgoing[] {
  if (recipient === null) return [];
  const paragraphs = words.text.split('\n\n').map((part) => `<p>${escaped(part)}</p>`);
  return [
    {
      key,
      kind,
      recipient,
      accountId: null,
      caseId: null,
      messageId: null,
      content: { ...words, html: paragraphs.join('\n'), ics: null },
      draft: null,
      notBefore: now,
    },
  ];
}

/** What went wrong for good with something that was owed. */
export interface Failure {
  /** What could not be done with it: "deliver", "save", "post". */
  readonly act: string;
  /** Where it should have gone ("in the Drafts folder"), or ''. */
  readonly where: string;
  readonly why: string;
  /** One sentence: what to do, or where the text stands. */
  readonly todo: string;
}

/**
 * The operator's alarm about something that failed for good, once for each; none about an alarm, which would go
 * round for ever, and none when nobody is configured to be told.
 */
export function failureAlarm(
  operator: PersonId | null,
  owed: Pick<Outgoing, 'id' | 'kind' | 'recipient'>,
  { act, where, why, todo }: Failure,
  now: Date,
): readonly NewOutgoing[] {
  if (owed.kind === 'operator-alarm') return [];
  const subject = `Defuse could not ${act} ${nameOf(owed)}`;
  const what = where === '' ? `${subject}.` : `${subject} ${where}.`;
  const words = { subject, text: [what, `Why: ${why}`, todo].join('\n\n') };
  return serviceMail(operator, `failed:${owed.id}`, 'operator-alarm', words, now);
}

/** What a mail is, for people who never saw its key. */
export function nameOf(owed: Pick<Outgoing, 'kind' | 'recipient'>): string {
  return `the ${owed.kind.replaceAll('-', ' ')} for ${owed.recipient}`;
}

/** Text as HTML, line breaks kept. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>');
}
