import { describe, expect, it } from 'vitest';
import { addressee, takesAnswers } from '../../src/follow/addressee.ts';
import type { Story } from '../../src/follow/story.ts';

const setting = { ownDomains: ['vendor.example'] };
const silent = (...contacts: readonly string[]): Story =>
  ({
    mail: null,
    lastWriter: null,
    assessment: { reasons: [] },
    snapshot: { interactions: contacts.map((contact) => ({ contact })) },
  }) as unknown as Story;
const wrote = (address: string, flags: readonly string[] = []): Story =>
  ({ mail: { from: { name: 'Ida', address }, message: { flags } } }) as unknown as Story;

describe('who is written to', () => {
  it('is the writer of the mail', () => {
    expect(addressee(wrote('ida@acme.example'), setting)?.address).toBe('ida@acme.example');
  });

  it.each([
    'no-reply@acme.example',
    'donotreply@acme.example',
    'notifications@acme.example',
    'support@vendor.example',
    'support@mail.vendor.example',
  ])('is never %s', (address) => {
    expect(addressee(wrote(address), setting)).toBeNull();
    expect(takesAnswers(address, setting.ownDomains)).toBe(false);
  });

  it('is nobody where the writer of what was passed on is not clear', () => {
    expect(addressee(wrote('ida@acme.example', ['unsure-writer']), setting)).toBeNull();
  });

  it('is after a silence the last one who can be answered', () => {
    const story = silent('ida@acme.example', 'no-reply@acme.example');
    expect(addressee(story, setting)?.address).toBe('ida@acme.example');
    expect(addressee(silent('no-reply@acme.example'), setting)).toBeNull();
  });
});
