/** What makes a French frame something else. Syntax: `compileFrames`. */

/** Another trade's supplier or programme. */
const otherTrade = `
autre|autres|nouveau|nouvel|nouvelle prestataire|prestataires|fournisseur|fournisseurs|logiciel|outil|systeme ~1 de|du|d ~1 \
paie|paiement|paiements|comptabilite|comptable|messagerie|nettoyage|transport|transports|telephonie|facturation|caisse|\
stockage|exploitation|etiquettes|papier|cafe|emballages|fournitures|energie|electricite|gaz|mobilier|colis|repas|boissons|\
pieces|materiel|carburant|textile|vetements|palettes|cartons
`;

/** A part, a person's account, a booking, a contract with somebody else: not the whole contract with us. */
export const otherObject = `${otherTrade}
annul*|resili*|supprim*|cancell*|clotur*|ferm*|desactiv*|renouvel*|arret*|prolong*|stopp* ~4 commande*|reservation*|\
rendez|facture*|reunion*|visio|livraison*|utilisateur*|seance|module|modules|option|options|ligne|lignes|bail|baux|\
assurance|assurances|mutuelle|telephone|telephonique|fax|saisie|rapport|rapports|alerte*|notification*|newsletter|\
lettre|liste|profil|certificat|certificats|mot_de_passe|mots_de_passe|serveur|serveurs|ordinateur*|badge|badges|stock|domaine|essai|delai|conge|conges|envoi|\
envois|relances|permis|agrement|passeport|internet|electricite
contrat|contrats|abonnement|abonnements|licence|licences|compte|comptes|souscription ~2 d_un|d_une|de_nos|de_chaque|\
du_client|des_clients|de_m|de_mme|de_monsieur|de_madame|de_mon_collegue|telephonique|telephone|d_assurance|\
de_travail|de_location|de_bail|d_electricite|de_gaz|internet|bancaire|bancaires|comptable|comptables|\
analytique|analytiques|test|de_test|de_demo|fournisseur|utilisateur|invite|secondaire|general|personname
contrat|contrats|abonnement ~2 de_l|du|de_la|des|de_notre|avec ~1 imprimante*|copieur*|photocopieur*|nettoyage|menage|\
locataire|locataires|salarie|salaries|client|clients|adherent|sous_traitant|sous_traitants|prestataire|transporteur|banque|bailleur|assureur
resili* ~4 par ~1 notre|le|un|nos|les|des client|clients|locataire|locataires|adherent|salarie
nos|notre|un|une|mes|chaque|propres|leur|leurs|les|des|cet|cette locataire*|salarie*|employe*|adherent*|\
client|clients|cliente|abonne|abonnes|patient|patients|eleve|eleves|membre|membres|collegue ~8 resili*|quitt*|annul*|\
renouvel*|desabonn*|reconduir*
quitt*|resili*|arret*|annul*|abandonn*|de|avec ~3 notre|nos ancien|ancienne|anciens|precedent prestataire|fournisseur|logiciel|outil|editeur
chez|avec ~1 notre|mon|un|l ~1 ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme ~~ ~~ resili*|quitt*|annul*
chez ~1 le|l prestataire|fournisseur|logiciel|outil|editeur|solution|systeme d_avant ~~ resili*|quitt*
resili*|annul*|quitt* ~1 chez ~1 notre|mon|l ~1 ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme
contrat|contrats|abonnement|abonnements|forfait|forfaits ~1 mobile|mobiles|orange|sfr|bouygues|proximus|swisscom|edf|engie
par|au_profit ~1 la|une|sa|de_la|d_une|votre|de_votre nouvelle|derniere|version|produit|solution ~1 version|.|,
prolongation|poursuite|suite ~2 essai|atelier|formation|garantie|delai
environnement ~1 de test
partenariat|contrat|collaboration|convention ~1 avec ~1 le|la|l|un|une|notre ~1 club|association|ecole|universite|agence|banque|mairie|ville|sponsor|traiteur
train|bus|metro|gare|avion ~8 changeons|change
l ancien|ancienne ~1 prestataire|fournisseur|logiciel|outil|editeur|plateforme|systeme|solution
transferer|passer|migrer|basculer ~2 chez vous|usbrand
pour ~1 la|les|notre|nos ~1 paie|comptabilite|caisse|stock|temps|conges|graphisme ~8 autre ~1 @vendor
autre ~1 @vendor , ~1 existe|y_a|avez ~4 passerelle|connecteur|interface
abonnement ~2 revue|journal|magazine|presse|quotidien
date ~1 de ~1 fin|resiliation
ecran|champ|bouton|menu|case|modele|courrier_type|formulaire|onglet|colonne|statut|libelle ~4 resili*|annul*|preavis
penalites de_retard
quitter|quittons|ferm* ~2 bureau|bureaux|locaux|ville|application_mobile|page|ecran|fenetre|session
ce vous_quitte|je_vous_quitte
je vous_quitte ~~ conge|conges|maternite|parental|retraite|train|avion|metro|demain|bientot|reunion|relais|suite|successeur|journee
arrete|arretons la ~4 demain|aujourd|soir|weekend
resili* ~2 d_un|d_une|du|des|de_l|par ~1 locataire*|adherent*|salarie*|client|clients|abonne|abonnes|patient|patients
resili* de ~1 personname|m|mme|monsieur|madame
systeme d_exploitation
rester la pour_aujourd|jusqu
`;

/** Other people's offers, and suppliers as entries of the product. */
export const otherGoods = `${otherTrade}
quartier|centre_ville|hotel|chambre|chambres|restaurant|traiteur|auberge
projet de_recherche
banque|assureur|assurance|transporteur|operateur|bailleur|imprimeur ~1 nous ~1 a|ont
offre|proposition ~3 credit|pret|assurance|assurances|leasing
ajouter|creer|saisir|enregistrer|affecter|supprimer|importer|rechercher|modifier|filtrer|trier ~5 fournisseur*|\
prestataire*|partenaire*|offre*|devis|produit*
fournisseur*|prestataire*|offre*|devis|concurrent* ~4 fiche|module|base|catalogue|liste|rapport|ecran|tableau
fiche|module|rapport|ecran|champ|catalogue|tableau ~6 fournisseur*|concurrent*|concurrence|offre|offres
comment ~6 fournisseur*|prestataire*|concurrent*|devis|offres
un|une|le|la|notre|nos|mes|des|leur|mon prospect|prospects|client|clients|adherent*|locataire*|collegue ~3 compar*|\
regard*|cherch*|etudi*|hesite*|demand*|veut|utilise*|souhaite*
repond*|reponse*|particip*|candidat*|remport*|gagn*|soumission* ~4 appel|appels|marche
nos|notre|mes|leurs|leur|mon ~1 concurrent|concurrents|concurrence|transporteur*|client|clients
`;

/** We are asked for another way, or to look: nobody looks around. */
export const yourOwn = `
pouvez|pourriez|peux|pourrais|avez|auriez|proposez ~1 vous|tu ~6 autre|autres|alternative|nouvelle|nouveau
compar* ~3 devis|offres|formules|versions ~3 vous|votre|vos|ci_joint
vos|votre ~1 autres|autre|nouvelle|nouveau|nouvelles|offre|offres ~1 offre|offres|formule|formules|version|module|\
modules|produits|solutions|outil
de|dans votre|vos ~1 catalogue|gamme|site|cote
solution|solutions|alternative|alternatives|option|options a|au|aux|pour|contre ~2 probleme|problemes|bug|bugs|souci|erreur|\
panne|blocage|impression
votre|vos|ton ~1 commercial|commerciale|collegue|equipe|service|directeur|directrice|conseiller|conseillere nous ~1 a|ont fait|propose|soumis|presente|remis
il|elle|ils|elles nous ~1 a|ont fait|propose|soumis|presente|remis
`;

/** Another house's contract, or its product beside ours. */
export const elsewhere = `
resili*|quitt*|annul*|arret*|denonc*|abandonn* ~4 contrat|abonnement|compte|licence|licences ~1 rivalname
resilie|quitte|abandonne|arrete ~1 rivalname
ancien|ancienne|precedent ~1 contrat|abonnement ~3 chez_vous|votre|rivalname
connect*|synchro*|integr*|interfac* ~~ rivalname
rivalname ~~ connect*|synchro*|integr*|interfac*
`;

/** They say that they stay. */
export const staying = `
nous|on restons|reste|resterons ~2 chez|avec ~1 vous|usbrand .|,|et|car|malgre|finalement|comme
restons|resterons|reste ~1 client|clients|cliente
annul*|retir*|renonc*|oubli* ~3 resiliation
renonc* ~2 resili*|quitter|partir|changer
hors_de_question|loin_de_nous ~4 resili*|quitter|changer|partir
resili*|resiliation ~2 n_est|n|est pas|plus|exclue ~4 jour|question|intention|prevu|prevue|envisage|envisagee|option
`;

/** Somebody else is angry, we are angry at somebody else, or the word means a thing. */
export const otherTarget = `
notre|nos|mon|mes|la|le|les|l|leur|cette|ce ~1 banque|transporteur*|comptable|bailleur|proprietaire|voisin*|assureur|\
assurance|meteo|prefecture|mairie|operateur|imprimeur|facteur|poste|livreur*|expert|inspecteur|syndicat ~~ \
est|sont|ont|etait|devient
mon|notre|le ~1 vol|train|trajet|voyage|avion|hotel|trafic ~~ catastroph*|cauchemar|chaos|desastre|horrible|enfer
catastroph*|chaos|cauchemar|pagaille|desastre ~2 aeroport|gare|route|autoroute
au_debut|au_depart|initialement ~8 ,? mais|puis ~8 formidable|super|exemplaire|parfait|top|genial|aimable|informe*|aide|aides|aidee|resolu|regle|convaincu*|reparti
imprimante|copieur|ascenseur|chauffage|machine_a_cafe ~~ ~~ technicien|reparateur|depanneur|plombier
furieux|furieuse|furieuses|mecontent*|fache|faches|colere|remonte|remontes ~1 contre|apres|envers ~2 transporteur*|\
banque|livreur*|mairie|assureur|bailleur|traiteur|lui|eux|elle|moi|nous|leur|leurs
mecontent*|furieux|decu|decus ~1 du|des|de_la|de_leur|de_notre|de_nos ~1 transporteur*|banque|livreur*|hotel|traiteur|meteo
catastroph*|desastre|sinistre|chaos ~1 naturelle|naturelles|climatique
reprise|plan|gestion ~3 desastre|catastroph*
mail|mails|sms|tentative|tentatives|appel|courriel ~2 arnaque|escroquerie|frauduleux
si ~1 ca|cela ~1 vous ~2 derange|ennuie|embete
honte , ~1 j|je ~1 avais|ai|suis ~1 oublie|oubliee|trompe|trompee|fait|pas
licence|licences|acces|postes|utilisateurs|comptes|exemplaires|places|plus ~~ en ai|avons|a assez
assez pour l_instant|le_moment|tout_le_monde|cette_annee
honte ~~ avais|avions ~1 oublie*|debranche*|mal|confondu|trompe*|eteint*
honte ~2 pour_moi|de_moi|de_mon|de_ma|d_avoir|de_vous_demander|de_ne_pas
niveau|gravite|categorie|statut|motif|note|avis|enquete|sondage|formulaire ~6 satisfait*|mecontent*|inacceptable|decu
`;

/** What the customer had before us: what is said of it is not said of us. */
export const formerHouse = `
^ ~1 chez|avec|de|par ~1 notre|mon|l|un? ~1 ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme
^ ~1 l|le|la|notre ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme ~1 etait|avait|ne|n|a
^ ~1 chez|avec ~1 le|l ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme d_avant
^ ~3 quitte|quittions|resilie|abandonne|lache ~1 notre|l|mon ancien|ancienne|precedent|precedente ~1 prestataire|fournisseur|logiciel|outil|editeur|solution|systeme
`;

/** Pleased, in words that else are none. */
export const praise = `
gagne|remporte ~3 prix|concours|trophee|match
agreablement|heureusement|positivement surpris|surprise|etonne
bonne|belle|agreable|excellente|heureuse surprise|surprises
surpris|etonne|etonnes|impressionne ~3 par|de ~2 rapid*|qualite|facil*|efficac*|simplicite|reactiv*
pas regrett*|decu|decus|decue|decues|mecontent|mecontents
jamais vu ~4 aussi|si rapide*|efficace*|gentil*|competent*|reactif*|reactive*|bon|bonne|bien|clair*|simple*|pratique*|agreable*|facile*
incroyablement|scandaleusement ~1 bien|rapide|simple|bon
`;

/** Said with reserve. */
export const hedges = `
un_peu|legerement|petit|plutot
commenc* a|serieusement
`;

/** A new time for a call, or how the product puts off: nobody's delay. */
export const notTheirPart = `
reporter|repousser|decaler|deplacer|remettre ~2 @meeting
comment ~4 reporter|repousser|decaler|differer|suspendre|mettre
`;
