import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { withoutRivals } from '../../../src/compose/draft/rivals.ts';
import { plain, said } from './said.ts';
import { type Case, situationFor } from './situations.ts';

/** What a draft tells back of a mail: whole clauses only; a quotation stands in quotes. */
function toldOf(text: string, over: Partial<Case> = {}): readonly string[] {
  const { main, second, stance } = briefOf(
    situationFor({ ...plain, tier: 'medium', frustration: 'moderate', text, ...over }),
  );
  return [main, second, stance].flatMap((one) =>
    one === null ? [] : [one.clause ?? `"${one.original}"`],
  );
}

describe('a statement that is told back', () => {
  it.each([
    ["I'm afraid that has shaken my weekly plan beyond repair.", /^has shaken/],
    ['sorry guys missed the weekly plan tuesday, my boat trip ran over.', /^guys/],
    [
      "For you I'm missing: max. number of plans per project, whether reviewers cost a seat.",
      /^(?:max|number)/,
    ],
    ['Also need the direct deposit form in Spanish again, lost it.', /^need the/],
    ['Saw in the webinar that the style guide module will be charged extra.', /^saw in/i],
    ['Chased on the 13th of the month, got an out of office message again.', /^chased/i],
    ['Have whoever owns the company read the thread about the failed export.', 'whoever'],
    ['Have a nice day while the export fails!', 'nice day'],
    ['I should also like to know what you intend to do about the export.', /should also like/],
    ['47 landlords, 47 wrong statements, and all I get is a ticket number.', /^47 landlords/],
    ['64 drivers, so 64 clicks, and my wrist is telling me bad words.', /^64 drivers/],
    ["I've paid the weekly plan to the end of April, I think.", /^you've paid/],
    ['The invoice still shows the old rate, you know.', 'we know'],
    ['Patience is not endless here. You have none of mine left.', 'none of'],
    ['A 9% rise on the coaches when diesel and drivers have already eaten me.', /^a 9%/],
    ['I asked for it in May. A year on, nobody has, and that does rankle.', 'nobody has'],
    ['Our site runs with nothing but the broken export and people.', /with nothing$/],
    ['Nobody can buy incompetence like that broken export.', /incompetence/],
    ['The broken export was no fault of yours, the mistake was ours.', /mistake was yours/],
    ['Trevor especially, who always missed the export.', /^"?trevor/i],
    ["The export is broken. So's your sandwich order again.", /sandwich/],
    ['14 GB, the download takes all night and the export fails.', /^14 GB/],
    ['asking for the dad, he owns the business and the export fails.', /^asking/],
    ['Third mail about the broken export, I am a bit tired of it.', /^third mail/],
    ['Stood in front of our client and your export crashed 4 times.', /^(?:you )?stood/i],
    ['My wife says the export fails so tell me where to send one.', /tell you/],
    ['Sorry that none of us saw the broken export on Wednesday.', /^that none/],
    ['Apologies for not being on the line, the export failed again.', /^apologies/],
    ["Only it's a nuisance when the export fails at noon.", /^only/],
    ["I'm at my desk all of tomorrow, so pick any slot for the broken export.", 'pick any'],
  ])('is a whole clause or is not told: %s', (text, never) => {
    for (const one of toldOf(text)) expect(one).not.toMatch(never);
  });

  it.each([
    ["I'm afraid that the nightly export has failed again.", 'the nightly export has failed again'],
    ['Sorry guys, the nightly export has failed again.', 'the nightly export has failed again'],
    ['The export, the import and the report are wrong again.', 'are wrong again'],
    [
      '14 exports failed, the report is wrong again.',
      '14 exports failed, the report is wrong again',
    ],
    ['Only the admin sees that the export fails.', 'nly the admin sees that the export fails'],
    ['The export, the import, and the report are wrong again.', 'are wrong again'],
    ['The export fails when the list is long.', 'the export fails when the list is long'],
    ['When the list is long, the export fails.', 'when the list is long, the export fails'],
    ['The export fails more often than it did.', 'the export fails more often than it did'],
    ['The import never worked, and the export never did.', 'the export never did'],
    [
      'Two weeks without a word, and the doors still do not open.',
      'after two weeks without a word the doors still do not open',
    ],
    ['A label prints sideways when I load it twice.', 'a label prints sideways when you load it'],
    [
      'Every fourth export still vanishes on the way, and it has done so since spring.',
      'every fourth export still vanishes on the way, and it has done so since spring',
    ],
    [
      'We are in week nine of the import, and keep both systems by hand.',
      'you are in week nine of the import, and keep both systems by hand',
    ],
    ['The invoice shows the old rate, you know.', 'the invoice shows the old rate'],
    ['All three of my reports are wrong again.', 'all three of your reports are wrong again'],
    ['The report, as it is, shows wrong figures.', 'the report, as it is, shows wrong figures'],
  ])('is still told: %s', (text, told) => {
    expect(toldOf(text).join('\n')).toContain(told);
  });

  it.each([
    ['Hi Tom, with 18 I cannot live, then you lose us.', /"(?:Hi|Tom)/],
    ['- With 18 I cannot live, then you lose us.', /"-/],
    ['First, with 18 I cannot live, then you lose us.', /"First/],
    ['Heads up so with 18 I cannot live, then you lose us.', /"Heads/],
  ])('is quoted without salutation, bullet or joint: %s', (text, never) => {
    const drafts = said({ text, signals: [['cancellation-threat:conditional', text]] });
    expect(drafts).toContain('18 I cannot live, then you lose us');
    expect(drafts).not.toMatch(never);
    expect(drafts).not.toContain('NONE');
  });

  it.each([
    ['We had demos of Rivermark and of Tollgate.', 'We had demos of two other providers.'],
    ['We talk to Rivermark and Tollgate.', 'We talk to two other providers.'],
    ['We choose Rivermark or Tollgate in May.', 'We choose one of two other providers in May.'],
    ['Rivermark is cheaper than Tollgate.', null],
    [
      'Rivermark comes on Tuesday and a lady from Tollgate on Thursday.',
      'Another provider comes on Tuesday and a lady from another provider on Thursday.',
    ],
    ['Rivermark and Tollgate are quoting.', 'Two other providers are quoting.'],
    ['We saw both Rivermark and Tollgate.', 'We saw two other providers.'],
    ['We saw Rivermark, Tollgate and Orbit.', 'We saw three other providers.'],
    ['We saw Rivermark.', 'We saw another provider.'],
  ])('says of several rivals in "%s": %s', (text, expected) => {
    expect(withoutRivals(text, ['Rivermark', 'Tollgate', 'Orbit'])).toBe(expected);
  });
});

describe('a draft whose mail has nothing to tell back', () => {
  const over = { tier: 'medium', topic: 'bug', frustration: 'moderate', subject: 'Order' } as const;

  it('quotes a sentence of the mail and is not lost', () => {
    const drafts = said({
      ...over,
      text: "Thank you for version three, which has the right seats but the wrong address. It's frustrating that something so simple takes the two of us a month. Please take the address from our first mail.",
    });
    expect(drafts).not.toContain('NONE');
    expect(drafts).toContain(
      `"It's frustrating that something so simple takes the two of us a month`,
    );
  });

  it('quotes no insult, and none where a subject says enough', () => {
    const rude = said({ ...over, text: 'You idiots sent the wrong address again!!! Wrong!!!' });
    expect(rude).not.toMatch(/idiots|!!/);
    const titled = briefOf(
      situationFor({
        ...plain,
        ...over,
        subject: 'Address labels',
        text: "Thank you for the labels, which have the right seats but the wrong address. It's frustrating.",
      }),
    );
    expect(titled.main?.original ?? '').not.toMatch(/^Thank you/);
  });
});
