import { sql } from 'drizzle-orm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLinks } from '../../src/domain/link-placeholders.ts';
import type { MailContent } from '../../src/domain/outgoing.ts';
import { answerToken } from '../../src/jobs/answer-token.ts';
import { secretOf } from '../../src/store/secrets.ts';
import { hasChromium, openBrowser, openPage } from './browser.ts';
import { fingerprint } from './fingerprint.ts';
import { appOf, ask, receiveMorning, type Stage, startStage } from './stage.ts';

// Scanners fetch every link of a mail before a person sees it, some in a real browser (failures.md 78). Nothing of
// that may answer for the person; only the button of the page does.

let stage: Stage;
let links: readonly string[];

beforeAll(async () => {
  stage = await startStage();
  await receiveMorning(stage);
  links = await linksOfAllMails();
}, 300_000);
afterAll(() => stage?.stop());

/** Every address in every mail that is owed, with the tokens that the readers would get. */
async function linksOfAllMails(): Promise<readonly string[]> {
  const { store } = stage.service;
  const key = await secretOf(store, 'link');
  const owed = await store.rows<{ id: string; recipient: string; content: MailContent }>(
    sql`select id, recipient, content from outgoing`,
  );
  const found = owed.flatMap(({ id, recipient, content }) => {
    const mail = withLinks(content, id, answerToken(key, id, recipient));
    const html = mail.html.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
    return `${mail.text}\n${html}`.match(/https?:\/\/[^\s"'<>]+/g) ?? [];
  });
  return [...new Set(found)];
}

const answers = (): readonly string[] => links.filter((link) => link.includes('/a/'));

describe('a robot that follows every link of every mail', () => {
  it('finds links of every answer, all of them ours', () => {
    expect(links.filter((link) => !link.startsWith(stage.base))).toEqual([]);
    for (const verb of ['acknowledge', 'disagree', 'snooze', 'not-our-customer'])
      expect(answers().filter((link) => link.includes(`do=${verb}#`)).length).toBeGreaterThan(3);
  });

  it('changes nothing with HEAD, GET and OPTIONS', async () => {
    const before = await fingerprint(stage.service.store);
    for (const link of links) {
      for (const method of ['HEAD', 'GET', 'OPTIONS'])
        await fetch(link, { method, redirect: 'follow' });
    }
    expect(await fingerprint(stage.service.store)).toEqual(before);
  });

  describe.skipIf(!hasChromium)('in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('changes nothing either, and a person’s press of the button does', async () => {
      const before = await fingerprint(stage.service.store);
      const { page } = await openPage(browser);
      for (const link of links) {
        await page.goto('about:blank');
        await page.goto(link);
      }
      expect(await fingerprint(stage.service.store)).toEqual(before);
      const [first] = answers().filter((link) => link.includes('do=acknowledge'));
      await page.goto('about:blank');
      await page.goto(first ?? '');
      await page.getByRole('button', { name: 'on it' }).click();
      await page.waitForLoadState();
      expect((await fingerprint(stage.service.store))['case_']).not.toBe(before['case_']);
    }, 300_000);
  });

  it('learns nothing about a customer from the pages of the links', async () => {
    const app = appOf(stage);
    for (const link of answers()) {
      const { pathname, search } = new URL(link);
      const page = await (await ask(app, 'GET', pathname + search, { base: stage.base })).text();
      expect(page).not.toMatch(/Fjordline|Hartwell|Oakhaven|Copperfield/);
    }
  });
});
