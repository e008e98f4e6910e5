/**
 * Joins the labelled mail beside the project (automatic mail, odd mail, the inbox of a vendor) into one mbox, with a
 * configuration whose accounts are the inbox's customers, so that a replay of all of it can be looked at.
 * Run: node bench/replay-mbox.ts FOLDER, then defuse replay FOLDER/all.mbox -c FOLDER/defuse.yaml --out FOLDER/out.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mboxOfBytes } from '../test/replay/sample-mails.ts';
import { sharedData } from '../test/shared-data.ts';

interface InboxMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly quoted?: string;
  readonly signature?: string;
}

const folder = process.argv[2];
if (folder === undefined || sharedData === null) {
  process.stderr.write('usage: node bench/replay-mbox.ts FOLDER, with the labelled mail at hand\n');
  process.exit(1);
}
const shared = sharedData;
const emls = (name: string): Buffer[] => {
  const at = join(shared, 'mail', name, 'eml');
  return readdirSync(at)
    .sort()
    .map((file) => readFileSync(join(at, file)));
};
const inbox = readFileSync(join(shared, 'inbox/emails.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as InboxMail);

function emlOf(mail: InboxMail): Buffer {
  const below = [mail.signature, mail.quoted].filter(Boolean).join('\n\n');
  const date = new Date(mail.date).toUTCString().replace('GMT', '+0000');
  return Buffer.from(
    `From: ${mail.from}\nTo: ${mail.to}\nSubject: ${mail.subject}\nDate: ${date}\nMessage-ID: <${mail.id}@inbox.example>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${mail.text}\n\n${below}\n`,
  );
}

const domainOf = (address: string): string => /@([a-z0-9.-]+)/i.exec(address)?.[1] ?? '';
const ours = domainOf(inbox[0]?.to ?? '');
const customers = [...new Set(inbox.map((mail) => domainOf(mail.from).toLowerCase()))]
  .filter((domain) => domain !== '' && domain !== ours)
  .sort();
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'all.mbox'),
  mboxOfBytes([...emls('auto'), ...emls('torture'), ...inbox.map(emlOf)]),
);
const nameOf = (domain: string): string => {
  const words = (domain.split('.')[0] ?? domain).split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
};
writeFileSync(
  join(folder, 'defuse.yaml'),
  `company: { name: ${nameOf(ours)}, domains: [${ours}], timeZone: Europe/London }
people:
  csm: { name: Ines Carvalho, address: ines@${ours}, roles: [csm], manager: boss }
  boss: { name: Priya Nair, address: priya@${ours}, roles: [manager], manager: head }
  head: { name: Walter Brandt, address: walter@${ours}, roles: [executive, operator] }
mailboxes:
  support: { address: support@${ours}, imap: { host: localhost, port: 993, user: support, passwordEnv: HOME } }
smtp: { host: localhost, port: 587, security: none, from: defuse@${ours} }
accounts:
${customers.map((domain, at) => `  customer-${at}: { name: "${nameOf(domain)}", domains: [${domain}], csm: csm, manager: boss }`).join('\n')}
`,
);
process.stdout.write(`${inbox.length} mails of the inbox, ${customers.length} customers\n`);
