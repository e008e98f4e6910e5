import type { PersonId } from '../domain/ids.ts';
import type { MailContent, NewOutgoing, Outgoing, OutgoingKind } from '../domain/outgoing.ts';
import { withLinks } from '../domain/link-placeholders.ts';
import { escaped, serviceMail } from './alarm.ts';
import type { DispatchOptions } from './options.ts';
import { asOfNow } from './as-of-now.ts';
import type {
  DispatchLog,
  DispatchPolicy,
  DispatchStore,
  TriedOutgoing,
  WriteAnew,
} from './ports.ts';

/** What watching the caps needs. */
export interface CapPorts {
  readonly store: Pick<
    DispatchStore,
    'heldBack' | 'addOutgoing' | 'foldIntoDigest' | 'rewriteOutgoing'
  >;
  /** Absent = a digest tells of the mails as they were decided. */
  readonly anew?: WriteAnew;
  readonly log: Pick<DispatchLog, 'warn'>;
  readonly policy: Pick<DispatchPolicy, 'operator' | 'answerToken'>;
  readonly options: DispatchOptions;
}

const mostInDigest = 50;
const hourMs = 3_600_000;

/**
 * Looks at what the caps hold back at `now`: over all people, the breaker tells the operator once
 * per hour; for one person, what has waited long enough becomes one digest per hour, which takes
 * the place of the single mails. Returns how many mails went into digests.
 */
export async function relieveCaps(ports: CapPorts, now: Date): Promise<number> {
  const { store, options, policy } = ports;
  const held = await store.heldBack(options, now);
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs).toISOString().slice(0, 13);
  if (held.overall) {
    const words = {
      subject: 'Defuse has stopped sending for a while',
      text: [
        `Defuse sent ${options.perHour} mails within an hour and holds ${held.mails.length} back.`,
        'They go out as the hour passes.\n\nIf this is not a real emergency of many customers,',
        'something answers our mails: look in the console.',
      ].join(' '),
    };
    await store.addOutgoing(
      serviceMail(policy.operator, `breaker:${hour}`, 'operator-alarm', words, now),
    );
    return 0;
  }
  /** The links of each mail stay its own: in the digest they still answer for that mail's case. */
  const linked = (mail: Outgoing): Outgoing => ({
    ...mail,
    content: withLinks(mail.content, mail.id, policy.answerToken(mail.id, mail.recipient)),
  });
  let folded = 0;
  for (const mails of byRecipient(held.mails).values()) {
    const oldest = Math.min(...mails.map((mail) => mail.notBefore.getTime()));
    const first = mails[0];
    if (first === undefined || now.getTime() - oldest < options.digestAfterMs) continue;
    const told = await stillTrue(mails.slice(0, mostInDigest), ports);
    if (told.length === 0) continue;
    const key = `digest:${first.recipient}:${hour}`;
    const digest = digestOf(told.map(linked), key, now);
    const done = await store.foldIntoDigest(
      digest,
      told.map((mail) => mail.id),
    );
    if (!done) continue;
    folded += told.length;
    await store.addOutgoing(tellOperator(ports, first.recipient, now));
  }
  return folded;
}

/** The mails as of now, without what is moot or taken in between: a claim of its own ends that. */
async function stillTrue(
  mails: readonly TriedOutgoing[],
  ports: CapPorts,
): Promise<readonly Outgoing[]> {
  const found: Outgoing[] = [];
  for (const mail of mails) {
    const now = mail.triedAt === null ? await asOfNow(mail, null, ports) : mail;
    if (now !== 'moot' && now !== 'lost') found.push(now);
  }
  return found;
}

/** Once a day for each person who gets more than a person can read: something may answer our mails. */
function tellOperator({ policy, options }: CapPorts, recipient: PersonId, now: Date) {
  const words = {
    subject: `Defuse sends ${recipient} more than ${options.perRecipientPerHour} mails an hour`,
    text: [
      `Defuse had more than ${options.perRecipientPerHour} mails for ${recipient} within an hour. The rest comes as`,
      `one mail an hour, and after ${options.perRecipientPerDay} within 24 hours only what is urgent goes out.`,
      '\n\nIf this is not a bad day of many customers, something answers our mails: look in the console.',
    ].join(' '),
  };
  const key = `capped:${recipient}:${now.toISOString().slice(0, 10)}`;
  return serviceMail(policy.operator, key, 'operator-alarm', words, now);
}

function byRecipient(mails: readonly TriedOutgoing[]): Map<string, TriedOutgoing[]> {
  const groups = new Map<string, TriedOutgoing[]>();
  for (const mail of mails) {
    groups.set(mail.recipient, [...(groups.get(mail.recipient) ?? []), mail]);
  }
  return groups;
}

/**
 * The texts of the held mails one after the other, what is urgent first: nothing that was owed goes untold. It belongs
 * to no case: whose it is, whom it told and what ends it say the mails in it.
 */
function digestOf(mails: readonly Outgoing[], key: string, now: Date): NewOutgoing {
  const inOrder = [...mails].sort((one, other) => rankOf(one) - rankOf(other));
  const [first] = inOrder;
  if (first === undefined) throw new Error('a digest tells of at least one mail');
  return {
    key,
    kind: first.kind,
    recipient: first.recipient,
    accountId: null,
    caseId: null,
    messageId: null,
    content: inOrder.length === 1 ? first.content : joined(first, inOrder),
    draft: null,
    notBefore: now,
  };
}

/** What somebody is asked to act on at once leads a digest, and names it. */
const leading: readonly OutgoingKind[] = ['call-request', 'escalation'];

function rankOf({ kind }: Outgoing): number {
  const rank = leading.indexOf(kind);
  return rank < 0 ? leading.length : rank;
}

function joined(first: Outgoing, mails: readonly Outgoing[]): MailContent {
  const text = mails.map((mail) => `${mail.content.subject}\n\n${mail.content.text}`);
  const html = mails.map(
    (mail) => `<h2>${escaped(mail.content.subject)}</h2>\n${mail.content.html}`,
  );
  return {
    subject: leading.includes(first.kind)
      ? `${first.content.subject} (and ${mails.length - 1} more in this mail)`
      : `${mails.length} notices from Defuse in one mail`,
    text: text.join(`\n\n${'—'.repeat(20)}\n\n`),
    html: html.join('\n<hr>\n'),
    // A mail carries one invitation: that of the call which its subject names.
    ics: first.content.ics,
  };
}
