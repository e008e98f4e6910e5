import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../src/compose/draft/brief.ts';
import { write } from '../../../src/compose/draft/compose-draft.ts';
import { composeRecap } from '../../../src/compose/draft/compose-recap.ts';
import type {
  DraftSituation,
  DraftText,
  SectionTag,
} from '../../../src/compose/draft/situation.ts';
import { draftRules, lintDraft, textRules } from '../../../src/compose/lint/index.ts';
import { cases, silentSituation, situationFor } from '../draft/situations.ts';

interface Pair {
  readonly draft: DraftText;
  readonly situation: DraftSituation;
}
type Mutation = (pair: Pair) => Pair;

function draftOf(situation: DraftSituation): Pair {
  const draft = write(briefOf(situation));
  if (draft === null) throw new Error('No draft');
  return { draft, situation };
}
const good: readonly Pair[] = cases.map((one) => draftOf(situationFor(one)));
const quiet = draftOf(silentSituation());
const serious = good.filter((one) => one.situation.tier !== 'low');

const edit =
  (tag: SectionTag, change: (text: string) => string): Mutation =>
  ({ draft, situation }) => ({
    situation,
    draft: {
      ...draft,
      sections: draft.sections.map((one) =>
        one.tag === tag ? { tag, text: change(one.text) } : one,
      ),
    },
  });
const add = (words: string, tag: SectionTag = 'empathy'): Mutation =>
  edit(tag, (text) => `${text} ${words}`);
const replace = (tag: SectionTag, words: string): Mutation => edit(tag, () => words);
const drop =
  (tag: SectionTag): Mutation =>
  ({ draft, situation }) => ({
    situation,
    draft: { ...draft, sections: draft.sections.filter((one) => one.tag !== tag) },
  });
const swapped: Mutation = ({ draft, situation }) => ({
  situation,
  draft: { ...draft, sections: [...draft.sections].reverse() },
});
const situated =
  (over: Partial<DraftSituation>): Mutation =>
  ({ draft, situation }) => ({ draft, situation: { ...situation, ...over } });
const drafted =
  (over: Partial<DraftText>): Mutation =>
  ({ draft, situation }) => ({ situation, draft: { ...draft, ...over } });
const filler = 'Thank you for your message, which has been received by us and read with care.';

/** What must fail each rule, applied to every good draft of the kind. */
const mutations: readonly (readonly [string, string, Mutation, readonly Pair[]])[] = [
  [
    '01-names-the-issue',
    'a first part that says nothing',
    replace('empathy', `${filler} ${filler}`),
    serious,
  ],
  ['02-order', 'the parts the other way round', swapped, good],
  ['02-order', 'no empathy', drop('empathy'), good],
  ['02-order', 'no next step', drop('next-step'), good],
  [
    '03-their-emotion-word',
    'a feeling they did not name',
    add('You must be heartbroken and embarrassed.'),
    good,
  ],
  ['04-proves-listening', 'a first part that says nothing', replace('empathy', filler), serious],
  ['05-no-commands', 'calm down', add('Please calm down.'), good],
  ['05-no-commands', 'a policy', add('That is our policy.', 'next-step'), good],
  ['06-no-but-after-empathy', 'but', add('However, it works for others.'), good],
  [
    '07-no-any-inconvenience',
    'any inconvenience',
    add('We apologise for any inconvenience.'),
    good,
  ],
  ['08-no-conditional-apology', 'sorry if', add('I am sorry if it was late.'), good],
  ['08-no-conditional-apology', 'may have caused', add('It may have caused a delay.'), good],
  ['09-apologise-for-the-event', 'sorry you feel', add('I am sorry you feel that way.'), good],
  ['10-active-apology', 'mistakes were made', add('Mistakes were made.'), good],
  ['11-one-apology', 'two more apologies', add('I am sorry for it. I apologise for it.'), good],
  [
    '12-no-apology-unasked',
    'an apology to a quiet customer',
    add('I am sorry for that.'),
    [quiet, ...good.filter((one) => one.situation.tier === 'low')],
  ],
  ['13-fault-only-when-confirmed', 'a fault', add('This was our fault.'), good],
  [
    '14-repair-follows-apology',
    'an apology without repair',
    replace('apology', 'I am sorry for the trouble. That is bad. It should not be so.'),
    good.filter((one) => one.draft.sections.some((part) => part.tag === 'apology')),
  ],
  ['15-no-plea', 'bear with us', add('Please bear with us.'), good],
  ['16-no-blame', 'your team failed', add('Your team failed to read the manual.'), good],
  [
    '17-concrete-nouns',
    'this issue',
    add('This issue is known.'),
    good.filter((one) => one.draft.issue !== ''),
  ],
  [
    '18-i-for-what-i-do',
    'somebody will',
    edit('next-step', (text) => text.replace('I will', 'we will')),
    good,
  ],
  [
    '19-one-reframing-with-a-goal',
    'a goal nobody stated',
    add(
      'So, if I understand correctly, your goal is to increase turnover by doing marketing, is that right?',
    ),
    good,
  ],
  ['20-few-questions', 'three questions', add('Is it blue? Is it green? Is it red?'), good],
  ['21-one-dated-next-step', 'a second step', add('I will call you as well.', 'next-step'), good],
  [
    '21-one-dated-next-step',
    'a Sunday',
    ({ draft, situation }) => ({
      situation,
      draft: { ...draft, nextStep: { ...draft.nextStep, dueOn: '2026-05-10' } },
    }),
    good,
  ],
  ['22-nothing-invented', 'a date', add('It has been repaired since 17 February.'), good],
  ['22-nothing-invented', 'a number', add('It concerns 9731 customers.'), good],
  ['22-nothing-invented', 'a fix', add('It has been fixed.'), good],
  ['22-nothing-invented', 'a discount', add('You get 10 % discount.', 'plan'), good],
  ['23-every-promise-is-a-task', 'a promise', add('I will fly to you with my director.'), good],
  [
    '24-library-only',
    'an own workaround',
    add('Meanwhile you can clear the cache of your browser.'),
    good,
  ],
  ['24-library-only', 'an unknown id', drafted({ libraryIds: ['nowhere'] }), good],
  [
    '25-offer-the-choice',
    'two entries and no choice',
    drafted({ libraryIds: ['one', 'two'] }),
    good,
  ],
  ['26-goodwill-without-money', 'a free month', add('You get a free month.'), good],
  [
    '26-goodwill-without-money',
    'goodwill instead of a plan',
    drop('plan'),
    good.filter((one) => one.draft.sections.some((part) => part.tag === 'goodwill')),
  ],
  [
    '27-next-update-comes',
    'no date',
    edit('next-step', () => 'I will write to you soon.'),
    good.filter((one) => one.situation.tier === 'high'),
  ],
  ['28-no-tone-policing', 'a misunderstanding', add('You misunderstood the manual.'), good],
  ['29-no-competitor', 'a name', add('Rivermark cannot do it either.'), good],
  ['29-no-competitor', 'a comparison', add('We are better than others.'), good],
  ['30-no-internal-words', 'churn', add('We want to prevent churn.'), good],
  ['30-no-internal-words', 'escalation', add('I have escalated it.'), good],
  ['30-no-internal-words', 'tier', add('You are in our highest tier.'), good],
  ['31-sober', 'an exclamation mark', add('What a mail!'), good],
  ['31-sober', 'an emoji', add('Thank you 🙏'), good],
  ['32-ends-with-a-commitment', 'let me know', add('Let me know.', 'next-step'), good],
  ['33-length', 'too long', add(filler.repeat(20)), good],
  [
    '33-length',
    'too short',
    ({ draft, situation }) => ({
      situation,
      draft: { ...draft, sections: [{ tag: 'empathy', text: 'Noted.' }] },
    }),
    good,
  ],
  [
    '35-to-the-writer',
    'somebody else',
    drafted({ to: { name: '', address: 'eve@elsewhere.example' } }),
    good,
  ],
  [
    '35-to-the-writer',
    'somebody added',
    drafted({ cc: [{ name: '', address: 'eve@elsewhere.example' }] }),
    good,
  ],
  [
    '37-a-person-for-law',
    'a lawyer',
    ({ draft, situation }) => ({
      draft,
      situation: {
        ...situation,
        message:
          situation.message === null
            ? null
            : { ...situation.message, ownWords: 'My lawyer will call.' },
      },
    }),
    good,
  ],
  ['40-specific-and-dated', 'nothing specific', replace('empathy', `${filler} ${filler}`), serious],
  [
    '41-owns-a-broken-promise',
    'a promise passed over',
    situated({
      brokenPromise: {
        what: 'I will send you the cause by Friday',
        madeAt: new Date('2026-04-20T09:00:00Z'),
        dueOn: '2026-04-24',
        byCsm: true,
      },
    }),
    good,
  ],
];

describe('the writing rules', () => {
  it('pass every good draft', () => {
    for (const { draft, situation } of [quiet, ...good]) {
      expect(lintDraft(draft, situation).filter((one) => one.hard)).toEqual([]);
    }
  });

  it.each(mutations)('%s catches %s in every draft', (rule, _what, mutate, pairs) => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const { draft, situation } = mutate(pair);
      const found = lintDraft(draft, situation).map((one) => one.rule);
      expect(found, draft.sections.map((one) => one.text).join('\n')).toContain(rule);
    }
  });

  it('34-their-language catches a mail in German', () => {
    for (const { draft, situation } of good) {
      const message = situation.message === null ? null : { ...situation.message, language: 'de' };
      expect(lintDraft(draft, { ...situation, message }).map((one) => one.rule)).toContain(
        '34-their-language',
      );
    }
  });

  it('11 and 36 catch a sentence that the thread has seen', () => {
    for (const { draft, situation } of serious) {
      const used = draft.sections
        .filter((one) => one.tag === 'empathy')
        .map((one) => one.text.split('. ')[0] ?? '');
      const found = lintDraft(
        draft,
        situated({ usedSentences: used })({ draft, situation }).situation,
      );
      expect(found.map((one) => one.rule)).toContain('36-no-empathy-twice');
    }
  });

  it('7 and 15 let the wording of the protocol pass only by opt-in', () => {
    const pair = add('I apologize for any inconvenience. Thank you for your patience.')(
      serious[0] as Pair,
    );
    const wording = { ...pair.situation.wording, protocolWording: true };
    const rules = (situation: DraftSituation): readonly string[] =>
      lintDraft(pair.draft, situation).map((one) => one.rule);
    expect(rules(pair.situation)).toEqual(
      expect.arrayContaining(['07-no-any-inconvenience', '15-no-plea']),
    );
    expect(rules({ ...pair.situation, wording })).not.toContain('07-no-any-inconvenience');
  });

  it('do not hold our own words as an echo of the customer', () => {
    const pair = serious[0] as Pair;
    const slipped = 'you get a free month and a discount of our choice';
    const { draft, situation } = add(`We know that ${slipped}.`)(pair);
    const hidden = { ...draft, echoes: [...draft.echoes, slipped] };
    expect(lintDraft(hidden, situation).map((one) => one.rule)).toContain(
      '26-goodwill-without-money',
    );
  });

  it('38 wants four parts in a recap, 39 one ask and no adjectives', () => {
    const [recap, executive] = textRules;
    expect(recap?.checkText('Decided:\n- None')).not.toEqual([]);
    expect(executive?.checkText('Issue: a terrible outage\nEscalation Ask: call')).not.toEqual([]);
    expect(executive?.checkText('Issue: an outage of two hours\nEscalation Ask: call')).toEqual([]);
    expect(
      executive?.checkText('Issue: an outage\nEscalation Ask: a\nEscalation Ask: b'),
    ).not.toEqual([]);
    expect(executive?.checkText('Issue: an outage of two hours')).not.toEqual([]);
  });

  it.each(['Decided:', 'Who does what, and by when:', 'Still open:'])(
    '38 misses the part "%s" of a recap, and an item without its owner or date',
    (heading) => {
      const [rule] = textRules;
      const { text } = composeRecap({
        to: { name: 'Ida Noor', address: 'ida@acme.example' },
        cc: [],
        csmName: 'Nora Quinn',
        signOff: 'Best regards,',
        title: 'our call about the export',
        heldOn: '2026-05-07',
        decisions: ['The export is mended'],
        tasks: [{ owner: 'Nora Quinn', action: 'send the file', dueOn: '2026-05-11' }],
        openQuestions: [],
      });
      expect(rule?.checkText(text)).toEqual([]);
      expect(rule?.checkText(text.replace(heading, ''))).not.toEqual([]);
      expect(rule?.checkText(text.replace(/ \(by [^()]+\)/, ''))).not.toEqual([]);
      expect(rule?.checkText(text.replace('Nora Quinn: ', ''))).not.toEqual([]);
    },
  );

  it('are forty-one, one file each, each with its words and source', () => {
    const files = readdirSync(new URL('../../../src/compose/lint/', import.meta.url)).filter(
      (one) => /^\d/.test(one),
    );
    const ids = [...draftRules, ...textRules].map((one) => one.id).sort();
    expect(ids).toEqual(files.map((one) => one.replace('.ts', '')).sort());
    expect(ids).toHaveLength(41);
    for (const rule of [...draftRules, ...textRules])
      expect(rule.words.length * rule.source.length).toBeGreaterThan(30);
    const tested = new Set([
      ...mutations.map(([id]) => id),
      '34-their-language',
      '36-no-empathy-twice',
      '38-recap-has-four-parts',
      '39-executive-mail',
    ]);
    expect(ids.filter((id) => !tested.has(id))).toEqual([]);
  });
});
