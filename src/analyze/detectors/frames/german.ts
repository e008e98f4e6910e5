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
`;

export const felt = `
enttausch*|unzufrieden|verargert|arger|argerlich|argert|frustrier*|frustrierend|genervt|nervt|\
befremdlich|befremdet|irritiert|mude|muhsam|lastig|schade|leid|murren|unmut|bedauerlich|\
unglucklich|unbefriedigend|mangelhaft|verwundert|nervig|beschwer*|beanstand*|beunruhig*|\
unprofessionell|umstandlich
nicht ~2 zufrieden|glucklich|begeistert|erfreut|gut_genug|einverstanden|nachvollziehbar|\
zufriedenstellend|optimal
vertrauen|geduld ~4 verlor*|verlier*|schwind*|am_ende|strapazier*
immer noch ~1 nicht|nichts|kein*
zum ~1 dritten|vierten|funften|wiederholten|x_ten mal
`;

export const missed = `
termin|gesprach|call|besprechung|meeting|schulung|webinar|telefonat|sitzung ~8 verpasst|\
vergessen|versaumt|verschwitzt|nicht_geschafft|nicht_dabei|nicht_teilnehmen|nicht_teilgenommen|\
absagen|verschieben|platzen|verlegen
verpasst|vergessen|versaumt|verschwitzt|absagen|verschieben ~6 termin|gesprach|call|besprechung|\
meeting|schulung|webinar|telefonat
nicht ~3 teilnehmen|dabei_sein|dabei|teilgenommen|erscheinen|erschienen|schaffen_zum
`;

export const delay = `
noch nicht ~4 geschafft|fertig|dazu|gekommen|angefangen|begonnen|erledigt|ausgefullt|\
abgeschlossen|gemacht|so_weit|zuruck|durch
nicht ~3 geschafft|dazu_gekommen|fertig_geworden
verschieb*|verschoben|vertag*|zuruckgestellt|verzoger*|spater|auf_eis|pausier*|liegen_geblieben|\
liegengeblieben|hinausschieb*|ruht
fehlt|fehlen|brauchen|braucht ~3 noch ~3 zeit|von_uns|unsererseits|wochen
`;

export const calming = `
vielen dank|herzlichen_dank
danke|dank|bedanke* ~6 hilfe|losung|schnell*|unterstutzung|super|prima|gerne|geduld|ihnen|euch|dir
funktioniert|lauft|klappt|geht ~3 wieder|jetzt|nun|einwandfrei|bestens|prima|super
gelost|erledigt|behoben
`;
