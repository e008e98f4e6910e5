import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze/analyze.ts';
import { raisingKinds, signalsOf } from '../signals-of.ts';

/** Mails whose frames their own language does not know; English does. */
const heard = [
  [
    'de',
    'cancellation-threat',
    'Guten Tag, wir haben uns intern beraten. Ab dem neuen Jahr werden wir unsere Touren mit einem anderen Programm planen und Ihres nicht mehr brauchen. Bitte sagen Sie mir, wie wir an unsere Daten kommen.',
  ],
  [
    'de',
    'cancellation-threat',
    'Hallo, die Geschäftsleitung hat beschlossen, dass wir ab Januar ohne Ihre Plattform arbeiten. Was müssen wir noch tun?',
  ],
  [
    'de',
    'frustration',
    'Guten Tag, Ihr Techniker hat mich jetzt zum vierten Mal vertröstet. Ich bin unendlich verärgert und lasse mir das nicht länger bieten.',
  ],
  [
    'de',
    'evaluating-alternatives',
    'Hallo, mein Chef möchte vor der Unterschrift wissen, was zwei andere Anbieter für dasselbe verlangen. Können Sie etwas am Preis machen?',
  ],
  [
    'fr',
    'cancellation-threat',
    "Bonjour, après discussion avec le conseil, nous travaillerons avec un autre outil dès janvier et n'aurons plus l'usage du vôtre. Comment récupérer nos données ?",
  ],
  [
    'fr',
    'evaluating-alternatives',
    'Bonjour, la direction veut comparer votre offre avec deux autres éditeurs avant de signer. Pouvez-vous revoir le prix ?',
  ],
  [
    'fr',
    'frustration',
    "Bonjour, c'est la quatrième fois que l'on me promet un rappel. Je suis absolument furieux et je ne vais pas en rester là.",
  ],
  [
    'es',
    'cancellation-threat',
    'Hola, lo hemos hablado en dirección y desde enero trabajaremos con otra herramienta, así que la suya ya no nos hará falta. ¿Cómo recuperamos los datos?',
  ],
  [
    'es',
    'evaluating-alternatives',
    'Buenos días, antes de firmar mi jefa quiere comparar su oferta con la de otras dos empresas. ¿Pueden mejorar el precio?',
  ],
  [
    'es',
    'frustration',
    'Hola, es la cuarta vez que me prometen una llamada. Estoy indignado y esto no se va a quedar así.',
  ],
  [
    'es',
    'cancellation-threat',
    'Hola, el nuevo director ha visto la demo de la competencia y le ha encantado. Nos ha pedido que preparemos la salida.',
  ],
] as const;

/** The same words about something else. */
const quiet = [
  [
    'de',
    'Hallo, wir haben das Zimmer im Hotel abgesagt, weil die Messe verschoben wurde. Den Termin mit Ihnen lassen wir stehen.',
  ],
  [
    'de',
    'Hallo, eine Kollegin verlässt uns zum Monatsende. Bitte löschen Sie ihren Zugang, die übrigen Lizenzen behalten wir.',
  ],
  [
    'fr',
    "Bonjour, nous avons annulé l'hôtel car le salon est reporté. Le rendez-vous avec vous reste prévu.",
  ],
  [
    'fr',
    'Bonjour, une collègue nous quitte à la fin du mois. Merci de supprimer son accès, nous gardons les autres licences.',
  ],
  [
    'es',
    'Hola, hemos cancelado el hotel porque la feria se ha aplazado. La reunión con ustedes sigue en pie.',
  ],
  [
    'es',
    'Hola, una compañera se va a fin de mes. Por favor borren su acceso, las demás licencias las mantenemos.',
  ],
  [
    'fr',
    'Bonjour, Monsieur Perrot part à la retraite le 30. Vous pouvez donc supprimer son accès et annuler son siège à cette date.',
  ],
] as const;

describe('what a reader of English hears through the glossary', () => {
  it.each(heard)('%s, %s: %s', (language, kind, words) => {
    expect(signalsOf(language, words).map((one) => one.kind)).toContain(kind);
  });

  it.each(quiet)('%s, nothing that raises a tier: %s', (language, words) => {
    expect(raisingKinds(language, words)).toEqual([]);
  });

  it('quotes the words as they were written', () => {
    for (const [language, , words] of heard) {
      for (const { evidence } of signalsOf(language, words)) {
        for (const { start, end, quote } of evidence) expect(words.slice(start, end)).toBe(quote);
      }
    }
  });

  it('doubts a frame of its own language where the English of a whole mail says nothing of the kind', () => {
    const words =
      'Bonjour, Monsieur Perrot part à la retraite le 30. Vous pouvez donc supprimer son accès et annuler son siège.';
    const mail = { origin: 'person', subject: '', subjectIsNew: false, language: 'fr' } as const;
    const { signals } = analyze({ ...mail, ownWords: words }, { competitors: [], ownBrands: [] });
    expect(signals.map((one) => one.kind)).not.toContain('cancellation-threat');
  });

  it('lets a sentence stand that its own language has turned down', () => {
    expect(
      raisingKinds('de', 'Wir kündigen den Vertrag nicht, das war ein Missverständnis.'),
    ).toEqual([]);
  });
});
