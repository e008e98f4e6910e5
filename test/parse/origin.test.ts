import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/domain/mail.ts';
import { parse } from '../../src/parse/parse.ts';

const options = { authservId: null, ownDomains: ['vendor.example'], loopKey: null };

/** Origin of a mail written as lines: headers, an empty line, the body. */
async function originOf(...lines: readonly string[]): Promise<{ origin: Origin; why: string }> {
  const bytes = Buffer.from(lines.join('\r\n'));
  const { origin, originWhy } = await parse({ bytes, sizeBytes: bytes.length }, options);
  return { origin, why: originWhy };
}

const from = 'From: Mia Berg <mia@customer.example>';
const report = (type: string) => `Content-Type: multipart/report; report-type=${type}; boundary=b`;
const part = (type: string, text: string) => ['--b', `Content-Type: ${type}`, '', text];
const ics =
  'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR';
const failed = 'Final-Recipient: rfc822; ada@vendor.example\r\nAction: failed\r\nStatus: 5.1.1';

describe('people are never taken for machines', () => {
  it.each<[name: string, lines: string[]]>([
    ['Auto-Submitted: no (RFC 3834 §5)', ['Auto-Submitted: no', 'Subject: Export']],
    ['Auto-Submitted: No (comment)', ['Auto-Submitted: No (person)', 'Subject: Export']],
    ['X-Autoreply: no', ['X-Autoreply: no', 'Subject: Export']],
    ['X-Auto-Response-Suppress alone (42)', ['X-Auto-Response-Suppress: All', 'Subject: Export']],
    ['an answer about an absence (40)', ['Subject: Re: [sales] Ada is out of the office.']],
    ['a mail about an absence (40)', ['Subject: Out of the office next week and the renewal']],
    ['a mail about holidays', ['Subject: Vacation schedule of our team']],
    ['a thank-you', ['Subject: Thank you for your patience']],
    ['a complaint about bounces', ['Subject: Undelivered mail since Monday']],
    ['an answer to a bounce', ['Subject: Re: Delivery status notification (failure)']],
    ['a forwarded bounce of a person (44)', ['Subject: Fwd: our mails bounce']],
    ['a high priority', ['Precedence: first-class', 'X-Priority: 1', 'Subject: Export']],
    ['List-Unsubscribe alone', ['List-Unsubscribe: <https://x.example>', 'Subject: Export']],
    [
      'the headers of one mailing service',
      ['List-Unsubscribe: <mailto:u@hs.example>', 'Feedback-ID: a:hs', 'Subject: Export'],
    ],
    ['Feedback-ID alone', ['Feedback-ID: 1.eu-west-1.abc:AmazonSES', 'Subject: Export']],
    ['X-Loop alone', ['X-Loop: acme-rt', 'Subject: Re: Ticket 4412']],
    ['a tag that is our mailbox', ['To: care@vendor.example', 'Subject: [Care] Contract']],
    ['a tag that is anybody’s mailbox', ['To: support@x.example', 'Subject: Re: [SUPPORT] Export']],
  ])('%s', async (_name, lines) => {
    const body = 'I will be out of the office Monday. If it is urgent, call me.';
    expect(await originOf(from, ...lines, '', body)).toMatchObject({ origin: 'person' });
  });

  it.each([
    'marketing@customer.example',
    'news@customer.example',
    'updates@customer.example',
    'alerts@customer.example',
    'offers@customer.example',
    'announcements@customer.example',
    'mia@dailynews.example.com',
    'mia@lists.customer.example',
  ])('%s with no other sign', async (address) => {
    const lines = [`From: Mia Berg <${address}>`, 'Subject: Contract', '', 'We want to cancel.'];
    expect(await originOf(...lines)).toMatchObject({ origin: 'person' });
  });

  it('a complaint that quotes a failure', async () => {
    const body =
      'Hi, the order export failed again: "could not be delivered" to edi@x.example. Mia';
    for (const subject of ['Delivery problem with order export', 'Delivery problem']) {
      const found = await originOf(from, `Subject: ${subject}`, '', body);
      expect(found).toMatchObject({ origin: 'person' });
    }
  });

  it('a mail that asks to be unsubscribed through a mailing service', async () => {
    const body = 'Please unsubscribe us from your service, we have moved on.';
    const found = await originOf(from, 'List-Unsubscribe: <https://x.example>', '', body);
    expect(found).toMatchObject({ origin: 'person' });
  });
});

describe('machines are told by header before phrase', () => {
  it.each<[origin: Origin, name: string, lines: string[]]>([
    ['auto-reply', 'Auto-Submitted: auto-replied', [from, 'Auto-Submitted: auto-replied', '', 'x']],
    ['auto-reply', 'X-Autoreply: yes', [from, 'X-Autoreply: yes', '', 'x']],
    ['auto-reply', 'X-Autorespond', [from, 'X-Autorespond: holiday', '', 'x']],
    ['auto-reply', 'Precedence: auto_reply', [from, 'Precedence: auto_reply', '', 'x']],
    [
      'auto-reply',
      'rules of Exchange (42)',
      [from, 'X-Auto-Response-Suppress: All', 'X-MS-Exchange-Inbox-Rules-Loop: m', '', 'x'],
    ],
    ['auto-reply', 'Automatic reply:', [from, 'Subject: Automatic reply: Export', '', 'x']],
    ['auto-reply', 'Out of Office: (41)', [from, 'Subject: Out of Office: Export', '', 'x']],
    ['auto-reply', 'German', [from, 'Subject: Abwesenheitsnotiz: Export', '', 'x']],
    ['auto-reply', 'French', [from, 'Subject: Réponse automatique : Export', '', 'x']],
    ['auto-reply', 'Polish (41)', [from, 'Subject: [Automatyczna odpowiedź] Export', '', 'x']],
    [
      'auto-reply',
      'an acknowledgement with an empty return path (41)',
      ['Return-Path: <>', from, 'Subject: Thank you for your e-mail', '', 'I will answer soon.'],
    ],
    [
      'auto-reply',
      'an absence with an empty return path',
      ['Return-Path: <>', from, 'Subject: Export', '', 'I am out of the office until 9 March.'],
    ],
    [
      'auto-reply',
      'a read receipt (RFC 8098)',
      [
        from,
        report('disposition-notification'),
        '',
        ...part('text/plain', 'It was read.'),
        '--b--',
      ],
    ],
    [
      'auto-reply',
      'a challenge in a report (45)',
      [from, report('delivery-status'), '', ...part('text/plain', 'Sender verification, please.')],
    ],
    [
      'bounce',
      'multipart/report (RFC 3464)',
      [from, report('delivery-status'), '', ...part('message/delivery-status', failed), '--b--'],
    ],
    [
      'bounce',
      'a rejection dressed as a receipt',
      [
        from,
        'Subject: Automatically rejected mail',
        report('disposition-notification'),
        '',
        ...part('text/plain', 'Quota exceeded'),
        '--b--',
      ],
    ],
    [
      'bounce',
      'a bounce of our own invitation (47)',
      [
        from,
        report('delivery-status'),
        '',
        ...part('message/delivery-status', failed),
        ...part('text/calendar; method=REPLY', ics),
        '--b--',
      ],
    ],
    ['bounce', 'a daemon', ['From: Mail Delivery System <MAILER-DAEMON@mx.example>', '', 'failed']],
    [
      'bounce',
      'a failure that is marked as a reply (42)',
      [from, 'Auto-Submitted: auto-replied', '', 'Not delivered: 550 5.1.1 user unknown'],
    ],
    ['bounce', 'X-Failed-Recipients', [from, 'X-Failed-Recipients: a@vendor.example', '', 'x']],
    [
      'bounce',
      'words without a daemon (43)',
      ['Return-Path: <>', 'Subject: Mail', '', 'ada@vendor.example: user unknown'],
    ],
    ['list', 'List-Id (RFC 2919)', [from, 'List-Id: <users.lists.example>', '', 'x']],
    [
      'list',
      'List-Unsubscribe and how to use it',
      [from, 'List-Unsubscribe: <https://x.example>', '', 'News!\n\nTo unsubscribe, click here.'],
    ],
    [
      'list',
      'a sender and a domain of news',
      ['From: alerts@news.shop.example', 'Subject: Storm', '', 'x'],
    ],
    ['list', 'Precedence: bulk', [from, 'Precedence: bulk', '', 'x']],
    ['list', 'Auto-Submitted: auto-generated', [from, 'Auto-Submitted: auto-generated', '', 'x']],
    ['list', 'a no-reply address', ['From: no-reply@shop.example', 'Subject: Order', '', 'x']],
    ['list', 'a newsletter domain', ['From: x@newsletter.shop.example', 'Subject: A', '', 'x']],
    [
      'list',
      'an abuse report (46)',
      [from, report('feedback-report'), '', ...part('text/plain', 'abuse'), '--b--'],
    ],
    [
      'list',
      'a tag that is the list',
      [from, 'To: users@l.example', 'Subject: [users] A', '', 'x'],
    ],
    ['list', 'a cron job', ['From: root@h.example', 'Subject: Cron <root@h> backup', '', 'x']],
    [
      'calendar',
      'an answer to an invitation',
      [from, 'Content-Type: text/calendar; method=REPLY', '', ics],
    ],
  ])('%s: %s', async (origin, _name, lines) => {
    expect(await originOf(...lines)).toMatchObject({ origin });
  });
});

it('says which header decided', async () => {
  const { why } = await originOf(from, 'List-Id: <users.lists.example>', '', 'x');
  expect(why).toBe('list-id');
  const reply = await originOf(from, 'Auto-Submitted: auto-replied', '', 'x');
  expect(reply.why).toBe('Auto-Submitted: auto-replied');
});

it('does not take a copied list for the sender', async () => {
  const cc = 'Cc: users@lists.customer.example';
  const given = await originOf(from, 'To: help@vendor.example', cc, 'Subject: [users] A', '', 'x');
  expect(given.origin).toBe('person');
});
