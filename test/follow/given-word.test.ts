import { expect, it } from 'vitest';
import { givenWord } from '../../src/follow/given-word.ts';
import type { OurPromise } from '../../src/domain/promise.ts';
import type { Story } from '../../src/follow/story.ts';
import { settingHere } from '../setting.ts';
import { config } from '../triage/office.ts';

const now = new Date('2026-05-06T09:00:00Z');
const promise = (dueOn: string | null, over: Partial<OurPromise> = {}) => ({
  caseId: 'one',
  by: null,
  state: 'open',
  dueOn,
  ...over,
});
const word = (...openPromises: readonly object[]): string | null =>
  givenWord(
    { snapshot: { openPromises, account: { csm: 'csm' } }, case: { id: 'one' } } as never as Story,
    settingHere(config),
    now,
  );

it('is the first day that we have promised in this case and that is still to come (D5)', () => {
  expect(word(promise('2026-05-12'), promise('2026-05-08'))).toBe('2026-05-08');
});

it.each([
  ['nothing is promised', []],
  ['it has no day', [promise(null)]],
  ['its day is over', [promise('2026-05-05')]],
  ['it is of another case', [promise('2026-05-08', { caseId: 'two' as never })]],
])('is none where %s', (_what, promises) => {
  expect(word(...promises)).toBeNull();
});
