/**
 * French frames of thanks, of what is solved and of threats taken back. A finished state is told with its subject in the
 * indicative: "soit réglé" and "doit être résolu" are demands. Syntax: `compileFrames`. DESIGN §4.
 */

export const thanks = `
merci ~6 aide|reponse|rapid*|reactiv*|tout|beaucoup|support|efficac*|parfait|bien|vous|a_vous
rapidite|reactivite|efficacite|gentillesse ~4 merci|bravo|chapeau|de
bravo|chapeau ~3 a|pour|l_equipe
`;

const state = `
probleme|problemes|souci|soucis|incident|incidents|bug|bugs|bogue|erreur|erreurs|panne|anomalie|blocage|defaut|point|\
points|dossier|sujet|affaire|ticket|tout|tous|cela|ca ~3 est|sont|semble|semblent ~2 @finished
probleme|problemes|souci|incident|bug|erreur|erreurs|panne|tout|cela|ca ~2 a_ete|ont_ete ~2 @finished
c est ~2 @finished
probleme|souci|incident|bug|erreur ~1 @finished .|,|merci|depuis|ce_matin
tout ~2 rentre ~1 dans_l_ordre
tout ~1 est|semble ~2 en_ordre|ok|parfait|nickel|impeccable
tout ~1 est ~1 bon .|,|maintenant|merci|pour_moi|pour_nous|chez
c est ~1 bon|parfait .|,|maintenant|merci
probleme|souci|incident|sujet|affaire|cela ~1 est ~1 derriere
affaire|dossier|sujet|incident|ticket ~1 est ~2 clos|close|classe|classee
vous pouvez ~3 fermer|clore|cloturer ~1 ticket|incident|dossier|sujet|demande|cas
vous pouvez le|la fermer|clore|cloturer
`;

const runs = `
tout ~2 fonctionne|marche|refonctionne|remarche|va|roule .|,|merci|et
tout ~1 va|roule bien|tres_bien|mieux|parfaitement
fonctionne|fonctionnent|marche|marchent|tourne|tournent a_nouveau|de_nouveau|bien|tres_bien|parfaitement|maintenant|enfin|\
correctement|normalement|a_merveille|comme_avant|comme_il_faut|nickel|desormais
refonctionne|refonctionnent|remarche|remarchent
`;

const pleased = `
tres|vraiment|pleinement|entierement|de_nouveau satisfait*|content*|contents|contente
ravi|ravie|ravis|ravies|heureux|heureuse|heureuses|soulage|soulagee|soulages ~2 du|de_la|de_l|des|de_votre|de_vos|\
de_cette|par|avec
ravi|ravie|ravis|ravies|heureux|heureuse|soulage|soulagee|soulages ~1 que ~2 fonctionne|marche|soit|est ~3
`;

export const solved = `${state}${runs}${pleased}`;

/** They stay customers, or take back what they wrote: "nous restons avec vous" alone is said on the telephone too. */
export const withdrawn = `
nous restons|resterons ~1 chez vous|usbrand
je|on ~1 reste|resterai ~1 chez vous|usbrand
restons|resterons|reste ~1 client|clients|cliente|fidele|fideles
finalement|decide|decidons|donc ~4 restons|rester|reste|resterons ~1 avec vous|usbrand
retir*|annul* ~4 resiliation|reclamation|plainte
oubliez|oublier ~1 mon|ma|notre|ce|le|la ~1 dernier|mail|message|courrier|reclamation|que
`;

/** Thanks and praise that name what was done about the matter; "merci de corriger" asks for it. */
export const forDeed = `
merci|remerci* ~4 pour|a ~6 aide|solution|reparation|resolution|correction|depannage|efficacite|travail|rapidite|\
intervention|reactivite
merci|remerci* ~3 de|d votre|ton|cette|l ~1 aide|efficacite|travail|intervention|rapidite|reactivite
merci|remerci* ~3 avoir|l_avoir ~4 regle|resolu|corrige|repare|aide|aides|depanne|depannes|debloque
merci|bravo|chapeau ~3 super|beau|excellent|bon|joli travail|boulot
bravo|chapeau ~8 aide|solution|repar*|resol*|correction|depann*|efficac*|travail|rapidite|intervention
rapidite|efficacite ~4 merci|bravo|chapeau
`;

/** The decision stands, it comes too late, notice will follow. */
export const reserves = `
resiliation|resilier|resilions|avocat*|quand_meme|malgre_tout|neanmoins|autre_fournisseur|autre_prestataire|\
tribunal|voie_judiciaire|mise_en_demeure
trop tard
decision|position ~2 reste|maintenue|prise|inchangee
`;

/** Behind the thanks, or the word that they stay, the sentence turns round. */
export const turnsRound = `
mais|cependant|toutefois|malheureusement|pourtant ~2 nous|je|on|notre|le|la|l|les|il|c|ca|ce|un|une|rien|vous|votre|\
toujours|encore|pas
alors que
sauf|hormis|excepte
ensuite|puis|apres ~1 nous|je|on|c
`;

/** Said by others, hoped, awaited, asked for, or of another thing: the matter itself is not told to be well. */
export const otherMatter = `
dites|dis|dit|disent|disiez|ecrivez|ecrit|pretend*|affirm*|assur*|annonc*|promis|promettez|indiqu*|croyez|croyais|\
croyions|pensiez|pensais|pensions ~3 que|qu ~6 @finished|fonctionne|marche|ordre|bon|va|clos|close
soi_disant|pretendument|officiellement|normalement ~4 @finished|fonctionne|marche|clos|close
espere|esperons|esperant|attends|attendons|attendant|voir|veux|voulons|faut|exige|exigeons ~3 que|qu ~6 @finished|\
fonctionne|marche|ordre|bon|va|clos|close
quand|lorsque|lorsqu|des_que|des_qu|une_fois|tant_que|jusqu_a_ce|avant_que|pour_que|afin_que ~7 @finished|fonctionne|\
marche|refonctionne|remarche|refonctionnera|ordre|bon|clos|close
selon|d_apres vous ~4 @finished|clos|close
@finished ~1 selon|d_apres|d_avance
fidele|fideles a|aux
serions|serais|serait ~2 ravi|ravis|ravie|ravies|heureux|heureuse|heureuses|soulages
pour nous ~4 clos|close|classe|classee
clos|close|classe|classee ~1 pour nous
clos|close|classe|classee sans
le_reste|les_autres|certains|ailleurs ~2 fonctionne|fonctionnent|marche|marchent|tourne|va
facture|factures|note|paiement|loyer|cotisation|reglement|rendez|reunion ~3 @finished
@finished ~2 facture|factures|note|paiement
restons|resterons|reste ~3 vous|usbrand|client|clients ~4 jusqu|attente|attendant|disposition|ecoute|contact|ligne|\
le_temps|tant_que|pour_l_instant|pour_le_moment|pendant|lundi|mardi|mercredi|jeudi|vendredi|provisoirement
vous ~3 oubliez|oublier
ravi|ravie|ravis|ravies|heureux|heureuse ~3 reunion|rendez|invitation|jeudi|vendredi|lundi|mardi|mercredi|depart
`;

/** Something is not yet well, or what we say of it is wrong. */
export const stillOpen = `
toujours|encore ~2 pas|rien|aucun|aucune|en_panne|bloque*|casse*|plante*|erreur|ko|hors_service|en_attente
plante|plantent|bloque|bloquent|echoue|echouent ~1 encore|toujours
ne|n ~1 fonctionne|fonctionnent|marche|marchent|arrive|arrivons|peut|peux|pouvons|charge|imprime|repond|s_ouvre ~1 pas|plus|\
toujours
les_autres|le_reste|l_autre|d_autres ~3 pas|plus|encore|toujours
alors|bien que ~4 rien|pas|aucun|aucune|toujours|encore|jamais
erreur|erreurs|bug|probleme|panne|message revient|reviennent|persiste|persistent|reapparait|continue|demeure|recommence
erreur|bug|probleme|panne ~1 est|a toujours|encore ~1 la|present*
c_est faux|inexact|archi_faux
n_est_pas le_cas|vrai|exact
`;

/** Something is still to come, or what is thanked for is only a word. */
export const looksAhead = `
merci ~4 reponse|retour|message|mail|info|proposition|appel|patience
merci ~2 d_avance|par_avance
d_avance|par_avance ~2 merci
je|nous|on ~2 regarde*|lis|lirai|reviens|reviendrons|recontacte*|verifie*|discute*|attend*|verrai|verrons|lirons
a ~1 demain|bientot|lundi|mardi|mercredi|jeudi|vendredi|plus_tard
`;
