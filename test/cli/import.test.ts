import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CsvLine, csvLines } from '../../src/cli/csv-file.ts';
import { neutral, readAccountRow, readInteractionRow } from '../../src/engagement/csv-row.ts';
import { allAccounts } from '../../src/store/accounts.ts';
import { importAccounts, importInteractions } from '../../src/jobs/import-rows.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, seed } from '../store/samples.ts';

const directory = mkdtempSync(join(tmpdir(), 'defuse-import-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const program = fileURLToPath(new URL('../../bin/defuse.mjs', import.meta.url));

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/accounts/${name}`, import.meta.url), 'utf8');

async function linesOf(content: string | Buffer, needed = ['name']): Promise<CsvLine[]> {
  const path = join(directory, `${crypto.randomUUID()}.csv`);
  writeFileSync(path, content);
  const lines: CsvLine[] = [];
  for await (const one of csvLines(path, needed, ['name', 'csm'])) lines.push(one);
  return lines;
}
const names = (lines: readonly CsvLine[]): (string | undefined)[] =>
  lines.map((one) => ('row' in one ? one.row['name'] : one.problem));

describe('a CSV file as people export it', () => {
  it.each([
    ['commas', 'Name,CSM\r\nAcme,ines\r\n'],
    ['semicolons', 'Name;CSM\nAcme;ines\n'],
    ['tabs', 'Name\tCSM\nAcme\tines'],
    ['a byte order mark', '\ufeffName,CSM\nAcme,ines\n'],
    ['a mark before quotes', '\ufeff"Name","CSM"\nAcme,ines\n'],
    ['quotes', '"Name","CSM"\n"Acme","ines"\n'],
    ['blank lines', '\nName,CSM\n\nAcme,ines\n\n'],
  ])('is read with %s', async (_, text) => {
    expect(names(await linesOf(text))).toEqual(['Acme']);
  });

  it('is read in UTF-16, as spreadsheets write it', async () => {
    const text = Buffer.from('\ufeffName\tCSM\r\nÅkra\tines\r\n', 'utf16le');
    expect(names(await linesOf(text))).toEqual(['Åkra']);
  });

  it('is read in UTF-16 without a mark, and in either order of bytes', async () => {
    const text = Buffer.from('Name\tCSM\r\n株式会社\tines\r\n', 'utf16le');
    expect(names(await linesOf(text))).toEqual(['株式会社']);
    expect(names(await linesOf(Buffer.from(text).swap16()))).toEqual(['株式会社']);
  });

  it.each([
    ['sep=;\r\nName;CSM\r\nAcme, Inc;ines\r\n', ['Acme, Inc']],
    ['\ufeffsep=,\nName,CSM\nAcme;Co,ines\n', ['Acme;Co']],
  ])('is read by the separator that its first line names: %j', async (text, found) => {
    expect(names(await linesOf(text))).toEqual(found);
  });

  it.each([
    ['a cell of several lines', 'Name,CSM\n"Acme\nInc",ines\nBolt,ines\n', ['Acme\nInc', 'Bolt']],
    ['doubled quotes', 'Name,CSM\n"The ""best"" Co",ines\n', ['The "best" Co']],
    ['a quote inside a cell', 'Name,CSM\n5" Pipes,ines\nBolt,ines\n', ['5" Pipes', 'Bolt']],
    ['carriage returns alone', 'Name,CSM\rAcme,ines\r"Bolt",ines\r', ['Acme', 'Bolt']],
    ['no line end at its end', 'Name,CSM\nAcme,"in\nes"', ['Acme']],
    ['an empty cell in quotes', 'Name,CSM\n"Acme",""\n"",x\n', ['Acme', '']],
  ])('is read with %s', async (_, text, found) => {
    expect(names(await linesOf(text))).toEqual(found);
  });

  it.each([
    ['', ''],
    ['nothing but a later quoted cell', '"Late, Ltd",ines,priya\n'],
    ['one that closes it', 'Late",ines,priya\n'],
    ['one that closes it with too few cells', 'Late,ines"\n'],
  ])('loses the line of an unclosed quote only; after it stands %s', async (_, later) => {
    const rows = Array.from({ length: 5_000 }, (_one, at) => `Cust ${at},ines,priya\n`);
    rows[2] = '"Cust 2,ines,priya\n';
    const lines = await linesOf(`Name,CSM,Manager\n${rows.join('')}${later}`);
    const wrong = lines.filter((one) => 'problem' in one);
    expect(wrong).toEqual([
      {
        line: 4,
        problem: 'a quotation mark opens in it and is not closed; the lines after it are read',
      },
    ]);
    expect(lines).toHaveLength(5_000 + (later === '' ? 0 : 1));
    expect(lines[3]).toEqual({ line: 5, row: { name: 'Cust 3', csm: 'ines', manager: 'priya' } });
  });

  it('tells a line that is longer than any row, and goes on', async () => {
    const lines = await linesOf(`Name,CSM\nAcme,ines\n${'x'.repeat(300_000)}\nBolt,ines\n`);
    expect(lines).toMatchObject([
      { line: 2, row: { name: 'Acme' } },
      { line: 3, problem: 'the line is longer than any row' },
      { line: 4, row: { name: 'Bolt' } },
    ]);
  });

  it('is read cell by cell when it mixes encodings', async () => {
    const mixed = Buffer.concat([
      Buffer.from('Name,CSM\nMüller,ines\n', 'utf8'),
      Buffer.from('M\u00fcnch,ines\n', 'latin1'),
    ]);
    expect(names(await linesOf(mixed))).toEqual(['Müller', 'Münch']);
  });

  it('names the columns that are missing, and those there are', async () => {
    await expect(linesOf('Customer,Owner\nAcme,ines\n', ['name', 'csm'])).rejects.toThrow(
      'Missing: name, csm. It has: customer, owner. Known: name, csm.',
    );
  });

  it('says that an empty file is empty', async () => {
    await expect(linesOf('')).rejects.toThrow('The file is empty.');
  });

  it('tells a line with too many cells, with its number, and goes on', async () => {
    const lines = await linesOf('Name,CSM\nAcme,ines,what,is this\nBolt,ines\n');
    expect(lines).toMatchObject([
      { line: 2, problem: 'it has 4 cells, the head has 2' },
      { line: 3, row: { name: 'Bolt' } },
    ]);
  });
});

describe('a row', () => {
  const zone = 'Europe/Berlin';
  const row = {
    external_id: 'x1',
    account: 'acme',
    kind: 'No-show',
    at: '2026-03-14',
    title: 'QBR',
  };

  it('means noon where only a day stands, in the time zone of the company', () => {
    expect(readInteractionRow(row, zone)).toMatchObject({
      ok: { kind: 'meeting-missed', at: '2026-03-14T11:00:00.000Z' },
    });
  });

  it('is due at the end of its day', () => {
    const read = readInteractionRow(
      { ...row, kind: 'task', owner: 'Customer', due: '2026-07-01' },
      zone,
    );
    expect(read).toMatchObject({
      ok: { kind: 'item-opened', owner: 'customer', dueAt: '2026-07-01T21:59:00.000Z' },
    });
  });

  it.each(['03/04/26', '14.3.2026', 'tomorrow', '2026-02-30'])(
    'is refused with the date "%s"',
    (at) => {
      expect(readInteractionRow({ ...row, at }, zone)).toEqual({
        problem: `at: "${at}" is no date; write 2026-03-14`,
      });
    },
  );

  it.each(['=cmd()', '+1', '-1', '@SUM(A1)'])('takes the formula %s as text', (cell) => {
    expect(neutral(cell)).toBe(`'${cell}`);
  });

  it.each(['@Home', '@Work Ltd', 'Acme (UK)'])('takes the name %s as it is', (cell) => {
    expect(neutral(cell)).toBe(cell);
  });

  it.each([
    'a.example, b.example',
    'a.example;b.example',
    'a.example | b.example',
    'a.example b.example',
  ])('of accounts lists several domains in one cell: %s', (domains) => {
    const read = readAccountRow({ name: 'Acme', domains, csm: 'csm', manager: 'boss' });
    expect(read).toMatchObject({ ok: { domains: ['a.example', 'b.example'] } });
  });

  it('of accounts makes an id of the name and lists of the domains', () => {
    const read = readAccountRow({
      name: 'Åkra & Sons',
      domains: 'akra.example; akra.test',
      csm: 'csm',
      manager: 'boss',
    });
    expect(read).toMatchObject({
      ok: { id: 'a-kra-sons', domains: ['akra.example', 'akra.test'], managed: true },
    });
  });
});

onEachDatabase('an import', (store) => {
  const held = {
    externalId: 'm1',
    account: 'acme',
    kind: 'meeting-held',
    at: '2026-03-14T11:00:00Z',
    title: 'QBR',
  };

  it('takes good rows, tells bad ones, and knows what it took before', async () => {
    await seed(store());
    const rows = [
      held,
      { ...held, externalId: 'm2', account: 'nobody' },
      { ...held, externalId: 'm3', account: null, contact: 'ida@acme.example' },
      { ...held, externalId: 'm4', kind: 'call-recorded' },
      { ...held, externalId: 'm5', kind: 'mail-in' },
    ];
    const first = await importInteractions(store(), rows, 'import');
    expect(first).toMatchObject({ added: 2, known: 0 });
    expect(first.refused.map((one) => one.row)).toEqual([1, 3, 4]);
    expect(first.refused[0]?.why).toBe('account: there is no account "nobody"');
    expect(first.refused[1]?.why).toBe('url: a recording needs its address');
    expect(await importInteractions(store(), rows, 'import')).toMatchObject({ added: 0, known: 2 });
  });

  it('refuses what has happened in the future, and takes a day to come where one is meant', async () => {
    await seed(store());
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const rows = [
      { ...held, at: inDays(30) },
      { ...held, externalId: 'm2', kind: 'meeting-declined', at: inDays(30) },
      // Noon of today, imported in the morning.
      { ...held, externalId: 'm3', at: inDays(0.4) },
    ];
    expect(await importInteractions(store(), rows, 'import')).toMatchObject({
      added: 2,
      refused: [{ row: 0, why: 'at: meeting-held lies in the future; it says what has happened' }],
    });
  });

  it('takes accounts whose people are known, and refuses a public mail domain', async () => {
    await seed(store());
    const bolt = {
      id: 'bolt',
      name: 'Bolt',
      domains: ['bolt.example'],
      contacts: [],
      csm: 'cleo@vendor.example',
      manager: 'boss',
      managed: true,
    };
    const result = await importAccounts(
      store(),
      [
        bolt,
        { ...bolt, id: 'gm', domains: ['gmail.com'] },
        { ...bolt, id: 'who', csm: 'somebody' },
        { ...bolt, id: 'own', domains: ['own.test', 'eu.vendor.example'] },
        { ...bolt, id: 'us', domains: [], contacts: ['sam@eu.vendor.example'] },
      ],
      ['vendor.example'],
    );
    expect(result.added).toBe(1);
    expect(result.refused).toEqual([
      {
        row: 1,
        why: 'domains: gmail.com is a public mail domain; list the addresses under contacts',
      },
      { row: 2, why: 'csm: "somebody" is nobody in the configuration\'s people' },
      {
        row: 3,
        why: 'domains: eu.vendor.example lies inside your own domain vendor.example; a customer cannot have it',
      },
      {
        row: 4,
        why: "contacts: sam@eu.vendor.example is an address of your own, never a customer's",
      },
    ]);
    const [found] = await store().rows<{ csm: string }>(
      sql`select csm from account where id = 'bolt'`,
    );
    expect(found?.csm).toBe('csm');
  });

  const row = (id: string, domains: readonly string[]) => ({
    id,
    name: id.toUpperCase(),
    domains,
    contacts: [],
    csm: 'csm',
    manager: 'boss',
    managed: true,
  });
  const domainsOf = async (id: string) =>
    (await allAccounts(store())).find((one) => one.id === id)?.domains;
  const taking = (...rows: readonly unknown[]) => importAccounts(store(), rows, []);

  it('refuses a domain of another account, in the store or further up, and a row without any', async () => {
    await seed(store());
    const result = await taking(
      row('bolt', ['acme.example']),
      row('one', ['twice.example', 'eu.acme.example']),
      row('two', ['own.example', 'twice.example']),
      row('none', []),
    );
    expect(result.refused).toEqual([
      { row: 0, why: 'domains: acme.example belongs to Acme (acme)' },
      { row: 2, why: 'domains: twice.example belongs to ONE (one)' },
      { row: 3, why: 'domains: give it domains or contacts; without either no mail is ever its' },
    ]);
    expect(await domainsOf('acme')).toEqual(['acme.example']);
    // A sub-domain of another account's may be an account of its own: the nearest one listed counts.
    expect(await domainsOf('one')).toEqual(['eu.acme.example', 'twice.example']);
  });

  it('shows the cell that is no domain or address', async () => {
    await seed(store());
    const result = await taking(
      row('web', ['https://c3.example/']),
      { ...row('who', []), contacts: ['ida at acme'] },
      row('www', ['www.c2.example']),
    );
    expect(result.refused).toEqual([
      { row: 0, why: 'domains: "https://c3.example/" is no domain; write it like acme.example' },
      { row: 1, why: 'contacts: "ida at acme" is no address; write it like a@b.example' },
      { row: 2, why: 'domains: www.c2.example is a web site; mail comes from c2.example' },
    ]);
  });

  it('refuses a contact of another account, and takes one at a domain of another', async () => {
    await seed(store());
    const result = await taking(
      { ...row('bolt', ['bolt.example']), contacts: ['freelancer@elsewhere.example'] },
      { ...row('coil', []), contacts: ['kim@acme.example'] },
      { ...row('dent', []), contacts: ['kim@acme.example'] },
    );
    expect(result).toMatchObject({
      added: 1,
      refused: [
        { row: 0, why: 'contacts: freelancer@elsewhere.example belongs to Acme (acme)' },
        { row: 2, why: 'contacts: kim@acme.example belongs to COIL (coil)' },
      ],
    });
    expect((await allAccounts(store())).map((one) => one.id).sort()).toEqual(['acme', 'coil']);
  });

  it('refuses to change what the configuration file says, which the next start would undo', async () => {
    await seed(store());
    const same = { ...row('acme', acme.domains), name: 'Acme', contacts: acme.contacts };
    const result = await importAccounts(
      store(),
      [{ ...same, domains: [...acme.domains, 'acme-neu.example'] }, row('bolt', ['bolt.example'])],
      [],
      [acme],
    );
    expect(result).toMatchObject({
      added: 1,
      refused: [
        {
          row: 0,
          why: 'id: "acme" stands under accounts in the configuration file: change it there, or the next start brings it back',
        },
      ],
    });
    expect(await domainsOf('acme')).toEqual(acme.domains);
    // What changes nothing is known, however often a whole list of customers is imported.
    expect(await importAccounts(store(), [same], [], [acme])).toMatchObject({
      added: 0,
      known: 1,
      refused: [],
    });
  });

  it('moves a domain only where the same file takes it from the account that had it', async () => {
    await seed(store());
    const moved = await taking(row('bolt', ['acme.example']), row('acme', ['acme.test']));
    expect(moved).toMatchObject({ added: 1, known: 1, refused: [] });
    expect(await domainsOf('bolt')).toEqual(['acme.example']);
    // The row that would give it up is refused itself: nothing is free.
    const stuck = await taking(
      row('coil', ['acme.example']),
      row('bolt', ['acme.test']),
      row('dent', ['dent.example']),
    );
    expect(stuck.refused.map((one) => one.row)).toEqual([0, 1]);
    expect(await domainsOf('bolt')).toEqual(['acme.example']);
  });
});

describe('defuse import', () => {
  const run = promisify(execFile);
  const config = join(directory, 'defuse.yaml');
  beforeAll(() => {
    writeFileSync(
      config,
      `company: { name: Marlow, domains: [vendor.example], timeZone: Europe/London }
people:
  csm: { name: Cleo Marsh, address: cleo@vendor.example, roles: [csm], manager: boss }
  boss: { name: Bo Reyes, address: bo@vendor.example, roles: [manager, operator] }
mailboxes:
  support:
    address: support@vendor.example
    imap: { host: imap.vendor.example, user: support, passwordEnv: SECRET }
smtp: { host: smtp.vendor.example, from: defuse@vendor.example }
store: { dataDir: ${join(directory, 'data')} }
`,
    );
  });
  const importing = (what: string, name: string, text: string) => {
    const file = join(directory, name);
    writeFileSync(file, text);
    return run(process.execPath, [program, 'import', what, file, '--config', config], {
      env: { PATH: process.env['PATH'], SECRET: 'x' },
    });
  };

  it('tells what is wrong with each line of accounts, and takes the good ones', async () => {
    const text = fixture('three-customers-with-mistakes.csv');
    const ended = await importing('accounts', 'wrong.csv', text).catch((error) => error);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('1 new, 0 known before, 4 refused');
    expect(ended.stderr.trim().split('\n')).toEqual([
      'line 3: domains: gmail.com is a public mail domain; list the addresses under contacts',
      'line 4: manager: the manager is missing',
      'line 5: csm: "nobody" is nobody in the configuration\'s people',
      expect.stringMatching(/^line 6: (?:id|name): /),
    ]);
  });

  it('imports accounts, then interactions and a calendar, and repeats without a change', async () => {
    const accounts = await importing('accounts', 'a.csv', fixture('three-customers.csv'));
    expect(accounts.stdout).toMatch(/3 rows in [\d.]+ s: 3 new, 0 known before, 0 refused/);
    const rows =
      'external_id,account,kind,at,title\nm1,acme,held,2026-03-14,=QBR\nm2,acme,held,14/3/26,QBR\n';
    const first = await importing('interactions', 'i.csv', rows).catch((error) => error);
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('line 3: at: "14/3/26" is no date; write 2026-03-14');
    expect(first.stdout).toContain('1 new, 0 known before, 1 refused');
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:qbr-1@vendor.example',
      'DTSTART:20260401T090000Z',
      'SUMMARY:Review',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ida@acme.example',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:cleo@vendor.example',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const meetings = await importing('interactions', 'c.ics', calendar);
    expect(meetings.stdout).toContain('1 new');
    const again = await importing('interactions', 'c.ics', calendar);
    expect(again.stdout).toContain('0 new, 1 known before');
  }, 240_000);

  it('refuses a second row of one id, also far behind the first, and counts every row once', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => `C ${at},c${at}.example,csm,boss`);
    const twins = ['Acme Inc.,us.example,csm,boss', '"Acme, Inc",de.example,csm,boss'];
    const text = ['name,domains,csm,manager', twins[0], ...rows, twins[1]].join('\n');
    const ended = await importing('accounts', 'twins.csv', text).catch((error) => error);
    expect(ended.stdout).toMatch(/^602 rows in [\d.]+ s: 601 new, 0 known before, 1 refused/);
    expect(ended.stderr).toContain(
      'line 603: the id acme-inc is already that of line 2; one account has one row, so give each an id of its own\n',
    );
  }, 240_000);

  it('says in one line that a file is no such table', async () => {
    const failed = await importing('accounts', 'b.csv', 'who,what\na,b\n').catch((error) => error);
    expect(failed.code).toBe(78);
    expect(failed.stderr.trim().split('\n')).toHaveLength(1);
    expect(failed.stderr).toContain('Missing: name, csm, manager');
  }, 120_000);

  it('merges two accounts and says what moved; a second time there is nothing to merge', async () => {
    await importing('accounts', 'a.csv', fixture('three-customers.csv'));
    const merging = (from: string, into: string) =>
      run(process.execPath, [program, 'accounts', 'merge', from, into, '--config', config], {
        env: { PATH: process.env['PATH'], SECRET: 'x' },
      });
    const done = await merging('brook-farms', 'acme');
    expect(done.stdout).toContain('"brook-farms" is part of "acme" now: 0 mails');
    const again = await merging('brook-farms', 'acme').catch((error) => error);
    expect([again.code, again.stdout]).toEqual([
      1,
      'There is no account "brook-farms", or no "acme": nothing was merged.\n',
    ]);
  }, 120_000);

  it('is known to a replay, which has a store of its own', async () => {
    await importing('accounts', 'a.csv', fixture('three-customers.csv'));
    const mail = join(directory, 'one.eml');
    const head =
      'From: Ida <ida@acme.example>\nDate: Mon, 02 Feb 2026 09:00:00 +0000\nSubject: End';
    writeFileSync(mail, `${head}\n\nWe will cancel our contract with you at the end of June.\n`);
    const replaying = (out: string, file: string) => {
      const args = [program, 'replay', mail, '--config', file, '--out', join(directory, out)];
      return run(process.execPath, args, { env: { PATH: process.env['PATH'], SECRET: 'x' } });
    };
    const { stdout } = await replaying('known', config);
    expect(stdout).toContain('1 High, 0 Medium and 0 Low cases at 1 of 1 customer who wrote');
    const elsewhere = join(directory, 'elsewhere.yaml');
    writeFileSync(elsewhere, readFileSync(config, 'utf8').replace('/data }', '/other }'));
    const strange = await replaying('strange', elsewhere);
    expect(strange.stdout).toContain('1 sender in no account');
  }, 240_000);
});
