/** German frames (accents are folded: "kündigen" is read as "kundigen"). Syntax: `compileFrames`. */

export const cancellation = `
kundig*|gekundigt|aufkundig*|kuendig* ~6 vertrag|vertrage|abo|abonnement|lizenz|lizenzen|account|\
konto|zugang|zusammenarbeit|rahmenvertrag|wartungsvertrag|mietvertrag|softwarevertrag|\
vereinbarung|usbrand
vertrag|vertrage|abo|abonnement|lizenz|lizenzen|account|zusammenarbeit|usbrand|software|\
vereinbarung ~8 kundig*|gekundigt|beend*|auflos*|aufgelost|kuendig*|aufheben|storn*
hiermit ~4 kundig*|kuendig*
wir|ich ~3 kundig*|kuendig*
kundigung ~5 vertrag*|zum|usbrand|abos|der_lizenz*|des_vertrages|fristgerecht|einreichen|\
schicken|bestatig*|aussprechen
anbei|beiliegend|beigefugt|angehangt|hiermit|anhang|erhalten ~4 unsere|meine ~1 kundigung|vertragskundigung
kundigungsfrist*|kundigungstermin|sonderkundigung*|sonderkundigungsrecht|ausstiegsklausel*|\
kundigungsschreiben
vertrag*|abo|lizenz*|vereinbarung ~5 nicht ~3 verlanger*|fortsetz*|fortfuhr*|erneuer*
nicht ~3 verlanger*|erneuer*|weiterfuhr*|fortfuhr*|fortsetz*
vertrag*|abo ~4 auslaufen|ablaufen ~1 lassen|zu_lassen
zusammenarbeit ~4 beend*|einstell*|nicht_fort*|uberdenk*|beenden
wechseln ~5 zu|anbieter|system|losung|software
zu ~4 anbieter|system|losung|mitbewerber|rivalname ~2 wechseln|gewechselt|umsteigen|umzieh*
umsteigen|umstieg|wegwechseln|abwander*
sind ~6 weg
sind wir ~2 weg|raus
steigen ~4 aus
datenexport|daten ~6 vor|bis|zum ~2 vertragsende|vertragsablauf
letzte|letzter|letztmalig ~1 rechnung|chance|warnung|mahnung|frist
ziehen ~3 konsequenzen|die_reissleine|schlussstrich
als kunden verlieren|verloren
trennen ~3 uns|von_ihnen|von_usbrand
suchen ~2 uns ~3 anderen|andere|neuen|anderswo
lassen|lasse ~4 vertrag|abo|lizenz*|vereinbarung ~4 auslaufen
vertrag|abo|lizenz*|vereinbarung ~5 auslaufen|lauft ~3 aus
lauft|laufen ~4 aus ~6 verlanger*|neuen
keine|keinen|nicht ~3 verlangerung|folgevertrag|weiteres_jahr|anschlussvertrag
kein|keine ~2 interesse|bedarf ~6 weiter*|verlanger*|fortsetz*|mehr
nicht|keine ~2 mehr|langer ~3 kunde|kunden|weiternutzen
usbrand|software|system|vertrag|lizenz*|dienst* ~4 nicht ~2 mehr|langer ~2 brauchen|benotigen|nutzen|\
verwenden|einsetzen|gebraucht|benotigt
brauchen|benotigen|nutzen|verwenden ~4 usbrand|software|system|lizenz*|dienst* ~3 nicht ~1 mehr|langer
losen|loesen|aufzulosen ~5 vertrag|vertrage|vereinbarung ~2 auf
ende|schluss ~3 mit ~3 zusammenarbeit|geschaftsbeziehung|usbrand
geschaftsbeziehung*|zusammenarbeit|partnerschaft ~5 beend*|einstell*|auflos*|auslauf*
andere|anderem|anderen|neuen|neue|neues ~2 anbieter*|system|software|losung|programm|lieferanten|\
dienstleister ~5 wechsel*|umsteig*|umgestiegen|umstell*|entschieden|gehen|arbeiten|ablosen|ersetz*
wechsel*|umsteig*|umstell* ~4 andere*|anderen|neuen|neues|rivalname|mitbewerb*|konkurrenz
gehen ~3 wir|ich ~3 woanders|woandershin|anderswo|andere_wege|zur_konkurrenz|zu_rivalname
wir|ich ~2 gehen|gehe ~3 woanders|woandershin|anderswo|andere_wege|zur_konkurrenz
usbrand|ihre_software|ihr_system|ihre_losung|ihr_programm ~6 abgelost|ersetzt|abgeschaltet|abgeschafft
automatische ~1 verlangerung ~4 deaktiv*|ausschalt*|abschalt*|widerspr*|nicht
widersprechen|widerspreche ~4 verlangerung|preiserhohung
letzte ~1 mal|jahr|monat ~4 kunde|mit_ihnen|bei_ihnen
arbeiten|arbeitet|machen ~4 mit|bei ~2 anderen|anderem|neuen|neuem ~1 anbieter|dienstleister|lieferanten|\
system|software|programm
software|system|losung|programm|usbrand ~2 brauchen|benotigen|nutzen ~5 nicht|keinesfalls ~1 mehr|langer
`;

export const evaluating = `
andere|anderen|anderer|alternative|alternativen|weitere|weiteren|neuen|neue ~2 anbieter*|\
hersteller*|losung*|system*|software|tools|produkte|plattform* ~6 anschau*|ansehen|prufen|prufe|\
vergleich*|evaluier*|offert*|angebot*|angesehen|angeschaut|testen|gesprach*|umsehen|umschau*|\
demo|vorfuhrung
anschau*|ansehen|schauen|prufen|sehen|vergleichen|evaluieren|holen|testen|sondieren|lassen ~6 \
andere|anderen|anderer|alternative|alternativen|mitbewerb*|wettbewerb*|zwei_anderen|rivalname ~2 \
anbieter*|hersteller*|losung*|system*|software|tools|produkte|plattform*|.|an|um|ein
alternativen ~5 zu|pruf*|such*|umseh*|anseh*|sondier*|evaluier*|angeschaut|angesehen
ausschreibung|ausschreiben|marktsondierung|marktvergleich|marktubersicht|vergleichsangebot*|\
gegenangebot*|konkurrenzangebot*|konkurrenzofferte*|vergleichsofferte*|anbietervergleich
angebot|angebote|offerte|offerten ~5 von|bei ~3 anbieter*|mitbewerb*|konkurren*|wettbewerb*|\
hersteller*|rivalname
konkurrenz|mitbewerber|mitbewerbern|wettbewerber|wettbewerb ~6 angebot|demo|angesehen|gesprach*|\
gunstiger|kann|bietet|hat|umsehen|umgesehen|angeschaut
gesprach*|demo|termin|testzugang|teststellung|pilot|vorfuhrung ~3 mit|bei|von ~3 rivalname|\
anbieter*|hersteller*|mitbewerb*|konkurren*
rivalname ~6 angeschaut|angesehen|vergleich*|test*|angebot|demo|gunstiger
sehen|schauen ~2 uns ~4 um
rivalname ~5 probe*|ausprobier*|testzug*|testkonto|testkonten|vorgefuhrt|vorgestellt|eingeladen|gesprochen
probe*|ausprobier*|vorgefuhrt|vorgestellt|eingeladen ~5 rivalname
testzugang|testzugange|testkonto|testkonten|probeabo ~4 bei|von|fur ~2 rivalname|konkurrenz|anderen|mitbewerb*
uns|mich ~3 anderweitig|anderswo|woanders|am_markt|auf_dem_markt ~2 um*|orientier*|informier*|um
orientieren ~2 uns ~2 um|neu
nachfolg* ~2 system|software|losung|fur ~5 such*|gesucht|auswahl|pruf*
auswahlverfahren|auswahlprozess|systemauswahl|softwareauswahl|anbieterauswahl|shortlist
engeren|enger* auswahl|wahl
drei|zwei|mehrere|vier ~2 angebote|offerten|anbieter ~4 eingeholt|einholen|vergleich*|angefragt|vorlieg*|im_rennen
`;

export const strong = `
unverschamt*|frechheit|unfassbar|skandal*|inakzeptabel|unzumutbar|katastroph*|zumutung|emport|\
wutend|stinksauer|schnauze|saftladen|abzocke|betrug|unglaublich|lacherlich|unterirdisch|schande|\
peinlich|verarsch*|unertraglich|beschamend|sauer|zorn*|armutszeugnis|bodenlos*|witz|dreist*|\
dilettant*|stumperhaft|hanebuchen|unmoglich
nicht ~2 akzeptabel|hinnehmbar|tragbar|hinzunehmen
geduld ~4 ende|erschopft|vorbei
reicht ~2 jetzt|mir|uns|.|!
es reicht
nase|faxen|kaffee voll|dicke|auf
fur dumm|fuer_dumm verkauf*
noch nie ~4 erlebt|gesehen|so
mir|uns ~2 reicht|langt ~2 es
das|jetzt ~1 reicht|langt ~2 es|.|!|jetzt
mass ~2 voll
fass ~6 uberlauf*|boden
ende ~2 unserer|meiner|der geduld
am ende ~2 geduld
stocksauer|ausser_sich|kotzt|verarscht|hinters_licht|belogen|betrogen|luge|lugen|\
schlamperei|pfusch|murks|schrott|chaos|desaster|debakel|farce|lachnummer|trauerspiel
schlechteste* ~4 service|support|software|erfahrung|anbieter|je
hort|horen ~3 auf|verarsch*
`;

export const felt = `
enttausch*|unzufrieden|verargert|arger|argerlich|argert|frustrier*|frustrierend|genervt|nervt|\
befremdlich|befremdet|irritiert|mude|muhsam|lastig|schade|murren|unmut|bedauerlich|\
unglucklich|unbefriedigend|mangelhaft|verwundert|nervig|beschwer*|beanstand*|beunruhig*|\
unprofessionell|umstandlich
nicht ~2 zufrieden|glucklich|begeistert|erfreut|gut_genug|einverstanden|nachvollziehbar|\
zufriedenstellend|optimal
vertrauen|geduld ~4 verlor*|verlier*|schwind*|am_ende|strapazier*
immer noch ~1 nicht|nichts|kein*
zum ~1 dritten|vierten|funften|wiederholten|x_ten mal
nervt|nerven|argert|stort|wurmt|ermudet|enttauscht ~3 mich|uns|gewaltig|langsam|inzwischen|allmahlich
zu wunschen ubrig
weniger|nicht ~2 erfreulich|schon|erbaut|amused|lustig|prickelnd
haben|hatten|hatte|habe ~3 mehr|anderes|besseres ~1 erwartet|erhofft|versprochen
langsam|allmahlich|zunehmend ~3 argerlich|nervig|geduld|ungeduldig|muhsam|verlier*
bin|sind|werde|werden ~2 es ~1 leid
leid geworden
`;

export const thanks = `
vielen dank|herzlichen_dank
danke|dank|bedanke* ~6 hilfe|losung|schnell*|unterstutzung|super|prima|gerne|geduld|ihnen|euch|dir
freut|freuen ~2 uns|mich
schnelle|rasche|prompte|gute|tolle|super ~1 reaktion|hilfe|losung|antwort|arbeit|bearbeitung
lob|kompliment ~3 an|fur|von
`;

export const solved = `
funktioniert|lauft|klappt|geht ~3 wieder|jetzt|nun|einwandfrei|bestens|prima|super
gelost|erledigt|behoben
vom|vom_tisch tisch
passt|stimmt|stimmen ~4 wieder|jetzt|nun|alles|seit|soweit|so
passt , danke|alles
alles ~3 passt|klar|bestens|gut|super|prima|paletti|in_ordnung|in_butter|geklart|lauft|wieder_da
wieder ~2 gut|gute|alles|da|zufrieden|in_ordnung|flott|rund
gute|bester laune
hat ~2 sich ~2 erledigt|geklart|erubrigt
hat|haben ~3 geholfen|geklappt|funktioniert
sache|thema|angelegenheit|fall ~4 erledigt|abgeschlossen|durch|geklart|gegessen
ticket|fall|vorgang ~4 schliessen|geschlossen
konnen|durfen ~3 schliessen|zumachen|abhaken
sehr|wirklich|ausserst|rundum|voll|wieder zufrieden|glucklich
zufrieden ~2 mit
`;

export const withdrawn = `
bleiben ~3 bei_ihnen|bei_euch|ihnen_treu|kunde|kunden|dabei
kundigung ~4 zuruck|gegenstandslos|hinfallig
ziehen|ziehe|nehmen|nehme ~5 kundigung|beschwerde ~2 zuruck
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
dank|danke ~4 antwort|ruckmeldung|nachricht|mail|info|angebot|anruf|geduld|verstandnis
werde|werden|wird ~7 lesen|prufen|ansehen|anschauen|besprechen|melden|testen|entscheiden|schauen
melde|melden ~3 mich|uns
bis ~1 morgen|dann|spater|gleich|montag|dienstag|mittwoch|donnerstag|freitag
warte|warten|sprechen|reden|horen ~4 auf|uns|dann|morgen|noch
`;
