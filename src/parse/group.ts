import type { Address } from '../domain/mail.ts';
import { addressesOf } from './addresses.ts';
import { type RawHeaders, headerOf } from './raw-headers.ts';

/** A mail that a group's address passed on: who wrote it, and the headers that the writer's own mail had. */
export interface Grouped {
  /** The writer as the group names them; null where From still does. */
  readonly writer: Address | null;
  readonly headers: RawHeaders;
}

/** Headers in which a group names itself. */
const names = ['list-id', 'list-post', 'mailing-list', 'x-beenthere', 'x-mailing-list'] as const;
/** What a group adds or replaces; nothing in them is the writer's. */
const added =
  /^(?:list-|x-list|mailing-list$|x-mailing-list$|x-beenthere$|x-mailman|x-google-group|x-loop$|precedence$|sender$|errors-to$)/;

/**
 * What a group made of a mail, when the group is a mailbox and not a list: our support address itself is a group of
 * Google's or a list of Mailman's, or the writer's own company answers from one. Null for every other mail. Such a
 * group may write its own address into From ("'Ida Noor' via Support"), because the writer's domain forbids to pass
 * mail on (DMARC, RFC 7489); then the writer stands in X-Original-From, X-Original-Sender or Reply-To.
 */
export function groupedBy(headers: RawHeaders, ownDomains: readonly string[]): Grouped | null {
  const group = names.map((name) => headerOf(headers, name).toLowerCase()).join(' ');
  if (group.trim() === '') return null;
  const from = addressesOf(headerOf(headers, 'from'))[0] ?? null;
  const named = namedWriter(headers, from);
  const ours = ownDomains.some((domain) => isOf(group, domain));
  const theirs = named !== null && isOf(group, domainOf(named));
  if (!ours && !theirs) return null;
  // From is the group's only where it stands in the group's own domain: nobody else's may be replaced.
  const rewritten =
    from === null || (isOf(group, domainOf(from)) && from.address !== named?.address);
  return {
    writer: rewritten ? named : null,
    headers: headers.filter(([name]) => !added.test(name)),
  };
}

/** Whom the group names as the writer; Reply-To only beside a From that says "via". */
function namedWriter(headers: RawHeaders, from: Address | null): Address | null {
  const named = headerOf(headers, 'x-original-from') || headerOf(headers, 'x-original-sender');
  const via = /^['"]?(.{1,100}?)['"]? via .{1,100}$/i.exec(from?.name ?? '')?.[1];
  const found = addressesOf(named || (via === undefined ? '' : headerOf(headers, 'reply-to')))[0];
  if (found === undefined) return null;
  return found.name === '' ? { ...found, name: via ?? from?.name ?? '' } : found;
}

function domainOf(address: Address | null): string {
  return address?.address.split('@')[1] ?? '';
}

/** Does a group's name or address end in the domain: `support.vendor.example`, `support@lists.vendor.example`. */
function isOf(group: string, domain: string): boolean {
  if (domain === '') return false;
  return group.split(/[\s<>,;"]+/).some((name) => {
    const bare = name.replace(/^mailto:/, '').replace(/\?.*$/, '');
    return bare.endsWith(`.${domain}`) || bare.endsWith(`@${domain}`);
  });
}
