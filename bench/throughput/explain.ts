import { sql } from 'drizzle-orm';
import { nothingDecided } from '../../src/domain/decision.ts';
import { asId, type AccountId, type MessageId } from '../../src/domain/ids.ts';
import { accountGlances } from '../../src/store/account-glance.ts';
import { accountSnapshot } from '../../src/store/account-snapshot.ts';
import { allAccounts } from '../../src/store/accounts.ts';
import { casesOfThreads } from '../../src/store/case-links.ts';
import { ingestStore } from '../../src/store/ingest-store.ts';
import { earlierMails } from '../../src/store/earlier-mails.ts';
import { claimMessages, messagesByIds } from '../../src/store/messages.ts';
import type { Store } from '../../src/store/open-store.ts';
import { beginMails } from '../../src/store/raw-mails.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { writeQuiet } from '../../src/store/write-quiet.ts';
import { explaining } from '../../test/store/explaining.ts';

/** How one verb that runs per mail, or per group of mails, reads the tables that grow. */
export interface Plan {
  readonly verb: string;
  readonly indexes: readonly string[];
  /** Tables that grow with the mail and were read from end to end: should be none. */
  readonly wholeTables: readonly string[];
}

const growing = ['message', 'interaction', 'assessment', 'case_link', 'ledger', 'outgoing'];

/** Asks PostgreSQL for the plan of everything that runs per mail, on the tables as the run left them. */
export async function explainPerMail(store: Store): Promise<readonly Plan[]> {
  await store.rows(sql`analyze`, 120_000);
  const now = new Date();
  const accounts = (await allAccounts(store)).slice(0, 20);
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  const [row] = await store.rows<{ id: MessageId; account: AccountId; thread: string }>(
    sql`select id, account_id as account, thread_key as thread from message
      where account_id is not null and parsed is not null order by uid limit 1`,
  );
  if (row === undefined) return [];
  const [mail] = await messagesByIds(store, [row.id]);
  if (!mail?.parsed) return [];
  const change = { accountId: row.account, parsed: mail.parsed, analysis: mail.analysis };
  const quiet = {
    ...nothingDecided,
    message: { id: row.id, from: 'received' as const, to: 'assessed' as const, ...change },
  };
  const recent = recentInteractions(store);
  const verbs: readonly (readonly [string, (asked: Store) => Promise<unknown>])[] = [
    ['which UIDs are missing', (s) => ingestStore(s).missingUids(asId('support'), 'inbox', 1, [7])],
    ['how much waits', (s) => ingestStore(s).backlog(asId('support'))],
    ['claim', (s) => claimMessages(s, { claimant: 'bench', limit: 48, ttlMs: 1 })],
    ['begin', (s) => beginMails(s, ids, 1_000)],
    ['glance at 20 accounts', (s) => accountGlances(s, accounts, recentInteractions(s), now)],
    [
      'glance again',
      async (s) => {
        await accountGlances(store, accounts, recent, now);
        return accountGlances(s, accounts, recent, now);
      },
    ],
    ['cases of a thread', (s) => casesOfThreads(s, [[row.thread]])],
    ['write quiet decisions', (s) => writeQuiet(s, [quiet])],
    ['snapshot of an account', (s) => accountSnapshot(s, row.account, now)],
    ['earlier mails of an account', (s) => earlierMails(s, row.account, new Date(0))],
  ];
  const plans: Plan[] = [];
  for (const [verb, ask] of verbs) {
    const texts: string[] = [];
    await ask(explaining(store, texts));
    plans.push(planOf(verb, texts.join('\n')));
  }
  return plans;
}

function planOf(verb: string, text: string): Plan {
  const found = (pattern: RegExp): string[] => [
    ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  return {
    verb,
    indexes: found(/(?:Index (?:Only )?Scan|Bitmap Index Scan)(?: Backward)?(?: using| on) (\w+)/g),
    wholeTables: found(/Seq Scan on "?(\w+)"?/g).filter((table) => growing.includes(table)),
  };
}
