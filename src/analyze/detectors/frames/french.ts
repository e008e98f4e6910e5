/**
 * French frames (accents are folded, the apostrophe divides). Every frame names what it is about, as "annuler",
 * "continuer" or "un nouveau fournisseur" alone are in any mail. Syntax: `compileFrames`.
 */

export const cancellation = `
// ending the contract
resili*|resilli*|denonc*|rompre|rompons|rompu ~3 @whole|@rel ~1 @rel|compte|service|services|contra
resillier|resilier|resilions|resilierons|resilierai|resilierions
nous|on|je|j ~4 resilie|resilions|resiliera
resiliation ~2 de_notre|du_contrat|de_l_abonnement|de_mon|de_nos|de_la_licence|anticipee|immediate
notre|ma ~1 resiliation|denonciation
// the whole sentence, or the whole subject: a bare notice
^ resiliation $
^ demande|avis|notification|lettre|courrier ~1 resiliation $
^ resiliation ~2 immediate|abonnement|contrat|compte|licence|licences|service $
annul*|cancell*|canceler|cancele|cancelons ~1 notre|mon|nos|l|le|la|votre ~1 contrat|abonnement|\
abonnements|compte|souscription|service|engagement
arret*|stopp*|interromp*|cess* ~2 @whole|toute ~1 contrat|abonnement|collaboration|\
partenariat|cooperation|prelevements|facturation|souscription
arreter|arretons|arreterons|arretera|cess*|abandonn* ~2 @us
acte|decide|prevu|vote|valide|confirme ~2 arret|abandon|fin ~2 @us|@rel
arret*|cess* ~2 de|d|l utiliser|utilisation|travailler ~3 @us|vous
nous|on|j|je ~2 arrete|arretons|arreterons|arreterai|stoppons tout|les_frais|l_aventure|l_experience|avec_vous
clotur*|fermer|fermez|fermons|supprim*|desactiv*|effac* ~2 notre|mon|nos compte|comptes|espace|abonnement
desabonn*|desinscri* ~3 @us|@rel
veut|voulons|veux|voudrons ~1 plus ~2 @us|logiciel|outil|abonnement|service
mettre|mettons|mettrons|met|mettra|mettrai ~2 fin|terme ~3 @rel|cooperation|relation|relations|services
mettre|mettons|mettrons un_terme ~3 @rel|cooperation|relation|relations|services
cess* ~2 notre|la|cette|toute collaboration|relation|cooperation
fin ~2 de_notre ~1 collaboration|partenariat|relation|aventure
nous|nos|se ~4 separer|separons ~2 @us|vous|votre
vous ~1 quitter|quitte|quittons|quitterons|quitterai
quitter|quittons|quitterons|quitte|abandonn* ~1 @us
de_nous|nous_nous|me|se pass* de|d ~1 @us|vous|vos|votre
allons|voulons|pouvons|preferons nous_passer de|d ~1 @us|vous
en_rester|restons_en la
dernier|derniere ~1 mois|annee|trimestre|facture ~3 avec_vous|chez_vous|avec_usbrand|chez_usbrand
// not going on
pas|plus ~2 renouvel*|reconduir*|reconduis*|reconduit|prolong* @stop|notre|nos|mon|l|le|la|les|avec|chez|au|en|a|apres|\
votre|cette|pour|fin|d_ici|vos
pas|plus ~2 renouvel*|reconduir*|reconduis*|reconduit|prolong* $
pas suite ~2 contrat|abonnement|renouvellement|partenariat|collaboration
ne ~3 renouvel*|reconduir*|reconduis*|prolong* ~1 pas|plus
non renouvellement|reconduction
automatique|reconduction|renouvellement ~3 stopp*|desactiv*|refus*|suspend*|annul*
reconduction ~3 pas
stopp*|desactiv*|refus*|suspend*|annul*|retir* ~2 reconduction|renouvellement
pas|plus ~1 de renouvellement|reconduction
aucun|aucune renouvellement|reconduction .|,|ne|n|de_notre|du_contrat|pour_nous|possible
contrat|abonnement ~~ sans renouvellement|reconduction
comptez|comptes plus ~2 sur nous|moi .|,|en|a_partir|pour|comme
renouvellement|reconduction n|ne ~1 aura_pas|aura|sera|se_fera ~1 pas|lieu
sais|savons pas ~1 si ~1 nous|on|je ~2 renouvel*|renouvell*|reconduir*|reconduis*|prolong*|rester
pas ~1 sur|sure|surs|certain|certaine|certains ~1 que|si ~1 nous|on|je ~2 renouvel*|renouvell*|reconduir*|\
reconduis*|prolong*|rester
ne|pas|plus ~3 poursuivre|continuer|poursuivons|poursuivrons|continuons|continuerons ~3 avec_vous|\
avec_votre|@us|collaboration|partenariat|aventure|contrat|abonnement|ensemble
ne poursuivrons|continuerons|poursuivrai|continuerai pas
decide* ~3 ne_pas ~1 poursuivre|continuer @stop|avec
pas|plus ~3 aller plus_loin ~2 @us|avec_vous
plus ~4 rester|etre|sommes|serons ~1 client|clients|cliente|clientes
nous|on|je ~3 plus client|clients|cliente|clientes
ne ~2 serons|sommes ~1 plus ~2 client*
plus ~2 utiliser|utiliserons|utiliserai ~2 @us
plus ~4 appel|recours|recourir|recourrons a ~1 vous|vos|@us
plus ~3 travailler|collaborer|travaillerons ~1 avec ~1 vous|usbrand
pas|plus ~3 signer|signerons|signerai|renouvellement ~3 renouvellement|reconduction|avenant
signerons|signerai|signons pas ~3 renouvellement|reconduction|contrat|avenant
renonc* ~1 a ~1 @us|notre ~1
plus ~1 besoin ~2 @us
plus ~1 besoin de ~1 vous|vos @stop|services
n en_aurons|en_avons plus_l|plus usage|utilite
sera|continuera sans nous|moi
plus ~1 des_votres
on s_arrete|arrete la .|,|avec
nous nous_arretons|arretons la .|,|avec
plus ~2 avenir|confiance ~4 avec_vous|contrat|collaboration|votre
decide* ~3 arreter|cesser|partir @stop|a_la|fin|en|au|avec
laiss* ~3 contrat|abonnement ~3 expirer|echeance|s_eteindre|terme|se_terminer|se_finir
contrat|abonnement ~6 prendra|prend|arriv* ~2 fin|terme ~6 pas|plus
@us ~2 sera|seront|est|va_etre ~3 remplace|remplacee|remplaces|abandonne|abandonnee|arretee|decommissionnee ~6 par|au_profit|a_l|au|d_ici
sera|seront|est|va_etre ~1 remplace|remplacee|abandonne|abandonnee ~8 par|au_profit
aucun|aucune prolongation|renouvellement|reconduction ~1 n ~1 est|sera ~2 prevu|prevue|envisage|envisagee|souhaite|souhaitee|a_l_ordre
pas ~2 prevu|envisage|question de ~1 poursuivre|continuer|renouveler|reconduire|prolonger
sans ~1 etre ~1 renouvele*|reconduit*|prolonge*
c_est termine|fini apres ~3 ans|annees|mois
c_est ~1 termine|fini ~1 avec vous|entre_nous|usbrand
histoire|aventure|collaboration|chemin ~1 s_arrete ~1 ici|la
chemins|routes ~2 separent|divergent
suivre|prendre ~2 chacun notre|son route|chemin
ne plus ~1 rien|aucun|aucune ~2 prelever|debiter|facturer|prelevement
ne plus prelever|debiter|facturer aucun|aucune|rien
plus ~2 souscrire|recourir ~1 a ~1 @us|vos
disons|dis|dire ~1 adieu|au_revoir_definitivement
n ~3 utiliserons|utiliserai|aurons_besoin|utilisera ~1 plus ~2 @us ~2 que ~1 jusqu|en_lecture
n ~1 aurons|aurai|avons|aura plus ~1 besoin ~2 @us|vos_licences|votre_systeme
// going elsewhere
chang* de|d ~1 prestataire|fournisseur|logiciel|outil|editeur|plateforme|solution|cremerie @stop|si|car|parce|puisque|\
a|au|en|pour|avant|cette|l_an|d_ici|plus
pass*|migr*|bascul*|partir|partons|partirons|aller|allons|irons|transfer* ~5 chez|vers|a|sur ~1 un|une|l|le|des ~1 @other|autre ~1 \
@vendor|concurrent|concurrence
pass*|migr*|bascul*|partir|partons|partirons|aller|allons|irons ~3 a_la|chez ~1 concurrence|rivalname|concurrent|concurrents
migrons|migrerons|migrer|migrera|basculons|basculerons|basculer|basculera|migration|bascule|passage|passons|passerons ~1 \
vers|sur|a|chez rivalname
a_partir|des|depuis|en ~5 travaillons|travaillerons|utilisons|utiliserons|utiliserai|travaillera|utilisera ~2 rivalname
tous|toutes|toute ~4 passe|passent|bascule|basculent|migre|migrent ~1 vers|sur|a|chez ~1 rivalname
marche|contrat|appel_d_offres ~6 attribue a ~1 un ~1 autre|concurrent
rivalname a_la_place|au_lieu|plutot_que
rivalname ~1 prend|prendra ~1 place
reprenons|reprendrons|reprendre|revenons|reviendrons|revenir|retournons|retournerons|retour ~1 a|vers? ~1 \
notre|l|nos ~1 ancien|ancienne|precedent|precedente ~1 logiciel|outil|systeme|solution|plateforme|prestataire|fournisseur
allons|irons|vais|aller|iront|ira|irai ~1 ailleurs|voir_ailleurs|chez_rivalname|a_la_concurrence
sortir|sortons|sortirons|sors ~1 du|de_ce|de_notre|de_cet|de_l contrat|abonnement|engagement
on|je s_en|m_en va|vais|ira|irai @stop|fin|chez|a_la|en_fin|au_mois
considerer ~2 on|nous part|partons
confi* ~4 a ~1 @other ~1 @vendor
tourner|tournons|tournerons|tournera ~2 vers ~2 concurrence|concurrent|autre|autres
choisi|opte|retenu|signe ~4 autre|concurrent|concurrence|nouveau|rivalname ~1 @vendor|concurrent|concurrence
signe ~1 avec|chez ~1 concurrent|concurrence|rivalname
avons|a|ai ~1 signe ~1 ailleurs .|,|;|et|hier|depuis|pour|la_semaine|le_mois|ce_matin
jet* l_eponge
me|se|nous barre|barrons|casse|cassons|tire|tirons ~1 chez|ailleurs|a_la_concurrence
annonc*|confirm*|inform*|notifi* ~4 notre|mon depart
nous|on|je ~2 partons|partirons|pars|partirai|part|partira ailleurs|chez_un_autre|a_la_concurrence|definitivement
si|sinon|sans ~~ nous|on|je partons|partirons|pars|partirai|part|partira @stop
si|sinon|sans ~~ nous|on|je partons|partirons|pars|partirai|part|partira $
sinon ~6 quittons|resili*|changerons
remplac* ~4 usbrand|votre ~1 usbrand|logiciel|outil|solution|plateforme
vous ~3 nous|me perdre|perdrez|perdez
vous ~3 perdre|perdez|perdrez|perdu ~2 un|une|des|votre ~2 client|cliente|clients
derniere|dernier|ultime ~1 chance|avertissement
tirer|tirerons|tirons ~3 consequences|conclusions
`;

/** Asked or told by somebody who is about to leave, without a word of leaving. */
export const indirect = `
notre|nos|quel|quelle|duree|delai|delais ~4 preavis
clause|conditions ~1 de_sortie|sortie
frais|penalites ~1 de ~1 resiliation|sortie|depart
conditions|modalites|delai|procedure ~2 resiliation
recuper*|export*|restitution ~5 donnees ~6 fin_de_contrat|fin_du_contrat|terme_du_contrat|depart|\
resiliation|partir|cloture_du_compte
recuper*|export*|restitution ~5 donnees ~5 autre|nouvel|nouveau outil|logiciel|prestataire|plateforme
`;

/** They ask about the contract for the books, not in order to leave. */
export const forTheBooks = `
auditeur|auditeurs|audit|commissaire|expert_comptable|comptable|comptabilite ~4 demande|besoin|reclame|exige
dpo|rgpd|protection_des_donnees ~3 question|demande|pose|reclame|exige
revue|questionnaire|evaluation|controle ~2 de ~1 nos|vos|fournisseurs|prestataires ~1 fournisseurs|prestataires|.|,
auditeurs|audit|commissaires_aux_comptes|commissaire_aux_comptes|conformite ~2 vous? ~1 remercie|remercient|prie|prient|souhaite|souhaitent|voudrait|voudraient
pour ~2 budget|audit|auditeur|bilan|archives|dossier
`;

export const evaluating = `
regard*|etudi*|compar*|evalu*|consult*|cherch*|recherch*|testons|teste|tester|testent|essay*|explor*|\
examin*|envisag*|sond*|magasine|magasinons|magasiner|rencontr*|prospect*|discussion|discussions|pourparlers|\
contact|contacts|echang*|negoci*|essai|essais|test|tests|demo|demonstration|rendez|comparatif|etude|approch*|\
demarch* ~5 @other ~1 @vendor|options|offres|prestation
deux|trois|quatre|plusieurs|autres ~1 editeurs|prestataires|fournisseurs|candidats ~4 presentation|presentations|demo|\
demos|demonstration|demonstrations|offre|offres|devis|audition|rendez
@other ~1 @vendor ~5 convenir|conviendr*|essai|test|essaye|teste|demo|demonstration|contacte*|approche*|propos*|seduit*|moins_cher
regard*|etudi*|compar*|evalu*|consult*|cherch*|recherch*|test*|explor*|examin*|envisag*|sond* ~4 \
alternative|alternatives|concurrent|concurrents|concurrence|rivalname
regard*|etudi*|compar*|explor*|sond* ~3 solutions|outils|logiciels|offres|editeurs|existe ~2 marche
regard*|voir|voit|voyons|cherch* ~4 ailleurs
voir|regard* ~1 chez ~2 concurrent|concurrents|concurrence|autres
mieux|moins_cher ailleurs|chez_un_autre|chez_rivalname
compar* ~2 @us|votre|vos|tes ~3 avec|a|aux
consultation|consulter|consultons|interrog* ~2 trois|deux|plusieurs|quatre|autres ~1 @vendor
autre|autres|plusieurs|deux|trois|quatre ~1 prestataires|fournisseurs|editeurs|fournisseur|prestataire|\
editeur|candidats ~4 remis|propose*|soumis|contacte*|approche*|offre|devis|demo|presente
devis|offre|offres|proposition|propositions|soumission|soumissions|cotation|demo|demonstration|\
rendez|essai ~5 @rival
on|ils|elle|il ~1 nous ~1 presente|presentera|montre|montrera|presentent ~2 autre|autres|nouvelle|d_autres ~1 @vendor
essaient|essaie|testent|teste|essayent|utilisent ~5 concurrence|concurrent|concurrents|rivalname
concurrent|concurrents|rivalname ~1 nous ~1 a|ont ~1 prepare|propose|fait|envoye|soumis ~3 formule|offre|prix|tarif|tarifs|devis
recherche|cherchons|cherche ~2 d|un|de ~1 remplacant|remplacement|remplacante
devions|devons|allons|devrions ~1 chercher ~1 autre_chose|ailleurs
concurrence ~1 nous ~1 propose|offre|facture|fait
presenter|montrer|demontrer ~2 deux|trois|d_autres|plusieurs ~1 autres? @vendor
devis|offre|offres|proposition|propositions|demo|demos|demonstration|demonstrations ~3 d|chez|aupres|a|par ~2 \
autre|autres|d_autres|plusieurs ~1 @vendor
offre|offres|devis|propositions ~2 concurrente|concurrentes|concurrents
demand*|recu|recus|recues|sollicit*|obtenu ~3 devis|offres|propositions ~4 ailleurs|concurrence|marche
vos|tes concurrents
votre|ton concurrent
concurrent a_vous|a_toi|direct
lanc*|sort*|organis*|publi*|prevoi*|passer|preparons ~3 appel d_offres|d_offre
appel d_offres ~6 lance|remplacer|votre|vous|renouvellement|prevu|ouvert
met*|mise|remettre|mettons ~4 en_concurrence
mise en_concurrence
faire jouer ~2 concurrence
benchmark|etude_de_marche|comparatif ~4 concurrent*|solutions|outils|logiciels|editeurs|vous|votre
short list|shortlist
preselection
nous ~1 a|ont fait|propose|soumis|presente|remis ~1 une|un ~2 meilleure|interessante|alechante|avantageuse ~1 offre|proposition
nous ~1 a|ont fait|propose|soumis|presente|remis ~1 une|un ~1 offre|proposition ~2 interessante|avantageuse|moins_chere|imbattable
rivalname ~5 essay*|essai|teste*|demo*|presente|compar*|propos*|contacte*|moins_cher
essay*|teste*|presente|contacte* ~5 rivalname
remplacant|successeur|remplacer ~2 usbrand|votre|a_votre ~1 logiciel|outil|solution|usbrand
`;

export const strong = `
inadmissible|inadmissibles|inacceptable|inacceptables|scandaleux|scandaleuse|scandale|honteux|honteuse|honte|\
lamentable|lamentables|furieux|furieuse|outree|outres|outrees|revoltant|revolte|intolerable|insupportable|arnaque|\
escroquerie|incompeten*|catastroph*|indigne|deplorable|ecoeur*|exasper*|excede|excedes|excedee|excedees|\
foutage|mepris|ridicule|desastre|desastreux|desastreuse|scandalise*|ahurissant|inqualifiable|\
indignation|ulcere*|mensonge*|menteurs|mentent|menti|mentez|tromperie|trahi|trahis|voleurs|bacle|baclee|torchon|\
cauchemar|fiasco|pagaille|bordel|chaos|enrage|enragee
suis|sommes ~2 outre
c_est|du|grand ~2 n_importe_quoi
ras le bol
marre
moquez ~1 de|du
se moqu*|fout|fiche ~2 nous|monde|moi|gueule
foutez|fichez|fous|fiches ~1 de|du ~1 nous|moi|qui|vos_clients|monde|gueule
vous|tu nous|me prenez|prends ~1 pour
pris|prend|prennent|prenez ~1 pour ~1 des|un ~1 idiots|imbeciles|pigeons|debiles|cons|vaches
votre|vos|ce|cet|cette|il|elle|usbrand ~2 ne ~1 vaut|valent rien
totalement|completement|carrement|parfaitement inutilisable|inutilisables
nous|m ~1 avez|as|ont ~2 laisse|laisses|laissee|laissees tomber
qui ~2 moque|fout
suis|sommes|est a_bout
patience ~2 a_bout
perdre|perdu|bout ~1 patience
trop ~1 est ~1 trop
ca suffit @stop|maintenant|comme
ca suffit $
en ai|avons|a ~2 assez|marre|ras|plein_le_dos
n en peux|pouvons plus
vous ~2 nous|avez ~2 trompe|trompes
ete trompes|trompe|dupes|floues
pire ~3 service|support|experience|logiciel|fournisseur|prestataire
hors ~1 de ~1 moi|nous|nos_gonds
par votre|ta faute
cause de_vous
vous ~3 responsable|responsables ~4 perte|pertes|prejudice|dommages
plaisanterie|mascarade|consterne|consternes|consternant|affligeant|calamiteux|minable|merdique|incapables|amateurisme|\
sidere|sideres|abasourdi|hallucinant|aberrant|inoui|meprisant|meprisante|meprisants|abus_de_confiance
c_est|une blague @stop
on|vous ne ~1 traite|traitez pas ~3 client|clients|partenaire|partenaires|abonnes
pas ~3 client|clients|partenaires|partenaire ~1 comme_ca|de_cette_facon|de_cette_maniere|ainsi
dessous de_tout
totalement|completement|definitivement|perdu ~1 perdu|toute ~2 confiance
goutte d_eau
jamais vu @stop|ca|une|un
insense|insensee|abject|odieux|grotesque|deloyal|indecent|indecente|scandaleusement
du|un|pur vol @stop|pur|manifeste|organise
par_dessus la_tete
pourri|pourrie|pourris
plus_qu_assez|plus_que_marre|balade|balades ~3
lave|lavez ~1 les_mains
suis|sommes ~2 en_colere
`;

export const felt = `
decu|decue|decus|decues|deception|decevant|decevante|mecontent*|insatisfait*|frustr*|agace*|agacant|agacante|\
enerv*|ennuye|ennuyes|ennuyeux|penible|penibles|regrettable|regrettables|lasse|lasses|lassant|lassitude|inquiet|\
inquiets|inquiete|inquietude|inquietant|embetant|embete|deplor*|contrarie*|desagreable|surpris|surprise|surprises|\
etonne|etonnes|etonnee|facheux|desabuse*|impatient*|genant|genante|genants|perplexe*|fatigant|fatigante|usant|eprouvant|decourageant|decourageante
regrett* que|l_absence|le_manque|la_disparition|vivement|de_voir|de_constater
dommage que|@stop|pour|de|car
c_est|quel|tres|bien|vraiment dommage
fatigu* de|d|par
ca|cela|nous|me|m|qui ~1 gene|genent|derange|derangent|embete|pese|gonfle|ennuie|lasse
pas ~3 satisfait*|content*|normal|serieux|professionnel|acceptable|ravi*|a_la_hauteur|convaincu*
pas ~3 ce_qu|ce_qui|ce_que|a_ce_qu ~5 promis|annonce|vendu|presente|vante
toujours ~1 pas ~3 resolu*|regle*|corrige*|repare*|repondu|traite*|fonctionn*|marche|reponse|solution|retour|nouvelles
toujours ~1 aucun*|rien|pas ~2 reponse|nouvelle|nouvelles|retour|solution|recu_de|de_votre|change
toujours sans_reponse|sans_nouvelles|sans_solution
troisieme|quatrieme|cinquieme|enieme|nieme|sixieme ~2 fois|relance|rappel|mail|message
fois|mails|relances|rappels ~3 relance*|sans_reponse
sans ~1 reponse|nouvelles|suite ~3 de_vous|votre|depuis|support|a_ce_jour|malgre
voila|fait|depuis ~3 jours|semaines|mois ~5 attend*|traine|relance*|sans_reponse|sans_nouvelles|aucune_nouvelle|\
aucune_reponse|pas_de_reponse|pas_de_nouvelles
attend*|attente ~5 reponse|retour|solution|correctif|correction|rappel|intervention ~2 depuis
encore une_fois ~6 echou*|plant*|panne|bug*|erreur|perdu|casse|tombe
commence*|commencons ~3 lasser|perdre_patience|perdre|trouver_le_temps|agacer|fatiguer|peser|bien_faire
patience ~4 limite*|epreuve|use*|bout
laisse ~1 a ~1 desirer
attendions|attendais|attendait|attendons|esperions|esperais|espere ~3 mieux|davantage|autre_chose
guere|peu|moyennement ~1 satisfait*|content*|convaincu*|enchant*
rest* ~2 sur ma|notre|sa faim
un_peu|plutot|assez|vraiment|franchement|trop lourd|long|longue|complique|lent|confus
impression ~1 que ~8 perdent|perd|personne|egarent|ignore*|peu
pas comme prevu|convenu|espere|imagine|promis
ne nous|me convient|convainc|satisfait pas
remarques|retours|observations ~2 n ~2 pas|jamais ~2 prises|pris|entendues|ecoutees|suivies|lues
pas terrible|top|ideal
insiste|insister
comprend* pas qu
personne ne ~2 repond|rappelle|daigne
support|hotline|assistance ~1 ne ~1 repond|rappelle
perdre ~2 temps|patience
mitige|laborieux|laborieuse|perfectible|deconcertant
ca|cela ~1 traine
`;
