/** French complaints that tell facts and name no feeling, as in grievance.ts. Syntax: `compileFrames`. Source: PROTOCOL.md H3, M3. */

const many = 'deux|trois|quatre|cinq|six|dix|plusieurs|maintes|nombreuses|#';
const told =
  'signale|signalee|signales|ecrit|relance|relances|appele|appeles|demande|alerte|alertes|contacte|contactes|reclame|rappele|explique|dit|prevenu|prevenus|telephone';
const promised = 'promis|promise|promises|annonce|annoncee|annonces|assure|garanti|garantie';
const letters =
  'mail|mails|message|messages|relance|relances|courriel|courriels|demande|demandes|appel|appels|courrier|courriers|rappel|rappels|question|questions';
const fault =
  'panne|plantage|bug|coupure|incident|interruption|erreur|dysfonctionnement|blocage|defaut|crash';
const nth = 'troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|enieme|nieme';
const span = 'jours|semaines|mois|heures';
const change =
  'mise_a_jour|bascule|migration|version|changement|passage|lancement|deploiement|refonte';
const boss =
  'directeur|directrice|direction|chef|cheffe|patron|patronne|responsable|president|presidente|gerant|gerante|hierarchie';
const payment =
  'paiement|paiements|reglement|reglements|facture|factures|versement|versements|mensualite|mensualites';

/** Said to us again and again, our own word that was not kept, nobody who answers, and a fault that is back. */
export const repeated = `
vous ~1 avons|ai|a ~4 ${told} ~6 ${many} fois|reprises
vous ~1 avons|ai|a ~3 ${many} fois ~2 ${told}
malgre ~1 mes|nos|${many} ~2 ${letters}
vous|on ~1 nous|m ~1 aviez|avez|avait|a ~2 ${promised}|dit|parle|repondu ~8 ${many} fois|reprises
envoye|renvoye|transmis|fourni ~1 les_memes|la_meme|le_meme ~3 ${many} fois|reprises
toujours|chaque_fois ~2 la_meme|les_memes reponse|reponses
que ~1 vous|votre ~4 aviez|avez|avait|aviez_promis ~1 ${promised}? ~6 n ~1 est|a|ai|avons|sont jamais|pas|rien
avait|aviez|avez|a|ont ~2 ${promised} ~8 , nous ~1 ne|n ~2 jamais|pas|rien
avait|aviez|avez|a|ont ~1 ${promised} ~8 , nous|on sommes|est|voici
attend* ~4 ${promised}
d abord ~8 , ~1 puis|ensuite ~~ maintenant|desormais|puis|enfin|aujourd
^ puis ce|c|on fut|etait|a|nous ~~ puis|maintenant|ensuite
fait|voila ~3 ${span} que ~1 j|je|nous|on ~1 essaie|essaye|essayons|tente|tentons|cherche|cherchons ~4 joindre|contacter|avoir|parler
fait|voila ~3 ${span} que ~1 j|je|nous|on ~1 attend|attends|attendons
reste|restons|tombe|tombons|suis|sommes ~4 musique|repondeur|en_attente ~2 d_attente|sur|depuis|vocal
${letters} ~2 n ~1 a|ont ~3 recu que|qu
mes|nos|mon|notre ~3 ${letters} ~7 sans_reponse|sans_retour|sans_suite|lettre_morte
sonne|sonnent ~3 vide|occupe
personne ne ~2 decroche
${many} ~1 ${letters} ~4 et ~3 rien|aucune|aucun|personne
devait|devaient|deviez ~2 recontacter|rappeler|revenir ~8 , c_etait|cela_fait|il_y_a ~2 ${span}|deux|trois|quatre
${fault} de|du ~2 est|sont ~1 revenue|revenu|revenus|de_retour
vous ~4 confirme|promis|annonce ~4 plusieurs|deux|trois fois ~~ decale*|reporte*|annule*|repousse*
annonce|annoncee|promis|promise ~~ rien|jamais ~1 vu|recu|eu
contrat|accord|sla ~2 dit|prevoit|garantit ~4 , ~~ attendu|pris|fallu
${span} , ~1 nous|on|cela|ca|voila ~3 sommes|est|fait|attend ~3 ${many}|${span}
${many} fois ~8 ,? et ${many} fois
personne ne ~1 nous|m ~1 a ~1 rappele|rappeles|rappelee|repondu|recontacte|recontactes|contacte|donne
promis|promise|prevu|prevue|annonce|annoncee|convenu ~2 n ~1 est|a|sont pas|jamais ~1 venu|venue|venus|arrive|arrivee|passe|fait|livre|livree|eu|ete
depuis ~5 , ~1 nous|je|on ~1 demandons|demande|reclamons|reclame|relancons|relance|sollicitons
attend* ~~ promis|promise|promises
est|sont ~1 encore|toujours|de_nouveau|a_nouveau ~1 faux|fausse|fausses|errone|errones|vide|vides|en_panne|bloque|incomplet|incomplete|incorrect|incorrects
reponses|versions|explications ~1 differentes|contradictoires
se fait|font ~2 attendre
personne ne ~1 s est ~1 manifeste|signale
chaque fois ~2 devait|devaient|devrait|allait ~2 rappeler|recontacter|revenir
ticket|demande|dossier ~2 reste|restee|traine ~1 ${many} jours|semaines
sans ~1 retour|reponse|nouvelle|nouvelles ~1 de ~1 votre_part|vous|vos
injoignable|inaccessible|indisponible|plante|coupe ~2 ${many} fois
recevons|recois|avons|avoir ~5 reponses ~1 toutes_faites|automatiques|types
silence radio|total|complet
ticket|demande|dossier|incident ~3 chez vous ~2 depuis ~2 ${span}
${nth} ~1 ${fault} ~2 depuis|en|de_la_semaine|de_la_journee|de_l_annee|cette|ce|du_mois|du_trimestre|consecutive|d_affilee
${nth} fois ~1 , ~1 la|le meme ~1 ${fault}
${fault} ~1 que ~1 vous ~4 corrige|corriges|regle|resolu|repare ~5 de_retour|revenu|revenue|reapparu
il|tout|toujours|nous faut|a_fallu|fallait|devons|devait|doit ~2 tout ~1 reexpliquer|recommencer|reprendre|refaire
repartir|repartons|recommencer ~1 de|a zero
${span} ~1 , alors_que|quand ~4 contrat|accord|sla|engagement ~3 prevoit|prevoyait|prevu
engage|engages|engagee|engagement ~8 , il_a_fallu|cela_a_pris|ca_a_pris|il_en_a_fallu
`;

/** Said to somebody who need not be ours: it counts beside a fault or a demand. */
export const saidToOne = `
nous|je|j|on ~1 avons|ai|a ~4 ${told} ~6 ${many} fois|reprises
nous|je|j|on ~1 l ~1 avons|ai|a ~1 signale ~2 il_y_a ~2 ${span}
eu ~1 ${many} interlocuteurs ~1 differents
`;

/** Harm told in numbers, or felt above the writer, that names what we did by itself. */
export const harm = `
depuis ~4 ${change} ~~ # ~1 reclamations|plaintes
# reclamations|plaintes ~6 depuis ~4 ${change}
standard|hotline|equipe ~6 plus de_temps sur|avec votre|vos
mal ~3 justifier|expliquer|defendre ~8 ${boss}
mon|ma|notre ~1 ${boss} ~1 veut ~1 savoir ~1 pourquoi ~1 nous|on ~1 payons|paie|paye
plaintes|reclamations ~5 multiplient|affluent|accumulent|pleuvent
`;

/** Harm that says nothing of its cause: it counts where a fault is told in it or beside it. */
export const harmOfFault = `
attendent|patientent|attend ~6 minutes|heures|heure
saisir|ressaisir|saisit|saisissons|encoder|rentrer|faire|faisons ~5 deux_fois|en_double
mon|ma|notre ~1 ${boss} ~1 me|nous ~1 demande ~6 pourquoi
# ~2 ont ~4 appele|contacte|signale|ecrit|telephone
saisissons|saisissent|ressaisissent|ressaisissons|saisir|ressaisir|saisis|rentrons|rentrent|ecrivent|ecrivons|font|faisons|remplissons ~6 a_la_main|manuellement
bras croises
tournent|tourne ~2 pouces
ne ~1 peuvent|pouvons|peut|peux plus|pas ~1 travailler|facturer|vendre|imprimer|expedier
`;

/** A demand with weight: the bill is not paid until. */
export const pressing = `
suspend*|bloqu*|retenons|retiens|gelons|retiendrons ~2 ${payment}
ne ~2 paierons|reglerons|paierai|reglerai|paie|payons|reglons pas|plus|rien ~8 tant_que|jusqu|avant
${payment} ~5 ne ~2 sera|seront|sont pas|plus ~1 payee|payees|reglee|reglees|paye|regles ~4 tant_que|jusqu|avant
pas|plus|rien ~1 payer|regler ~8 tant_que|jusqu
`;

/** A plan that we owe, asked of us by name. */
export const plan = `
attend*|exige*|veux|voulons ~2 de vous|votre_part ~2 un plan ~4 avant|d_ici|pour
`;

/** Settled, liked, one's own slip, or somebody else's: no complaint of us, however often it was said. */
export const noGrievance = `
aimable*|rapide*|gentil*|efficace*|parfait*|excellent*|formidable*|precieuse aide|reponse|reponses|accueil|solution
aide|reponse|reponses|accueil|solution ~1 tres|si|vraiment? aimable*|rapide*|gentil*|efficace*|parfait*|excellent*|formidable*
en|dans|immediatement|aussitot|tout_de_suite|le_jour_meme une|l|la|quelques? heure|heures|journee|minutes
immediatement|aussitot|tout_de_suite|le_jour_meme|dans_l_heure
ravi|ravis|ravie|satisfaits|satisfait|content|contents|merci_pour|bravo|felicit*
comme promis|prevu|convenu|annonce
parce|car ~1 que|qu? ~1 nous|je|j|on ~4 trompe*|oublie*|egare*|perdu|confondu
c_est voulu|normal|ainsi
pas de_votre_faute|votre_faute
notre|mon|le|la|l|nos ~1 imprimante|imprimantes|transporteur|bailleur|banque|proprietaire|operateur|assureur|assurance|mairie|prefecture|imprimeur|livreur|\
traiteur|plombier|ascenseur|copieur
client|cliente|adherent|membre|patient|locataire|eleve|candidat ~2 a|ont ~4 ecrit|appele|contacte|relance|demande
nos|les|aux clients|adherents|membres|patients|locataires|eleves|candidats|participants ~3 ${many} fois|reprises
ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|systeme
plus_tot|avant achete*|change*
achete* plus_tot
chez_nous on|nous
accord|feu_vert|validation ~2 de notre|nos|la
`;

/** The next sentence says that it was mended. */
export const mended = `
^ c|cela|tout|depuis|maintenant|vous|le|la|tous ~5 corrige*|regle*|resolu*|repare*|fonctionne|marche
`;
