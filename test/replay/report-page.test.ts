import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { ReplayedCase, ReplayReport } from '../../src/replay/report.ts';
import { reportHtml } from '../../src/replay/report-html.ts';
import { axeFinds, hasChromium, openBrowser, openPage } from '../console/browser.ts';

const long =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
const nasty = '<img src=x onerror=alert(1)><script>alert(1)</script>';

const kase = (at: number): ReplayedCase => ({
  account: at % 3 === 0 ? long : `Customer ${at}`,
  issue: at % 5 === 0 ? nasty : 'the nightly export',
  tier: (['high', 'medium', 'low'] as const)[at % 3] ?? 'low',
  openedAt: `2026-02-${String(1 + (at % 28)).padStart(2, '0')}T09:00:00Z`,
  reachedAt: `2026-02-${String(1 + (at % 28)).padStart(2, '0')}T09:00:00Z`,
  endedAt: null,
  ongoingSince: '2026-01-20',
  clause: 'H1',
  sentence: `We will cancel ${nasty} at the end of the month, ${long}.`,
  quote: 'We will cancel',
  from: `${long} <kim@acme.example>`,
  told: ['Priya Nair', 'Walter Brandt'],
});

const report: ReplayReport = {
  source: { mails: 4_200, from: '2026-02-01T00:00:00.000Z', to: '2026-02-28T00:00:00.000Z' },
  customers: { accounts: 90, mails: 3_000, from: '2026-02-01', to: '2026-02-28' },
  origins: { person: 3_900, list: 300 },
  sent: 0,
  weeks: [{ week: '2026-02-02', high: 20, medium: 20, low: 20, mails: 3_000 }],
  cases: Array.from({ length: 60 }, (_, at) => kase(at)),
  mails: Array.from({ length: 70 }, () => ({
    at: '2026-02-02T09:00:00Z',
    kind: 'escalation' as const,
    to: long,
    subject: nasty,
  })),
  clauses: [{ clause: 'H1', cases: 60, times: 75 }],
  accounts: [{ account: long, cases: 3, high: 1, medium: 1, low: 1, mails: 1_234 }],
  unmatched: [{ address: `${long}@nobody.example`, mails: 7, tier: 'high' }],
  forPerson: [{ at: '2026-02-02T09:00:00Z', from: long, subject: nasty, why: 'unknown-sender' }],
  budget: { perWeek: 5, weeks: 4, over: 1, most: 20, usual: 20 },
};

describe.skipIf(!hasChromium)('the page of a replay', () => {
  let browser: Browser;
  let page = '';
  beforeAll(async () => {
    const changes = {
      summary: '1 case is decided differently.',
      notes: [],
      lines: [`new: ${nasty}`],
    };
    page = await reportHtml(report, changes);
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)(
    'can be read at %i px in the %s, by everybody, and loads nothing',
    async (width, colorScheme) => {
      const opened = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
      const asked: string[] = [];
      opened.page.on('request', (request) => asked.push(request.url()));
      await opened.page.setContent(page);
      await opened.page.evaluate(
        'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
      );
      expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await opened.page.locator('svg:visible').count()).toBe(1);
      expect(await opened.page.locator('script, img').count()).toBe(0);
      expect(await axeFinds(opened.page)).toEqual([]);
      expect([asked, opened.complaints]).toEqual([[], []]);
      await opened.context.close();
    },
  );

  it.each([390, 700, 1100])(
    'breaks no heading of a table inside a word at %i px',
    async (width) => {
      const opened = await openPage(browser, { viewport: { width, height: 900 } });
      await opened.page.setContent(page);
      const lines = `[...document.querySelectorAll('thead th')].map((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const tops = new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)));
        return [one.textContent, tops.size > one.textContent.split(' ').length];
      })`;
      const headings = (await opened.page.evaluate(lines)) as [string, boolean][];
      expect(headings.map(([text]) => text)).toContain('Cases decided');
      expect(headings.filter(([, torn]) => torn)).toEqual([]);
      expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await opened.context.close();
    },
  );

  it('dates a case that rose by the day on which it did, and says since when it is going on', async () => {
    const rose = {
      ...kase(1),
      openedAt: '2026-01-20T09:00:00Z',
      reachedAt: '2026-02-12T09:00:00Z',
    };
    const text = await reportHtml({ ...report, cases: [rose] }, null);
    expect(text).toContain('12 February 2026 · ongoing since 20 January 2026 · ');
  });

  it('marks the words that decided, and says the headline in one sentence', () => {
    expect(page).toContain('<mark>We will cancel</mark>');
    expect(page).toContain(
      '<h1>In 4 weeks, Defuse would have raised 20 High, 20 Medium and 20 Low cases at 41 of 90 customers who wrote: about 5 High a week.</h1>',
    );
    expect(page).toContain('exceeded in 1 of the 4 calendar weeks with mail of customers');
  });
});
