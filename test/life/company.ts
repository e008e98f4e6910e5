import { parseConfig } from '../../src/config.ts';
import type { Config } from '../../src/config.ts';

/** A customer: its people, and a word that no other customer ever writes. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  readonly csm: string;
  readonly manager: string;
  readonly contacts: readonly { readonly name: string; readonly address: string }[];
}

const customer = (
  id: string,
  name: string,
  word: string,
  csm: string,
  manager: string,
  names: readonly string[],
): Customer => ({
  id,
  name,
  word,
  csm,
  manager,
  contacts: names.map((one) => ({
    name: one,
    address: `${one.toLowerCase().replace(' ', '.')}@${id}.example`,
  })),
});

export const customers: readonly Customer[] = [
  customer('fjordline', 'Fjordline Logistics', 'Kestrel', 'ines', 'priya', [
    'Sunniva Dahl',
    'Jonas Berg',
    'Aksel Moe',
  ]),
  customer('quillco', 'Quill & Co.', 'Walnut', 'ines', 'priya', ['Greta Holm']),
  customer('hartwell', 'Hartwell', 'Saffron', 'ines', 'bo', ['Moss Tindall', 'Una Frost']),
  customer('oakhaven', 'Oakhaven AG', 'Obsidian', 'lars', 'priya', [
    'Pia Renner',
    'Timo Kranz',
    'Edith Vogt',
  ]),
  customer('pinecrest', 'Pinecrest Hotels', 'Marigold', 'lars', 'bo', ['Otis Grange']),
  customer('westbrook', 'Westbrook Bikes', 'Juniper', 'lars', 'bo', ['Tamsin Yeo', 'Rhys Cole']),
  customer('alder', 'Alder Clinics', 'Cobalt', 'dana', 'bo', [
    'Yusuf Demir',
    'Nadia Osei',
    'Felix Braun',
  ]),
  customer('norrland', 'Norrland Energi', 'Lantern', 'dana', 'priya', ['Maja Lind', 'Erik Sund']),
];

const hours = (zone: string, holidays: string, from = '09:00', to = '17:30') =>
  `{ timeZone: ${zone}, from: "${from}", to: "${to}", holidays: ${holidays} }`;

const accounts = customers.map(
  (one) =>
    `  ${one.id}: { name: "${one.name}", domains: [${one.id}.example], csm: ${one.csm}, manager: ${one.manager} }`,
);

export const companyFile = `
company: { name: Marlow, domains: [marlow.example], timeZone: Europe/London }
people:
  ines: { name: Ines Carvalho, address: ines@marlow.example, roles: [csm], manager: priya, hours: ${hours('Europe/London', 'GB')} }
  lars: { name: Lars Winter, address: lars@marlow.example, roles: [csm], manager: bo, hours: ${hours('Europe/Berlin', 'DE-BE', '08:00', '16:30')} }
  dana: { name: Dana Reyes, address: dana@marlow.example, roles: [csm], manager: bo, hours: ${hours('America/New_York', 'US')} }
  priya: { name: Priya Nair, address: priya@marlow.example, roles: [manager], manager: walter, hours: ${hours('Europe/London', 'GB')} }
  bo: { name: Bo Lindqvist, address: bo@marlow.example, roles: [manager], manager: walter, hours: ${hours('America/Los_Angeles', 'US')} }
  walter: { name: Walter Brandt, address: walter@marlow.example, roles: [executive], hours: ${hours('Europe/Berlin', 'DE-BE')} }
  omar: { name: Omar Haddad, address: omar@marlow.example, roles: [operator] }
mailboxes:
  support:
    address: support@marlow.example
    imap: { host: imap.marlow.example, user: support, passwordEnv: SECRET }
    authservId: mx.marlow.example
smtp: { host: smtp.marlow.example, from: defuse@marlow.example }
competitors:
  - { name: Rivermark, aliases: [Rivermark One] }
console: { baseUrl: "https://defuse.marlow.example" }
accounts:
${accounts.join('\n')}
`;

export const company: Config = parseConfig(companyFile, 'defuse.yaml', { SECRET: 'x' });
