/**
 * German frames (accents are folded: "kündigen" is read as "kundigen"). What turns them stands in german-vetoes.ts.
 * German says it in several orders ("wir verlängern nicht", "verlängern wir nicht", "nicht zu verlängern", "dass wir
 * nicht verlängern") and takes verbs apart ("hören … auf"): each order has its frame. Syntax: `compileFrames`.
 */

export const cancellation = `
// notice: the verb, the noun, the letter
@kundigen ~6 @rel|konto|zugang
@rel|konto ~8 @kundigen
software|system|plattform|tool ~8 @kundigen
wir|ich kunden|kunde ~3 @rel|auf|per|hiermit
kunden|kunde wir|ich ~3 @rel|.
per|auf|zum ~3 kunden wir
hiermit|hierdurch|ausserordentlich|fristlos|fristgerecht ~4 @kundigen
@kundigen ~2 hiermit|hierdurch|ausserordentlich|fristlos|fristgerecht
wir|ich ~6 @kundigen
@kundigen wir|ich
nachstmoglich* ~2 termin|zeitpunkt ~2 @kundigen|@end|raus
unsere|meine|unserer|meiner|unser|mein ~1 @notice
anbei|anhang|beiliegend|angehangt|beigefugt|anlage ~6 @notice
@notice ~1 zum|per|auf|mit|unseres|unserer|des_vertrag*|der_lizenz*|vom_vertrag|fristgerecht|wie_besprochen
@notice ~5 einreich*|schick*|bestatig*|bestatigung|aussprechen|ausgesprochen|auszusprechen|einzureichen|eingereicht|\
erwagen|erwagung|betracht|nachzudenken|vorbereit*|unausweichlich|unvermeidlich|zugehen|zukommen|erhalten|\
entgegen|einschreiben|rechnen|uberreichen
behalten|behalte|behalt|erwagen|erwagt|prufen|uberlegen|vorbereiten ~6 @notice
bleibt|bleibe|hilft ~6 nur|lediglich ~2 @notice
denken|denke|nachdenken|uberlegen ~4 @notice
vertragskundigung|sonderkundigung*|kundigungsbestatigung|kundigungstermin|ausstiegsklausel*|\
kundigungsrecht|kundigungsklausel
hiermit|hierdurch ~2 @notice
@kundigen mochten|mochte|wollen|will|werden|werde|mussen wir|ich
@kundigen ~1 deshalb|daher|darum|hiermit|nun
// "Wir kündigen nicht sofort, sondern erst zum Jahresende": only the day is denied
@kundigen ~2 nicht ~3 , sondern ~1 erst|zum|per|ende|im|nachstes
mochten|wollen|werden|mussen ~2 vertrag|abo ~5 per|auf ~3 kunden .|,
loschen|schliessen sie ~2 unser|unseren|mein|meinen ~1 account|konto|kundenkonto|zugang
bitte ~3 loschen|loscht|schliessen|schliesst ~1 unser|unseren|mein|meinen ~1 account|konto|kundenkonto|zugang
unser|unseren|mein|meinen ~1 account|konto|kundenkonto ~4 loschen|schliessen|zu_loschen|zu_schliessen
// ending the relation
zusammenarbeit|vertrag|partnerschaft|geschaftsbeziehung ~1 fur uns|mich ~2 erledigt|gelaufen|vorbei|beendet|durch
fur uns|mich ~4 zusammenarbeit|vertrag|partnerschaft|geschaftsbeziehung ~2 erledigt|gelaufen|vorbei|beendet|durch
erledigt|durch|gelaufen , ~1 wir|ich sind|bin ~1 weg|raus
@end ~6 @bond
@bond|abonnements|lizenzen ~8 @end
losen|lose|loesen ~6 @bond ~6 auf
zusammenarbeit|partnerschaft|geschaftsbeziehung* ~5 einstell*|einzustellen|eingestellt
beendigung|auflosung|aufhebung|ende ~2 @bond
vertragsauflosung|vertragsbeendigung|vertragsaufhebung|aufhebungsvertrag
vom|von_unserem vertrag|abo ~4 zurucktreten|zuruckzutreten|zuruck
rucktritt vom vertrag
@bond ~4 ende ~1 bringen|zu_bringen|setzen|zu_setzen|gehen
werden|wollen ~6 vertrag ~4 nicht ~1 unterschreiben|unterzeichnen
kommen|komme|steigen|raus|wollen|mochten ~6 aus ~2 @bond ~3 raus|heraus|aus|aussteigen|auszusteigen
@product ~6 abbestell*|abzubestellen|abschaffen|abzuschaffen|aufgeben|aufzugeben|ausmustern|auszumustern
raus|heraus aus ~2 @bond
aus ~2 @bond ~4 auszusteigen|aussteigen|ausgestiegen|rauskommen|herauskommen|entlassen|nehmen|zuruckziehen|zuruckzuziehen|rauszukommen
nehmen|entlassen ~6 aus dem|unserem vertrag|abo
@bond ~4 uberdenken|uberdenkt|infrage|in_frage|hinterfragen|zur_disposition|auf_den_prufstand
stellen|stellt ~2 zusammenarbeit|vertrag ~3 frage|infrage
ende|schluss|aus ~3 mit|der|unserer ~2 @bond
keine|keinen|keinerlei ~2 grundlage|basis|sinn|zukunft|perspektive|mehrwert ~6 @bond
trennen|trenne|trennt|getrennt|verabschieden ~6 von ~1 @you|@your
von ~1 @you|@your ~5 trennen|getrennt|zu_trennen|verabschieden|zu_verabschieden
wege ~4 trennen
stecker ~2 ziehen|gezogen
schluss mit ~1 @your|@you
abstand ~2 von ~3 @bond|@renewal
auf ~1 @you|@your ~3 verzichten|zu_verzichten
kein|keine|keinen ~5 , ~3 bei ~1 @you ~1 bleiben|zu_bleiben
nicht|kaum ~4 bei ~1 @you ~1 bleiben|zu_bleiben
keinen cent|euro ~1 mehr
vertrag*|abo*|lizenz*|vereinbarung|@bond ~6 auslaufen|ablaufen ~1 lassen|zu_lassen
lassen|lasse ~4 @rel ~6 auslaufen|ablaufen
wir lassen|lasse es|ihn|das ~6 auslaufen
@rel ~4 soll|wird ~4 auslaufen ~1 .|,|und
// not renewing, not going on
@rel|@renewal ~8 nicht ~4 @renew
nicht ~4 @renew ~4 @rel
@extend wir|ich ~8 nicht|nimmer|keinesfalls
wir|ich @extend ~8 nicht|nimmer|keinesfalls
wir|ich ~8 nicht ~2 @extend
fuhren|setzen|fuhre|setze ~6 @rel ~8 nicht ~2 fort|weiter
nicht ~4 gewillt|bereit|lage|willens , ~~ @renew|weiterzuarbeiten
nicht ~1 uber ~8 hinaus ~4 verlanger*|laufen|lauft|fortgesetzt|nutzen|genutzt|bestehen|fortgefuhrt
@renewal ~8 nicht ~3 unterschreiben|unterzeichnen|genehmigen|zustimmen|freigeben|stattfinden|geben|gewunscht|wunschen|\
frage|zustande
@renewal ~1 wunschen|wollen ~2 nicht
stimmen|stimme|unterschreiben|unterschreibe|genehmigen ~4 @renewal ~6 nicht
keine|keinen|kein|gegen|ohne ~2 @renewal|weiteres_jahr
kein|keine|keinen ~2 interesse|bedarf ~5 @rel|@renewal|fortsetzung|fortfuhrung
kein|keine|keinen bedarf|verwendung mehr
ziehen|ziehe|buchen|buche|zieht|bucht sie|ihr ~6 nichts|keine|keinen ~2 mehr ~6 ein|ab
automatische|automatischen|vertragsverlangerung ~1 verlangerung ~4 deaktiv*|ausschalt*|abschalt*|widerspr*|nicht
widersprechen|widerspreche|widerrufen|widerrufe ~5 @renewal|preiserhohung
@renewal ~4 widersprechen|widerspreche|widerrufen|widerrufe
@renewal ~6 nicht ~1 vorgesehen|geplant|beabsichtigt|angedacht|erwunscht|gewollt|vorstellbar
@renewal ~4 kein thema
von ~2 @renewal ~4 absehen|abzusehen
von ~2 @renewal sehen|sehe wir|ich ~2 ab
sehen|sehe ~3 von ~2 @renewal ~3 ab
@renewal konnen|kann wir|ich ~4 nicht ~1 vorstellen
konnen|kann ~5 @renewal ~2 nicht ~1 vorstellen
vertragsjahr ~5 nicht ~2 mit|mitmachen
// no longer using it
@use wir|ich ~2 @this ~1 @product ~8 @nomore
wir|ich @use ~2 @this ~1 @product ~8 @nomore
@this ~1 @product ~8 @nomore ~2 @use
@product @use ~5 @nomore
nicht ~1 weiter|langer|mehr ~2 beziehen|zu_beziehen|buchen ~1 .|,|und
@your ~1 @product|lizenzen @use wir|ich ~4 nur ~1 noch ~2 bis|lesend|zum|fur
wir|ich @use ~1 @your ~1 @product|lizenzen ~4 nur ~1 noch ~2 bis|lesend|zum
@use wir|ich ~1 @your ~1 lizenzen|zugange ~2 @nomore
@nomore ~2 mit ~1 @you|@your ~4 zusammenarbeiten|zusammenzuarbeiten|arbeiten|planen|weitermachen|kooperieren
@nomore ~2 anspruch|kunde|kunden ~2 nehmen|nimmt|zu_nehmen|sein|bleiben|bei|von|usbrand
@nomore ~2 @your ~1 kunde|kunden|@product
nicht|keine ~1 mehr|langer ~1 kunde|kunden ~2 sein|bleiben|bei|von|usbrand
machen|mache|planen|plane ~6 ohne @you|sie ~1 weiter|.|,
machen|mache|planen|plane|arbeiten ~6 ohne @your @product
ohne @you|sie weitermachen|weiterzumachen|planen|auskommen|weiterarbeiten
wir|ich machen|mache ~4 nicht ~1 weiter
mit ~2 @product|@you ~3 nicht|nimmer ~2 weiterarbeiten|weitermachen|arbeiten|weiter
brauchen|brauche|benotigen ~1 @you|sie|@your ~6 @nomore
horen|hore|aufhoren|aufzuhoren ~6 mit ~2 @product|@you
mit ~2 @product|@you ~3 aufhoren|aufzuhoren|auf
schalten wir|ich ~1 @your ~1 @product ~6 ab
wir schalten ~1 @your ~1 @product ~6 ab
@your ~1 @product ~6 durch ~4 abgelost|ersetzt|abzulosen|ersetzen|ablosen
usbrand|ihre_software|ihr_system|ihre_losung|ihr_programm|euer_system|euer_tool|eure_software|eure_losung ~6 abgelost|\
ersetzt|abgeschaltet|abgeschafft|ersetzen|ablosen|abschalten|abzuschalten|abzulosen|abschaffen
ersatz|nachfolger ~2 fur ~1 usbrand|ihre_software|euer_tool|eure_software|ihr_system
rauswerfen|rausschmeissen|rauszuwerfen|rausgeschmissen|rausfliegen|loswerden
steigen|steige|springen|springe wir|ich ~8 aus|ab .|,|und|;
steigen|steige|springen|springe wir|ich ~8 aus|ab $
wir|ich steigen|steige|springen|springe ~8 aus|ab .|,|und|;
wir|ich steigen|steige|springen|springe ~8 aus|ab $
woanders|anderswo|anderweitig ~1 unterschrieben|abgeschlossen .|,|;|und
wir|ich ~8 abspringen|abzuspringen|aussteigen|auszusteigen|abwandern|abzuwandern|wegwechseln
sind wir|ich ~6 weg|raus|draussen
oder|dann|sonst|ansonsten wir|ich sind|bin ~3 weg|raus
wir|ich sind|bin ~2 raus
wollen|mochten|will|mochte ~8 raus .|,
als kunde|kunden ~2 verlieren|verloren|verliert|los
verlieren|verliert|verloren|verlierst ~2 uns|mich|einen|als ~3 kunde|kunden
seid|sind ~3 uns|mich ~2 los
letzte|letzter|letztmalig ~1 chance|warnung|frist
ziehen|zieht|ziehe ~3 konsequenzen|die_reissleine|schlussstrich|einen_strich
reissleine|schlussstrich ~2 ziehen|zu_ziehen|gezogen
schlussstrich unter
fur uns|mich ~1 ist|heisst ~5 schluss .|und
ist|heisst ~1 fur uns|mich ~4 schluss .|und
trennen sich ~2 unsere wege
wege trennen sich
getrennte|eigene|andere ~1 wege ~1 gehen|zu_gehen|einzuschlagen
sagen|sage ~6 lebewohl|adieu|auf_wiedersehen
datenexport|daten ~6 vor|bis|zum ~2 vertragsende|vertragsablauf
unser|unseres letztes|letzter|letzten jahr|monat ~2 mit|bei|als
mir san|sin ~2 raus|weg
sind wir ~4 nicht_mehr ~1 dabei
wir sind ~4 nicht_mehr ~1 dabei
langste zeit ~4 kunde|kunden
oder wir|ich gehen|gehe .
// to somebody else
ab|kunftig|zukunftig|demnachst ~3 arbeiten|nutzen|verwenden|setzen wir ~4 rivalname
wir arbeiten|nutzen|verwenden|setzen ~1 ab|kunftig|zukunftig|demnachst ~4 rivalname
rivalname ~1 statt|anstatt|anstelle ~2 @your|@you
statt|anstatt|anstelle ~1 @your ~1 @product ~4 rivalname
bei|mit rivalname ~2 unterschrieben|abgeschlossen|unterzeichnet
fur rivalname ~2 entschieden
ziehen|zieht|ziehe|stellen|stellt|stelle|steigen|steigt|wechseln|wechselt|migrieren|migriert|gehen|geht ~8 auf|zu rivalname ~1 um|.|,
umstellung|umstieg|wechsel ~2 auf|zu rivalname
zuschlag|auftrag ~6 an ~1 einen|eine ~1 anderen|andere|anderes ~1 @vendor|haus
rivalname lost|ersetzt|verdrangt ~4 @your|usbrand
rivalname wird ~2 @your ~1 @product ~2 ablosen|ersetzen
@switch|migration ~4 auf rivalname
werden|wollen|mochten @your ~1 @product ~3 ablosen|ersetzen|abschalten|abschaffen
das|die|der @your ~1 @product ~3 ablosen|ersetzen ~1 wird|soll|werden
zu ~1 unserem|unserer|dem|der ~1 alten|fruheren|vorherigen|bisherigen ~1 @vendor ~3 zuruck
zur|zum alten|fruheren|vorherigen|bisherigen ~1 @vendor ~3 zuruck
zuruck zu|auf ~1 unserem|unserer|unser|unsere|dem|der ~1 alten|alte|altes|fruheren|fruhere|vorherigen|bisherigen ~1 @vendor
zu|auf|bei|fur ~1 @other ~2 @vendor ~4 @switch|entschieden|entscheiden
@switch ~4 zu|auf|bei|in ~1 @other ~2 @vendor
@switch ~4 zu|zur ~2 @rival
zu|zur ~2 @rival ~2 @switch
@change ~2 den|die|das ~1 anbieter|software|system|losung|plattform|tool
den|die|das ~1 anbieter|software|system|losung|plattform|tool ~1 @change
zu|zum ~1 @newcomer|neuen_anbieter ~3 @switch
anbieterwechsel|systemwechsel|softwarewechsel|plattformwechsel|toolwechsel
steigen|steige|stellen|stelle ~6 auf ~1 @other ~2 @vendor ~3 um
uberlegen|uberlege|uberlegt|denken|erwagen|diskutieren|planen ~~ umzusteigen|umsteigen|umstieg
durch ~2 @other ~2 @vendor ~3 ersetz*|ablos*|abgelost|ersetzt|zu_ersetzen|abzulosen
suchen|suche ~2 uns ~3 @other ~1 @vendor
suchen|suche ~2 uns ~3 @newcomer|anderswo|etwas_anderes
gehen ~3 wir|ich ~3 woanders|woandershin|anderswo|andere_wege|zur_konkurrenz|zu_rivalname
wir|ich ~2 gehen|gehe ~3 woanders|woandershin|anderswo|andere_wege|zur_konkurrenz|zu_rivalname
arbeiten|arbeitet|machen|zusammenarbeiten ~4 mit|bei einem|einer anderen|anderem|neuen|neuem ~1 @vendor
mit einem|einer anderen|anderem|neuen|neuem ~1 @vendor ~3 arbeiten|zusammenarbeiten
`;

/** Doubt whether the contract goes on. */
export const indirect = `
kundigungsfrist*
wie|wann|ob|frist|bedingungen ~6 @rel ~2 @kundigen werden kann|konnen|darf|konnte
weiss|wissen ~3 nicht , ob ~1 wir ~1 verlangern|bleiben|weitermachen
weiss|wissen ~3 nicht , ob ~1 wir ~2 @rel ~2 verlangern|fortsetzen|weiterfuhren
nicht ~2 sicher ,? ob ~1 wir ~1 verlangern|bleiben|weitermachen
nicht ~2 sicher ,? ob ~1 wir ~2 @rel ~2 verlangern|fortsetzen|weiterfuhren
fraglich|unsicher|ungewiss|zweifelhaft|offen ,? ob ~1 wir ~2 @rel? ~2 verlangern|bleiben|weitermachen|fortsetzen
fraglich|unsicher|ungewiss|zweifelhaft|offen ,? ob ~1 wir ~6 mit|bei ihnen|euch ~2 arbeiten|weiterarbeiten|bleiben|zusammenarbeiten
ob ~1 wir ~4 verlangern|bleiben|weitermachen , ist ~3 fraglich|offen|unsicher|ungewiss
`;

/** The noun alone, with no word of what: so short a notice is about us. */
export const bareNotice = `
^ ~1 @notice .
^ fristgerechte|ordentliche|ausserordentliche|fristlose|vorsorgliche|sofortige @notice
`;

/** What stands beside a notice that is all in the letter. */
export const besideNotice = `
anbei|anhang|beigefugt|beiliegend|angehangt|anlage|pdf ~4 schreiben|brief|dokument|unterlagen|pdf|anlage|anhang
schreiben|brief|dokument ~4 anhang|anlage|anbei
bitte|bitten ~4 bestatigen|bestatigung|empfangsbestatigung|eingangsbestatigung
siehe|sh anhang|anlage|pdf
^ sehr_geehrte|sehr_geehrter|guten_tag|mit_freundlichen
`;

/** The letter is somebody else's. */
export const ofOthers = `
@others|mieter*|bewohner*|mitglied*|azubi*|schuler*|patient*
`;

export const evaluating = `
@rival hat|haben|macht ~1 uns ~3 paket|preis|preise|konditionen|offerte|modell|angebot
hat|haben|macht ~1 uns ~3 besseres|gunstigeres|attraktiveres|billigeres|deutlich_besseres angebot
@newcomer ~6 anschau*|ansehen|prufen|vergleich*|testen|testet|gesprach*|angefragt|angebot*|demo
gesprach*|demo|termin|kontakt|verhandlungen ~2 mit|bei ~3 @newcomer
@other ~1 @vendor , die|der|den|das ~6 anschau*|ansehen|prufen|testen|vergleichen|angesehen|angeschaut
@other|zweiten ~2 @vendor ~6 anschau*|ansehen|anzusehen|anzuschauen|prufen|prufe|pruft|zu_prufen|vergleich*|evaluier*|\
offert*|angebot*|angesehen|angeschaut|testen|testet|gesprach*|umsehen|umschau*|umgesehen|demo|vorfuhrung|angefragt
anschau*|ansehen|schauen|schaut|prufen|pruft|sehen|vergleichen|evaluieren|holen|testen|testet|sondieren|lassen ~6 \
@other|@rival ~2 @vendor
schauen|sehen|sehe|schaue ~6 bei|nach ~1 @rival|anderen|anderem|etwas_anderem ~2 um|an
schauen|sehen ~1 uns ~6 @rival|@newcomer ~2 an
evaluation|evaluierung|prufung|auswahl ~2 @other|@newcomer ~1 @vendor
vergleich mit|von|der ~1 @other|@newcomer ~1 @vendor
umstieg|wechsel|wechseln|umzusteigen ~6 erwagung|betracht|uberleg*
fuhler ~6 aus|ausgestreckt|ausstrecken|auszustrecken
was ~4 markt ~2 gibt|bietet|hergibt
markt ~2 sondier*|vergleich*|beobacht*|umschau*|umseh*
@product|losung|software ~1 eines|einer|der|vom ~2 @rival
bei ~2 @rival ~2 reinschau*|reinzuschauen|umschau*|umzuschauen|umsehen|umzusehen|angefragt|anfragen|informier*
prasentiert|zeigt|stellt|fuhrt ~3 @rival
uns|sich ~6 @other|@num ~1 andere|anderen|weitere ~1 @vendor ~2 zeigen|vorfuhren|prasentieren|vorstellen lassen|gelassen
lassen ~3 uns ~4 andere|weitere|anderen ~1 @vendor ~1 zeigen|vorfuhren|prasentieren|vorstellen
@rival ~4 prasentier*|vorfuhr*|vorstell*|vorgestellt|vorgefuhrt
@rival bietet|bieten|verlangt|kostet|macht ~6
uberlegen|uberlegt|denken|diskutiert|diskutieren|erwagen|erwagt|prufen|pruft|planen ~~ @other ~2 @vendor
zu|auf ~1 @other ~2 @vendor ~4 @switch ~3 uberleg*|uberlegen|denken|erwagen|diskutier*
bevor ~4 @renewal|vertrag ~2 unterschreib*|verlanger* , ~~ schauen|sehen|vergleichen|prufen|testen
alternativen ~5 pruf*|zu_prufen|such*|umseh*|umzusehen|anseh*|sondier*|evaluier*|angeschaut|angesehen|angefragt|\
vergleich*|testen|bewert*|anzufragen|eingeholt
prufen|pruft|suchen|sucht|evaluieren|testen|anfragen|sondieren|sichten|vergleichen ~4 alternativen
alternative|alternativen|ersatz ~1 zu|fur ~1 @your|@you
suchen|suche|sucht ~2 eine|nach ~1 alternative|alternativen|ersatz ~2 .|,|zu|fur
neuausschreibung|ausschreibungsunterlagen|marktsondierung|marktvergleich|marktubersicht|vergleichsangebot*|\
gegenangebot*|konkurrenzangebot*|konkurrenzofferte*|vergleichsofferte*|anbietervergleich|konkurrenzprodukt*|\
konkurrenzlosung*|mitbewerberprodukt*
ausschreib*|schreiben ~8 losung|software|system|plattform|tool|ablos*|nachfolg*|dienstleistung*|leistung|leistungen
losung|software|system|plattform|tool|dienstleistung ~6 ausschreib*|ausgeschrieben|auszuschreiben
offentliche|neue|europaweite ~1 ausschreibung
angebot|angebote|offerte|offerten|demo ~5 von|bei ~3 anbieter*|hersteller*|@rival
angebot|angebote|offerte|offerten ~1 eines|einer ~1 anderen|weiteren ~1 @vendor
angebot|angebote|offerte|offerten ~1 eines|einer|der|eurer|ihrer ~2 @rival
@rival ~6 angebot|angebote|demo|angesehen|gesprach*|gunstiger|billiger|umsehen|umgesehen|angeschaut|offerte
gesprach*|demo|termin|testzugang|teststellung|pilot|vorfuhrung|verhandlungen ~3 mit|bei|von ~3 @rival|anbieter*|hersteller*|\
softwarehersteller*|softwareanbieter*
von ~1 einem|einer|zwei ~1 anderen|weiteren|@rival ~1 @vendor? ~2 gezeigt|vorgefuhrt|prasentiert|angeboten
rivalname ~6 angeschaut|angesehen|vergleich*|test*|angebot|demo|gunstiger
sehen|schauen|sehe|schaue ~2 uns|mich ~8 um .|,|und|;
sehen|schauen|sehe|schaue ~2 uns|mich ~8 um $
nach ~2 @other ~3 umsehen|umzusehen|umschauen|umzuschauen|umgesehen|umgeschaut
rivalname ~5 probe*|ausprobier*|testzug*|testkonto|testkonten|vorgefuhrt|vorgestellt|eingeladen|gesprochen
probe*|ausprobier*|vorgefuhrt|vorgestellt|eingeladen ~5 rivalname
testzugang|testzugange|testkonto|testkonten|probeabo ~4 bei|von|fur ~2 rivalname|konkurrenz|anderen|mitbewerb*
uns|mich ~4 anderweitig|anderswo|woanders|am_markt|auf_dem_markt ~4 um*|orientier*|informier*|um
orientieren ~2 uns ~2 um|neu
nachfolg* ~2 system|software|losung|fur ~5 such*|gesucht|auswahl|pruf*
auswahlverfahren|auswahlprozess|systemauswahl|softwareauswahl|anbieterauswahl|shortlist
engeren|enger* auswahl|wahl
vergleich*|evaluier*|prufen|pruft|testen|testet|sichten ~2 @num ~1 @vendor
@num ~2 angebote|offerten|anbieter|@vendor ~4 eingeholt|einholen|einzuholen|vergleich*|angefragt|vorlieg*|im_rennen|ein
holen|hole|holt ~4 @num ~1 angebote|offerten
vergleich* ~4 konkurrenz|wettbewerb
`;
