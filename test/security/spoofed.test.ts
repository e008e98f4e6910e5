import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { Outgoing } from '../../src/domain/outgoing.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, openOffice } from '../triage/office.ts';

const threat =
  'Hi Cleo,\n\nwe have decided to cancel our contract with you at the end of May.\n\nIda';
const received = 'Received: from acme.example by mx.vendor.example; Mon, 4 May 2026 09:00:00 +0100';
const forged = (line: string) => `${line}\r\n${mail('Contract', threat)}`;

onEachDatabase('the warning about the sender', (store) => {
  const toldBecauseOf = async (text: string): Promise<readonly Outgoing['content'][]> => {
    const office = await openOffice(store(), now, {}, 'mx.vendor.example');
    expect(await office.receive([text])).toEqual(['assessed']);
    const rows = await store().rows<{ content: Outgoing['content'] }>(
      sql`select content from outgoing where kind in ('escalation', 'call-request', 'notice')`,
    );
    return rows.map((row) => row.content);
  };

  it.each([
    ['no verdict at all', received],
    ['a verdict of its own', `${received}\r\nAuthentication-Results: mx.acme.example; dmarc=pass`],
    ['a verdict of a longer name', `Authentication-Results: mx.vendor.example.evil; dmarc=pass`],
    ['a name in a comment', `Authentication-Results: evil (mx.vendor.example); dmarc=pass`],
    [
      'our name below another server',
      `${received}\r\n${received}\r\nAuthentication-Results: mx.vendor.example; dmarc=pass`,
    ],
    [
      'a verdict that failed',
      `Authentication-Results: mx.vendor.example; dmarc=fail\r\n${received}`,
    ],
  ])('stands above whatever is told because of a mail with %s', async (_what, line) => {
    const contents = await toldBecauseOf(forged(line));
    expect(contents.length).toBeGreaterThanOrEqual(4);
    const warned = /Sender not verified|sender check of your mail server failed/;
    expect(contents.filter((one) => !warned.test(one.text))).toEqual([]);
    expect(contents.filter((one) => !warned.test(one.html))).toEqual([]);
  });

  it('is absent when our own server vouches for the sender', async () => {
    const line = `Authentication-Results: mx.vendor.example; dmarc=pass\r\n${received}`;
    const contents = await toldBecauseOf(forged(line));
    expect(contents.filter((one) => /not verified|check .* failed/.test(one.text))).toEqual([]);
  });
});
