import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/domain/mail.ts';
import { parse } from '../../src/parse/parse.ts';

const body = 'Hi,\n\nwe will cancel our contract in June.\n\nIda';

async function read(...headers: readonly string[]): Promise<Message> {
  const bytes = Buffer.from([...headers, 'Subject: Our contract', '', body, ''].join('\r\n'));
  return parse(
    { bytes, sizeBytes: bytes.length },
    { authservId: 'mx.vendor.example', ownDomains: ['vendor.example'], loopKey: null },
  );
}

const ida = 'From: Ida Noor <ida@acme.example>';
const rewritten = `From: "'Ida Noor' via Support" <support@vendor.example>`;
const google = [
  'Precedence: list',
  'Mailing-list: list support@vendor.example; contact support+owners@vendor.example',
  'List-ID: <support.vendor.example>',
  'X-Google-Group-Id: 123',
  'List-Post: <https://groups.google.com/a/vendor.example/group/support/post>, <mailto:support@vendor.example>',
  'List-Unsubscribe: <mailto:googlegroups-manage+123+unsubscribe@googlegroups.com>',
];
const mailman = [
  'Precedence: list',
  'List-Id: Support <support.lists.vendor.example>',
  'List-Post: <mailto:support@lists.vendor.example>',
  'X-BeenThere: support@lists.vendor.example',
  'Sender: "Support" <support-bounces@lists.vendor.example>',
  'Errors-To: support-bounces@lists.vendor.example',
];

describe('a mail that our own support group passed on is its writer’s', () => {
  it.each<[name: string, headers: readonly string[]]>([
    ['From left as it was', [ida, ...google]],
    ['a list of Mailman’s', [ida, ...mailman]],
    ['From rewritten, X-Original-From', [rewritten, ...google, `X-Original-${ida}`]],
    [
      'From rewritten, X-Original-Sender',
      [rewritten, ...google, 'X-Original-Sender: ida@acme.example'],
    ],
    ['From rewritten, Reply-To', [rewritten, ...google, 'Reply-To: ida@acme.example']],
  ])('%s', async (_name, headers) => {
    const message = await read(...headers);
    expect(message).toMatchObject({
      origin: 'person',
      from: { name: 'Ida Noor', address: 'ida@acme.example' },
      flags: [],
    });
  });

  it('whom nobody has verified', async () => {
    const passed = 'Authentication-Results: mx.vendor.example; dmarc=pass';
    const original = 'X-Original-From: Ida Noor <ida@acme.example>';
    expect((await read(passed, rewritten, ...google, original)).sender).toBe('unknown');
    expect((await read(passed, ida, ...google)).sender).toBe('pass');
    const failed = 'Authentication-Results: mx.vendor.example; dmarc=fail';
    expect((await read(failed, rewritten, ...google, original)).sender).toBe('fail');
  });

  it('unless a machine wrote it', async () => {
    const news = 'X-Original-Sender: newsletter@shop.example';
    expect(await read(rewritten, ...google, news)).toMatchObject({ origin: 'list' });
    const away = 'Auto-Submitted: auto-replied';
    expect(await read(ida, ...google, away)).toMatchObject({ origin: 'auto-reply' });
  });
});

it('is a person’s when it comes from a group of the customer’s own', async () => {
  const from = `From: "'Dana Reed' via Accounting" <accounting@acme.example>`;
  const list = ['Precedence: list', 'List-ID: <accounting.acme.example>'];
  const sender = 'X-Original-Sender: dana.reed@acme.example';
  expect(await read(from, ...list, sender)).toMatchObject({
    origin: 'person',
    from: { name: 'Dana Reed', address: 'dana.reed@acme.example' },
  });
  expect(await read('From: Dana Reed <dana.reed@acme.example>', ...list, sender)).toMatchObject({
    origin: 'person',
    from: { address: 'dana.reed@acme.example' },
  });
});

it('stays a list’s where writer and list have nothing to do with each other', async () => {
  const list = ['Precedence: list', 'List-ID: <users.lists.example>'];
  const sender = 'X-Original-Sender: ida@acme.example';
  expect(await read(ida, ...list, sender)).toMatchObject({ origin: 'list' });
  expect(await read(ida, 'List-ID: <news.acme.example>')).toMatchObject({ origin: 'list' });
  expect(await read(ida, 'List-ID: <vendor.example.evil>')).toMatchObject({ origin: 'list' });
});

it('lets nobody but a group name another writer', async () => {
  const original = 'X-Original-From: Ida Noor <ida@acme.example>';
  const eve = 'From: Eve <eve@elsewhere.example>';
  expect((await read(eve, original)).from?.address).toBe('eve@elsewhere.example');
  expect((await read(eve, ...google, original)).from?.address).toBe('eve@elsewhere.example');
  expect((await read(rewritten, original)).from?.address).toBe('support@vendor.example');
});
