import { madeMail } from './throughput/mailbox.ts';
import { readMail } from '../src/jobs/reading/read-mail.ts';
const at = new Date('2026-02-02T09:00:00Z');
const rss = () => Math.round(process.memoryUsage.rss() / 1048576);
const ctx = {
  parse: { authservId: null, ownDomains: ['marlow.example'], loopKey: null },
  analyze: { competitors: [{ name: 'Rivermark', aliases: [] }], ownBrands: ['Marlow'] },
};
const out = [rss()];
let c0 = process.cpuUsage();
let max = 0;
for (let i = 0; i < 4000; i++) {
  const b = madeMail(i, at).bytes;
  await readMail({ id: 'x', folder: 'inbox', bytes: b, sizeBytes: b.length }, ctx);
  if (i % 1000 === 999) out.push(rss());
  max = Math.max(max, rss());
  if (i === 500) c0 = process.cpuUsage();
}
const c = process.cpuUsage(c0);
console.log(
  process.execArgv.join(' '),
  out.join(' '),
  'max',
  max,
  'cpu ms/mail',
  ((c.user + c.system) / 3500000).toFixed(3),
  'heapUsed',
  Math.round(process.memoryUsage().heapUsed / 1048576),
);
