import type { Dovecot } from './dovecot.ts';

/** Everybody of our side; each has a mailbox of this name. */
export const people = ['ines', 'priya', 'walter', 'sofia', 'omar'] as const;

/** What a test may set otherwise than the usual configuration. */
export interface ConfigChoices {
  readonly dovecot: Pick<Dovecot, 'port' | 'caFile' | 'home'>;
  readonly smtpPort: number;
  readonly consolePort: number;
  /** Lines put into `mailboxes.support`, `store` and so on: YAML at the top level. */
  readonly more?: string;
  /** Replaces the line of the IMAP server. */
  readonly imap?: string;
  readonly folders?: string;
}

/**
 * The configuration of an invented vendor, Marlow, whose people work around the clock, so that
 * nothing waits for a morning. Passwords come from DEFUSE_PASSWORD, the database from DATABASE_URL.
 */
export function companyConfig(choices: ConfigChoices): string {
  const { dovecot, smtpPort, consolePort } = choices;
  const imap =
    choices.imap ??
    `{ host: localhost, port: ${dovecot.port}, user: support, ca: "${dovecot.caFile}", passwordEnv: DEFUSE_PASSWORD }`;
  const hours = 'hours: { timeZone: UTC, days: [1, 2, 3, 4, 5, 6, 7], from: "00:00", to: "23:59" }';
  const person = (id: string, name: string, role: string, manager: string) =>
    `  ${id}: { name: ${name}, address: ${id}@marlow.example, roles: [${role}], manager: ${manager}, ${hours} }`;
  const account = ({ id, name }: (typeof customers)[number]) =>
    `  ${id}: { name: ${name}, domains: [${id}.example], csm: ines, manager: priya }`;
  return `company: { name: Marlow, domains: [marlow.example], timeZone: UTC }
people:
${person('ines', 'Ines Carvalho', 'csm', 'priya')}
${person('priya', 'Priya Nair', 'manager', 'walter')}
${person('walter', 'Walter Brandt', 'executive', 'null')}
${person('sofia', 'Sofia Lindqvist', 'executive', 'null')}
${person('omar', 'Omar Haddad', 'operator', 'null')}
mailboxes:
  support:
    address: support@marlow.example
    imap: ${imap}
    folders: ${choices.folders ?? '{ journal: Journal }'}
    pollSeconds: 5
smtp: { host: 127.0.0.1, port: ${smtpPort}, security: starttls, user: defuse, passwordEnv: DEFUSE_PASSWORD, from: defuse@marlow.example }
accounts:
${customers.map(account).join('\n')}
competitors:
  - { name: Rivermark, aliases: [Rivermark One] }
  - { name: Ledger Hill }
caps: { perRecipientHour: 1000, perRecipientDay: 1000, perHour: 5000 }
console: { baseUrl: "http://127.0.0.1:${consolePort}", listen: "127.0.0.1:${consolePort}" }
${choices.more ?? ''}`;
}

/** The customers from whom the mails of fixtures/mail come. */
export const customers: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'fjordline', name: 'Fjordline Logistics' },
  { id: 'copperfield-dental', name: 'Copperfield Dental' },
  { id: 'hartwell', name: 'Hartwell Foods' },
  { id: 'oakhaven', name: 'Oakhaven Schools' },
  { id: 'pinecrest', name: 'Pinecrest Hotels' },
  { id: 'lumen-opticians', name: 'Lumen Opticians' },
  { id: 'sablefinch', name: 'Sable & Finch' },
  { id: 'northgate-timber', name: 'Northgate Timber' },
  { id: 'bellweather', name: 'Bellweather Insurance' },
  { id: 'alder-clinics', name: 'Alder Clinics' },
  { id: 'westbrook', name: 'Westbrook Cycles' },
  { id: 'quillco', name: 'Quill & Co' },
];
