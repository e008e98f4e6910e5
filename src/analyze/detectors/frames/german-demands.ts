/** German demands that only a person may answer, and whose they are. Syntax: `compileFrames`. */

const lawyer = `anwalt|anwalte|anwalten|anwalts|anwaltin|rechtsanwalt|rechtsanwalte|rechtsanwalten|rechtsanwaltin|\
anwaltskanzlei|kanzlei|rechtsbeistand|rechtsabteilung|juristen`;
const boss = `vorgesetzte|vorgesetzten|vorgesetzter|vorgesetztem|chef|chefin|chefs|geschaftsfuhrer|geschaftsfuhrerin|geschaftsfuhrung|\
geschaftsleitung|teamleiter|teamleiterin|teamleitung|abteilungsleiter|abteilungsleiterin|supportleiter|supportleitung|leitung|\
management|vorstand|direktor|direktorin|ceo|fuhrungskraft|verantwortlichen`;
const authority = `datenschutzbehorde|aufsichtsbehorde|aufsicht|landesdatenschutzbeauftragten|datenschutzbeauftragten|bundesnetzagentur|\
verbraucherzentrale|verbraucherschutz|bafin|finma|gewerbeaufsicht|ombudsstelle|ombudsmann|schlichtungsstelle|wettbewerbszentrale|\
kartellamt`;
const payment =
  'lastschrift|lastschriften|abbuchung|abbuchungen|zahlung|zahlungen|kartenzahlung|einzug';
const stage = `google|trustpilot|linkedin|xing|kununu|facebook|twitter|instagram|capterra|reddit|youtube|internet|netz|forum|foren|\
presse|zeitung|social_media`;
const you = 'sie|ihnen|euch|usbrand';

export const manager = `
mit ~1 @your|einem|einer ~2 ${boss} ~6 sprechen|reden|telefonieren|verbinden|verbunden|unterhalten|horen
verbinden|verbinde|verbindet ~1 mich|uns ~2 mit ~2 ${boss}
verlange|verlangen|fordere|fordern|erwarte|erwarten|bestehe|bestehen ~5 gesprach|ruckruf|anruf|stellungnahme|antwort ~2 \
von|vom|mit|ihrer|ihres ~2 ${boss}
verlange|verlangen|will|wollen|mochte|mochten ~1 @your ~1 ${boss} sprechen
geben|gib|gebt ~4 @your ~1 ${boss} ~1 ans telefon
nummer|durchwahl|namen|name|kontaktdaten|mailadresse ~1 @your|des|der ~2 ${boss}
@your ~1 ${boss} ~6 anrufen|zuruckrufen|melden|meldet|ruft
jemanden|jemand|wer ~1 , der|die ~3 entscheiden|entscheidungsbefugt|zu_sagen|befugt
bitte ~3 eskalieren ~1 sie|das|dies
eskalieren|eskaliere|eskaliert ~3 das|dies|den|die ~4 .|,|an
`;

export const legal = `
${lawyer} ~3 ubergeben|eingeschaltet|einschalten|beauftragt|beauftragen|hinzugezogen|hinzuziehen|vorgelegt|zu_beauftragen|\
einzuschalten|weitergegeben
ubergeben|ubergebe|geben|gebe|legen|leiten ~6 unserem|unserer|unseren|meinem|meiner|einem|an ~1 ${lawyer}
${lawyer} haben|hat|liegen|liegt ~6 auf_dem_tisch|vorliegen|in_der_hand|vor|am_tisch ~1 .|,|bereits|schon
geht|gehen|landet|landen|wandert|kommt ~6 zum|zur|an|bei ~2 ${lawyer}
${lawyer} ~1 pruft|prufen|bereitet|bereiten|ubernimmt|kummert|befasst ~8 gegen|anspruche|schadensersatz*|klage|schritte|fall|sache|an
schadensersatz*|schadenersatz* ~4 gegen ~1 ${you}
schalten|schalte|beauftragen|beauftrage ~5 ${lawyer} ~2 ein|.
${lawyer} ~3 ${you} ~4 melden|meldet|verbindung|schreiben|schreibt|kontaktieren|kontakt|zukommen
sie|ihr horen|hort ~4 von ~2 ${lawyer}
post ~1 von|vom ~2 ${lawyer}
korrespondenz|kommunikation|schriftverkehr ~5 uber|an ~2 ${lawyer}
rechtliche|rechtlichen|gerichtliche|gerichtlichen|juristische|juristischen|anwaltliche ~1 schritte|schritten|mittel|mitteln
rechtsweg|klageweg|strafanzeige
klagen|klage|verklagen|verklage ~1 wir|ich
wir|ich|werde|werden ~1 klagen|verklagen
wir|ich|werde|werden|mussen|sie|euch ~6 verklagen
klage ~1 einreichen|erheben|einleiten
reichen|erheben ~3 klage
uns|wir ~3 vor gericht
vor gericht ~3 wieder|gehen|ziehen|bringen|landen
fordern|fordere|verlangen|verlange ~3 schadensersatz*|schadenersatz*
schadensersatz*|schadenersatz* ~4 fordern|verlangen|geltend|vor|einfordern|verklagen
behalten ~3 schadensersatz*|schadenersatz*|rechte|schritte
mache|machen|macht ~1 ${you} ~6 haftbar|verantwortlich|regresspflichtig
${you} ~6 haftbar|regresspflichtig machen
haftbar machen|gemacht
in regress|haftung nehmen
vertragsbruch ~4 @your|ihrerseits|eurerseits
`;

export const regulator = `
beschweren|beschwere|beschwerde ~8 ${authority}
${authority} ~8 beschweren|beschwerde|einschalten
${you} ~6 ${authority} ~3 melden|anzeigen|gemeldet|angezeigt
werde|werden|meldung|melden|melde ~2 ${you} ~6 ${authority}
sonst|andernfalls|ansonsten|wenn|falls ~~ ${authority} ~4 ein|melden|anzeigen|wenden
`;

export const chargeback = `
wir|ich|werde|werden ~5 ${payment} ~3 zuruckbuchen|zuruckgehen|zuruckholen|zuruckfordern
wir|ich buchen|buche|holen|hole|fordern ~5 ${payment} ~3 zuruck
buchen|buche|holen|hole wir|ich ~5 ${payment} ~3 zuruck
lassen|lasse ~6 ${payment} ~3 zuruckbuchen|zuruckgehen|platzen
chargeback ~4 einleiten|veranlassen|beantragen|starten
`;

export const publicity = `
das|dies werden|werde wir|ich ~6 offentlich machen
werden|werde das|dies|es|alles|diesen_fall|den_fall|die_sache|diese_sache ~1 offentlich machen
@your ~1 verhalten|vorgehen|umgang|service|leistung ~3 offentlich machen|zu_machen
machen|mache wir|ich das|dies|es|alles ~2 offentlich
erfahrung|erfahrungen|fall|verhalten|vorgehen|geschichte|umgang ~6 ${stage} ~4 veroffentlichen|posten|schreiben|teilen|machen|bringen
schreibe|schreiben|poste|posten|veroffentliche|veroffentlichen ~2 uber ~1 ${you} ~8 ${stage}|bewertung|rezension
uber ~1 ${you} ~6 ${stage} ~4 schreiben|berichten|posten|veroffentlichen
an|in die presse|offentlichkeit|medien ~2 gehen|wenden|geben|bringen
gehen|wenden ~3 an|in die presse|offentlichkeit|medien
schlechte|schlechteste|negative|vernichtende|deutliche|entsprechende|ehrliche ~1 bewertung|bewertungen|rezension ~6 \
schreiben|hinterlassen|abgeben|veroffentlichen|posten
@your ~2 kunden|nutzer ~3 warnen
andere|alle ~1 kunden|nutzer|firmen|unternehmen ~4 warnen
`;

/** Somebody else's quarrel, an own duty, or praise that is offered: no demand of ours to answer. */
export const notToUs = `
einladen|jubilaum|gratulieren|bedanken|geburtstag|feier
zur durchsicht|unterschrift|freigabe|ansicht
entwurf|avv|auftragsverarbeitungsvertrag|datenschutzvereinbarung
angestellt*|mitarbeiter*|kollege*|kollegin|lieferant|lieferanten|versicherung*|makler*|spedition*|agentur*|steuerberater*
gast|gaste|mieter*|vermieter*|patient*|schuldner*|nachbar*|teilnehmer*|bewerber*|arbeitgeber*|behandlung
ein|eine|eines|einem|einer|unser|unsere|unserer|unserem|unseren|unseres ~1 kunde|kunden|kundin|gast|mitglied|mitglieder|nutzer
unser|unsere|unserem|unseren|unserer ~1 datenschutzbeauftragter|datenschutzbeauftragten
unsere|eine|die ~1 datenpanne
gern|gerne|positive|positiven|gute|guten|tolle|lobende|funf_sterne|# sterne|bewertung|rezension|google|linkedin
^ wie|wo kann|konnen|lasst|buche|buchen|mache|machen
`;
