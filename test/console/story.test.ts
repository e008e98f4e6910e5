import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import { upsertAccounts } from '../../src/store/accounts.ts';
import { openCases } from '../../src/store/cases.ts';
import { axeFinds, hasChromium, logInWith, openBrowser, openPage } from './browser.ts';
import { receive, receiveMorning, type Stage, startStage } from './stage.ts';

// A manager's morning in a real browser, from the login link to a promise kept. Screenshots are written to the
// folder that DEFUSE_SHOTS names, never into the repository.
const shots = process.env['DEFUSE_SHOTS'];
const twin = {
  id: asId<never>('twin'),
  name: 'Fjordline AS',
  domains: ['fjordline-as.example'],
  contacts: [],
  managed: true,
};
const unfold = "for (const fold of document.querySelectorAll('details')) fold.open = true";
const overhang = 'document.documentElement.scrollWidth - window.innerWidth';

describe.skipIf(!hasChromium)('a manager’s morning in Chromium', () => {
  let stage: Stage;
  let browser: Browser;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    stage = await startStage();
    await receiveMorning(stage);
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, { viewport: { width: 1440, height: 900 } }));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  const said = (): Promise<string> => page.getByRole('status').innerText();
  const queued = (name: string) => page.locator('.queue a', { hasText: name });

  it('logs in with a printed link, whose secret is gone from the address', async () => {
    await logInWith(page, stage, 'priya');
    expect(await page.title()).toBe('Queue · Defuse');
    expect(page.url()).not.toContain('#');
  });

  it('reads the queue: High first, each case with the sentence that decided', async () => {
    expect(await page.locator('.group h2').allInnerTexts()).toEqual([
      expect.stringContaining('High'),
      expect.stringContaining('Medium'),
      expect.stringContaining('Low'),
    ]);
    expect(await queued('Fjordline').innerText()).toContain(
      '“If this is not solved by the end of next week we will not renew the contract in January.”',
    );
  });

  it('moves by keys and opens a case: its sentence is marked in place in the mail', async () => {
    await page.keyboard.press('j');
    const first = await page.locator(':focus').getAttribute('href');
    expect(first).toMatch(/^\/cases\//);
    await queued('Fjordline').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*');
    expect(await page.locator('pre.words mark').allInnerTexts()).toContain(
      'If this is not solved by the end of next week we will not renew the contract in January.',
    );
    expect(await page.getByText('If nobody answers by').innerText()).toContain('Walter Brandt');
    expect(await page.locator('main').innerText()).not.toMatch(/\b0\.\d+|score/i);
  });

  it('says "I’m on it" by key and Enter, and everything pending stops', async () => {
    await page.keyboard.press('i');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*say=*');
    expect(
      await page.getByRole('listitem').filter({ hasText: 'Priya Nair is on it' }).count(),
    ).toBe(1);
    expect(await page.getByText('If nobody answers by').count()).toBe(0);
  });

  it('changes what the escalation asks for, where the link of the mail leads', async () => {
    const at = new URL(page.url()).pathname;
    await page.goto('about:blank');
    await page.goto(`${stage.base}${at}#ask`);
    const words = 'One call from the head of engineering';
    await page.getByLabel('What should management do?').fill(words);
    await page.getByRole('button', { name: 'Change the ask' }).click();
    await page.waitForURL('**/cases/*say=*');
    const line = page.locator('.story li', { hasText: `Escalation ask: ${words}` });
    expect(await line.count()).toBe(1);
  });

  it('writes the plan, which then stands beside the case', async () => {
    await page.getByLabel('Decision').fill('We show the cause on Monday.');
    await page.getByLabel('Owner').selectOption({ label: 'Ines Carvalho' });
    await page.getByLabel('Date', { exact: true }).fill('2027-01-11');
    await page.getByRole('button', { name: 'Save the plan' }).click();
    await page.waitForURL('**/cases/*say=*');
    expect(await page.locator('.plan').innerText()).toBe('We show the cause on Monday.');
    expect(await page.locator('[aria-current=step]').innerText()).toBe('Plan agreed');
  });

  it('disagrees with one case and snoozes another, each with a reason', async () => {
    await page.goto(`${stage.base}/`);
    await queued('Hartwell').click();
    // The keys are heard once the page of the case stands.
    await page.waitForURL('**/cases/*', { waitUntil: 'load' });
    await page.keyboard.press('d');
    await page.waitForSelector('#no:focus');
    await page.keyboard.type('They quote somebody else.');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/*say=*');
    expect(await page.getByText('Disagreed: They quote somebody else.').count()).toBe(1);
    await page.goto(`${stage.base}/`);
    await queued('Oakhaven').click();
    await page.getByText('Snooze', { exact: true }).first().click();
    await page.getByLabel('Quiet until').fill('2027-02-01');
    await page.locator('#why').fill('Holidays.');
    await page.getByRole('button', { name: 'Snooze' }).click();
    await page.waitForURL('**/cases/*say=*');
    expect(await page.locator('.head').innerText()).toContain('Snoozed until 1 Feb 2027');
  });

  it('gives an unmatched sender to an account in one step, and settles a promise', async () => {
    await page.goto(`${stage.base}/unmatched`);
    await page.getByLabel('Belongs to').fill('Quill & Co');
    await page.getByRole('button', { name: 'Assign' }).click();
    await page.waitForURL('**/unmatched?say=*');
    expect(await said()).toContain('ida@tidebakery.example belongs to Quill & Co');
    await page.goto(`${stage.base}/promises`);
    await page.getByRole('button', { name: 'Kept' }).first().click();
    await page.waitForURL('**/promises?say=*');
    expect(await said()).toContain('kept');
  });

  it('makes a second name of a customer part of the first, unless the file would undo it', async () => {
    const { store, world } = stage.service;
    await upsertAccounts(store, [{ ...twin, csm: asId('ines'), manager: asId('priya') }]);
    world.forget();
    const merge = async (from: string, into: string): Promise<string> => {
      await page.goto(`${stage.base}/accounts/${from}`);
      await page.getByText('Merge into another account').click();
      await page.getByLabel('The account that stays').fill(into);
      await page.getByRole('button', { name: 'Merge' }).click();
      await page.waitForURL('**/accounts/*say=*');
      return said();
    };
    expect(await merge('fjordline', 'Oakhaven Schools')).toContain('Nothing was changed.');
    expect(await merge('twin', 'Fjordline Logistics')).toContain('is part of "fjordline" now');
    expect(await page.title()).toContain('Fjordline Logistics');
  });

  it('counts the morning on the weekly page', async () => {
    await page.goto(`${stage.base}/week`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('“They quote somebody else.”');
    expect(text).toContain('Explicit threats to cancel (H1)');
    expect(await page.locator('.chart svg').count()).toBe(2);
  });

  it('lists the keys, and lets them be switched off', async () => {
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').innerText()).toContain('next case of the list');
    await page.getByLabel('Shortcuts are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.evaluate('localStorage.clear()');
  });

  it('skips to the content with the first press of Tab, visibly', async () => {
    await page.goto(`${stage.base}/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').getAttribute('id')).toBe('main');
  });

  it('holds a subject of one endless word without growing wider, on a phone and at a desk', async () => {
    const subject = `RE:${'x-ticket_0815/'.repeat(14)}`;
    const text = `From: Ola <ola@hartwell.example>\r\nTo: support@marlow.example\r\nSubject: ${subject}\r\n\r\nWe have decided to cancel our contract with you.\r\n`;
    await receive(stage, [{ bytes: Buffer.from(text) }]);
    const [found] = await openCases(stage.service.store, { search: 'Hartwell', tiers: ['high'] });
    const storageState = await page.context().storageState();
    for (const width of [390, 1280]) {
      const viewport = { width, height: 844 };
      const look = await openPage(browser, { storageState, viewport });
      await look.page.goto(`${stage.base}/cases/${found?.case.id}`);
      await look.page.evaluate(unfold);
      expect(await look.page.getByText('x-ticket_0815').count()).toBeGreaterThan(0);
      expect(await look.page.evaluate<number>(overhang)).toBeLessThanOrEqual(0);
      if (shots !== undefined) {
        await look.page.screenshot({ path: `${shots}/long-subject-${width}.png`, fullPage: true });
      }
      await look.context.close();
    }
  });

  it('has said nothing in the browser’s console: no error, no refusal of the policy', () => {
    expect(complaints).toEqual([]);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'fits and passes axe on every page, %s, %i px',
    async (colorScheme, width) => {
      const [first] = await openCases(stage.service.store, { search: 'Copperfield' });
      const caseId = first?.case.id ?? '';
      const mail = first?.case.lastInboundMessageId ?? '';
      const pages = [
        '/',
        `/cases/${caseId}`,
        `/messages/${mail}`,
        '/accounts',
        '/accounts/fjordline',
      ];
      const lists = [
        '/promises',
        '/unmatched',
        '/week',
        '/health',
        '/settings',
        '/activity',
        '/me',
      ];
      const storageState = await page.context().storageState();
      const viewport = { width, height: width < 500 ? 844 : 900 };
      const look = await openPage(browser, { storageState, viewport, colorScheme });
      const found: string[] = [];
      for (const path of [...pages, ...lists, '/login']) {
        await look.page.goto(`${stage.base}${path}`);
        await look.page.evaluate(unfold);
        const wider = await look.page.evaluate<number>(overhang);
        if (wider > 0) found.push(`${path} is ${wider} px too wide`);
        for (const line of await axeFinds(look.page)) found.push(`${path} ${line}`);
        if (shots !== undefined) {
          const name = path.split('/')[1] || 'queue';
          await look.page.goto(`${stage.base}${path}`);
          await look.page.screenshot({
            path: `${shots}/${name}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
        }
      }
      expect([found, look.complaints]).toEqual([[], []]);
      await look.context.close();
    },
    300_000,
  );
});
