import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { appendNextDraft } from '../../src/dispatch/append-draft.ts';
import type { DraftPorts } from '../../src/dispatch/append-draft.ts';
import { deliverNext } from '../../src/dispatch/deliver.ts';
import { searchFolder } from '../../src/dispatch/find-by-header.ts';
import { resolveUncertain } from '../../src/dispatch/resolve.ts';
import type { NewOutgoing } from '../../src/domain/outgoing.ts';
import { connectImap } from '../../src/ingest/connect.ts';
import { startImapServer } from '../../src/sandbox/imap-server.ts';
import type { ImapServer } from '../../src/sandbox/imap-server.ts';
import { claimOutgoing, dispatchStore } from '../../src/store/outgoing.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { onEachDatabase } from '../store/databases.ts';
import { asId } from '../../src/domain/ids.ts';
import { now, owed, seed } from '../store/samples.ts';
import { deliverPorts, fast, policy, quiet } from './world.ts';

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function draft(over: Partial<NewOutgoing> = {}): NewOutgoing {
  return owed({
    key: 'draft',
    kind: 'reply-draft',
    recipient: asId('csm'),
    content: { subject: 'Re: Export broken', text: 'Hi Ida,', html: '', ics: null },
    draft: {
      to: [{ name: 'Ida "Ä" Stone', address: 'ida@acme.example' }],
      cc: [{ name: '', address: 'joe@acme.example' }],
      inReplyTo: '<one@acme.example>',
      references: ['<zero@acme.example>', '<one@acme.example>'],
    },
    ...over,
  });
}

onEachDatabase('saving drafts', (store) => {
  let imap: ImapServer;
  let drafts: DraftPorts;
  beforeAll(async () => {
    imap = await startImapServer({
      users: [
        {
          name: 'support',
          password: 'secret',
          folders: { Drafts: '\\Drafts', Sent: '\\Sent' },
        },
      ],
    });
  });
  afterAll(() => imap.close());
  const connect = () =>
    connectImap(
      {
        host: '127.0.0.1',
        port: imap.port,
        secure: false,
        user: 'support',
        auth: { kind: 'password', password: 'secret' },
      },
      { log, deadlineMs: 2_000 },
    );
  beforeEach(async () => {
    await seed(store());
    imap.recreate('support', 'Drafts');
    drafts = {
      store: dispatchStore(store()),
      connect,
      place: () => ({ address: 'support@vendor.example', folder: null }),
      policy,
      options: fast,
      claimant: 'one',
      log: quiet,
    };
  });
  const saved = () => imap.list('support', 'Drafts');

  it('stands in Drafts under the mail of the customer, from the mailbox in the name of the CSM', async () => {
    await addOutgoing(store(), [draft()]);
    expect(await appendNextDraft(drafts, now)).toMatchObject({ did: 'sent' });
    expect(saved()).toHaveLength(1);
    expect(saved()[0]?.flags).toContain('\\Draft');
    const text = saved()[0]?.bytes.toString() ?? '';
    expect(text).toMatch(/^From: Cleo Marsh <support@vendor\.example>\r$/m);
    expect(text).toMatch(/^To: .*<ida@acme\.example>\r$/m);
    expect(text).toMatch(/^Cc: joe@acme\.example\r$/m);
    expect(text).toMatch(/^In-Reply-To: <one@acme\.example>\r$/m);
    expect(text).toMatch(/^References: <zero@acme\.example> <one@acme\.example>\r$/m);
    expect(text).not.toMatch(/[^\r]\n/);
    const [row] = await store().rows(
      sql`select state, draft_folder, draft_uid::int as uid from outgoing`,
    );
    expect(row).toEqual({ state: 'sent', draft_folder: 'Drafts', uid: saved()[0]?.uid });
  });

  it('is not appended again when a process died after the APPEND', async () => {
    await addOutgoing(store(), [draft()]);
    await appendNextDraft(drafts, now);
    await store().rows(
      sql`update outgoing set state = 'sending', claim_until = now() - interval '1 s'`,
    );
    const findByHeader = async () => 'unavailable' as const;
    const later = new Date(Date.now() + 60_000);
    expect(await resolveUncertain({ ...drafts, findByHeader }, later)).toMatchObject([
      { to: 'queued' },
    ]);
    expect(await appendNextDraft(drafts, later)).toMatchObject({ did: 'sent' });
    expect(saved()).toHaveLength(1);
  });

  it('is searched for only when an attempt is on record', async () => {
    await addOutgoing(store(), [draft()]);
    let searches = 0;
    const counting: DraftPorts['connect'] = async () => {
      const connection = await connect();
      const search = connection.client.search.bind(connection.client);
      connection.client.search = (...asked: Parameters<typeof search>) => {
        searches++;
        return search(...asked);
      };
      return connection;
    };
    const counted = { ...drafts, connect: counting };
    expect(await appendNextDraft(counted, now)).toMatchObject({ did: 'sent' });
    expect(searches).toBe(0);
    await store().rows(sql`update outgoing set state = 'queued'`);
    expect(await appendNextDraft(counted, now)).toMatchObject({
      words: 'was in Drafts already',
    });
    expect(searches).toBe(1);
  });

  it('is searched for behind the APPEND where the server gives no UID', async () => {
    imap.faults.hide = ['UIDPLUS'];
    await addOutgoing(store(), [draft()]);
    const saving = appendNextDraft(drafts, now);
    expect(await saving.finally(() => (imap.faults.hide = []))).toMatchObject({ did: 'sent' });
    const [row] = await store().rows(sql`select draft_uid::int as uid from outgoing`);
    expect(row).toEqual({ uid: saved()[0]?.uid });
  });

  it('is not appended by a process that was stopped after it had looked', async () => {
    await addOutgoing(store(), [draft()]);
    const broken = { ...drafts, connect: () => Promise.reject(new Error('unreachable')) };
    await appendNextDraft(broken, now);
    const later = new Date(now.getTime() + 60_000);
    const options = { ...fast, claimMs: 1_500 };
    const stopped: DraftPorts['connect'] = async () => {
      const connection = await connect();
      return {
        close: () => connection.close(),
        run: async (what, command) => {
          const result = await connection.run(what, command);
          if (what === 'search Drafts') await pause(options.claimMs);
          return result;
        },
      };
    };
    expect(await appendNextDraft({ ...drafts, options, connect: stopped }, later)).toMatchObject({
      words: expect.stringContaining('stopped for too long'),
    });
    expect(saved()).toEqual([]);
  });

  it('is tried again when the mailbox cannot be reached', async () => {
    await addOutgoing(store(), [draft()]);
    const broken = { ...drafts, connect: () => Promise.reject(new Error('unreachable')) };
    expect(await appendNextDraft(broken, now)).toMatchObject({ did: 'deferred' });
    const later = new Date(now.getTime() + 60_000);
    expect(await appendNextDraft(drafts, later)).toMatchObject({ did: 'sent' });
  });

  it.each([
    ['a line break', 'ida@acme.example\r\nBcc: x@evil.example'],
    ['a list', 'ida@acme.example, x@evil.example'],
    ['an angle', 'ida@acme.example>, <x@evil.example'],
    ['nothing', ''],
  ])('is refused when its address holds %s', async (_name, address) => {
    const envelope = { to: [{ name: 'Ida', address }], cc: [], inReplyTo: null, references: [] };
    await addOutgoing(store(), [draft({ draft: envelope })]);
    expect(await appendNextDraft(drafts, now)).toMatchObject({ did: 'failed' });
    expect(saved()).toEqual([]);
  });

  it('keeps hostile ids and subjects out of the headers', async () => {
    const envelope = {
      to: [{ name: 'Ida\r\nBcc: x@evil.example', address: 'ida@acme.example' }],
      cc: [],
      inReplyTo: '<a@b>\r\nBcc: x@evil.example',
      references: ['<ok@acme.example>', '<bad\r\nBcc: x@evil.example>'],
    };
    const content = { subject: 'Re: x\r\nBcc: x@evil.example', text: 'Hi', html: '', ics: null };
    await addOutgoing(store(), [draft({ draft: envelope, content })]);
    expect(await appendNextDraft(drafts, now)).toMatchObject({ did: 'sent' });
    const text = saved()[0]?.bytes.toString() ?? '';
    expect(text).not.toMatch(/^Bcc:/im);
    expect(text).toMatch(/^References: <ok@acme\.example>\r$/m);
    expect(text).not.toMatch(/^In-Reply-To:/m);
  });

  it('is never put on SMTP', async () => {
    await addOutgoing(store(), [draft()]);
    expect(await deliverNext(deliverPorts(store(), 1), now)).toEqual({ did: 'nothing' });
    const claim = { claimant: 'x', ttlMs: 1_000, perRecipientPerHour: 5, perHour: 50 };
    expect(await claimOutgoing(store(), { ...claim, what: 'mail' }, now)).toBeNull();
  });

  it('is found by its header, and a missing folder is not taken for absence', async () => {
    await addOutgoing(store(), [draft()]);
    const result = await appendNextDraft(drafts, now);
    const id = 'id' in result ? result.id : '';
    const find = searchFolder(connect, 'Drafts');
    expect(await find('X-Defuse-Draft', id)).toBe('found');
    expect(await find('X-Defuse-Draft', 'other')).toBe('absent');
    expect(await searchFolder(connect, 'Nowhere')('X-Defuse-Draft', id)).toBe('unavailable');
    expect(await searchFolder(connect, null)('X-Defuse-Draft', id)).toBe('unavailable');
  });
});
