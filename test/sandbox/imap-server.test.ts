import { ImapFlow } from 'imapflow';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImapServer, startImapServer } from '../../src/sandbox/imap-server.ts';

const mail = [
  'From: "Mara Lindt" <mara@brightfold.example>',
  'To: support@ourco.example',
  'Subject: Nightly export',
  'Date: Mon, 04 May 2026 09:00:00 +0000',
  'Message-ID: <a1@brightfold.example>',
  'X-Defuse-Draft: case-7',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'The export fails every night.',
  '--b1',
  'Content-Type: application/pdf; name="log.pdf"',
  'Content-Disposition: attachment; filename="log.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--b1--',
  '',
].join('\r\n');

describe('the sandbox IMAP server, spoken to by imapflow', () => {
  let server: ImapServer;
  let client: ImapFlow;
  const at = new Date('2026-05-04T09:00:05Z');

  beforeEach(async () => {
    server = await startImapServer({
      users: [
        { name: 'support', password: 'secret', token: 'tok-1' },
        {
          name: 'csm',
          password: 'other',
          folders: { Entwürfe: '\\Drafts', 'Gesendete Objekte': '\\Sent' },
        },
      ],
    });
    client = await connected({ user: 'support', pass: 'secret' });
  });
  afterEach(async () => {
    client.close();
    await server.close();
  });

  async function connected(auth: { user: string; pass?: string; accessToken?: string }) {
    const made = new ImapFlow({
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      auth,
      logger: false,
      disableAutoIdle: true,
    });
    made.on('error', () => undefined);
    await made.connect();
    return made;
  }

  it('lists folders with their special use, also with names beyond ASCII', async () => {
    const mine = await client.list();
    expect(mine.map((f) => [f.path, f.specialUse])).toContainEqual(['Sent', '\\Sent']);
    const other = await connected({ user: 'csm', pass: 'other' });
    const theirs = await other.list();
    expect(theirs.map((f) => [f.path, f.specialUse])).toContainEqual(['Entwürfe', '\\Drafts']);
    expect((await other.mailboxOpen('Entwürfe')).exists).toBe(0);
    other.close();
  });

  it('fetches envelope, structure, size, date, flags, source, a part and a byte range', async () => {
    const uid = server.append('support', 'INBOX', mail, { date: at, flags: ['\\Flagged'] });
    await client.mailboxOpen('INBOX', { readOnly: true });
    const [got] = await client.fetchAll(
      String(uid),
      {
        uid: true,
        envelope: true,
        bodyStructure: true,
        size: true,
        internalDate: true,
        flags: true,
        source: true,
        bodyParts: ['1', '2.mime', { key: 'header', maxLength: 20 }],
      },
      { uid: true },
    );
    expect(got?.source?.toString()).toBe(mail);
    expect(got?.size).toBe(Buffer.byteLength(mail));
    expect(got?.internalDate).toEqual(at);
    expect([...(got?.flags ?? [])]).toEqual(['\\Flagged']);
    expect(got?.envelope).toMatchObject({
      subject: 'Nightly export',
      messageId: '<a1@brightfold.example>',
      from: [{ name: 'Mara Lindt', address: 'mara@brightfold.example' }],
    });
    expect(got?.bodyStructure?.childNodes?.map((n) => [n.part, n.type, n.disposition])).toEqual([
      ['1', 'text/plain', undefined],
      ['2', 'application/pdf', 'attachment'],
    ]);
    expect(got?.bodyParts?.get('1')?.toString()).toBe('The export fails every night.');
    expect(got?.headers?.toString()).toBe(mail.slice(0, 20));
    expect(got?.bodyParts?.get('2.mime')?.toString()).toContain('log.pdf');
    expect(server.list('support', 'INBOX')[0]?.flags).toEqual(['\\Flagged']);
  });

  it.each([
    [{ uid: '2:*' }, [2, 3]],
    [{ uid: '9:*' }, [3]],
    [{ header: { 'X-Defuse-Draft': 'case-7' } }, [1]],
    [{ since: '2026-05-05' }, [2, 3]],
    [{ before: '2026-05-05' }, [1]],
    [{ seen: false }, [1, 3]],
    [{ not: { uid: '1' } }, [2, 3]],
    [{ or: [{ uid: '1' }, { seen: true }] }, [1, 2]],
    [{ subject: 'EXPORT' }, [1]],
    [{ larger: 500 }, [1]],
  ])('searches by %j', async (query, uids) => {
    server.append('support', 'INBOX', mail, { date: at });
    const later = { date: new Date('2026-05-06T00:00:00Z') };
    server.append('support', 'INBOX', 'Subject: two\r\n\r\n2\r\n', { ...later, flags: ['\\Seen'] });
    server.append('support', 'INBOX', 'Subject: three\r\n\r\n3\r\n', later);
    await client.mailboxOpen('INBOX');
    expect(await client.search(query, { uid: true })).toEqual(uids);
  });

  it('appends a draft and answers with its UID and UIDVALIDITY', async () => {
    const done = await client.append('Drafts', mail, ['\\Draft'], at);
    const box = await client.mailboxOpen('Drafts');
    expect(done).toMatchObject({ uid: 1, uidValidity: box.uidValidity });
    const [stored] = server.list('support', 'Drafts');
    expect(stored?.flags).toEqual(['\\Draft']);
    expect(stored?.date).toEqual(at);
    expect(stored?.bytes.toString()).toBe(mail);
  });

  it('pushes new mail to a client in IDLE', async () => {
    await client.mailboxOpen('INBOX', { readOnly: true });
    const exists = new Promise<number>((resolve) => {
      client.on('exists', (event) => resolve(event.count));
    });
    const idling = client.idle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.append('support', 'INBOX', mail);
    expect(await exists).toBe(1);
    await client.noop();
    await idling;
  });

  it('stores flags, copies, expunges, creates and deletes', async () => {
    server.append('support', 'INBOX', mail, { date: at });
    server.append('support', 'INBOX', 'Subject: x\r\n\r\nx\r\n');
    await client.mailboxOpen('INBOX');
    expect(await client.messageFlagsAdd('1', ['\\Seen', '$Triaged'], { uid: true })).toBe(true);
    expect(server.list('support', 'INBOX')[0]?.flags).toEqual(['\\Seen', '$Triaged']);
    await client.mailboxCreate('Archive');
    const copied = await client.messageCopy('1', 'Archive', { uid: true });
    expect(copied).toMatchObject({ uidMap: new Map([[1, 1]]) });
    await client.messageDelete('1', { uid: true });
    expect(server.list('support', 'INBOX').map((m) => m.uid)).toEqual([2]);
    await client.mailboxDelete('Archive');
    expect(() => server.list('support', 'Archive')).toThrow(/no folder/);
  });

  it('lets nobody write through EXAMINE', async () => {
    server.append('support', 'INBOX', mail);
    const box = await client.mailboxOpen('INBOX', { readOnly: true });
    expect(box.readOnly).toBe(true);
    await client.fetchAll('1', { source: true });
    expect(server.list('support', 'INBOX')[0]?.flags).toEqual([]);
  });

  it('accepts XOAUTH2 with the right token and refuses every wrong login', async () => {
    const good = await connected({ user: 'support', accessToken: 'tok-1' });
    expect(good.usable).toBe(true);
    good.close();
    for (const auth of [
      { user: 'support', accessToken: 'tok-2' },
      { user: 'support', pass: 'wrong' },
      { user: 'nobody', pass: 'secret' },
    ]) {
      await expect(connected(auth)).rejects.toMatchObject({ authenticationFailed: true });
    }
  });

  it.each([
    ['resets the connection after so many fetches', { dropAfterFetches: 3 }],
    ['refuses a command', { refuse: [{ command: 'UID FETCH', answer: 'NO', text: 'not now' }] }],
  ] as const)('%s', async (_what, fault) => {
    for (let i = 0; i < 10; i++) server.append('support', 'INBOX', mail);
    await client.mailboxOpen('INBOX', { readOnly: true });
    Object.assign(server.faults, fault);
    await expect(client.fetchAll('1:*', { source: true }, { uid: true })).rejects.toThrow();
  });

  it('renumbers: the same mail under a new UIDVALIDITY', async () => {
    server.append('support', 'INBOX', mail);
    server.append('support', 'INBOX', mail);
    server.expunge('support', 'INBOX', [1]);
    const before = (await client.mailboxOpen('INBOX')).uidValidity;
    server.renumber('support', 'INBOX');
    const again = await connected({ user: 'support', pass: 'secret' });
    const box = await again.mailboxOpen('INBOX');
    expect(box.uidValidity).not.toBe(before);
    expect(await again.search({ all: true }, { uid: true })).toEqual([1]);
    again.close();
  });

  it('hides capabilities', async () => {
    server.faults.hide = ['IDLE', 'UIDPLUS'];
    const poor = await connected({ user: 'support', pass: 'secret' });
    expect(poor.capabilities.has('IDLE')).toBe(false);
    const done = await poor.append('Drafts', mail, ['\\Draft']);
    expect(done).not.toHaveProperty('uid');
    poor.close();
  });
});
