import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import type { SignalKind } from '../../src/domain/signal.ts';

const risks: readonly SignalKind[] = [
  'cancellation-threat',
  'evaluating-alternatives',
  'frustration',
];

/** Which of the risks of High and Medium the words hold. */
function risksIn(language: string, ownWords: string): readonly SignalKind[] {
  const mail = { origin: 'person', subject: '', subjectIsNew: false, language, ownWords } as const;
  const { signals } = analyze(mail, { competitors: [], ownBrands: [] });
  return signals.map((one) => one.kind).filter((kind) => risks.includes(kind));
}

/** The former vendor, an auditor's list, a journey, a feeling that is over; and what is said of us beside them. */
const cases: Readonly<
  Record<string, { readonly plain: readonly string[]; readonly ofUs: readonly string[] }>
> = {
  de: {
    plain: [
      'Beim früheren Dienstleister haben wir im Frühjahr gekündigt, weil der Support so schlecht war.',
      'Unsere interne Revision fragt alle Dienstleister nach Kündigungsfrist und Datenrückgabe.',
      'Für das Auslagerungsregister brauchen wir die Kündigungsfristen Ihres Vertrags.',
      'Der Flug war eine einzige Katastrophe, ich bin erst um Mitternacht im Hotel gewesen.',
      'Auf der Autobahn ist Chaos, ich komme eine halbe Stunde später.',
      'Am Anfang war das Team etwas frustriert, doch inzwischen sind alle begeistert.',
      'Unser altes System war ein Albtraum, bei Ihnen läuft alles rund.',
      'Der Lieferantenfragebogen im Anhang enthält auch die Frage, wann der Vertrag gekündigt werden kann.',
      'Wenn das Hotel voll ist, sehe ich mich nach einer Alternative um.',
      'Mit dem alten Anbieter waren wir sehr unzufrieden, deshalb sind wir zu Ihnen gekommen.',
      'Mein Flug nach Hamburg wurde gestrichen, totale Katastrophe am Flughafen.',
      'Zuerst war ich genervt, aber Ihre Kollegin hat das toll hinbekommen.',
      'Unser Drucker ist zum vierten Mal ausgefallen, die Firma kommt morgen.',
    ],
    ofUs: [
      'Mit dem alten Anbieter hatten wir Ärger, aber bei Ihnen ist es eine Katastrophe.',
      'Wir haben dem Einkauf den Auftrag gegeben, Ihren Vertrag zum 30. Juni zu kündigen.',
      'Anfangs waren wir begeistert, aber dieser Service ist eine Frechheit.',
      'Welche Kündigungsfrist gilt für unseren Vertrag?',
      'Bitte nennen Sie uns die Kündigungsfrist, wir möchten zum Jahresende raus.',
      'Anfangs war ich nur genervt, inzwischen bin ich ernsthaft enttäuscht.',
    ],
  },
  fr: {
    plain: [
      "Chez le prestataire d'avant, nous avions résilié à cause du support.",
      "Nous avons quitté notre ancien éditeur au printemps, l'assistance y était lamentable.",
      'Notre audit interne demande à tous les prestataires les délais de résiliation et la restitution des données.',
      "Pour l'évaluation de nos fournisseurs, il nous faut les conditions de résiliation.",
      "Mon voyage a été une catastrophe, je ne suis arrivée à l'hôtel qu'à minuit.",
      "C'est le chaos sur la route, j'aurai une demi-heure de retard.",
      "Au début l'équipe était un peu frustrée, mais aujourd'hui tout le monde est convaincu.",
      'Notre ancien système était un cauchemar, chez vous tout roule.',
      "Si l'hôtel est complet, je regarderai une autre solution dans le quartier.",
      'Nous avons résilié notre forfait mobile, le numéro change lundi.',
      'Nous avons résilié notre abonnement mobile chez Orange.',
      "L'ancien fournisseur était trop cher et trop lent.",
      "Sinon je chercherai ailleurs, il y a d'autres solutions dans le quartier.",
    ],
    ofUs: [
      "Avec l'ancien prestataire c'était compliqué, mais chez vous c'est une catastrophe.",
      'Nous avons demandé aux achats de résilier votre contrat au 30 juin.',
      'Au début nous étions conquis, mais ce service est une honte.',
      'Quel est le préavis pour notre contrat ?',
      'Merci de nous indiquer les conditions de résiliation, nous voulons sortir du contrat fin décembre.',
      "Au début j'étais juste agacé, maintenant je suis vraiment déçu.",
    ],
  },
  es: {
    plain: [
      'Con el proveedor de antes cancelamos en primavera por lo mal que atendían.',
      'Dejamos el programa anterior porque el soporte era pésimo, con ustedes da gusto.',
      'Nuestra auditoría interna pide a todos los proveedores los plazos de cancelación y la devolución de los datos.',
      'Para la evaluación de proveedores necesitamos las condiciones de cancelación del contrato.',
      'Mi viaje fue un desastre, llegué al hotel a medianoche.',
      'Hay un caos en la carretera, llego media hora tarde.',
      'Al principio el equipo estaba algo frustrado, pero ahora a todos les parece genial.',
      'Nuestro sistema anterior era una pesadilla, con ustedes todo va rodado.',
      'Si el hotel está lleno, busco otra opción en el barrio.',
      'Hemos dado de baja el contrato con Vodafone, el número cambia el lunes.',
      'Me cancelaron el vuelo, un desastre en el aeropuerto.',
      'El proveedor de antes era muy caro y muy lento.',
      'Si no, busco otra opción por la zona.',
    ],
    ofUs: [
      'Con el proveedor anterior era complicado, pero con ustedes es un desastre.',
      'Hemos pedido a compras que cancele su contrato el 30 de junio.',
      'Al principio estábamos encantados, pero este servicio es una vergüenza.',
      '¿Cuál es el plazo de preaviso de nuestro contrato?',
      'Indíquennos las condiciones de cancelación del contrato, queremos salir a fin de año.',
      'Al principio estaba solo molesto, ahora estoy de verdad decepcionado.',
    ],
  },
};

describe('German, French and Spanish words of risk about something else', () => {
  for (const [language, { plain, ofUs }] of Object.entries(cases)) {
    it.each(plain)(`${language}, no risk: %s`, (text) => {
      expect(risksIn(language, text)).toEqual([]);
    });
    it.each(ofUs)(`${language}, of us: %s`, (text) => {
      expect(risksIn(language, text)).not.toEqual([]);
    });
  }
});
