import { describe, expect, it } from 'vitest';
import { noCallWish } from '../../src/compose/no-call.ts';

describe('a wish not to be phoned', () => {
  it.each([
    'No need for a call, by the way, the decision is made.',
    "Please no phone calls, I'm in the hospital this week.",
    "Please don't call me, an e-mail is enough.",
    'There is no need to ring me.',
    "I'd rather not have a call about it, and we don't need another call.",
    'Please answer in writing only.',
    'Stop calling us.',
    'I do not have time for a call.',
    'I am not allowed to discuss it by phone.',
    'Just e-mail me.',
  ])('is heard: %s', (words) => {
    expect(noCallWish(words)).not.toBeNull();
  });

  it.each([
    "Please don't call it a bug.",
    'Nobody called me back.',
    "Please don't call me before Friday.",
    'Please call me today.',
    'No phone calls were answered on Saturday.',
    "I don't want to call it a disaster.",
    'We need a call with your director.',
    'Put it in writing, please.',
    'We do not like the call quality.',
  ])('is not heard: %s', (words) => {
    expect(noCallWish(words)).toBeNull();
  });
});
