import type { RawToken } from './words.ts';

/** What a part of a person's name is read as: no frame has this word. */
export const personName = 'personname';

const titles = new Set(
  `m mm mme mmes mlle mlles monsieur madame mademoiselle messieurs maitre dr dra docteur prof
  sr sra sres sras srta senor senora senorita don dona lic ing doctor doctora`.split(/\s+/),
);
/** Have a capital, at the beginning of a sentence mostly, but are no first names. */
const openers = new Set(
  `le la les l un une des du de d ce cet cette ces notre nos votre vos mon ma mes ton ta tes son sa ses
  leur leurs el los las una unos unas este esta estos estas ese esa nuestro nuestra nuestros nuestras su sus
  mi mis tu vuestro vuestra bonjour bonsoir salut merci cher chere chers cordialement hola buenos buenas
  estimado estimada estimados saludos gracias quel quelle quels quelles que quand comme tout toute tous
  avec sans pour par chez dans sur et ou mais si il elle nous vous vraiment c j ne en au aux como todo toda
  con sin para por y o pero es son del al no ya muy semana`.split(/\s+/),
);

/** Stands right before a lone name at the end of a mail; folded. */
const farewell =
  /(?:cordiale(?:ment|s)|salutations|merci|journee|semaine|soiree|vous|toi|saludos?|gracias|abrazos?)[ ,.!\s]*$/;

/**
 * The tokens of a French or Spanish text that are part of a person's name ("Mme Lassalle", "Carlos Peña", a
 * sign-off): a capitalised word after a title or initial, right after another capitalised word that opens no
 * sentence, or last of all after a farewell. These languages write only names so; words all in capitals are shouted,
 * and a capital after an ordinary word may be a lawyer's ("le Contrat"): both are read. `original` gives a token as
 * it was written.
 */
export function personNames(
  folded: string,
  tokens: readonly RawToken[],
  original: (token: RawToken) => string,
): ReadonlySet<RawToken> {
  const names = new Set<RawToken>();
  const isCapital = (token: RawToken): boolean => /^\p{Lu}\p{Ll}/u.test(original(token));
  const last = tokens.findLastIndex(({ text }) => /^\p{L}/u.test(text));
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token)) continue;
    const mark = tokens[at - 1]?.text;
    const dotted = mark === '.';
    const before = tokens[dotted || mark === '-' ? at - 2 : at - 1];
    const end =
      at === last && farewell.test(folded.slice(Math.max(0, token.from - 40), token.from));
    if (end) names.add(token);
    if (before === undefined || !/^[.-]? ?$/.test(folded.slice(before.to, token.from))) continue;
    const initial = dotted && before.text.length === 1 && /\p{Lu}/u.test(original(before));
    const first = !dotted && isCapital(before) && !openers.has(before.text);
    if (titles.has(before.text) || initial || first) names.add(token);
  }
  return names;
}
