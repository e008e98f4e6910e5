import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Explanation } from '../../src/classify/explain.ts';
import { type Html, type Viewer, page } from '../../src/console/page.ts';
import { accountsPage } from '../../src/console/pages/accounts.ts';
import { caseHead, casePage } from '../../src/console/pages/case.ts';
import type { CaseView } from '../../src/console/pages/case-view.ts';
import { queuePage } from '../../src/console/pages/queue.ts';
import { styleSheet } from '../../src/console/style.ts';
import type { Person } from '../../src/domain/account.ts';
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
    ...{ promises: [], explanation: high, people: byId, mayAct: true, maySettle: false },
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
          accountsPage({ ...list, lines: [account], windowDays: 30 }, viewer),
        ),
    ],
  ];

  it.each(
    pages.flatMap(([name, html]) => [390, 900, 1280].map((width) => ({ name, html, width }))),
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
    await opened.context.close();
  });
});
