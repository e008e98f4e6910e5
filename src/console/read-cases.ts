import { html } from 'hono/html';
import { explain, type Explanation } from '../classify/explain.ts';
import { type Tier, tiers } from '../domain/assessment.ts';
import { asId, type CaseId } from '../domain/ids.ts';
import { engagementAt } from '../follow/engagement-at.ts';
import { knownPeople } from '../domain/account.ts';
import type { Service } from '../jobs/service.ts';
import { tierWithout } from '../jobs/tier-without.ts';
import { casesOfMessages } from '../store/case-links.ts';
import {
  assessmentsOfMessage,
  caseById,
  caseCounts,
  type CaseStory,
  openCases,
} from '../store/cases.ts';
import { messageById } from '../store/messages.ts';
import { loadRaw } from '../store/raw-mails.ts';
import { caseActors } from './case-actions.ts';
import { type AccountSnapshot, accountSnapshot } from '../store/account-snapshot.ts';
import { mailHtml } from './mail-html.ts';
import { page } from './page.ts';
import { pageFrom } from './paging.ts';
import { caseHead, casePage } from './pages/case.ts';
import { messagePage } from './pages/message.ts';
import { queuePage } from './pages/queue.ts';
import { keepers, may } from './policy.ts';
import { mailFramePolicy } from './security.ts';
import type { Visit } from './visit.ts';

/** The queue, narrowed by tier, search, "mine" or "closed". */
export async function queueOf({ c, viewer, service }: Visit): Promise<Response> {
  const tier = tiers.find((one) => one === c.req.query('tier')) ?? null;
  const closed = c.req.query('closed') === '1';
  const mine = c.req.query('mine') === '1';
  const search = (c.req.query('q') ?? '').trim().slice(0, 100);
  const filter = {
    ...(tier === null ? {} : { tiers: [tier] }),
    ...(mine ? { owner: viewer.person.id } : {}),
    ...(search === '' ? {} : { search }),
    closed,
  };
  const paged = await pageFrom(c.req.query('offset'), (place) =>
    openCases(service.store, { ...filter, ...place }),
  );
  const counts: Partial<Record<Tier, number>> = {};
  for (const row of await caseCounts(service.store)) {
    counts[row.tier] = (counts[row.tier] ?? 0) + row.cases;
  }
  const people = knownPeople(service.setting);
  const view = { ...paged, counts, people, tier, mine, closed, search };
  return c.html(page('Queue', viewer, '/', queuePage(view, viewer)));
}

/** One case with its story. */
export async function caseOf({ c, viewer, service }: Visit): Promise<Response> {
  const story = await caseById(service.store, asId<CaseId>(c.req.param('id') ?? ''));
  if (story === null) return c.notFound();
  const snapshot = await accountSnapshot(service.store, story.case.accountId, viewer.now);
  const view = {
    story,
    account: snapshot?.account ?? null,
    promises: snapshot?.openPromises ?? [],
    explanation: explanationOf(story, snapshot, service),
    people: knownPeople(service.setting),
    owners: [...service.setting.people.values()],
    mayAct: may(viewer.person, caseActors),
    maySettle: may(viewer.person, keepers),
  };
  const title = `${story.accountName}: ${story.case.issue}`;
  const say = (c.req.query('say') ?? '').slice(0, 300);
  const head = caseHead(view, viewer);
  return c.html(page(title, viewer, '', casePage(view, viewer), say, head));
}

function explanationOf(
  story: CaseStory,
  snapshot: AccountSnapshot | null,
  { setting, config }: Service,
): Explanation | null {
  const assessment = story.assessments.at(-1);
  if (assessment === undefined) return null;
  const mail = story.messages.find((one) => one.id === assessment.messageId);
  const analysis = mail?.analysis ?? null;
  const without = tierWithout(mail?.parsed ?? null, config);
  const engaged = snapshot && engagementAt(snapshot, assessment.at, setting);
  return explain(assessment, analysis, engaged, setting.words, without);
}

/** One mail as it was read: own words, what was left out, headers. */
export async function messageOf({ c, viewer, service }: Visit): Promise<Response> {
  const mail = await messageById(service.store, c.req.param('id') ?? '');
  if (mail === null) return c.notFound();
  const assessments = await assessmentsOfMessage(service.store, mail.id);
  const [found] = await casesOfMessages(service.store, [mail.id]);
  const crumbs = html`<p class="crumbs"><a href="/">Queue</a>${
    found === undefined ? '' : html` / <a href="/cases/${found}">The case of this mail</a>`
  }</p>`;
  const body = messagePage(mail, assessments, viewer);
  return c.html(page(mail.subject || '(no subject)', viewer, '', body, undefined, { crumbs }));
}

/** A mail's own HTML for the sandboxed frame: sanitized, and under a policy that loads and runs nothing. */
export async function messageHtml({ c, service }: Visit): Promise<Response> {
  const raw = await loadRaw(service.store, asId(c.req.param('id') ?? ''));
  const clean = raw === null ? null : await mailHtml(Buffer.from(raw.raw.bytes));
  const shownHtml = clean ?? '<p>This mail has no layout of its own: it is plain text.</p>';
  return c.html(`<!doctype html><meta charset="utf-8">${shownHtml}`, 200, {
    'content-security-policy': mailFramePolicy,
  });
}
