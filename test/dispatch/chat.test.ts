import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { chatBody } from '../../src/dispatch/chat-body.ts';
import { postNextChat } from '../../src/dispatch/post-chat.ts';
import { postWebhook } from '../../src/dispatch/post-webhook.ts';
import { resolveUncertain } from '../../src/dispatch/resolve.ts';
import { asId } from '../../src/domain/ids.ts';
import type { NewOutgoing } from '../../src/domain/outgoing.ts';
import { webhookConfig } from '../../src/jobs/webhook-config.ts';
import { databaseNow, type Store } from '../../src/store/open-store.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';
import { addOutgoing } from '../../src/store/owed-rows.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, seed } from '../store/samples.ts';
import { fast, policy, quiet } from './world.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A channel that answers as scripted and keeps what it got. */
class Channel {
  readonly bodies: string[] = [];
  answer: Answer = (_request, response) => response.writeHead(200).end('ok');
  #server: Server | null = null;
  url = new URL('http://127.0.0.1/');

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => {
        this.bodies.push(body);
        this.answer(request, response, body);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    this.#server = server;
    this.url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }
}

const status = (code: number, headers: Record<string, string> = {}): Answer => {
  return (_request, response) => response.writeHead(code, headers).end();
};

const message: NewOutgoing = {
  key: 'case:1:high:chat-message:first:csm',
  kind: 'chat-message',
  recipient: asId('csm'),
  accountId: null,
  caseId: null,
  messageId: null,
  content: { subject: '[High] Acme – threatens', text: '“we cancel”', html: '', ics: null },
  draft: null,
  notBefore: now,
};

onEachDatabase('a chat message', (store) => {
  const channel = new Channel();
  beforeEach(async () => {
    channel.bodies.length = 0;
    channel.answer = status(200);
    await channel.open();
    await seed(store());
    await addOutgoing(store(), [message]);
  });
  afterEach(() => channel.close());

  const step = async (at?: Date, timeoutMs?: number) =>
    postNextChat(
      {
        store: dispatchStore(store()),
        post: (post) => postWebhook({ ...post, timeoutMs: timeoutMs ?? post.timeoutMs }),
        webhook: { url: channel.url, format: 'json' },
        baseUrl: 'https://defuse.vendor.example',
        policy,
        options: fast,
        claimant: 'one',
        log: quiet,
      },
      at ?? (await databaseNow(store())),
    );

  it('is posted once, and a second look finds nothing', async () => {
    expect((await step()).did).toBe('sent');
    expect((await step()).did).toBe('nothing');
    expect(channel.bodies).toHaveLength(1);
    expect(JSON.parse(channel.bodies[0] ?? '')).toMatchObject({ title: '[High] Acme – threatens' });
  });

  it('is posted once by two processes at the same time', async () => {
    const ends = await Promise.all([step(), step()]);
    expect(ends.map((one) => one.did).sort()).toEqual(['nothing', 'sent']);
    expect(channel.bodies).toHaveLength(1);
  });

  it.each([
    [429, 'deferred'],
    [503, 'deferred'],
    [404, 'failed'],
    [301, 'failed'],
    [500, 'uncertain'],
    [502, 'uncertain'],
  ] as const)('after %i is %s', async (code, state) => {
    channel.answer = status(code, { location: 'http://127.0.0.1:1/elsewhere' });
    expect((await step()).did).toBe(state);
    expect(await stateOf(store())).toBe(state);
  });

  it('waits as long as the channel asks, and then is posted', async () => {
    channel.answer = status(429, { 'retry-after': '600' });
    const before = await databaseNow(store());
    await step(before);
    channel.answer = status(200);
    expect((await step(new Date(before.getTime() + 500_000))).did).toBe('nothing');
    expect((await step(new Date(before.getTime() + 601_000))).did).toBe('sent');
  });

  it('is tried again when nobody listens, and given up with an alarm after a day', async () => {
    await channel.close();
    expect((await step()).did).toBe('deferred');
    await store().rows(sql`update outgoing set first_tried_at = now() - interval '2 days',
      not_before = now() - interval '1 s'`);
    expect((await step()).did).toBe('failed');
    const [alarm] = await store().rows<{ recipient: string }>(
      sql`select recipient from outgoing where kind = 'operator-alarm'`,
    );
    expect(alarm?.recipient).toBe('ops');
    await channel.open();
  });

  it('is never posted again when the channel took it and did not answer', async () => {
    channel.answer = () => undefined;
    expect((await step(undefined, 300)).did).toBe('uncertain');
    const ports = {
      store: dispatchStore(store()),
      findByHeader: async () => 'absent' as const,
      policy,
      options: fast,
      log: quiet,
    };
    await resolveUncertain(ports, await databaseNow(store()));
    expect(await stateOf(store())).toBe('held');
    channel.answer = status(200);
    expect((await step()).did).toBe('nothing');
    expect(channel.bodies).toHaveLength(1);
  });

  it('is no mail: mail dispatch leaves it alone, and it counts in no cap of mails', async () => {
    const claim = {
      claimant: 'one',
      ttlMs: 1_000,
      what: 'mail',
      perRecipientPerHour: 1,
      perHour: 1,
    } as const;
    const at = await databaseNow(store());
    expect(await dispatchStore(store()).claimOutgoing(claim, at)).toBeNull();
    await step();
    await addOutgoing(store(), [{ ...message, key: 'a mail', kind: 'notice' }]);
    expect(await dispatchStore(store()).claimOutgoing(claim, at)).not.toBeNull();
  });
});

async function stateOf(store: Store): Promise<string | undefined> {
  const [row] = await store.rows<{ state: string }>(
    sql`select state from outgoing where kind = 'chat-message'`,
  );
  return row?.state;
}

describe('the body of a chat message', () => {
  const hostile = '<!channel> *bold* [click](http://evil.example) <@U1> & "quoted"';
  const words = {
    content: { subject: hostile, text: `“${hostile}”\nNext: nobody`, html: '', ics: null },
    caseUrl: 'https://defuse.vendor.example/cases/1',
    id: 'x',
  };

  it('lets no markup or mention of a customer come alive in Slack', () => {
    const body = chatBody(words, 'slack') as { text: string; blocks: { text: object }[] };
    expect(body.text).not.toMatch(/[<>]/);
    expect(body.blocks[0]?.text).toMatchObject({ type: 'plain_text', emoji: false });
  });

  it('shows text as runs without markup in Teams', () => {
    const body = JSON.stringify(chatBody(words, 'teams'));
    expect(body).not.toContain('"TextBlock"');
    expect(body.match(/"type":"TextRun"/g)).toHaveLength(3);
  });
});

describe('the address of the webhook', () => {
  const at = (url: string) => {
    const file = `
company: { name: Marlow, domains: [vendor.example] }
people:
  ops: { name: Ola Pike, address: ola@vendor.example, roles: [operator] }
mailboxes:
  support:
    address: support@vendor.example
    imap: { host: imap.vendor.example, user: support, passwordEnv: SECRET }
smtp: { host: smtp.vendor.example, from: defuse@vendor.example }
webhook: { urlEnv: HOOK, format: slack }
`;
    return () => webhookConfig(parseConfig(file, 'defuse.yaml', { SECRET: 'x', HOOK: url }));
  };

  it.each(['https://hooks.chat.example/x', 'http://127.0.0.1:9/x', 'http://localhost/x'])(
    'may be %s',
    (url) => {
      expect(at(url)()?.url.href).toBe(url);
    },
  );

  it.each(['http://hooks.chat.example/x', 'ftp://hooks.chat.example', 'hooks.chat.example', ''])(
    'may not be "%s"',
    (url) => {
      expect(at(url)).toThrow(/webhook/);
    },
  );
});
