import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { type Decision, nothingDecided } from '../../src/domain/decision.ts';
import type { AccountId, InteractionId, MessageId } from '../../src/domain/ids.ts';
import { asId } from '../../src/domain/ids.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import type { Store } from '../../src/store/open-store.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { addInteractions } from '../../src/store/interactions.ts';
import { writeDecision } from '../../src/store/write-decision.ts';
import { isQuiet, writeQuiet } from '../../src/store/write-quiet.ts';
import { onEachDatabase } from './databases.ts';
import {
  acme,
  assessed,
  mailIn,
  now,
  openCase,
  owed,
  parsedMail,
  seed,
  storeMails,
} from './samples.ts';

const other = {
  ...acme,
  id: asId<AccountId>('other'),
  name: 'Other',
  domains: ['other.example'],
  contacts: [],
};

function about(id: string, over: Partial<Decision> = {}): Decision {
  return {
    ...nothingDecided,
    message: {
      id: asId<MessageId>(id),
      from: 'received',
      to: 'assessed',
      accountId: acme.id,
      parsed: parsedMail({ subject: `about ${id}` }),
      analysis: null,
    },
    assessments: [assessed({ messageId: asId(id), tier: 'none', reasons: [] })],
    interactions: [mailIn({ messageId: asId(id), externalId: id })],
    ...over,
  };
}

async function figures(store: Store) {
  const [row] = await store.rows(sql`select
    (select count(*)::int from message where state = 'assessed' and assessed_at is not null
      and claim_until is null and subject = 'about ' || id) as mails,
    (select count(*)::int from assessment) as assessments,
    (select count(*)::int from interaction) as interactions,
    (select coalesce(max(version), 0)::int from case_) as version,
    (select count(*)::int from case_link) as links`);
  return row;
}

onEachDatabase('quiet decisions', (store) => {
  it('are written together: each mail with its own words, a case with its next version and its history', async () => {
    await seed(store());
    const ids = await storeMails(store(), ['one', 'two', 'three']);
    const kase = openCase();
    await writeDecision(store(), {
      ...nothingDecided,
      cases: [{ case: kase, expectedVersion: null }],
    });
    const heard = { ...kase, lastInboundMessageId: asId<MessageId>(ids[0] ?? '') };
    const decisions = ids.map((id, at) =>
      about(id, at === 0 ? { cases: [{ case: heard, expectedVersion: 1 }] } : {}),
    );
    expect(decisions.every(isQuiet)).toBe(true);
    expect(await writeQuiet(store(), decisions)).toBe('written');
    expect(await figures(store())).toEqual({
      mails: 3,
      assessments: 3,
      interactions: 3,
      version: 2,
      links: 1,
    });
  });

  it.each(['a mail that somebody else decided', 'a case that changed'])(
    'are not written at all when there is %s among them',
    async (what) => {
      await seed(store());
      const [first = '', second = ''] = await storeMails(store(), ['one', 'two']);
      const kase = openCase();
      await writeDecision(store(), {
        ...nothingDecided,
        cases: [{ case: kase, expectedVersion: null }],
      });
      const before = { mails: 0, assessments: 0, interactions: 0, version: 1, links: 0 };
      const stale = { cases: [{ case: kase, expectedVersion: 4 }] };
      if (what.startsWith('a mail')) {
        await store().rows(
          sql`update message set state = 'quarantined' where id = ${second}::uuid`,
        );
      }
      const decisions = [about(first), about(second, what.startsWith('a case') ? stale : {})];
      expect(await writeQuiet(store(), decisions)).toBe('conflict');
      expect(await figures(store())).toEqual(before);
    },
  );

  it('are those that open, tell, owe and take back nothing', async () => {
    const id = crypto.randomUUID();
    expect(isQuiet(about(id))).toBe(true);
    const loud: Partial<Decision>[] = [
      { cases: [{ case: openCase(), expectedVersion: null }] },
      { outgoing: [owed()] },
      { cancelPendingOf: [openCase().id] },
      { message: null },
    ];
    expect(loud.map((over) => isQuiet(about(id, over)))).toEqual([false, false, false, false]);
  });
});

onEachDatabase('the recent interactions of accounts', (store) => {
  const since = new Date(now.getTime() - 400 * 86_400_000);
  const at = (days: number) => new Date(now.getTime() - days * 86_400_000);

  it('are those of the table, whoever added or changed them since the last look', async () => {
    await seed(store());
    await upsertAccounts(store(), [other]);
    const recent = recentInteractions(store());
    const ids = [acme.id, other.id];
    const titles = async () => {
      const found = await recent.of(ids, since);
      return ids.map((id) => found.get(id)?.map((one) => one.title));
    };
    const add = (title: string, days: number, accountId = acme.id) =>
      addInteractions(store(), [
        mailIn({
          id: asId<InteractionId>(crypto.randomUUID()),
          accountId,
          messageId: null,
          externalId: title,
          title,
          at: at(days),
        }),
      ]);
    await add('second', 5);
    await add('too old', 500);
    expect(await titles()).toEqual([['second'], []]);
    await add('first', 9);
    await add('theirs', 3, other.id);
    expect(await titles()).toEqual([['first', 'second'], ['theirs']]);
    await store().rows(sql`update interaction set title = '[erased]' where title = 'first'`);
    expect(await titles()).toEqual([['[erased]', 'second'], ['theirs']]);
    const later = await recent.of([acme.id], at(7));
    expect(later.get(acme.id)?.map((one) => one.title)).toEqual(['second']);
    const [one] = (await recentInteractions(store()).of([other.id], since)).get(other.id) ?? [];
    expect(one).toMatchObject({ accountId: other.id, at: at(3), title: 'theirs', dueAt: null });
  });

  it('are found by their transaction, and numbers of the server they were restored from are passed by', async () => {
    await seed(store());
    const recent = recentInteractions(store());
    const count = async (of = recent) => (await of.of([acme.id], since)).get(acme.id)?.length;
    const fact = sql`insert into interaction (id, account_id, kind, at, source, external_id, title, written)
      select gen_random_uuid(), ${acme.id}, 'mail-in', ${at(3).toISOString()}::timestamptz, 'mail', x, x`;
    await store().rows(sql`${fact}, pg_current_xact_id() from (values ('ours')) as v(x)`);
    expect(await count()).toBe(1);
    await store().rows(sql`${fact}, '99999999999999'::xid8 from (values ('restored')) as v(x)`);
    expect(await count()).toBe(1);
    expect(await count(recentInteractions(store()))).toBe(2);
    await store().rows(sql`update interaction set title = 'changed' where title = 'restored'`);
    expect(await count()).toBe(2);
  });
});
