/** French frames (accents are folded, the apostrophe divides). Syntax: `compileFrames`. */

export const cancellation = `
resili*|denonc*|rompre|rompons|annul* ~5 contrat|abonnement|compte|licence|licences|engagement|\
convention|service
contrat|abonnement|licence|convention ~6 resili*|denonc*|rompu|annul*|pas_renouvele|non_renouvele
resiliation|denonciation ~4 contrat|abonnement|du|de_notre|de_l|licence*
nous|je ~3 resili*|quittons|quitterons|partons|partirons
mettre|mettons|mettrons|met ~2 fin|terme ~2 a|au
mettre|mettons un_terme
pas|plus ~4 renouvel*|reconduir*|reconduction|prolong*|poursuivre|continuer
ne ~3 renouvel*|reconduir*|reconduis*|prolong*|poursuiv* ~1 pas|plus
non renouvellement|reconduction
arret* ~4 contrat|abonnement|collaboration|usbrand|utiliser|l_utilisation|cooperation|\
de_travailler
changer|changeons|change|changerons|passer|passons|passerons|migrer|migrons|basculer|basculons|\
partir|aller ~4 autre|concurrent|concurrence|ailleurs|rivalname|prestataire|fournisseur|nouvel|\
nouveau
quitter ~3 usbrand|votre|plateforme|vous
preavis|clause_de_sortie|conditions_de_sortie|frais_de_resiliation|penalites|reversibilite|cloture
clotur*|fermer|supprimer|desactiver ~3 compte|espace|abonnement|contrat
recuperer|exporter|export|restitution ~5 donnees ~6 avant|fin|contrat|resiliation|autre|nouveau
perdre|perdez|perdrez|perdu ~3 client|cliente
derniere|dernier|ultime ~1 chance|avertissement|relance|facture|delai
sinon ~6 partons|partirons|quittons|resili*|arret*|ailleurs|changerons
nous|on ~3 separer|separons ~2 vous|usbrand
tirer|tirerons|tirons ~3 consequences|conclusions
plus ~2 avenir|confiance ~4 avec|contrat|collaboration
decide* ~5 arreter|quitter|partir|resilier|cesser|ne_pas_poursuivre|changer
cess* ~4 collaboration|utiliser|relation*|contrat|abonnement|paiement*
laiss* ~4 contrat|abonnement ~3 expirer|echeance|s_eteindre|terme
contrat|abonnement|convention ~6 prendra|prend|arriv* ~2 fin|terme ~6 pas|plus
fin ~3 de_notre ~1 collaboration|contrat|abonnement|relation|partenariat
n avons|aurons|ai ~1 plus ~1 besoin ~4 service*|logiciel|outil|usbrand|solution
plus ~1 besoin ~2 de_vos|de_votre
ne ~2 serons|sommes ~1 plus ~2 client*
allons|irons|vais|aller|iront ~1 ailleurs|voir_ailleurs|chez_rivalname|a_la_concurrence
nous|on|je ~2 allons|irons|vais|ira|partons|partirons|pars|partirai ~2 ailleurs|chez|concurrence
remplac* ~6 usbrand|votre ~2 logiciel|outil|solution|plateforme|usbrand
tacite|reconduction ~4 stopp*|desactiv*|refus*|pas|suspend*|annul*
`;

export const evaluating = `
autre|autres|alternative|alternatives|concurrent|concurrents|concurrence|nouveau|nouveaux|\
differents ~2 solution*|outil*|logiciel*|prestataire*|fournisseur*|editeur*|plateforme*|offre*
solution*|outil*|logiciel*|prestataire*|fournisseur*|editeur* ~3 alternatif*|alternative*|\
concurrent*|concurrente*
regard*|etudi*|compar*|evalu*|consult*|cherch*|test*|explor*|examin*|demand* ~5 alternative*|\
concurrent*|concurrence|ailleurs|rivalname|autres|marche
appel d_offres|d offres|offre
appel d offres
devis|offre|offres|demo|demonstration|demonstrations|essai|rendez ~4 concurrent*|rivalname|\
autre*|vos_concurrents
mise en_concurrence|en concurrence
vos concurrents|votre_concurrent
etude|benchmark|comparatif ~4 marche|concurrent*|solution*|outil*
voir ~2 ailleurs
rivalname ~5 essay*|essai|teste*|demo*|presente|compar*|propos*|contact*|moins_cher
essay*|teste*|presente|contact* ~5 rivalname
plusieurs|deux|trois|quatre|autres ~2 devis|offres|prestataires|editeurs|solutions|demonstrations|demos
faire jouer ~2 concurrence
short list|shortlist
appel d_offre|a_la_concurrence
remplacant|successeur ~4 usbrand|votre|logiciel|outil
`;

export const strong = `
inadmissible|inacceptable|scandaleux|scandale|honteux|honte|lamentable|furieux|furieuse|outre|\
outree|revoltant|revolte|intolerable|insupportable|arnaque|escroquerie|incompeten*|catastroph*|\
indigne|deplorable|ecoeur*|exasper*|excede|excedee|foutage|moquez|mepris|ridicule|desastre|\
desastreux|scandalise*|ahurissant|inqualifiable|indignation|ulcere*
n importe quoi
ras le bol
marre
moqu* ~2 nous|monde|moi|client*
perdre|perdu|bout ~2 patience
a bout
trop c
ca suffit|suffit
trop ~1 est ~1 trop
en ai|avons ~2 assez|marre|ras
foutez|fichez|payez|prenez ~2 nous|de_nous|pour_des
prendre|prenez ~2 pour ~2 idiots|imbeciles|pigeons|cons
mensonge*|menteurs|mentent|menti|mentez|trompe*|trahi*|voleurs|bacle*|torchon|honteuse|cauchemar|\
fiasco|pagaille|bordel|chaos
pire ~3 service|support|experience|logiciel|fournisseur|prestataire
hors ~1 de ~1 moi|nous
`;

export const felt = `
decu|decue|decus|deception|decevant|mecontent*|insatisfait*|frustr*|agace*|agacant|ennuye*|\
ennuyeux|penible|regrett*|dommage|lass*|fatigue*|inquiet*|inquiete*|embetant*|deplor*|contrarie*|\
desagreable|surpris*|etonne*|derange*|gene*|facheux|desabuse*
pas ~3 satisfait*|content*|normal|serieux|professionnel|acceptable|ravi*|a_la_hauteur|convaincu*
toujours ~2 pas|rien|aucun*
troisieme|quatrieme|cinquieme|enieme ~2 fois|relance|rappel|mail|message
sans ~1 reponse|nouvelles|suite
commence*|commencons ~3 lasser|perdre_patience|perdre|trouver_le_temps|agacer|fatiguer|peser
patience ~4 limite*|epreuve|use*|bout|perdre
laisse ~1 a ~1 desirer
attend*|esper* ~3 mieux|davantage|autre_chose|plus_de
guere|peu|moyennement ~1 satisfait*|content*|convaincu*|enchant*
un_peu|plutot|assez|vraiment|franchement lourd|penible|agacant|decevant|long|complique
`;

export const missed = `
rate|manque|oublie|loupe|annuler|reporter|decaler|deplacer|decommander|rater ~5 reunion|rendez|\
rdv|appel|visio|point|formation|webinaire|seance
reunion|rendez|rdv|appel|visio|point|formation|webinaire ~6 rate*|manque*|oublie*|annul*|report*|\
decal*
pas ~3 pu ~4 assister|participer|venir|etre_present*|me_connecter|joindre|rejoindre
pas ~3 assister|participer|etre_present*|etre_la|etre_des_notres
`;

export const delay = `
pas|rien ~2 encore ~4 fini|termine|fait|commence|recu|pret|prete|rempli|eu|envoye|valide|avance
pas|rien ~2 eu_le_temps|eu_un_moment|trouve_le_temps|eu_l_occasion
report*|repouss*|differ*|decal*|retard|suspend*|suspens|en_attente|en_pause|de_cote|attendr*|\
plus_tard|prendra|traine
je|nous n ai|avons toujours|encore pas|rien
n ai|avons ~1 pas_encore|toujours_pas|rien_encore ~3 relu|lu|envoye|rempli|valide|signe|teste|commence|prepare
n ai|avons ~1 toujours|encore ~1 pas|rien ~2 relu|lu|envoye|rempli|valide|signe|teste|commence|prepare
`;

export const thanks = `
merci ~6 aide|reponse|rapid*|reactiv*|tout|beaucoup|support|efficac*|parfait|bien|vous|a_vous
rapidite|reactivite|efficacite|gentillesse ~4 merci|bravo|chapeau|de
bravo|chapeau ~3 a|pour|l_equipe
`;

export const solved = `
tout ~2 fonctionne|marche|rentre
fonctionne|marche ~3 nouveau|bien|maintenant|parfaitement
regle|resolu|resolue
tout ~3 est|va|roule|refonctionne|rentre|ordre|bon|parfait|ok
c est ~3 regle|resolu|bon|parfait|arrange|repare
probleme|souci|incident|dossier|sujet ~3 est|semble|a_ete|etait ~2 regle|resolu|clos|corrige|derriere
vous pouvez ~3 fermer|clore|cloturer
affaire|dossier|sujet|incident|ticket ~2 clos|close|classe|classee
tres|vraiment|pleinement|entierement|de_nouveau satisfait*|content*|contents|contente
ravi*|heureux|heureuse|soulage* ~4 de|que|du|par|avec
`;

export const withdrawn = `
reste|restons ~2 chez|avec ~2 vous|usbrand
retir*|annul* ~4 resiliation|reclamation|plainte
oublie* ~3 dernier|mon_mail|mon_message|ce_que
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
merci ~4 reponse|retour|message|mail|info|proposition|appel|patience
je|nous|on ~2 regarde*|lis|lirai|reviens|reviendrons|recontacte*|verifie*|discute*|attend*|verrai|verrons|lirons
a ~1 demain|bientot|lundi|mardi|mercredi|jeudi|vendredi|plus_tard
`;
