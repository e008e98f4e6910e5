import { describe, expect, it } from 'vitest';
import {
  type CurrentIssue,
  type EarlierMessage,
  ongoingSince,
} from '../../../src/compose/mails/ongoing-since.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Signal, Topic } from '../../../src/domain/signal.ts';

const evidence = [{ part: 'ownWords', start: 0, end: 1, quote: 'x' }] as const;
const bug: Signal = { kind: 'issue', score: 1, evidence, topic: 'bug' };
const upset: Signal = { kind: 'frustration', score: 1, evidence, intensity: 'mild' };
const solved: Signal = { kind: 'calming', score: 1, evidence, form: 'solved' };
const thanks: Signal = { kind: 'calming', score: 1, evidence, form: 'thanks' };

const mail = (
  id: string,
  day: string,
  subject: string,
  ownWords: string,
  signals: readonly Signal[],
  topic: Topic | null = 'bug',
): EarlierMessage => ({
  id: asId(id),
  at: new Date(`${day}T09:00:00Z`),
  subject,
  ownWords,
  signals,
  topic,
});

const current: CurrentIssue = {
  id: asId('now'),
  at: new Date('2026-05-05T09:00:00Z'),
  issue: 'the nightly CSV export',
  topic: 'bug',
};

const cases: readonly (readonly [string, readonly EarlierMessage[], string, string])[] = [
  ['nothing is earlier: the mail itself', [], 'now', '2026-05-05'],
  [
    'a thread that began friendly',
    [
      mail(
        'a',
        '2026-03-02',
        'Monthly catch-up',
        'Thanks, the CSV export at night is lovely.',
        [thanks],
        null,
      ),
      mail('b', '2026-04-21', 'Re: Monthly catch-up', 'The nightly CSV exports came out empty.', [
        bug,
      ]),
      mail('c', '2026-04-28', 'Re: Monthly catch-up', 'Nightly CSV export failed again.', [
        bug,
        upset,
      ]),
    ],
    'b',
    '2026-04-21',
  ],
  [
    'a renamed thread',
    [
      mail('a', '2026-04-10', 'Export broken', 'Our CSV export stops every night.', [bug]),
      mail('b', '2026-04-20', 'URGENT!!!', 'Still the same with the CSV exporting.', [upset]),
    ],
    'a',
    '2026-04-10',
  ],
  [
    'a thread that was restarted',
    [
      mail('a', '2026-02-14', 'CSV', 'The nightly export is missing columns.', [bug]),
      mail('b', '2026-04-01', 'New question', 'The CSV export at night is still missing columns.', [
        bug,
      ]),
    ],
    'a',
    '2026-02-14',
  ],
  [
    'another issue of the same topic does not count',
    [mail('a', '2026-04-01', 'Login', 'The login page shows an error.', [bug])],
    'now',
    '2026-05-05',
  ],
  [
    'a question without trouble does not count',
    [mail('a', '2026-04-01', 'Export', 'How do I set up the nightly CSV export?', [], null)],
    'now',
    '2026-05-05',
  ],
  [
    'solved in between: a new story',
    [
      mail('a', '2026-03-01', 'Export', 'The CSV export fails.', [bug]),
      mail('b', '2026-03-05', 'Re: Export', 'The CSV export works again.', [solved], null),
      mail('c', '2026-05-01', 'Export', 'The nightly CSV export fails.', [bug]),
    ],
    'c',
    '2026-05-01',
  ],
  [
    'more than 120 days without a word of it: a new story',
    [mail('a', '2025-11-01', 'Export', 'The nightly CSV export fails.', [bug])],
    'now',
    '2026-05-05',
  ],
  [
    'whatever the order in which the mails are given, and never a later one',
    [
      mail('c', '2026-05-09', 'Export', 'The nightly CSV export fails.', [bug]),
      mail('b', '2026-04-02', 'Export', 'The nightly CSV export fails.', [bug]),
      mail('a', '2026-04-20', 'Export', 'The nightly CSV export fails.', [bug]),
    ],
    'b',
    '2026-04-02',
  ],
];

describe('"Ongoing since" is the first mail on the issue, across threads', () => {
  it.each(cases)('%s', (_name, earlier, id, day) => {
    const found = ongoingSince(current, earlier);
    expect([found.messageId, found.at.toISOString().slice(0, 10)]).toEqual([id, day]);
  });

  it('goes by the topic when the issue has no words of its own', () => {
    const nameless = { ...current, issue: '' };
    const earlier = [
      mail('a', '2026-04-01', 'Login', 'The login page shows an error.', [bug]),
      mail('b', '2026-04-02', 'Invoice', 'The invoice is wrong.', [bug], 'billing'),
    ];
    expect(ongoingSince(nameless, earlier).messageId).toBe('a');
    expect(ongoingSince({ ...nameless, topic: null }, earlier).messageId).toBe('now');
  });
});
