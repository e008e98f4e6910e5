import { sql } from 'drizzle-orm';
import { simpleParser } from 'mailparser';
import { isWorkingTime } from '../../src/engagement/working-time.ts';
import { customers } from './company.ts';
import type { Watch } from './inside.ts';
import { type Promises, type Sent, say } from './breaches.ts';
import { afterStep } from './state-holds.ts';
import { wordsHold } from './words-hold.ts';

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly recipient: string;
  readonly account: string | null;
  readonly message: string | null;
  readonly html: string;
  readonly state: string | null;
  readonly asleep: boolean;
  readonly acknowledged: boolean;
}

const forTheDay = ['daily-list', 'weekly-digest', 'review-request', 'reminder'];
const alerts = ['notice', 'call-request', 'escalation', 'review-request', 'nobody-answered'];
const asks = ['call-request', 'nobody-answered', 'review-request'];
/** Several of one mail are right: the next person, the next day, another cause. */
const repeated = ['call-request', 'review-request', 'reminder', 'escalation-update'];

/** Looks at everything that leaves, and at the store after each step. */
export function watchOf(promises: Promises): Watch {
  return {
    sent: (id, to, bytes) => sent(promises, id, to, bytes),
    drafted: (id, bytes) => drafted(promises, id, bytes),
    stepped: () => afterStep(promises),
  };
}

/** Who laid a case aside is asked again, of the same mail: it is another episode of the case. */
function episodeIn(key: string): string | undefined {
  return /^[0-9a-f-]{36}:(\d+):/.exec(key)?.[1];
}

async function rowOf({ life }: Promises, id: string): Promise<Row | undefined> {
  const [row] = (await life?.house.inside.store.rows<Row>(sql`select o.key, o.kind, o.recipient,
      o.account_id as account, o.message_id::text as message, o.content->>'html' as html,
      c.state, coalesce(c.snoozed_until > now(), false) as asleep,
      c.acknowledged_by is not null as acknowledged
    from outgoing o left join case_ c on c.id = o.case_id where o.id = ${id}::uuid`)) ?? [
    undefined,
  ];
  return row;
}

async function readerSees(at: Date, row: Row, bytes: Buffer): Promise<Sent> {
  const parsed = await simpleParser(bytes);
  const { key, kind, recipient, account, html, message } = row;
  const to = [parsed.to, parsed.cc]
    .flat()
    .flatMap((one) => one?.value ?? [])
    .flatMap((one) => one.address ?? []);
  const [subject, text] = [parsed.subject ?? '', parsed.text ?? ''];
  return { at, key, kind, recipient, account, messageId: message, to, subject, text, html };
}

async function sent(promises: Promises, id: string, to: string, bytes: Buffer): Promise<void> {
  const row = await rowOf(promises, id);
  const { life } = promises;
  if (row === undefined || life === null) return;
  const { now, config } = life.house.inside;
  const mail = await readerSees(now, row, bytes);
  const about = `${row.kind} to ${to}: ${mail.subject} (${row.key})`;
  const holds = (kind: string, broken: boolean): void => {
    if (broken) say(promises, kind, about);
  };
  holds('outside', !to.endsWith('@marlow.example'));
  const person = config.people.find((one) => one.address === to);
  holds('gone person', person === undefined);
  const quiet = row.kind === 'notice' && !/:high:|^needs-eyes:/.test(row.key);
  const day = (quiet || forTheDay.includes(row.kind)) && !row.key.startsWith('digest:');
  holds('out of hours', day && person !== undefined && !isWorkingTime(person.hours, now));
  const after = /check-in|promise-overdue|escalation-update/.test(row.key);
  holds('closed case', row.state === 'closed' && !after);
  holds('asleep case', row.asleep && alerts.includes(row.kind));
  holds('acknowledged case', row.acknowledged && asks.includes(row.kind));
  const before = promises.mails.filter((one) => one.recipient === row.recipient);
  const twice = before.find(
    (one) =>
      one.kind === row.kind &&
      !repeated.includes(row.kind) &&
      row.message !== null &&
      one.messageId === row.message &&
      episodeIn(one.key) === episodeIn(row.key) &&
      one.account === row.account,
  );
  holds('same event twice', twice !== undefined);
  const mayRepeat = row.kind === 'reminder' || row.kind === 'operator-alarm';
  const same = before.some((one) => one.subject === mail.subject && one.text === mail.text);
  holds('same mail twice', same && !mayRepeat);
  promises.mails.push(mail);
  wordsHold(promises, mail, false);
}

async function drafted(promises: Promises, id: string, bytes: Buffer | null): Promise<void> {
  const row = await rowOf(promises, id);
  const { life } = promises;
  if (row === undefined || life === null) return;
  if (bytes === null) return say(promises, 'no draft', row.key);
  const mail = await readerSees(life.house.inside.now, row, bytes);
  const contacts = customers.find((one) => one.id === row.account)?.contacts ?? [];
  const atHome = contacts.map((one) => `${one.name.toLowerCase().replace(' ', '')}@gmail.com`);
  for (const address of mail.to)
    if (!address.endsWith(`@${row.account}.example`) && !atHome.includes(address))
      say(promises, 'draft to a stranger', `${row.account}: ${address}`);
  if (!/\[\[/.test(mail.text) && mail.text.length < 120) say(promises, 'short draft', mail.text);
  promises.mails.push(mail);
  wordsHold(promises, mail, true);
}
