import { describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { CalendarAnswer, FolderRole, Message } from '../../src/domain/mail.ts';
import { interactionsOf } from '../../src/engagement/from-mail.ts';
import { whoseTurn } from '../../src/engagement/whose-turn.ts';
import { analysisOf, messageOf } from './timeline.ts';

const meta = (at: string, folder: FolderRole = 'inbox', past: readonly Interaction[] = []) => ({
  messageId: asId<never>('m1'),
  folder,
  at: new Date(at),
  accountId: asId<never>('acme'),
  contact: 'ida@acme.example',
  ownDomains: ['vendor.example'],
  past,
});
const cancel: CalendarAnswer = {
  method: 'cancel',
  uid: 'u1',
  sequence: 1,
  summary: 'Review',
  organizer: null,
  attendees: [],
  startsAt: new Date('2026-05-20T09:00:00Z'),
  endsAt: null,
  recurring: false,
};
const mail = (more: Partial<Message>): Message => ({ ...messageOf(''), ...more });

describe('a mail that cancels a meeting', () => {
  const calendar = mail({ origin: 'calendar', calendar: cancel });
  const kinds = (at: string, folder: FolderRole, message = calendar) =>
    interactionsOf(message, meta(at, folder), null).map((one) => one.kind);

  it('is the customer’s word when they sent it', () => {
    expect(kinds('2026-05-05T09:00:00Z', 'inbox')).toEqual(['meeting-cancelled']);
  });

  it('is no miss of ours before the meeting, and one after it began', () => {
    expect(kinds('2026-05-05T09:00:00Z', 'sent')).toEqual([]);
    expect(kinds('2026-05-20T09:30:00Z', 'sent')).toEqual(['meeting-missed-by-us']);
    const undated = mail({ origin: 'calendar', calendar: { ...cancel, startsAt: null } });
    expect(kinds('2026-05-05T09:00:00Z', 'sent', undated)).toEqual(['meeting-missed-by-us']);
  });
});

describe('an answer to an invitation', () => {
  const attendee = (address: string, answer: 'accepted' | 'declined') => ({ address, answer });
  const kinds = (...attendees: CalendarAnswer['attendees']) => {
    const calendar: CalendarAnswer = { ...cancel, method: 'reply', attendees };
    const message = mail({ origin: 'calendar', calendar });
    const found = interactionsOf(message, meta('2026-05-05T09:00:00Z'), null);
    return found.map((one) => one.kind);
  };

  it('is told by whoever is not ours, also of a house below our own domain', () => {
    const ida = attendee('ida@acme.example', 'declined');
    expect(kinds(attendee('room@eu.vendor.example', 'accepted'), ida)).toEqual([
      'meeting-declined',
    ]);
    expect(kinds(attendee('cleo@vendor.example', 'declined'))).toEqual([]);
  });
});

describe('whose turn it is after a question and a later word of theirs', () => {
  const now = new Date('2026-05-20T10:00:00Z');
  const asked = new Date('2026-05-04T09:00:00Z');
  const write = (text: string, at: string, past: readonly Interaction[], re = 'p') => {
    const message = mail({ ownWords: text, messageId: `${at}@acme.example`, references: [re] });
    const found = interactionsOf(message, meta(at, 'inbox', past), analysisOf(text));
    return found.map((one) => ({ ...one, id: asId<never>(at), externalId: at }));
  };
  const question = write('How many users does our plan include?', asked.toISOString(), []);
  const turnAfter = (text: string, before = question, re = 'p') => {
    const later = write(text, '2026-05-06T09:00:00Z', before, re);
    return whoseTurn([...before, ...later], new Date('2026-05-06T09:00:00Z'), [], [], now).ours;
  };

  it.each([
    'We have about forty people, by the way.',
    'Hi Cleo,\n\nit is about forty people, by the way.\n\nIda',
    'Forty people, to be exact.\n\nThanks,\nIda',
    'We have not found the answer.',
    'Is anybody there?',
  ])('is still ours: %s', (text) => {
    expect(turnAfter(text)).toEqual(asked);
  });

  it.each([
    'Thanks for your quick help on the phone!',
    'Thanks,\nIda',
    'Hi Cleo,\n\nthank you!\n\nIda',
    'Never mind, I found it.',
    'Solved.',
    'It works now.',
    'No longer needed.',
  ])('is nobody’s: %s', (text) => {
    expect(turnAfter(text)).toBeNull();
  });

  it('is ours until we answer, whatever remarks come in between', () => {
    const remark = write('Forty people, by the way.', '2026-05-05T09:00:00Z', question);
    const both = [...question, ...remark];
    expect(turnAfter('Fifty, to be exact.', both)).toEqual(asked);
    expect(turnAfter('Never mind, I found it.', both)).toBeNull();
  });

  it('is nobody’s after a remark where nothing was asked, or where we had answered', () => {
    expect(turnAfter('We have about forty people, by the way.', [])).toBeNull();
    const reply = mail({ messageId: 'r@vendor.example', references: ['p'] });
    const at = '2026-05-05T09:00:00Z';
    const answer = interactionsOf(reply, meta(at, 'sent', question), null);
    const both = [...question, ...answer.map((one) => ({ ...one, id: asId<never>('r') }))];
    expect(turnAfter('We have about forty people, by the way.', both)).toBeNull();
    expect(turnAfter('We have about forty people, by the way.', question, 'q')).toEqual(asked);
  });
});

describe('a mail that takes back what was said before', () => {
  const wants = (ownWords: string) =>
    interactionsOf(mail({ ownWords }), meta('2026-05-05T09:00:00Z'), null).map(
      (one) => one.wantsAnswer,
    );

  it.each([
    ['We will stay with you after all. Please forget the cancellation.', false],
    ['Please ignore my mail of yesterday.', false],
    ['Please forget the cancellation and please send the invoice.', true],
    ['Please send the invoice.', true],
  ])('asks, in "%s", for an answer: %s', (words, expected) => {
    expect(wants(words)).toEqual([expected]);
  });
});
