import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';
import { parse } from '../../src/parse/parse.ts';

const leaves = 'we are looking at other systems at the moment, can i get an export';
const asked = 'Hi Ida, do you want to cancel your subscription?';

/** Of a mail of Ida Noor's; Cleo Marsh is one of our people. */
const ofIda = (text: string) =>
  ownWords({ text, html: '', subject: 'Chat', author: 'Ida Noor ida', ownPeople: ['Cleo Marsh'] });
/** Of a mail that a chat program sent. */
const ofTool = (text: string, subject = 'Chat transcript') =>
  ownWords({ text, html: '', subject, author: 'Chat chat', handedOver: true });

describe('of a chat the turns of the one who wrote are own words, each a sentence of its own', () => {
  it.each<[form: string, text: string]>([
    ['[10:02] Name:', `[10:02] Ida Noor: ${leaves}\n[10:03] Omar: ${asked}\n[10:04] Ida Noor: no`],
    [
      '(10:02:11) Name:',
      `(10:02:11) Ida: ${leaves}\n(10:02:30) Omar: ${asked}\n(10:02:55) Ida: no`,
    ],
    ['10:02 Name:', `10:02 Ida: ${leaves}\n10:03 Omar: ${asked}\n10:04 Ida: no`],
    [
      '10:02 AM - Name:',
      `10:02 AM - Ida: ${leaves}\n10:03 AM - Omar: ${asked}\n10:04 AM - Ida: no`,
    ],
    [
      'a date and a time',
      `12/05/2026, 10:02 - Ida Noor: ${leaves}\n12/05/2026, 10:03 - Omar: ${asked}\n12/05/2026, 10:04 - Ida Noor: no`,
    ],
    [
      'Name (10:02 AM) above the words',
      `Ida Noor (10:02 AM)\n${leaves}\n\nOmar (10:03 AM)\n${asked}\n\nIda Noor (10:04 AM)\nno`,
    ],
    ['Name [10:02]:', `Ida [10:02]: ${leaves}\nOmar [10:03]: ${asked}\nIda [10:04]: no`],
    ['roles without times', `Visitor: ${leaves}\nAgent: ${asked}\nVisitor: no`],
    ['our own person', `Ida: ${leaves}\nCleo: ${asked}\nIda: no`],
  ])('%s', (_form, text) => {
    expect(ofIda(text).ownWords).toBe(`${leaves}\n\nno`);
    expect(ofIda(text).flags).toEqual([]);
  });

  it.each<[how: string, text: string, subject?: string]>([
    ['roles', `Visitor: ${leaves}\nAgent: ${asked}\nVisitor: no`],
    ['a role and a name', `[10:02] Bea: ${leaves}\n[10:03] Agent Omar: Not yet.\n[10:04] Bea: no`],
    [
      'the subject',
      `10:02 Bea: ${leaves}\n10:03 Omar: Yes.\n10:04 Bea: no`,
      'Chat with Bea Tomlin',
    ],
    ['who serves', `10:02 Bea: ${leaves}\n10:03 Omar: How can I help?\n10:04 Bea: no`],
    ['who serves, and began', `10:01 Omar: How can I help?\n10:02 Bea: ${leaves}\n10:04 Bea: no`],
    ['who greets by name', `10:02 Bea: ${leaves}\n10:03 Omar: Hi Bea! Cancel it?\n10:04 Bea: no`],
    [
      'words below the name',
      `Bea (10:02)\n${leaves}\n\nOmar (10:03)\nSorry about that!\n\nIt is on our list.\n\nBea (10:04)\nno`,
    ],
    [
      'what the program says around them',
      `Chat transcript, 12 May 2026\n\n[10:02] Visitor: ${leaves}\nOmar has joined the chat.\n[10:03] Agent: ${asked}\n[10:04] Visitor: no\nChat ended`,
    ],
  ])('of a program, the customer is known by %s', (_how, text, subject) => {
    const read = ofTool(text, subject);
    expect(read.ownWords).toBe(`${leaves}\n\nno`);
    expect(read.named).toMatchObject({ by: 'chat', address: null });
  });

  it('is read whole, and shown to a person, where nothing tells who is who', () => {
    const read = ofTool(`[10:02] Lu: it is down\n[10:03] Kim: we cancel it then\n[10:04] Lu: ok`);
    expect(read).toMatchObject({
      ownWords: 'it is down\n\nwe cancel it then\n\nok',
      flags: ['unsure-speakers'],
    });
  });
});

describe('a person’s words around a chat, and what only looks like one', () => {
  it('keeps what stands above and below it', () => {
    const text = `Hi,\n\nthis is what I was told:\n\n10:02 Ida: where is it\n10:03 Cleo Marsh: we cancel it\n\nPlease look.\n\nIda`;
    expect(ofIda(text).ownWords).toBe(
      'Hi,\n\nthis is what I was told:\n\nwhere is it\n\nPlease look.\n\nIda',
    );
  });

  it.each([
    'The log says:\n\n10:02:01 Server: connection lost\n10:02:03 Worker: we cancel the job\n\nPlease look.',
    'Monday: two users\nTuesday: three users\nMonday: we close',
    'Ben: 3 licences\nIda: 4 licences\nBen: one more',
    'Agenda:\n10:00 Welcome: all\n10:30 Review: Ida',
    'Problem: the export stops.\nSolution: none.\nProblem: the import stops.',
    'At 10:02 Omar said: no.\nAt 10:03 he left.',
  ])('%j', (text) => {
    expect(ofIda(text)).toMatchObject({ ownWords: text, elided: [], flags: [] });
  });
});

it('a chat that a program sent is the customer’s, who has no address unless its form asked for one', async () => {
  const read = (from: string, body: string) => {
    const bytes = Buffer.from([`From: ${from}`, 'Subject: Chat', '', body, ''].join('\r\n'));
    const options = { authservId: null, ownDomains: ['vendor.example'], loopKey: null };
    return parse({ bytes, sizeBytes: bytes.length }, options);
  };
  const chat = `[10:02] Bea: ${leaves}\n[10:03] Agent Omar: ${asked}`;
  expect(await read('Intercom <noreply@intercom.example>', chat)).toMatchObject({
    origin: 'person',
    from: { name: 'Bea', address: 'noreply@intercom.example' },
    flags: ['unsure-writer'],
  });
  expect(
    await read('Chat <chat@vendor.example>', `Email: bea@acme.example\n\n${chat}`),
  ).toMatchObject({
    origin: 'person',
    from: { name: 'Bea', address: 'bea@acme.example' },
    ownWords: leaves,
    flags: [],
  });
});
