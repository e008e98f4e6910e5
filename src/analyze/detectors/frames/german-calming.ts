/** German frames of thanks, of what is solved and of threats taken back, and what turns them. Syntax: `compileFrames`. */

export const thanks = `
vielen dank|herzlichen_dank
danke|dank|bedanke* ~6 hilfe|losung|schnell*|unterstutzung|super|prima|gerne|geduld|ihnen|euch|dir
freut|freuen ~2 uns|mich
schnelle|rasche|prompte|gute|tolle|super ~1 reaktion|hilfe|losung|antwort|arbeit|bearbeitung
lob|kompliment ~3 an|fur|von
`;

export const solved = `
funktioniert|funktionieren|lauft|laufen|klappt|geht|gehen ~3 wieder|einwandfrei|bestens|prima|super|rund|reibungslos|\
problemlos|fehlerfrei
funktioniert|funktionieren|lauft|laufen|klappt|geht|gehen jetzt|nun ~1 .|,|und|danke
jetzt|nun funktioniert|lauft|klappt|geht es|alles|das .|,|und|danke
gelost|erledigt|behoben
vom|vom_tisch tisch
passt|stimmt|stimmen ~4 wieder|jetzt|nun|alles|seit|soweit|so
passt , danke|alles
alles ~3 passt|bestens|gut|super|prima|paletti|in_ordnung|in_butter|geklart|lauft|wieder_da
wieder ~2 gut|gute|da|zufrieden|in_ordnung|flott|rund
wieder alles .|,|und|danke
gute|bester laune
hat ~2 sich ~2 erledigt|geklart|erubrigt
hat|haben ~3 geholfen|geklappt|funktioniert
sache|thema|angelegenheit|fall ~4 erledigt|abgeschlossen|durch|geklart|gegessen
kann|konnen|konnt|darf|durfen|durft|bitte ~5 schliessen|zumachen|abhaken|geschlossen_werden
sehr|wirklich|ausserst|rundum|voll|wieder zufrieden|glucklich
zufrieden ~2 mit
`;

export const withdrawn = `
bleiben|bleibe|bleibt ~3 bei_ihnen|bei_euch|ihnen_treu|euch_treu|kunde|kunden
kundigung ~4 zuruck|gegenstandslos|hinfallig
ziehen|ziehe|nehmen|nehme ~5 kundigung|beschwerde ~2 zuruck
`;

/** Thanks and praise that name what was done about the matter. */
export const forDeed = `
dank|danke|bedanke* ~8 hilfe|losung|behoben|behebung|gelost|repariert|reparatur|korrigiert|korrektur|unterstutzung|einsatz|arbeit|gefixt|erledigt|hinbekommen
schnelle|rasche|prompte|gute|tolle|super ~1 hilfe|losung|arbeit|bearbeitung|unterstutzung
lob|kompliment ~3 an|fur|von
`;

/** The decision stands, it comes too late, notice will follow. */
export const reserves = `
kundigung|kundigen|kundige|anwalt|anwalte|anwaltin|rechtsanwalt|trotzdem|dennoch|gleichwohl|anderen_anbieter
zu spat
entscheidung|entschluss|frist ~2 steht|bleibt|gilt|nichts
`;

/** Behind the thanks the sentence turns round. */
export const turnsRound = `
aber|jedoch|leider ~2 wir|ich|uns|es|der|die|das|mein|unser|unsere
obwohl|wahrend|trotzdem|dennoch
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
dank|danke ~4 antwort|ruckmeldung|nachricht|mail|info|angebot|anruf|geduld|verstandnis
werde|werden|wird ~7 lesen|prufen|ansehen|anschauen|besprechen|melden|testen|entscheiden|schauen
melde|melden ~3 mich|uns
bis ~1 morgen|dann|spater|gleich|montag|dienstag|mittwoch|donnerstag|freitag
warte|warten|sprechen|reden|horen ~4 auf|uns|dann|morgen|noch
`;

/** Not yet a state that is reached: it must be, it is hoped for, or others say so ("der Fehler sei behoben"). */
export const notYet = `
muss|mussen|musste|mussten|mag|mogen|soll|sollen|sollte|sollten|darf ~8 @fixed ~1 sein|werden|haben|.|,
wird|werden ~8 @fixed .|,|und|oder
muss|mussen|soll|sollte|sollten|wird|werden ~6 wieder|jetzt|nun|einwandfrei ~3 laufen|gehen|funktionieren|klappen|sein
, damit ~8 @fixed ~1 ist|sind|wird|werden|sein|haben
dass ~8 @fixed ~1 wird|werden
bis|ob|solange|sobald|bevor|ehe ~8 @fixed ~1 ist|sind|wird|werden|sein|haben
damit|bis|ob|solange|sobald|bevor|ehe ~6 wieder ~2 lauft|geht|funktioniert|klappt|ist
hoffe|hoffen|erwarte|erwarten|mochte|mochten|will|wollen|wunsche|wunschen|verlange|verlangen|fordere|fordern|bitte|bitten|\
brauche|brauchen|sorgen|sorgt|dafur|darauf|wichtig|sicher ~4 , dass|damit ~8 @fixed|wieder|vom_tisch
damit|bis ~6 vom tisch ist|sind|kommt
hoffentlich|angeblich|vermeintlich|offiziell|scheinbar ~8 .|,
hoffe|hoffen|erwarte|erwarten ~2 , ~8 .|,
sei|seien|ware ~6 @fixed|wieder|alles
@fixed|wieder_da|wieder_gut sei|seien|ware
laut|gemass|zufolge ~8 @fixed|wieder
sie|ihr|support|kollege|kollegin|techniker|team ~1 schreiben|sagen|behaupten|meinen|schreibt|sagt|behauptet|meint ~2 , ~8 .|,
@fixed|wieder|lauft|geht ~3 , sagen|schreiben|heisst|behaupten|sagt|schreibt
`;

/** What is settled or runs is another thing: the relation itself, a bill, the writer's own task, the fault. */
export const otherMatter = `
alles klar
fur ~1 uns|mich|unser|unsere ~6 erledigt|durch|gegessen|abgeschlossen
erledigt|durch|gegessen|abgeschlossen fur ~1 uns|mich|unser|unsere
zusammenarbeit|vertrag|partnerschaft|geschaftsbeziehung|kapitel ~5 erledigt|abgeschlossen
wir|ich ~6 erledigt .|,|und|aber
haben|habe wir|ich ~6 erledigt
bezahlt|uberwiesen|beglichen ~~ erledigt
fehler*|problem*|bug|storung*|meldung|absturz*|er|es|chaos ~6 wieder ~2 da
der|das|derselbe|dasselbe|selbe ~4 wieder da .
funktioniert|lauft|laufen|klappt|geht|gehen ~3 wieder ~3 los|schief|falsch|langsam*|schlecht*|kaputt|auf_fehler|um
lauft|laufen|geht|gehen ~5 auf|in ~2 fehler|einen_fehler|storung|timeout|leere
bleiben|bleibe ~6 bis|solange|nur|vorerst|vorlaufig|zunachst
bleiben|bleibe ~~ dann|danach|anschliessend ~4 kundigen|schluss|weg|gehen|wechseln|raus|ende
`;

/** Something is not yet well: word that a matter is solved says nothing of it. */
export const stillOpen = `
immer_noch|noch_immer|weiterhin|nach_wie_vor|weiter ~4 nicht|nichts|kein*|fehl*|offen|kaputt|defekt|besteht|bestehen|\
hangt|stehen|steht|ab|aus|auf
besteht|bestehen|bleibt|kommt|kommen|erscheint ~3 weiter|weiterhin|immer_noch|noch_immer|nach_wie_vor
fehlt|fehlen ~2 noch|weiterhin|immer_noch
noch|weiterhin ~2 offen|kaputt|defekt|ungelost|unbeantwortet
geht|gehen|lauft|laufen|funktioniert|funktionieren|klappt|stimmt ~3 nicht .|,|und|aber
sonst ~1 geht|lauft|funktioniert|klappt ~2 nichts
das|es ist|war ~2 falsch|gelogen|unwahr|nicht_wahr
`;
