/** French demands that only a person may answer, and whose they are. Syntax: `compileFrames`. */

const lawyer = 'avocat|avocate|avocats|avocates|huissier|service_juridique|conseil_juridique';
const boss = `responsable|responsables|superieur|superieure|superieurs|directeur|directrice|direction|manager|patron|patronne|chef|\
cheffe|hierarchie|pdg|dg|gerant|gerante|dirigeant|dirigeants`;
const authority = `cnil|dgccrf|signalconso|repression_des_fraudes|autorite_de_controle|autorite_de_protection|arcep|acpr|mediateur|\
defenseur_des_droits|prefet_des_fraudes|que_choisir`;
const payment = 'prelevement|prelevements|paiement|paiements|debit|virement';
const stage = `google|trustpilot|linkedin|facebook|twitter|instagram|capterra|reddit|youtube|reseaux_sociaux|presse|internet|forums|\
avis_en_ligne`;

export const manager = `
passez|passe|mettez ~1 moi ~3 quelqu_un|responsable|${boss} ~1 qui ~1 decide|peut|a
passe|passez ~1 moi ~2 votre|ton|un ~1 ${boss}
parler|discuter|echanger|entretenir|entretien|rendez_vous|joindre ~3 votre|vos ~1 ${boss}
veux|voulons|exige|exigeons|demande|demandons|souhaite|souhaitons|voudrais|voudrions|aimerais ~1 parler|echanger|discuter ~2 a|avec ~1 \
un|une|la|votre|quelqu_un ~2 ${boss}
passez|passer|mettez moi|nous ~3 votre|un|une|la|le ~1 ${boss}
exige|exigeons|demande|demandons|attends|attendons ~6 appel|reponse|rendez_vous|entretien ~2 de|d|avec ~1 votre|la|un|une ~1 ${boss}
coordonnees|numero|nom|adresse ~1 de ~1 votre ~1 ${boss}
votre ~1 ${boss} ~3 m|me|nous ~2 appelle|rappelle|contacte|rappeler|appeler|contacter
faire|faites|fais ~1 remonter ~4 ${boss}
quelqu_un qui ~1 peut|puisse ~1 decider
`;

export const legal = `
transmis|transmettre|transmettons|transmettrons|confie|confier|confions|confierons|remis|remettons|soumis|saisi|mandate|mandater|\
mandatons|pris|prendre|prenons|contacte|consulte ~6 ${lawyer}
${lawyer} ~2 va|vont|vous|prendra|prendront ~3 contacter|contact|contactera|contacteront|ecrire|ecrira
nos|notre|mes|mon ~1 ${lawyer} ~2 a|ont ~2 dossier|affaire|pieces ~2 entre|en|sur
affaire|dossier|tout|ca|cela ~2 part|partira|va|ira|passe|passera|atterrira ~2 chez|a ~2 ${lawyer}
${lawyer} ~1 examine|examinent|etudie|etudient|prepare|preparent|instruit|regarde ~8 contre|indemnis*|dommages|plainte|recours|suites
demande|demander ~1 d indemnisation|indemnites ~6 vous|contre|votre
nouvelles|courrier ~1 de|d ~1 notre|nos|mon|mes|l|un ~1 ${lawyer}
correspondance|echange|echanges|communication ~6 ${lawyer}|cabinet
action|actions|procedure|procedures|demarche|demarches|recours|voie|voies|mesures|suites ~1 judiciaire|judiciaires|legale|legales|\
juridique|juridiques|en_justice
poursuites
agir|attaquer|poursuivre|poursuivrons|attaquerons|traduire|assigner|assignerons|assignons ~3 en justice
vous ~1 poursuivre|poursuivrons|assigner|assignerons|attaquer|attaquerons
saisir|saisirons|saisissons|saisirai|saisi|devant|porter ~3 tribunal|tribunaux|prud_hommes|juge|justice
porter|porterons|portons|porterai|deposer|deposerons|deposons|deposerai ~1 plainte
mise en demeure ~6 vous|votre|sera|suivra
vous ~2 mettons|mettre|mettrons ~1 en demeure
dommages et_interets|interets
vous ~2 tiendrons|tenons|tiens|tenir|tiendrai ~2 responsable|responsables
engager|engagerons|engageons ~2 votre responsabilite
manquement|manquements ~2 contractuel|contractuels
`;

export const regulator = `
plainte|plaindre|plaindrons|signaler|signalerons|signalerai|signalement|saisir|saisirons|saisirai|saisissons|reclamation|denoncer|\
denoncerons|alerter|alerterons|contacter|contacterons ~8 ${authority}
`;

export const chargeback = `
rejeter|rejetons|rejetterons|rejette|contester|contestons|contesterons|conteste ~4 ${payment}
opposition ~1 au|aux|a|sur ~3 ${payment}
chargeback
`;

export const publicity = `
publier|publierons|publierai|publions|poster|posterons|laisser|laisserons|laisserai|ecrire|ecrirons|ecrirai|raconter|raconterons|\
temoigner|temoignerons|partager|partagerons ~8 ${stage}
rendre|rendrons|rendrai ~1 cette|cet|l|ce|votre ~1 affaire|histoire|litige|comportement|cas public|publique
le|la rendre|rendrons|rendrai public|publique .
alerter|alerterons|contacter|contacterons|prevenir ~2 la|les|vos|autres presse|medias|journalistes|clients
mauvais|negatif|pire ~1 avis ~4 publier|poster|laisser
`;

/** Somebody else's quarrel, or praise that is offered. */
export const notToUs = `
locataire*|patient|patients|patiente|salarie|salaries|employe|employes|bailleur|proprietaire|voisin*|assureur|assurance|transporteur|\
candidat*|eleve|eleves|debiteur*
un|une|nos|notre|d_un|d_une ~1 client|clients|cliente|clientes|adherent|adherents|membre|abonne|abonnes|fournisseur|fournisseurs
bon|bons|excellent|excellents|positif|positifs|beau|belle|cinq_etoiles ~2 avis|note|commentaire|temoignage
avis ~1 positif|positifs|excellent|elogieux|cinq_etoiles
volontiers|avec_plaisir
^ comment|ou ~1 puis|pouvons|peut|faire|contester|rejeter
`;
