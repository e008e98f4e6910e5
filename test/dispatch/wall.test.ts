import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMail } from '../../src/dispatch/build-mail.ts';
import { recipientsInHeaders } from '../../src/dispatch/header-addresses.ts';
import { wallAgainst } from '../../src/dispatch/wall.ts';
import type { WallQuestion } from '../../src/dispatch/wall.ts';
import * as composed from '../../src/compose/mails/placeholders.ts';
import { asId } from '../../src/domain/ids.ts';
import { idPlaceholder, tokenPlaceholder } from '../../src/domain/link-placeholders.ts';

const good: WallQuestion = {
  row: { address: 'bo@vendor.example', active: true },
  envelopeTo: ['bo@vendor.example'],
  headerTo: ['bo@vendor.example'],
  internalDomains: ['vendor.example'],
  customerDomains: ['acme.example'],
};

function withAddress(address: string, over: Partial<WallQuestion> = {}): WallQuestion {
  return {
    ...good,
    row: { address, active: true },
    envelopeTo: [address],
    headerTo: [address],
    ...over,
  };
}

const policy = {
  from: { name: 'Defuse', address: 'defuse@vendor.example' },
  loopKey: Buffer.from('key'),
  answerToken: () => 'a-token',
};
const content = { subject: 'Escalation', text: 'Hi', html: '<p>Hi</p>', ics: null };

describe('the wall', () => {
  it('lets the mail to one active person of ours pass', () => {
    expect(wallAgainst(good)).toBeNull();
    expect(wallAgainst(withAddress('bo.r_e+x-1@vendor.example'))).toBeNull();
  });

  it.each<[string, WallQuestion]>([
    ['a person who is gone', { ...good, row: null }],
    ['an inactive person', { ...good, row: { address: 'bo@vendor.example', active: false } }],
    ['no recipient', { ...good, envelopeTo: [] }],
    ['two recipients', { ...good, envelopeTo: ['bo@vendor.example', 'bo@vendor.example'] }],
    ['another case', { ...good, envelopeTo: ['Bo@vendor.example'] }],
    ['a trailing space', { ...good, envelopeTo: ['bo@vendor.example '] }],
    ['a sub-domain of ours', withAddress('bo@mail.vendor.example')],
    ['a domain that ends like ours', withAddress('bo@notvendor.example')],
    ['a customer', withAddress('ida@acme.example')],
    [
      'a customer listed as internal',
      withAddress('ida@acme.example', { internalDomains: ['acme.example'] }),
    ],
    [
      'a customer sub-domain listed as internal',
      withAddress('ida@eu.acme.example', { internalDomains: ['eu.acme.example'] }),
    ],
    ['a percent route', withAddress('ida%acme.example@vendor.example')],
    ['a bang path', withAddress('acme.example!ida@vendor.example')],
    ['a quoted local part', withAddress('"ida@acme.example"@vendor.example')],
    ['a line break', withAddress('bo@vendor.example\r\nRCPT TO:<ida@acme.example>')],
    ['a list', withAddress('bo@vendor.example,ida@acme.example')],
    ['an angle', withAddress('bo@vendor.example>, <ida@acme.example')],
    ['a group', withAddress('x:ida@acme.example;@vendor.example')],
    ['a look-alike letter', withAddress('bo@vendоr.example')],
    [
      'somebody else in the headers',
      { ...good, headerTo: ['bo@vendor.example', 'ida@acme.example'] },
    ],
    ['nobody in the headers', { ...good, headerTo: [] }],
  ])('stops %s', (_name, question) => {
    expect(wallAgainst(question)).toEqual(expect.any(String));
  });

  const pieces = fc.constantFrom(
    'bo@vendor.example',
    'ida@acme.example',
    'bo',
    'ida',
    '@',
    'vendor.example',
    'acme.example',
    'eu.acme.example',
    '+',
    '%',
    '!',
    ',',
    ';',
    ':',
    '<',
    '>',
    '"',
    ' ',
    '\r\nBcc: ',
    '\u0000',
    '.',
    'BO',
  );
  const address = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

  it('lets nothing out in 10,000 mixed recipients, aliases, injections and lists', () => {
    const question = fc.record({
      row: fc.record({ address, active: fc.boolean() }),
      envelopeTo: fc.array(address, { maxLength: 3 }),
      headerTo: fc.array(address, { maxLength: 3 }),
      same: fc.boolean(),
    });
    let passed = 0;
    fc.assert(
      fc.property(question, ({ row, envelopeTo, headerTo, same }) => {
        const to = same ? [row.address] : envelopeTo;
        const inHeaders = same ? [row.address] : headerTo;
        const base = { internalDomains: ['vendor.example'], customerDomains: ['acme.example'] };
        const verdict = wallAgainst({ ...base, row, envelopeTo: to, headerTo: inHeaders });
        if (verdict !== null) return;
        passed += 1;
        expect(row.active).toBe(true);
        expect(to).toEqual([row.address]);
        expect(inHeaders).toEqual([row.address]);
        expect(to[0]).toMatch(/^[a-z0-9._+-]+@vendor\.example$/);
      }),
      { numRuns: 10_000 },
    );
    expect(passed).toBeGreaterThan(0);
  });

  it('adds no recipient by a name, a subject or a text, whatever they hold', async () => {
    const hostile = fc.oneof(fc.string(), address);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, subject, text) => {
        const owed = {
          id: asId<never>(crypto.randomUUID()),
          key: 'k',
          recipient: asId<never>('boss'),
          content: { ...content, subject: `${subject}\r\nBcc: ida@acme.example`, text },
        };
        const to = { name: `${name}\r\nCc: ida@acme.example`, address: 'bo@vendor.example' };
        const bytes = await buildMail(owed, to, policy, new Date(0));
        expect(recipientsInHeaders(bytes)).toEqual(['bo@vendor.example']);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the mail of a notice', () => {
  const owed = {
    id: asId<never>('11111111-1111-4111-8111-111111111111'),
    key: 'k',
    recipient: asId<never>('boss'),
    content,
  };
  const to = { name: 'Bo', address: 'bo@vendor.example' };

  it('is marked against loops and never joins the customer thread', async () => {
    const text = (await buildMail(owed, to, policy, new Date(0))).toString();
    expect(text).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(text).toMatch(/^X-Auto-Response-Suppress: All\r?$/m);
    expect(text).toMatch(/^X-Defuse-Id: 11111111-1111-4111-8111-111111111111\r?$/im);
    expect(text).toMatch(/^X-Defuse-Signature:\s+[0-9a-f]{64}\r?$/m);
    expect(text).toMatch(/^Message-ID: <[0-9a-f]{40}@vendor\.example>\r?$/m);
    expect(text).not.toMatch(/^(In-Reply-To|References|X-Mailer):/im);
  });

  it('has the same Message-ID at every attempt', async () => {
    const id = async (at: number) =>
      /^Message-ID: (.*)$/m.exec((await buildMail(owed, to, policy, new Date(at))).toString())?.[1];
    expect(await id(0)).toBe(await id(1e12));
  });

  it('carries the proposed times as a PUBLISH, as their text says', async () => {
    const invited = { ...owed, content: { ...content, ics: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' } };
    const text = (await buildMail(invited, to, policy, new Date(0))).toString();
    expect(text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
  });

  it('has its own id and token in its links', async () => {
    const text = `https://x.example/a/${idPlaceholder}?do=acknowledge#${tokenPlaceholder}`;
    const linked = { ...owed, content: { ...content, text, html: `<a href="${text}">x</a>` } };
    const bytes = (await buildMail(linked, to, policy, new Date(0))).toString();
    const readable = bytes.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=');
    const url = 'https://x.example/a/11111111-1111-4111-8111-111111111111?do=acknowledge#a-token';
    expect(readable.split(url)).toHaveLength(3);
    expect(readable).not.toContain('goes-here');
    expect([idPlaceholder, tokenPlaceholder]).toEqual([
      composed.idPlaceholder,
      composed.tokenPlaceholder,
    ]);
  });

  it('folds long lines at 72 columns', async () => {
    const long = { ...owed, content: { ...content, text: 'word '.repeat(60) } };
    const text = (await buildMail(long, to, policy, new Date(0))).toString();
    expect(Math.max(...text.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(76);
  });
});
