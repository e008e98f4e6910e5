import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/parse/calendar.ts';

/** An iCalendar object with the given lines in its event. */
const object = (method: string, ...lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('a calendar text (RFC 5545, RFC 5546)', () => {
  it('says who answered what, and when', () => {
    const text = object(
      'REPLY',
      'UID:review-1',
      'SEQUENCE:2',
      'SUMMARY:Quarterly review\\, part 2',
      'DTSTART;TZID=Europe/Berlin:20260303T100000',
      'DTEND:20260303T100000Z',
      'ORGANIZER:mailto:ada@vendor.example',
      'ATTENDEE;PARTSTAT=DECLINED;CN=Mia:mailto:MIA@customer.example',
    );
    expect(readCalendar(text, null)).toEqual({
      method: 'reply',
      uid: 'review-1',
      sequence: 2,
      summary: 'Quarterly review, part 2',
      organizer: 'ada@vendor.example',
      attendees: [{ address: 'mia@customer.example', answer: 'declined' }],
      startsAt: new Date('2026-03-03T09:00:00Z'),
      endsAt: new Date('2026-03-03T10:00:00Z'),
      recurring: false,
    });
  });

  it.each<[name: string, line: string, answer: string]>([
    [
      'a colon in quotes (pitfall 48)',
      'ATTENDEE;DELEGATED-FROM="mailto:b@c.example";PARTSTAT=ACCEPTED:mailto:a@c.example',
      'accepted',
    ],
    ['a folded line', 'ATTENDEE;PARTSTAT=TENTA\r\n TIVE:mailto:a@c.example', 'tentative'],
    ['lower case', 'attendee;partstat=accepted:mailto:a@c.example', 'accepted'],
    ['no answer', 'ATTENDEE:mailto:a@c.example', 'needs-action'],
    ['a word of its own', 'ATTENDEE;PARTSTAT=X-LATER:mailto:a@c.example', 'other'],
    ['an address without mailto', 'ATTENDEE;PARTSTAT=DECLINED:a@c.example', 'declined'],
  ])('is read with %s', (_name, line, answer) => {
    expect(readCalendar(object('REPLY', line), null)?.attendees).toEqual([
      { address: 'a@c.example', answer },
    ]);
  });

  it('takes the method of the MIME part when it has none itself (pitfall 48)', () => {
    const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR';
    expect(readCalendar(text, 'CANCEL')?.method).toBe('cancel');
    expect(readCalendar(text, null)?.method).toBe('other');
  });

  it.each([
    'RECURRENCE-ID;THISANDFUTURE:19980402T040000Z',
    'DTSTART;VALUE=DATE:20261345',
    'DTSTART;TZID=Nowhere/Atlantis:20260303T100000',
    'ATTENDEE;;;===:::',
    'X',
    '"',
  ])('is read beside the broken line %s (pitfall 49)', (line) => {
    const read = readCalendar(object('REQUEST', line, 'UID:1'), null);
    expect(read).toMatchObject({ method: 'request', uid: '1' });
  });

  it('reads a whole day, and only the first event', () => {
    const text = `${object('REQUEST', 'DTSTART;VALUE=DATE:20260303')}\r\n${object('REQUEST', 'UID:2')}`;
    expect(readCalendar(text, null)).toMatchObject({
      startsAt: new Date('2026-03-03T00:00:00Z'),
      uid: null,
    });
  });

  it.each(['', 'no calendar', 'x'.repeat(50_000)])('is null for what is none', (text) => {
    expect(readCalendar(text, 'REQUEST')).toBeNull();
  });
});
