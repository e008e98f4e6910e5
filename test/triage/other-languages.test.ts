import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, type Office, openOffice } from './office.ts';

const english =
  'Hi Cleo,\n\nthanks for the slides and the nice demo last week, the team liked it a lot.';

onEachDatabase('a mail in two languages', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
  });
  const owed = () =>
    store().rows<{ line: string; text: string }>(
      sql`select kind || ' → ' || recipient as line, content ->> 'text' as text
        from outgoing order by 1`,
    );

  it('is told with the sentence that decided; none is told back in English', async () => {
    const said = 'Leider müssen wir den Vertrag zum Jahresende kündigen.';
    await office.receive([mail('Update', `${english}\n\n${said}\n\nBest\nIda`)]);
    const mails = await owed();
    expect(mails.map((one) => one.line)).toEqual([
      'call-request → boss',
      'escalation → boss',
      'escalation → exec',
      'notice → csm',
    ]);
    for (const { text } of mails) expect(text.replace(/\s+/g, ' ')).toContain(said);
    expect(mails.at(-1)?.text.replace(/\s+/g, ' ')).toContain(
      'what decided in it, is in another language',
    );
  });

  it('is shown to a person where one of them is not read', async () => {
    const dutch =
      'Helaas moeten wij het contract per einde van dit jaar opzeggen, want wij gaan weg.';
    await office.receive([mail('Update', `${english} See you on Monday.\n\n${dutch}\n\nIda`)]);
    const [notice, ...more] = await owed();
    expect(more).toEqual([]);
    expect(notice?.line).toBe('notice → csm');
    expect(notice?.text.replace(/\s+/g, ' ')).toContain('could not be read in full');
  });
});
