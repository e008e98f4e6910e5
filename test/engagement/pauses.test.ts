import { expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { pausesOf } from '../../src/engagement/pauses.ts';

const dayMs = 86_400_000;
const day = (n: number): Date => new Date(Date.UTC(2026, 0, 5) + n * dayMs);

function one(kind: Interaction['kind'], at: Date, contact: string, until: Date | null = null) {
  const id = `${kind} ${at.toISOString()}`;
  return {
    ...{ id: asId(id), accountId: asId('acme'), kind, at, source: 'mail', externalId: id },
    ...{ messageId: null, contact, title: '', threadKey: null, owner: null, dueAt: null, until },
    ...{ url: null, wantsAnswer: false },
  } as Interaction;
}

const isEngaged = ({ kind }: Interaction): boolean => kind === 'mail-in';

it('counts an absence as long as the absent one is whom we wait for', () => {
  const past = [
    one('mail-in', day(0), 'Ida@acme.example'),
    one('auto-reply', day(1), 'ida@acme.example', day(9)),
    one('mail-in', day(3), 'joe@acme.example'),
    one('mail-out', day(5), 'ida@acme.example'),
    one('mail-in', day(7), 'joe@acme.example'),
    one('auto-reply', day(8), 'joe@acme.example', day(12)),
  ];
  expect(pausesOf(past, isEngaged)).toEqual([
    { from: day(1), until: day(3) },
    { from: day(5), until: day(7) },
    { from: day(8), until: day(12) },
  ]);
});

it('looks at a long history a few times, not once for each absence', () => {
  let looks = 0;
  const past = Array.from({ length: 4_000 }, (_, n) => {
    const isAway = n % 8 === 0;
    const kind = isAway ? 'auto-reply' : 'mail-in';
    const made = one(
      kind,
      day(n),
      `p${(isAway ? n - 1 : n) % 3}@acme.example`,
      isAway ? day(n + 3) : null,
    );
    const { at } = made;
    const get = (): Date => {
      looks++;
      return at;
    };
    return Object.defineProperty({ ...made }, 'at', { get });
  });
  expect(pausesOf(past, isEngaged).length).toBeGreaterThan(100);
  expect(looks).toBeLessThan(10 * past.length);
});
