import type { MailKind } from './plan.ts';

/** What was given to the mailbox, and whom Defuse may write to. */
export interface Truth {
  readonly mails: readonly {
    readonly number: number;
    readonly kind: MailKind;
    readonly account: number;
    readonly sha256: string;
  }[];
  readonly people: readonly string[];
  /** Who must get the escalation of each `high` mail. */
  readonly told: readonly string[];
}

/** One line of the SMTP server's log. */
export interface SmtpEntry {
  readonly to: readonly string[];
  /** Addresses in To, Cc and Bcc of the mail itself. */
  readonly headerTo: readonly string[];
  readonly id: string;
  readonly subject: string;
  readonly delivered: boolean;
}

/** What mailbox, tables and log show at the end. */
export interface Evidence {
  readonly mailbox: readonly string[];
  readonly drafts: readonly string[];
  readonly log: readonly SmtpEntry[];
  readonly mails: readonly {
    readonly id: string;
    readonly sha256: string | null;
    readonly state: string;
    readonly suppressed: boolean;
    readonly account: string | null;
    readonly assessments: number;
  }[];
  readonly owed: readonly {
    readonly id: string;
    readonly key: string;
    readonly kind: string;
    readonly state: string;
    readonly recipient: string;
    readonly account: string | null;
    readonly told: number;
    readonly due: boolean;
  }[];
}

/** The four counts that must be 0, with what each is about, and figures beside them. */
export interface Verdict {
  readonly lost: readonly string[];
  readonly duplicate: readonly string[];
  readonly outside: readonly string[];
  readonly stuck: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** Compares what was given with what is there. Pure. */
export function judge(truth: Truth, seen: Evidence): Verdict {
  return {
    lost: [...lostMails(truth, seen), ...lostEscalations(truth, seen), ...lostHandovers(seen)],
    duplicate: [...twice(seen), ...escalatedTwice(seen)],
    outside: outside(truth, seen),
    stuck: stuck(seen),
    figures: figuresOf(truth, seen),
  };
}

/** A mail of the mailbox without a row, or with one that nobody ever judged. */
function lostMails(truth: Truth, seen: Evidence): string[] {
  const rows = Map.groupBy(seen.mails, (one) => one.sha256 ?? '');
  return truth.mails.flatMap(({ number, kind, sha256 }) => {
    if (kind === 'throwaway') return [];
    if (!seen.mailbox.includes(sha256)) return [`the harness lost mail ${number} itself`];
    const [row, ...more] = rows.get(sha256) ?? [];
    if (row === undefined) return [`mail ${number} has no row`];
    if (more.length > 0) return [`mail ${number} has ${more.length + 1} rows`];
    if (row.suppressed) return [`mail ${number} counts as history`];
    if (kind === 'poison')
      return row.state === 'quarantined' ? [] : [`poison ${number}: ${row.state}`];
    if (row.state === 'assessed' && row.assessments === 1) return [];
    return [`mail ${number} is ${row.state} with ${row.assessments} assessments`];
  });
}

/** A threat whose escalation did not reach somebody, and of which that person was not told otherwise. */
function lostEscalations(truth: Truth, seen: Evidence): string[] {
  const accepted = new Set(seen.log.filter((one) => one.delivered).map((one) => one.id));
  const threatened = truth.mails.filter((one) => one.kind === 'high').map((one) => one.account);
  return [...new Set(threatened)].flatMap((account) =>
    truth.told.flatMap((recipient) => {
      const owed = seen.owed.filter(
        (one) =>
          one.kind === 'escalation' && one.account === `a${account}` && one.recipient === recipient,
      );
      if (owed.length === 0) return [`a${account}: no escalation to ${recipient}`];
      if (owed.some((one) => accepted.has(one.id))) return [];
      if (owed.some((one) => one.state === 'held' && one.told > 0)) return [];
      return [`a${account}: the escalation to ${recipient} is ${owed[0]?.state}, never accepted`];
    }),
  );
}

/** `sent` in the tables, but the server never took it and Drafts does not hold it; failed without a word. */
function lostHandovers(seen: Evidence): string[] {
  const accepted = new Set(seen.log.filter((one) => one.delivered).map((one) => one.id));
  const drafts = new Set(seen.drafts);
  return seen.owed.flatMap((one) => {
    const name = `${one.kind} ${one.id}`;
    if (one.state === 'sent') {
      const there = one.kind.endsWith('-draft') ? drafts.has(one.id) : accepted.has(one.id);
      return there ? [] : [`${name} counts as sent but is not there`];
    }
    const silent = one.kind === 'operator-alarm' || one.kind === 'unconfirmed';
    if (one.state === 'failed' && one.told === 0 && !silent) return [`${name} failed untold`];
    return [];
  });
}

/** A word to the operator whose hand-over nobody could confirm is sent again (DECISIONS: an alarm is rather told twice); counted apart. */
function mayComeAgain(seen: Evidence): ReadonlySet<string> {
  const again = seen.owed.filter(
    (one) =>
      one.kind === 'operator-alarm' || (one.kind === 'unconfirmed' && one.key.endsWith(':omar')),
  );
  return new Set(again.map((one) => one.id));
}

function twice(seen: Evidence): string[] {
  const alarms = mayComeAgain(seen);
  const ids = seen.log.filter((one) => one.delivered && !alarms.has(one.id)).map((one) => one.id);
  return [
    ...repeated(ids).map((id) => `mail ${id} was accepted more than once`),
    ...repeated(seen.drafts).map((id) => `draft ${id} stands in Drafts more than once`),
  ];
}

/** Each account threatens once, so each person is told once, whatever the ids say. */
function escalatedTwice(seen: Evidence): string[] {
  const subjects = seen.log
    .filter((one) => one.delivered && one.subject.startsWith('Escalation: '))
    .map((one) => `${one.to.join()} ${one.subject.split(' – ')[0] ?? ''}`);
  return repeated(subjects).map((one) => `escalated more than once: ${one}`);
}

function repeated(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([one]) => one);
}

function outside(truth: Truth, seen: Evidence): string[] {
  const strangers = seen.log.flatMap((one) =>
    [...one.to, ...one.headerTo].filter((address) => !truth.people.includes(address)),
  );
  return strangers.map((address) => `written to ${address}`);
}

function stuck(seen: Evidence): string[] {
  const mails = seen.mails
    .filter((one) => one.state === 'received')
    .map((one) => `mail ${one.id} still waits to be read`);
  const owed = seen.owed
    .filter((one) => one.due || ['sending', 'uncertain'].includes(one.state))
    .map((one) => `${one.kind} ${one.id} is ${one.state}`);
  return [...mails, ...owed];
}

function figuresOf(truth: Truth, seen: Evidence): Record<string, number> {
  const count = (state: string): number => seen.owed.filter((one) => one.state === state).length;
  const alarms = mayComeAgain(seen);
  const alarmed = seen.log.filter((one) => one.delivered && alarms.has(one.id));
  return {
    mails: truth.mails.length,
    threats: truth.mails.filter((one) => one.kind === 'high').length,
    rows: seen.mails.length,
    quarantined: seen.mails.filter((one) => one.state === 'quarantined').length,
    owed: seen.owed.length,
    sent: count('sent'),
    held: count('held'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    accepted: seen.log.filter((one) => one.delivered).length,
    drafts: seen.drafts.length,
    alarmsAgain: repeated(alarmed.map((one) => one.id)).length,
    selfTests: seen.owed.filter((one) => one.kind === 'self-test').length,
  };
}
