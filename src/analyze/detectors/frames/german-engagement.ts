/** Missed meetings, delays and open tasks in German, and what turns them. Syntax: `compileFrames`. */

export const missed = `
ich|wir ~2 sie|euch|dich|ihnen ~6 versetzt|sitzen_lassen|sitzenlassen|sitzengelassen|sitzen_gelassen
@meeting ~8 verpasst|vergessen|versaumt|verschwitzt|verpennt|verschlafen|nicht_geschafft|nicht_teilnehmen|\
nicht_teilgenommen|absagen|abzusagen|abgesagt|verschieben|platzen|verlegen|gefehlt|durchgerutscht|untergegangen|\
entgangen|sausen|nicht_wahrnehmen|nicht_wahrgenommen|nicht_einhalten
verpasst|vergessen|versaumt|verschwitzt|absagen|verschieben|gefehlt ~6 @meeting
mir|uns ~4 @meeting ~4 entfallen|durchgegangen|entwischt
muss|mussen|mochte|sagen|sage ~6 @meeting ~6 ab|absagen
nicht ~2 im|in|beim|bei|an|am ~2 @meeting ~4 war|waren|sein|teilnehmen|teilgenommen|dabei|gekommen
ich|wir war|waren ~5 nicht ~1 im|in|beim|bei|am|an ~2 @meeting
war|waren ich|wir ~5 nicht ~1 im|in|beim|bei|am|an ~2 @meeting
niemand|keiner von uns ~4 @meeting
@meeting ~4 niemand|keiner von_uns|von_unserer_seite
nicht ~2 zu|zum|zur|in|ins|an ~2 @meeting ~2 gekommen|geschafft|erschienen|kommen|schaffen
wir|ich|konnte|konnten ~8 nicht ~2 teilnehmen|teilgenommen|dabei_sein|dabei_war|dabei_waren|erscheinen|erschienen
nicht ~1 dabei sein|war|waren ~2 konnte|konnten|.|,
nicht zum|zur ~1 @meeting
`;

/** Put off in a polite question: "Können wir den Start auf den Herbst verschieben?" */
export const postponing = `
konnen|konnten|durfen|durften|wollen|wollten|sollen|sollten wir ~8 verschieben|vertagen|verlegen|schieben|aufschieben|\
pausieren|warten|spater_starten|nach_hinten_legen|zuruckstellen
kann|konnte|durfte|darf ich ~8 verschieben|vertagen|verlegen|schieben|aufschieben
lassen|lasst sie? uns ~8 verschieben|vertagen|verlegen|schieben|aufschieben|warten|zuruckstellen
ware|ginge|geht|wurde es ~5 , wenn|dass wir|ich ~8 verschieben|vertagen|verlegen|schieben|aufschieben|zuruckstellen
ware|ginge|ist es ~3 moglich|okay|ok|denkbar|machbar , ~8 verschieben|verlegen|vertagen|zu_verschieben|zu_verlegen|\
zu_vertagen|aufzuschieben|zu_schieben
konnen|konnten|konntet ~6 @month ~2 nochmals|wieder|noch_einmal|nochmal|erneut ~1 melden|anklopfen|nachfragen|anrufen
`;

export const delay = `
schaffen|schaffe wir|ich ~3 diese|diesen|dieses|heute|bis|vor ~4 nicht
wir|ich schaffen|schaffe ~3 diese|diesen|dieses|heute|bis|vor ~4 nicht
wir|ich hangen|hange|hinken|hinke|sind|bin ~6 hinterher|im_verzug|in_verzug
dauert|dauern ~2 bei_uns ~3 langer
dauert|dauern ~3 langer ~4 bei_uns
noch nicht ~4 geschafft|fertig|dazu|gekommen|angefangen|begonnen|erledigt|ausgefullt|\
abgeschlossen|gemacht|so_weit|zuruck|durch|beisammen
nicht ~3 geschafft|dazu_gekommen|fertig_geworden
immer_noch|noch_immer nicht ~3 @done
@project ~8 verschieben|verschoben|vertagen|vertagt|zuruckgestellt|zuruckstellen|verzoger*|hinausschieb*|hinausgezogert|\
schieben|verlegen|auf_eis|ruht|pausier*|warten|liegen_geblieben|liegengeblieben|nach_hinten|aufschieben|aufgeschoben
mussen|muss|wollen|werden|mochten|haben wir|ich ~8 verschieben|verschoben|vertagen|vertagt|zuruckstellen|zuruckgestellt|\
pausieren|aufschieben|schieben|verlegen
wir|ich ~8 verschieben|verschoben|vertagen|vertagt|zuruckstellen|zuruckgestellt|pausieren|aufschieben
liegt|liegen|ruht|ruhen|brach ~5 auf_eis|bei_uns|brach
bei_uns|unser|unsere|intern|unsererseits|unseren ~6 verzoger*
verzoger* ~4 bei_uns|unsererseits|intern|unserer_seite
auf ~3 spater ~2 verschieben|vertagen|legen
liegen_geblieben|liegengeblieben
zieht|ziehen sich ~8 hin
bitte|bitten ~4 um ~3 geduld
komme|kommen|komm|gekommen|kamen ~6 nicht ~1 dazu
komme|kommen|komm|kam ~3 zu nichts
komme|kommen ~2 erst ~5 dazu
dazu ~2 kommen|komme wir|ich ~3 erst|nicht|voraussichtlich
melden|melde ~1 uns|mich ~3 @month ~2 wieder|nochmals|erneut
melden|melde ~1 uns|mich , sobald wir|ich|bei_uns|wieder|es
keine|kaum|wenig ~1 prioritat|kapazitat|kapazitaten|ressourcen
derzeit|momentan|aktuell|gerade|moment|zurzeit|uns|wir|ich ~3 keine|kaum|wenig ~1 zeit|luft
landunter|land_unter|viel_um_die_ohren|uber_beide_ohren|viel_los|holle_los|drunter_und_druber
wir|ich|uns ~4 ausgelastet|eingespannt|eingedeckt|ausgebucht
fehlen|fehlt ~1 uns|mir ~3 leute|zeit|kapazitat*|personal|ressourcen
uns|mir ~2 fehlen|fehlt ~3 leute|zeit|kapazitat*|personal|ressourcen
passiert|tut_sich|geht ~3 bei_uns ~2 nichts|wenig
fehlt|fehlen|brauchen|braucht|brauche ~3 noch ~3 zeit|von_uns|unsererseits|wochen
habe|hab|haben ~2 ich|wir ~5 noch_nicht|noch_nichts|noch_keine|noch_keinen
ich|wir habe|hab|haben ~5 noch_nicht|noch_nichts|noch_keine|noch_keinen
`;

/** What the customer still owes. */
export const ownTask = `
noch schuldig
schulde|schulden ~4 noch|ihnen|euch|dir
bin|sind ~3 noch ~4 schuldig
unser|unsere|unserer|unseren|mein|meine|meiner|bei_uns|von_uns|unsererseits ~8 noch ~2 offen|aus|ausstandig|ausstehend|unerledigt
reiche|reichen|hole|holen|liefere|liefern ~8 nach .|,|;|und|sobald
reiche|reichen|hole|holen|liefere|liefern ~8 nach $
wir|ich|habe|haben|hab ~8 noch|immer nicht ~5 @done
konnten|konnte|kann|konnen ~6 noch? nicht ~1 liefern|einreichen|abschliessen|fertigstellen|nachreichen|beibringen
`;

/** Not the customer's own delay: things on a screen, others' goods, an answer that is ours. */
export const othersDelay = `
spalte*|zeile*|datei*|dateien|ordner|auftrag|auftrage|feld|felder|karte|karten|element*|fenster|artikel|ware|maus|\
eintrag*|eintrage|kalendereintrag|objekt* ~6 verschieb*|verschoben
verschieb* ~3 spalte*|zeile*|datei*|ordner|auftrag*|feld*|karte*|element*|fenster|artikel|eintrag*
lieferant*|spedition|paket|lieferung|zug|flug|bahn|post ~6 verzoger*|verspat*|verschoben
noch_keine|noch_keinen|noch_kein ~1 antwort|ruckmeldung|rechnung|zugang|bestatigung|losung|mail|email|nachricht|information*
noch_nicht|noch_keine|noch_keinen|noch_nichts|noch_kein ~6 erhalten|bekommen|gehort|gekriegt|angekommen|gesehen|gefunden|\
eingegangen|freigeschaltet
warten|warte ~6 auf ~2 ihre|ihren|ihr|eure|euren|euer|antwort|ruckmeldung|losung
`;

/** A moved meeting has a new time: nobody missed it. */
export const newSlot = `
ginge|geht|passt|passen|ware|wurde|klappt|klappen|besser|stattdessen|vorschlag|vorschlagen|gerne|ginge_es ~6 #|montag|dienstag|mittwoch|\
donnerstag|freitag|morgen|ubermorgen|uhr|vormittag|nachmittag
auf|um ~4 #|montag|dienstag|mittwoch|donnerstag|freitag|morgen|ubermorgen|uhr ~6 verschieb*|verlegen|verschoben|verlegt|\
vorverlegen|schieben|legen
# ~1 uhr ~3 gehen|ginge|moglich|passen|passt|stattdessen
`;
