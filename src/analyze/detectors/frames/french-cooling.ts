/** Interest that cools and silence, in French; as in cooling.ts and engagement.ts. Syntax: `compileFrames`. Source: PROTOCOL.md M1, L3. */

export const cooling = `
n|ne ~2 presque|quasiment|pratiquement plus ~2 utilise*|servi|ouvert
n|ne ~1 est|sont ~1 plus ~1 utilise|utilisee|utilises|guere
plus personne|grand_monde ~1 ne|n ~3 connecte|utilise|ouvre|va
personne ne ~3 connecte|utilise|ouvre ~1 plus
n|ne ~3 plus ~1 que|qu ~1 deux|trois|quatre|cinq|six|quelques|# ~3 actives|actifs|utilisees|utilises|d_actives|d_actifs|qui
deux|trois|quatre|cinq|six|quelques|# ~1 utilisent|se_servent ~1 encore
enthousiasme|engouement|motivation|elan|interet|curiosite ~6 retombe|retombee|baisse|faibli|diminue|emousse|refroidi|disparu
revenu|revenus|revenue|revenues|retour|retournes|repasse|repasses|revenir ~1 a|au|aux|sur ~4 excel|papier
budget|budgets|depenses|investissements ~4 gele|geles|gelees|gelee|bloque|bloques|suspendu|suspendus|coupe|coupes
gel ~1 des|du budgets|budget|depenses|investissements
n_est|n est ~1 plus ~1 en_haut|dans_les_priorites|une_priorite|vraiment_une_priorite ~3
se|nous demande|demandent|demandons ~3 ce_que|ce_qu|a_quoi|si|s ~6 apporte|sert|besoin|utile|rapporte
pas|plus|peu|guere ~2 d|beaucoup_d interet
pas|plus ~1 envoyer|faire ~2 offre|devis|proposition ~1 pour_l_instant|pour_le_moment|tout_de_suite|cette_annee
passe|passent|passons ~5 au crible
`;

/** The talk is of somebody else's, of what we took the place of, of a freeze that spares us, or of a field of the product. */
export const notOurs = `
ancien|ancienne|vieux|precedent|precedente ~1 logiciel|outil|systeme|version|plateforme|solution ~~
n utilise|utilisent ~1 le? papier|excel|fax
grace a ~1 vous|usbrand|votre
champ|ecran|bouton|case|colonne|statut|onglet ~6 gele|bloque|utilise
adherents|clients|membres|patients|locataires|participants|eleves ~4 utilise*|connecte*|ne
leve|levee|degele|debloque|sauf_pour_vous|valide
vous ~1 ne|n ~1 nous|m|me ~1 avez|as
`;

/** The customer says that it was silent or away from the product. Weeks of it: with a lapse beside it. */
export const silence = `
je|j|nous|on ~4 pas|plus|jamais|rien ~1 repondu|donne|ecrit|connecte|connectes|connectee|manifeste|manifestes|manifestee|reagi
ne pas ~1 avoir|m_etre|nous_etre|vous_avoir ~1 repondu|donne|ecrit|connecte|connectes|manifeste|manifestes|manifestee|recontacte
mon|notre ~1 long silence
silence ~2 de notre|ma part
sans ~1 nouvelles ~1 de nous|moi|notre_part
`;
