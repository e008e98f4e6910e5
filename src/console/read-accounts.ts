import { asId, type AccountId } from '../domain/ids.ts';
import { engagementAt } from '../follow/engagement-at.ts';
import { knownPeople } from '../domain/account.ts';
import { mergeFor } from '../jobs/merge-for.ts';
import { accountLines } from '../store/account-lines.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { page } from './page.ts';
import { pageFrom } from './paging.ts';
import { accountHead, accountPage } from './pages/account.ts';
import { accountsPage } from './pages/accounts.ts';
import { keepers, may } from './policy.ts';
import type { Visit } from './visit.ts';

const dayMs = 86_400_000;

/** The accounts, those at risk first; narrowed by name or to the viewer's own. */
export async function accountsPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const search = (c.req.query('q') ?? '').trim().slice(0, 100);
  const mine = c.req.query('mine') === '1';
  const { words } = service.setting;
  const people = knownPeople(service.setting);
  const filter = {
    search,
    csm: mine ? viewer.person.id : null,
    since: new Date(viewer.now.getTime() - words.windowDays * dayMs),
  };
  const paged = await pageFrom(c.req.query('offset'), (place) =>
    accountLines(service.store, { ...filter, ...place }),
  );
  const view = { ...paged, people, search, mine, windowDays: words.windowDays };
  return c.html(page('Accounts', viewer, '/accounts', accountsPage(view, viewer)));
}

/** One account: whose turn it is, since when, what is open, and its history. */
export async function accountPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const id = asId<AccountId>(c.req.param('id') ?? '');
  const snapshot = await accountSnapshot(service.store, id, viewer.now);
  if (snapshot === null) return c.notFound();
  const { words } = service.setting;
  const people = knownPeople(service.setting);
  const judged = snapshot.recentAssessments;
  const engaged = engagementAt(snapshot, viewer.now, service.setting, judged);
  const mayMerge = may(viewer.person, keepers);
  const view = { snapshot, engaged, people, words, mayMerge };
  const head = accountHead(view);
  const say = (c.req.query('say') ?? '').slice(0, 300);
  return c.html(
    page(snapshot.account.name, viewer, '/accounts', accountPage(view, viewer), say, head),
  );
}

/** Makes an account part of another one, which is named by its id or name; then the other one is shown. */
export async function mergeAccountOf({ c, viewer, service, form }: Visit): Promise<Response> {
  const from = asId<AccountId>(c.req.param('id') ?? '');
  const wanted = (form['into'] ?? '').trim();
  const accounts = await service.world.accounts();
  const into =
    accounts.find((one) => one.id === wanted) ??
    accounts.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const to = (id: string, say: string): Response =>
    c.redirect(`/accounts/${encodeURIComponent(id)}?say=${encodeURIComponent(say)}`, 303);
  if (!into) return to(from, `Nothing was changed: there is no account “${wanted}”.`);
  const { done, words } = await mergeFor(service, from, into.id, viewer.person.id);
  return done ? to(into.id, words) : to(from, `Nothing was changed. ${words}`);
}
