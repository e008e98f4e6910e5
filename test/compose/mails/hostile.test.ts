import { describe, expect, it } from 'vitest';
import type { MailFacts } from '../../../src/compose/mails/facts.ts';
import { fillLinks } from '../../../src/compose/mails/links.ts';
import { idPlaceholder, tokenPlaceholder } from '../../../src/compose/mails/placeholders.ts';
import { everyMail } from './every-mail.ts';
import { wordsOfHtml, wordsOfText } from './reading.ts';
import { entry, facts, ines, lowFacts, mediumFacts, priya } from './samples.ts';

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '</title><script>alert(1)</script>',
  '</style><iframe src=//evil.example>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<xmp><p title="</xmp><svg/onload=alert(1)>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<a href="https://evil.com/x">press here</a>',
];
const heads = [
  'Acme\r\nBcc: thief@evil.example',
  'Acme\nSubject: other',
  'Acme\u2028Bcc: x@evil.example',
  'Acme\u0085X-Own: 1',
  'Acme\u0000\u0007\u001b[31m',
  '=?utf-8?q?Acme=0d=0aBcc:x?=',
  'Acme\r\n\r\n<html>body',
  'BEGIN:VEVENT\r\nATTENDEE:mailto:x@evil.example',
];
const reading = [
  '\u202eemcA',
  'Ac\u200bme',
  '\u2066Acme\u2069',
  'A\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301cme',
  '\ud800Acme',
  'Acme\u{e0041}\u{e0042}',
  '아크메 アクメ עברית',
  'x'.repeat(5_000),
  '   ',
  '',
];
const links = [
  'see https://evil.com/login?x=1#y',
  'go to www.evil.com now',
  'HTTP://EVIL.COM',
  'javascript:alert(1)',
  'https://192.0.2.7/a',
  'evil.co.uk/path',
  `https://defuse.marlow.example/a/x#${tokenPlaceholder}`,
  `${tokenPlaceholder}${idPlaceholder}`,
];
const words = [
  '$&',
  '$1',
  '{customer}',
  '{manager}',
  '{{7*7}}',
  '$\u007b1}',
  '%0d%0aBcc:x',
  '[[x]]',
];
const plain = [...markup, ...heads, ...reading, ...links, ...words];
const payloads = [
  ...plain,
  ...plain.flatMap((one) => [`Acme ${one}`, `${one} & Sons`, `Re: ${one}`]),
  ...markup.flatMap((one) => heads.flatMap((head) => [`${one}${head}`, `${head}${one}`])),
  ...reading.flatMap((one) => links.map((link) => `${one}${link}`)),
  ...markup.flatMap((one) => [...words, ...reading].map((word) => `${word}${one}`)),
];

/** The facts with the payload in every field that somebody outside, or an import, can fill. */
function poisoned(base: MailFacts, evil: string): MailFacts {
  return {
    ...base,
    account: { ...base.account, name: evil },
    case: { ...base.case, issue: evil, snoozeReason: evil, plan: planOf(evil) },
    quotes: base.quotes.map((quote) => ({
      ...quote,
      text: `${evil} We will cancel.`,
      from: { name: evil, address: evil },
      sender: 'fail' as const,
    })),
    first: base.first && { ...base.first, subject: evil },
    ledger: [entry('l-1', 'note', '2026-05-04T08:00:00Z', evil)],
    lastContacts: base.lastContacts.map((one) => ({ ...one, title: evil })),
    promises: base.promises.map((one) => ({ ...one, what: evil })),
    assessment: {
      ...base.assessment,
      reasons: base.assessment.reasons.map((reason) => ({
        ...reason,
        facts: reason.facts.map((fact) => ({ ...fact, words: evil })),
      })),
    },
    engagement: base.engagement && {
      ...base.engagement,
      overdueItems: [{ title: evil, owner: 'customer', dueAt: base.now }],
    },
    ask: evil,
    // A recording's address comes from our own side; what is no clean https address is never linked.
    recording: { url: `x${evil}`, at: base.now },
    draft: { is: 'none', why: evil, failedRules: [evil], facts: [evil] },
  };
}

const planOf = (decision: string): MailFacts['case']['plan'] => ({
  decision,
  owner: ines.id,
  dueOn: '2026-05-08',
  customerTold: false,
  writtenBy: priya.id,
  writtenAt: new Date('2026-05-05T07:30:00Z'),
});

const allowedTags =
  /<\/?(html|head|meta|title|style|body|div|p|strong|br|ul|li|h2|a|blockquote|bdi|!doctype)( (class|style|data-source|href|lang|charset|name|content)="[^"<>]*"| html)*>/g;

describe('hostile text in a mail to our own people', () => {
  it('has at least 500 different payloads', () => {
    expect(new Set(payloads).size).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ['high', facts, payloads],
    ['low', lowFacts, payloads.filter((_one, at) => at % 5 === 0)],
  ])(
    'puts no header, markup, live link or stray direction into any mail (%s)',
    (_name, base, some) => {
      for (const evil of some) {
        for (const [name, mail] of Object.entries(everyMail(poisoned(base, evil)))) {
          const about = `${name}: ${JSON.stringify(evil)}`;
          expect(mail.subject, about).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
          expect([...mail.subject].length, about).toBeLessThanOrEqual(120);
          const rest = mail.html.replace(/<style>[\s\S]*?<\/style>/, '').replace(allowedTags, '');
          expect(rest, about).not.toMatch(/[<>]/);
          const targets = [...mail.html.matchAll(/href="([^"]*)"/g)].map((one) => one[1] ?? '');
          expect(
            targets.filter((one) => !one.startsWith(facts.baseUrl)),
            about,
          ).toEqual([]);
          const shown = mail.text.replaceAll(facts.baseUrl, '');
          expect(shown, about).not.toMatch(/https?:\/\/|www\.evil|evil\.com?\b|javascript:/i);
          // The one pair of signs that is ours: it sets a name apart, begins and ends on its line (clean.ts).
          const text = mail.text.replace(/^ {2}\u2068([^\u2066-\u2069]*)\u2069,(?= )/gm, '$1');
          const all = mail.subject + text + mail.html + (mail.ics ?? '');
          expect(all, about).not.toMatch(
            /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0041}]/u,
          );
          expect(all.isWellFormed(), about).toBe(true);
          expect(all, about).not.toContain(tokenPlaceholder);
          expect(mail.ics ?? '', about).not.toMatch(/^ATTENDEE/m);
        }
      }
    },
    300_000,
  );
});

describe('every mail to our own people', () => {
  const all = [facts, mediumFacts, lowFacts, poisoned(facts, 'y'.repeat(3_000))].flatMap(
    (one, at) =>
      Object.entries(everyMail(one)).map(([name, mail]) => ({ name: `${name} ${at}`, mail })),
  );

  it.each(all)('keeps its text within 72 columns, links excepted: $name', ({ mail }) => {
    const wide = mail.text
      .split('\n')
      .filter((line) => [...line].length > 72 && !/^\s*https:\/\/\S+$/.test(line));
    expect(wide).toEqual([]);
  });

  it.each(all)('says the same in text and HTML: $name', ({ mail }) => {
    expect(wordsOfText(mail)).toEqual(wordsOfHtml(mail));
  });

  it.each(all)('shows no score and no header of the customer: $name', ({ mail }) => {
    const shown = `${mail.subject}\n${mail.text}`;
    expect(shown).not.toMatch(/\d ?%|\b[01]?\.\d|\bscore|\bprobab|\bconfidence|\/100\b/i);
    expect(shown).not.toMatch(/message-id|in-reply-to|references:|<[^>\s]+@[^>\s]+>/i);
  });

  it.each(all)('loads nothing from outside: $name', ({ mail }) => {
    expect(mail.html).not.toMatch(/<(img|script|link|iframe|object|form)\b|url\(|@import|src=/i);
  });

  it('is the same, byte for byte, for the same facts', () => {
    expect(everyMail(facts)).toEqual(everyMail(facts));
  });

  it.each(all)('leaves no hole where a fact is missing: $name', ({ mail }) => {
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/undefined|null|NaN|Invalid Date|\[object/);
  });

  it('is written in a moment even when the quotes are huge', () => {
    const huge = `${'a.b-'.repeat(50_000)}${'http://'.repeat(20_000)}`;
    const quotes = facts.quotes.map((quote) => ({ ...quote, text: huge }));
    const started = performance.now();
    everyMail({ ...facts, quotes, case: { ...facts.case, issue: huge } });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('fills the token only into links of our own', () => {
    const open = { ...facts, link: { id: idPlaceholder, token: tokenPlaceholder } };
    for (const mail of Object.values(everyMail(open))) {
      const filled = fillLinks(mail, 'o-1', 'a/b&c');
      expect(filled.text + filled.html).not.toContain(tokenPlaceholder);
      const links = filled.text.match(/https:\/\/\S+\/a\/\S+/g) ?? [];
      expect(links.every((one) => /\/a\/o-1\?do=[a-z-]+#a%2Fb%26c$/.test(one))).toBe(true);
    }
  });
});
