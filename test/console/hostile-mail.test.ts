import { sql } from 'drizzle-orm';
import type { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleEnv } from '../../src/console/session.ts';
import { asId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { openCases } from '../../src/store/cases.ts';
import { hasChromium, logInWith, openBrowser, openPage } from './browser.ts';
import { payloads } from './payloads.ts';
import { appOf, ask, logInAs, receive, type Stage, startStage } from './stage.ts';

// More than five hundred attempts, twenty to a mail, each in every field that a sender writes; then in what is
// made of them: drafts, mails, promises, reasons, errors. Every page that shows them is read as text and opened.

const perMail = 20;
const chunks = Array.from({ length: Math.ceil(payloads.length / perMail) }, (_, at) =>
  payloads.slice(at * perMail, (at + 1) * perMail),
);
const domains = ['fjordline', 'hartwell', 'oakhaven', 'pinecrest', 'westbrook', 'quillco'];

/** A header's value: one line, and encoded so that it arrives as it was meant (RFC 2047 §4.1). */
const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
const joined = (some: readonly string[]): string => some.join(' ');

/** A mail with every attempt of the chunk in every field; mails of odd number come from no account. */
function hostileMail(some: readonly string[], nth: number): Buffer {
  const host = nth % 2 === 1 ? 'nobody.example' : `${domains[nth % domains.length]}.example`;
  const text = `We will cancel our contract because of ${joined(some)}. This is a disgrace.\r\n\r\n${joined(some)}`;
  const files = some.map((one, at) =>
    [
      '--outer',
      `Content-Type: application/octet-stream; name="${word(one)}"`,
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(one)}`,
      `Content-Description: ${word(one)}`,
      '',
      `file ${at}`,
    ].join('\r\n'),
  );
  return Buffer.from(
    [
      `From: ${word(joined(some))} <sender${nth}@${host}>`,
      `Sender: ${word(joined(some))} <sender${nth}@${host}>`,
      `To: ${word(joined(some))} <support@marlow.example>`,
      `Cc: ${word(joined(some))} <other@${host}>`,
      `Reply-To: ${word(joined(some))} <reply@${host}>`,
      `Subject: ${word(joined(some))}`,
      `Message-ID: <${nth}.${(some[0] ?? '').replaceAll(/[^!-~]/g, '')}@${host}>`,
      `X-Mailer: ${word(some[0] ?? '')}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64'),
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(some.map((one) => `<p>before ${one} after</p>`).join('\n')).toString('base64'),
      '--inner--',
      ...files,
      '--outer--',
      '',
    ].join('\r\n'),
  );
}

/** A mail of ours that promises an attempt. */
function promising(some: readonly string[], nth: number): Buffer {
  const plain = joined(some).replaceAll(/[.\n\r]/g, ' ');
  return Buffer.from(
    [
      'From: Ines Carvalho <support@marlow.example>',
      `To: sender@${domains[nth % domains.length]}.example`,
      `Subject: ${word(joined(some))}`,
      `Message-ID: <ours-${nth}@marlow.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Hello,\r\n\r\nI will send you ${plain.slice(0, 200)} by Friday.\r\n\r\nInes`,
    ].join('\r\n'),
  );
}

/** Puts the attempts into the rows that the pipeline fills from other sources than a customer's mail. */
async function intoRows(stage: Stage): Promise<void> {
  const { store } = stage.service;
  const all = JSON.stringify(chunks.map(joined));
  await store.rows(sql`update outgoing o set content = jsonb_build_object('subject', p.text,
      'text', p.text, 'html', p.text, 'ics', null), state = 'uncertain'
    from (select value as text, ordinality as n from jsonb_array_elements_text(${all}::jsonb)
      with ordinality) p,
      (select id, row_number() over (order by draft is null, id) as n from outgoing) r
    where r.n = p.n and o.id = r.id`);
  await store.rows(sql`insert into message (mailbox, folder, uid_validity, uid, state, from_address,
      from_name, subject, last_error)
    select value, 'inbox', 8, ordinality, 'quarantined', value, value, value, value
    from jsonb_array_elements_text(${all}::jsonb) with ordinality limit 8`);
  await store.rows(sql`insert into interaction (id, account_id, kind, at, source, external_id, title,
      contact, url)
    select gen_random_uuid(), 'fjordline', 'meeting-held', now(), 'import', 'x' || ordinality, value,
      value, value from jsonb_array_elements_text(${all}::jsonb) with ordinality`);
  const [first] = await openCases(store);
  for (const [at, reason] of chunks.map((some) => joined(some).slice(0, 3_000)).entries()) {
    if (first === undefined || at > 8) break;
    await act(
      first.case.id,
      { is: 'disagreed', by: asId('priya'), clause: 'all', reason },
      asId('priya'),
      stage.service,
    );
  }
}

let stage: Stage;
let app: Hono<ConsoleEnv>;
let paths: readonly string[];
let frames: readonly string[];

beforeAll(async () => {
  stage = await startStage();
  app = appOf(stage);
  await receive(stage, [
    ...chunks.map((some, nth) => ({ bytes: hostileMail(some, nth) })),
    ...chunks
      .slice(0, 12)
      .map((some, nth) => ({ bytes: promising(some, nth), folder: 'sent' as const })),
  ]);
  await intoRows(stage);
  const { store } = stage.service;
  const mails = await store.rows<{ id: string }>(sql`select id from message`);
  const cases = await store.rows<{ id: string }>(sql`select id from case_`);
  frames = mails.map(({ id }) => `/messages/${id}/html`);
  paths = [
    '/',
    '/?closed=1',
    '/accounts/fjordline',
    '/accounts/hartwell',
    '/promises',
    '/unmatched',
    '/week',
    '/health',
    '/activity',
    ...cases.map(({ id }) => `/cases/${id}`),
    ...mails.map(({ id }) => `/messages/${id}`),
  ];
}, 300_000);
afterAll(() => stage?.stop());

describe('mail that tries to run or to fetch something', () => {
  it('is tried in more than five hundred ways, in cases, drafts, promises and lists', async () => {
    expect(payloads.length).toBeGreaterThanOrEqual(500);
    const { store } = stage.service;
    const [n] = await store.rows<Record<string, number>>(sql`select
      (select count(*)::int from case_) as cases, (select count(*)::int from promise) as promises,
      (select count(*)::int from outgoing where draft is not null) as drafts,
      (select count(*)::int from message where parsed is not null) as read,
      (select count(*)::int from message where state = 'assessed' and account_id is null) as unmatched`);
    const without = Object.entries(n ?? {}).filter(([, count]) => count === 0);
    expect([Object.keys(n ?? {}).length, without]).toEqual([5, []]);
  });

  it('stands on no page as anything but text', async () => {
    const { base, service } = stage;
    const cookie = await logInAs(app, base, service.store, 'priya');
    const found: string[] = [];
    const tags = payloads.filter((one) => /^[^a-z]*<[a-z!?]/i.test(one) && one.includes('canary'));
    for (const path of paths) {
      const page = await (await ask(app, 'GET', path, { base, cookie })).text();
      for (const one of tags) if (page.includes(one)) found.push(`${path}: ${one}`);
      if (/canary\.invalid[^<]*"[^<]*>/.test(page.replaceAll(/value="[^"]*"/g, '')))
        found.push(`${path}: within a tag`);
    }
    expect(found).toEqual([]);
  });

  it('is not reflected by what an address says', async () => {
    const { base, service } = stage;
    const cookie = await logInAs(app, base, service.store, 'priya');
    const found: string[] = [];
    for (const [at, one] of payloads.filter((text) => text.includes('<')).entries()) {
      const say = encodeURIComponent(one);
      const path = at % 2 === 0 ? `/unmatched?say=${say}` : `/accounts?q=${say}`;
      const page = await (await ask(app, 'GET', path, { base, cookie })).text();
      if (page.includes(one.slice(0, 100))) found.push(path);
    }
    expect(found).toEqual([]);
  }, 300_000);

  describe.skipIf(!hasChromium)('in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('runs no script and sends no request, on every page and in every frame', async () => {
      const { page, complaints } = await openPage(browser);
      const strange: string[] = [];
      page.on('dialog', (dialog) => {
        strange.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('popup', () => strange.push('a window was opened'));
      const own = new RegExp(
        `^${stage.base}/(style\\.css|script\\.js|icon\\.svg|login|logout|$|\\?|[a-z]+(/[\\w-]+(/html)?)?(\\?.*)?$)`,
      );
      page.on('request', (request) => {
        if (!own.test(request.url())) strange.push(`request: ${request.url().slice(0, 200)}`);
      });
      await logInWith(page, stage, 'priya');
      for (const path of [...paths, ...frames]) {
        await page.goto(`${stage.base}${path}`);
        const ran = await page.evaluate<boolean>(
          "for (const fold of document.querySelectorAll('details')) fold.open = true; 'ran' in window",
        );
        const foreign = await page.evaluate<number>(
          'document.querySelectorAll(\'script:not([src="/script.js"]),base,object,embed,form[action^="http"],[onerror],[onload],[onfocus],[style]\').length',
        );
        if (ran) strange.push(`${path}: a script ran`);
        if (foreign > 0) strange.push(`${path}: ${foreign} elements of the sender`);
      }
      expect(strange).toEqual([]);
      expect(complaints).toEqual([]);
    }, 300_000);

    it('cannot be followed in the sealed frame of a mail either', async () => {
      const { page } = await openPage(browser);
      await logInWith(page, stage, 'priya');
      const [mail] = paths.filter((path) => path.startsWith('/messages/'));
      await page.goto(`${stage.base}${mail}`);
      await page.getByText('As it was laid out').click();
      const frame = page.frameLocator('iframe.html');
      await frame.locator('body').waitFor();
      expect(await page.locator('iframe.html').getAttribute('sandbox')).toBe('');
      expect(await frame.locator('a, img, form, script, style, svg').count()).toBe(0);
      expect(await frame.locator('body').innerText()).toContain('before');
    });
  });
});
