import type { Match } from './frames.ts';
import type { AnalysisText, Sentence } from './read-text.ts';
import { isRomance } from './romance.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const denying = {
  fr: words('pas jamais aucun aucune aucunement nullement'),
  es: words('no nunca jamas tampoco ningun ninguna nadie'),
} as const;
/** "ne" alone turns nothing ("avant que nous ne partions"): one of these must follow it. */
const second = words('pas plus jamais aucun aucune aucunement nullement guere rien personne point');
const stops = words(', ; : . ? ?! ( ) = et mais donc sinon parce y e pero sino porque asi');
/** A clause begins anew at its subject; Spanish verbs mostly carry theirs, and "nos vamos" begins with "nos". */
const subjects = words('je j nous on c ce ca cela yo nosotros nos esto eso ustedes');
/** What says the more that it will be so: "pas d'autre choix que", "n'hésiterons pas à", "no nos queda otra que". */
const emphatic = new RegExp(
  ` (?:${[
    'hesit\\w+ (?:pas|plus)|cach\\w+ pas|tarder\\w+ pas|pas (?:seulement|uniquement|exclu|impossible)',
    '(?:pas|plus) (?:tout de suite|maintenant|immediatement|aujourd hui|cette annee|encore)(?: , mais| mais)',
    'no (?:\\w+ ){1,4}(?:hoy|ahora|todavia|inmediatamente|enseguida|este mes)(?: ,)? sino',
    'd (?:autre|autres) (?:choix|solution|option|issue) que|(?:pas|plus|guere) (?:le|d autre) choix',
    'no (?:nos |me )?(?:tenemos|tengo|queda|quedara|deja|dejan|dejais|hay|vemos)' +
      ' (?:ya |mas |otra |otro )+(?:que|remedio|opcion|alternativa|salida)',
    'no (?:les |te |os |le )?(?:solo|solamente|descart\\w+|dud\\w+|tard\\w+|ocult\\w+|escond\\w+)',
  ].join('|')}) `,
);
const reach = 8;

/**
 * Does a negation govern what matched? A French or Spanish frame that asks for one itself ("ne renouvelons pas") is not
 * turned by it. Else it counts within the match and before it in its clause ("nous ne voulons pas résilier"), but not
 * where it belongs to a condition ("si no se arregla nos vamos").
 */
export function isDeniedInRomance(text: AnalysisText, sentence: Sentence, match: Match): boolean {
  if (!isRomance(text) || asksForOne(match.line)) return false;
  const read = sentence.words.map(({ word }) => word);
  const begin = clauseBegin(read, match.from);
  for (let at = begin; at <= match.to; at++) {
    if (!denies(read, at, match, text.language)) continue;
    const around = ` ${read.slice(Math.max(0, at - 1), at + reach).join(' ')} `;
    if (emphatic.test(around)) return false;
    return !read.slice(Math.max(0, begin - 1), at).includes('si');
  }
  return false;
}

/** The frame says "not" itself: all that may stand at one of its places does. */
function asksForOne(line: string): boolean {
  return line.split(' ').some((item) => item.split('|').every((one) => ownNegation.test(one)));
}

const ownNegation =
  /(?:^|_)(?:ne|n|pas|plus|jamais|aucune?|non|rien|no|nunca|jamas|sin|nadie)\*?(?:_|$)/;

function clauseBegin(read: readonly string[], from: number): number {
  for (let at = from; at > 0 && from - at < reach; at--) {
    const before = read[at - 1] ?? '';
    if (stops.has(before)) return at;
    if (subjects.has(read[at] ?? '') && before !== 'ne' && before !== 'no') return at;
  }
  return Math.max(0, from - reach);
}

function denies(
  read: readonly string[],
  at: number,
  { from, to }: Match,
  language: 'fr' | 'es',
): boolean {
  const word = read[at] ?? '';
  // "sin cancelar" does, "cancelamos sin más" does not; only "pas" may stand behind ("on résilie pas").
  if (word === 'sin' || word === 'sans') return at === from - 1;
  if (at === to) return word === 'pas';
  if (denying[language].has(word)) return true;
  if (language === 'es' || (word !== 'ne' && word !== 'n')) return false;
  return read.slice(at + 1, at + 5).some((next) => second.has(next));
}
