import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Explanation } from '../../src/classify/explain.ts';
import { type Html, type Viewer, page } from '../../src/console/page.ts';
import { accountsPage } from '../../src/console/pages/accounts.ts';
import { caseHead, casePage } from '../../src/console/pages/case.ts';
import type { CaseView } from '../../src/console/pages/case-view.ts';
import { activityPage } from '../../src/console/pages/house.ts';
import { promisesPage, unmatchedPage } from '../../src/console/pages/lists.ts';
import { queuePage } from '../../src/console/pages/queue.ts';
import { styleSheet } from '../../src/console/style.ts';
import type { Person } from '../../src/domain/account.ts';
import { asId } from '../../src/domain/ids.ts';
import type { OurPromise } from '../../src/domain/promise.ts';
import { acme, ledgerEntry, now, openCase, people } from '../store/samples.ts';
import { hasChromium, openBrowser, openPage } from './browser.ts';

const viewer: Viewer = { person: people[0] as Person, csrf: '', now, menu: null };
const byId = new Map(people.map((one) => [one.id, one]));
const high: Explanation = {
  ...{ tier: 'high', whyNot: [], notLookedAt: [], rejected: [], wouldChange: [] },
  why: [{ clause: 'H1', words: 'Explicit threats to cancel', sentences: ['“We will cancel.”'] }],
};

function viewOf(name: string, over: Parameters<typeof openCase>[0] = {}): CaseView {
  const kase = openCase(over);
  const told = { messages: [], assessments: [], outgoing: [], deliveries: [], feedback: [] };
  const ledger = [ledgerEntry({ caseId: kase.id, words: `Plan: ${name}` })];
  return {
    story: { case: kase, accountName: name, ledger, ...told },
    account: { ...acme, name },
    ...{
      promises: [],
      explanation: high,
      people: byId,
      owners: people,
      mayAct: true,
      maySettle: false,
    },
  };
}

describe('why a case has its tier', () => {
  const text = async (over: Parameters<typeof openCase>[0]) =>
    String(await casePage(viewOf('Acme', over), viewer));

  it('is said of the tier that it has', async () => {
    expect(await text({ tier: 'high' })).toContain('Why it is High');
  });

  it('is not said of a tier that a person has set: then it is what speaks for the other one', async () => {
    const low = await text({ tier: 'low' });
    expect(low).not.toContain('Why it is');
    expect(low).toContain('What speaks for High');
  });
});

describe.skipIf(!hasChromium)('a name or plan of 200 letters without a space', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const long = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft'
    .repeat(3)
    .slice(0, 200);
  const plan = {
    ...{ decision: long, owner: acme.csm, dueOn: '2026-05-08', customerTold: true },
    ...{ writtenBy: acme.manager, writtenAt: now },
  };
  const view = viewOf(long, { plan, state: 'planned', issue: long });
  const line = { case: view.story.case, accountName: long, reasons: [], review: null };
  const account = {
    ...{ id: acme.id, name: long, csm: acme.csm, manager: acme.manager, managed: true },
    ...{ lastInboundAt: now, lastOutboundAt: now, missedMeetings: 0, openCases: 2 },
    tier: 'high' as const,
  };
  const address = `${'x'.repeat(60)}.${'y'.repeat(60)}@${'z'.repeat(60)}.${'w'.repeat(60)}.example`;
  const rightToLeft = 'שלוםעולםחברתאספקהבינלאומית'.repeat(8).slice(0, 200);
  const sender = { mails: 2, lastAt: now, lastSubject: rightToLeft };
  const senders = [
    { ...sender, address, name: long },
    { ...sender, address: 'zoe@zeta.example', name: rightToLeft },
    { ...sender, address, name: '' },
  ];
  const done = { at: now, by: acme.manager, action: 'assign-sender', subject: address };
  const named = new Map([...byId, [acme.manager, { ...(people[1] as Person), name: long }]]);
  const promise = {
    ...{ id: asId<OurPromise['id']>('p'), accountId: acme.id, caseId: null, messageId: null },
    ...{ by: acme.csm, what: rightToLeft, evidence: null, madeAt: now, dueOn: null, keptAt: null },
    state: 'open' as const,
  };
  const list = { offset: 0, more: false, people: byId, search: '', mine: false };
  const pages: readonly (readonly [string, () => Html])[] = [
    ['a case', () => page(long, viewer, '', casePage(view, viewer), '', caseHead(view, viewer))],
    [
      'the queue',
      () =>
        page(
          'Queue',
          viewer,
          '/',
          queuePage({ ...list, lines: [line], counts: {}, tier: null, closed: false }, viewer),
        ),
    ],
    [
      'the accounts',
      () =>
        page(
          'Accounts',
          viewer,
          '/accounts',
          accountsPage({ ...list, people: named, lines: [account], windowDays: 30 }, viewer),
        ),
    ],
    [
      'who did what',
      () =>
        page(
          'Who did what',
          viewer,
          '/activity',
          activityPage([{ ...done, words: `${address} belongs to ${long}` }], named, viewer),
        ),
    ],
    [
      'the unmatched senders',
      () =>
        page(
          'Unmatched senders',
          viewer,
          '/unmatched',
          unmatchedPage(
            {
              ...{ senders, accounts: [], mayAssign: true },
              guess: (of) => (of === address ? null : { ...acme, name: long }),
            },
            viewer,
          ),
          `${address} belongs to ${rightToLeft}.`,
        ),
    ],
    [
      'the promises',
      () =>
        page(
          'Promises',
          viewer,
          '/promises',
          promisesPage([{ promise, accountName: long }], true, viewer),
        ),
    ],
  ];

  it.each(
    pages.flatMap(([name, html]) =>
      [360, 390, 600, 870, 900, 1280].map((width) => ({ name, html, width })),
    ),
  )('fits into $name at $width px, and cuts nothing off', async ({ name, html, width }) => {
    const opened = await openPage(browser, { viewport: { width, height: 900 } });
    const text = String(await html()).replace(
      '<link rel="stylesheet" href="/style.css">',
      `<style>${styleSheet}</style>`,
    );
    await opened.page.setContent(text.replace('<script src="/script.js"></script>', ''));
    const folder = process.env['SHOTS'];
    if (folder) await opened.page.screenshot({ path: `${folder}/${name}-${width}.png` });
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const cut = `[...document.querySelectorAll('.card.flush')].filter(
      (one) => one.scrollWidth > one.clientWidth).length`;
    expect(await opened.page.evaluate(cut)).toBe(0);
    // Nor is a text squeezed to a column of single letters, nor a button's word broken.
    const squeezed = `[...document.querySelectorAll('td,th,dd,span,p,div,button')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const letters = one.textContent.trim().length;
      const broken = one.matches('button') && letters < 12 && height > 60;
      return (letters > 12 && width > 0 && width < 60 && height > 150) || broken;
    }).length`;
    expect(await opened.page.evaluate(squeezed)).toBe(0);
    await opened.context.close();
  });
});
