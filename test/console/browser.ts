import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { vi } from 'vitest';
import { asId, type PersonId } from '../../src/domain/ids.ts';
import { loginLink } from '../../src/jobs/login-link.ts';
import type { Stage } from './stage.ts';

// A browser shares the machine with everything else that is tested: slow is not wrong.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const program = process.env['CHROMIUM'] ?? places.find((path) => existsSync(path));

/** True where Debian's Chromium (or `CHROMIUM`) is; tests that need it skip visibly elsewhere. */
export const hasChromium = program !== undefined;

/** A headless browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** What a page said that a well-made one does not: errors of scripts, refusals of the policy. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
}

/** A page of a new context, with its complaints. */
export async function openPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Watched & { readonly context: BrowserContext }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  return { context, page, complaints };
}

/** Opens a printed login link and presses its button. */
export async function logInWith(page: Page, stage: Stage, person: string): Promise<void> {
  const { store } = stage.service;
  await page.goto(await loginLink(store, stage.base, asId<PersonId>(person), new Date()));
  await page.getByRole('button', { name: 'Log in with this link' }).click();
  await page.waitForURL(`${stage.base}/`);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it is, as lines; empty when nothing. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: readonly Violation[] = await page.evaluate(
    `axe.run(document, { iframes: false, runOnly: ${JSON.stringify(rules)} }).then((r) => r.violations)`,
  );
  return found.flatMap((one) =>
    one.nodes.map(
      (node) => `${one.impact} ${one.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`,
    ),
  );
}
