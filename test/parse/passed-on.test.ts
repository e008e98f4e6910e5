import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/domain/mail.ts';
import { parse } from '../../src/parse/parse.ts';

async function read(headers: readonly string[], body: string): Promise<Message> {
  const given = headers.some((one) => one.startsWith('To:')) ? [] : ['To: support@vendor.example'];
  const bytes = Buffer.from([...headers, ...given, '', body, ''].join('\r\n'));
  return parse(
    { bytes, sizeBytes: bytes.length },
    { authservId: 'mx.vendor.example', ownDomains: ['vendor.example'], loopKey: null },
  );
}

const words = 'Please close our account and stop the direct debit.';
const form = `Name: Owen Pritchard\nEmail: owen@acme.example\n\nMessage:\n${words}`;
const toOwen = 'Reply-To: Owen Pritchard <owen@acme.example>';
const html = 'Content-Type: text/html; charset=utf-8';

describe('what a web form passes on is its writer’s', () => {
  it.each<[name: string, headers: readonly string[], body: string]>([
    ['the form of our own site', ['From: Website <forms@vendor.example>', toOwen], form],
    ['its no-reply address', ['From: Website <noreply@vendor.example>', toOwen], form],
    ['without a Reply-To', ['From: Website <noreply@vendor.example>'], form],
    ['a service for forms', ['From: Jotform <noreply@jotform.example>', toOwen], form],
    ['a name of its own', ['From: Forms <hello@formtool.example>', toOwen], form],
    [
      'a shared mailbox of ours, the words alone',
      ['From: Site <info@vendor.example>', toOwen],
      words,
    ],
    ['a no-reply address, the words alone', ['From: Web <no-reply@forms.example>', toOwen], words],
    [
      'marked as a program’s (RFC 3834)',
      [
        'From: Forms <no-reply@forms.example>',
        'Auto-Submitted: auto-generated',
        'Feedback-ID: 1.eu:forms',
        'List-Unsubscribe: <https://forms.example/off>',
        toOwen,
      ],
      form,
    ],
    [
      'Contact Form 7',
      ['From: WordPress <wordpress@vendor.example>', toOwen],
      `From: Owen Pritchard <owen@acme.example>\nSubject: \n\nMessage Body:\n${words}\n\n-- \nThis e-mail was sent from a contact form on Marlow (https://vendor.example)`,
    ],
    [
      'an introduction and what the server knows',
      ['From: Site <forms@vendor.example>'],
      `A new message was submitted through the contact form.\n\nYour name *: Owen Pritchard\nCompany: Acme\nPhone: 01632 960122\nYour email: owen@acme.example\nYour message: ${words}\n\nIP: 203.0.113.4\nSubmitted: 12.05.2026 08:41`,
    ],
    [
      'labels and values in turns',
      ['From: Forms <form-submission@squarespace.example>'],
      `Name\nOwen Pritchard\n\nE-mail address\nowen@acme.example\n\nHow can we help?\n${words}\n\n(Sent via Marlow)`,
    ],
    [
      'tabs',
      ['From: Forms <noreply@forms.example>'],
      `Full Name\tOwen Pritchard\nE-mail\towen@acme.example\nYour message\t${words}`,
    ],
    [
      'a table in HTML',
      ['From: Elementor <email@vendor.example>', toOwen, html],
      `<table><tr><td><b>Name</b></td><td>Owen Pritchard</td></tr><tr><td>Email</td><td><a href="mailto:owen@acme.example">owen@acme.example</a></td></tr><tr><td>Message</td><td>${words}</td></tr></table><p>Page URL: https://vendor.example/contact<br>Powered by: Elementor</p>`,
    ],
    [
      'a table of one column',
      ['From: Site <forms@vendor.example>', html],
      `<table><tr><td><strong>First name</strong></td></tr><tr><td>&nbsp;</td><td>Owen</td></tr><tr><td><strong>Last name</strong></td></tr><tr><td>&nbsp;</td><td>Pritchard</td></tr><tr><td><strong>Email</strong></td></tr><tr><td>&nbsp;</td><td>owen@acme.example</td></tr><tr><td><strong>Comments</strong></td></tr><tr><td>&nbsp;</td><td>${words}</td></tr></table>`,
    ],
    [
      'a help desk that took a request',
      ['From: Desk <notifications@desk.example>', toOwen],
      `Requester: Owen Pritchard\nPriority: Normal\nDescription:\n${words}`,
    ],
    [
      'German fields',
      ['From: Web <forms@vendor.example>'],
      `Vorname: Owen\nNachname: Pritchard\nE-Mail-Adresse: owen@acme.example\nIhre Nachricht: ${words}`,
    ],
    [
      'French fields',
      ['From: Web <forms@vendor.example>'],
      `Prénom : Owen\nNom : Pritchard\nAdresse e-mail : owen@acme.example\nVotre message :\n${words}`,
    ],
    [
      'Spanish fields',
      ['From: Web <forms@vendor.example>'],
      `Nombre: Owen\nApellidos: Pritchard\nCorreo electrónico: owen@acme.example\nMensaje: ${words}`,
    ],
  ])('%s', async (_name, headers, body) => {
    const message = await read(
      ['Subject: New message', 'Content-Type: text/plain; charset=utf-8', ...headers].filter(
        (one, _at, all) => one !== 'Content-Type: text/plain; charset=utf-8' || !all.includes(html),
      ),
      body,
    );
    expect(message).toMatchObject({
      origin: 'person',
      from: { name: 'Owen Pritchard', address: 'owen@acme.example' },
      ownWords: words,
      flags: [],
      language: 'en',
    });
  });

  it('and nobody has verified who that is', async () => {
    const passed = 'Authentication-Results: mx.vendor.example; dmarc=pass';
    const message = await read([passed, 'From: Site <forms@vendor.example>', toOwen], form);
    expect(message.sender).toBe('unknown');
  });

  it('keeps answers to questions of the form’s own, and a title that was typed', async () => {
    const asked = await read(
      ['From: Forms <no-reply@forms.example>', 'Subject: New response'],
      'New response\n\nDo you plan to renew?\nNo\n\nWhat is the reason?\nIt is too slow.\n\nYour mail address\nowen@acme.example',
    );
    expect(asked.ownWords).toContain(
      'Do you plan to renew?\nNo\n\nWhat is the reason?\nIt is too slow.',
    );
    const titled = await read(
      ['From: Site <forms@vendor.example>', 'Subject: Form'],
      `Email: owen@acme.example\nSubject: Our contract\nMessage: ${words}`,
    );
    expect(titled.ownWords).toBe(`Our contract\n\n${words}`);
  });
});

describe('what a ticket tool passes on is its writer’s', () => {
  const tool = 'From: Acme Tickets <no-reply@acme.example>';

  it.each<[name: string, body: string]>([
    [
      'commented',
      `Helen Marsh commented:\n\n${words}\n\nView the ticket: https://acme.example/442`,
    ],
    [
      'with the ticket',
      `Helen Marsh commented on KW-441:\n\n${words}\n\n--\nView in Jira: https://x.example`,
    ],
    ['a new comment', `Ticket 442 was updated.\n\nNew comment by Helen Marsh:\n\n${words}`],
    ['wrote', `Helen Marsh wrote:\n\n${words}`],
    ['German', `Helen Marsh hat einen Kommentar hinzugefügt:\n\n${words}`],
    [
      'a date, with the line for answers and an older comment',
      `##- Please type your reply above this line -##\n\nTicket #442 has been updated.\n\nHelen Marsh (Acme), May 12, 2026, 09:14:\n\n${words}\n\nDan Ford, May 11, 2026, 09:14:\n\nHow can we help?`,
    ],
  ])('%s', async (_name, body) => {
    const message = await read([tool, 'Subject: [#442] Contract'], body);
    expect(message).toMatchObject({
      origin: 'person',
      from: { name: 'Helen Marsh', address: 'no-reply@acme.example' },
      ownWords: words,
      flags: ['unsure-writer'],
    });
  });

  it('who is answered where the tool wants it', async () => {
    const reply = 'Reply-To: ticket+442@desk.acme.example';
    const message = await read([tool, reply], `Helen Marsh commented:\n\n${words}`);
    expect(message).toMatchObject({
      from: { name: 'Helen Marsh', address: 'ticket+442@desk.acme.example' },
      flags: [],
    });
  });
});

describe('who may not be answered', () => {
  it.each<[name: string, headers: readonly string[], body: string, from: string | null]>([
    [
      'the form names another than Reply-To',
      ['From: Site <forms@vendor.example>', 'Reply-To: eve@elsewhere.example'],
      form,
      'owen@acme.example',
    ],
    [
      'it names nobody',
      ['From: Forms <no-reply@forms.example>'],
      `Your name: Owen\nWhat is the problem?\n${words}\nComments: none`,
      'no-reply@forms.example',
    ],
    [
      'it names nobody and is ours',
      ['From: Site <noreply@vendor.example>'],
      `Name: Owen\nMessage: ${words}`,
      null,
    ],
    [
      'the one named is a machine',
      ['From: Forms <no-reply@forms.example>', 'Reply-To: noreply@acme.example'],
      `Name: Owen\nMessage: ${words}`,
      'no-reply@forms.example',
    ],
    [
      'two are named',
      ['From: Site <noreply@vendor.example>', 'Reply-To: a@acme.example, b@acme.example'],
      `Name: Owen\nMessage: ${words}`,
      null,
    ],
  ])('%s', async (_name, headers, body, from) => {
    const message = await read(['Subject: New message', ...headers], body);
    expect(message.origin).toBe('person');
    expect(message.from?.address ?? null).toBe(from);
    expect(message.flags).toEqual(['unsure-writer']);
  });
});

describe('nobody else speaks through a tool', () => {
  it.each<[name: string, origin: string, from: string, headers: readonly string[], body: string]>([
    [
      'a mass mailing with a Reply-To elsewhere',
      'list',
      'noreply@shop.example',
      [
        'From: Shop <noreply@shop.example>',
        'Reply-To: info@brand.example',
        'List-Unsubscribe: <https://x.example>',
      ],
      'Cancel your old contract today!',
    ],
    [
      'a no-reply address alone',
      'list',
      'noreply@acme.example',
      ['From: <noreply@acme.example>'],
      words,
    ],
    [
      'a service that takes answers itself',
      'list',
      'notifications@hub.example',
      ['From: Ada <notifications@hub.example>', 'Reply-To: reply+12@reply.hub.example'],
      'Ada closed the issue.',
    ],
    [
      'a mailing list',
      'list',
      'owen@acme.example',
      ['From: <noreply@lists.example>', toOwen, 'List-Id: <a.lists.example>'],
      form,
    ],
    [
      'an automatic answer',
      'auto-reply',
      'owen@acme.example',
      ['From: <noreply@acme2.example>', toOwen, 'Auto-Submitted: auto-replied'],
      form,
    ],
    [
      'Reply-To of ours',
      'list',
      'noreply@vendor.example',
      ['From: <noreply@vendor.example>', 'Reply-To: support@vendor.example'],
      words,
    ],
    [
      'what we typed into their form ourselves',
      'list',
      'noreply@acme.example',
      ['From: <noreply@acme.example>'],
      'Thank you.\n\nName: Dan Ford\nEmail: dan@vendor.example\nMessage: We end your contract.',
    ],
    [
      'our confirmation to the one who wrote',
      'list',
      'noreply@vendor.example',
      ['From: <noreply@vendor.example>', 'To: owen@acme.example', 'Cc: support@vendor.example'],
      `We have your message.\n\n${form}`,
    ],
    [
      'our own people’s comment in our own tool',
      'list',
      'noreply@vendor.example',
      ['From: Desk <noreply@vendor.example>'],
      'Dan Ford commented:\n\nThey will close the account.',
    ],
    [
      'a colleague with a Reply-To',
      'person',
      'dan@vendor.example',
      ['From: Dan Ford <dan@vendor.example>', toOwen],
      words,
    ],
    [
      'a person with a Reply-To',
      'person',
      'mia@other.example',
      ['From: Mia <mia@other.example>', toOwen],
      words,
    ],
    [
      'a person who tells of a form',
      'person',
      'mia@acme.example',
      ['From: Mia <mia@acme.example>'],
      form,
    ],
    [
      'a stranger whose form names another than Reply-To',
      'person',
      'eve@elsewhere.example',
      ['From: Eve <eve@elsewhere.example>', 'Reply-To: eve@third.example'],
      form,
    ],
  ])('%s', async (_name, origin, from, headers, body) => {
    const message = await read(headers, body);
    expect(message.origin).toBe(origin);
    expect(message.from?.address).toBe(from);
    if (origin === 'person') expect(message.ownWords).toBe(body);
  });
});
