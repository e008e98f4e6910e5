import type { MailContent, Outgoing } from '../domain/outgoing.ts';
import type { DispatchLog, DispatchStore, WriteAnew } from './ports.ts';

/** What writing a mail anew needs. Without `anew` every text stays as it was decided. */
export interface AnewPorts {
  readonly store: Pick<DispatchStore, 'rewriteOutgoing'>;
  readonly anew?: WriteAnew;
  readonly log: Pick<DispatchLog, 'warn'>;
}

/** Why a mail is not sent after all. */
export const mootWords = 'Not sent: what it tells does not hold any more.';

/**
 * A mail that nobody has tried to hand over, with its text as of now: stored before anybody connects, so that what was
 * handed over once never changes and a repetition is the same mail. `moot` when nothing of it holds any more; `lost`
 * when it is no longer `claimant`'s (null: no longer waits). What cannot be written anew goes out as it stands.
 */
export async function asOfNow<Mail extends Outgoing & { readonly createdAt: Date }>(
  mail: Mail,
  claimant: string | null,
  { store, anew, log }: AnewPorts,
): Promise<Mail | 'moot' | 'lost'> {
  let content: MailContent | 'moot' | null = null;
  try {
    content = (await anew?.(mail)) ?? null;
  } catch (error) {
    const { message } = error as Error;
    log.warn({ id: mail.id, error: message }, 'a mail goes out as it was decided');
  }
  if (content === 'moot') return 'moot';
  if (content === null) return mail;
  const kept = await store.rewriteOutgoing(mail.id, content, claimant);
  return kept ? { ...mail, content } : 'lost';
}
