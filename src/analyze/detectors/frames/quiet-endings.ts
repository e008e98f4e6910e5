/** Endings decided and told without a word of notice, in German, French and Spanish. Syntax: `compileFrames`. Source: PROTOCOL.md H1. */

export const german = `
entschieden|beschlossen|entschlossen|entscheidung|beschluss|entschluss|beschliessen ~~ @product|@rel|nutzung|kapitel|einsatz|abo ~6 \
einzustellen|zu_beenden|aufzugeben|abzubestellen|auslaufen_zu_lassen|abzuschalten|stillzulegen|abzuschaffen|abzulosen|zu_ersetzen
kapitel|kooperation|nutzung|episode|versuch ~1 mit|von|ihrer|ihres|eures|usbrand ~3 zu? ~1 beenden|schliessen|abschliessen|abzuschliessen|zuschlagen|beendet|abgeschlossen
brauchen|benotigen|nutzen wir ~5 keinen|keine|kein ~1 zugang|zugange|zugriff|lizenz|lizenzen|account|accounts ~1 mehr .|,|und
wir ~2 brauchen|benotigen ~5 keinen|keine|kein ~1 zugang|zugange|zugriff|lizenz|lizenzen|account|accounts ~1 mehr .|,|und
kein|keine ~1 weiteres|weitere|neues|neue|zusatzliches ~1 vertragsjahr|jahr|laufzeit|abo|vertragslaufzeit|lizenzjahr ~3 geben|abschliessen|unterschreiben|eingehen|buchen|mehr
wird|soll es ~4 kein|keine ~1 weiteres|weitere|neues|neue|zusatzliches ~1 vertragsjahr|jahr|laufzeit|abo|vertrag|verlangerung
wege|zusammenarbeit ~4 trennen|endet|enden|auslaufen ~1 .|,|und|zum|mit|im|ende
ab|kunftig|zukunftig|demnachst|jahr|@month ~3 arbeiten|nutzen|setzen|verwenden|kooperieren wir ~5 @rival
ab|kunftig|zukunftig|demnachst|jahr|@month ~3 arbeiten|kooperieren wir ~2 mit einem|einer anderen|anderem ~1 @vendor
schreibt|gibt|verordnet ~2 uns ~2 @other ~1 @vendor ~1 vor
@your ~1 @product ~2 fallt|entfallt ~2 weg|damit|deshalb|.
mit dem|diesem|ablauf|ende ~3 vertrag|vertrags|laufzeit|vertragsjahres ist|endet|war ~3 schluss|vorbei|unsere
verabschieden uns ~5 @you|@your|als_kunde|usbrand
das war|ist|waere ~2 unser|unsere letztes|letzte|letzter ~1 jahr|rechnung|vertrag|verlangerung|monat
geld|budget|mittel ~6 kunftig|woanders|anderweitig|anders ~4 einsetzen|ausgeben|investieren|anlegen
nicht|kaum ~2 weiter|langer|mehr ~4 finanzieren|bezahlen|leisten|rechtfertigen ~1 .|,|und|wollen|konnen
stilllegen|stillzulegen|abzuwickeln|abwickeln ~2 @your? ~1 zugang|zugange|account|konto|vertrag
@bond ~8 und|, ~2 werden|wollen|mochten|mussen|werde ~1 sie|ihn|diese|diesen ~6 beenden|beendet|einstellen|auflosen|kundigen|abschliessen
wir steigen|satteln um .|,|und
steigen|satteln wir ~2 um .|,|und
@other ~1 @vendor ~4 ausgesucht|ausgewahlt|gewahlt|bestellt|gekauft|beschafft|eingefuhrt|einfuhren|angeschafft|anschaffen|zugelegt|lizenziert|beauftragt
ausstieg|austritt|entlassung|rucktritt|ausscheiden ~1 aus|von|vom ~2 @bond
suchen|finden|holen wir|ich ~1 uns|mir ~1 jemanden|jemand|wen|einen_anderen|eine_andere|andere|was_anderes|etwas_anderes
feierabend|schluss|ende|vorbei|sense|basta mit ~1 @your|@you|usbrand
@your ~1 @product|lizenzen ~4 nicht_mehr ~2 enthalten|vorgesehen|eingeplant|berucksichtigt|drin|aufgefuhrt
bereiten|bereite|planen|organisieren ~4 ausstieg|abschied|abschaltung|abkehr|exit ~3 aus|von|bei|usbrand|@your|vor
`;

export const french = `
decide|choisi|convenu|resolu|acte|decision ~~ d|de ~1 arreter|cesser|stopper|abandonner|terminer|clore|interrompre ~1 le|la|l|notre|ce|cette|votre ~1 \
service|contrat|abonnement|collaboration|utilisation|solution|outil|plateforme|partenariat
tourner|tourne|tournons|tournerons ~1 la page ~2 vous|usbrand|votre
n ~1 aurons|avons|aurai plus ~1 besoin ~2 acces|licence|licences|comptes|compte|abonnement|service|services
pas|plus ~1 d ~1 annee|an|annees ~4 supplementaire|de_plus|contrat|avec_vous
travaillerons|collaborerons|travaille|travaillera ~2 avec ~1 un|une|notre ~1 concurrent|autre_prestataire|nouveau_prestataire|autre_editeur
routes|chemins ~3 separeront|separent|separer|separe
marche|contrat|commande ~4 a|avec|chez ~1 un|une ~1 concurrent|autre ~1 a_ete|est|signe|attribue
partir|partons|depart ~2 de ~1 chez vous|usbrand
nous ~1 vous quittons|quitterons|laissons
preparons|prepare|organisons|planifions ~2 notre|la sortie|depart|transition|migration ~3 vous|autre|vers_un|ailleurs
y ~1 mettons|mettrons|mettre|mettrai|met ~1 un? terme|fin
, ~1 nous|on changeons|change .
, ~1 nous|on arretons|arrete .
nous ~1 impose|imposent ~2 autre ~1 @vendor
@us ~2 disparait|disparaitra
clotur*|ferme*|coup*|supprim*|desactiv* ~1 notre|nos|mon acces .|,|des_que|au_plus|a_la_fin|pour_de_bon
@us ~1 , ~1 c_est ~1 fini|termine
adopte|adopterons|achete|choisi|retenu|commande|installe ~1 un|une ~1 autre @vendor
trouverons|chercherons|trouverai|chercherai|irons_voir|prendrons ~1 quelqu un ~1 qui|d|de
@us ~1 n ~1 y|est|sera ~1 figure|prevu|inclus? plus
@us ~2 n ~2 plus ~1 prevu|prevue|retenu|retenue|inclus
contrat ~3 n|ne ~1 ira|courra|durera ~1 pas|plus au_dela|apres
contrat ~3 n|ne ~1 ira|courra|durera donc pas au_dela|apres
dernier|derniere ~1 annee|mois|facture|renouvellement|contrat ~4 avec|pour|chez vous|nous|usbrand
argent|budget|moyens ~4 ailleurs|autrement
`;

export const spanish = `
decidido|decidimos|decidio|decision|acordado|resuelto|optado ~~ terminar|acabar|cerrar|dejar|finalizar|suspender|interrumpir|abandonar ~1 el|la|con_el|nuestro|nuestra|este|su ~1 \
servicio|contrato|suscripcion|colaboracion|plataforma|herramienta|relacion|uso
pasar|pasamos|pasaremos pagina ~2 ustedes|vosotros|usbrand|su|vuestro
ya no ~1 necesitaremos|necesitamos ~3 acceso|accesos|licencia|licencias|cuenta|cuentas|servicio
no ~1 necesitaremos ~1 acceso|accesos|licencias|cuentas|servicio
nos ~1 obliga|obligan|impone|imponen ~3 otro|otra @vendor
@us ~1 desaparece|desaparecera
deshacernos|desprendernos|librarnos ~1 de ~1 @us|ustedes|vosotros
cierren|cierre|cerrad|cancelen|eliminen ~1 nuestro|nuestros|mi acceso|accesos .|,|cuanto|a_fin|definitivamente
no ~1 habra|tendremos|firmaremos|haremos ~2 otro|mas|nuevo|un ~1 ano|contrato|periodo
trabajaremos|trabajamos|vamos_a_trabajar|colaboraremos ~2 con ~1 un|una|otro|otra ~1 competidor|competidora|proveedor|empresa
caminos ~3 separaran|separan|separar
nos despedimos ~2 ustedes|vosotros|usbrand|su|vuestro
preparamos|preparando|organizamos|planificamos ~2 nuestra|la salida|marcha|baja|transicion
@rel ~8 y|, ~2 la|lo|las|los ~1 terminaremos|cancelaremos|finalizaremos|dejaremos|cerraremos|romperemos
nos cambiamos|pasamos .
eligio|eligieron|elegimos|elegido|escogio|escogimos|comprado|compramos|contratado|contratamos|adoptado|adoptara ~1 otro|otra @vendor
buscaremos|encontraremos|buscare|buscamos ~1 a? ~1 alguien|quien ~1 que? ~1 sepa|pueda|si|lo
se_acabo ~3 @us ~1 para nosotros|mi|.
@us ~2 se_acabo ~1 para|.|,
@us ya no ~1 figura|entra|aparece|forma
contrato ~3 no ~1 pasara|durara|ira ~1 de|mas_alla
ultimo|ultima ~1 ano|mes|factura|renovacion|contrato ~3 con ustedes|vosotros|usbrand
dinero|presupuesto ~4 en ~1 otra_cosa|otro_lado|otra_parte
`;
