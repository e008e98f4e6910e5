import { asId, type AccountId } from '../domain/ids.ts';
import { engagement } from '../engagement/engagement.ts';
import { personOf } from '../follow/mail-facts.ts';
import { accountLines } from '../store/account-lines.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { page } from './page.ts';
import { accountHead, accountPage } from './pages/account.ts';
import { accountsPage } from './pages/accounts.ts';
import type { Visit } from './visit.ts';

const pageSize = 50;
const dayMs = 86_400_000;

/** The accounts, those at risk first; narrowed by name or to the viewer's own. */
export async function accountsPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const search = (c.req.query('q') ?? '').trim().slice(0, 100);
  const mine = c.req.query('mine') === '1';
  const offset = Math.max(0, Number.parseInt(c.req.query('offset') ?? '0', 10) || 0);
  const { people, words } = service.setting;
  const lines = await accountLines(service.store, {
    search,
    csm: mine ? viewer.person.id : null,
    since: new Date(viewer.now.getTime() - words.windowDays * dayMs),
    limit: pageSize,
    offset,
  });
  const view = { lines, people, search, mine, offset, pageSize, windowDays: words.windowDays };
  return c.html(page('Accounts', viewer, '/accounts', accountsPage(view, viewer)));
}

/** One account: whose turn it is, since when, what is open, and its history. */
export async function accountPageOf({ c, viewer, service }: Visit): Promise<Response> {
  const id = asId<AccountId>(c.req.param('id') ?? '');
  const snapshot = await accountSnapshot(service.store, id, viewer.now);
  if (snapshot === null) return c.notFound();
  const { people, words } = service.setting;
  const { hours } = personOf(snapshot.account.csm, service.setting);
  const judged = snapshot.recentAssessments;
  const engaged = engagement(snapshot.interactions, { now: viewer.now, words, hours, judged });
  const view = { snapshot, engaged, people, words };
  const head = accountHead(view);
  return c.html(
    page(snapshot.account.name, viewer, '/accounts', accountPage(view, viewer), undefined, head),
  );
}
