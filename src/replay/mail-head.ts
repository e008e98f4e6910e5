import type { FolderRole } from '../domain/mail.ts';
import { addressesOf } from '../parse/addresses.ts';
import { noReply } from '../parse/origin-signs.ts';
import { handoverOf } from '../parse/passed-on.ts';
import { headerOf, rawHeaders, type RawHeaders } from '../parse/raw-headers.ts';
import { tidyBytes } from '../parse/tidy-bytes.ts';

/** The header fields of a mail as it stands in a file. */
export function headOf(bytes: Uint8Array): RawHeaders {
  return rawHeaders(tidyBytes(bytes).bytes);
}

/**
 * When a mail came: what the last server noted in its `Received` (the first in the file, RFC 5321 §4.4), because
 * `Date` is the sender's word; else its `Date`. Null when neither can be read or lies outside 1990 to 2100.
 */
export function arrivedAt(head: RawHeaders): Date | null {
  const received = headerOf(head, 'received');
  return (
    readDate(received.slice(received.lastIndexOf(';') + 1)) ?? readDate(headerOf(head, 'date'))
  );
}

/**
 * Mail from one of our own domains is our side's, whatever folder it was kept in; but what the form on our own site sent
 * for somebody came in.
 */
export function folderOf(head: RawHeaders, ownDomains: readonly string[]): FolderRole {
  const handover = handoverOf(head, ownDomains);
  if (handover?.tool && (handover.replyTo !== null || noReply.test(handover.from.address)))
    return 'inbox';
  const [from] = addressesOf(headerOf(head, 'from'));
  const domain = from?.address.slice(from.address.lastIndexOf('@') + 1) ?? '';
  return ownDomains.includes(domain) ? 'sent' : 'inbox';
}

function readDate(text: string): Date | null {
  const at = Date.parse(text.replace(/\([^)]{0,40}\)/g, '').trim());
  const sane = at > Date.UTC(1990, 0, 1) && at < Date.UTC(2100, 0, 1);
  return sane ? new Date(at) : null;
}
