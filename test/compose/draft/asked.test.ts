import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/compose/draft/asked.ts';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { nextStep } from '../../../src/compose/draft/say-next-step.ts';
import { plain, said } from './said.ts';
import { situationFor } from './situations.ts';

describe('what a customer asks of us', () => {
  it.each([
    ['Would you mind sending us the price list again?', 'do', 'send you the price list again'],
    [
      'Would you mind turning off the reminder emails to the heads, they find it pushy.',
      'do',
      'turn off the reminder emails to the heads',
    ],
    ['Do you mind removing my name from the list?', 'do', 'remove your name from the list'],
    ['Would you mind moving the call to Friday?', 'do', 'move the call to Friday'],
    // A verb that is not known is not bent: the question is quoted.
    [
      'Would you mind refurbishing the second printer?',
      'question',
      'Would you mind refurbishing the second printer?',
    ],
    [
      'Would you mind if I sent the list later?',
      'question',
      'Would you mind if I sent the list later?',
    ],
    ['Please allow us to download the records.', 'do', 'allow you to download the records'],
    ['Please can you reset my password?', 'do', 'reset your password'],
    ['Please could you send the list of users?', 'do', 'send the list of users'],
    [
      'Might a shorter second session be possible?',
      'question',
      'Might a shorter second session be possible?',
    ],
    [
      'Which lawyer would have to sign the list?',
      'question',
      'Which lawyer would have to sign the list?',
    ],
    ['I would like to stop paying for two seats.', 'want', 'to stop paying for two seats'],
    ['Telephone me.', 'call', 'call you'],
    ["I'd like to order, I have money in my hand.", 'want', 'to order'],
    ['Please send the list, it is urgent.', 'do', 'send the list'],
    ['We would like to hear the date by Friday.', 'want', 'to hear the date by Friday'],
    [
      'Please let me know until 13 May which of these tickets you will reopen.',
      'do',
      'tell you which of these tickets we will reopen',
    ],
    [
      'I also would like to know if we are entitled to a named contact.',
      'do',
      'tell you if you are entitled to a named contact',
    ],
    ["We'd like to keep the archive if that's possible.", 'want', 'to keep the archive'],
    ['We would be grateful if you could send us the export.', 'do', 'send you the export'],
    [
      'Please get the entries back by noon tomorrow.',
      'do',
      'get the entries back by noon tomorrow',
    ],
    [
      'Please confirm that all data will be deleted.',
      'do',
      'confirm that all data will be deleted',
    ],
    [
      'Please add Priya (priya.shah@acme.example) and change the contact to ida.noor@acme.example today.',
      'do',
      'add Priya and change the contact to ida.noor@acme.example today',
    ],
    [
      'I need from you: the price per vehicle and two references.',
      'want',
      'the price per vehicle and two references',
    ],
    [
      'Before I go into those, is there any room in the price?',
      'question',
      'Is there any room in the price?',
    ],
    [
      'One thing: the report shows dollars instead of pounds, can that be changed?',
      'question',
      'The report shows dollars instead of pounds, can that be changed?',
    ],
    [
      'Can you tell me who is working on it, and when can we expect a fix?',
      'question',
      'Can you tell me who is working on it, and when can we expect a fix?',
    ],
    [
      'I should be grateful if you would let me know whether we may still expect the proposal.',
      'do',
      'tell you whether you may still expect the proposal',
    ],
    [
      'I should like a written explanation which I may send on to those affected.',
      'want',
      'a written explanation which you may send on to those affected',
    ],
    [
      'I should also like to know what you intend to do about the letters of 1 June.',
      'do',
      'tell you what we intend to do about the letters of 1 June',
    ],
    ['Please include: 25 users and one training day.', 'want', '25 users and one training day'],
    [
      "I don't care whose fault it is, I want you both in my office on Monday at 8.",
      'want',
      'us both in your office on Monday at 8',
    ],
    ['May the list be downloaded by us?', 'question', 'May the list be downloaded by us?'],
  ])('%s', (text, is, words) => {
    expect(askedFor(text, [])).toEqual([{ is, words }]);
  });

  it.each([
    'You kindly undertook to let us have a proposal by the end of April.',
    "I'd like to talk about something that's a bit awkward.",
    'I want to put on record that the export failed on Sunday.',
    "From 22 May we are full and then I'd need all three.",
    'I want you to know that this has cost us a week.',
  ])('is none in: %s', (text) => {
    expect(askedFor(text, [])).toEqual([]);
  });

  it('stands in the order of the mail, so that the chief question is not the one left out', () => {
    const text =
      'Is there any room in the price? Would a longer term help? And could you send me the figures for May?';
    expect(askedFor(text, [], 3).map(({ words }) => words)).toEqual([
      'Is there any room in the price?',
      'Would a longer term help?',
      'send you the figures for May',
    ]);
  });

  it('takes what they will not do for no wish of theirs, and what they wait for as one', () => {
    const text =
      "I want all job data exported by 31 May and I'm not paying the invoice until someone explains Saturday to me.";
    expect(askedFor(text, [], 3)).toEqual([
      { is: 'want', words: 'all job data exported by 31 May' },
      { is: 'do', words: 'explain Saturday to you' },
    ]);
  });

  it('gives a call with a time and a number its slot', () => {
    const text =
      'The board froze again. Please put somebody on the phone with me today between 2 and 4 pm. My number is 0171 555 0199.';
    const drafts = said({ text, tier: 'medium', topic: 'bug', frustration: 'moderate' });
    for (const draft of drafts.split('\n')) {
      expect(draft).toContain(
        'You ask for a call today between 2 and 4 pm: I can ring you on 0171 555 0199 [[time of the call, today between 2 and 4 pm]].',
      );
    }
    expect(askedFor('Call me. The order of 03-05-2026 is late.', [])).toEqual([
      { is: 'call', words: 'call you' },
    ]);
  });

  it('answers all of a long mail before it offers anything', () => {
    const text = `The board has frozen every morning since Monday, usually around the time when the night shift hands over to the early shift. We sent two lorries out with the wrong pallets yesterday because the board showed the plan of the day before. Can you tell me who is actually working on this in your team, and when can we expect a fix for it? Is there a way to export the plan the evening before so that we have something on paper for the drivers? And is there anybody whom the night shift can ring when it happens again before the early shift comes in?`;
    const drafts = said({ text, tier: 'medium', topic: 'bug', frustration: 'moderate' });
    for (const draft of drafts.split('\n')) {
      expect(draft).not.toContain('NONE');
      expect(draft.match(/\[\[your answer\]\]/g)).toHaveLength(3);
    }
  });

  it.each([
    'Please allow us until the 20th.',
    'Please give us two more weeks for the list.',
    'I would like to give you feedback on the training for our managers.',
    'I would like to report a fault in the export.',
    'What lawyer would ever need page numbers?',
    "I'd like to make sure I'm on leave.",
    "I'd like to stop drawing soon.",
    'I would like to write down where we stand.',
    'They told me that nobody would telephone me.',
    'Let me know if you need anything else.',
    'Let me know what you think.',
    'Otherwise please tell us straight so that we can stop waiting.',
    'If you are not our contact any more, please tell me who is.',
  ])('nothing to say yes or no to: %s', (text) => {
    expect(askedFor(text, [])).toEqual([]);
  });

  it.each([
    ['Please give me a ring this afternoon.', 'this afternoon'],
    ['Call me after Wednesday.', 'after Wednesday'],
    ['Please ring me tomorrow after ten, not before.', 'tomorrow after ten'],
    ['Can someone call us on Monday at 9:30?', 'on Monday at 9:30'],
    ['Please call me on 020 7946 0018.', undefined],
    ['Call me at the office.', undefined],
    ['Please call me because the list is empty.', undefined],
  ])('a call, at their time where they name one: %s', (text, when) => {
    const [call] = askedFor(text, []);
    expect(call?.is).toBe('call');
    expect(call?.when).toBe(when);
  });

  it.each([
    ['Give us a date.', 'date'],
    ['We need a firm date.', 'date'],
    ['Could you give me an ETA?', 'date'],
    ['Any thoughts?', 'question'],
    ['What next?', 'question'],
    ['What are you doing about it?', 'question'],
    ['Give us a straight answer: yes or no.', 'answer'],
    ['Correct it and send a credit note, please.', 'do'],
    ['Can you tell us how you arrive at that price, and is there any room?', 'question'],
    ['We need a date field in the export.', 'want'],
    ['We need a date for the next review call.', 'want'],
  ])('in few words too: %s', (text, is) => {
    expect(askedFor(text, []).map((one) => one.is)).toEqual([is]);
  });

  it.each([
    'Nobody gave us a date.',
    'No thoughts on that.',
    'The date is wrong.',
    'We decide later.',
  ])('nothing where nothing is asked: %s', (text) => {
    expect(askedFor(text, [])).toEqual([]);
  });

  it('is answered each, and a call not before their time', () => {
    const drafts = said({
      frustration: 'moderate',
      tier: 'medium',
      text: 'The report is broken again and I am annoyed. Can you make also the monthly one work? Any thoughts? Give us a date. Call me after Wednesday.',
    });
    for (const draft of drafts.split('\n')) {
      expect(draft).toContain('[[time of the call, after Wednesday]]');
      expect(draft).toContain('[[the date, or when you get one]]');
      expect(draft).toContain('"Can you make also the monthly one work?"');
    }
  });

  it.each([
    [
      'We may not be with you next year. What is the notice period, and which postal address should the notice go to?',
      '[[the notice period]], [[the address for the notice]]',
    ],
    [
      'We are probably leaving. Please tell me how much notice you need and whether an e-mail is enough.',
      '[[the notice period]], [[the form that a notice needs]]',
    ],
    ['We may leave. When does our contract end?', '[[the end of the term]]'],
    [
      'We are thinking about leaving in June. Please send us the notice period, the final amount and a contact for the data export.',
      'send you the notice period, the final amount and a contact for the data export',
    ],
  ])('of who may leave, what a notice needs is named and left to the CSM: %s', (text, blanks) => {
    const [threat = ''] = text.match(/^[^.]*\./) ?? [];
    const drafts = said({ text, signals: [['cancellation-threat:indirect', threat]] });
    for (const draft of drafts.split('\n')) expect(draft).toContain(blanks);
  });

  it.each([
    'We may leave. Our postal address has changed.',
    'We may leave. The notice period is three months, as I know.',
  ])('names nothing of it that is not asked: %s', (text) => {
    const drafts = said({ text, signals: [['cancellation-threat:indirect', 'We may leave.']] });
    expect(drafts).not.toMatch(/You ask for|NONE/);
  });

  it('from somebody above the CSM is no call by the CSM', () => {
    const text = 'I still have no reply and I am annoyed. Please have a manager call me tomorrow.';
    const drafts = said({ tier: 'medium', frustration: 'moderate', text });
    for (const draft of drafts.split('\n')) {
      expect(draft).toContain('[[who that is, and when you hear from them]]');
      expect(draft).not.toMatch(/I can ring you|NONE/);
    }
  });

  it('about a time to meet is answered once', () => {
    const missed = 'I could not make it today, the school rang.';
    const drafts = said({
      tier: 'low',
      text: `${missed} Would Thursday at 11 work for you instead?`,
      signals: [['missed-meeting', missed]],
    });
    for (const draft of drafts.split('\n')) {
      expect(draft.match(/\[\[(?:yes, or two others|your answer)\]\]/g)).toHaveLength(1);
    }
  });

  it('offers no call to somebody who may not talk about it', () => {
    const text =
      'We are looking at two other products. I may not discuss the content by mail or telephone until the award.';
    const drafts = said({
      text,
      signals: [['evaluating-alternatives', 'We are looking at two other products.']],
    });
    expect(drafts).not.toMatch(/NONE|times for a call/);
  });

  it.each([
    'The go-live was plan for 15 April.',
    'The check-in did not worked on Saturday in Siena.',
  ])('quotes a slip of a second language rather than say it: %s', (text) => {
    const drafts = said({ text, tier: 'medium', topic: 'bug', frustration: 'moderate' });
    for (const draft of drafts.split('\n')) {
      expect(draft.replace(/"[^"]*"/g, '')).not.toMatch(/NONE|was plan|did not worked/);
    }
  });

  it('keeps its word before the day that is too late', () => {
    const text = 'The export is broken. I need an answer before Thursday.';
    const one = { ...plain, text, tier: 'medium', topic: 'bug', frustration: 'moderate' } as const;
    const { now } = situationFor(one);
    const theirDate = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
    const { dueOn } = nextStep(briefOf({ ...situationFor(one), theirDate })).task;
    expect(dueOn === null || dueOn < theirDate).toBe(true);
  });

  it('takes no word to us for the goal of their work', () => {
    const goal = (words: string) =>
      briefOf(situationFor({ ...plain, frustration: 'moderate', text: 'It is slow.', goal: words }))
        .goal;
    expect(goal('give you feedback on the training')).toBeNull();
    expect(goal('finished with this one as soon as the rules allow')).toBeNull();
    expect(goal("make sure I'm on leave for the holidays")).toBeNull();
    expect(goal('get it right as we have it down before we break')).toBeNull();
    expect(goal('make sure that every driver has a route')).not.toBeNull();
    expect(goal('exceed our target for repairs')).toBe('exceed your target for repairs');
    expect(goal("keep the system running until the end of the year if that's")).toBe(
      'keep the system running until the end of the year',
    );
    expect(goal('give our customers a faster answer')).toBe('give your customers a faster answer');
  });
});
