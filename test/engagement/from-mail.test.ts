import { describe, expect, it } from 'vitest';
import { asId } from '../../src/domain/ids.ts';
import type { CalendarAnswer, FolderRole, Message } from '../../src/domain/mail.ts';
import { interactionsOf } from '../../src/engagement/from-mail.ts';
import { messageOf } from './timeline.ts';

const meta = (at: string, folder: FolderRole = 'inbox') => ({
  messageId: asId<never>('m1'),
  folder,
  at: new Date(at),
  accountId: asId<never>('acme'),
  contact: 'ida@acme.example',
  ownDomains: ['vendor.example'],
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
