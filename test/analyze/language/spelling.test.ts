import { describe, expect, it } from 'vitest';
import { tierByText } from '../../../bench/inbox/tier.ts';
import { analyze } from '../../../src/analyze/analyze.ts';
import { spelled } from '../../../src/analyze/language/spelling.ts';

describe('a slip of the hand in a word by which a customer leaves or complains', () => {
  it.each([
    ['cancell', 'cancel'],
    ['cancle', 'cancel'],
    ['canel', 'cancel'],
    ['cancling', 'canceling'],
    ['cancelltaion', 'cancelation'],
    ['acount', 'account'],
    ['accoutn', 'account'],
    ['subscribtion', 'subscription'],
    ['suscribtion', 'subscription'],
    ['contarct', 'contract'],
    ['terminte', 'terminate'],
    ['reniew', 'renew'],
    ['renewel', 'renewal'],
    ['swiched', 'switched'],
    ['plattform', 'platform'],
    ['somthing', 'something'],
    ['unnacceptable', 'unacceptable'],
    ['rediculous', 'ridiculous'],
    ['dissapointed', 'disappointed'],
    ['leeving', 'leaving'],
    ['agrement', 'agreement'],
    ['swich', 'switch'],
    ['desided', 'decided'],
    ['repalce', 'replace'],
    ['anohter', 'another'],
  ])('%s is read as %s', (written, meant) => {
    expect(spelled(written)).toBe(meant);
  });

  it('is no ordinary word, no plural and no name', () => {
    const words =
      `contact contacts contrast cancer chances accounts agreements alternately alternatively calculation
      castellation competition competitions completions disappoints discounting frustration leading leasing provide
      provides provided supplies supplied reneged renews renewals stitched stitching switches terminates terminator
      terminations platforms renewly renee rente planform unacceptably contrato something service services user
      users access accent accede accrue action amount leaning leaking leavings decide decides replaces repacked snitch
      other`.split(/\s+/);
    expect(words.filter((word) => spelled(word) !== word)).toEqual([]);
  });

  it('leaves a word of any length as it is', () => {
    for (const word of ['a', 'cancel', 'c'].map((one) => one.repeat(200_000)))
      expect(spelled(word) === word).toBe(true);
  });
});

const mail = { origin: 'person', subject: '', subjectIsNew: false, language: 'en' } as const;
const tierOf = (ownWords: string): string =>
  tierByText(analyze({ ...mail, ownWords }, { competitors: [], ownBrands: [] }));

it.each([
  'pls cancell the acount, we swiched to somthing else',
  'we are cancling our subscribtion at teh end of the month',
  'Please terminte our contract.',
  'We are leaving your plattform.',
  'we are leeving you',
  'we have desided to repalce your system',
  'we will not reniew',
  'I would like to canel my subsciption.',
  'we have decided to terminat the agreemnt',
  'We are swiching to another provder next month.',
  'this is unaceptable, nobody answers',
  'we wont be renewing teh contarct',
])('is read through: %s', (text) => {
  expect(tierOf(text)).toBe('high');
});

it.each([
  'please cancle the meeting on Friday',
  'can you cancell order 4711?',
  'Pls cancell one user licence, the rest stays.',
  'I want to swich the language of the invoice.',
  'Can you add an acount for Tom?',
  'The tenant terminted his lease, where do I enter that?',
  'somthing is wrong with the export',
  'The new tenant, Mrs Contrat, will not move in.',
])('makes no more of it than the right word would: %s', (text) => {
  expect(tierOf(text)).toBe('none');
});

it('leaves the names of rivals and of people as they are', () => {
  const context = {
    competitors: [{ name: 'Contrakt', aliases: [], commonWord: false }],
    ownBrands: [],
  };
  const { competitors } = analyze({ ...mail, ownWords: 'we are moving to contrakt' }, context);
  expect(competitors).toEqual(['Contrakt']);
  expect(tierOf('The board asked Mr Terminte to stay.')).toBe('none');
});
