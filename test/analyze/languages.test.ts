import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import type { SignalKind } from '../../src/domain/signal.ts';

const context: AnalyzeContext = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: ['Tidepool'],
};

function kinds(language: string, ownWords: string): readonly SignalKind[] {
  const mail = { origin: 'person', subject: '', subjectIsNew: false, language, ownWords } as const;
  return analyze(mail, context).signals.map((one) => one.kind);
}

/** Per language and kind: texts in which it is found, and texts in which it is not. */
const cases: readonly {
  readonly language: string;
  readonly kind: SignalKind;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}[] = [
  {
    language: 'de',
    kind: 'cancellation-threat',
    fires: [
      'Ab September arbeiten wir mit Vantario, die Migration läuft schon.',
      'Wir haben bei Vantario unterschrieben.',
      'Vantario löst euer Tool ab.',
      'Ab Juli nutzen wir Vantario statt eurem Tool.',
      'Wir lassen den Vertrag zum Jahresende auslaufen.',
      'Wenn sich das nicht ändert, gehen wir woanders hin, und zwar zur Konkurrenz.',
      'Ab Januar arbeiten wir mit einem anderen Anbieter, der Wechsel ist beschlossen.',
      'Bitte die automatische Verlängerung deaktivieren.',
      'Anbei unsere Kündigung. Freundliche Grüsse, Nicole Amstutz',
      'Sie erhalten im Anhang unsere Kündigung.',
      'Tidepool wird im Sommer abgeschaltet und durch eine eigene Lösung ersetzt.',
      'Die Software brauchen wir ab April nicht mehr, das System nutzen wir nicht länger.',
    ],
    silent: [
      'Wir arbeiten auch mit Vantario, gibt es dafür eine Schnittstelle?',
      'Ab Juli nutzen wir Vantario zusätzlich, gibt es einen Connector?',

      'Bitte stornieren Sie die Bestellung vom Montag.',
      'Wir kündigen unserem Mieter, wo ist die Vorlage?',
      'Die alte Heizung wird ersetzt.',
      'Anbei die Kündigung einer Mitarbeiterin, bitte den Zugang sperren.',
      'Wir verlängern gerne um zwei Jahre.',
    ],
  },
  {
    language: 'de',
    kind: 'evaluating-alternatives',
    fires: [
      'Pipedrive hat uns ein besseres Angebot gemacht.',
      'Wir pruefen gerade andere Loesungen.',
      'Wir haben Testzugänge bei Vantario bestellt.',
      'Vantario hat uns letzte Woche eingeladen und alles vorgeführt.',
      'Wir haben drei Angebote eingeholt.',
      'Wir sehen uns gerade anderweitig am Markt um.',
    ],
    silent: [
      'Wir haben uns nach einem Vergleich mit drei Anbietern für Sie entschieden.',
      'Ihr Kollege hat uns ein besseres Angebot gemacht, danke.',
      'Vantario hat uns angerufen.',
      'Der Termin war um drei.',
      'Wir vergleichen Äpfel.',
    ],
  },
  {
    language: 'de',
    kind: 'frustration',
    fires: [
      'Ihr Verhalten ist untragbar.',
      'Ihr Produkt taugt nichts.',
      'Das reicht.',
      'Mir reicht es jetzt.',
      'Das Maß ist voll.',
      'Das nervt inzwischen gewaltig.',
      'Die Antwort lässt doch sehr zu wünschen übrig.',
      'Wir hatten eigentlich mehr erwartet.',
    ],
    silent: [
      'Ein Tag Vorlauf für die Schulung, das reicht.',
      'Danke, zwei Zugänge mehr und das reicht.',
      'Das Hochwasser hier war eine Katastrophe, deshalb war niemand erreichbar.',
      'Der Beamer war ein Witz, aber die Schulung selbst war klasse.',
      'Das ist nicht tragbar, ich meine das Gerät.',
      'Danke der Nachfrage, der Ärger vom letzten Monat ist vergessen.',
      'Schade, dass Sie nächste Woche im Urlaub sind, dann sprechen wir danach.',

      'Das reicht für heute, danke.',
      'Wir erwarten den Techniker um neun.',
      'Alles gut.',
      'Ich habe den Termin verschwitzt, tut mir leid.',
      'Der Gast war sehr verärgert, aber über sich selbst.',
    ],
  },
  {
    language: 'de',
    kind: 'calming',
    fires: [
      'Passt jetzt, die Zahlen stimmen wieder.',
      'Damit ist die Sache für uns vom Tisch.',
      'Die Kollegen haben wieder gute Laune.',
      'Das hat geholfen.',
      'Den Vorgang können Sie schließen.',
      'Wir sind rundum zufrieden.',
    ],
    silent: [
      'Das passt so nicht.',
      'Die Zahlen stimmen noch immer nicht.',
      'Wir sind nicht zufrieden.',
      'Stimmen die Zahlen jetzt?',
    ],
  },
  {
    language: 'fr',
    kind: 'cancellation-threat',
    fires: [
      'Nous avons décidé d’arrêter à la fin de l’année.',
      'Nous n’aurons plus besoin de votre logiciel.',
      'Sans correction, nous irons ailleurs.',
      'Nous laissons le contrat arriver à échéance sans suite : nous ne serons plus clients.',
    ],
    silent: ['Pouvez-vous annuler la commande de lundi ?', 'Nous fermons en août.'],
  },
  {
    language: 'fr',
    kind: 'frustration',
    fires: [
      'Ça suffit.',
      'Vous nous prenez pour des idiots.',
      'Le suivi laisse à désirer.',
      'C’est franchement pénible.',
      'Nous attendions mieux.',
    ],
    silent: [
      'Il suffit de cliquer ici.',
      'Bonjour, voici les documents.',
      'Les clients sont très mécontents, contre nous évidemment.',
      'Je n’ai toujours pas relu les textes.',
    ],
  },
  {
    language: 'fr',
    kind: 'calming',
    fires: [
      'Le problème est réglé.',
      'Tout est rentré dans l’ordre.',
      'Vous pouvez clore le dossier.',
      'Nous sommes très satisfaits.',
      'Merci pour votre réactivité.',
    ],
    silent: ['Le problème n’est pas réglé.', 'Nous ne sommes pas satisfaits.', 'Est-ce réglé ?'],
  },
  {
    language: 'de',
    kind: 'delay',
    fires: [
      'Leider schaffen wir die Schulung diesen Monat nicht mehr.',
      'Wir hängen zwei Wochen hinterher.',
      'Das dauert bei uns länger als geplant.',
      'Die Unterlagen habe ich noch nicht hochgeladen.',
      'Wir haben die Liste leider noch nicht geprüft.',
    ],
    silent: [
      'Der Export dauert länger als früher.',
      'Wir schaffen es nicht, den Export zu öffnen.',
      'Die Unterlagen sind da.',
      'Haben Sie das schon geprüft?',
    ],
  },
  {
    language: 'fr',
    kind: 'delay',
    fires: ['Je n’ai toujours pas relu les textes.', 'Nous n’avons pas encore signé le contrat.'],
    silent: ['Les textes sont relus.'],
  },
  {
    language: 'de',
    kind: 'missed-meeting',
    fires: [
      'Ich konnte gestern leider nicht an der Telefonkonferenz teilnehmen.',
      'Ich habe Sie gestern versetzt, das tut mir leid.',
      'Entschuldige, dass wir euch am Freitag haben sitzen lassen.',
    ],
    silent: [
      'Die Telefonkonferenz gestern war sehr hilfreich.',
      'Sie haben uns am Freitag sitzen lassen.',
      'Wir haben das Bild im Bericht versetzt.',
    ],
  },
  {
    language: 'es',
    kind: 'missed-meeting',
    fires: ['Ayer tampoco pude conectarme a la formación.'],
    silent: ['Ayer terminamos la formación.'],
  },
  {
    language: 'es',
    kind: 'cancellation-threat',
    fires: [
      'Hemos decidido no continuar con el servicio.',
      'No vamos a renovar.',
      'Si no se arregla, nos vamos a la competencia.',
      'Dejaremos vencer el contrato en diciembre.',
    ],
    silent: ['¿Podéis anular el pedido del lunes?', 'Nos vamos a ver el jueves.'],
  },
  {
    language: 'es',
    kind: 'frustration',
    fires: [
      'Esto ya es el colmo.',
      'Estamos hasta las narices.',
      'Es un poco pesado, la verdad.',
      'Empezamos a cansarnos.',
      'Nos han engañado.',
    ],
    silent: ['Adjunto la lista.', 'Gracias por la llamada.'],
  },
  {
    language: 'es',
    kind: 'calming',
    fires: [
      'Ya funciona todo.',
      'El problema está resuelto.',
      'Podéis cerrar la incidencia.',
      'Estamos muy contentos.',
      'Os agradecemos la rapidez.',
    ],
    silent: ['El problema no está resuelto.', 'No estamos contentos.', '¿Está ya resuelto?'],
  },
];

describe.each(cases)('$kind in $language', ({ language, kind, fires, silent }) => {
  it.each(fires)('is found in: %s', (text) => {
    expect(kinds(language, text)).toContain(kind);
  });

  it.each(silent)('is not found in: %s', (text) => {
    expect(kinds(language, text)).not.toContain(kind);
  });
});
