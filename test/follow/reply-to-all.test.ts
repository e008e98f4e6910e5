import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

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
});
