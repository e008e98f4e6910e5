import { describe, expect, it } from 'vitest';
import { calendarMeetings } from '../../src/engagement/calendar-meetings.ts';
import { interactionInput } from '../../src/engagement/interaction-input.ts';

const context = { ownDomains: ['vendor.example'], timeZone: 'Europe/London' };

function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((one) => ['BEGIN:VEVENT', ...one, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
const event = (answer: string, ...more: string[]): string[] => [
  'UID:qbr-1@vendor.example',
  'SUMMARY:Review',
  `ATTENDEE;PARTSTAT=${answer}:mailto:Ida@acme.example`,
  'ATTENDEE;PARTSTAT=ACCEPTED:mailto:cleo@vendor.example',
  ...more,
];
const ourOwn = 'ORGANIZER:mailto:cleo@vendor.example';
const theirOwn = 'ORGANIZER:mailto:ida@acme.example';
const read = (...events: readonly (readonly string[])[]) =>
  calendarMeetings(calendar(...events), context) ?? [];

describe('a calendar of ours', () => {
  it.each([
    ['NEEDS-ACTION', [], 'meeting-requested'],
    ['ACCEPTED', [], 'meeting-accepted'],
    ['TENTATIVE', [], 'meeting-accepted'],
    ['DECLINED', [], 'meeting-declined'],
    ['ACCEPTED', ['STATUS:CANCELLED'], 'meeting-missed-by-us'],
    ['DECLINED', ['STATUS:CANCELLED'], 'meeting-declined'],
    ['ACCEPTED', ['STATUS:CANCELLED', ourOwn], 'meeting-missed-by-us'],
    ['ACCEPTED', ['STATUS:CANCELLED', theirOwn], 'meeting-cancelled'],
    ['NEEDS-ACTION', ['STATUS:CANCELLED', theirOwn], 'meeting-cancelled'],
    ['ACCEPTED', [theirOwn], 'meeting-accepted'],
  ])('tells that the customer’s answer is %s %s', (answer, more, kind) => {
    const [one] = read(event(answer, 'DTSTART:20260401T090000Z', ...more));
    expect(one).toMatchObject({
      kind,
      contact: 'ida@acme.example',
      at: '2026-04-01T09:00:00.000Z',
    });
    expect(interactionInput.safeParse(one).success).toBe(true);
  });

  it('knows the zone of a time by its name, without a description in the file', () => {
    const at = (start: string) => read(event('ACCEPTED', start))[0]?.['at'];
    expect(at('DTSTART;TZID=America/New_York:20260401T090000')).toBe('2026-04-01T13:00:00.000Z');
    expect(at('DTSTART:20260401T090000')).toBe('2026-04-01T08:00:00.000Z');
    expect(at('DTSTART;TZID=Our own zone:20260401T090000')).toBe('2026-04-01T08:00:00.000Z');
  });

  it('dates an answer by when it was given, and a series by its dates', () => {
    const [one, other] = read(
      event('DECLINED', 'DTSTART:20260401T090000Z', 'LAST-MODIFIED:20260325T100000Z'),
      event('DECLINED', 'DTSTART:20260408T090000Z', 'RECURRENCE-ID:20260408T090000Z'),
    );
    expect(one).toMatchObject({ at: '2026-03-25T10:00:00.000Z', thread: 'qbr-1@vendor.example' });
    expect(other?.['thread']).toBe('qbr-1@vendor.example:2026-04-08T09:00:00.000Z');
    expect(other?.['externalId']).not.toBe(one?.['externalId']);
  });

  it('tells a cancellation by when it was made: in time, ours is no miss', () => {
    const start = 'DTSTART:20260401T090000Z';
    const off = (changed: string, ...more: string[]) =>
      read(event('ACCEPTED', start, 'STATUS:CANCELLED', `LAST-MODIFIED:${changed}`, ...more));
    expect(off('20260325T100000Z', theirOwn)).toMatchObject([
      { kind: 'meeting-cancelled', at: '2026-03-25T10:00:00.000Z' },
    ]);
    expect(off('20260325T100000Z', ourOwn)).toEqual([]);
    expect(off('20260401T100000Z', ourOwn)).toMatchObject([{ kind: 'meeting-missed-by-us' }]);
  });

  it('knows the customer who invites but does not stand among the invited', () => {
    const lines = ['UID:a', 'SUMMARY:Review', 'DTSTART:20260401T090000Z', theirOwn];
    const invited = [...lines, 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:cleo@vendor.example'];
    expect(read(invited, [...invited, 'STATUS:CANCELLED'])).toMatchObject([
      { kind: 'meeting-accepted', contact: 'ida@acme.example' },
      { kind: 'meeting-cancelled', contact: 'ida@acme.example' },
    ]);
  });

  it('leaves out what is among ourselves, and events that cannot be read', () => {
    const ours = ['UID:a', 'DTSTART:20260401T090000Z', 'ATTENDEE:mailto:bo@vendor.example'];
    const broken = event('ACCEPTED', 'DTSTART:next week');
    const undated = event('ACCEPTED');
    expect(read(ours, broken, undated, event('ACCEPTED', 'DTSTART:20260401T090000Z'))).toHaveLength(
      1,
    );
  });

  it.each(['', 'BEGIN:VCALENDAR', '<html>', 'BEGIN:VEVENT\nEND:VEVENT'])(
    'is null for %j',
    (text) => {
      expect(calendarMeetings(text, context) ?? []).toEqual([]);
    },
  );
});
