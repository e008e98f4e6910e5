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

const leaving = [
  // a day or a wait is denied, not the notice; doubt; the noun alone
  'Wir kündigen nicht sofort, sondern erst zum Jahresende.',
  'Wir können nicht länger warten und kündigen deshalb.',
  'Ich weiß nicht, ob wir verlängern.',
  'Es ist fraglich, ob wir im nächsten Jahr noch mit Ihnen arbeiten.',
  'Können wir früher aus dem Vertrag aussteigen?',
  'Kündigung',
  'Fristgerechte Kündigung',
  'Hiermit Kündigung.',
  'Kündigen möchten wir zum nächsten Ersten.',
  'Wir möchten den Vertrag per Ende Juni künden.',
  'wir kündingen hiermit den vertrag zum jahresende',
  'Von einer Verlängerung sehen wir ab.',
  'Eine Verlängerung können wir uns nicht vorstellen.',
  'Das nächste Vertragsjahr machen wir nicht mehr mit.',
  'Entweder ihr bekommt das diese Woche in den Griff oder wir gehen.',
  'Wenn das so weitergeht sind wir die längste Zeit Kunde bei Ihnen gewesen.',
  'Danke für alles, aber ab Januar sind wir nicht mehr dabei.',
  'Bitte löschen Sie unseren Account samt aller Daten.',
  'Bitte schließen Sie unser Konto.',
  'Damit hat sich die Zusammenarbeit für uns erledigt.',
  'Wir führen im Herbst ein neues System ein und werden Ihre Plattform dann ablösen.',
  'Wir kehren zu unserer alten Lösung zurück.',
  // main clause, the negation or the prefix at its end
  'Wir verlängern den Vertrag nicht.',
  'Wir verlängern die Lizenz im Herbst nicht mehr.',
  'Ab Januar nutzen wir Ihre Plattform nicht mehr.',
  'Wir hören Ende März mit eurer Software auf.',
  'Wir steigen im Sommer auf ein anderes Produkt um.',
  'Servus Toni, mit 31.12. steigen wir bei euch aus.',
  'Bis zum 15. Juli brauchen wir eine Lösung, andernfalls lösen wir den Vertrag auf.',
  'Ende Februar schalten wir euer System ab.',
  // infinitives
  'Wir sehen uns gezwungen, den Vertrag aufzulösen.',
  'Die Leitung hat beschlossen, den Vertrag nicht weiterzuführen.',
  'Wir sind dabei, zu einem Mitbewerber abzuwandern.',
  'Unser Plan ist, nächstes Jahr auf ein anderes System umzusteigen.',
  'Der Vorstand hat gestern beschlossen, aus dem Vertrag auszusteigen.',
  'Wir kommen nicht umhin, den Vertrag mit Ihnen zu kündigen.',
  'Ihr lasst uns keine andere Wahl, als uns von euch zu trennen.',
  // nouns and compounds
  'Mit diesem Schreiben beenden wir das Vertragsverhältnis.',
  'Unsere Kündigung geht Ihnen per Einschreiben zu.',
  'Anbei unsere Kündigung.',
  'Die Vertragskündigung schicken wir Ihnen morgen.',
  'Wir machen von unserem Sonderkündigungsrecht Gebrauch.',
  'Eine Verlängerung kommt für uns nicht in Frage.',
  'Eine Fortsetzung wünschen wir nicht.',
  // dates, other words for it, Austria and Switzerland
  'Der Vertrag wird nicht über den 30. Juni hinaus verlängert.',
  'Grüezi Herr Wyss, wir künden den Vertrag auf Ende März.',
  'Wir haben beschlossen, die Software mit Jahresende abzubestellen.',
  'Wenn ihr das nicht löst, seid ihr uns als Kunden los.',
  'Wenn das nicht bald besser wird kündigen wir.',
  'Nach diesem Hin und Her kündigen wir den Vertrag.',
  'Leider werden wir künftig nicht mehr mit Ihnen zusammenarbeiten.',
  'Unsere neue Zentrale gibt ein anderes Tool vor, daher müssen wir uns von Ihnen trennen.',
  'Wir kündigen den Vertrag zum nächstmöglichen Termin.',
  'Unsere Kündigung wurde noch nicht bestätigt.',
];
const notLeaving = [
  // out for a while, an upgrade, a seat, another date
  'Ich bin morgen raus, Frau Lang vertritt mich.',
  'Ihr System hat unsere alte Lösung abgelöst und läuft gut.',
  'Ich bin ab Montag raus und in Elternzeit, meine Vertretung ist Frau Busch.',
  'Wir sind dann raus für heute, bis morgen!',
  'Wir verlängern nicht nur, wir nehmen auch zwanzig Plätze mehr.',
  'Wir brauchen noch eine Übersicht, die letzte Frist für den Jahresabschluss ist Freitag.',
  'Letzte Chance, sich für den Workshop anzumelden!',
  'Bitte kündigt die Lizenz von Frau Meier, die anderen 24 Lizenzen bleiben.',
  'Bitte den Account von Herrn Schulz kündigen und auf Frau Ott übertragen.',
  'Was passiert mit den Daten, falls wir einmal kündigen? Das fragt unser Datenschutz bei allen.',
  'Bitte löschen Sie unser Konto nicht, wir brauchen es noch.',
  'Wir kehren zu unserer alten Ansicht zurück.',
  'Ich weiß nicht, ob wir das Passwort verlängern müssen.',
  'Ab Januar bin ich nicht mehr dabei, ich wechsle die Abteilung.',
  'Kündigung. Wie erfasse ich die eines Mieters?',
  'Kündigung. Anbei das Schreiben einer Mitarbeiterin, bitte den Zugang sperren.',
  'Entweder am Montag oder wir gehen am Dienstag zusammen essen.',
  // what a step cannot do, what is gone, sums, announcements, upgrades
  'Nach Schritt 3 kommt ein Fehler und ich kann die Installation nicht fortsetzen.',
  'Seit dem Update sind alle gespeicherten Filter weg.',
  'Die letzte Rechnung haben wir nicht erhalten.',
  'Wir kündigen unseren Besuch für den 14. Mai an und freuen uns.',
  'Wir möchten vom Basic-Paket auf Professional umsteigen.',
  'Wir stellen Ende des Monats von Excel auf Ihr System um.',
  'Am Montag stellen wir auf das neue System um.',
  'Nächste Woche sind wir weg, danach gern.',
  'Könnt ihr die Sitzung in Tidepool beenden?',
  'Wir lösen das mit Tidepool.',
  'Unser Vertrag wurde noch nicht verlängert, bitte prüfen.',
  'Das Formular lässt sich nicht verlängern.',
  'Ohne Ihre Hilfe kommen wir nicht weiter.',
  // how-to and questions
  'Wie können unsere eigenen Kunden in Ihrem Portal ihr Abo kündigen?',
  'Wie wechsle ich zwischen zwei Mandanten?',
  'Wo finde ich die Einstellungen für die automatische Verlängerung?',
  'Wie stelle ich die Kündigungsfrist für Mietverträge ein?',
  'Wie lange ist unsere Kündigungsfrist? Unsere Revision braucht die Angabe für die Vertragsübersicht.',
  // their own supplier, phone line, employee
  'Wir haben unseren Telefonvertrag gekündigt und haben eine neue Nummer.',
  'Unser Internetanbieter hat uns gekündigt, deshalb waren wir offline.',
  'Eine Kollegin hat gekündigt, bitte deaktivieren Sie ihr Konto.',
  'Betroffen sind drei Mitarbeiter, denen wir zum Monatsende kündigen müssen.',
  'Wir wechseln zum 1. August das Bankkonto.',
  'Wir sind von Ihrem Mitbewerber zu Ihnen gewechselt und sehr froh darüber.',
  'Die Zusatzlizenz für unseren Werkstudenten müssen Sie nicht verlängern.',
  'Verantwortlich: Dr. Max Sauer. Anfragen und Kündigungen richten Sie bitte an vertrag@firma.example.',
];
const looking = [
  'Aktuell vergleichen wir drei Anbieter.',
  'Unsere IT testet gerade ein Konkurrenzprodukt.',
  'Uns liegt ein günstigeres Angebot eines anderen Herstellers vor.',
  'Wir sehen uns momentan am Markt nach etwas Neuem um.',
  'Im Team wird schon überlegt, auf eine andere Plattform umzusteigen.',
  'Wir planen für das Frühjahr eine Neuausschreibung der Lösung.',
  'Bevor ich die Verlängerung unterschreibe, schauen wir uns nächste Woche noch Zentrava an.',
  'Die Konkurrenz bietet uns dasselbe für die Hälfte an.',
];
const notLooking = [
  'Wir sehen uns um 10 Uhr.',
  'Viele unserer Mitbewerber haben dieselbe Frage.',
  'Bitte prüfen Sie die anderen Rechnungen.',
  'Können Sie prüfen, warum das andere System keine Daten erhält?',
  'Gibt es Alternativen zu diesem Feld?',
  'Wir möchten Ihre neue Software testen.',
  'Im Vergleich zu anderen Anbietern seid ihr top.',
];
const angry = [
  'Jetzt platzt mir der Kragen: wieder keine Rückmeldung!',
  'Was Sie uns da liefern, spottet jeder Beschreibung.',
  'Ich habe die Nase gestrichen voll.',
  'Langsam reißt uns der Geduldsfaden.',
  'Das ist eine absolute Frechheit, wie Sie mit Ihren Kunden umgehen!',
  'So geht man nicht mit zahlenden Kunden um!',
  'Ich bin wirklich extrem verärgert über diesen Ausfall.',
  'Wollen Sie uns für blöd verkaufen?',
  'Ich bin richtig sauer, ihr habt uns wieder hängen lassen.',
  'Das lassen wir uns nicht länger bieten.',
  'Danke, aber das ist eine Frechheit.',
  'So eine Frechheit habe ich in 25 Jahren noch nicht erlebt.',
];
const calm = [
  'Der Rechnungsbetrag betrug im Mai 300 Euro.',
  'Es reicht, wenn Sie mir die Liste nächste Woche schicken.',
  'Das war wirklich unglaublich schnell, vielen Dank!',
  'Unglaublich, wie schnell ihr das gelöst habt.',
  'Ist es unmöglich, zwei Filter gleichzeitig zu setzen?',
  'Der Filter hört nach 50 Zeilen auf.',
  'Diese Meldung habe ich noch nie gesehen.',
  'Schade, dass wir uns auf der Messe verpasst haben!',
  'Unsere Kunden beschweren sich über unseren Lieferdienst.',
  'Das ist mir peinlich, ich hatte die falsche Datei geschickt.',
  'Ist das nicht schon erledigt?',
];
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

describe('German', () => {
  it.each(leaving)('says that the customer leaves (H1): %s', (text) => {
    expect(clausesOf(text)).toContain('H1');
  });
  it.each(notLeaving)('says nothing of leaving: %s', (text) => {
    expect(clausesOf(text)).not.toContain('H1');
  });
  it.each(looking)('says that others are looked at (H2): %s', (text) => {
    expect(clausesOf(text)).toContain('H2');
  });
  it.each(notLooking)('says nothing of others: %s', (text) => {
    expect(clausesOf(text)).not.toContain('H2');
  });
  it.each(angry)('is angry (H3): %s', (text) => {
    expect(clausesOf(text)).toContain('H3');
  });
  it.each(calm)('is not annoyed: %s', (text) => {
    expect(clausesOf(text).filter((one) => one === 'H3' || one === 'M3')).toEqual([]);
  });
});

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
