import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import type { Analysis, SignalKind } from '../../src/domain/signal.ts';
import { languagesOf } from '../../src/parse/other-languages.ts';

const context: AnalyzeContext = { competitors: [], ownBrands: [] };

function read(ownWords: string, subject = ''): Analysis {
  const words = { subject, subjectIsNew: subject !== '', ownWords };
  return analyze({ origin: 'person', ...words, ...languagesOf(words) }, context);
}

const tells: readonly SignalKind[] = [
  'cancellation-threat',
  'evaluating-alternatives',
  'frustration',
];

function quotesOf({ signals }: Analysis): readonly (readonly [SignalKind, string])[] {
  return signals
    .filter((one) => tells.includes(one.kind))
    .map((one) => [one.kind, one.evidence[0].quote]);
}

const english =
  'Hi Cleo,\n\nthanks for the slides and the nice demo last week, the team liked it a lot. Could you send us the price list?';
const german =
  'Guten Tag,\n\nvielen Dank für die Unterlagen, die Schulung am Montag war sehr gut und hat uns geholfen.';
const french =
  'Bonjour,\n\nnous avons bien reçu la facture de mai et la nouvelle version fonctionne très bien chez nous.';
const spanish =
  'Hola,\n\nhemos recibido la factura de mayo y el nuevo informe funciona muy bien, gracias por la ayuda.';

describe('a sentence in another language that is analysed is read in its own, with its own evidence', () => {
  it.each<[mail: string, kind: SignalKind, said: string]>([
    [english, 'cancellation-threat', 'Leider müssen wir den Vertrag zum Jahresende kündigen.'],
    [english, 'evaluating-alternatives', 'Wir schauen uns gerade nach anderen Anbietern um.'],
    [english, 'cancellation-threat', 'Nous souhaitons résilier le contrat au 30 juin.'],
    [english, 'cancellation-threat', 'Hemos decidido no renovar el contrato con ustedes.'],
    [english, 'evaluating-alternatives', 'Estamos evaluando otras soluciones en el mercado.'],
    [english, 'cancellation-threat', 'queremos cancelar el contrato a fin de mes.'],
    [
      german,
      'cancellation-threat',
      'Our head office has decided to cancel the contract at the end of the year.',
    ],
    [
      german,
      'evaluating-alternatives',
      'We are currently looking at other vendors for our warehouse.',
    ],
    [
      french,
      'cancellation-threat',
      'Hiermit kündigen wir den Vertrag fristgerecht zum 30. September 2026.',
    ],
    [french, 'cancellation-threat', 'We are going to cancel our contract next month.'],
    [spanish, 'cancellation-threat', 'Nous allons résilier notre abonnement à la fin du mois.'],
    [spanish, 'cancellation-threat', 'We have decided to cancel our subscription.'],
  ])('%j, %s: "%s"', (mail, kind, said) => {
    expect(quotesOf(read(`${mail}\n\n${said}\n\nIda`))).toContainEqual([kind, said]);
    expect(quotesOf(read(`${mail}\n${said}\nIda`))).toContainEqual([kind, said]);
  });

  it('also in the middle of a paragraph, and where the mail program broke its lines', () => {
    const said = 'Nous souhaitons résilier le contrat au 30 juin.';
    const inside = `Hello,\n\nplease see the message of our director: ${said} Could you tell us what to do next and whom to write to?`;
    expect(quotesOf(read(inside))).toEqual([['cancellation-threat', said]]);
    const broken = `${english}\n\nNach dem Gespräch mit unserem Vorstand haben wir uns\nentschieden, den Vertrag zum Jahresende nicht zu\nverlängern.`;
    expect(quotesOf(read(broken)).map(([kind]) => kind)).toEqual(['cancellation-threat']);
  });

  it('also in the subject', () => {
    const said = 'Wir kündigen den Vertrag';
    expect(quotesOf(read(`${english}\n\nIda`, said))).toEqual([['cancellation-threat', said]]);
  });

  it('quotes first what is said first', () => {
    const said = 'Hiermit kündigen wir den Vertrag zum 31.12.2026.';
    const [first] = quotesOf(
      read(`${said}\n\nWe hereby end the contract. We cancel it as of 31 December.`),
    );
    expect(first).toEqual(['cancellation-threat', said]);
  });
});

describe('a paragraph in a language that is not analysed is handed to a person', () => {
  it.each<[name: string, paragraph: string]>([
    ['Dutch', 'Helaas moeten wij het contract per einde van dit jaar opzeggen, want wij gaan weg.'],
    ['Italian', 'Purtroppo dobbiamo disdire il contratto alla fine del mese, perché non ci serve.'],
    [
      'Finnish',
      'Sopimus päättyy vuoden lopussa emmekä aio jatkaa sitä enää, koska palvelu ei toimi.',
    ],
    ['Russian', 'Мы решили расторгнуть договор с вашей компанией в конце года.'],
    ['Japanese', '契約を今月末で解約したいと思います。よろしくお願いします。'],
  ])('%s', (_name, paragraph) => {
    const analysis = read(`${english} We also need two more users by Monday.\n\n${paragraph}`);
    expect(analysis.status).toBe('needs-review');
    expect(quotesOf(analysis)).toEqual([]);
  });

  it('and what could be read is judged', () => {
    const analysis = read(
      `${english} We will cancel our contract in June.\n\nМы решили расторгнуть договор с вашей компанией в конце года.`,
    );
    expect(analysis.status).toBe('needs-review');
    expect(quotesOf(analysis).map(([kind]) => kind)).toEqual(['cancellation-threat']);
  });
});

describe('a mail in one language stays in it', () => {
  it.each([
    `${english}\n\nMit freundlichen Grüßen\nJens Pohl`,
    `${german}\n\nBest regards\nJens`,
    'Hi,\n\nour address is now Am Alten Hafen 5, 20457 Hamburg, and 12 rue de la Paix, 75002 Paris.',
    'Hi,\n\nthe button says "Vertrag kündigen" and should say "Cancel contract". Can you fix it?',
    'Hi,\n\nDie Hard and Das Boot are on the list for the event, and Les Misérables too.',
    'Hi,\n\nwe moved from Los Angeles to La Paz and El Paso last year. San José is next.',
    'Hola Cleo, ¿puedes enviarme el informe "Sales by Region" otra vez? Gracias, Ana',
    'Bonjour,\n\nl\'erreur "The request could not be completed" est revenue. Pouvez-vous regarder ?',
    'The call is 7:30 am Pacific, 9:30 am Central and 10:30 am Eastern time.',
    'Hi,\n\ninterest on non-payment is 4 percent, so in the end we pay no more than you.',
    'Hi,\n\nMerci beaucoup for the help. Could you add Ben to the site?',
    `${english}\n\nBest regards\nJan\n\nDit bericht is alleen bestemd voor de persoon aan wie het is gericht en kan vertrouwelijk zijn.`,
  ])('%j', (ownWords) => {
    const words = { subject: '', subjectIsNew: false, ownWords };
    expect(languagesOf(words).otherLanguages ?? []).toEqual([]);
    expect(read(ownWords).status).toBe('analysed');
  });

  it.each([
    'Hallo,\n\ndie neuen Lizenzen sind da, vielen Dank dafür.\n\nPlease add two more users to the account.',
    'Hi, thanks for the quick help on Monday. Wir sehen uns am Donnerstag um zehn Uhr.',
    'Bonjour, le rendez-vous de jeudi me convient. See you then, and thanks for the help!',
  ])('and harmless words of another say nothing: %j', (ownWords) => {
    expect(quotesOf(read(ownWords))).toEqual([]);
    expect(read(ownWords).status).toBe('analysed');
  });
});
