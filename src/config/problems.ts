import type { z } from 'zod';
import { isLoopback } from '../domain/loopback.ts';
import { isOurAddress, whyOurs } from '../domain/mail-domain.ts';
import { isPublicDomain } from '../domain/public-domain.ts';
import type { ConfigFile } from './schema.ts';

/** One line per problem of the file: which key, what is wrong, and what is right. */
export function issueLines(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.map(String).join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(
        (name) => `${at === 'the file' ? name : `${at}.${name}`}: no such key; check the spelling.`,
      );
    }
    return [`${at}: ${plain(issue.message)}.`];
  });
}

/**
 * What the schema cannot see: people, accounts and addresses that must fit each other. One line per problem,
 * empty when all is well. Recipients must lie inside the company's domains: the first wall (failures.md 3.8).
 */
export function contradictions(file: ConfigFile): string[] {
  return [
    ...peopleProblems(file),
    ...tokenProblems(file),
    ...accountProblems(file),
    ...mailboxProblems(file),
  ];
}

function peopleProblems(file: ConfigFile): string[] {
  const found: string[] = [];
  const holders = new Map<string, string>();
  const mailboxes = new Map(
    Object.entries(file.mailboxes).map(([name, one]) => [one.address, name]),
  );
  for (const [id, person] of Object.entries(file.people)) {
    const other = holders.get(person.address) ?? id;
    holders.set(person.address, other);
    if (other !== id) {
      found.push(
        `people.${id}.address: ${person.address} is the address of ${other} too; each person needs one of their own.`,
      );
    }
    const domain = person.address.split('@')[1] ?? '';
    if (!file.company.domains.includes(domain)) {
      found.push(
        `people.${id}.address: ${person.address} is outside company.domains (${file.company.domains.join(', ')}); Defuse writes to no one outside them.`,
      );
    }
    const mailbox = mailboxes.get(person.address);
    if (mailbox !== undefined) {
      found.push(
        `people.${id}.address: ${person.address} is the mailbox ${mailbox}, which Defuse reads; give ${person.name} an address of their own.`,
      );
    }
    if (person.manager !== null && !(person.manager in file.people)) {
      found.push(`people.${id}.manager: there is no person "${person.manager}" under people.`);
    }
    if (person.manager === id) {
      found.push(
        `people.${id}.manager: nobody is their own manager; name who is told when ${person.name} does not answer, or null.`,
      );
    }
  }
  if (!Object.values(file.people).some((person) => person.roles.includes('operator'))) {
    found.push(
      'people: nobody has the role operator; who is told when Defuse is blind? For example roles: [operator].',
    );
  }
  return found;
}

function tokenProblems(file: ConfigFile): string[] {
  return Object.entries(file.api?.tokens ?? {})
    .filter(([, token]) => !(token.person in file.people))
    .map(
      ([name, { person }]) =>
        `api.tokens.${name}.person: there is no person "${person}" under people.`,
    );
}

function accountProblems(file: ConfigFile): string[] {
  const found: string[] = [];
  const owners = new Map<string, string>();
  for (const [id, account] of Object.entries(file.accounts)) {
    for (const role of ['csm', 'manager'] as const) {
      if (!(account[role] in file.people)) {
        found.push(`accounts.${id}.${role}: there is no person "${account[role]}" under people.`);
      }
    }
    for (const domain of account.domains) {
      const ours = whyOurs(domain, file.company.domains);
      if (ours !== null) found.push(`accounts.${id}.domains: ${ours}.`);
      if (isPublicDomain(domain)) {
        found.push(
          `accounts.${id}.domains: ${domain} is a public mail domain; list the addresses under contacts.`,
        );
      }
    }
    for (const contact of account.contacts) {
      if (!isOurAddress(contact, file.company.domains)) continue;
      found.push(
        `accounts.${id}.contacts: ${contact} is an address of your own, never a customer's.`,
      );
    }
    for (const column of ['domains', 'contacts'] as const) {
      for (const place of account[column]) {
        const owner = owners.get(place) ?? id;
        owners.set(place, owner);
        if (owner === id) continue;
        const { name } = file.accounts[owner] ?? account;
        found.push(`accounts.${id}.${column}: ${place} belongs to ${name} (${owner}).`);
      }
    }
    if (account.domains.length + account.contacts.length === 0) {
      found.push(
        `accounts.${id}: give it domains or contacts, for example domains: [acme.example].`,
      );
    }
  }
  return found;
}

function mailboxProblems(file: ConfigFile): string[] {
  const found: string[] = [];
  if (Object.keys(file.mailboxes).length === 0) {
    found.push('mailboxes: name at least one, for example support:.');
  }
  for (const [id, { imap }] of Object.entries(file.mailboxes)) {
    if (!imap.oauth && !imap.passwordEnv && !imap.passwordFile) {
      found.push(
        `mailboxes.${id}.imap: say where the password is, for example passwordEnv: DEFUSE_IMAP_PASSWORD.`,
      );
    }
  }
  if (file.smtp.user && !file.smtp.passwordEnv && !file.smtp.passwordFile) {
    found.push('smtp: say where the password is, for example passwordEnv: DEFUSE_SMTP_PASSWORD.');
  }
  if (file.smtp.security === 'none' && file.smtp.user && !isLoopback(file.smtp.host)) {
    found.push(
      'smtp.security: with none the password would cross the network unencrypted; use starttls or tls, or a relay without user.',
    );
  }
  return found;
}

function plain(message: string): string {
  return message
    .replace(
      /^Invalid input: expected (\w+), received undefined$/,
      (_, type: string) => `is missing (${one(type)} is needed)`,
    )
    .replace(
      /^Invalid input: expected (\w+), received (\w+)$/,
      (_, type: string, given: string) => `must be ${one(type)}, not ${one(given)}`,
    )
    .replace(/^Invalid option: expected one of /, 'must be one of ')
    .replace(/^for example/, 'is not in the right form; for example')
    .replace(/\.$/, '');
}

/** The name of a type with its article: "a string", "an object". */
function one(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
