import { expect, it } from 'vitest';
import { forwardHead } from '../../src/parse/forward-head.ts';
import { parse } from '../../src/parse/parse.ts';

async function headOf(subject: string, body: string) {
  const bytes = Buffer.from(
    ['From: Sam <sam@vendor.example>', `Subject: ${subject}`, '', body, ''].join('\r\n'),
  );
  const options = { authservId: null, ownDomains: ['vendor.example'], loopKey: null };
  return forwardHead(await parse({ bytes, sizeBytes: bytes.length }, options));
}

const words = 'Sam,\n\nwe will not renew our contract.\n\nIda';

it.each<[program: string, subject: string, body: string]>([
  [
    'Gmail',
    'Fwd: Our contract',
    `Please handle.\n\n---------- Forwarded message ---------\nFrom: Ida Noor <ida@acme.example>\nDate: Tue, 12 May 2026 at 12:40\nSubject: Our contract\nTo: Sam <sam@vendor.example>\n\n${words}`,
  ],
  [
    'Outlook',
    'FW: Our contract',
    `Please handle.\n\nFrom: Ida Noor <ida@acme.example>\nSent: Tuesday, May 12, 2026 12:40 PM\nTo: Sam <sam@vendor.example>\nSubject: Our contract\n\n${words}`,
  ],
  [
    'Outlook in German, without a comment',
    'WG: Vertrag',
    `-----Ursprüngliche Nachricht-----\nVon: Ida Noor [mailto:ida@acme.example]\nGesendet: Dienstag, 12. Mai 2026 12:40\nAn: Sam\nBetreff: Vertrag\n\n${words}`,
  ],
  [
    'Apple',
    'Fwd: Our contract',
    `Please handle.\n\nBegin forwarded message:\n\n> From: Ida Noor <ida@acme.example>\n> Subject: Our contract\n> Date: 12 May 2026 at 12:40:00\n> To: Sam <sam@vendor.example>\n>\n${words.replace(/^/gm, '> ')}`,
  ],
])('finds whose mail is forwarded: %s', async (_program, subject, body) => {
  const head = await headOf(subject, body);
  expect(head?.from).toEqual({ name: 'Ida Noor', address: 'ida@acme.example' });
  expect(head?.text).toContain('we will not renew our contract.');
});

it('takes an answer for no forward', async () => {
  const reply = `Done.\n\nOn Tue, 12 May 2026 at 12:40, Ida Noor <ida@acme.example> wrote:\n> ${words}`;
  expect(await headOf('Re: Our contract', reply)).toBeNull();
  expect(await headOf('Our contract', 'Ida will not renew.')).toBeNull();
});
