import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import { classify } from '../../src/classify/classify.ts';
import { defaultWords } from '../../src/protocol/words.ts';

/** The clauses that hold for a German mail by its text alone. */
function clausesOf(ownWords: string): readonly string[] {
  const mail = {
    origin: 'person',
    subject: '',
    subjectIsNew: false,
    language: 'de',
    ownWords,
  } as const;
  const analysis = analyze(mail, { competitors: [], ownBrands: ['Tidepool'] });
  const given = { accountId: null, messageId: null, analysis, engagement: null };
  const moment = { now: new Date(0), newId: () => '' };
  return classify(given, defaultWords, moment).reasons.map((reason) => reason.clause);
}

const late = [
  'Sorry, dass ich gestern nicht im Call war, mein Zug hatte Verspätung.',
  'Entschuldigung, dass ich beim Termin gefehlt habe.',
  'Leider war gestern niemand von uns beim Webinar.',
  'Ich habe gestern den Termin verpasst, gibt es eine Aufzeichnung?',
  'Könnten wir den Start auf den Herbst verschieben?',
  'Können wir das auf nächstes Jahr verschieben?',
  'Wäre es möglich, den Rollout in den Herbst zu verlegen?',
  'Wir kommen im Moment leider nicht dazu, das zu testen.',
  'Intern hat das Projekt aktuell keine Priorität.',
  'Den Fragebogen sind wir Ihnen noch schuldig.',
  'Wir haben die Artikel leider noch immer nicht hochgeladen.',
];
const notLate = [
  'Können wir unseren Call von 14 auf 15 Uhr verschieben?',
  'Ich muss den Termin am Donnerstag leider absagen. Ginge auch Freitag um 10 Uhr?',
  'Können wir das Feld "Betreff" nach oben verschieben?',
  'Ich kann die Spalte nicht verschieben.',
  'Der Anhang zum Termin war nicht dabei.',
  'Unser Lieferant hat sich verspätet.',
  'Ich habe noch keine Antwort auf die Frage bekommen.',
  'Ist die Wartung am 12. Mai noch aktuell oder wurde sie verschoben?',
];

describe('German that puts off or stays away', () => {
  it.each(late)('is Low (L1, L2, L3): %s', (text) => {
    const clauses = clausesOf(text);
    expect(clauses.filter((one) => /^L/.test(one))).not.toEqual([]);
    expect(clauses.filter((one) => !/^L/.test(one))).toEqual([]);
  });
  it.each(notLate)('is none: %s', (text) => {
    expect(clausesOf(text)).toEqual([]);
  });
  it('counts two misses, but not "wir melden uns wieder" (M2)', () => {
    expect(clausesOf('Ich konnte zum zweiten Mal nicht an der Schulung teilnehmen.')).toContain(
      'M2',
    );
    expect(
      clausesOf('Ich konnte an der Schulung nicht teilnehmen und melde mich wieder.'),
    ).not.toContain('M2');
  });
});
