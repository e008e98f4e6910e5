import { madeMail } from './throughput/mailbox.ts';
import { simpleParser } from 'mailparser';
import { parse } from '../src/parse/parse.ts';
import { analyze } from '../src/analyze/analyze.ts';
const at = new Date('2026-02-02T09:00:00Z');
const mails = [];
let bytes = 0;
for (let i = 0; i < 3000; i++) {
  const m = madeMail(i, at);
  mails.push(m);
  bytes += m.bytes.length;
}
console.log(
  'mean bytes',
  (bytes / 3000) | 0,
  'median',
  mails.map((m) => m.bytes.length).sort((a, b) => a - b)[1500],
);
console.log(
  mails
    .find((m) => m.kind === 'person' && m.bytes.length < 6000)
    .bytes.toString()
    .slice(0, 2500),
);
const skip = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
};
const ctx = {
  parse: { authservId: null, ownDomains: ['marlow.example'], loopKey: null },
  analyze: { competitors: [{ name: 'Rivermark', aliases: [] }], ownBrands: ['Marlow'] },
};
for (let r = 0; r < 3; r++) {
  let c0 = process.cpuUsage().user;
  const lap = (w, n = 3000) => {
    const c = process.cpuUsage();
    const t = (c.user + c.system - c0) / 1000;
    console.log(w, (t / n).toFixed(3), 'ms cpu/mail');
    const d = process.cpuUsage();
    c0 = d.user + d.system;
  };
  {
    const d = process.cpuUsage();
    c0 = d.user + d.system;
  }
  for (const b of mails) await simpleParser(b.bytes, skip);
  lap('mailparser');
  const ms = [];
  for (const b of mails)
    ms.push(await parse({ bytes: b.bytes, sizeBytes: b.bytes.length }, ctx.parse));
  lap('parse');
  const o = {};
  ms.forEach((m, i) => {
    const k = mails[i].kind + '>' + m.origin;
    o[k] = (o[k] ?? 0) + 1;
  });
  if (!r) console.log(o);
  const sig = {};
  for (const m of ms) {
    const a = analyze(m, ctx.analyze);
    for (const s of a.signals) sig[s.kind] = (sig[s.kind] ?? 0) + 1;
  }
  lap('analyze');
  if (!r) console.log(sig, ms.filter((m) => m.origin === 'person').length);
}
