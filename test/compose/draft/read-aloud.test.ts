import { describe, expect, it } from 'vitest';
import type { BrokenPromise } from '../../../src/compose/draft/situation.ts';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { composeDraft } from '../../../src/compose/draft/compose-draft.ts';
import { promiseAbout, promisesAgain } from '../../../src/compose/draft/say-broken-promise.ts';
import { withoutRivals } from '../../../src/compose/draft/rivals.ts';
import { plain, said } from './said.ts';
import { type Case, cases, situationFor } from './situations.ts';

// What sounded wrong when drafts were read beside the mails they answer, as the customer who wrote those mails.

describe('a draft that is read aloud', () => {
  const offer = 'I have a signed offer from Stride on my desk, 40 % under what we pay you.';
  const compares: Partial<Case> = {
    text: `Hi Dan. ${offer}`,
    signals: [['evaluating-alternatives', offer]],
  };

  const missed = 'I missed our call yesterday, my son was in hospital.';
  const missedOnce: Partial<Case> = {
    tier: 'low',
    subject: 'Our call',
    text: `${missed} Could you send me some new times?`,
    signals: [['missed-meeting', missed]],
  };

  it('tells back what they say of a competitor without the name', () => {
    const text = said(compares, ['Stride']);
    expect(text).toContain('a signed offer from another provider on your desk');
    expect(text).not.toMatch(/Stride|NONE/);
  });

  it('does not apologise to somebody who only compares', () => {
    expect(said(compares, ['Stride'])).not.toMatch(/sorry|apologi/i);
  });

  it.each([
    [
      'Rivermark are quoting for the same lines.',
      'Another provider is quoting for the same lines.',
    ],
    ["We liked Rivermark's demo.", "We liked another provider's demo."],
    ['We saw the Rivermark demo.', null],
    ['The board likes Rivermark prices.', null],
    ['M/s Rivermark has won.', null],
    ['Rivermarking is a word.', 'Rivermarking is a word.'],
  ])('says of "%s": %s', (text, expected) => {
    expect(withoutRivals(text, ['Rivermark'])).toBe(expected);
  });

  it('knows a notice by its form: "please take this e-mail as our notice"', () => {
    const text = said({
      text: "Please take this e-mail as our three months' notice on the dispatch agreement.",
      signals: [
        [
          'cancellation-threat:explicit',
          "Please take this e-mail as our three months' notice on the dispatch agreement.",
        ],
      ],
    });
    expect(text).toContain("your e-mail is your three months' notice on the dispatch agreement");
    expect(text).not.toContain('NONE');
  });

  it('quotes the deciding sentence where nothing else can be told', () => {
    const decides = 'With 5 I can live, with 18 I cannot, then you lose us.';
    const text = said({
      text: decides,
      signals: [['cancellation-threat:conditional', decides]],
    });
    expect(text).not.toContain('NONE');
    expect(text).toContain('With 5 I can live');
  });

  it('has no orderly end for somebody who still weighs it, or who has a condition', () => {
    const weighs = 'We are talking about whether we stay for the second year.';
    const wants = 'Unless the refund is here by Friday we will end the agreement.';
    for (const text of [weighs, wants]) {
      const drafted = said({ text, signals: [['cancellation-threat:explicit', text]] });
      expect(drafted).not.toMatch(/orderly end|notice date/);
    }
  });

  it('names the thing of a longer subject, and no "it" without its thing', () => {
    const text = said({
      tier: 'low',
      subject: 'Where we are with the member records',
      text: 'The youth have come as far as the letter D of the records. It was examinations.',
      signals: [['delay', 'The youth have come as far as the letter D of the records.']],
    });
    expect(text).toContain('the member records');
    const brief = briefOf(
      situationFor({
        ...plain,
        frustration: 'moderate',
        text: 'It put a journey of four hours down as eleven. The van calendar is wrong again.',
      }),
    );
    expect(brief.main?.original).toBe('The van calendar is wrong again');
  });

  it('does not apologise for a meeting that they missed themselves (draft-rules 12)', () => {
    const missed = 'I have missed the training on Sunday and the one this morning.';
    const again = 'Let me try once more next week.';
    const situation = situationFor({
      ...plain,
      tier: 'medium',
      frustration: 'moderate',
      text: `${missed} ${again}`,
      signals: [['missed-meeting', missed]],
    });
    const felt = {
      kind: 'frustration' as const,
      score: 1,
      intensity: 'moderate' as const,
      evidence: [
        {
          part: 'ownWords' as const,
          start: missed.length + 1,
          end: missed.length + 1 + again.length,
          quote: again,
        },
      ] as const,
    };
    const analysis = situation.analysis && {
      ...situation.analysis,
      signals: [...situation.analysis.signals, felt],
    };
    expect(briefOf({ ...situation, analysis }).moment).toBe('missed-once');
  });

  it('does not end a farewell with "also if there is nothing new yet"', () => {
    const ending = cases.find((one) => one.name === 'a cancellation announced');
    expect(said(ending ?? plain)).not.toMatch(/nothing new yet|news or no news|finished or not/);
  });

  it('leaves "a mine" a mine, and says "the training" with its article', () => {
    const text = said({
      tier: 'medium',
      frustration: 'moderate',
      subject: 'Training',
      text: 'The training was poor again. We have a mine standing still because of it.',
      issue: 'training',
    });
    expect(text).not.toMatch(/a yours|about training|with training/);
  });

  it.each([
    ['Needless to say the weekly report is wrong again.', 'the weekly report is wrong again'],
    ['Against a forecast of 2,400 leads we received 610.', 'against a forecast of 2,400 leads'],
    ['Apologies for my absence on Sunday, I was down with fever.', 'you were down with fever'],
    [
      'Because your tracking was down we had to phone 40 customers.',
      'because our tracking was down you had to phone 40 customers',
    ],
    ['Because the export you sent us was empty.', 'the export we sent you was empty'],
    ['Because nobody at your end answers the phone.', 'nobody at our end answers the phone'],
    [
      'We were told that the new version would support two farms.',
      'you were told that the new version would support two farms',
    ],
    [
      'We were told in the sales call that it does two farms.',
      'you were told in the sales call that it does two farms',
    ],
    ['TWO WEEKS and the doors still do not open.', 'after two weeks the doors still do not open'],
    ['Nothing to do with you, but the export failed again.', 'the export failed again'],
    ['The export arrived empty, thank you.', 'the export arrived empty'],
    [
      'The reports of Dr H. Weiss and Dr K. Lang have been wrong for three months.',
      'the reports of Dr H. Weiss and Dr K. Lang have been wrong for three months',
    ],
  ])('tells "%s" back as a sentence', (text, expected) => {
    const { main } = briefOf(situationFor({ ...plain, tier: 'medium', frustration: 'mild', text }));
    expect(main?.clause).toMatch(new RegExp(`^${expected}`));
  });

  it('takes no praise and no proposal for a complaint', () => {
    const text = [
      'What is good. The swap market saved us two telephones since May.',
      'What is not good. The night allowance is wrong again.',
      'What we propose. A repaired allowance has to come before the August run.',
    ].join('\n\n');
    const { main, second } = briefOf(
      situationFor({ ...plain, tier: 'medium', frustration: 'moderate', text }),
    );
    expect([main?.original, second]).toEqual(['The night allowance is wrong again', null]);
  });

  it.each([
    ['Spring campaign results', 'the spring campaign results'],
    ['Training sessions', 'the training sessions'],
  ])('says "%s" with its article', (subject, noun) => {
    const text = `The ${subject.toLowerCase()} were poor again.`;
    const brief = briefOf(
      situationFor({ ...plain, tier: 'medium', frustration: 'moderate', subject, text }),
    );
    expect(brief.noun).toBe(noun);
  });

  it('does not put off with its own call who asks for somebody senior', () => {
    const text = said({
      tier: 'high',
      topic: 'bug',
      frustration: 'strong',
      text: 'The weekly plan is wrong for the third time. I expect somebody senior to call me today.',
      signals: [['exec-demand:manager', 'I expect somebody senior to call me today.']],
    });
    expect(text).toMatch(/somebody (?:above me|senior)/);
    expect(text).not.toMatch(/I can ring you|so would I|NONE/);
  });

  describe('when we broke a promise', () => {
    const broken = {
      what: 'I will send you the cause by 23 October',
      madeAt: new Date('2026-10-16T09:00:00Z'),
      dueOn: '2026-10-23',
      byCsm: true,
    };
    const one: Case = {
      ...plain,
      tier: 'medium',
      frustration: 'moderate',
      text: 'You promised me the cause five weeks ago and I have heard nothing.',
    };
    it.each(['I will come back to you tomorrow.', 'I will be back with you by Thursday.'])(
      'has a reply whatever was promised: %s',
      (what) => {
        for (const text of [
          one.text,
          'The login is broken since three weeks. You promised an answer and did not give one.',
        ]) {
          // Which of our sentences is taken depends on the thread.
          for (let thread = 0; thread < 20; thread++) {
            const given = {
              brokenPromise: { ...broken, what },
              threadKey: `<${thread}@acme.example>`,
            };
            const composed = composeDraft(situationFor({ ...one, text }, given));
            expect(composed.deliver, text + JSON.stringify(composed)).toBe(true);
          }
        }
      },
    );

    const draft = (over: Partial<BrokenPromise> | null): string => {
      const brokenPromise = over === null ? null : { ...broken, ...over };
      const composed = composeDraft(situationFor(one, { brokenPromise }));
      return composed.deliver ? composed.text.replace(/\s+/g, ' ') : `NONE ${composed.why}`;
    };

    it.each([
      [{}, 'I said I would send you the cause by 23 October, and I have not.'],
      [{ byCsm: false }, 'We said we would send you the cause by 23 October, and we have not.'],
      [
        { what: 'I will send you the cause' },
        'I said I would send you the cause by Friday, 23 October, and I have not.',
      ],
      [
        { what: "I'll send you the cause by Friday" },
        'On 16 October I said I would send you the cause by Friday, and I have not.',
      ],
      [
        { what: 'The cause follows by 23 October' },
        'On 16 October we wrote to you: "The cause follows by 23 October." That has not happened.',
      ],
      [
        { wroteSince: true },
        'I said I would send you the cause by 23 October: [[done on which day, or not yet]].',
      ],
      [
        { wroteSince: true, what: 'The cause follows by 23 October' },
        'On 16 October we wrote to you: "The cause follows by 23 October." [[Done on which day, or not yet.]]',
      ],
    ])('owns it first, from the record (%j)', (over, sentence) => {
      expect(draft(over)).toContain(`Hi Ada, ${sentence}`);
    });

    it('says without a record only what they say', () => {
      expect(draft(null)).toContain('we promised you the cause five weeks ago');
      expect(draft(null)).not.toMatch(/I said I would|NONE/);
    });

    it.each([
      ['I will send you the cause on Monday.', true],
      ['I will write to you with where we stand.', false],
      ['You write that we promised you the cause.', false],
    ])('hears in "%s" the same promise again: %s', (sentence, again) => {
      expect(promisesAgain(sentence, broken.what)).toBe(again);
    });

    it.each([
      ['who is cross', one, {}, 1],
      ['who compares and does not complain', { ...one, ...compares }, {}, 1],
      [
        'who is late themselves',
        { ...missedOnce, text: `${missed} Where is the cause you promised?` },
        {},
        1,
      ],
      ['who compares, where only the CSM knows', { ...one, ...compares }, { wroteSince: true }, 0],
      ['who misses a meeting, where nothing is broken', missedOnce, null, 0],
    ])(
      'is sorry for that once, and says what follows (Lewicki), to %s',
      (_who, mail, over, times) => {
        for (let thread = 0; thread < 10; thread++) {
          const given = {
            brokenPromise: over === null ? null : { ...broken, ...over },
            threadKey: `<${thread}@acme.example>`,
          };
          const composed = composeDraft(situationFor({ ...plain, ...mail }, given));
          const text = composed.deliver ? composed.text.replace(/\s+/g, ' ') : 'NONE';
          expect(text).not.toContain('NONE');
          expect(text.match(/\b(?:sorry|apologi[sz]e)\b/g) ?? []).toHaveLength(times);
          if (times > 0) {
            expect(text).toMatch(
              /(?:let that date pass|my word|without what I promised you|when I said)[^.]*\. I will /,
            );
          }
        }
      },
    );

    it.each([
      [
        'Phil will ring you tomorrow at 10:30',
        /On 16 October we said that Phil would ring you the next day at 10:30, and that has not happened\./,
      ],
      [
        'Phil tried to reach you at 14:30 and will try again tomorrow',
        /we said that Phil would try again the next day, and that has not happened\./,
      ],
      [
        'our engineers will send you the cause',
        /We said that our engineers would send you the cause by Friday, 23 October, and that has not happened\./,
      ],
      [
        'Tom looks at it now, I will send you the cause by 23 October',
        /I said I would send you the cause by 23 October, and I have not\./,
      ],
      [
        'the cause will be published on 23 October',
        /we wrote to you: "the cause will be published/,
      ],
    ])('is owned whoever was to do it: %s', (what, words) => {
      const composed = composeDraft(
        situationFor(one, { brokenPromise: { ...broken, what, wroteSince: false } }),
      );
      expect(composed.deliver ? composed.text.replace(/\s+/g, ' ') : 'NONE').toMatch(words);
    });

    it.each([
      ['Where is the cause of it?', true, true],
      ['The printer jams.', true, true],
      ['You promised it and I heard nothing.', false, true],
      ['The printer jams.', false, false],
    ])('is brought up in answer to "%s" (of this case: %s): %s', (text, ofCase, said) => {
      expect(promiseAbout([{ ...broken, ofCase }], text) !== null).toBe(said);
    });
  });

  it.each([
    'Before we talk about the renewal I should be open with you: we have a demo with Rivermark on Tuesday.',
    'I want to be honest with you: we have a demo with Rivermark on Tuesday.',
    'I should tell you that we have a demo with Rivermark on Tuesday.',
    'We would like to be transparent, we have a demo with Rivermark on Tuesday.',
  ])('tells back what follows the preamble of "%s"', (text) => {
    const told = said({ text, signals: [['evaluating-alternatives', text]] }, ['Rivermark']);
    expect(told).toContain('you have a demo with another provider on Tuesday');
    expect(told).not.toMatch(/open with us|honest with us|should tell us|transparent|NONE/);
  });

  it('has a word of sympathy first, and no apology', () => {
    expect(said(missedOnce)).toMatch(/Hi Ada, (?:Health comes first|That comes before any call)/);
    expect(said(missedOnce)).not.toMatch(/sorry|NONE/);
  });

  it.each([
    'I missed our call yesterday, the hospital wanted a report.',
    'I missed our call yesterday, our operation in Leeds was short of people.',
  ])('has none for "%s"', (text) => {
    const told = said({ ...missedOnce, text, signals: [['missed-meeting', text]] });
    expect(told).not.toMatch(/Health comes first|That comes before|condolences|NONE/);
  });

  it('offers times without a yes or no to the request for times', () => {
    expect(said(missedOnce)).toContain('[[two times]]');
    expect(said(missedOnce)).not.toContain('yes or no');
  });

  it('is not pleased about a delay', () => {
    const text = 'We have to push the pilot back again, to March.';
    expect(said({ tier: 'low', text, signals: [['delay', text]] })).not.toMatch(/Good to know/);
  });
});
