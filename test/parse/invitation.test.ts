import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import type { Message } from '../../src/domain/mail.ts';
import { parse } from '../../src/parse/parse.ts';

const options = { authservId: null, ownDomains: ['vendor.example'], loopKey: null };
const context = { competitors: [], ownBrands: [] };

/** A calendar mail with a text beside the calendar part. */
async function read(
  text: string,
  method = 'REPLY',
  answer = 'DECLINED',
  subject = 'Declined: QBR',
): Promise<Message> {
  const lines = [
    'From: Ida Noor <ida@acme.example>',
    'To: support@vendor.example',
    `Subject: ${subject}`,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--b',
    `Content-Type: text/calendar; charset=utf-8; method=${method}`,
    '',
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:QBR of the account',
    'DESCRIPTION:Ida would rather cancel the contract\\, so let us show',
    '  her what is new.',
    'DTSTART:20260304T100000Z',
    `ATTENDEE;PARTSTAT=${answer}:mailto:ida@acme.example`,
    'END:VEVENT',
    'END:VCALENDAR',
    '--b--',
  ];
  const bytes = Buffer.from(lines.join('\r\n'));
  return parse({ bytes, sizeBytes: bytes.length }, options);
}

const reason = 'We will not renew, so there is no point in this meeting.';

describe('the words beside a calendar’s are their author’s', () => {
  it.each([
    ['REPLY', 'DECLINED', reason],
    ['REPLY', 'TENTATIVE', reason],
    ['REPLY', 'DECLINED', `Ida Noor has declined this invitation.\n\n${reason}\n`],
    ['REQUEST', 'NEEDS-ACTION', `${reason}\n\nWhen: Wed 4 March 2026 10:00\nWhere: Teams`],
    [
      'REPLY',
      'DECLINED',
      `Hi,\n\nwe have declined this meeting, for we will not renew our contract.\n\nIda`,
    ],
  ])('%s %s: %s', async (method, answer, text) => {
    const message = await read(text, method, answer);
    expect(message.origin).toBe('calendar');
    expect(message.calendar).not.toBeNull();
    const { status, signals } = analyze(message, context);
    expect([status, signals.map((one) => one.kind)]).toEqual([
      'analysed',
      expect.arrayContaining(['cancellation-threat']),
    ]);
  });
});

describe('what a calendar program writes is nobody’s', () => {
  it.each([
    [''],
    ['Ida Noor has declined this invitation.'],
    ['Ida Noor hat diese Einladung abgelehnt.'],
    ['Ida Noor ha rifiutato questo invito'],
    [
      'This event has been canceled.\n\nWhen: Wed 4 March 2026 10am – 11am\nWhere: Room 1\nCalendar: ida@acme.example\nWho: * ida@acme.example',
    ],
    [
      '________________\nMicrosoft Teams Need help?\nJoin the meeting now\nMeeting ID: 123 456\nPasscode: aB3\nhttps://teams.example/x\nFor organizers: Meeting options',
    ],
    // An answer that repeats the inviter's text does not make it the answerer's.
    ['QBR of the account\n\nIda would rather cancel the contract, so let us show her what is new.'],
  ])('%j', async (text) => {
    const message = await read(text);
    expect(message).toMatchObject({ origin: 'calendar', ownWords: '', language: 'und' });
    expect(analyze(message, context)).toMatchObject({ status: 'not-a-person', signals: [] });
  });
});

it('does not read the subject, which is the calendar’s', async () => {
  const message = await read('See you next time.', 'CANCEL', 'DECLINED', 'Cancelled: our contract');
  expect(message.subjectIsNew).toBe(false);
  expect(analyze(message, context).signals).toEqual([]);
});

it('leaves it to the answer that a meeting does not take place', async () => {
  const message = await read('Sorry, I cannot make it, can we postpone it to next month? Ida');
  const kinds = analyze(message, context).signals.map((one) => one.kind);
  expect(kinds.filter((kind) => kind === 'missed-meeting' || kind === 'delay')).toEqual([]);
});

it('gives words in a language that is not read to a person', async () => {
  const message = await read('Wij willen ons contract niet verlengen.');
  expect(analyze(message, context).status).toBe('unsupported-language');
});
