import pc from 'picocolors';
import { sql } from 'drizzle-orm';
import type { Reason, Tier } from '../domain/assessment.ts';
import type { Service } from '../jobs/service.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import type { SmtpSink } from '../sandbox/smtp-sink.ts';

/** One line of the service's log, kept by the demo instead of printed. */
export interface LogLine {
  readonly fields: object;
  readonly words: string;
}

interface Told {
  readonly id: string;
  readonly tier: Tier;
  readonly review: string | null;
  readonly reasons: readonly Reason[];
  readonly subject: string | null;
  readonly account: string | null;
}

const colors: Readonly<Record<Tier, (text: string) => string>> = {
  high: pc.red,
  medium: pc.yellow,
  low: pc.green,
  none: pc.dim,
};

/** Says what is decided and handed over, as it happens. Returns the function that says the rest and stops. */
export function tellStory(
  service: Service,
  smtp: SmtpSink,
  say: (line: string) => boolean,
): () => Promise<void> {
  const told = new Set<string>();
  let mails = 0;
  let drafts = 0;
  const look = async (): Promise<void> => {
    for (const one of await newAssessments(service)) {
      if (told.has(one.id)) continue;
      told.add(one.id);
      say(lineOf(one));
    }
    for (; mails < smtp.received.length; mails++) {
      const mail = smtp.received[mails];
      if (mail?.delivered) say(`${pc.cyan('mail sent     ')} to ${mail.to.join(', ')}`);
    }
    const saved = await draftsSaved(service);
    for (; drafts < saved; drafts++)
      say(`${pc.cyan('draft saved   ')} in Drafts, for a person to send`);
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

function newAssessments({ store }: Service): Promise<readonly Told[]> {
  return store.rows<Told>(sql`select a.id::text as id, a.tier, a.review, a.reasons, m.subject,
    c.name as account from assessment a left join message m on m.id = a.message_id
    left join account c on c.id = a.account_id
    where m.id is null or not m.suppressed order by a.at`);
}

async function draftsSaved({ store }: Service): Promise<number> {
  const [row] = await store.rows<{ n: number }>(
    sql`select count(*)::int as n from outgoing where draft is not null and state = 'sent'`,
  );
  return row?.n ?? 0;
}

function lineOf(one: Told): string {
  const label = `${one.tier.toUpperCase()}          `.slice(0, 14);
  const who = one.account ?? 'unknown sender';
  const [reason] = one.reasons;
  const clause = clauses.find((candidate) => candidate.id === reason?.clause);
  const quote = reason?.signals[0]?.evidence[0].quote.trim() ?? reason?.facts[0]?.words;
  const why = clause ? ` – ${clause.id} ${clause.words}\n               “${quote}”` : '';
  const review = one.review === null ? '' : ' – goes to a person: language not read';
  return `${colors[one.tier](label)} ${who}${why}${review}`;
}
