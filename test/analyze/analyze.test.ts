import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext, type Readable } from '../../src/analyze/analyze.ts';
import { fires as threats } from '../../src/analyze/detectors/examples/cancellation-threat.ts';
import { fires as looks } from '../../src/analyze/detectors/examples/evaluating-alternatives.ts';
import { fires as anger } from '../../src/analyze/detectors/examples/frustration.ts';
import type { Evidence, SignalKind } from '../../src/domain/signal.ts';
import { atThisLoad } from '../busy-machine.ts';

const context: AnalyzeContext = {
  competitors: [
    { name: 'Vantario', aliases: [], commonWord: false },
    { name: 'Mosaic', aliases: [], commonWord: true },
  ],
  ownBrands: ['Tidepool'],
};
const mail = (ownWords: string, more: Partial<Readable> = {}): Readable => ({
  origin: 'person',
  language: 'en',
  subject: 'Question',
  subjectIsNew: false,
  ownWords,
  ...more,
});
const kinds = (given: Readable): SignalKind[] =>
  analyze(given, context).signals.map((one) => one.kind);

function holds(given: Readable, evidence: Evidence): boolean {
  const part = evidence.part === 'subject' ? given.subject : given.ownWords;
  return (
    evidence.end > evidence.start && evidence.quote === part.slice(evidence.start, evidence.end)
  );
}

describe('words of the author that parsing could not reach', () => {
  it.each([
    ['My answers are in red below.', []],
    ['My answers are in red below. We will not renew.', ['cancellation-threat']],
  ])('send the mail to a person, whatever the others say: %s', (words, found) => {
    const analysis = analyze(mail(words, { flags: ['unread-answers'] }), context);
    expect(analysis.status).toBe('needs-review');
    expect(analysis.signals.map((one) => one.kind)).toEqual(found);
  });

  it('are no other remark of the parser', () => {
    expect(analyze(mail('All is well.', { flags: ['oversize'] }), context).status).toBe('analysed');
  });
});

describe('evidence', () => {
  const pieces = [...threats, ...looks, ...anger, '\n\n', '\u200b', 'с', '  ', '😀', '"', 'ﬁ', '…'];

  it('quotes exactly what stands at its offsets, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
          maxLength: 12,
        }),
        fc.string(),
        (parts, subject) => {
          const given = mail(parts.join(' '), { subject, subjectIsNew: true });
          const { signals, rejected } = analyze(given, context);
          const all = [
            ...signals.flatMap((one) => one.evidence),
            ...rejected.map((one) => one.evidence),
          ];
          expect(all.every((one) => holds(given, one))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      '<b>We are cancelling</b> our contract with you at the end of June.',
      '<b>We are cancelling</b>',
    ],
    ['Hello.\n\n</p>We are cancelling our contract with you.', '</p>We are'],
    ['2 < 3. We are cancelling our contract with you.', 'We are cancelling'],
  ])('begins with the whole tag where one stands in the text: %s', (text, begins) => {
    const [signal] = analyze(mail(text), context).signals;
    expect(signal?.evidence[0].quote.startsWith(begins)).toBe(true);
  });

  it('carries the signal: without its sentences the signal is gone (H1, H2)', () => {
    const calm = ['The totals look right.', 'Our office is in the old mill.', 'Lunch is at one.'];
    fc.assert(
      fc.property(
        fc.constantFrom(...threats, ...looks),
        fc.constantFrom(...calm),
        fc.constantFrom(...calm),
        (sentence, first, last) => {
          const ownWords = `${first}\n\n${sentence}\n\n${last}`;
          const before = analyze(mail(ownWords), context).signals.filter(
            (one) => one.kind === 'cancellation-threat' || one.kind === 'evaluating-alternatives',
          );
          expect(before.length).toBeGreaterThan(0);
          let without = ownWords;
          for (const { start, end } of before.flatMap((one) => one.evidence)) {
            without = without.slice(0, start) + ' '.repeat(end - start) + without.slice(end);
          }
          const after = kinds(mail(without));
          for (const { kind } of before) expect(after).not.toContain(kind);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the subject', () => {
  it('counts when the author wrote it', () => {
    const given = mail('Who gets the last invoice?', {
      subject: 'We will not renew our contract',
      subjectIsNew: true,
    });
    expect(kinds(given)).toContain('cancellation-threat');
  });

  it('does not count when it was carried over by a reply', () => {
    const given = mail('Signed and attached.', { subject: 'Re: We will not renew our contract' });
    expect(kinds(given)).not.toContain('cancellation-threat');
  });

  it('does not count when the mail says that it is about something else', () => {
    const subject = { subject: 'Cancel my membership', subjectIsNew: true };
    expect(kinds(mail('Please see to it.', subject))).toContain('cancellation-threat');
    const gym = mail('I want to cancel my gym membership at the studio next door.', subject);
    expect(kinds(gym)).not.toContain('cancellation-threat');
  });
});

describe('a subject that only names its matter', () => {
  const asked = 'Hello,\n\nwe would like to start with it. What do you need from us?\n\nUlla Berg';
  const orders = 'Good morning,\nplease send us the manual.\nBest regards\nAnna Berg';
  it.each([
    'Setup of warehouse module',
    'Go-live of warehouse module',
    'Rollout of the new scanner',
    'Test phase of invoicing module',
    'Price list',
    'Data processing agreement',
  ])('puts nothing off (L3): %s', (subject) => {
    for (const body of [asked, orders]) {
      expect(kinds(mail(body, { subject, subjectIsNew: true }))).not.toContain('delay');
    }
  });

  it.each(['Setup of warehouse module postponed', 'Pilot: not yet', 'Sorry, the list is late'])(
    'does where it says so (L3): %s',
    (subject) => {
      expect(kinds(mail(orders, { subject, subjectIsNew: true }))).toContain('delay');
    },
  );
});

describe('a plain cancellation', () => {
  it.each([
    'Please cancel our subscription at the end of March. Our landlord has cancelled the lease as well.',
    'This is formal notice to the Provider that we terminate the agreement on 30 June.',
    'We have signed an agreement with Vantario, so please cancel our contract with you.',
    'A student of ours wrote a thesis about the tool. Please cancel our contract on 30 June.',
    'My thesis is written, so please cancel our contract on 30 June.',
    'The figures are publicly available. We will not renew our subscription.',
    'Please cancel our 2 contracts as of 30 June.',
  ])('stands beside whatever else the mail tells: %s', (said) => {
    expect(kinds(mail(said))).toContain('cancellation-threat');
  });
});

describe('noise', () => {
  const noise = '<script src="//x.example/a.js"></script> javascript:alert(1) "onerror=" {{7*7}} ';

  it.each([1, 4, 12])('%d pieces of markup behind a plain threat do not hide it', (times) => {
    const said = `We will cancel our contract because of ${noise.repeat(times)}. ${noise.repeat(times)}`;
    expect(kinds(mail(said))).toContain('cancellation-threat');
  });
});

describe('hidden text', () => {
  it.each([
    ['zero-width characters', 'We will can\u200bcel our con\u200dtract in June.'],
    ['Cyrillic look-alikes', 'We will саnсеl our соntrасt in June.'],
    ['full-width letters', 'We will ｃａｎｃｅｌ our contract in June.'],
    ['mathematical letters', 'We will 𝐜𝐚𝐧𝐜𝐞𝐥 our contract in June.'],
    ['soft hyphens', 'We will can\u00adcel our contract in June.'],
  ])('does not hide a threat behind %s', (_, text) => {
    const [signal] = analyze(mail(text), context).signals;
    expect(signal?.kind).toBe('cancellation-threat');
    expect(signal?.evidence[0].quote).toBe(text);
  });

  it('does not raise a signal by letters that nobody sees', () => {
    const tags = [...'we cancel our contract'].map((c) =>
      String.fromCodePoint(0xe0000 + c.charCodeAt(0)),
    );
    expect(kinds(mail(`All fine. ${tags.join('')}`))).not.toContain('cancellation-threat');
  });
});

describe('who and which language', () => {
  it.each(['bounce', 'list'] as const)('reads nothing of a %s', (origin) => {
    const found = analyze(mail('We will cancel our contract.', { origin }), context);
    expect(found).toMatchObject({ status: 'not-a-person', signals: [] });
  });

  it('reads of a calendar’s mail what its author adds, and nothing else', () => {
    const added = analyze(mail('We will cancel our contract.', { origin: 'calendar' }), context);
    expect(added.signals.map((one) => one.kind)).toContain('cancellation-threat');
    const bare = analyze(mail('', { origin: 'calendar' }), context);
    expect(bare).toMatchObject({ status: 'not-a-person', signals: [] });
  });

  it('keeps the last day of an auto-reply and nothing else', () => {
    const text = 'I am out of office until 24 August 2027. We cancel our contract.';
    const { status, signals } = analyze(mail(text, { origin: 'auto-reply' }), context);
    expect(status).toBe('not-a-person');
    expect(signals).toMatchObject([{ kind: 'out-of-office', until: '2027-08-24' }]);
  });

  it('hands a language without frames to a person', () => {
    const found = analyze(mail('Wij zeggen ons contract op.', { language: 'nl' }), context);
    expect(found).toMatchObject({ status: 'unsupported-language', signals: [] });
    const unknown = analyze(mail('Sopimuksen irtisanominen.', { language: 'mis' }), context);
    expect(unknown).toMatchObject({ status: 'unsupported-language', signals: [] });
  });

  it('shows nobody a mail that says nothing in any language', () => {
    const found = analyze(mail('ok', { language: 'und' }), context);
    expect(found).toMatchObject({ status: 'analysed', signals: [] });
  });

  it.each([
    ['de', 'Hiermit kündigen wir unseren Vertrag zum 30. Juni.', 'cancellation-threat'],
    ['de', 'Wir sehen uns gerade nach anderen Anbietern um.', 'evaluating-alternatives'],
    ['de', 'Das ist eine Frechheit.', 'frustration'],
    ['de', 'Den Termin gestern habe ich leider vergessen.', 'missed-meeting'],
    ['de', 'Die Liste ist noch nicht fertig.', 'delay'],
    ['fr', 'Nous souhaitons résilier notre contrat au 31 décembre.', 'cancellation-threat'],
    ['fr', 'Nous étudions d’autres solutions.', 'evaluating-alternatives'],
    ['fr', 'C’est inadmissible.', 'frustration'],
    ['fr', 'Je n’ai pas pu assister à la réunion.', 'missed-meeting'],
    ['fr', 'Nous n’avons pas encore terminé la liste.', 'delay'],
    ['es', 'Queremos darnos de baja a final de mes.', 'cancellation-threat'],
    ['es', 'Estamos viendo otras herramientas.', 'evaluating-alternatives'],
    ['es', 'Es una vergüenza.', 'frustration'],
    ['es', 'No pude asistir a la reunión de ayer.', 'missed-meeting'],
    ['es', 'Todavía no tengo la lista.', 'delay'],
  ] as const)('reads %s: %s', (language, text, kind) => {
    expect(kinds(mail(text, { language }))).toContain(kind);
  });
});

describe('hostile text', () => {
  const adversaries: readonly (readonly [string, string])[] = [
    ['one letter', 'a'],
    ['spaces', ' '],
    ['quotes', '"'],
    ['marks', '.!?'],
    ['new lines', '\n'],
    ['cancel without end', 'cancel our contract '],
    ['not', 'not '],
    ['we will', 'we will not cancel if '],
    ['greater-than', '> '],
    ['apostrophes', "don't'"],
    ['letters with marks', 'é'],
    ['numbers', '1. '],
    ['zero width', '\u200b'],
    ['names', 'Vantario '],
    ['commas', 'leave, or, the, '],
    ['words that are nearly ours', 'cancelltion terminte acount subscribtoin '],
  ];

  it.each(adversaries)('takes 64 KB of %s in bounded time', (_, piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    analyze(mail(text.slice(0, 4096)), context);
    const start = performance.now();
    analyze(mail(text), context);
    expect(performance.now() - start).toBeLessThan(atThisLoad(1_000));
  });
});
