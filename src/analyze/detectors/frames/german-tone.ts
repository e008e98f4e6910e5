/** Anger and annoyance in German; what only sounds like it is turned by `harmless`. Syntax: `compileFrames`. */

export const strong = `
unverschamt*|frechheit|skandal*|inakzeptabel|unzumutbar|katastrophe|katastrophen|katastrophal*|zumutung|emport|emporend|\
wutend|stinksauer|stocksauer|schnauze|saftladen|saustall|sauladen|abzocke|lacherlich|lachhaft|schande|verarsch*|unertraglich|\
beschamend|armutszeugnis|bodenlos*|dreist*|dilettant*|stumperhaft|hanebuchen*|sauerei|schweinerei|fassungslos|\
inkompetenz|inkompetent*|unding|blamage|respektlos*|unerhort*|grottenschlecht*|grottig*|verschaukelt|verappelt|\
veralbert|abgezockt|wutentbrannt|vor_wut|meine_wut|allerletzte|unsaglich|erbarmlich*|miserabel|miserable*|ungeheuerlich*|stinkwutend
untragbar|untragbare|untragbares
@your ~1 @product|support|service|kundendienst ~3 taugt|taugen ~2 nichts
komplett|vollig|total im_stich gelassen
schlamperei|pfusch|murks|schrott|desaster|debakel|farce|lachnummer|trauerspiel|lugen|luge|belogen|betrogen|verarscht|\
kotzt|hinters_licht|schandlich|widerlich|rotzfrech|unfahigkeit
ist|nur|reines|totales|absolutes|einziges|euer|dieses ~2 chaos
unterirdisch|unterirdische|unterirdischer ~2 support|service|betreuung|leistung|qualitat|.
support|service|betreuung|leistung|qualitat|das|antwort|einfach ~3 unterirdisch
bin|sind|ist|war|waren|werde|werden|wird|macht|machen|bleibe ~5 sauer
sauer , |dass|weil|uber|auf|bin|sind
zornig|mein_zorn|unser_zorn|voller_zorn
ein|schlechter|wohl|euer|ihr|einziger ~1 witz|scherz
einfach|vollig|absolut|echt|total|wirklich|ja|seid|sind ~1 unmoglich .
einfach|vollig|absolut|echt|total|wirklich|ja|ist|seid|sind ~1 unmoglich , wie|was
unmogliches|unmogliche|unmoglicher verhalten|art|zustand*|service|kommunikation|umgang
das|es|einfach|wirklich|ist|ja ~1 unglaublich|unfassbar ~1 .|,|wie|dass|was
unglaublich|unfassbar , ~1 wie|dass|was
unglaublich|unfassbar|unfassbare|unglaubliche ~1 @awful
ist|reiner|glatter|schlicht|an|nahezu|schlichtweg ~2 betrug
betruger|betrugerisch*|betrugsmasche
peinlich ~2 fur ~1 @you|@your|sie|einen|ein
nicht ~2 akzeptabel|hinnehmbar|tragbar|hinzunehmen
nicht ~2 langer|mehr|weiter ~2 bieten|gefallen|hinnehmen|mitmachen|dulden|tolerieren
geduld ~1 ist|sind|am ~3 ende|erschopft|vorbei
geduldsfaden
kragen ~3 platzt|geplatzt|platzen
platzt|platzte ~5 kragen
mir|uns ~2 reicht|langt ~2 es|s
das|jetzt ~1 reicht|langt ~2 es|s|jetzt|endgultig
jetzt|es|nun reicht|langt .
^ das reicht|langt .
langsam|jetzt|nun|endgultig|mir|uns reicht|langt ~1 es|s|mir|uns|.
es reicht .|jetzt|langsam|mir|uns|endgultig
nase|faxen|kaffee|schnauze ~3 voll|dicke
fur|fuer|fur_wie dumm|blod|bloed verkauf*
arm genommen|nehmen|zu_nehmen
spott* ~2 jeder beschreibung
unter aller|jeder kanone|sau|wurde|kritik|sau
zum verzweifeln|heulen|davonlaufen|kotzen|haareraufen|weglaufen
konnt|konnen mich mal
ist ~4 das letzte .
ist ~4 das letzte , dass|wie
selten ~3 so|solch|solche|solchen|derart ~2 @awful|unfahig*|inkompetent*
support|service|kundendienst|team|mitarbeiter ~3 unfahig|unfahige
unfahige|unfahigen|unfahiger support|service|kundendienst|team|mitarbeiter
hangt|steht ~4 zum_hals
hort ~2 sich ~3 alles_auf|auf
nicht zu fassen|glauben
auf die palme
schlag ins gesicht
fehlen ~2 die_worte|worte
nicht ~1 wahr_sein
nicht ~1 ernst .|,|sein|meinen|gemeint
das kann|darf|ist ~3 nicht ~1 euer|ihr|wahr ~1 ernst|sein
extrem|ausserst|hochst|zutiefst|massiv|total|wahnsinnig|masslos|unglaublich ~1 verargert|enttauscht|frustriert|\
unzufrieden|genervt
so|solch|solche|solchen|derart|dermassen ~8 noch ~1 nie|nicht ~3 erlebt|gesehen|untergekommen|passiert|vorgekommen
so etwas|was ~1 schlechtes|mieses|unprofessionelles
noch nie ~4 so|derart|dermassen ~1 @awful|verargert|enttauscht|behandelt
noch nie ~3 erlebt
geht|kann|konnen|geht_man man|ihr|sie ~4 nicht ~2 mit ~3 kunden ~3 um*
so ~5 mit ~3 kunden|geschaftspartnern|partnern|geschaftskunden|leuten nicht um|umgehen|umspringen|umzugehen
ausser mir|sich|uns ~1 vor|.
bin|sind|war|waren|gerate ~2 ausser mir|uns|sich
vertrauen ~6 restlos|vollig|vollstandig|komplett|ganzlich|endgultig ~1 verloren|verspielt|zerstort
schluss mit lustig
schlagt ~3 fass|dem_fass
das|jetzt|nun ~2 mass ~2 voll
fass ~6 uberlauf*|boden
ende ~2 unserer|meiner|der geduld
am ende ~2 geduld
schlechteste* ~4 service|support|software|erfahrung|anbieter|je
hort|horen ~1 endlich|sie ~2 auf
hort|horen ~2 auf , ~2 uns|mich
`;

export const felt = `
enttausch*|unzufrieden|verargert|arger|argerlich|argert|argern|frustrier*|frustrierend|frust|genervt|nervt|nervig|\
befremdlich|befremdet|irritiert|muhsam|lastig|schade|murren|unmut|bedauerlich|unbefriedigend|verwundert|\
ermudend|zermurbend|kraftezehrend|nervenaufreibend|unerfreulich|murbe|leidig|misslich|beanstand*|beunruhig*|unprofessionell|umstandlich|verstimmt|ungehalten|ernuchternd|ernuchtert
beschweren|beschwere|beschwerde ~3 uber|einlegen|einreichen|bei|,|.
mangelhaft|mangelhafte|mangelhafter ~2 service|support|leistung|kommunikation|betreuung|qualitat|.
bin|sind|werden|werde|allmahlich|langsam ~3 mude
unglucklich ~1 mit|uber
nicht ~2 zufrieden|glucklich|begeistert|erfreut|gut_genug|einverstanden|nachvollziehbar|zufriedenstellend|optimal
vertrauen|geduld ~4 verlor*|verlier*|schwind*|am_ende|strapazier*
immer noch ~1 nicht|nichts|kein*
noch immer ~1 nicht|nichts|kein*
warte|warten ~4 immer_noch|noch_immer|vergeblich|seit ~8 auf|antwort|ruckmeldung|losung|reaktion
seit ~5 warte|warten ~3 auf|antwort|ruckmeldung|losung
zum ~1 zweiten|dritten|vierten|funften|wiederholten|x_ten mal
stort|storen|behindert|behindern|bremst|belastet ~2 unsere|unseren|uns|den ~2 betrieb|ablauf*|arbeit|alltag|geschaft|team
wann ~8 endlich
bitte ~3 endlich
endlich ~1 mal|einmal ~4
diesmal ~4 nicht ~1 wieder
sprachlos
im_regen stehen
nicht ~3 ernst|fur_voll genommen
zufrieden|glucklich|begeistert sind|bin wir|ich ~8 nicht
gefuhl|eindruck , ~1 dass ~8 untergehen|untergeht|niemand|keiner|egal|ignoriert|versanden|hinten
nicht ~3 so ,? wie ~8 vorgestellt|erwartet|erhofft|gewunscht|versprochen|vereinbart
geht gar nicht .
nervt|nerven|argert|stort|wurmt|ermudet|enttauscht ~3 mich|uns|gewaltig|langsam|inzwischen|allmahlich
zu wunschen ubrig
weniger erfreulich|schon|erbaut|lustig|prickelnd
nicht ~1 erfreulich|erbaut|amused|lustig|prickelnd|so_schon|schon_.
haben|hatten|hatte|habe ~5 mehr|anderes|besseres|anders|besser ~1 erwartet|erhofft|versprochen|vorgestellt|gewunscht
hangen|im_stich lassen|gelassen|lasst
hingehalten|vertrostet|abgewimmelt|abgespeist
kommen|komme ~2 so ~1 nicht weiter
langsam|allmahlich|zunehmend ~3 argerlich|nervig|geduld|ungeduldig|muhsam|verlier*
bin|sind|werde|werden ~2 es ~1 leid
leid geworden
darf|durfte ~4 nicht ~1 passieren|vorkommen
`;
