import { expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { asId } from '../../src/domain/ids.ts';
import { answerQuestion } from '../../src/jobs/control.ts';
import { allAccounts, upsertAccounts } from '../../src/store/accounts.ts';
import { onEachDatabase } from '../store/databases.ts';
import { acme, seed } from '../store/samples.ts';

const config = parseConfig(
  `company: { name: Vendor, domains: [vendor.example] }
people:
  csm: { name: Cleo Marsh, address: cleo@vendor.example, roles: [csm], manager: boss }
  boss: { name: Bo Reyes, address: bo@vendor.example, roles: [manager, operator] }
mailboxes:
  support:
    address: support@vendor.example
    imap: { host: imap.vendor.example, user: support, passwordEnv: SECRET }
smtp: { host: smtp.vendor.example, from: defuse@vendor.example }`,
  'defuse.yaml',
  {},
);

onEachDatabase('a question of the command line', (store) => {
  it('prints a login before the first run, to whom the configuration names', async () => {
    const login = (person: string) => answerQuestion(store(), config, { ask: 'login', person });
    expect(await login('csm')).toMatchObject({ link: expect.stringContaining('/login#') });
    await expect(login('nobody')).rejects.toThrow('the configuration has: boss, csm');
  });

  it('does not merge an account that lists a domain of ours, which would go along', async () => {
    await seed(store());
    await upsertAccounts(store(), [
      { ...acme, id: asId('own'), domains: ['vendor.example'], contacts: [] },
    ]);
    const merging = { ask: 'merge-accounts', from: 'own', into: 'acme' };
    await expect(answerQuestion(store(), config, merging)).rejects.toThrow(
      '"own" cannot be merged: vendor.example is your own domain; a customer cannot have it.',
    );
    expect((await allAccounts(store())).map((one) => one.id)).toContain('own');
  });
});
