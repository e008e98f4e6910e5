import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { readCalendars } from '../../src/jobs/read-calendars.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { seed } from '../store/samples.ts';
import { companyFile } from '../triage/company-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'defuse-calendars-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const feed = (answer: string): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:qbr-1@vendor.example',
    'DTSTART:20260501T090000Z',
    'SUMMARY:Review',
    `ATTENDEE;PARTSTAT=${answer}:mailto:ida@acme.example`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

/** Reads the calendars of a configuration; returns what was logged. */
async function reading(store: Store): Promise<string[]> {
  const calendars = `
calendars:
  gone: { file: gone.ics }
  page: { file: page.html }
  offline: { urlEnv: LINK }
  cleo: { file: cleo.ics }
`;
  const env = { SECRET: 'x', LINK: 'https://127.0.0.1:1/secret-link.ics' };
  const config = parseConfig(`${companyFile}${calendars}`, join(folder, 'defuse.yaml'), env);
  const logged: string[] = [];
  const say = (fields: object, words: string) => logged.push(`${words} ${JSON.stringify(fields)}`);
  await readCalendars({ store, config, log: { info: say, warn: say } });
  return logged;
}

onEachDatabase('the calendars of the configuration', (store) => {
  it('are read again and again, and each answer is one fact', async () => {
    await seed(store());
    writeFileSync(join(folder, 'page.html'), '<html>Log in</html>');
    const facts = () =>
      store().rows(sql`select kind, source, title from interaction order by kind`);
    writeFileSync(join(folder, 'cleo.ics'), feed('NEEDS-ACTION'));
    await reading(store());
    await reading(store());
    const asked = { kind: 'meeting-requested', source: 'calendar', title: 'Review' };
    expect(await facts()).toEqual([asked]);
    writeFileSync(join(folder, 'cleo.ics'), feed('DECLINED'));
    const logged = await reading(store());
    expect(await facts()).toEqual([{ ...asked, kind: 'meeting-declined' }, asked]);
    const words = logged.join('\n');
    for (const name of ['gone', 'page', 'offline', 'cleo']) expect(words).toContain(name);
    expect(words).not.toContain('secret-link');
  });
});
