import MailComposer from 'nodemailer/lib/mail-composer';
import type { DraftEnvelope, Outgoing } from '../domain/outgoing.ts';
import { folded, oneLine } from './build-mail.ts';

/** The header by which a draft is found again before every APPEND. */
export const draftHeader = 'X-Defuse-Draft';

const messageId = /^<[\x21-\x3b\x3d\x3f-\x7e]{1,500}>$/;
const plainAddress = /^[^\s<>()[\]\\,;:"@\u0000-\u001f\u007f]{1,64}@[a-z0-9.-]{1,253}$/i;
const mostReferences = 50;

/**
 * The bytes of a draft for the Drafts folder: the customer in To, threaded under their mail (RFC
 * 5322 §3.6.4), from the shared mailbox in the CSM's name. Null when an address is not a plain one.
 * Ids that are not well-formed are left out rather than written into a header.
 */
export async function buildDraft(
  owed: Pick<Outgoing, 'id' | 'content'> & { readonly draft: DraftEnvelope },
  from: { readonly name: string; readonly address: string },
  now: Date,
): Promise<Buffer | null> {
  const { to, cc, inReplyTo, references } = owed.draft;
  if (to.length === 0 || ![...to, ...cc].every((one) => plainAddress.test(one.address)))
    return null;
  const named = (list: DraftEnvelope['to']) =>
    list.map((one) => ({ name: oneLine(one.name), address: one.address }));
  const thread = references.filter((id) => messageId.test(id)).slice(-mostReferences);
  const mail = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: named(to),
    cc: named(cc),
    subject: oneLine(owed.content.subject),
    date: now,
    headers: { [draftHeader]: owed.id },
    text: folded(owed.content.text),
    ...(owed.content.html === '' ? {} : { html: owed.content.html }),
    ...(inReplyTo !== null && messageId.test(inReplyTo) ? { inReplyTo } : {}),
    ...(thread.length === 0 ? {} : { references: thread }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return mail.compile().build();
}
