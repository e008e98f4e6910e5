import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { asId } from '../../src/domain/ids.ts';
import { accountIndex, matchAccount } from '../../src/engagement/match.ts';

function account(id: string, domains: string[], contacts: string[] = []): Account {
  const csm = asId<Account['csm']>('csm');
  return { id: asId(id), name: id, domains, contacts, csm, manager: csm, managed: true };
}

const index = accountIndex(
  [
    account('acme', ['acme.example', 'acme.co.uk'], ['freelancer@gmail.com']),
    account('labs', ['labs.acme.example'], ['Ina+Labs@gmail.com']),
    account('broad', ['gmail.com', 'co.uk'], ['owner@gmail.com']),
  ],
  { ownDomains: ['vendor.example'] },
);

function of(address: string): string {
  const found = matchAccount(address, index);
  if ('account' in found) return found.account.id;
  return 'own' in found ? 'ours' : found.unmatched;
}

describe('whose an address is', () => {
  it.each([
    ['ida@acme.example', 'acme', 'the domain'],
    ['IDA@ACME.EXAMPLE', 'acme', 'the domain, whatever the case'],
    ['ida@mail.acme.example', 'acme', 'a sub-domain'],
    ['ida@acme.co.uk', 'acme', 'a second domain of the account'],
    ['ida@labs.acme.example', 'labs', 'the nearest listed parent'],
    ['ida@eu.labs.acme.example', 'labs', 'the nearest listed parent of a sub-domain'],
    ['freelancer@gmail.com', 'acme', 'a listed address at a public provider'],
    ['freelancer+defuse@gmail.com', 'acme', 'a plus-address of a listed one'],
    ['ina+labs@gmail.com', 'labs', 'a plus-address that is listed itself'],
    ['ina@gmail.com', 'public-domain', 'not everybody behind a listed plus-address'],
    ['owner@gmail.com', 'broad', 'a contact of an account with a public domain'],
    ['stranger@gmail.com', 'public-domain', 'never an account by a public provider'],
    ['x@else.co.uk', 'unknown-domain', 'never an account by a public suffix'],
    ['x@notacme.example', 'unknown-domain', 'no other domain that ends alike'],
    ['cleo@vendor.example', 'ours', 'our own domain'],
    ['cleo@mail.vendor.example', 'ours', 'a sub-domain of ours'],
    ['not-an-address', 'no-address', 'nobody where there is no address'],
  ])('%s is %s: %s', (address, expected) => {
    expect(of(address)).toBe(expected);
  });
});
