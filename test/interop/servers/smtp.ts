import { type SmtpSink, startSmtpSink } from '../../../src/sandbox/smtp-sink.ts';
import { people } from './company.ts';
import type { Dovecot } from './dovecot.ts';

/**
 * An SMTP server that delivers into Dovecot before it says 250, with a copy of every mail in
 * `Journal` of the shared mailbox: what it accepted is there, whatever became of the client.
 */
export function startSmtp(dovecot: Dovecot, port = 0, idleMs?: number): Promise<SmtpSink> {
  return startSmtpSink({
    port,
    ...(idleMs === undefined ? {} : { idleMs }),
    imap: { append: (user, folder, bytes) => dovecot.deliver(user, folder, bytes) },
    users: Object.fromEntries(people.map((name) => [`${name}@marlow.example`, name])),
    logins: { defuse: dovecot.password },
    fileSent: { user: 'support', folder: 'Journal' },
  });
}
