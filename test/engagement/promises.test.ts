import { describe, expect, it } from 'vitest';
import { byRules, figures, labelled } from '../../bench/promises/score.ts';
import { readPromises } from '../../src/engagement/promises.ts';

const context = {
  sentAt: new Date('2026-03-11T09:00:00Z'),
  timeZone: 'Europe/Berlin',
  offsetMinutes: 60,
};
const days = (text: string, more: Partial<Parameters<typeof readPromises>[1]> = {}) =>
  readPromises(text, { ...context, ...more }).map((one) => one.dueOn);

describe('promises of our side', () => {
  it('are read as the labelled sentences say (bench/promises)', () => {
    const sentences = labelled();
    const read = figures(sentences, byRules);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(read.precision).toBeGreaterThanOrEqual(95);
    expect(read.recall).toBeGreaterThanOrEqual(85);
    expect(read['date exact']).toBeGreaterThanOrEqual(95);
  });

  it('carry their place in the text, word by word', () => {
    const text =
      "Hi Ida,\n\nsorry again. I'll send the fix by Friday, and we will call you on Monday!";
    const found = readPromises(text, context);
    expect(found.map((one) => one.dueOn)).toEqual(['2026-03-13', '2026-03-16']);
    for (const { evidence, what } of found) {
      expect(evidence.quote).toBe(what);
      expect(text.slice(evidence.start, evidence.end)).toBe(what);
    }
    expect(found[1]?.what).toBe('we will call you on Monday');
  });

  it('end on a working day of the writer when they count working days', () => {
    const hours = {
      timeZone: 'Europe/Berlin',
      days: [1, 2, 3, 4, 5],
      from: '09:00',
      to: '17:00',
      holidays: 'DE',
    };
    const sentAt = new Date('2026-04-01T09:00:00Z');
    const text = 'We will answer within three working days.';
    // Good Friday and Easter Monday are free.
    expect(days(text, { sentAt, hours })).toEqual(['2026-04-08']);
    expect(days(text, { sentAt })).toEqual(['2026-04-06']);
  });

  it.each([
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', 60, '2026-03-12'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', -300, '2026-03-11'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', null, '2026-03-12'],
    ["I'll send it tomorrow.", '2026-03-10T23:30:00Z', 0, '2026-03-12'],
    ["I'll send it in a week.", '2026-03-27T12:00:00Z', 60, '2026-04-03'],
  ])('%s at %s with offset %s is due on %s', (text, sentAt, offsetMinutes, due) => {
    expect(days(text, { sentAt: new Date(sentAt), offsetMinutes })).toEqual([due]);
  });

  it('take no date from what only names a thing', () => {
    expect(days("I'll correct the invoice of 3 March.")).toEqual([null]);
    expect(days("I'll correct the invoice of 3 March by Friday.")).toEqual(['2026-03-13']);
  });

  it('are none in an empty text, and no text breaks the reader', () => {
    for (const text of ['', '\n\n', '?', 'we will '.repeat(2_000), 'I’ll'.repeat(9_000)]) {
      expect(() => readPromises(text, context)).not.toThrow();
    }
    expect(readPromises('', context)).toEqual([]);
  });
});
