/** German complaints that tell facts and name no feeling, as in grievance.ts. Syntax: `compileFrames`. Source: PROTOCOL.md H3, M3. */

const us =
  'ihnen|sie|euch|support|hotline|kundendienst|ihren_support|ihrem_support|ihrer_hotline|eurem_support|usbrand';
const times =
  'zweimal|dreimal|viermal|funfmal|sechsmal|zehnmal|mehrmals|mehrfach|wiederholt|zigmal|zwei_mal|drei_mal|vier_mal|mehrere_male';
const told =
  'gemeldet|geschrieben|gemailt|angerufen|nachgefragt|nachgehakt|reklamiert|angemahnt|gemahnt|gebeten|hingewiesen|erinnert|\
mitgeteilt|geschildert|erklart|beanstandet|urgiert|beschrieben|kontaktiert';
const promised =
  'zugesagt|versprochen|angekundigt|vertrostet|genannt|gesagt|zugesichert|versichert|bestatigt';
const span = 'tag|tage|tagen|woche|wochen|monat|monate|monaten|stunde|stunden|jahr';
const letters =
  'mail|mails|e_mail|e_mails|emails|anfrage|anfragen|nachricht|nachrichten|nachfrage|nachfragen|schreiben|ruckfrage|ruckfragen|anruf|\
anrufe|erinnerung|erinnerungen|tickets|bitte|bitten';
const fault =
  'ausfall|absturz|fehler|storung|panne|systemausfall|abbruch|totalausfall|aussetzer|serverausfall';
const nth = 'dritte|vierte|funfte|sechste|siebte|achte|neunte|zehnte|zigste|x_te';
const month =
  'januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|winter|sommer|fruhjahr';
const change =
  'update|umstellung|release|version|einfuhrung|migration|relaunch|wechsel|umzug|aktualisierung';
const boss =
  'vorgesetzte|vorgesetzten|vorgesetzter|chef|chefin|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|geschaftsleitung|vorstand|leitung|\
direktor|direktorin';
const bill =
  'rechnung|rechnungen|forderung|forderungen|betrag|betrage|rate|raten|gebuhr|gebuhren|lizenzgebuhr|lizenzgebuhren';
const pay =
  'begleichen|bezahlen|zahlen|uberweisen|beglichen|bezahlt|uberwiesen|freigeben|freigegeben';

/** Said to us again and again, our own word that was not kept, nobody who answers, and a fault that is back. */
export const repeated = `
haben|habe|hatten|hatte ~4 ${us} ~6 ${times} ~5 ${told}
${us} ~2 ${times} ~4 ${told}
jedes|jedesmal mal? ~3 dieselbe|dieselben|gleiche|gleichen|selbe|standardantwort ~1 antwort|antworten|auskunft|standardantwort|ausrede
sie|ihr|uns|mir|support ~4 ${times} ~7 ${promised}
${times} ~3 wurde|wurden|wird|hat ~1 uns|mir ~5 ${promised}
hat|haben|hatte|hatten ~1 uns|mir ~8 ${promised} , ~1 nie|nichts|den|die|das|es|jetzt|nun|inzwischen|bis_heute|davon ~1 haben|habe|ist|kam|sind|gab ~4 \
nie|nichts|nicht|bis_heute|@num|${month}|mitte|ende
der|die|das|den , ~1 sie|ihr|ihre|ihr_kollege|ihre_kollegin|man ~6 ${promised} haben|hat|hatten|hatte|habt|hattet|wurde ~~ nie|nichts|nicht ~2 gekommen|bekommen|\
erhalten|passiert|geschehen|erfolgt|da|angekommen|geliefert
${promised} haben|hat|hatten|hatte|habt|hattet|wurde , ist|kam|haben|habe ~4 nie|nichts|nicht|bis_heute
${promised} , ~1 das|es ist|war ~3 woche|wochen|monat|monate|tage her
${promised} , ~1 jetzt|nun|inzwischen ~1 ist|haben|schreiben ~3 ${month}|mitte|ende
warte|warten ~8 auf ~2 versprochene|versprochenen|zugesagte|zugesagten|angekundigte|angekundigten|vereinbarte|vereinbarten
erst|zuerst|zunachst|anfangs hiess es ~~ dann|spater|danach ~~ nun|jetzt|inzwischen|dann
^ dann hiess es ~~ dann|spater|jetzt|nun
gedauert|dauerte , ~1 vereinbart|zugesagt|vertraglich|garantiert
zugesagt|vereinbart|garantiert|vertraglich sind|waren|war ~6 , ~1 gedauert|geworden|daraus|tatsachlich
auf ~1 meine|unsere|meinen|unseren|keine_meiner|keine_unserer ~2 ${letters} ~12 keine|kein|nie|niemand|nichts|nur|lediglich ~5 antwort|reaktion|\
ruckmeldung|reagiert|geantwortet|eingangsbestatigung|standardantwort|empfangsbestatigung|ruckruf|gekommen|gehort
meine|unsere ~3 ${letters} ~2 blieb|blieben|bleiben|bleibt|ist|sind|wurde|wurden ~4 unbeantwortet|ohne_antwort|ohne_reaktion|ignoriert|nicht_beantwortet
seit ~6 versuche|versuchen|probiere|probieren wir|ich ~6 zu_erreichen|durchzukommen|zu_sprechen|erreichen
lande|landen|hange|hangen|stecke|sitze|stecken ~7 warteschleife
hotline|telefon|durchwahl|nummer|support|leitung ~3 dauernd|standig|dauerhaft|immer|permanent|stets|nur|durchgehend besetzt
geht|hebt|nimmt ~6 niemand|keiner ~1 ran|ab|ans_telefon|den_horer
@your ~1 hotline|support|kundendienst ~5 niemand|keiner ~1 ran|ab|ans_telefon
@num|# ~1 ${letters} ~8 , ~3 nichts|keine|niemand|nie
wollte|wollten|sollte|sollten ~1 sich ~6 melden|zuruckmelden|kummern , das|es ist|war ~2 vor|uber|schon
${fault} ~1 vom|von|aus ~3 ist|sind ~1 wieder|zuruck ~1 da|zuruck|.
angekundigte|angekundigten|versprochene|versprochenen|zugesagte|zugesagten ~8 nichts|nie ~2 gesehen|gehort|erhalten|bekommen|gesehen
vereinbart|zugesagt|garantiert|vertraglich sind|waren|war ~4 , ~6 gewartet|gedauert|bekommen|geworden
@num|# ${span} , ~1 jetzt|nun|inzwischen|mittlerweile|daraus ~1 sind|ist|warten|wurden ~4 ${span}
${times} ~8 , ~1 und? ${times}
support|hotline|kundendienst|ihnen|ihrem_haus|ihrer_seite|euch ~8 niemand|keiner ~3 zuruckgerufen|zuruckgemeldet|gekummert|reagiert|geantwortet|gemeldet|erreichbar
niemand|keiner ~3 aus|von|im|bei ~1 ihrem|ihnen|euch|support|@your ~4 zuruckgerufen|zuruckgemeldet|gekummert|reagiert|geantwortet|gemeldet|erreichbar
zugesagte|zugesagter|zugesagten|versprochene|versprochener|versprochenen|angekundigte|angekundigter|angekundigten|vereinbarte|vereinbarter ~8 nicht|nie ~1 \
erschienen|gekommen|da|passiert|geliefert|angekommen|eingetroffen|erfolgt|eingehalten|umgesetzt|erschien|kam
seit ~5 bitten|bitte|drangen|mahnen|betteln wir|ich ~2 um|nach|sie|vergeblich|ihren
seit ~5 fragen|frage wir|ich ~3 vergeblich|bei_ihnen|an|nach_und
stimmt|stimmen|geht|gehen|lauft|laufen|funktioniert|funktionieren|klappt|stimmte|ging ~2 schon_wieder|wieder_einmal|wieder_mal|erneut|abermals ~1 nicht
schon_wieder|wieder_einmal|wieder_mal|erneut|abermals ~2 falsch|kaputt|fehlerhaft|leer|defekt|abgesturzt|ausgefallen|unvollstandig
wieder|abermals nicht ~1 funktioniert|geklappt|gelaufen|durchgelaufen|gegangen|gestimmt|angekommen
jedes|jedesmal mal? ~1 sollte|hiess|wurde|wollte ~6 zuruckrufen|zuruckgerufen|melden|gemeldet|kummern|vertrostet
bisher|bis_jetzt|bis_heute hat ~1 sich ~1 keiner|niemand ~2 geruhrt|gemeldet|gekummert
ticket|anfrage|meldung|fall ~1 lag|liegt|blieb|dauerte ~1 @num|# tage|tagen|wochen
ohne ~2 ruckmeldung|antwort|reaktion|nachricht|losung ~1 von ihnen|euch|ihrer_seite|ihrem_support|ihrem_haus
wir|ich bekommen|erhalten|kriegen|bekomme|erhalte ~6 nur ~2 vorlagen|textbausteine|standardantworten|floskeln|standardtexte
verschiedene|unterschiedliche|widerspruchliche|andere antworten|auskunfte|aussagen|erklarungen
ihre|eure ~1 antwort|ruckmeldung|reaktion|losung|stellungnahme ~3 weiterhin|immer_noch|noch_immer|nach_wie_vor ~1 aus|offen
niemand|keiner ~1 geht|hebt|nimmt ~3 ran|ab|ans_telefon|den_horer
wieder|noch_immer|immer_noch meldet ~1 sich ~2 niemand|keiner
seitdem|seither ~1 ist|herrscht|war ~2 funkstille|ruhe|stille|schweigen
seitdem|seither ~1 haben|habe|kam|passierte|passiert|hort|hat ~5 nichts|niemand|keine
seit ~4 woche|wochen|monaten|tagen|monat ~6 ticket|anfrage|meldung|fall ~6 unbearbeitet|liegen|unbeantwortet|unberuhrt
ticket|anfrage|meldung|fall ~3 seit ~4 woche|wochen|monaten|tagen ~4 unbearbeitet|liegen|unbeantwortet|unberuhrt
${nth} ~1 ${fault} ~1 seit|diese|diesen|innerhalb|binnen|hintereinander|heute|im ~1
${nth} ~1 ${fault} in @num|#|dieser|diesem|wenigen|einem|einer|folge
zum @num|${nth}|dritten|vierten|funften|sechsten|wiederholten|wiederholtem mal|male dieselben|denselben|dieselbe|derselbe|dasselbe|die_gleichen
derselbe|dasselbe|selbe|gleiche ${fault} ~1 wie ~2 am|im|vor|letzten|letzte|schon
${fault}|problem|bug , ~1 den|der|das|die ~6 behoben|gelost|beseitigt|korrigiert|gefixt ~1 ,? ist|sind ~1 wieder ~1 da|zuruck|aufgetreten
jedem|jeder|jedes_mal|jeweils|immer ~2 mussten|mussen|muss|musste|durfen|durfte|darf ~8 von_vorne|von_vorn|bei_null|neu_erklaren|noch_einmal_erklaren
hatten|hatte|haben ~6 @num ~1 verschiedene|verschiedenen|unterschiedliche|wechselnde ansprechpartner|ansprechpartnerinnen|betreuer|bearbeiter|berater
`;

/** Said to somebody who need not be ours: it counts beside a fault or a demand. */
export const saidToOne = `
schon|bereits ~1 das ~1 ${nth} mal
haben|habe|hatten|hatte ~8 ${times} ~4 ${told}
haben|habe ~4 vor ~4 woche|wochen|monaten|tagen|monat gemeldet|reklamiert|geschrieben
`;

/** Harm told in numbers, or felt above the writer, that names what we did by itself. */
export const harm = `
leute|mitarbeiter|mitarbeiterinnen|kollegen|kolleginnen|team ~1 konnen|kann ~8 nicht|nichts ~2 arbeiten|weiterarbeiten
seit ~5 ${change} ~8 # ~1 beschwerden|reklamationen|beanstandungen
# beschwerden|reklamationen|beanstandungen ~8 seit ~4 ${change}
hotline|zentrale|telefonzentrale|support ~5 mehr ~1 mit ihrem|eurem|ihrer|eurer @product ~2 beschaftigt
mein|meinem|meiner|unserem|unserer|unser|unsere ~2 ${boss} ~~ kaum|nicht|schwer ~4 erklaren|vermitteln|rechtfertigen|begrunden
mein|meine|unser|unsere ~2 ${boss} will|mochte ~1 wissen , ~1 warum|wieso|weshalb|wofur ~2 wir ~4 zahlen|bezahlen
seit ~4 ${change} haufen sich ~3 beschwerden|reklamationen
beschwerden|reklamationen ~3 haufen|sich ~1 haufen ~3 seit ~4 ${change}
`;

/** Harm that says nothing of its cause: it counts where a fault is told in it or beside it. */
export const harmOfFault = `
stehen|warten|stauen|wartet ~8 minuten|stunden|stunde ~6 vor|.|,|bis|am|an
erfassen|eingeben|buchen|tippen|pflegen|machen|arbeiten ~1 doppelt|zweimal
doppelt|zweimal ~2 erfassen|eingeben|buchen|tippen|pflegen|machen|anlegen
mein|meine|unser|unsere ~2 ${boss} fragt ~4 ,? warum|wieso|weshalb
# ~2 haben|hatten ~8 gemeldet|beschwert|angerufen|reklamiert
tippen|tippe|erfassen|erfasse|pflegen|ubertragen|geben|schreiben ~8 von_hand|handisch|manuell|mit_der_hand
kostet|kosten ~5 kollegen|kolleginnen|mitarbeiter|mitarbeiterinnen|uns|leute|team ~6 stunden|stunde|tage|tag
sitzen|sitzt|stehen|steht|drehen ~8 untatig|daumchen|herum|rum|still
konnen|kann|konnten ~8 seit ~5 nicht|nichts ~1 arbeiten|weiterarbeiten|verkaufen|drucken|buchen|abrechnen|versenden
seit ~5 konnen|kann ~6 nicht|nichts|niemand ~1 arbeiten|weiterarbeiten|verkaufen|drucken|buchen|abrechnen|versenden
`;

/** A demand with weight: the bill is not paid until. */
export const pressing = `
${bill} ~8 nicht|erst ~1 ${pay} ,? ~8 solange|bis|bevor|ehe|wenn|sobald_die_leistung
${bill} ~~ bis|solange ~8 nicht ~1 ${pay}
halten|halte|behalten|behalte wir|ich ~6 zahlung|zahlungen|${bill} ~4 zuruck|ein
zahlung|zahlungen|${bill} ~2 halten|halte|behalten|behalte wir|ich ~4 zuruck|ein
wir|ich ~6 zahlung|zahlungen|${bill} ~6 zuruckhalten|einbehalten|zuruckbehalten|aussetzen|stoppen
begleichen|bezahlen|zahlen|uberweisen wir|ich ~6 nicht ~1 , ~1 solange|bis|bevor|ehe
solange|bis ~~ zahlen|bezahlen|uberweisen wir|ich ~3 nichts|keine|keinen
wir|ich zahlen|bezahlen|zahle|bezahle|uberweisen ~4 nichts|keinen|keine ~5 , bis|solange|bevor
`;

/** A plan that we owe, asked of us by name. */
export const plan = `
brauchen|brauche|erwarten|erwarte|verlange|verlangen ~3 von ihnen|euch ~3 plan|massnahmenplan|zeitplan ~2 bis
`;

/** Settled, liked, one's own slip, or somebody else's: no complaint of us, however often it was said. */
export const noGrievance = `
nett*|freundlich*|toll*|hilfsbereit*|kompetent*|prompt*|rasch*|schnell* ~1 hilfe|antwort|antworten|losung|reaktion|auskunft|beratung|bedient|geholfen
sofort|umgehend|prompt|gleich|innerhalb|binnen|stunde|minuten|am_selben_tag ~5 behoben|gelost|erledigt|beantwortet|geholfen|eingespielt|geliefert|reagiert
behoben|gelost|erledigt|beantwortet|geholfen|reagiert ~3 sofort|umgehend|prompt|stunde|minuten|am_selben_tag
froh|gern|gerne|fruher|eher ~2 gekauft|gewusst|gemacht|umgestiegen
dank|danke|froh|zufrieden|begeistert|angetan|gelobt|vorbildlich|perfekt|klasse
wie versprochen|zugesagt|vereinbart|angekundigt
weil|da wir|ich ~7 vertippt|vergessen|verwechselt|ubersehen|verrechnet|geirrt|versehentlich
mein|unser|eigener ~1 fehler|versehen|irrtum
so gewollt|gewunscht
nicht ihr|ihre|eure|euer schuld|fehler
liegt|lag ~2 nicht an ihnen|euch|ihrem|ihrer
unser|unsere|unserem|unseren|unserer|der|die|den|dem|ein|eine|einem ~1 drucker|kopierer|spediteur|spedition|lieferant|lieferanten|vermieter|bank|\
handwerker|hausverwaltung|behorde|telekom|netzbetreiber|versicherung|agentur|steuerberater|provider|paketdienst|heizung|aufzug
kunde|kundin|mitglied|mitglieder|patient|mieter|bewerber|gast ~1 hat|haben ~5 geschrieben|angerufen|gemeldet|gebeten|nachgefragt
kunden|kundin|mitglieder|patienten|mieter|bewerber|gaste|mitgliedern|gasten|eltern|schuler ~3 ${times}
alten|alte|altes|fruheren|fruherer|vorherigen|bisherigen|letzten ~1 anbieter|system|software|programm|dienstleister|hersteller
bei_uns hiess|bei_uns_hiess|hiess_es_bei_uns
es bei_uns
`;

/** The next sentence says that it was mended. */
export const mended = `
^ es|das|jetzt|inzwischen|nun|alles|sie|ihr|beide|seit ~6 behoben|gelost|erledigt|repariert|lauft|funktioniert|klappt|geholfen|geklart
`;
