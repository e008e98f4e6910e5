import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

// "We are not staying" is no "we are staying", and what was nearly done last year is done now (H1).
describe('a customer who does not stay', () => {
  it.each([
    'We are not staying with you.',
    'Final answer from our side, we are not staying.',
    'We are definitely not staying with you.',
    'My team is not staying with you.',
    'Nobody on our side is staying with you.',
    'We do not plan to stay with you.',
    'We are not staying with you. We are looking at alternatives.',
    'We have not renewed for another year. We are looking at alternatives.',
    'It has been a pleasure to work with you. We are not staying. Goodbye and all the best.',
    'The invoice for May is paid. To be clear, we are not staying.',
    'We are off to another supplier in May.',
    'It has been a pleasure to work with you. As I told Tim, we are off to another supplier. Goodbye and all the best.',
    'We are all off to a different vendor next month.',
  ])('says so: %s', (text) => {
    expect(tiersDressed(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'We are staying with you.',
    'We are all staying with you, do not worry.',
    'We are still staying with you.',
    'We are not staying for dinner on Thursday.',
    'We are not staying at the hotel this time.',
    'We are not staying long at the fair.',
    'We do not intend to stay at your stand all day.',
    'I am not staying in Leeds overnight, so let us meet at two.',
    'We have the hotel until two. We are not staying.',
    'We will drop in at your stand on Friday, but we are not staying.',
    'We are off to another vendor day in Leeds.',
  ])('does not: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('high');
  });
});

describe('what was nearly done, and is done now', () => {
  it.each([
    'In 2023 we wanted to cancel, and now we finally do it.',
    'Last year we nearly left, and this year we do.',
    'Two years ago we almost cancelled, and now we really do.',
    'If you had fixed the export, we would not have left.',
    'Had you warned us, we would not be cancelling.',
  ])('is an end: %s', (text) => {
    expect(tiersDressed(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'In 2023 we wanted to cancel, and now we are glad that we did not.',
    'Last year we nearly left, and this year we renew.',
    'Last year we wanted to leave early, and this year we do.',
    'Last year we nearly missed the deadline, and this year we do it early.',
    'If you had told me, I would not have left the office.',
    'Had you called, I would not have cancelled the meeting.',
  ])('is none: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('high');
  });
});

describe('an end that follows from something (H1)', () => {
  it.each([
    'Our old server died and we cancel the contract.',
    'The printer broke, so we will cancel our contract.',
    'We may leave. How long is the notice period?',
    'Sales are down. We might have to cancel. Please tell us the notice period in our contract.',
  ])('is one, whatever its first clause is about: %s', (text) => {
    expect(tiersDressed(text)).toEqual(['high', 'high', 'high']);
  });

  it.each([
    'The agency failed and we cancel the contract with them.',
    'Our tenant did not pay, so we terminate the agreement with him in May.',
    'If the roof leaks and we cancel the contract, who pays?',
    'My colleague is away and we cancel the meeting.',
    'We could leave the parcels at the gate. What is the notice period for a collection?',
    'We may leave early on Friday. What is the notice period for moving the call?',
  ])('is none: %s', (text) => {
    expect(tiersDressed(text)).not.toContain('high');
  });
});
