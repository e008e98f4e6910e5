/** What turns a German frame: other things than the contract, other people, other meanings. Syntax: `compileFrames`. */

/** Not the contract with us: a form, a booking, an upgrade, an announcement, what a step cannot do. */
export const otherObject = `
vorlage*|formular*|serienbrief*|feld|textbaustein*|muster*|maske|button|knopf|schaltflache|menupunkt ~8 @kundigen|\
kundigung*|aufzulosen|beenden
@kundigen|kundigung*|kundigungsfrist ~8 vorlage*|formular*|feld|muster*|textbaustein*|maske
kundigungsfrist* ~6 ein|hinterlegen|eintragen|erfassen|anlegen|anpassen
kundigungsfrist* ~4 @others
noch nicht ~4 @renew
@bond ~3 fachzeitschrift*|zeitschrift*|zeitung*|magazin*|tageszeitung*
fur ~2 lohn*|buchhaltung*|zeiterfassung*|kassen*|grafik*|statistik*|steuer*|lager*|versand* ~8 @other ~1 @vendor
@other ~1 @vendor ~6 , ~1 gibt|existiert|habt|haben ~4 schnittstelle|anbindung|connector|kopplung
alte|alten|altes|bisherige|bisherigen ~1 @product ~6 einzustellen|zu_beenden|aufzugeben|abzuschalten|stillzulegen|abzuschaffen|abzulosen
zu ihnen|euch|usbrand ~2 umzuziehen|umziehen|wechseln|zu_wechseln
@bond ~1 mit ~1 dem|der|den|einem|einer|unserem|unserer ~1 verein|sportverein|club|schule|hochschule|universitat|messe|agentur|makler|bank|vermieter|stadt|gemeinde|sponsor|kanzlei|druckerei|spedition
bus|bahn|zug|auto|fahrrad|gleis|flughafen ~8 um .|,|und
@notice|sonderkundigung* ~8 hinterlegen|erfassen|eintragen|anlegen|speichern|verwalten|importieren|exportieren|auswerten|filtern
fur ~3 aushilfe*|praktikant*|kolleg*|standort*|filiale*|person|herrn|frau ~8 keinen|keine|kein
@renewal ~3 termins|termin|sitzung|besprechung|reservierung|offnungszeiten|test*|probe*|pilot*|frist|garantie|mietvertrag*|workshop*|schulung*|seminar*|projekt*
uhr|feierabend|heute|morgen|nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|ferien|betriebsferien ~8 schluss
schluss ~4 fur_heute|uhr|feierabend
durch ~3 neue|neueste|neuen|aktuelle ~1 version|release|ausgabe
testsystem|testumgebung|demo|altsystem|alte|alten|altes ~6 nur ~1 noch
sind|bin wir|ich ~6 bis|im|ab|woche|wochen|urlaub|ferien|heute|morgen ~4 weg
woche|wochen|urlaub|ferien|montag|dienstag|mittwoch|donnerstag|freitag|feiertag*|heute|morgen ~4 sind|bin wir|ich ~4 weg
kundigungsschreiben|kundigungsfrist ~4 fehlt|vorlage|feld|einstellen|andern|falsch
bestellung*|buchung*|auftrag*|benutzer*|modul*|zusatzmodul*|zusatzlizenz*|lieferung*|reservierung*|seminar|\
schulung|testzugang*|newsletter*|zeitschrift*|druckauftrag ~6 @kundigen|storn*|absag*|beend*|abbestell*|@renew
rechnung|rechnungen|termin|termine ~6 storn*|absag*
stornier*|storno|@end ~6 termin|termine|bestellung*|buchung*|rechnung*|auftrag*|lieferung*|testzugang*|sitzung*
@kundigen|@renew|verlangern ~4 modul*|zusatzmodul*|zusatzlizenz*|zertifikat*|domain|ausweis
lizenz|zugang|account|konto|benutzer|benutzerkonto|platz ~1 von|fur|unseres|unserer|des|der ~1 herr|herrn|frau|personname|\
kollegen|kollegin|mitarbeiters|mitarbeiterin ~6 @kundigen|@end|storn*
@kundigen|@end ~4 lizenz|zugang|account|konto|benutzer|benutzerkonto|platz ~1 von|fur|unseres|unserer|des|der ~1 herr|herrn|frau|\
personname|kollegen|kollegin|mitarbeiters|mitarbeiterin
// out for today or on leave, not out of the contract
bin|sind ~2 bis ~3 raus
ich bin ~1 heute|morgen|ubermorgen|montag|dienstag|mittwoch|donnerstag|freitag ~1 raus
raus ~~ vertritt|vertreten
// our product takes another's place
@your ~1 @product hat|haben|soll|sollen|wird|kann ~6 excel|unser|unsere|unseren|unserem|alte|alten|altes ~4 ersetz*|abgelost|ablosen
raus ~~ elternzeit|mutterschutz|urlaub|ferien|feierabend|mittag*|pause|vertretung|bis_morgen|fur_heute|erreichbar|wieder_da|rente
urlaub|elternzeit|mutterschutz|ferien ~4 raus
fest|sommerfest|feier|messe|workshop|schulung|webinar|termin|lauf ~4 nicht_mehr dabei
@extend ~6 nicht nur|bloss|lediglich
letzte|letzter ~1 chance|frist ,? ~6 anmeld*|anzumelden|teilnahme|teilzunehmen|jahresabschluss|steuer*|abgabe|bewerb*|einreich*|\
sommerfest|workshop|schulung|webinar|fruhbucher*|tickets|karten|bestell*
rivalname ~~ schnittstelle|import|connector|integration|anbinden|anbindung|importieren|parallel|zusatzlich|daneben
einzelne|einzelnen|einzelner|eine_der lizenz|lizenzen ~8 @kundigen|@end|storn*
eine|einer|einzelne|drei|zwei|einige|der ~2 lizenz|lizenzen ~2 fur|von ~8 @kundigen|@end|@renew
// "Wir kündigen unseren Besuch an."
kundigen|kundige|kundigt|kundigten ~~ ~6 an .|,|;|:|und
kundigen|kundige|kundigt|kundigten ~~ ~6 an $
// an upgrade is none
auf|in|zum|zur ~4 paket|tarif|version|plan|edition|professional|premium|pro|business|enterprise|basic|starter|release|\
variante|stufe|jahreszahlung|monatszahlung|jahresabo|jahreslizenz ~5 @switch|um
@switch ~5 auf|in|zum|zur ~3 paket|tarif|version|plan|edition|professional|premium|pro|business|enterprise|release|\
variante|jahreszahlung|jahresabo
wie|wo|wann kann|konnen|lasst|wechsle|wechselt ~~ @switch
// no system of ours
@switch|steigen|suchen|suche ~5 buchhaltung*|telefon*|internet*|bank|bankkonto|bankverbindung|adresse|buro*|abteilung|\
hoster|domain|e_mail|passwort|kasse|kassensystem|strom*|lohnprogramm|ansicht|sprache|reinigung*|mandanten
fur|unsere|unser ~2 buchhaltung*|telefon*|internet*|reinigung*|lohn*|kassen* ~5 @switch
mandanten|testmandant*|ansicht|reiter|modul|modus|testsystem|testumgebung ~6 @switch|@nomore
vertrage|vertragen ~4 liste|ubersicht|auswertung|export
lasst|lassen sich ~6 nicht ~3 @renew
`;

/** Not the customer's leaving: staff, tenants, other suppliers, the customer's own customers. */
export const elsewhere = `
@others ~8 @kundigen|kundigung|storn*|beend*|@end
@others , denen|dem|der|die ~8 @kundigen
@kundigen|kundigung ~5 @others
alte|alten|alter|altes|bisherige|bisherigen|bisheriger ~1 anbieter|vertrag|system ~4 @kundigen|gekundigt
bei|beim|mit ~1 alte|alten|alter|altes|fruhere|fruheren|fruherer|vorherige|vorherigen|vorheriger|bisherige|bisherigen|bisheriger|ehemalige|ehemaligen|letzte|letzten ~1 anbieter|dienstleister|hersteller|software|system|programm|lieferant|lieferanten|tool ~~ ~~ gekundigt
anbieter|lieferant|vermieter|bank hat|haben uns ~2 gekundigt
ein|eine|einem|unsere|unseren|unserer|eigenen|die|der|jeder|den ~2 kunde|kunden|kundin|nutzer|nutzern|user|mitglied|\
mitglieder|gast|gaste|abonnent|abonnenten|endkunden|patient|patienten|patientin|schuler|teilnehmer|bewohner|versicherter|bewerber ~8 @kundigen|kundigung|storn*|beend*|abbestell*
kollege|kollegin|mitarbeiter|mitarbeiterin|er|sie ~3 hat|haben ~6 gekundigt
// they came to us
zu ~1 ihnen|euch|usbrand ~2 gewechselt|gekommen|wechseln|ubertragen|umziehen|umgezogen|umgestiegen|wechsel
von ~6 zu|auf ihnen|euch|usbrand
auf ~1 ihre|ihr|eure|euer|usbrand ~4 umgestiegen|umsteigen|umzusteigen|gewechselt|um
`;

/** The customer says that it stays: no threat stands in such a mail. */
export const staying = `
@notice ~8 zuruckgezogen|zuruckziehen|zuruckzuziehen|zurucknehmen|zuruckgenommen|hinfallig|gegenstandslos|vom_tisch
ziehen|ziehe|nehmen|nehme ~6 @notice ~8 zuruck
@notice|wechsel|ausstieg|abo_ende ~8 nicht|keine|kein ~2 frage|rede|thema|geplant|vorgesehen|debatte|absicht
wir|ich ~1 bleiben|bleibe ~2 bei|ihnen|euch|kunde|kunden|treu ~3 .|,|und|treu|kunde|kunden|ihnen|euch
wir|ich bleiben|bleibe .|,|gern|gerne|naturlich|selbstverstandlich
bleiben|bleibe wir|ich ~2 bei_ihnen|bei_euch|ihnen|euch|kunde|kunden ~2 treu|.
`;

/** Chosen from among others, or our own offer: the customer looks at nobody else. */
export const yourOwn = `
ihre|eure|ihr|euer ~1 ist|sind|war ~3 besser|uberlegen|schoner|einfacher|praktischer
fur ~1 sie|euch|usbrand|ihr|ihre|eure|euer ~3 entschieden|entschlossen
sie|ihr|usbrand haben|habt|hat ~1 uns ~4 angebot
haben|habt|hat sie|ihr|usbrand ~1 uns ~4 angebot
@your ~2 kollege|kollegin|vertrieb|team|chef|mitarbeiter|mitarbeiterin|personname ~1 hat|haben ~1 uns ~4 angebot
`;

/** Only to be written down: an auditor or a list asks for the notice period. */
export const forTheBooks = `
revision|wirtschaftsprufer*|wirtschaftsprufung|prufer|buchhaltung|controlling|steuerberater*|datenschutz* ~4 braucht|\
benotigt|fragt|mochte|verlangt|will|bittet|bitten|brauchen|fragen
bittet|bitten ~1 unser|unsere|die ~1 revision|wirtschaftsprufer*|wirtschaftsprufung|prufer|buchhaltung|controlling|compliance|datenschutz*
lieferantenprufung|lieferantenbewertung|lieferantenaudit|lieferantenfragebogen|lieferantenselbstauskunft|dienstleisterprufung|dienstleisterkontrolle|\
auslagerungsregister
fragt|fragen|braucht|benotigt|verlangt|mochte ~2 unser|unsere|der|die ~1 revision|wirtschaftsprufer*|wirtschaftsprufung|prufer|\
buchhaltung|controlling|steuerberater*|datenschutz*
vertragsubersicht|vertragsliste|vertragsregister|vertragsdatenbank|vertragsverzeichnis|vertragsverwaltung
`;

/** What the customer had before us: what is said of it is not said of us. */
export const formerHouse = `
^ ~1 bei|beim|mit|von ~1 alte|alten|alter|altes|fruhere|fruheren|fruherer|vorherige|vorherigen|vorheriger|bisherige|bisherigen|bisheriger|ehemalige|ehemaligen|letzte|letzten ~1 anbieter|dienstleister|hersteller|software|system|programm|lieferant|lieferanten|tool
^ ~1 der|das|die|unser|unsere ~1 alte|alten|alter|altes|fruhere|fruheren|fruherer|vorherige|vorherigen|vorheriger|bisherige|bisherigen|bisheriger|ehemalige|ehemaligen|letzte|letzten ~1 anbieter|dienstleister|hersteller|software|system|programm|lieferant|lieferanten|tool ~1 war|waren|hatte|hat|konnte|lief
^ ~3 @use|verlassen|gekundigt|gewechselt ~2 alte|alten|alter|altes|fruhere|fruheren|fruherer|vorherige|vorherigen|vorheriger|bisherige|bisherigen|bisheriger|ehemalige|ehemaligen|letzte|letzten ~1 anbieter|dienstleister|hersteller|software|system|programm|lieferant|lieferanten|tool
`;

/** Nothing of the market: what the customer's own business compares, or another thing than the product. */
export const otherGoods = `
unsere|unser|unserer|unseren|unserem|viele_unserer ~1 @rival
alternative|alternativen ~2 csv|pdf|excel|export|import|feld|bericht|ansicht|termin|termine|uhrzeit|formulierung
andere|anderen|weitere|alternative ~1 losung|losungen ~3 als|fur_das_problem|fur_den_export
hotel|hotels|zimmer|unterkunft|restaurant|lokal
mitbewerber|konkurrenten|anbieter waren ~2 im rennen
catering|reinigung|buroraum|druckerei|handwerker|steuerberater*|telefon*|internet*|strom*|drucker|kopierer
`;

/** Not looked at by the customer but asked of us: "Bitte prüfen Sie die anderen Systeme." */
export const askedOfUs = `
prufen|testen|schauen|sehen|vergleichen|holen|bieten sie|ihr
pruft|testet|schaut|vergleicht bitte|mal
konnen|konnten|konntet|konnt|wurden|wurdet sie|ihr ~8 prufen|ansehen|anschauen|testen|vergleichen|anbieten|zeigen
haben|habt|bieten|bietet|gibt sie|ihr|es ~4 alternative|alternativen|andere|anderes
`;

/** Words of anger that say something else: sums, praise, politeness, what is enough. */
export const harmless = `
betrug ~8 #|euro|eur|chf|prozent
hochwasser|uberschwemmung|sturm|unwetter|wetter|hitze|schnee|hotel|bahn|zug|flug|stau|verkehr|baustelle|brand|wasserschaden|\
beamer|essen|catering|anreise|umzug|feier|krankheitswelle ~6 katastrophe|katastrophal*|chaos|witz|desaster|debakel|miserabel|farce
mein|meinem|unser|unserem ~1 flug|zug|anreise|hotel|flieger|bahn ~~ ~3 katastrophe|chaos|desaster|witz|albtraum
flughafen|bahnhof|autobahn|strasse|strassen|stadt ist|war|herrscht ~1 chaos|katastrophe|holle
katastrophe|chaos|desaster|holle|albtraum ~1 am|im|auf|in ~2 flughafen|bahnhof|hotel|autobahn|innenstadt|stadt
anfangs|zuerst|zunachst|am_anfang|erst ~8 , aber|doch|jedoch|dann ~8 @praise|informiert|hinbekommen|geholfen|gelost|uberzeugt|wieder|erklart|gekummert
drucker|kopierer|aufzug|heizung|kaffeemaschine ~~ ~~ firma|techniker|monteur|handwerker|werkstatt ~1 kommt|ist|schaut
preis|auszeichnung|platz|wettbewerb ~3 gewonnen|geholt|belegt
nicht ~1 tragbar ~~ gerat|scanner|laptop|modell
arger|frust|unmut|enttauschung ~6 vergessen|verflogen|verraucht|vorbei|vergangen
schade , dass sie|ihr|du ~6 urlaub|zeit|dabei|krank|weg|verhindert|kommen
reicht|langt ~2 wenn|bis|fur|vollig|vollkommen|vollauf|aus|auch|locker
reicht|langt ~2 , wenn|dass
unglaublich|unfassbar|wahnsinnig ~1 @praise
unglaublich|unfassbar|wahnsinn|glauben , wie ~1 @praise
ziehe|ziehen|nehme|nehmen ~4 beschwerde|kritik|reklamation ~4 zuruck
so|solch|derart ~3 @praise ~8 noch_nie|nie
super|toll|grossartig|klasse|perfekt|danke|dank ~4 , ~~ noch_nie
noch nie ~2 so ~2 @praise|gut|problemlos|einfach
schade , dass|das ~~ ich|wir ~6 nicht_dabei|nicht_teilnehmen|verpasst|nicht_kommen|nicht_schaffen|nicht_konnen|\
nicht_dabei_sein|nicht_konnte|gehen_mussen
schade , dass|das ich|wir ~8 verpasst|nicht ~3 dabei|teilnehmen|kommen|schaffen|konnte|konnten
mir|uns ~3 peinlich
peinlich ~2 mir|uns
kunde|kunden|kundin|gast|gaste|mieter|patient|patienten|patientin|eltern|burger|mitglieder ~2 beschwer*
kunde|kunden|gast|gaste|mieter|patient|patienten|burger ~1 ist|sind|war|waren ~3 verargert|enttauscht|sauer|wutend|unzufrieden
beschwerde|beschwerden|reklamation* ~5 tool|dokumentier*|modul|formular|erfassen|vorlage|ticket|anlegen|maske|kunden|gast*
wir|ich ~6 immer_noch|noch_immer nicht ~3 @done
wir|ich ~6 immer_noch|noch_immer keine ~2 zeit|gelegenheit
warte|warten ~6 auf ~1 unser|unsere|unseren|unserer|unserem|eine_freigabe|die_freigabe|lieferanten
`;
