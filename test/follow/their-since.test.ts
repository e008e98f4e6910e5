import { describe, expect, it } from 'vitest';
import { theirSince } from '../../src/follow/their-since.ts';

// Tuesday.
const context = {
  sentAt: new Date('2026-05-05T09:00:00Z'),
  timeZone: 'Europe/London',
  offsetMinutes: 60,
};

describe('since when it goes on, by the customer', () => {
  it.each([
    ['The dispatch board has frozen every morning since Monday 27 April.', '2026-04-27'],
    ['We are waiting for an answer since 30 March.', '2026-03-30'],
    ['Three outages since the 22nd of January.', '2026-01-22'],
    ['The export has been broken since November 3.', '2025-11-03'],
    ["It's been down since Thursday.", '2026-04-30'],
    ['The export fails since Tuesday.', '2026-04-28'],
    ['Nothing works since the 3rd of November 2025.', '2025-11-03'],
    ['The sync is failing since yesterday. The app is slow since 2 May.', '2026-05-02'],
  ])('%s: %s', (text, on) => {
    expect(theirSince(text, context)?.on ?? null).toBe(on);
  });

  it.each([
    ['The invoice is wrong for the third month.', 'for the third month'],
    ['The export has been failing since March.', 'since March'],
    ['Nobody has answered us for four weeks.', 'for four weeks'],
  ])('%s: in their words', (text, words) => {
    expect(theirSince(text, context)).toEqual({ on: null, words });
  });

  it.each([
    'We have been with you since 3 March 2021, and now this.',
    'We have been customers since March and it is broken.',
    'Since you ask: the export is broken.',
    'We need the licence for three months.',
    'Anna is our new contact since 5 April.',
    'Broken since 3 March 2021, said the plate on the old lift.',
    'The export is broken.',
    'The export is broken since 4/5.',
    'The offer is valid for two weeks.',
    'We reduced to 60 seats on 1 February.',
  ])('%s: says nothing of it', (text) => {
    expect(theirSince(text, context)).toBeNull();
  });
});
