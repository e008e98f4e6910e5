import type { FolderRole } from '../domain/mail.ts';

const headBytes = 65_536;

/** The header block of a mail as text, unfolded, each field on one line; at most its first 64 KB. */
export function headOf(bytes: Buffer): string {
  const text = bytes.subarray(0, headBytes).toString('latin1').replace(/\r\n?/g, '\n');
  const end = text.indexOf('\n\n');
  return (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
}

/**
 * When a mail came: what the last server noted in its `Received` (the first in the file, RFC 5321 §4.4), because
 * `Date` is the sender's word; else its `Date`. Null when neither can be read or lies outside 1990 to 2100.
 */
export function dateOf(head: string): Date | null {
  const [, received] = /^received:([^\n]{1,4000})$/im.exec(head) ?? [];
  const [, date] = /^date:([^\n]{1,200})$/im.exec(head) ?? [];
  return instantOf(received?.slice(received.lastIndexOf(';') + 1)) ?? instantOf(date);
}

/** Mail from one of our own domains is our side's, whatever folder it was kept in. */
export function folderOf(head: string, ownDomains: readonly string[]): FolderRole {
  const from = /^from:(.{1,998})$/im.exec(head)?.[1]?.toLowerCase() ?? '';
  const domain = /@([a-z0-9.-]{1,253})>?\s*$/.exec(from.trim())?.[1] ?? '';
  return ownDomains.includes(domain) ? 'sent' : 'inbox';
}

function instantOf(text: string | undefined): Date | null {
  const at = Date.parse(text?.replace(/\([^)]{0,40}\)/g, '').trim() ?? '');
  const sane = at > Date.UTC(1990, 0, 1) && at < Date.UTC(2100, 0, 1);
  return sane ? new Date(at) : null;
}
