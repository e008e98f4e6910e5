import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { explainOne } from '../../src/cli/explain.ts';
import { importCsv } from '../../src/cli/import.ts';
import { migrate } from '../../src/cli/migrate.ts';
import { operate } from '../../src/cli/operate.ts';
import { openStore } from '../../src/store/open-store.ts';
import { purge, purgedWords } from '../../src/store/purge.ts';
import { beat } from '../../src/store/status.ts';
import { silentLog } from '../store/databases.ts';
import { seed, storeMails } from '../store/samples.ts';
import { companyFile } from '../triage/company-file.ts';

const home = mkdtempSync(join(tmpdir(), 'defuse-operate-'));
const config = join(home, 'defuse.yaml');

async function said(...[command, args, options]: Parameters<typeof operate>): Promise<string> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    await operate(command, args, options);
  } finally {
    spy.mockRestore();
  }
  return written.join('');
}

describe('the commands of the operator', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    writeFileSync(config, companyFile);
    const store = await openStore(
      { databaseUrl: null, dataDir: join(home, 'data') },
      { log: silentLog },
    );
    await seed(store);
    const [id = ''] = await storeMails(store, ['From: Ida\n\nOnce.']);
    await store.rows(sql`update message set from_address = 'ida@acme.example', state = 'assessed',
      stored_at = now() - interval '31 days' where id = ${id}::uuid`);
    await beat(store, 'purge', new Date(), purgedWords(await purge(store)));
    await store.close();
  }, 300_000);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('say when the nightly purge last ran, and what it threw away', async () => {
    expect(await said('status', [], { config })).toMatch(
      /^retention: last purged -?\d+ s ago; raw 1, texts 0, quotes 0, /m,
    );
  });

  it('say plainly that nothing runs, and what cannot be tried again', async () => {
    expect(await said('status', [], { config })).toMatch(/^Defuse does not run \(no process uses /);
    await expect(operate('redrive', ['nope'], { config })).rejects.toThrow('"nope" is no id');
    await expect(operate('redrive', [crypto.randomUUID()], { config })).rejects.toThrow(
      'redrive: nothing that failed has the id ',
    );
  });

  it('refuse what is no file, no mail and no address of a database in one line', async () => {
    const options = { config };
    const table = join(home, 'table.csv');
    writeFileSync(table, 'id,name\nacme,Acme: the customer\n');
    await expect(importCsv('accounts', join(home, 'nope.csv'), options)).rejects.toThrow(
      /nope\.csv: there is no such file\.$/,
    );
    await expect(importCsv('accounts', home, options)).rejects.toThrow(/is a folder; name one/);
    await expect(explainOne(table, options)).rejects.toThrow(/table\.csv is no mail: /);
    await expect(migrate({ ...options, to: 'foo' })).rejects.toThrow('--to: "foo" is no address');
  });

  it('say what is left of an erased address, once, and nothing is found the second time', async () => {
    const first = await said('erase', ['Ida@acme.example'], { config });
    expect(first).toContain('Erased: 1 mail from or to ida@acme.example');
    expect(first).toContain('a keyed hash of each mail, so that it does not come back');
    const second = await said('erase', ['ida@acme.example'], { config, json: true });
    expect(JSON.parse(second)).toEqual({ erased: 0 });
  });

  it('print everything that is stored of an address as JSON', async () => {
    expect(JSON.parse(await said('export', ['bo@acme.example'], { config }))).toEqual({
      address: 'bo@acme.example',
      mails: [],
      interactions: [],
      assessments: [],
      written: [],
      promises: [],
    });
  });

  it('refuse what is no address in one line', async () => {
    await expect(operate('erase', ['ida'], { config })).rejects.toThrow(
      'erase: "ida" is no mail address; for example kim@acme.example.',
    );
  });
});
