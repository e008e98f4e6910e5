import { z } from 'zod';
import { asId } from '../domain/ids.ts';
import type { Config } from '../config.ts';
import { accountById, allAccounts, allPeople, upsertPeople } from '../store/accounts.ts';
import { erase, exportAddress } from '../store/erase.ts';
import { bereftAccounts } from '../store/on-duty.ts';
import { mergeAccounts } from '../store/merge-accounts.ts';
import type { Store } from '../store/open-store.ts';
import { statusFigures } from '../store/status.ts';
import { importAccounts, importInteractions } from './import-rows.ts';
import { loginLink } from './login-link.ts';
import { mergeOfOurs } from './merge-words.ts';
import { redriveFailed } from './redrive.ts';
import type { Service } from './service.ts';

/** What the command line asks the store, directly or through the process that owns the embedded one. */
export const question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('status') }),
  z.object({ ask: z.literal('accounts') }),
  z.object({
    ask: z.literal('bereft'),
    people: z.array(z.object({ id: z.string(), address: z.string() })),
  }),
  z.object({ ask: z.literal('redrive'), ids: z.array(z.string()) }),
  z.object({ ask: z.literal('login'), person: z.string() }),
  z.object({ ask: z.literal('erase'), address: z.string() }),
  z.object({ ask: z.literal('export'), address: z.string() }),
  z.object({ ask: z.literal('merge-accounts'), from: z.string(), into: z.string() }),
  z.object({
    ask: z.literal('import'),
    what: z.enum(['accounts', 'interactions']),
    rows: z.array(z.unknown()).max(2_000),
  }),
]);
export type Question = z.infer<typeof question>;

/** Answers one question of the command line. Throws one line for an unknown question or person. */
export async function answerQuestion(
  store: Store,
  config: Pick<Config, 'file' | 'people' | 'accounts'>,
  asked: unknown,
): Promise<unknown> {
  const given = question.parse(asked);
  const { company, console } = config.file;
  switch (given.ask) {
    case 'status':
      return statusFigures(store);
    case 'accounts':
      return allAccounts(store);
    case 'bereft':
      return bereftAccounts(
        store,
        given.people.map(({ id, address }) => ({ id: asId(id), address })),
      );
    case 'redrive':
      return redriveFailed(store, config, given.ids);
    case 'login':
      await knownBeforeTheFirstRun(store, config);
      return { link: await loginLink(store, console.baseUrl, asId(given.person), new Date()) };
    case 'erase':
      return { erased: await erase(store, given.address, null) };
    case 'export':
      return exportAddress(store, given.address);
    case 'merge-accounts': {
      const refused = mergeOfOurs(await accountById(store, asId(given.from)), company.domains);
      if (refused !== null) throw new Error(refused);
      return mergeAccounts(store, asId(given.from), asId(given.into), null);
    }
    case 'import':
      return given.what === 'accounts'
        ? importAccounts(store, given.rows, company.domains, config.accounts)
        : importInteractions(store, given.rows, 'import');
  }
}

/** A new store knows nobody until the service runs once; the operator logs in before that. */
async function knownBeforeTheFirstRun(store: Store, { people }: Pick<Config, 'people'>) {
  if ((await allPeople(store)).length === 0) await upsertPeople(store, people);
}

/** Lets the owner of an embedded store answer the command line. */
export function serveControl({ store, config, queue, world }: Service): void {
  store.serveControl(async (asked) => {
    const answer = await answerQuestion(store, config, asked);
    world.forget();
    queue.hint('triage');
    queue.hint('deliver');
    return answer;
  });
}
