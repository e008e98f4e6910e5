import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { analyze } from '../src/analyze/analyze.ts';
import { classify } from '../src/classify/classify.ts';
import { defaultWords } from '../src/protocol/words.ts';
import type { Store } from '../src/store/open-store.ts';
import { now, parsedMail } from '../test/store/samples.ts';

const accounts = 3_000;
const threat =
  'If this is not solved by the end of next week we will not renew the contract in January.';
const words = `Hello Ines,\n\nThe nightly CSV export failed for the third time this month and nobody told us. ${'My team typed the lines by hand until midnight. '.repeat(15)}\n\n${threat}\n\nMarit`;
const mail = parsedMail({ subject: 'Export failed again', ownWords: words });
const analysis = analyze(mail, { competitors: [], ownBrands: [] });
const { reasons } = classify(
  { accountId: null, messageId: null, analysis, engagement: null },
  defaultWords,
  { now, newId: () => crypto.randomUUID() },
);

/**
 * Fills a store with 3,000 accounts, 10,000 open cases of three mails each with ledger and sent mails, 60,000
 * interactions, 3,000 promises, 20,000 lines of audit, 200 senders that nobody knows and 50 mails in quarantine.
 * The mails are one real reading, so that the pages have something to mark and to explain.
 */
export async function fillConsole(store: Store): Promise<void> {
  const account = sql.raw(`'a' || (n % ${accounts})`);
  const at = sql.raw(`now() - n * interval '9 min'`);
  const id = (kind: string, of = 'n') => sql.raw(`md5('${kind}' || ${of})::uuid`);
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  const letter = `${words}\n\n`;
  const content = {
    subject: 'Escalation: threatens to cancel',
    text: letter,
    html: letter,
    ics: null,
  };
  const statements: SQL[] = [
    sql`insert into account (id, name, csm, manager) select 'a' || n, 'Account ' || n,
        (array['ines', 'tom'])[1 + n % 2], 'priya' from generate_series(0, ${accounts - 1}::int) n`,
    sql`insert into account_domain (domain, account_id) select 'a' || n || '.example', 'a' || n
      from generate_series(0, ${accounts - 1}::int) n`,
    sql`insert into message (id, mailbox, folder, uid_validity, uid, internal_date, size_bytes, sha256,
        state, account_id, origin, from_address, from_name, subject, parsed, analysis, stored_at)
      select ${id('m')}, 'support', 'inbox', 1, n, ${at}, 3000, md5('s' || n), 'assessed',
        'a' || ((n - 1) / 3 % ${accounts}), 'person', 'p' || n % 900 || '@c.example', 'Marit Solheim',
        'Export failed again', ${json(mail)}, ${json(analysis)}, ${at} from generate_series(1, 30000) n`,
    sql`insert into message (mailbox, folder, uid_validity, uid, internal_date, size_bytes, sha256,
        state, origin, from_address, from_name, subject)
      select 'support', 'inbox', 2, n, ${at}, 3000, md5('u' || n), case when n > 600 then 'quarantined'
        else 'assessed' end, 'person', 'u' || n % 200 || '@unknown.example', 'Nobody', 'Question'
      from generate_series(1, 650) n`,
    sql`insert into assessment (id, account_id, message_id, at, revision, tier, reasons)
      select ${id('s')}, 'a' || ((n - 1) / 3 % ${accounts}), ${id('m')}, ${at}, '1', 'high', ${json(reasons)}
      from generate_series(1, 30000) n`,
    sql`insert into case_ (id, account_id, issue_key, issue, tier, peak, state, opened_at, ongoing_since,
        owner, episode, rung, recap, version, last_inbound_at, last_assessment_id, next_step_at)
      select ${id('c')}, ${account}, 'k' || n, 'the export number ' || n,
        (array['high', 'medium', 'low'])[1 + n % 3], 'high', 'open', ${at}, ${at},
        (array['ines', 'tom'])[1 + n % 2], 1, 0, 'none-owed', 1, ${at}, ${id('s', 'n * 3')}, now()
      from generate_series(1, 10000) n`,
    sql`insert into case_link (case_id, kind, linked_id) select ${id('c', '((n + 2) / 3)')}, k,
        case k when 'message' then ${id('m')} else ${id('s')} end
      from generate_series(1, 30000) n, (values ('message'), ('assessment')) v(k)`,
    sql`insert into ledger (id, case_id, kind, at, words)
      select ${id('l', "n || '-' || e")}, ${id('c')},
        (array['case-opened', 'acknowledged', 'csm-replied', 'plan-written', 'note'])[e], ${at} + e * interval '1 min',
        'Something happened' from generate_series(1, 10000) n, generate_series(1, 5) e`,
    sql`insert into outgoing (key, kind, recipient, account_id, case_id, content, not_before, state,
        tried_at, created_at)
      select 'k' || n || '-' || s, 'escalation', 'priya', ${account}, ${id('c')}, ${json(content)}, ${at},
        case when n % 500 = 0 then 'uncertain' else 'sent' end, ${at}, ${at}
      from generate_series(1, 10000) n, generate_series(1, 2) s`,
    sql`insert into interaction (id, account_id, kind, at, source, external_id, title)
      select ${id('i')}, ${account}, (array['mail-in', 'mail-out', 'meeting-held', 'meeting-missed'])[1 + n % 4],
        now() - n * interval '4 min', 'mail', n::text, 'Export failed again' from generate_series(1, 60000) n`,
    sql`insert into promise (id, account_id, what, made_at, due_on, state)
      select ${id('p')}, ${account}, 'I will send you the cause by Friday', ${at}, '2026-11-20',
        (array['open', 'overdue'])[1 + n % 2] from generate_series(1, 3000) n`,
    sql`insert into feedback (case_id, clause, verdict, reason, by, at)
      select ${id('c')}, 'all', 'disagree', 'They quote somebody else.', 'tom', ${at} from generate_series(1, 1000) n`,
    sql`insert into audit (at, by, action, subject, words) select ${at}, 'priya', 'acknowledged', ${id('c')}::text,
        'Priya Nair is on it' from generate_series(1, 20000) n`,
    sql`analyze`,
  ];
  for (const statement of statements) await store.rows(statement, 120_000);
}
