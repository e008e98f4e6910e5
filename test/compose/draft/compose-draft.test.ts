import { describe, expect, it } from 'vitest';
import { composeDraft } from '../../../src/compose/draft/compose-draft.ts';
import type { LibraryEntry } from '../../../src/compose/draft/library.ts';
import { countWords, sentenceTexts } from '../../../src/compose/draft/sentences.ts';
import type { ComposedDraft, DraftSituation } from '../../../src/compose/draft/situation.ts';
import { sameness } from '../../../src/compose/draft/vary.ts';
import { defaultWording } from '../../../src/compose/draft/wording.ts';
import { engagement } from '../mails/samples.ts';
import { cases, silentSituation, situationFor } from './situations.ts';

type Delivered = ComposedDraft & { deliver: true };

function delivered(situation: DraftSituation): Delivered {
  const draft = composeDraft(situation);
  if (!draft.deliver) throw new Error(`${draft.why} ${draft.failedRules.join('; ')}`);
  return draft;
}
const section = (draft: Delivered, tag: string): string =>
  draft.sections.find((one) => one.tag === tag)?.text ?? '';
const caseNamed = (name: string) => {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

describe('a reply draft (D1 to D5)', () => {
  it.each(cases)('is delivered for $name, passes every hard rule and fits its length', (one) => {
    const draft = delivered(situationFor(one));
    expect(draft.lint.filter((finding) => finding.hard)).toEqual([]);
    expect(countWords(draft.text)).toBeLessThanOrEqual(one.tier === 'low' ? 110 : 190);
    expect(draft.placeholders.length).toBeLessThanOrEqual(3);
    expect(
      Math.max(
        ...draft.text
          .split('\n')
          .filter((line) => !line.includes('[['))
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(72);
  });

  it.each(cases)('is the same bytes twice for $name', (one) => {
    expect(composeDraft(situationFor(one))).toEqual(composeDraft(situationFor(one)));
  });

  it.each([
    ['angry about a bug', 'nightly export'],
    ['a missing feature', 'bulk edit'],
    ['billing', 'nvoice 4410'],
    ['performance', 'weekly report'],
    ['a cancellation announced', 'stock sync'],
    ['evaluating others', 'offline mode'],
    ['a delay', 'phase two'],
  ])('names the problem of "%s" in its first two sentences (D1)', (name, noun) => {
    const draft = delivered(situationFor(caseNamed(name)));
    expect(sentenceTexts(section(draft, 'empathy')).slice(0, 2).join(' ')).toContain(noun);
  });

  it.each([
    ['angry about a bug', 'furious'],
    ['mild frustration', 'a bit annoyed'],
  ])('mirrors the word of "%s" and no stronger one', (name, word) => {
    const draft = delivered(situationFor(caseNamed(name)));
    const said = draft.text.replace(/\s+/g, ' ');
    if (name === 'angry about a bug') expect(said).not.toMatch(/frustrat|upset|livid/);
    if (/\bannoy|furious/.test(said)) expect(said).toContain(word);
  });

  it('asks the reframing question in the form of the protocol when a goal is stated (D2)', () => {
    const draft = delivered(situationFor(caseNamed('a missing feature')));
    expect(section(draft, 'clarify')).toBe(
      'So, if I understand correctly, your goal is to cut the time for price changes, is that right?',
    );
  });

  it.each([
    'decline our meeting tomorrow',
    'reschedule the review of the price changes',
    'withdraw the order for the second site',
  ])('takes "%s" for no goal of their work', (goal) => {
    const draft = delivered(situationFor({ ...caseNamed('a missing feature'), goal }));
    expect(draft.text).not.toContain('your goal is to');
  });

  it('answers what was asked with a visible placeholder, never with an invention (D3)', () => {
    const draft = delivered(situationFor(caseNamed('angry about a bug')));
    expect(section(draft, 'plan')).toContain('send you the missing rows');
    expect(draft.placeholders).toContain('yes or no, and by when');
  });

  it.each(['high', 'medium'] as const)('has one dated next step at %s (D5)', (tier) => {
    const draft = delivered(situationFor(caseNamed('performance'), { tier }));
    expect(draft.nextStep).toMatchObject({
      owner: 'Nora Quinn',
      dueOn: tier === 'high' ? '2026-05-08' : '2026-05-11',
    });
    expect(section(draft, 'next-step')).toContain(
      tier === 'high' ? 'Friday, 8 May' : 'Monday, 11 May',
    );
  });

  it.each([
    // Thursday, 7 May; the next working day is Friday, in two it is Monday.
    ['high', '2026-05-11', '', '2026-05-08'],
    ['high', '2026-05-08', '', '2026-05-08'],
    ['high', '2026-05-08', ' I want it by tomorrow 10 am.', null],
    ['high', '2026-05-07', '', null],
    ['high', '2026-05-01', '', '2026-05-08'],
    ['medium', '2026-05-08', '', '2026-05-08'],
    ['medium', '2026-05-10', '', '2026-05-08'],
    ['medium', '2026-05-07', '', null],
    ['medium', '2026-05-29', '', '2026-05-11'],
  ] as const)(
    'gives its word at %s not after the day that they give us: %s%s',
    (tier, theirDate, more, dueOn) => {
      const one = caseNamed('performance');
      const draft = delivered(situationFor({ ...one, text: one.text + more }, { tier, theirDate }));
      expect(draft.nextStep.dueOn).toBe(dueOn);
      const placeholder = `[[day and time, they want it by ${theirDate === '2026-05-07' ? 'Thursday, 7' : 'Friday, 8'} May]]`;
      const step = section(draft, 'next-step');
      if (dueOn === null) expect(step).toContain(`By ${placeholder} I will `);
      else expect(step).not.toContain('[[');
    },
  );

  it.each([
    ['', '2026-05-14'],
    [' I am away until 12 June, so after that please.', '2026-06-15'],
    [' We are all out until next month.', '2026-06-15'],
  ])('writes about a missed meeting in the pause of somebody else%s', (more, dueOn) => {
    const pausedUntil = new Date('2026-06-12T12:00:00Z');
    const one = {
      ...caseNamed('a missed meeting'),
      text: `I missed our call this morning.${more}`,
      signals: [['missed-meeting', 'I missed our call']] as const,
    };
    const draft = delivered(situationFor(one, { pausedUntil }));
    expect(draft.nextStep.dueOn).toBe(dueOn);
    expect(delivered(situationFor(caseNamed('a delay'), { pausedUntil })).nextStep.dueOn).toBe(
      '2026-06-15',
    );
  });

  it.each([
    [true, 'The committee meets in three weeks, you will have to wait.', null],
    [true, 'You will have to wait for the committee.', '2026-06-15'],
    [false, 'The committee meets in three weeks, you will have to wait.', '2026-06-15'],
  ])(
    'goes by the time in the mail, not by an older pause (%s): %s',
    (pauseIsOlder, text, dueOn) => {
      const pausedUntil = new Date('2026-06-12T12:00:00Z');
      const one = { ...caseNamed('a delay'), text, signals: [['delay', text]] as const };
      const { nextStep } = delivered(situationFor(one, { pausedUntil, pauseIsOlder }));
      expect(nextStep.dueOn).toBe(dueOn);
    },
  );

  it('speaks of the mail that it answers, not of a last one on some day', () => {
    const subject = 'About Walnut';
    const signals = [['delay', 'Not before Monday week.']] as const;
    const one = { ...caseNamed('a delay'), subject, text: signals[0][1], signals };
    const { text } = delivered(situationFor(one, { lastSubject: subject, engagement }));
    expect(text).toContain('I have read your mail "About Walnut".');
    expect(text).not.toContain('Your last message to me');
  });

  it('has the next step of a quiet mail on its usual day, whatever day stands in it', () => {
    const draft = delivered(
      situationFor(caseNamed('a missed meeting'), { theirDate: '2026-05-08' }),
    );
    expect(draft.nextStep.dueOn).toBe('2026-05-14');
  });

  it.each(cases.filter((one) => one.tier === 'low'))('does not apologise for $name', (one) => {
    expect(section(delivered(situationFor(one)), 'apology')).toBe('');
  });

  it('keeps To and Cc, and adds Re: once', () => {
    const draft = delivered(situationFor(caseNamed('billing')));
    expect([draft.to.address, draft.cc.map((one) => one.address), draft.subject]).toEqual([
      'ada@brookfarms.example',
      ['bo@brookfarms.example'],
      'Re: Invoice 4410',
    ]);
  });
});

describe('what a draft takes from the records', () => {
  const library: readonly LibraryEntry[] = [
    {
      id: 'export-1',
      kind: 'workaround',
      topic: 'bug',
      terms: ['export'],
      text: 'run the export by hand under Reports',
      link: null,
      owner: null,
    },
    {
      id: 'export-2',
      kind: 'training',
      topic: null,
      terms: ['export'],
      text: 'join the export clinic on any weekday',
      link: 'https://help.vendor.example/clinic',
      owner: null,
    },
    {
      id: 'labels',
      kind: 'workaround',
      topic: 'bug',
      terms: ['label'],
      text: 'print to PDF first',
      link: null,
      owner: null,
    },
  ];

  it('offers one approved workaround, its id for the CSM only', () => {
    const draft = delivered(
      situationFor(caseNamed('angry about a bug'), { library: library.slice(0, 1) }),
    );
    expect(draft.libraryIds).toEqual(['export-1']);
    expect(section(draft, 'plan')).toContain('you can run the export by hand under Reports');
    expect(draft.text).not.toContain('export-1');
  });

  it('offers two as a choice', () => {
    const draft = delivered(situationFor(caseNamed('angry about a bug'), { library }));
    expect(
      section(draft, 'plan')
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toHaveLength(2);
    expect(draft.html).toContain('<li>');
  });

  it('owns our overdue reply', () => {
    const one = caseNamed('a delay');
    const ourLapse = { since: new Date('2026-04-20T10:00:00Z'), about: 'Label printer' };
    const draft = delivered(situationFor({ ...one, signals: [] }, { ourLapse, tier: 'medium' }));
    expect(section(draft, 'apology')).toMatch(/Label printer" of 20 April/);
  });

  it.each([
    ['another mail than the last', '2026-04-20', /your mail about "Label printer" of 20 April/],
    ['the last mail, which was just named', '2026-04-28', /\b(?:that it is|: it should|left it)\b/],
  ])('names the mail that waits for us without its "Re:", once: %s', (_, day, words) => {
    const ourLapse = { since: new Date(`${day}T10:00:00Z`), about: 'Re: AW: Label printer' };
    const lastInboundAt = new Date('2026-04-28T10:00:00Z');
    const quiet = { ...engagement, lastInboundAt };
    const lastSubject = day === '2026-04-28' ? ourLapse.about : 'Re: Something else';
    const draft = delivered(silentSituation({ ourLapse, engagement: quiet, lastSubject }));
    const text = draft.text.replace(/\s+/g, ' ');
    expect(text).toMatch(words);
    expect(text).not.toMatch(/"(?:Re|AW):/);
    expect(text.match(/Label printer/g)).toHaveLength(1);
  });

  it('states our fault only when a person confirmed it', () => {
    const one = caseNamed('angry about a bug');
    const cause = 'our nightly job skipped your account';
    expect(delivered(situationFor(one)).text).not.toContain('skipped');
    expect(
      delivered(situationFor(one, { faultConfirmed: cause })).text.replace(/\s+/g, ' '),
    ).toContain(cause);
  });

  it('writes to a silent customer about the last thing, without reproach or apology (M1)', () => {
    const draft = delivered(silentSituation());
    expect(draft.text).toContain('Roll-out in the second barn');
    expect(draft.text).not.toMatch(/sorry|apolog/i);
  });

  it('offers another way to meet after repeated misses (M2)', () => {
    const missedMeetings = [
      { title: 'roll-out review', at: new Date('2026-04-28T09:00:00Z'), declined: false },
      { title: 'roll-out review', at: new Date('2026-05-05T09:00:00Z'), declined: false },
    ];
    const draft = delivered(
      silentSituation({ missedMeetings, reasons: [{ clause: 'M2', signals: [], facts: [] }] }),
    );
    expect(draft.text).toContain('5 May');
    expect(draft.text).toMatch(
      /short\s+mail|without\s+the\s+meeting|needs\s+a\s+meeting|colleague/,
    );
  });

  it.each([
    [new Date('2026-05-21T09:00:00Z'), 'on 21 May'],
    [null, 'roll-out review'],
  ])('says of a meeting ahead that it was declined, not missed (%s)', (at, words) => {
    const missedMeetings = [{ title: 'roll-out review', at, declined: true }];
    const draft = delivered(
      silentSituation({ missedMeetings, reasons: [{ clause: 'M2', signals: [], facts: [] }] }),
    );
    const text = draft.text.replace(/\s+/g, ' ');
    expect(text).toContain(words);
    expect(text).toMatch(/declined|does not suit you/);
    expect(text).not.toMatch(/did not get to talk|did not come together|7 May/);
  });

  it('names the unfinished item with its date (L2)', () => {
    const overdueItems = [{ title: 'the seat list', dueAt: new Date('2026-05-01T09:00:00Z') }];
    const draft = delivered(
      silentSituation({
        tier: 'low',
        overdueItems,
        reasons: [{ clause: 'L2', signals: [], facts: [] }],
      }),
    );
    expect(draft.text.replace(/\s+/g, ' ')).toContain('the seat list (planned for 1 May)');
  });

  it('quotes an unfinished item that is a sentence itself (L2)', () => {
    const overdueItems = [{ title: 'Send the list.', dueAt: new Date('2026-05-01T09:00:00Z') }];
    const low = silentSituation({
      tier: 'low',
      overdueItems,
      reasons: [{ clause: 'L2', signals: [], facts: [] }],
    });
    expect(delivered(low).text.replace(/\s+/g, ' ')).toContain('"Send the list" (planned');
    const silent = delivered(silentSituation({ overdueItems }));
    expect(silent.text.replace(/\s+/g, ' ')).toContain('still "Send the list".');
  });

  it('uses the sentences of the protocol and of the house by configuration', () => {
    const one = caseNamed('performance');
    const protocol = delivered(
      situationFor(one, { wording: { ...defaultWording, protocolWording: true } }),
    );
    expect(protocol.text.replace(/\s+/g, ' ')).toContain(
      'I apologize for any inconvenience that the weekly report has caused you.',
    );
    const house = delivered(
      situationFor(one, {
        wording: {
          ...defaultWording,
          goodwill: 'We keep a desk free for you.',
          signOff: 'Kind regards,',
        },
      }),
    );
    expect(house.text).toContain('We keep a desk free for you.');
    expect(house.text).toContain('Kind regards,\nNora Quinn');
  });

  it('never shares an empathy sentence with an earlier draft of the thread', () => {
    for (const one of cases.filter((found) => found.tier !== 'low')) {
      const first = delivered(situationFor(one));
      const used = sentenceTexts(first.text);
      const second = delivered(situationFor(one, { usedSentences: used }));
      const before = new Set(sentenceTexts(section(first, 'empathy')).map(sameness));
      const shared = sentenceTexts(section(second, 'empathy')).filter((said) =>
        before.has(sameness(said)),
      );
      expect(shared, one.name).toEqual([]);
    }
  });
});

describe('a draft that is not delivered', () => {
  it.each([
    ['legal-or-regulator', 'Our lawyer will write to you about the export.', 'en'],
    [
      'legal-or-regulator',
      'The export mixed two patients, and I have informed the data protection authority.',
      'en',
    ],
    ['language', 'Der Export ist schon wieder kaputt und wir sind verärgert.', 'de'],
    ['no-issue', 'Hm.', 'en'],
  ])('says why: %s', (why, text, language) => {
    const base = situationFor({ ...caseNamed('billing'), text, subject: 'Hello' });
    const message = base.message === null ? null : { ...base.message, language };
    const draft = composeDraft({ ...base, message });
    expect(draft).toMatchObject({ deliver: false, why });
    expect(draft.deliver ? [] : draft.facts.length).not.toBe(0);
  });

  it('escapes hostile text in the HTML twin', () => {
    const one = {
      ...caseNamed('performance'),
      text: 'The weekly report <script>alert(1)</script> & "more" takes 6 minutes. It shows <b>nothing</b> since the update.',
    };
    const draft = composeDraft(situationFor(one));
    if (draft.deliver) expect(draft.html).not.toMatch(/<script|<b>/);
  });

  it.each([
    ['Kestrel review call', 'did not get to meet on 5 May for the Kestrel review call.'],
    ['Review', 'did not get to meet on 5 May for the review.'],
    ['Prices for 2027', 'did not get to talk on 5 May about Prices for 2027.'],
  ])('names a missed meeting as it is called: %s', (title, words) => {
    const at = new Date('2026-05-05T09:00:00Z');
    const drafts = Array.from({ length: 8 }, (_, thread) =>
      composeDraft(
        silentSituation({
          tier: 'medium',
          reasons: [{ clause: 'M2', words: '', signals: [], facts: [] } as never],
          missedMeetings: [{ title, at, declined: false }],
          threadKey: `t${thread}`,
        }),
      ),
    );
    const texts = drafts.map((one) => (one.deliver ? one.text.replace(/\s+/g, ' ') : 'NONE'));
    expect(texts.join('\n')).toContain(words);
    expect(texts).not.toContain('NONE');
  });

  it.each([
    ['medium', null, 'Monday, 11 May'],
    ['medium', '2026-05-08', 'Friday, 8 May'],
    // A later day would put them off, one that is over or no working day is none.
    ['medium', '2026-05-20', 'Monday, 11 May'],
    ['medium', '2026-05-07', 'Monday, 11 May'],
    ['medium', '2026-05-09', 'Monday, 11 May'],
    ['high', '2026-05-11', 'Friday, 8 May'],
  ] as const)('keeps to the word given before: %s, given %s', (tier, givenWord, day) => {
    const [one] = cases;
    const drafted = composeDraft(
      situationFor({ ...(one as (typeof cases)[0]), tier }, { givenWord }),
    );
    expect(drafted.deliver && drafted.text.replace(/\s+/g, ' ')).toContain(`By ${day} I will`);
  });
});
