/** Interest that cools and silence, in German; as in cooling.ts and engagement.ts. Syntax: `compileFrames`. Source: PROTOCOL.md M1, L3. */

export const cooling = `
kaum|selten|nicht ~1 noch|mehr ~1 genutzt|benutzt|verwendet|eingesetzt
nutzen|nutze|verwenden|benutzen|brauchen wir|ich ~4 kaum|selten ~1 noch|mehr
wir|ich nutzen|nutze|verwenden|benutzen ~4 kaum|selten ~1 noch|mehr
nutzt|benutzt|verwendet|arbeitet|meldet|loggt|offnet ~4 niemand|keiner|kaum_jemand|kaum_einer mehr|noch
niemand|keiner|kaum_jemand|kaum_einer ~2 nutzt|benutzt|verwendet|loggt|meldet ~4 mehr|noch
nutzen|nutzt|arbeiten|verwenden noch|nur_noch ~1 @num|#|wenige|einzelne
nur|gerade|lediglich noch ~1 @num|#|wenige|einzelne ~3 im_einsatz|aktiv|genutzt|regelmassig|in_gebrauch|in_benutzung
begeisterung|euphorie|schwung|elan|motivation|interesse|neugier ~6 verflogen|nachgelassen|gesunken|abgeflaut|eingeschlafen|dahin|abgekuhlt|\
verpufft
wieder|zuruck ~2 bei|zu|zur|zum|auf ~4 excel|excel_liste|excel_tabelle|papier|zettel ~1 gelandet|zuruckgekehrt|gewechselt|ubergegangen|zuruck|.
budget|budgets|etat|ausgaben|investitionen ~6 eingefroren|gesperrt|gestoppt|gestrichen|zusammengestrichen
budget|budgets|etat|ausgaben|investitionen ~6 auf_eis
budgetsperre|budgetstopp|ausgabenstopp|investitionsstopp|ausgabensperre|haushaltssperre
nicht ~1 mehr ~3 oben ~2 liste|agenda|prioritatenliste
fragt|fragen ~1 sich ~3 , was|wozu|ob ~6 bringt|nutzt|lohnt|soll|haben
uberlegen|uberlege|prufen|diskutieren|fragen ~4 , ob ~1 wir ~6 noch ~2 brauchen|benotigen|nutzen|wollen
sehe|sehen|besteht|haben|habe ~6 kein|keinerlei|wenig|kaum interesse|mehrwert|nutzen
vorerst|zunachst|noch|erst_einmal|momentan|derzeit kein|keine ~1 angebot|angebote|offerte|offerten
stellt|stellen|kommt|kommen|steht|stehen ~7 auf den|dem prufstand
`;

/** The talk is of somebody else's, of what we took the place of, of a freeze that spares us, or of a field of the product. */
export const notOurs = `
alte|alten|altes|bisherige|bisherigen|fruhere|fruheren ~1 programm|software|system|tool|losung|version
excel|papier ~3 @use
mehr papier|excel|fax|zettel
dank ihnen|euch|usbrand
feld|maske|button|spalte|status|reiter|ansicht ~6 gesperrt|genutzt|eingefroren
mitglieder|kunden|gaste|patienten|mieter|teilnehmer|schuler ~3 nutzen|melden|loggen|haben
aufgehoben|freigegeben|nicht_betroffen|ausgenommen
`;

/** The customer says that it was silent or away from the product. Weeks of it: with a lapse beside it. */
export const silence = `
ich|wir ~8 nicht|nie|nichts ~2 gemeldet|geantwortet|reagiert|geruhrt|eingeloggt|angemeldet|zuruckgemeldet|horen ~1 habe|haben|lassen|.|,
habe|haben ich|wir ~8 nicht|nie|nichts ~2 gemeldet|geantwortet|reagiert|geruhrt|eingeloggt|angemeldet|zuruckgemeldet
nichts ~1 von uns|mir ~1 gehort|horen
lange|langes ~1 schweigen|funkstille|stille ~3 von_uns|unsererseits|von_mir|meinerseits|unserer_seite
unser|mein|unsere|meine ~1 lange|langes ~1 schweigen|funkstille
in der|ins versenkung
nicht ~1 mehr ~1 ins|im system|programm|tool|portal ~2 geschaut|gewesen|reingeschaut
`;
