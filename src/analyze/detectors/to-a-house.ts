import type { Match } from '../language/frames.ts';
import type { AnalysisText, Sentence } from '../language/read-text.ts';
import { isKnownName } from '../language/tagger.ts';
import { toldMark } from '../language/words.ts';
import { germanFirstNames } from '../lexicon/german-first-names.ts';
import { noVendors } from '../lexicon/no-vendors.ts';

/** The name; behind it may stand what kind of house bears it. */
const house = '([a-z][a-z0-9]{2,}) ';
const kind =
  '(?:(?:software|systems?|cloud|solutions?|technologies|gmbh|ag|sa|sas|sarl|sl|inc|ltd) )?';
const when = {
  de: '(?:(?:jetzt|nun|inzwischen|mittlerweile|bereits|schon|endlich|gestern|kurzlich|definitiv|letzte woche|letzten monat|(?:im|zum|ab|seit) [a-z]+) )?',
  fr: '(?:(?:maintenant|desormais|deja|finalement|definitivement|depuis peu|enfin) )?',
  es: '(?:(?:ahora|ya|finalmente|definitivamente|por fin) )?',
} as const;
const settled = {
  de: `(?:${toldMark} |, |und |$|im |ab |zum |seit |letzte |letzten )`,
  fr: `(?:${toldMark} |, |et |$|en (?!passant)|depuis |le mois |la semaine derniere |l annee derniere |a partir |pour les |pour la suite |car )`,
  es: `(?:${toldMark} |, |y |$|en |desde |el mes |la semana pasada |a partir |porque )`,
} as const;
const german = (have: string): string => {
  const [plural = '', singular = '', lone = ''] = have.split('|');
  const team = '(?:unser team|unsere firma|unsere gruppe|die geschaftsfuhrung)';
  return `(?:wir ${plural}|${plural} wir|ich ${singular}|${singular} ich|${team} ${lone}) ${when.de}`;
};
const french = (have: string): string => {
  const [plural = '', lone = ''] = have.split('|');
  return `(?:nous ${plural}|(?:on|notre equipe|notre societe|notre groupe) ${lone}) ${when.fr}`;
};

/** Plain verbs of changing one's supplier, in the first person; a visit and a move of house are told by others. */
const goings: Readonly<Record<string, readonly RegExp[]>> = {
  de: compiled([
    `${german('sind|bin|ist')}(?:zu|auf) ${house}${kind}${when.de}(?:gewechselt|ubergegangen|umgestiegen)`,
    `${german('wechseln|wechsle|wechselt')}zu ${house}${kind}${settled.de}`,
    `${german('werden|werde|wird')}zu ${house}${kind}${when.de}wechseln`,
    `${german('haben|habe|hat')}(?:einen vertrag |den vertrag )?(?:bei|mit) ${house}${kind}(?:unterschrieben|einen vertrag (?:unterschrieben|abgeschlossen))`,
  ]),
  fr: compiled([
    `${french('sommes|est')}passee?s? ${when.fr}chez ${house}${kind}${settled.fr}`,
    `${french('passons|passe')}chez ${house}${kind}${settled.fr}`,
    `${french('passerons|passera')}chez ${house}${kind}${settled.fr}`,
    `${french('partons|part')}chez ${house}${kind}${settled.fr}`,
    `${french('avons|a')}signe ${when.fr}(?:un contrat )?(?:chez|avec) ${house}${kind}${settled.fr}`,
    `${french('avons|a')}(?:migre|bascule) (?:vers|sur|chez) ${house}${kind}${settled.fr}`,
  ]),
  es: compiled([
    `(?<!no )nos (?:hemos|ha) (?:pasado|cambiado) ${when.es}a ${house}${kind}${settled.es}`,
    `(?<!no )nos (?:pasamos|pasaremos|cambiamos|cambiaremos) ${when.es}a ${house}${kind}${settled.es}`,
    `(?<!no )(?:hemos|he) ${when.es}(?:firmado|contratado) (?:un contrato )?con ${house}${kind}${settled.es}`,
    `(?<!no )(?:hemos|he) ${when.es}migrado (?:todo )?a ${house}${kind}${settled.es}`,
  ]),
};

function compiled(sources: readonly string[]): readonly RegExp[] {
  return sources.map((one) => new RegExp(`(?<=^| )${one}`, 'd'));
}

/** What else an office changes the house of; or where they only were. */
const otherGoods =
  / (?:telefon\w*|telephon\w*|telefoni\w*|handy\w*|mobil\w*|movil\w*|rufnummern?|nummern?|numero|iban|rib|bank\w*|banque|banco|konten|strom|gas|gaz|luz|electricite|electricidad|internet\w*|fibra|fibre|wlan|link|enlace|lien|steuer\w*|lohn\w*|comptab\w*|paie|nominas?|gestoria|versicherung\w*|assurance|mutuelle|seguros?|reinigung\w*|nettoyage|limpieza|kantine|catering|traiteur|cantine|leasing|fahrzeuge?|vehicules?|vehiculos?|paket\w*|colis|paquetes|papier|papel|kaffee|cafe|miete\w*|bail|local|locaux|alquiler|kunde|kunden|client|cliente|essen|dejeuner|diner|comer|cenar|visite|stand|messe|salon|feria) /;
const visits = {
  fr: / (?:hier|ce matin|ce midi|ce soir|cet apres midi|tout a l heure|en passant|dire bonjour|voir) /,
} as const;
/** Before they came to us. */
const longAgo =
  / (?:vor [^ ]+ jahren|damals|fruher|vorher|zuruck|il y a [^ ]+ ans|a l epoque|avant|autrefois|revenus?|hace [^ ]+ anos|antes|entonces|error|erreur|fehler) /;
/** German nouns have capitals: what ends so is a thing, a time or a place. */
const things =
  /(?:ung|heit|keit|schaft|tarif|plan|paket|modell|version|variante|strom|bank|kasse|halle|haus|raum|zimmer|buro|zeit|woche|tag|tage|monat|monats|jahr|jahres|quartal|papier|format|system|software|programm|anbieter|termin|ende|anfang|beginn|start|abteilung|team|leitung|stelle|firma|partner|kanzlei|beratung|seite|kapitel|thema|punkt|konto|adresse|nummer|anlage|gruppe|klasse|stufe|modul|office|hause|recht|kollegen|kunden|licht|energie|bargeld|karte|post|mail)$/;

/**
 * Where the sentence says in a plain verb that they have gone to a house that no configuration names: "Wir sind zu
 * Nordwerk gewechselt". German, French, Spanish; in English the learned model tells.
 */
export function goingsToAHouse(text: AnalysisText, sentence: Sentence): readonly Match[] {
  const patterns = goings[text.language];
  if (patterns === undefined || sentence.asks || longAgo.test(` ${sentence.norm}`)) return [];
  for (const pattern of patterns) {
    const hit = pattern.exec(sentence.norm);
    const name = hit?.indices?.[1];
    if (!hit || !name) continue;
    const from = sentence.wordAt[hit.index] ?? 0;
    const at = sentence.wordAt[name[0]] ?? 0;
    if (!isHouse(text, sentence, at) || isOfOtherGoods(text, sentence)) continue;
    return [{ from, to: at + 1, line: '' }];
  }
  return [];
}

const ownWord = new Set(['usbrand', 'rivalname', 'personname']);

function isHouse(text: AnalysisText, { words, text: said, start }: Sentence, at: number): boolean {
  const one = words[at];
  if (one === undefined || ownWord.has(one.word) || words[at + 1]?.word === 'personname')
    return false;
  const written = said.slice(one.start - start, one.end - start);
  if (!/^\p{Lu}/u.test(written) || noVendors.has(one.word)) return false;
  if (text.language === 'de' && (things.test(one.word) || germanFirstNames.has(one.word)))
    return false;
  return !isKnownName(written);
}

/** In the sentence or in the one behind it: "Wir sind zu Vodafon gewechselt. Die neue Nummer steht unten." */
function isOfOtherGoods(text: AnalysisText, sentence: Sentence): boolean {
  if (text.language === 'fr' && visits.fr.test(` ${sentence.norm}`)) return true;
  const next = text.sentences[text.sentences.indexOf(sentence) + 1];
  return [sentence, next].some((one) => one !== undefined && otherGoods.test(` ${one.norm}`));
}
