import { getDomain } from 'tldts';
import type { Address } from '../domain/mail.ts';
import { domainOf, isOurAddress } from '../domain/mail-domain.ts';
import { addressesOf } from './addresses.ts';
import type { Named } from './form.ts';
import { noReply, passesOn, roleMailbox, serviceHeaders } from './origin-signs.ts';
import { type RawHeaders, headerOf } from './raw-headers.ts';

/** A mail that a web form or a tool sent for somebody: who that is, and the headers without the tool's own marks. */
export interface PassedOn {
  /** Null where nobody outside is named and From is ours. */
  readonly writer: Address | null;
  /** The writer's own address is known and says the same everywhere; else nobody may be answered there. */
  readonly sure: boolean;
  readonly headers: RawHeaders;
}

/** The sender as the headers have it, and the one whom answers are to reach. */
export interface Handover {
  readonly from: Address;
  readonly ours: boolean;
  /** Where answers shall go, when it is one address that is neither ours, nor From's, nor a machine's. */
  readonly replyTo: Address | null;
  /** No person writes from this address: "noreply@", "forms@", "wordpress@"; of ours, also "support@". */
  readonly tool: boolean;
}

/**
 * Whether a mail may have been sent by a tool for somebody: its sender is no person's address, or answers shall go
 * to an address elsewhere. Null for every other mail. RFC 5322 §3.6.2: Reply-To is where the author wants answers.
 */
export function handoverOf(headers: RawHeaders, ownDomains: readonly string[]): Handover | null {
  const [from, ...more] = addressesOf(headerOf(headers, 'from'));
  if (from === undefined || more.length > 0) return null;
  const ours = isOurAddress(from.address, ownDomains);
  const local = from.address.slice(0, from.address.lastIndexOf('@'));
  const tool =
    noReply.test(from.address) || passesOn.test(local) || (ours && roleMailbox.test(local));
  const replyTo = outside(addressesOf(headerOf(headers, 'reply-to')), from, ownDomains);
  return tool || replyTo !== null ? { from, ours, replyTo, tool } : null;
}

/**
 * Who wrote what a tool passed on; null where nothing says that somebody did. The fields of a form or the head of a
 * comment say so, or a Reply-To elsewhere on a mail of a tool that has no mark of a mass mailing. One of our own
 * mailboxes is a tool too: the form on our own site sends from it.
 */
export function passedOn(
  headers: RawHeaders,
  { from, ours, replyTo, tool }: Handover,
  named: Named | null,
  ownDomains: readonly string[],
): PassedOn | null {
  const typed = named?.address ? outside([named.address], from, ownDomains) : null;
  if (named?.address && typed === null && isOurAddress(named.address.address, ownDomains))
    return null;
  if (confirms(headers, named, replyTo)) return null;
  if (!tool) return ofStranger(headers, replyTo, named, typed);
  if (named === null && (!isElsewhere(replyTo, from) || isMass(headers))) return null;
  // A comment in our own ticket tool is our people's unless an answer would reach somebody else.
  if (named?.by === 'ticket' && ours && replyTo === null) return null;
  const sure = agree(replyTo, typed);
  // Whose customer it is, the words say rather than where answers are to go.
  const writer = sure ? (replyTo ?? typed) : typed;
  const kept = named === null ? headers : withoutTool(headers);
  const name = replyTo?.name || named?.name || typed?.name || '';
  if (writer !== null) return { writer: { ...writer, name }, sure, headers: kept };
  return { writer: ours ? null : { ...from, name: name || from.name }, sure: false, headers: kept };
}

/** Of an address that a person may write from, both the form and Reply-To must name the same one. */
function ofStranger(
  headers: RawHeaders,
  replyTo: Address | null,
  named: Named | null,
  typed: Address | null,
): PassedOn | null {
  if (replyTo === null || typed?.address !== replyTo.address) return null;
  const name = replyTo.name || named?.name || '';
  return { writer: { ...replyTo, name }, sure: true, headers: withoutTool(headers) };
}

/** A mail to the very person whom it names tells them what they wrote: it passes nothing on. */
function confirms(headers: RawHeaders, named: Named | null, replyTo: Address | null): boolean {
  const to = ['to', 'cc'].flatMap((name) => addressesOf(headerOf(headers, name)));
  return to.some(
    ({ address, name }) =>
      address === named?.address?.address ||
      address === replyTo?.address ||
      (name !== '' && name === named?.name),
  );
}

/** The one address to which an answer may go; null where it is ours, a machine's, the tool's own, or one of several. */
function outside(
  addresses: readonly Address[],
  from: Address,
  ownDomains: readonly string[],
): Address | null {
  const [one, ...more] = addresses;
  if (one === undefined || more.length > 0) return null;
  if (one.address === from.address || noReply.test(one.address)) return null;
  return isOurAddress(one.address, ownDomains) ? null : one;
}

/** What was typed and where answers go are of one house; who typed another's address is nobody we know. */
function agree(replyTo: Address | null, typed: Address | null): boolean {
  if (replyTo === null || typed === null || replyTo.address === typed.address) return true;
  return domainOf(replyTo.address) === domainOf(typed.address);
}

/** A service that takes answers itself does so in its own domain: "reply+4@mail.hub.example". */
function isElsewhere(replyTo: Address | null, from: Address): boolean {
  if (replyTo === null) return false;
  return getDomain(domainOf(replyTo.address)) !== getDomain(domainOf(from.address));
}

/** A mass mailing has a Reply-To elsewhere too. */
function isMass(headers: RawHeaders): boolean {
  return serviceHeaders.some((name) => headerOf(headers, name) !== '');
}

/** How a tool marks its mails as sent by itself (RFC 3834 §5.1). A mailing list's own marks stay. */
function withoutTool(headers: RawHeaders): RawHeaders {
  return headers.filter(([name, value]) => {
    if (name === 'auto-submitted') return !/^\s*auto-(?:generated|notified)/i.test(value);
    if (name === 'precedence') return !/^\s*bulk/i.test(value);
    return !(serviceHeaders as readonly string[]).includes(name);
  });
}
