import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/parse/language.ts';
import { parse } from '../../src/parse/parse.ts';

const trace = Array.from(
  { length: 15 },
  (_, at) => `\tat it.acme.della.Container.con(Container.java:${at})`,
).join('\n');
const log = '2026-05-04 12:00:01 ERROR [main] com.acme.App - Cannot connect to the database host';
const notice =
  'This message is confidential and intended for the addressee only. If you are not the intended recipient please delete it and notify the sender.';

describe('a short text in a language that is read is known by its small words and letters', () => {
  it.each<[language: string, texts: readonly string[]]>([
    [
      'de',
      [
        'Bitte kündigen Sie den Account zum Monatsende.',
        'Anbei unsere Kündigung. Freundliche Grüsse, Nicole Amstutz, Leiterin Einkauf, Muster AG',
        'Anbei unsere Kündigung.',
        'Kuendigung',
        'Vertragsende?',
        'Bitte löschen Sie unser Konto.',
        'Wo bleibt die Antwort?',
        'Frechheit!!!',
        'Läuft wieder, danke',
        'Hallo Team, der Export im Dashboard liefert nur Errors, Support-Ticket ist offen. Cheers, Uwe',
        `${log}\n${log}\n\nGeht seit gestern nicht, wir kündigen.`,
        `Hallo,\n\nwir kündigen den Vertrag.\n\n${notice}`,
        'Guten Tag,\n\nwir beenden die Zusammenarbeit.\n\nBest regards\nJan Petersen\nHead of IT at the Group',
        'Bin raus.',
        "Mir reicht's.",
        "Uns reicht's jetzt.",
        'Raus aus dem Vertrag.',
        'Unzumutbar.',
        'Skandal.',
      ],
    ],
    [
      'fr',
      [
        'Merci de résilier notre contrat.',
        'On ne renouvelle pas.',
        'Nous arrêtons.',
        'Fermez notre compte.',
        "C'est fini.",
        "J'annule tout",
        'Résiliation',
        'Toujours en panne.',
        'Plus besoin de vos services.',
        'Scandaleux.',
        'Service nul.',
        'La plateforme a planté.',
        'On passe à Zendesk.',
        'Il y a un bug.',
        "Fin de l'abonnement en juin.",
        'Fin du contrat au 30 juin.',
        'Mes collègues attendent.',
      ],
    ],
    [
      'es',
      [
        'Queremos cancelar el contrato.',
        'Nos damos de baja.',
        'No vamos a renovar.',
        'No renovamos.',
        'Queremos terminar la relación comercial. Saludos, Luis Mora, Compras',
        'Cerramos la cuenta.',
        '¿Alguien ahí?',
        'Hola, no puedo entrar en el portal, el login da error 500. Thanks, Marta',
        'Dejamos la plataforma a fin de mes.',
        'Fin de contrato en junio.',
        'Terminamos la relación a fin de mes.',
        'Un desastre total.',
        'La plataforma falla a diario.',
        'HubSpot sustituirá a vuestra herramienta.',
        'Vamos a migrar a Pipedrive.',
        'Vamos a dejarlo.',
        'Necesitamos dos semanas más.',
        'Dejamos vuestra herramienta a final de mes.',
        'Vergonzoso.',
        'Decepcionante.',
      ],
    ],
  ])('%s', (language, texts) => {
    expect(texts.map((text) => [detectLanguage(text), text])).toEqual(
      texts.map((text) => [language, text]),
    );
  });
});

it('takes no English mail for another language, however short or strewn with names and logs', () => {
  const texts = [
    'Cancel our account.',
    'Unacceptable.',
    'Absolutely disgraceful.',
    'Invoice 2291 attached',
    'Cancellation of contract',
    'Logins failing since Monday',
    'Moving elsewhere, goodbye',
    'Shipment 88 delayed till Monday',
    'Changing to pro account',
    'Müller GmbH order 4711 missing items',
    'José Peña unable to login',
    'Dear Mr Müller, we were very happy with Herr Schmidt from your Zürich office. Kind regards, Jörg',
    'Hi all, the Kündigung dialog is broken in the German version, can you have a look?',
    'Our team says "Wir kündigen den Vertrag zum Jahresende, bitte bestätigen Sie das", please check',
    `We will leave.\n\n${trace}`,
    `${trace}\n\nFix this by Friday or we cancel.`,
    'Thanks!',
    'See attached.',
    'FYI',
    'done',
    'Over budget again',
    'Harvest plus a new baby.',
    'Lift 2 dropped a car',
    'Son became a dentist.',
    'A la carte menu missing',
    'A plataforma user called',
    'The fin is broken.',
    'Merci for your help.',
    'Raus Ltd invoice attached',
    'We stop.',
    'Cancelled!',
    'Disappointing.',
  ];
  expect(texts.filter((text) => detectLanguage(text) !== 'en')).toEqual([]);
});

it('says that there is nothing to tell a language from, so that nobody is shown it for that', () => {
  const texts = [
    '',
    'ok',
    '4711',
    'PO-2291-B / 12.05.2026',
    'Nicole Amstutz',
    '+1',
    ':-)',
    'PFA',
    'ida@acme.example',
    'https://files.example/x/y?z=1',
    'Christopher',
    'Nicole.',
    'Brilliant.',
    'Thursday?',
    'Contract.',
  ];
  expect(texts.map(detectLanguageOf)).toEqual(texts.map((text) => ['und', text]));
});

it('takes a neighbour of a language that is read for none of them', () => {
  const texts = [
    ['it', 'Vogliamo chiudere il contratto.'],
    ['it', 'Buongiorno, con la presente disdiciamo il contratto alla scadenza.'],
    ['pt', 'Queremos cancelar o contrato.'],
    ['pt', 'Não vamos renovar.'],
    ['pt', 'Cancelem a conta.'],
    ['pt', 'Estamos a sair.'],
    ['pt', 'Vamos para a concorrencia.'],
    ['pt', 'Saímos no fim do mês.'],
    ['gl', 'Queremos dar de baixa o contrato a fin de mes'],
    ['gl', 'Non imos renovar o contrato.'],
    ['nl', 'We stoppen.'],
    ['nl', 'Wij stappen over.'],
    ['nl', 'We stappen over naar HubSpot.'],
    ['it', 'Chiudete il conto.'],
    ['it', 'Una vergogna assoluta.'],
    ['pl', 'To skandal.'],
    ['nl', 'Graag ons abonnement beëindigen'],
    ['ca', 'Bon dia, volem cancel·lar el contracte a final de mes. Salutacions, Jordi'],
    ['sv', 'Hej, vi vill säga upp avtalet vid årsskiftet. Vänliga hälsningar, Lars'],
    ['da', 'Hej, vi ønsker at opsige aftalen ved årsskiftet. Venlig hilsen Mads'],
    ['cs', 'Chceme ukončit smlouvu ke konci měsíce.'],
    ['tr', 'Merhaba, sözleşmemizi ay sonunda feshetmek istiyoruz. Saygılar, Ayşe'],
    ['ja', '解約します'],
    ['fi', 'Hei, tulostin ei toimi enää päivityksen jälkeen ja harkitsemme muita vaihtoehtoja.'],
    ['hu', 'Nem vagyunk elégedettek, és felmondjuk a szerződést az év végén.'],
  ] as const;
  expect(texts.map(([, text]) => detectLanguageOf(text))).toEqual(texts);
});

it('names no language for words that it does not know, and does not say that there are none', () => {
  const texts = [
    '取消合同',
    'Unfassbar schlechter Service!',
    'Rezygnujemy z usługi.',
    'reziliere contract imediat va rugam',
    'sopimuksen irtisanominen',
    // One word, written like a name; a mark ends it.
    'Rezygnujemy.',
    'Wypowiadamy!',
    'Rozczarowani.',
    'Skandaali!',
    'Annulation!',
  ];
  const read = ['en', 'fr', 'es', 'und'];
  expect(texts.filter((text) => read.includes(detectLanguage(text)))).toEqual([]);
});

it('counts a subject that is the author’s own, and no carried one', async () => {
  const languageOf = async (...headers: readonly string[]) => {
    const bytes = Buffer.from([...headers, '', 'Ver 4711.', ''].join('\r\n'));
    return (
      await parse(
        { bytes, sizeBytes: bytes.length },
        { authservId: null, ownDomains: [], loopKey: null },
      )
    ).language;
  };
  expect(await languageOf('Subject: Kuendigung zum 31.12.')).toBe('de');
  expect(await languageOf('Subject: Re: Kuendigung zum 31.12.')).toBe('es');
  expect(detectLanguage('Ver adjunto.', 'Baja del servicio')).toBe('es');
  expect(detectLanguage('', 'Invoice 4711')).toBe('en');
  expect(detectLanguage('', 'Wypowiedzenie')).toBe('mis');
});

it('reads a long line in no time', () => {
  const started = performance.now();
  for (const text of [
    'a'.repeat(500_000),
    "l'".repeat(250_000),
    '"'.repeat(500_000),
    '\n\t'.repeat(250_000),
  ])
    detectLanguage(text);
  expect(performance.now() - started).toBeLessThan(2_000);
});

function detectLanguageOf(text: string): readonly [language: string, text: string] {
  return [detectLanguage(text), text];
}
