import { sql } from 'drizzle-orm';
import pc from 'picocolors';
import { rejectedWords } from '../classify/explain.ts';
import type { Reason, Tier } from '../domain/assessment.ts';
import type { Rejected, SignalKind } from '../domain/signal.ts';
import type { Service } from '../jobs/service.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import type { ImapServer } from '../sandbox/imap-server.ts';
import type { SmtpSink } from '../sandbox/smtp-sink.ts';
import { readableMail } from './demo-mailboxes.ts';

interface Told {
  readonly id: string;
  readonly tier: Tier | null;
  readonly review: string | null;
  readonly reasons: readonly Reason[] | null;
  readonly rejected: readonly Rejected[] | null;
  readonly origin: string | null;
  readonly from: string | null;
  readonly account: string | null;
}

const colors: Readonly<Record<Tier, (text: string) => string>> = {
  high: pc.red,
  medium: pc.yellow,
  low: pc.green,
  none: pc.dim,
};

/** What looked like one of these and was none is worth a line. */
const telling: readonly SignalKind[] = [
  'cancellation-threat',
  'evaluating-alternatives',
  'frustration',
  'missed-meeting',
];

/** Longest quote of a line, in characters. */
const quoteLength = 150;
const column = 15;

/** A line of the story: what happened in the first column, what about it behind. */
export function storyLine(what: string, color: (text: string) => string, words: string): string {
  return `${color(what.padEnd(column))}${words}`;
}

/** Says what is decided and handed over, as it happens. Returns the function that says the rest and stops. */
export function tellStory(
  service: Service,
  servers: { readonly smtp: SmtpSink; readonly imap: ImapServer },
  say: (line: string) => boolean,
): () => Promise<void> {
  const told = new Set<string>();
  let mails = 0;
  let drafts = 0;
  const look = async (): Promise<void> => {
    for (const one of await newVerdicts(service)) {
      if (told.has(one.id)) continue;
      told.add(one.id);
      say(verdict(one));
    }
    for (const { bytes } of servers.imap.list('support', 'Drafts').slice(drafts)) {
      drafts++;
      const { subject, to } = await readableMail(bytes);
      say(storyLine('draft saved', pc.cyan, `“${subject}”, a reply to ${nameIn(to)}`));
    }
    const sent = new Map<string, string[]>();
    for (const { bytes } of servers.smtp.received.slice(mails)) {
      mails++;
      const { subject, to } = await readableMail(bytes);
      sent.set(subject, [...(sent.get(subject) ?? []), nameIn(to)]);
    }
    for (const [subject, to] of sent) {
      say(storyLine('mail sent', pc.cyan, `“${subject}” to ${to.join(', ')}`));
    }
  };
  let busy: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    busy = busy.then(look).catch(() => undefined);
  }, 400);
  return async () => {
    clearInterval(timer);
    await busy;
    await look();
  };
}

function newVerdicts({ store }: Service): Promise<readonly Told[]> {
  return store.rows<Told>(sql`select coalesce(a.id, m.id)::text as id, a.tier, a.review, a.reasons,
      m.analysis->'rejected' as rejected, m.origin, coalesce(m.from_name, m.from_address) as from,
      c.name as account
    from assessment a full join (select * from message where state = 'assessed'
      and folder = 'inbox') m on m.id = a.message_id
    left join account c on c.id = coalesce(a.account_id, m.account_id)
    where (m.id is null or not m.suppressed) and (a.id is null or a.message_id is null or m.id is not null)
    order by coalesce(a.at, m.assessed_at)`);
}

/** Why mail that no person wrote is not judged, by its origin. */
const machines: Readonly<Record<string, string>> = {
  'auto-reply': 'an automatic reply, not a person’s words',
  bounce: 'a bounce, not a person’s words',
  list: 'a newsletter, not a person’s words',
  calendar: 'a calendar answer',
};

function verdict(one: Told): string {
  const tier = one.tier ?? 'none';
  const who = one.account ?? `${one.from ?? 'unknown sender'} (no customer)`;
  const line = (words: string): string =>
    storyLine(tier.toUpperCase(), colors[tier], `${who}${words}`);
  const behind = (words: string): string => `\n${' '.repeat(column)}${pc.dim(words)}`;
  if (one.review !== null) return line(': shown to a person, because Defuse cannot read it');
  const [reason] = one.reasons ?? [];
  const clause = clauses.find((candidate) => candidate.id === reason?.clause);
  if (reason && clause) {
    const quote = reason.signals[0]?.evidence[0].quote.trim();
    const why = quote === undefined ? (reason.facts[0]?.words ?? '') : `“${cut(quote)}”`;
    return line(`: ${clause.words} (${clause.id})${behind(why)}`);
  }
  const machine = machines[one.origin ?? ''];
  if (machine !== undefined) return line(`: ${machine}`);
  const rejected = one.rejected?.find(({ kind }) => telling.includes(kind));
  return line(rejected === undefined ? '' : behind(rejectedWords(rejected)));
}

function cut(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ');
  return plain.length <= quoteLength ? plain : `${plain.slice(0, quoteLength).trimEnd()}…`;
}

/** "Priya Nair" of `"Priya Nair" <priya@marlow.example>`. */
function nameIn(address: string): string {
  return address
    .replace(/<[^<>]*>/g, '')
    .replaceAll('"', '')
    .trim();
}
