import { describe, expect, it } from 'vitest';
import { tierRose, whatChanged } from '../../src/compose/mails/changes.ts';
import { callRequest } from '../../src/compose/mails/call-request.ts';
import { escalation } from '../../src/compose/mails/escalation.ts';
import { reviewRequest } from '../../src/compose/mails/review-request.ts';
import { nextSteps } from '../../src/compose/mails/next-steps.ts';
import type { Assessment, ClauseId, Tier } from '../../src/domain/assessment.ts';
import type { Case, LedgerEntry, LedgerKind } from '../../src/domain/case.ts';
import { asId, type MessageId } from '../../src/domain/ids.ts';
import { mailFacts, personOf } from '../../src/follow/mail-facts.ts';
import type { Story } from '../../src/follow/story.ts';
import { settingHere } from '../setting.ts';
import { acme, assessed, openCase } from '../store/samples.ts';
import { config } from '../triage/office.ts';

const setting = settingHere(config);
const may = (day: number): Date => new Date(Date.UTC(2026, 4, day, 9));
const tierOf: Record<string, Tier> = {
  H1: 'high',
  M1: 'medium',
  M2: 'medium',
  M3: 'medium',
  L3: 'low',
};

/** Of a mail of that day, or of the clock; M1 and M2 are facts, the rest was said. */
function judged(
  day: number,
  clauses: readonly ClauseId[],
  by: 'mail' | 'clock' = 'mail',
): Assessment {
  const reasons = clauses.map((clause) => {
    const said = clause !== 'M1' && clause !== 'M2';
    return { clause, signals: said ? [{ kind: 'delay' } as never] : [], facts: [] };
  });
  return assessed({
    id: asId(`a-${day}`),
    messageId: by === 'clock' ? null : asId<MessageId>(`m-${day}`),
    at: may(day),
    tier: tierOf[clauses[0] ?? ''] ?? 'none',
    reasons,
  });
}

const kase: Case = openCase({ tier: 'high', peak: 'high', openedAt: may(4), issueKey: 'billing' });
/** A line of the case's ledger, with that day's mail as its proof. */
const line = (day: number, kind: LedgerKind, proof: string | null = `m-${day}`): LedgerEntry => ({
  ...{ id: `l-${day}-${kind}`, caseId: kase.id, kind, at: may(day), by: null, words: '', proof },
});

function factsOf(
  assessment: Assessment,
  before: readonly Assessment[],
  ledger: readonly LedgerEntry[],
  over: {
    kase?: Partial<Case>;
    account?: Partial<Story['snapshot']['account']>;
    callOffers?: Story['snapshot']['callOffers'];
    mail?: Story['mail'];
    latest?: Story['mail'];
  } = {},
) {
  const story: Story = {
    snapshot: {
      ...{ account: { ...acme, ...over.account }, casesOpened: 1, openCases: [], closedCases: [] },
      ...{ interactions: [], recentAssessments: [...before, assessment], openPromises: [] },
      ...{ ledger, feedback: [], told: [], callOffers: over.callOffers ?? [] },
    },
    case: { ...kase, ...over.kase },
    ...{ assessment, ledger, engagement: null, first: null, owed: [] },
    ...{ mail: over.mail ?? null, latest: over.latest ?? null },
  };
  const reader = personOf(acme.csm, setting);
  const draft = { is: 'none', why: '', failedRules: [], facts: [] } as const;
  return mailFacts(story, setting, { reader, draft, next: null }, may(30));
}

describe('the call times that are taken', () => {
  it('are those of other cases, of the reader or the CSM', () => {
    const offer = (clock: string, people: readonly [string, string], caseId = 'other') => ({
      caseId: asId<Case['id']>(caseId),
      people: people.map((one) => asId(one)) as unknown as readonly [Case['owner'], Case['owner']],
      ics: `DTSTART:20260504T${clock}00Z`,
    });
    const { offeredElsewhere } = factsOf(judged(4, ['H1']), [], [], {
      callOffers: [
        offer('0900', ['exec', acme.csm]),
        offer('1000', ['exec', 'somebody']),
        offer('1100', ['exec', acme.csm], kase.id),
      ],
    });
    expect(offeredElsewhere).toEqual([new Date('2026-05-04T09:00:00Z')]);
  });
});

/** A mail of these words; where `gone`, its first sentence is the proof that they go. */
function wrote(ownWords: string, gone = false): Story['mail'] {
  const [quote = ''] = ownWords.split(/(?<=[.?])\s/);
  const evidence = [{ part: 'ownWords', start: 0, end: quote.length, quote }];
  const signals = gone
    ? [{ kind: 'cancellation-threat', form: 'explicit', score: 1, evidence }]
    : [];
  return {
    ...{ id: asId<MessageId>('m-4'), at: may(4), from: null, sender: 'pass', subject: 'Note' },
    ...{ message: { ownWords, language: 'en' }, analysis: { signals, topic: null } },
  } as unknown as Story['mail'];
}
const said = (words: string, gone = false) =>
  factsOf(judged(4, ['M1']), [], [], { mail: wrote(words, gone) });

describe('what a mail says of money', () => {
  it.each([
    ['Invoice 20418 is wrong for the third month.', 'invoice'],
    ['The last invoice was wrong again.', 'invoice'],
    ['You charged us twice.', 'invoice'],
    ['Could you tell us what the last invoice will be?', 'exit'],
    ['What do I need to do so that nothing is charged after 30 June?', 'exit'],
    ['Please send the final bill. The March invoice shows 85 seats.', 'invoice'],
    ['We need your best price.', 'price'],
    ['What will the final invoice be? You are too expensive.', 'price'],
    ['The export fails.', null],
  ])('%s: %s', (words, money) => {
    expect(said(words).money).toBe(money);
  });
});

describe('a farewell', () => {
  it.each([
    ["We won't be renewing. The trust closes two of three museums.", 'calm'],
    ["We won't be renewing. It is really nothing you did.", 'calm'],
    ["We won't be renewing. Could you tell me why your export is so slow?", 'calm'],
    ["We won't be renewing. Your export failed every week.", 'aggrieved'],
    ['Please cancel it if the export fails again.', null],
  ])('%s: %s', (words, farewell) => {
    expect(said(words, true).farewell).toBe(farewell);
  });
});

it('a wish not to be phoned is kept from a later mail that decided nothing', () => {
  const over = { mail: wrote('We stop.'), latest: wrote('Thanks. Please no phone calls.') };
  expect(factsOf(judged(4, ['M1']), [], [], over).noCall).toBe('Please no phone calls.');
  expect(said('We stop.').noCall).toBeNull();
});

const invoice = judged(4, ['M3']);
const opened = line(4, 'case-opened');

describe('what a mail says of earlier', () => {
  it('begins with a capital where the reader acknowledged it', () => {
    const facts = factsOf(judged(11, ['H1']), [], [opened]);
    const at = facts.now;
    const taken = { ...facts.case, acknowledgedBy: facts.reader.id, acknowledgedAt: at };
    expect(nextSteps({ ...facts, case: taken })[0]?.text).toMatch(/^You acknowledged it /);
  });

  it('is told of this case, not of another matter that was Low in between (E-L3)', () => {
    const facts = factsOf(
      judged(11, ['H1']),
      [invoice, judged(6, ['L3'])],
      [opened, line(11, 'tier-rose')],
    );
    expect(tierRose(facts)).toBe('was Medium since 4 May');
    const changes = whatChanged(facts).map((one) => one.text);
    expect(changes[0]).toBe('The risk rose from Medium to High (was Medium since 4 May).');
    expect(changes.join(' ')).not.toContain('L3');
  });

  it('leaves out an ordinary mail in between, and a milder one of the same case', () => {
    const facts = factsOf(
      judged(11, ['H1']),
      [invoice, judged(6, [])],
      [opened, line(11, 'tier-rose')],
    );
    expect(whatChanged(facts)[0]?.text).toContain('rose from Medium to High');
    const milder = factsOf(
      judged(13, ['H1']),
      [invoice, judged(11, ['H1']), judged(12, ['M3'])],
      [opened, line(11, 'tier-rose'), line(12, 'draft-prepared')],
    );
    expect(tierRose(milder)).toBe('was Medium since 4 May');
  });

  it('says nothing of a tier from before it was calm, closed or lowered by hand', () => {
    const calm = [opened, line(6, 'tier-fell'), line(11, 'reopened')];
    const after = factsOf(judged(11, ['H1']), [invoice, judged(6, [])], calm);
    expect(tierRose(after)).toBeNull();
    expect(whatChanged(after).map((one) => one.text)).toEqual([
      'It came back: it had been calm since 6 May.',
    ]);
    for (const kind of ['closed', 'overridden', 'disagreed'] as const) {
      const ended = [opened, line(6, kind, null), line(11, 'reopened')];
      expect(tierRose(factsOf(judged(11, ['H1']), [invoice], ended))).toBeNull();
    }
  });

  it.each([
    ['closed', null, 'Quiet for 14 days', 'it was closed on 6 May (Quiet for 14 days)'],
    ['closed', 'csm', 'Cleo Marsh closed it', 'Cleo Marsh closed it on 6 May'],
    [
      'snoozed',
      'boss',
      'Snoozed until 2026-06-01: away',
      'Bo Reyes laid it aside on 6 May (Snoozed until 1 June: away)',
    ],
    ['disagreed', 'csm', 'Disagreed: a joke', 'Cleo Marsh disagreed on 6 May (Disagreed: a joke)'],
    ['note', 'csm', 'Plan done: called', 'its plan was done on 6 May (Plan done: called)'],
  ] as const)(
    'says of a case that came back how it had ended: %s by %s',
    (kind, by, words, how) => {
      const rest = { ...line(6, kind, null), by: by && asId<Case['owner']>(by), words };
      const note = { ...line(7, 'note', null), words: 'Wrote again, still high: the export' };
      const facts = factsOf(
        judged(11, ['H1']),
        [invoice, judged(6, [])],
        [opened, line(6, 'csm-replied'), rest, note, line(11, 'reopened')],
      );
      expect(whatChanged(facts)[0]?.text).toBe(`It came back: ${how}.`);
      expect(callRequest(facts).text.replace(/\s+/g, ' ')).toContain(`It came back: ${how}.`);
      expect(escalation(facts).text.replace(/\s+/g, ' ')).toContain(`It came back: ${how}.`);
      // The review has the template's timeline: there, and not a second time.
      expect(reviewRequest(facts).text.match(/It\s+came\s+back/g)).toHaveLength(1);
    },
  );

  it('says so once: not of the next mail, nor of a case that opened or rose', () => {
    const calm = [opened, line(6, 'tier-fell'), line(11, 'reopened')];
    const before = [invoice, judged(6, []), judged(11, ['H1'])];
    expect(whatChanged(factsOf(judged(12, ['H1']), before, calm))[0]?.text).toBe(
      'The customer wrote again; the risk is as it was at the look before (11 May, 10:00).',
    );
    const rose = factsOf(judged(11, ['H1']), [invoice], [opened, line(11, 'tier-rose')]);
    expect(whatChanged(rose)[0]?.text).toContain('The risk rose');
    expect(callRequest(rose).text).not.toContain('came back');
  });

  it('tells from where a person raised it', () => {
    const override = {
      ...{ tier: 'high' as const, until: may(31), by: acme.manager, reason: 'the CFO told me' },
      before: 'medium',
    } as const;
    const facts = factsOf(invoice, [], [opened, line(8, 'overridden', null)], {
      kase: { override },
    });
    expect(tierRose(facts)).toBe('was Medium since 4 May');
  });

  it('is the first sign where only other matters were seen before', () => {
    const facts = factsOf(judged(11, ['H1']), [judged(6, ['L3'])], [line(11, 'case-opened')], {
      kase: { openedAt: may(11) },
    });
    expect([facts.previous, tierRose(facts)]).toEqual([null, null]);
  });

  it('knows silence by what the clock saw, and of a mail of two stories only its own', () => {
    const silence = { issueKey: 'silence', tier: 'medium', peak: 'medium' } as const;
    const both = judged(4, ['M2', 'L3']);
    const seen = [both, judged(6, ['M3'])];
    const facts = factsOf(judged(11, ['M1'], 'clock'), seen, [opened], { kase: silence });
    expect(facts.previous?.reasons.map((one) => one.clause)).toEqual(['M2']);
    const said = factsOf(judged(11, ['M3']), [both], [opened, line(11, 'tier-rose')], {
      kase: { tier: 'medium' },
    });
    expect(tierRose(said)).toBe('was Low since 4 May');
  });
});

describe('who is asked for the call', () => {
  const asked = (account: Parameters<typeof factsOf>[3] & object) =>
    nextSteps(factsOf(judged(11, ['H1']), [], [], account)).map((one) => one.text)[0];

  it('is the account’s manager, or the CSM’s own where the CSM manages it alone (E-H2)', () => {
    expect(asked({})).toBe('Bo Reyes is asked for a brief call now.');
    expect(asked({ account: { manager: acme.csm } })).toBe(
      'Bo Reyes is asked for a brief call now.',
    );
  });
});
