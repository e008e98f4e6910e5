import { describe, expect, it } from 'vitest';
import { nextOf, sentence, standing } from '../../src/console/case-words.ts';
import { highlight, shown } from '../../src/console/highlight.ts';
import type { Viewer } from '../../src/console/page.ts';
import { senderGuess } from '../../src/console/sender-guess.ts';
import { day, isoDay, span, when } from '../../src/console/times.ts';
import type { Account, Person } from '../../src/domain/account.ts';
import { asId } from '../../src/domain/ids.ts';
import { acme, now, openCase, people } from '../store/samples.ts';

const byId = new Map(people.map((one) => [one.id, one]));
const viewer: Viewer = { person: people[0] as Person, csrf: '', now, menu: null };
const boss = asId<Person['id']>('boss');
const at = (text: string): Date => new Date(text);

describe('what the console says of a case', () => {
  it('is that a person must look where part of a mail could not be read, and the sentence where one decided', () => {
    expect(sentence({ reasons: [], review: 'needs-review' }).said).toMatch(/please look/);
    const reasons = [{ clause: 'H1', signals: [], facts: [] }] as const;
    expect(sentence({ reasons, review: 'needs-review' }).clause).not.toBeNull();
  });

  it.each([
    ['nobody', {}, 'Nobody is on it yet', true],
    ['a Low', { tier: 'low' }, 'On the daily list', false],
    ['somebody on it', { state: 'acknowledged', acknowledgedBy: boss }, 'Bo Reyes is on it', false],
    ['a snooze', { snoozedUntil: at('2026-05-09T08:00:00Z') }, 'Snoozed until 9 May', false],
    ['a plan', { state: 'planned', plan: planFor('2026-05-08') }, 'Plan due 8 May', false],
    ['a late plan', { state: 'planned', plan: planFor('2026-05-01') }, 'Plan was due 1 May', true],
    ['a calm one', { state: 'watching', tier: 'none' }, 'Calm, being watched', false],
    ['a closed one', { state: 'closed', closedAt: now }, 'Closed today', false],
  ] as const)('says where it stands: %s', (_, over, words, waiting) => {
    expect(standing(openCase(over), byId, viewer)).toEqual({ words, waiting });
  });

  it.each([
    ['the first, after a snooze', { rung: -1 }, 'If nobody answers by 11:15, Bo Reyes is called.'],
    ['the next person', { rung: 0 }, 'If nobody answers by 11:15, Edda Lind is called.'],
    ['the end', { rung: 1 }, 'If nobody answers by 11:15, the operator is told that nobody did.'],
    ['Medium', { tier: 'medium' }, 'Bo Reyes is asked again today, 11:15, until somebody answers.'],
    ['a snooze', { snoozedUntil: at('2026-05-04T09:15:00Z') }, 'It comes back today, 11:15.'],
    ['nothing', { nextStepAt: null }, null],
  ] as const)('says what comes next, to whom and when: %s', (_, over, words) => {
    const kase = openCase({ nextStepAt: at('2026-05-04T09:15:00Z'), ...over });
    expect(nextOf(kase, acme, byId, viewer)).toBe(words);
  });
});

function planFor(dueOn: string) {
  const who = { owner: asId<Person['id']>('csm'), writtenBy: boss };
  return { decision: 'Call them.', dueOn, customerTold: true, writtenAt: now, ...who };
}

describe('times on the console', () => {
  it('are those of the reader: the same instant is another day elsewhere', () => {
    const late = at('2026-05-04T22:30:00Z');
    expect(when(late, viewer)).toBe('tomorrow, 00:30');
    const hours = { ...viewer.person.hours, timeZone: 'America/New_York' };
    expect(when(late, { ...viewer, person: { ...viewer.person, hours } })).toBe('today, 18:30');
  });

  it('name the year only when it is another one', () => {
    expect([
      day(at('2026-03-01T12:00:00Z'), viewer),
      day(at('2025-03-01T12:00:00Z'), viewer),
    ]).toEqual(['1 Mar', '1 Mar 2025']);
    expect([
      isoDay('2026-05-04', viewer),
      isoDay('2027-01-11', viewer),
      isoDay('soon', viewer),
    ]).toEqual(['today', '11 Jan 2027', 'soon']);
  });

  it.each([
    [12_000, '12 s'],
    [80_000, '1 min'],
    [5_000_000, '83 min'],
    [20_000_000, '6 h'],
    [400_000_000, '5 days'],
  ])('say a length of %i ms as %s', (ms, words) => {
    expect(span(ms)).toBe(words);
  });
});

describe('evidence in a text', () => {
  const quote = (text: string, start: number, end: number) =>
    ({ part: 'ownWords', start, end, quote: text.slice(start, end) }) as const;

  it('is marked in place, overlaps once, and text stays text', async () => {
    const text = 'We <b>will cancel</b> now.';
    const found = [quote(text, 6, 17), quote(text, 11, 21)];
    expect(String(await highlight(text, 'ownWords', found))).toBe(
      'We &lt;b&gt;<mark>will cancel&lt;/b&gt;</mark> now.',
    );
  });

  it('is left out where it is not the quote that it claims to be', async () => {
    const wrong = { ...quote('We stay.', 3, 7), quote: 'leave' };
    expect(String(await highlight('We stay.', 'ownWords', [wrong]))).toBe('We stay.');
  });

  it('shows signs that would turn the reading direction', () => {
    expect(shown('invoice\u202efdp.exe')).toBe('invoice⟦U+202E⟧fdp.exe');
  });
});

describe('the guess whose a sender is', () => {
  const account = (id: string, name: string, contacts: readonly string[] = []): Account => ({
    ...acme,
    id: asId(id),
    name,
    contacts,
  });
  const guess = senderGuess([
    account('fjord', 'Fjordline Logistics'),
    account('copper', 'Copperfield Dental', ['anna@freemail.example']),
    account('north', 'Northgate Timber'),
    account('north2', 'Northgate Steel'),
  ]);

  it.each([
    ['marit@fjordline.example', 'fjord'],
    ['it@copperfield-dental.example', 'copper'],
    ['ben@freemail.example', 'copper'],
    ['who@northgate.example', null],
    ['who@and.example', null],
    ['nonsense', null],
  ])('%s: %s', (address, id) => {
    expect(guess(address)?.id ?? null).toBe(id);
  });
});
