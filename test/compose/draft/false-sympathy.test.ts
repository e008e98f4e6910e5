import { describe, expect, it } from 'vitest';
import { ownEmotion } from '../../../src/compose/draft/emotion.ts';
import { spokenTopic } from '../../../src/compose/draft/spoken-topic.ts';
import { said } from './said.ts';

const sympathetic = /Health comes first|That comes before|condolences|thoughts are with/;

describe('sympathy', () => {
  it.each([
    'My son thinks that I pressed it by accident.',
    'My daughter is sick of the export.',
    'My wife works in a hospital and says that the export is slow.',
    'Our partner clinic had an emergency number in the export.',
    'My brother runs a surgery and uses the same export.',
    'Our family business has one operation in Leeds.',
    'My husband passed on your message, and the export failed again.',
    'My daughter passed her test, and the export failed again.',
    'We lost our partner clinic over the export.',
    'The export lost my wife’s invoices.',
    'My son passed last week, the exam was on your export.',
    'The export of my husband’s company passed the audit.',
    'Our old server died last month, and the export failed again.',
    'As an administrator of the system I see that the export failed again.',
    'The executor service of the export died again.',
  ])('is not for "%s"', (text) => {
    expect(said({ tier: 'medium', frustration: 'moderate', text })).not.toMatch(sympathetic);
  });

  it.each([
    'My son was in hospital, and the export failed again.',
    'My daughter is ill, and the export failed again.',
    'My wife had an accident, and the export failed again.',
    'My mother needs surgery, and the export failed again.',
    'My husband Gary passed on the 2nd of this month. The export failed again.',
    'My mother passed last week, and the export failed again.',
    'I lost my husband in March, and the export failed again.',
    'This is about the account of the late Mr Hansen. The export failed again.',
    'My late wife kept this account, and the export failed again.',
    'I am his widow, and the export failed again.',
    'I am the executor of the late Mr Dunmore, and the export failed again.',
    'Our owner, Mr Dunmore, died in April. The export failed again.',
    'Where do we send the death certificate? The export failed again.',
    'We had a family emergency: my father is in the hospital. The export failed again.',
  ])('is for "%s"', (text) => {
    expect(said({ tier: 'medium', frustration: 'moderate', text })).toMatch(sympathetic);
  });
});

describe('a death', () => {
  const text =
    'My husband Gary passed on the 2nd of this month. I am working through his list of things. What papers do you want so that the account can be closed?';
  const quote = 'What papers do you want so that the account can be closed?';

  it.each(['cancellation-threat:indirect', 'cancellation-threat:explicit'])(
    'is asked for no reason and no decision: %s',
    (kind) => {
      const drafts = said({
        tier: 'high',
        signals: [[kind, quote]],
        subject: "Gary's account",
        text,
      });
      expect(drafts).toMatch(/condolences|thoughts are with/);
      expect(drafts).not.toMatch(/ending the contract|in question|settled for you|open question/);
      expect(drafts).not.toMatch(/your time with us|your decision|the end\?|the Gary/);
    },
  );
});

describe('a feeling of their own', () => {
  it.each([
    ['Every customer rings me to ask which of us is confused.', null],
    ['I think the drivers are confused.', null],
    ['He told us that he was annoyed.', null],
    ['I am really quite annoyed.', 'quite annoyed'],
    ['This leaves us rather discouraged.', 'rather discouraged'],
    ['It made me angry.', 'angry'],
    ["I'm frankly fed up with it.", 'fed up'],
    ['We have become increasingly frustrated.', 'increasingly frustrated'],
    ['I must admit that I am disappointed.', 'disappointed'],
    ['You have me worried.', 'worried'],
    ['My team and I are frustrated.', 'frustrated'],
  ])('%s', (text, state) => {
    expect(ownEmotion(text)?.state ?? null).toBe(state);
  });
});

describe('a farewell after a death', () => {
  it.each([
    ['I am writing as the executor of the late Mr Dunmore.', 'Please cancel the subscription.'],
    ['Our father, who ran the shop, died last month.', 'We want to cancel the contract.'],
    ['I am his widow.', 'Please close the account with you.'],
  ])('has condolences, what is needed, and no word that talks them round: %s', (loss, quote) => {
    const drafts = said({
      tier: 'high',
      signals: [['cancellation-threat:explicit', quote]],
      text: `${loss} ${quote} To which address do we send the death certificate?`,
    });
    for (const draft of drafts.split('\n')) {
      expect(draft).toMatch(/condolences|thoughts are with/);
      expect(draft).toContain('[[what they have to send, or nothing]]');
      expect(draft).not.toMatch(
        /NONE|sorry|change your decision|orderly end|open about it|whichever way|talk it over|without a hitch/,
      );
    }
  });
});

describe('an apology', () => {
  const silence =
    'Please excuse my long silence, I have not answered you for almost two months. We had a fire in the packing hall in March. I will come back to your questions in June.';
  const praise =
    "Rivermark rang me this morning, half the price for a year. I said my friend, I've been with you since the stone age. He had no answer to that.";
  const mild = { tier: 'medium', topic: 'support-response', frustration: 'mild' } as const;

  const pardon =
    "Dear Ms Whitlock, you've written me five times and received no reply, for this I ask your pardon. We haven't touched the system for about seven weeks, since the order intake has run over us.";
  const back =
    'Back from the dead. I disappeared on you after New Year, I know. My team was in surgery and then on holiday.';

  it.each([silence, praise, pardon, back])('is not for what was no fault of ours: %s', (text) => {
    expect(spokenTopic('support-response', text)).toBeNull();
    const drafts = said({ ...mild, text }, ['Rivermark']);
    expect(drafts).not.toMatch(/sorry|apologi|the queue|written the same mail/i);
    if (text !== praise) expect(drafts).not.toMatch(/NONE/);
  });

  it.each([
    'Please excuse my late reply, but you still have not answered my ticket of May.',
    'Sorry for my long silence. Nobody has answered my ticket since May.',
    'We are a little annoyed, we wait for an answer since May.',
    'I disappeared on you in March, but you still have not answered my ticket of May.',
    'You ask your customers for patience, we wait for an answer since May.',
    'I ask your pardon for my tone, but nobody has answered my ticket since May.',
  ])('is still for our silence: %s', (text) => {
    expect(spokenTopic('support-response', text)).toBe('support-response');
    expect(said({ ...mild, text })).toMatch(/sorry|apologi/i);
  });
});

describe('an apology to who leaves', () => {
  const lapse =
    'The board resolved to let the agreement lapse on 30 November. The reasons given were the budget and the falling response rate, not your service.';
  const signals = [
    [
      'cancellation-threat:explicit',
      'The board resolved to let the agreement lapse on 30 November',
    ],
  ] as const;
  const over = { tier: 'high', topic: 'support-response', signals } as const;

  it.each([
    lapse,
    'The board resolved to let the agreement lapse on 30 November. Nothing is broken, no support answered badly, this is the money and not you.',
    'The board resolved to let the agreement lapse on 30 November. A reply is not needed.',
    'The board resolved to let the agreement lapse on 30 November. Our mail server is broken, that has nothing to do with you.',
  ])('is not there where it is not us: %s', (text) => {
    expect(said({ ...over, text })).not.toMatch(/sorry|apologi|NONE/i);
  });

  it.each([
    'The board resolved to let the agreement lapse on 30 November. Your support failed to answer for weeks.',
    'The board resolved to let the agreement lapse on 30 November. Nobody answered, and it was me who called your support, not you.',
  ])('is there where it is: %s', (text) => {
    expect(said({ ...over, text })).toMatch(/sorry|apologi/i);
  });
});

it('tells no irony back as a fact', () => {
  const text =
    'Two pensioners were sent home by the weekly plan. I trust the inconvenience with the weekly plan is now sufficiently specified.';
  expect(said({ tier: 'high', frustration: 'strong', text })).not.toMatch(/you trust/);
});
