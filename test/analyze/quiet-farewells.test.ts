import { describe, expect, it } from 'vitest';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';

const context: AnalyzeContext = {
  competitors: [{ name: 'Vantario', aliases: [], commonWord: false }],
  ownBrands: [],
};

/** Would the words alone be High: they leave, look around, or are strongly worded. */
function isHigh(language: string, ownWords: string): boolean {
  const mail = { origin: 'person', subject: '', subjectIsNew: false, language, ownWords } as const;
  return analyze(mail, context).signals.some(
    (one) =>
      one.kind === 'cancellation-threat' ||
      one.kind === 'evaluating-alternatives' ||
      (one.kind === 'frustration' && one.intensity === 'strong'),
  );
}

const cases: Readonly<
  Record<string, { readonly high: readonly string[]; readonly plain: readonly string[] }>
> = {
  de: {
    high: [
      'Ihre Plattform wird konzernweit durch ein Eigenprodukt abgelöst.',
      'Eine Fortsetzung über den Dezember hinaus ist nicht angedacht.',
      'Nach reiflicher Überlegung haben wir beschlossen, getrennte Wege zu gehen.',
      'Ziehen Sie ab August bitte keine Beiträge mehr ein.',
      'Wir ziehen mit allen Standorten auf Vantario um.',
      'Euer Tool nutzen wir nur noch bis Ende September.',
      'Unsere Anwälte haben die Unterlagen bereits auf dem Tisch.',
      'So geht man mit langjährigen Kunden nicht um.',
      'Wir haben uns am Dienstag zwei andere Programme vorführen lassen.',
      'Per 31. März künden wir.',
      'Die Geschäftsführung hat entschieden, Ihren Dienst nicht weiter zu beziehen.',
      'Wir sagen an dieser Stelle Lebewohl.',
      'Danach brauchen wir Ihre Lizenzen nicht mehr.',
      'Der Zuschlag für das nächste Jahr ging an einen anderen Anbieter.',
      'Wir übergeben die Sache an unsere Anwältin, wenn bis Freitag nichts geschieht.',
      'Ihre Software wird ab Herbst durch eine Eigenentwicklung ersetzt.',
      'Eine Verlängerung ist unsererseits nicht geplant.',
      'Für uns ist nach drei Jahren Schluss.',
      'Bitte buchen Sie ab Juli nichts mehr von unserem Konto ab.',
      'Wir stellen im Oktober die ganze Firma auf ein anderes System um.',
      'So kann man mit Geschäftspartnern nicht umgehen.',
      'Ich moechte mit Ihrer Geschaeftsleitung sprechen, und zwar heute.',
      'Zum Jahresende ziehen wir die Reißleine und lassen den Vertrag enden.',
      'Ende des Jahres trennen sich unsere Wege.',
      'Die Abteilung hat sich in der vergangenen Woche zwei andere Systeme zeigen lassen.',
    ],
    plain: [
      'Die alte Plattform in der Buchhaltung wird durch Ihr Produkt abgelöst.',
      'Eine Fortsetzung des Workshops ist erst im Herbst angedacht.',
      'Ziehen Sie die Beiträge bitte erst am 15. ein.',
      'Unsere Kunden ziehen nach und nach auf die neue App um.',
      'Das Testsystem nutzen wir nur noch bis Ende September, dann gehen wir mit Ihnen live.',
      'Unsere Anwälte haben den AVV freigegeben.',
      'Per 31. März ziehen wir in das neue Büro.',
      'Heute ist um vier Schluss, der Rest kommt morgen.',
      'Wir haben uns am Dienstag Ihr neues Modul vorführen lassen.',
      'Der Zuschlag für das nächste Jahr ging wieder an Sie, herzlichen Glückwunsch.',
    ],
  },
  fr: {
    high: [
      "Votre plateforme sera abandonnée au profit d'un produit maison.",
      "Il n'est pas prévu de poursuivre au-delà de décembre.",
      'Après mûre réflexion, nous avons décidé de suivre chacun notre route.',
      "Merci de ne plus prélever aucune cotisation à compter du mois d'août.",
      'Tous nos sites basculent sur Vantario.',
      "Nous n'utiliserons plus votre outil que jusqu'à fin septembre.",
      'Nos avocats ont déjà le dossier entre les mains.',
      'Mardi, nous nous sommes fait présenter deux autres logiciels.',
      "L'aventure s'arrête là pour notre équipe.",
      'La direction a décidé de ne plus souscrire à votre service.',
      "C'est ici que nous vous disons adieu.",
      "Ensuite, nous n'aurons plus besoin de vos licences.",
      "Le marché de l'an prochain a été attribué à un autre prestataire.",
      "Nous confierons l'affaire à notre avocate si rien ne bouge d'ici vendredi.",
      "Votre logiciel sera remplacé à l'automne par un développement interne.",
      "Aucune prolongation n'est prévue de notre côté.",
      "Pour nous, c'est terminé après trois ans.",
      'Merci de ne plus rien prélever sur notre compte à partir de juillet.',
      "En octobre, toute l'entreprise bascule sur un autre système.",
      'On ne traite pas des partenaires de cette façon.',
      "Je souhaite parler à votre direction, aujourd'hui.",
      'Fin décembre, nos chemins se séparent.',
      "Le service a assisté la semaine dernière à deux démonstrations chez d'autres fournisseurs.",
    ],
    plain: [
      "L'ancienne plateforme comptable sera abandonnée au profit de votre produit.",
      "La suite de l'atelier n'est prévue qu'à l'automne.",
      'Merci de ne prélever la cotisation que le 15.',
      'Nos clients basculent petit à petit sur la nouvelle appli.',
      "Nous n'utiliserons l'environnement de test que jusqu'à fin septembre, ensuite nous démarrons avec vous.",
      "Nos avocats ont validé l'accord de sous-traitance.",
      'Fin mars nous déménageons dans les nouveaux bureaux.',
      "Pour aujourd'hui c'est terminé, la suite demain.",
      'Mardi, nous nous sommes fait présenter votre nouveau module.',
      "Le marché de l'an prochain vous a été attribué, félicitations.",
    ],
  },
  es: {
    high: [
      'Así no se trata a un cliente de años.',
      'Su plataforma se abandonará en favor de un producto propio.',
      'No está previsto continuar más allá de diciembre.',
      'Tras pensarlo mucho, hemos decidido seguir caminos distintos.',
      'Por favor, no pasen más recibos a partir de agosto.',
      'Todas nuestras sedes se pasan a Vantario.',
      'Vuestra herramienta la usaremos solo hasta finales de septiembre.',
      'Nuestros abogados ya tienen el expediente sobre la mesa.',
      'El martes nos presentaron otros dos programas.',
      'La aventura termina aquí para nuestro equipo.',
      'La dirección ha decidido no contratar más su servicio.',
      'Con esto les decimos adiós.',
      'Después ya no necesitaremos sus licencias.',
      'La adjudicación del año que viene fue para otro proveedor.',
      'Si no se mueve nada antes del viernes, pasamos el caso a nuestra abogada.',
      'En otoño su programa será sustituido por un desarrollo propio.',
      'Por nuestra parte no está prevista ninguna renovación.',
      'Para nosotros, después de tres años, se acabó.',
      'Les pido que no carguen nada más en nuestra cuenta a partir de julio.',
      'En octubre toda la empresa se cambia a otro sistema.',
      'Así no se trata a un socio comercial.',
      'Quiero hablar hoy con su dirección.',
      'A fin de año nuestros caminos se separan.',
      'El departamento vio la semana pasada dos demostraciones de otros fabricantes.',
    ],
    plain: [
      'La plataforma antigua de contabilidad se abandonará en favor de su producto.',
      'La continuación del taller no está prevista hasta otoño.',
      'Por favor, no pasen el recibo hasta el día 15.',
      'Nuestros clientes se pasan poco a poco a la aplicación nueva.',
      'El entorno de prueba lo usaremos solo hasta finales de septiembre y luego arrancamos con ustedes.',
      'Nuestros abogados han dado el visto bueno al acuerdo.',
      'A finales de marzo nos mudamos a la oficina nueva.',
      'Por hoy se acabó, mañana más.',
      'El martes nos presentaron su módulo nuevo.',
      'La adjudicación del año que viene fue para ustedes, enhorabuena.',
    ],
  },
};

describe('a quiet farewell in German, French or Spanish', () => {
  for (const [language, { high, plain }] of Object.entries(cases)) {
    it.each(high)(`${language}, High: %s`, (text) => {
      expect(isHigh(language, text)).toBe(true);
    });
    it.each(plain)(`${language}, not High: %s`, (text) => {
      expect(isHigh(language, text)).toBe(false);
    });
  }
  it('a bill held back until it runs again says nothing of its running', () => {
    const ownWords = "Nous bloquons le paiement jusqu'à ce que le système refonctionne.";
    const mail = {
      origin: 'person',
      subject: '',
      subjectIsNew: false,
      language: 'fr',
      ownWords,
    } as const;
    expect(analyze(mail, context).signals.map((one) => one.kind)).not.toContain('calming');
  });
});
