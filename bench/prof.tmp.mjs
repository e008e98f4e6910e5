import { madeMail } from './throughput/mailbox.ts';
import { readMail } from '../src/jobs/reading/read-mail.ts';
const at = new Date('2026-02-02T09:00:00Z');
const mails = [];
for (let i = 0; i < 3000; i++) mails.push(madeMail(i, at).bytes);
const ctx = {
  parse: { authservId: null, ownDomains: ['marlow.example'], loopKey: null },
  analyze: { competitors: [{ name: 'Rivermark', aliases: [] }], ownBrands: ['Marlow'] },
};
for (let r = 0; r < 4; r++)
  for (const b of mails)
    await readMail({ id: 'x', folder: 'inbox', bytes: b, sizeBytes: b.length }, ctx);
