import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { settingHere } from '../setting.ts';
import { config, mail, openOffice } from '../triage/office.ts';

const cleo = asId<PersonId>('csm');
const upset = 'Hi Cleo, hi Tom,\n\nthe export failed again and we are really annoyed.\n\nIda Noor';

onEachDatabase('the reply draft', (store) => {
  const copies = async (heads: string) => {
    const office = await openOffice(store(), now);
    await office.receive([mail('Export', upset).replace('To: support@vendor.example', heads)]);
    return store().rows<{ to: string[]; cc: string[] }>(sql`
      select jsonb_path_query_array(draft, '$.to[*].address') as to,
        jsonb_path_query_array(draft, '$.cc[*].address') as cc
      from outgoing where kind = 'reply-draft'`);
  };

  it('goes to everybody on their side who had the mail, and to nobody on ours', async () => {
    const to =
      'To: Cleo Marsh <cleo@vendor.example>, Tom Berg <tom@acme.example>, support@vendor.example';
    const cc =
      'Cc: Bo Reyes <bo@vendor.example>, Lea Roy <lea@acme.example>, Jo <jo@partner.example>';
    expect(await copies(`${to}\r\n${cc}`)).toEqual([
      {
        to: ['ida@acme.example'],
        cc: ['tom@acme.example', 'lea@acme.example', 'jo@partner.example'],
      },
    ]);
  });

  it('names nobody twice, and its reader not at all', async () => {
    const to = 'To: support@vendor.example, Ida <IDA@acme.example>, tom@acme.example';
    const cc = 'Cc: Tom Berg <Tom@acme.example>';
    expect(await copies(`${to}\r\n${cc}`)).toEqual([
      { to: ['ida@acme.example'], cc: ['tom@acme.example'] },
    ]);
  });

  it.each([
    ['Warm regards,', 'Warm regards,'],
    [null, 'Best regards,'],
  ])('ends as its CSM ends letters (people.*.signOff %s)', async (signOff, expected) => {
    const { people } = settingHere(config);
    const csm = people.get(cleo);
    if (csm === undefined) throw new Error('there is no CSM');
    const signing = signOff === null ? csm : { ...csm, signOff };
    const office = await openOffice(store(), now, {
      people: new Map([...people, [cleo, signing]]),
    });
    await office.receive([mail('Export', upset)]);
    const rows = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing where kind = 'reply-draft'`,
    );
    expect(rows[0]?.text.trim().split('\n').slice(-2)).toEqual([expected, 'Cleo Marsh']);
  });
});
