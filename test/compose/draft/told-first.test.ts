import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { plain, said } from './said.ts';
import { type Case, situationFor } from './situations.ts';

/** The statement that opens the reply, and the one beside it. */
function told(text: string, over: Partial<Case> = {}): readonly string[] {
  const one = { ...plain, tier: 'medium', frustration: 'moderate', text, ...over } as const;
  const { main, second } = briefOf(situationFor(one));
  return [main, second].map((found) => found?.clause ?? found?.original ?? '');
}

describe('the fact that opens a reply', () => {
  it.each([
    [
      'what it costs, before that nobody wrote',
      "Now 7% of the parcels go astray, which costs us about £2,300 a day. I haven't heard a word since Monday.",
      /£2,300/,
    ],
    [
      'who was left standing, before that nobody called',
      "The fitter didn't turn up on Monday. There were six guests in the yard from eight. Nobody of you wrote or called.",
      /fitter|six guests/,
    ],
    [
      'what stands behind "it has come to my attention that"',
      'It has come to my attention that thirty-four of our members were sent the card of another member. I need hardly describe the calls.',
      /^thirty-four of your members were sent the card of another member$/,
    ],
    [
      'what is put on record',
      'I want to put on record that the alarm line failed on the night of 3 May between 22:10 and 23:50. Two callers were not put through.',
      /^the alarm line failed on the night of 3 May/,
      { subject: 'Alarm line' },
    ],
    [
      'what they add',
      'I should add that the March statement lists 19 flats that we sold in 2024.',
      /^the March statement lists 19 flats/,
    ],
    [
      'the faults themselves and not the line that announces them',
      'We have checked the import and we have found the following faults: 1) 410 of 2 200 members have no birthday, 2) the notes of 2025 are missing, 3) the umlauts are wrong.',
      /^410 of 2 200 members have no birthday, the notes of 2025 are missing and the umlauts are wrong$/,
    ],
    [
      'what we undertook, from our side',
      'I write further to our meeting on 12 May, in which you kindly undertook to let us have a draft of the new forms by June. I have not received one.',
      /^in our meeting on 12 May we undertook to let you have a draft of the new forms by June$/,
    ],
  ])('is %s', (_, text, first, over: Partial<Case> = {}) => {
    expect(told(text, over)[0]).toMatch(first);
  });

  it('tells the count beside what happened', () => {
    const text =
      "The fitter didn't turn up this morning. Six guests stood before the closed gate from eight and could not get in. Nobody of you wrote or called.";
    expect(told(text).join('\n')).toMatch(/fitter[\s\S]*six guests|six guests[\s\S]*fitter/);
  });

  it('tells what it costs also to who says how they feel', () => {
    const drafts = said({
      tier: 'medium',
      frustration: 'moderate',
      topic: 'bug',
      subject: 'Grant file',
      text: 'The grant file was rejected again last night. There is £41,700 outstanding, and we cannot pay the wages without it. I am worried.',
    });
    expect(drafts).toContain('£41,700');
    expect(drafts).not.toContain('NONE');
  });

  it.each([
    ['The export has failed again. Three people told me so.', /export has failed/],
    ["I haven't heard a word since Monday.", /heard a word/],
    ['Nobody has called us back since 3 May. The two of us are waiting.', /called you back/],
    ['The nightly export drops rows. There are 3 users here.', /export drops rows/],
    ['In our meeting you undertook nothing. The export is late.', /export is late|undertook/],
    [
      'We have found the following way: the export works at night. The import fails every night.',
      /import/,
    ],
  ])('stays what it is about: %s', (text, first) => {
    expect(told(text)[0]).toMatch(first);
  });

  it.each([
    'Also I ask to change the address for the invoices. The invoice 12 is wrong.',
    'I have not received one. The invoice 12 is wrong.',
    'We have the following expectations. The invoice 12 is wrong.',
    'Among them a widow who was charged twice. The invoice 12 is wrong.',
  ])('is no half of something: %s', (text) => {
    for (const one of told(text)) expect(one).not.toMatch(/ask to|received one|following|^among/i);
  });
});
