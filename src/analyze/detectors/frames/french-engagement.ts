/** French frames of what the customer owes, puts off and misses. Syntax: `compileFrames`. */

/** What the customer still owes. */
export const unfinished = `
je|j|nous|on ~4 pas|rien ~1 encore ~3 @done
je|j|nous|on ~3 encore|toujours ~1 pas|rien ~3 @done
je|j|nous|on ~3 rien ~1 @done
notre|nos|mon|ma|mes ~5 pas_encore|toujours_pas ~2 @done
pas ~2 pret|prete|prets|pretes|complet|complete|finalise|a_jour ~4 notre_cote|chez_nous|mon_cote
me|nous reste|manque ~4 a ~4 @todo
fait|faite|rempli|remplie|fini|finie|prete|complete ~2 a_moitie
reste|restent ~2 a ~1 @todo ~4 notre_cote|chez_nous|mon_cote
je|nous|on ~1 dois|devons|doit encore ~4 @todo
vous|te devons|dois|doit ~1 encore|toujours
`;

const putOff = `
pas|plus ~3 eu|trouve|pris ~1 le_temps|un_moment|l_occasion
nous|on|je ~2 manqu* ~1 de ~1 temps|bras|monde|ressources|personnel|disponibilite
suis|sommes|est ~2 deborde*|surcharge*|submerge*|sous_l_eau|charrette
@project ~5 en_pause|gele|gelee|suspendu|suspendue|attendra|attendront|reporte|reportee|repousse|repoussee|decale|\
decalee|plus_tard|a_l_arret|en_suspens|en_stand_by|de_cote|en_veille
laiss*|mettons|mettre|met|mis|mettra|mets ~4 de_cote|en_pause|en_attente|en_suspens|en_veille|sur_la_glace|\
entre_parentheses|au_frigo|ca_en_attente
preferons|prefere|voulons|devons|allons|va|vais|souhaitons|souhaite|aimerions ~2 attendre|patienter ~3 \
@later|un_peu|encore|avant
reporter|reportons|reporte|repouss*|decal*|differer|differons|suspend*|retarder ~5 @project
reporter|reportons|reporte|repouss*|decal*|differer|differons ~5 a|au|en|de|jusqu ~2 @later
@project ~6 pas|plus ~3 priorite|prioritaire
plus ~1 notre|la priorite
attendront|attendra|attendrons ~3 un_peu|encore|rentree|@later
revien*|reviendr*|reparl*|recontact*|reprendr*|reprenons ~4 a_la|apres|en|au|courant|l ~1 @later
jusqu_a nouvel_ordre
en suspens|pause|stand_by ~3 jusqu|chez_nous|de_notre_cote|pour_le_moment|pour_l_instant
`;

/** Late, or in need of more time, on their own side. */
const behind = `
nous|on|je|j ~2 pris|prenons|prends|prend ~3 retard
prend|pris|prendra ~3 retard ~3 notre_cote|chez_nous|notre_part|mon_cote
nous|je|on sommes|suis|est ~1 en_retard ~1 sur|dans|pour|avec
desole*|excuse*|pardon|navre* ~4 reponse|retour ~1 tardif|tardive
nous|me|m|on ~1 faut|faudra|faudrait encore ~4 temps|jours|semaine|semaines|mois
plus ~1 de_temps|long|longtemps que_prevu ~3 notre_cote|chez_nous|notre_part
`;

export const delay = `${unfinished}${putOff}${behind}`;

/** Put off as a question, as polite people do. */
export const askedToPutOff = `
pouvons|peut|pourrait|pourrions|possible|pourrez|pouvez|pourriez|peux|peuvent|souhaitable|accord ~4 reporter|\
repousser|decaler|differer|retarder|suspendre ~5 @project
pouvons|peut|pourrait|pourrions|possible|pouvez|pourriez ~4 mettre|remettre ~5 en_pause|en_attente|de_cote|\
en_suspens|a_plus_tard|au_mois|a_la_rentree
pouvons|peut|pourrait|pourrions|possible|pouvez|pourriez ~4 reporter|repousser|decaler|differer|retarder|\
remettre ~2 tout|cela|ca|le_tout ~3 @later
pouvons|peut|pourrait|pourrions|possible ~3 attendre ~3 @later
reparle*|reparler*|reprend*|recontact*|remet_ca|remettre_ca ~3 en|apres|a_la|au|l ~1 @later
`;

export const missed = `
absence ~3 @meeting
trompe* ~1 de_jour|d_heure ~4
pas ~2 reussi ~5 @meeting
ai|avons|avoir|a|ont ~2 rate|manque|loupe|oublie|zappe|ratee|manquee ~1 notre|le|la|l|votre|mon|un|une|cette|ce ~2 @meeting
passe|passes|passee a_cote ~3 @meeting
@meeting ~8 sorti|sortie|echappe|echappee
ne_pas ~1 etre|avoir_ete ~1 venu|venue|venus|venues|present*|la
sommes|suis pas ~1 venu|venue|venus|venues ~3 @meeting
fait|faire ~2 faux_bond
pose* ~1 un_lapin
n etais|etions|etait|etaient pas|plus ~2 a|au|la|present*|dans ~4 @meeting|hier|matin
pas|n ~3 pu ~4 assister|participer|venir|etre_present*|me_connecter|nous_connecter|se_connecter|joindre|rejoindre|etre_la
pas|n ~3 pu ~1 suivre ~2 @meeting
pas ~3 assister|participer|etre_present*|etre_la|etre_des_notres|etre_des_votres|me_liberer
dois|devons|du|dus|avons|suis|contraint* ~4 annuler|annule|reporter|reporte|decaler|deplacer|decommander ~5 @meeting
@meeting ~6 ai|avons|a ~2 rate|ratee|manque|manquee|loupe|oublie
`;
