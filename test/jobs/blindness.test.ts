import { describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import { blindness } from '../../src/jobs/blindness.ts';
import { processRoles } from '../../src/jobs/service.ts';
import type { StatusFigures } from '../../src/store/status.ts';

const at = new Date('2026-05-04T09:00:00Z');
const minute = 60_000;
const beat = (name: string, ageMs: number) => ({ name, at, ageMs, words: null });
const mailbox = (pollAgeMs: number | null) => ({
  name: 'support',
  pollAgeMs,
  leaseOwner: 'one',
  lastError: null,
  lastErrorAt: null,
});

const well: StatusFigures = {
  at,
  mailboxes: [mailbox(20_000)],
  unassessed: 0,
  oldestReceivedMs: null,
  quarantined: 0,
  forReview: 0,
  outgoing: {
    queued: 0,
    sending: 0,
    sent: 0,
    deferred: 0,
    failed: 0,
    uncertain: 0,
    held: 0,
    cancelled: 0,
  },
  failed: null,
  late: null,
  oldestDueMs: null,
  oldestUncertainMs: null,
  openCases: { high: 0, medium: 0, low: 0, none: 0 },
  assessedToday: { high: 0, medium: 0, low: 0, none: 0 },
  heartbeats: [beat('tick', 20_000), beat('dispatch', 5_000)],
  bereft: { count: 0, first: [] },
};

const alarmsOf = (figures: Partial<StatusFigures>, startedMs = 60 * minute) =>
  blindness({ ...well, ...figures }, ['support'], processRoles, startedMs).map(
    (one) => `${one.kind} ${one.where}`,
  );

describe('being blind', () => {
  it.each([
    [1, 'One mail to our people was refused; it is not yet dealt with. Why: no such user.'],
    [
      3,
      '3 mails to our people were refused; they are not yet dealt with. Why the latest: no such user.',
    ],
  ])('says of %i refused mails what is so from the first minute', (count, words) => {
    const failed = { count, oldestMs: 24_000, words: 'no such user.' };
    const [alarm] = blindness({ ...well, failed }, ['support'], processRoles, 60 * minute);
    expect(alarm?.words).toBe(words);
  });

  it('is not reported when all is well, nor of a process that has just started', () => {
    expect(alarmsOf({})).toEqual([]);
    expect(alarmsOf({ mailboxes: [], heartbeats: [] }, minute)).toEqual([]);
  });

  it.each<[string, Partial<StatusFigures>, string]>([
    ['a mailbox that is read no more', { mailboxes: [mailbox(3 * minute)] }, 'blind support'],
    ['a mailbox that was never read', { mailboxes: [mailbox(null)] }, 'blind support'],
    ['a mailbox without a row', { mailboxes: [] }, 'blind support'],
    ['mail that nobody assesses', { unassessed: 2, oldestReceivedMs: 3 * minute }, 'behind triage'],
    [
      'mails of ours that were refused',
      { failed: { count: 66, oldestMs: minute, words: 'not sent: why' } },
      'refused dispatch',
    ],
    [
      'mails of ours that nobody accepts',
      { late: { count: 5, oldestMs: 3 * minute, words: 'nothing listens at 127.0.0.1:9' } },
      'unsent dispatch',
    ],
    ['mails given up', { quarantined: 1 }, 'quarantine triage'],
    [
      'a clock that stands',
      { heartbeats: [beat('tick', 3 * minute), beat('dispatch', 0)] },
      'behind tick',
    ],
    [
      'cases that fail at every look',
      {
        heartbeats: [
          { ...beat('tick', 5_000), words: 'One case could not be taken further.' },
          beat('dispatch', 0),
        ],
      },
      'stuck cases',
    ],
    [
      'accounts whose CSM has left',
      { bereft: { count: 1, first: [{ name: 'Acme', role: 'CSM', person: asId('csm') }] } },
      'bereft accounts',
    ],
    ['a dispatcher that stands', { heartbeats: [beat('tick', 0)] }, 'behind dispatch'],
  ])('is reported within three minutes: %s', (_, figures, alarm) => {
    expect(alarmsOf(figures)).toEqual([alarm]);
  });

  it('is not reported of a mail that is just being tried again', () => {
    expect(alarmsOf({ late: { count: 1, oldestMs: 2 * minute, words: 'later' } })).toEqual([]);
  });

  it('names how many mails wait, since when, and why', () => {
    const late = { count: 5, oldestMs: 8 * minute, words: 'nothing listens at 127.0.0.1:9.' };
    const [alarm] = blindness({ ...well, late }, ['support'], processRoles, 60 * minute);
    expect(alarm?.words).toBe(
      '5 mails and drafts wait to be handed over, the oldest for 8 minutes. Why the latest: nothing listens at 127.0.0.1:9.',
    );
    expect(alarm?.since).toEqual(new Date(at.getTime() - 8 * minute));
  });
});
