import { describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/console/page.ts';
import { type AccountsView, accountsPage } from '../../src/console/pages/accounts.ts';
import { type QueueView, queuePage } from '../../src/console/pages/queue.ts';
import { pageFrom, pageSize } from '../../src/console/paging.ts';
import type { Person } from '../../src/domain/account.ts';
import { now, people } from '../store/samples.ts';

const viewer: Viewer = { person: people[0] as Person, csrf: '', now, menu: null };
const byId = new Map(people.map((one) => [one.id, one]));
const nothing = { lines: [], offset: 0, more: false, people: byId, search: '', mine: false };
const queue = (over: Partial<QueueView>): string =>
  String(
    queuePage({ ...nothing, counts: { high: 50 }, tier: null, closed: false, ...over }, viewer),
  );
const accounts = (over: Partial<AccountsView>): string =>
  String(accountsPage({ ...nothing, windowDays: 30, ...over }, viewer));

describe('a page of a list', () => {
  const read = (all: number) =>
    pageFrom<number>('0', async ({ offset, limit }) =>
      Array.from({ length: all }, (_, at) => at).slice(offset, offset + limit),
    );

  it.each([
    [0, 0, false],
    [pageSize, pageSize, false],
    [pageSize + 1, pageSize, true],
  ])('of %i lines shows %i, and whether there are more: %s', async (all, shown, more) => {
    expect(await read(all)).toMatchObject({ lines: { length: shown }, more });
  });

  it.each([undefined, '-3', 'x', '1e9'])(
    'begins at a line, whatever is asked: %s',
    async (text) => {
      const { offset } = await pageFrom(text, async () => []);
      expect([0, 1]).toContain(offset);
    },
  );
});

describe('a list without a line', () => {
  it('says that nobody is at risk only when it shows everything', () => {
    expect(queue({ counts: {} })).toContain('No customer is at risk');
  });

  it.each([
    ['one tier', { tier: 'medium' }, 'No Medium case is open'],
    ['the calm ones', { tier: 'none' }, 'No calm case is being watched'],
    ['a page behind the last', { offset: 50 }, 'No more cases'],
    ['a page behind the last one found', { offset: 50, search: 'acme' }, 'No more cases'],
    ['what was looked for', { search: 'acme' }, 'Nothing found for “acme”'],
    ['one’s own', { mine: true, tier: 'low' }, 'You own no open case'],
  ] as const)('says what is missing: %s', (_, over, words) => {
    const text = queue(over);
    expect(text).toContain(words);
    expect(text).not.toContain('at risk');
  });

  it('is no empty house: accounts', () => {
    expect(accounts({})).toContain('There is no account yet');
    expect(accounts({ offset: 50 })).toContain('No more accounts');
    expect(accounts({ offset: 50 })).not.toContain('no account yet');
  });

  it('has no way on where there is nothing, and one back', () => {
    expect(queue({})).not.toContain('The next');
    expect(queue({ more: true })).toContain(`The next ${pageSize}`);
    expect(queue({ offset: 50 })).toContain(`The ${pageSize} before`);
  });
});
