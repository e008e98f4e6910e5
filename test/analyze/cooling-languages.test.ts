import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';
import type { Signal } from '../../src/domain/signal.ts';

function withdrawalIn(language: string, ownWords: string): Signal | undefined {
  const mail = { origin: 'person', subject: '', subjectIsNew: false, language, ownWords } as const;
  return analyze(mail, { competitors: [], ownBrands: [] }).signals.find(
    (one) => one.kind === 'disengagement',
  );
}

interface Cases {
  readonly cools: readonly string[];
  readonly wasSilent: readonly string[];
  readonly plain: readonly string[];
}

const cases: Readonly<Record<string, Cases>> = {
  de: {
    cools: [
      'Ehrlich gesagt wird das Programm bei uns kaum noch genutzt.',
      'Von den fünfzehn Lizenzen sind gerade noch vier im Einsatz.',
      'Die anfängliche Begeisterung hat im Team spürbar nachgelassen.',
      'Viele sind wieder zur alten Excel-Liste zurückgekehrt.',
      'Für Software ist bei uns bis Jahresende das Budget gesperrt.',
      'Das Thema steht bei uns gerade nicht mehr oben auf der Liste.',
      'Die Abteilung fragt sich, was ihr das Ganze eigentlich bringt.',
      'Wir überlegen, ob wir das Zusatzmodul noch brauchen.',
      'An weiteren Schulungen besteht derzeit kein Interesse.',
      'Bitte schicken Sie vorerst kein Angebot, das wird dieses Jahr nichts mehr.',
      'Außer mir meldet sich da niemand mehr an.',
    ],
    wasSilent: [
      'Entschuldigen Sie, dass ich mich seit sechs Wochen nicht gemeldet habe.',
      'Wir haben uns seit Januar nicht mehr eingeloggt.',
      'Auf Ihre letzten Mails habe ich wochenlang nicht geantwortet, tut mir leid.',
    ],
    plain: [
      'Das Programm wird bei uns täglich von allen genutzt.',
      'Die Begeisterung im Team ist groß.',
      'Das Feld Budget ist gesperrt, wie schalte ich es frei?',
      'Excel brauchen wir dank Ihnen kaum noch.',
      'Das alte Programm nutzt bei uns niemand mehr.',
      'Nutzt noch jemand die Ansicht, oder kann sie weg?',
      'Die Mitglieder haben sich seit Wochen nicht eingeloggt, können wir eine Erinnerung senden?',
      'Sie haben sich seit drei Wochen nicht gemeldet.',
      'Unser Budget ist freigegeben, bitte schicken Sie das Angebot.',
      'Wir brauchen noch vier Lizenzen.',
      'Nur noch vier Tage bis zum Start, wir freuen uns.',
    ],
  },
  fr: {
    cools: [
      "Pour être honnête, le logiciel n'est presque plus utilisé chez nous.",
      "Sur les quinze licences, il n'y en a plus que quatre d'actives.",
      "L'enthousiasme du départ a nettement baissé dans l'équipe.",
      'Beaucoup sont revenus à leur vieux fichier Excel.',
      "Le budget logiciels est bloqué jusqu'à la fin de l'année.",
      "Ce sujet n'est plus en haut de la liste pour nous.",
      'Le service se demande ce que tout cela lui apporte.',
      'Nous nous demandons si nous avons encore besoin du module complémentaire.',
      "Il n'y a pas d'intérêt pour d'autres formations en ce moment.",
      "Merci de ne pas envoyer d'offre pour l'instant, ce ne sera pas cette année.",
      'À part moi, plus personne ne se connecte.',
    ],
    wasSilent: [
      'Pardon de ne pas avoir donné de nouvelles depuis six semaines.',
      'Nous ne nous sommes plus connectés depuis janvier.',
      "Je n'ai pas répondu à vos derniers mails pendant des semaines, j'en suis désolé.",
    ],
    plain: [
      'Le logiciel est utilisé tous les jours par tout le monde.',
      "L'enthousiasme dans l'équipe est grand.",
      "Le champ Budget est bloqué, comment l'ouvrir ?",
      "Grâce à vous, nous n'utilisons presque plus Excel.",
      "L'ancien logiciel n'est plus utilisé par personne chez nous.",
      "Quelqu'un utilise encore cette vue ou peut-on l'enlever ?",
      'Les adhérents ne se sont pas connectés depuis des semaines, peut-on envoyer un rappel ?',
      "Vous n'avez pas donné de nouvelles depuis trois semaines.",
      "Notre budget est validé, envoyez-nous l'offre.",
      'Il nous faut encore quatre licences.',
      'Plus que quatre jours avant le lancement, nous avons hâte.',
    ],
  },
  es: {
    cools: [
      'Si le soy sincero, el programa ya casi no se usa aquí.',
      'De las quince licencias, solo quedan cuatro activas.',
      'El entusiasmo inicial ha bajado bastante en el equipo.',
      'Muchos han vuelto a su Excel de siempre.',
      'El presupuesto de software está bloqueado hasta fin de año.',
      'Este tema ya no está arriba en la lista.',
      'El departamento se pregunta qué le aporta todo esto.',
      'Estamos viendo si todavía necesitamos el módulo adicional.',
      'No hay interés en más capacitaciones por ahora.',
      'Por favor, no envíen propuesta todavía, este año ya no va a ser.',
      'Aparte de mí, ya nadie entra.',
    ],
    wasSilent: [
      'Disculpe que no haya dado señales en seis semanas.',
      'No nos hemos conectado desde enero.',
      'No contesté a sus últimos correos durante semanas, lo siento.',
    ],
    plain: [
      'El programa lo usan todos a diario.',
      'El entusiasmo en el equipo es grande.',
      'El campo Presupuesto está bloqueado, ¿cómo lo abro?',
      'Gracias a ustedes ya casi no usamos Excel.',
      'El programa antiguo ya no lo usa nadie aquí.',
      '¿Alguien usa todavía esta vista o la podemos quitar?',
      'Los socios no se han conectado en semanas, ¿se puede mandar un recordatorio?',
      'Ustedes no han dado señales en tres semanas.',
      'Nuestro presupuesto está aprobado, manden la oferta.',
      'Nos hacen falta cuatro licencias más.',
      'Solo quedan cuatro días para el arranque, qué ganas.',
    ],
  },
};

describe('interest that cools and silence in German, French and Spanish', () => {
  for (const [language, { cools, wasSilent, plain }] of Object.entries(cases)) {
    it.each(cools)(`${language}, withdraws (L3): %s`, (text) => {
      expect(withdrawalIn(language, text)).toBeDefined();
    });
    it.each(wasSilent)(`${language}, was silent for weeks (M1): %s`, (text) => {
      expect(withdrawalIn(language, text)).toMatchObject({ multiple: true });
    });
    it.each(plain)(`${language}, neither: %s`, (text) => {
      expect(withdrawalIn(language, text)).toBeUndefined();
    });
  }
  it('"außer mir" is anger only where somebody is so', () => {
    const kinds = (ownWords: string): readonly string[] =>
      analyze(
        { origin: 'person', subject: '', subjectIsNew: false, language: 'de', ownWords },
        { competitors: [], ownBrands: [] },
      ).signals.map((one) => one.kind);
    expect(kinds('Außer mir hat niemand Zugang.')).not.toContain('frustration');
    expect(kinds('Ich bin außer mir.')).toContain('frustration');
  });
});
