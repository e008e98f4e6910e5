import type { Address, Message } from '../domain/mail.ts';
import { addressesOf } from './addresses.ts';
import { forwardSubject, headerLabel } from './line-kinds.ts';

/** The head of a forwarded mail: who wrote it, and what stands below. */
export interface ForwardHead {
  readonly from: Address;
  readonly text: string;
}

const mostHead = 14;

/**
 * Whose mail a mail forwards: the From line at the top of what was left out as a forward, or as a quote under a
 * subject that says so. The newest one where several were forwarded one in the other. Null without an address there.
 */
export function forwardHead({
  elided,
  subject,
}: Pick<Message, 'elided' | 'subject'>): ForwardHead | null {
  const forward =
    elided.find((one) => one.kind === 'forward') ??
    (forwardSubject.test(subject) ? elided.find((one) => one.kind === 'quote') : undefined);
  if (forward === undefined) return null;
  const lines = forward.text.split('\n').map((line) => line.replace(/^[\s>]{0,12}/, ''));
  const at = lines.findIndex((line, index) => index < mostHead && headerLabel(line) === 0);
  const value = /[:：]\s{0,4}(.{1,400})$/u.exec(lines[at] ?? '')?.[1] ?? '';
  const [from] = addressesOf(
    value.replace(/\[mailto:([^\]\s]{3,200})\]/i, '<$1>').replaceAll('*', ''),
  );
  if (from === undefined) return null;
  const below = lines.findIndex((line, index) => index > at && line.trim() === '');
  return { from, text: below < 0 ? '' : lines.slice(below).join('\n').trim() };
}
