import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { callRequest } from '../../../src/compose/mails/call-request.ts';
import { offeredStarts } from '../../../src/compose/mails/invitation.ts';
import { proposeSlots } from '../../../src/compose/mails/slots.ts';
import { workingDayAfter, worksDuring } from '../../../src/compose/mails/working-time.ts';
import { readStrictly } from './strict-ics.ts';
import { facts, priya } from './samples.ts';

const hours = (timeZone: string, holidays: string | null = null, from = '09:00', to = '17:00') => ({
  timeZone,
  days: [1, 2, 3, 4, 5],
  from,
  to,
  holidays,
});
const starts = (now: string, ...people: [ReturnType<typeof hours>, ReturnType<typeof hours>]) =>
  proposeSlots(new Date(now), ...people).slots.map((slot) => slot.start.toISOString().slice(0, 16));

describe('the three slots of the brief call (E-H2)', () => {
  it.each([
    [
      'soon, on the quarter hour, an hour apart',
      '2026-05-05T09:02:00Z',
      'Europe/London',
      null,
      'Europe/London',
      null,
      ['2026-05-05T08:00', '2026-05-05T09:15', '2026-05-05T10:15', '2026-05-05T11:15'].slice(1),
    ],
    [
      'at night: the next morning',
      '2026-05-05T22:00:00Z',
      'Europe/London',
      null,
      'Europe/London',
      null,
      ['2026-05-06T08:00', '2026-05-06T09:00', '2026-05-06T10:00'],
    ],
    [
      'Friday evening: Monday',
      '2026-05-08T17:00:00Z',
      'Europe/London',
      null,
      'Europe/London',
      null,
      ['2026-05-11T08:00', '2026-05-11T09:00', '2026-05-11T10:00'],
    ],
    [
      'only while both work',
      '2026-05-05T06:00:00Z',
      'Europe/London',
      null,
      'America/New_York',
      null,
      ['2026-05-05T13:00', '2026-05-05T14:00', '2026-05-05T15:00'],
    ],
    [
      'after a public holiday of one of them',
      '2026-05-04T06:00:00Z',
      'Europe/Berlin',
      null,
      'Europe/London',
      'GB-ENG',
      ['2026-05-05T08:00', '2026-05-05T09:00', '2026-05-05T10:00'],
    ],
    [
      'over the start of summer time in Berlin (29 March)',
      '2026-03-27T17:30:00Z',
      'Europe/Berlin',
      null,
      'Europe/Berlin',
      null,
      ['2026-03-30T07:00', '2026-03-30T08:00', '2026-03-30T09:00'],
    ],
    [
      'while New York has summer time and London has not (10 March)',
      '2026-03-10T12:00:00Z',
      'Europe/London',
      null,
      'America/New_York',
      null,
      ['2026-03-10T13:00', '2026-03-10T14:00', '2026-03-10T15:00'],
    ],
    [
      'over the end of summer time in New York (1 November)',
      '2026-10-30T21:30:00Z',
      'America/New_York',
      null,
      'America/New_York',
      null,
      ['2026-11-02T14:00', '2026-11-02T15:00', '2026-11-02T16:00'],
    ],
  ])('are %s', (_name, now, zoneA, daysA, zoneB, daysB, expected) => {
    expect(starts(now, hours(zoneA, daysA), hours(zoneB, daysB))).toEqual(expected);
  });

  it('always lie inside the hours of both, whatever the moment', () => {
    const berlin = hours('Europe/Berlin', 'DE-BE', '08:30', '16:45');
    const london = hours('Europe/London', 'GB-ENG');
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 61 * 3_600_000) {
      const { slots, fit } = proposeSlots(new Date(at), berlin, london);
      expect([fit, slots.length]).toEqual(['both', 3]);
      for (const slot of slots) {
        expect(slot.end.getTime() - slot.start.getTime()).toBe(15 * 60_000);
        expect(slot.start.getTime()).toBeGreaterThan(at);
        expect([berlin, london].every((one) => worksDuring(one, slot.start, slot.end))).toBe(true);
      }
    }
  });

  it('use the hours of the manager when the two never work at the same time', () => {
    const { fit, slots } = proposeSlots(
      facts.now,
      hours('Pacific/Auckland'),
      hours('Europe/London'),
    );
    expect([fit, slots.length]).toEqual(['manager', 3]);
  });

  it('leave out what is taken, and nothing beside it', () => {
    const london = hours('Europe/London');
    const at = (clock: string) => new Date(`2026-05-05T${clock}:00Z`);
    const { slots } = proposeSlots(at('09:02'), london, london, [at('09:15'), at('10:30')]);
    expect(slots.map((one) => one.start)).toEqual([at('09:30'), at('10:45'), at('11:45')]);
  });

  it('are none when nobody ever works', () => {
    const never = { ...hours('UTC'), days: [] };
    expect(proposeSlots(facts.now, never, never)).toEqual({ slots: [], fit: 'nobody' });
    expect(workingDayAfter(never, facts.now, 1)).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('the invitation', () => {
  const mail = callRequest({ ...facts, reader: priya });

  it('is accepted by ical.js: three tentative events of 15 minutes', () => {
    const calendar = new ICAL.Component(ICAL.parse(mail.ics ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events.map((one) => one.startDate.toJSDate().toISOString())).toEqual([
      '2026-05-05T08:00:00.000Z',
      '2026-05-05T09:00:00.000Z',
      '2026-05-05T10:00:00.000Z',
    ]);
    expect(events.every((one) => one.duration.toSeconds() === 900)).toBe(true);
    expect(new Set(events.map((one) => one.uid)).size).toBe(3);
  });

  it('is read by a second parser, node-ical, to the same three quarters of an hour', () => {
    const read = Object.values(ical.sync.parseICS(mail.ics ?? '')).flatMap((one) =>
      one?.type === 'VEVENT' ? [one] : [],
    );
    expect(read.map((one) => [one.start.toISOString(), one.end?.toISOString()])).toEqual([
      ['2026-05-05T08:00:00.000Z', '2026-05-05T08:15:00.000Z'],
      ['2026-05-05T09:00:00.000Z', '2026-05-05T09:15:00.000Z'],
      ['2026-05-05T10:00:00.000Z', '2026-05-05T10:15:00.000Z'],
    ]);
    expect(new Set(read.map((one) => one.uid)).size).toBe(3);
    expect(read.every((one) => one.status === 'TENTATIVE')).toBe(true);
  });

  it('is accepted by a strict reader of RFC 5545 and has what PUBLISH needs (RFC 5546 §3.2.1)', () => {
    const { problems, events } = readStrictly(mail.ics ?? '');
    expect(problems).toEqual([]);
    expect(events).toHaveLength(3);
    for (const event of events) {
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'ORGANIZER']) {
        expect(event.filter((one) => one === name)).toHaveLength(1);
      }
      expect(event).not.toContain('ATTENDEE');
    }
  });

  it('stays valid under hostile names', () => {
    const evil = 'x\r\nATTENDEE:mailto:a@evil.example\r\n";:,\\n\u202e😀';
    const hostile = callRequest({
      ...facts,
      reader: priya,
      account: { ...facts.account, name: evil },
      csm: { ...facts.csm, name: evil },
    });
    const { problems, events } = readStrictly(hostile.ics ?? '');
    expect(problems).toEqual([]);
    expect(events.flat()).not.toContain('ATTENDEE');
    expect(() => ICAL.parse(hostile.ics ?? '')).not.toThrow();
  });

  it('tells the starts that it offers', () => {
    const starts = offeredStarts(mail.ics ?? '').map((one) => one.toISOString().slice(11, 16));
    expect(starts).toEqual(['08:00', '09:00', '10:00']);
    expect(offeredStarts('BEGIN:VCALENDAR')).toEqual([]);
  });

  it('is the same, byte for byte, for the same facts', () => {
    expect(callRequest({ ...facts, reader: priya })).toEqual(mail);
  });

  it('says in the mail who is called next and when, and what the call must agree on (E-H4)', () => {
    const text = mail.text.replace(/\s+/g, ' ');
    expect(text).toContain('If nobody acknowledges, Walter Brandt is called today at 08:29.');
    expect(text).toContain(
      'Collaboratively define a plan of action and next steps: the decision, its owner, the date,',
    );
    expect(text).toContain('Today at 09:00–09:15');
  });

  it('names no organizer where the CSM has no address: the library refuses an empty one', () => {
    const nobody = callRequest({ ...facts, csm: { ...facts.csm, address: '' } });
    expect(nobody.ics).toContain('BEGIN:VEVENT');
    expect(nobody.ics).not.toContain('ORGANIZER');
  });
});
