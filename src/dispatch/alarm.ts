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
