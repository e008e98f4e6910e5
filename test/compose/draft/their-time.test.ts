import { describe, expect, it } from 'vitest';
import { laterTime, offeredTime, weStayedAway } from '../../../src/compose/draft/their-time.ts';
import { plain, said } from './said.ts';

describe('the time at which they offer to meet instead', () => {
  it.each([
    ['Sorry, I missed the call. Any chance of the same slot on Thursday?', 'same slot on Thursday'],
    ['Thursday at ten?', 'Thursday at ten'],
    ['Tomorrow at the same hour?', 'Tomorrow at the same hour'],
    ['Would Thursday after two suit?', 'Thursday after two'],
    ["I'm at my desk all of tomorrow bar lunch, so pick any slot.", 'tomorrow'],
    ['I can do any hour on Wednesday.', 'Wednesday'],
    ['We could talk even this evening.', 'this evening'],
    ['I can on Friday morning or any day after five.', 'Friday morning'],
    ['Sorry, I missed our call on Tuesday.', null],
    ['The call is Thursday at two and I can’t make it, can you do without me?', null],
    ['Is there a recording? I would watch it tonight.', null],
    ['I will finish the form on Friday.', null],
    ['We have the stocktaking on Monday.', null],
    ['I am on nights until Friday, could we do it in the evening?', null],
  ])('is, in "%s", %s', (text, expected) => {
    expect(offeredTime(text)).toBe(expected);
  });

  it('is what the draft goes by, not a day after it (D5)', () => {
    const signals = [['missed-meeting', 'I missed the set-up call this morning.']] as const;
    const missed = { ...plain, tier: 'low', frustration: 'none', subject: 'Set-up call' } as const;
    const text = `Sorry, ${signals[0][1]} Any chance of the same slot on Thursday?`;
    const drafts = said({ ...missed, text, signals });
    expect(drafts).toContain('they wrote "same slot on Thursday"]]');
    expect(drafts).not.toMatch(/a new invitation on|the new time|\[\[two times/);
  });
});

describe('the time to which they put it off', () => {
  it.each([
    ['Please allow us until the 20th.', 'until the 20th'],
    ["It isn't finished, I'd guess another fortnight.", 'another fortnight'],
    ['Kindly allow me two more weeks.', 'two more weeks'],
    ['I think we need two weeks more.', 'two weeks more'],
    ['Not in the next three weeks, rather in the new year.', 'in the new year'],
    ['We put the stocktake off till February.', 'till February'],
    ['Call it Friday week instead.', 'Friday week'],
    ['It will be after the bank holiday.', 'after the bank holiday'],
    ['We move it from November to the end of January.', 'end of January'],
    ['If you ring at night, do you ring one after the other?', null],
    ["It isn't started as our DPO left in May and the new one begins next week.", 'next week'],
    ['Our DPO left in May and we wait for the new one.', null],
    ['You asked for the test data by the 1st, it will come.', null],
    ['We were ready in May.', null],
    ['The form will not make it by the 1st.', null],
    ['It won’t be signed before the 25th.', 'before the 25th'],
    [
      'The form you wanted back by the 5th is still lying on my desk. Will try for next week.',
      'next week',
    ],
    ['The list, due back by the 5th, needs another week.', 'another week'],
    [
      'I know I keep saying "next week" about the photos. Nobody goes down until the new ladders come, they say around the 18th.',
      'around the 18th',
    ],
    ['I keep saying it: we will be back next week.', 'next week'],
    ["I've told my assistant to grab you something in June.", 'in June'],
    ['We want to be ready by the 5th, we need that long.', 'by the 5th'],
    ['The agency promised the texts for next week, I need them.', 'next week'],
    ['We have to push the roll-out in the mill to September.', 'September'],
    ["If testing doesn't start by next Monday it won't be finished before summer.", null],
  ])('is, in "%s", %s', (text, expected) => {
    expect(laterTime(text)).toBe(expected);
  });
});

describe('a meeting to which we did not come', () => {
  it.each([
    ['We waited 20 minutes but nobody came from your side.', true],
    ["I was there with Dawn, but you didn't show up.", true],
    ['You missed our call this morning.', true],
    ['Nobody from our side came, sorry.', false],
    ['Sorry that I missed our call.', false],
    ['Nobody came to the summer fair.', false],
  ])('%s %s', (text, ours) => {
    expect(weStayedAway(text)).toBe(ours);
  });

  it('is apologised for, with the times that they give', () => {
    const text =
      'I was in the call at 10, we waited but nobody came from your side. Could we try again on Friday 8 May at 9:30 or Monday at 11?';
    const drafts = said({
      text,
      tier: 'low',
      signals: [['missed-meeting', 'we waited but nobody came from your side']],
    });
    for (const draft of drafts.split('\n')) {
      expect(draft).toMatch(/I am sorry|I apologise/);
      expect(draft).toContain('they wrote "Friday 8 May at 9:30 or Monday at 11"');
    }
  });
});
