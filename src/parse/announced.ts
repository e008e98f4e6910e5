// "See my answers in red below": what the words on top of a quoted mail say of answers inside it. Bounded and linear.

import type { Hue } from './ink.ts';

/** How the author says that answers stand inside the quoted mail. */
export interface Announced {
  readonly capitals: boolean;
  readonly hue: Hue | null;
}

const mostWordsAfter = 15;
const mostTop = 4_000;

/** Says that the answers stand among the quoted lines: inline, in a colour, in capitals, in the text. */
const inside: readonly RegExp[] = [
  /(?<!\b(?:your|their|his|her) )\b(?:answer|comment|repl(?:y|ies)|respon[ds]e?|remark|notes|feedback|input|reaction)(?:s|ed)?\b[^.!?\n]{0,40}\b(?:in[- ]?line|in (?:red|blue|green|purple|orange|yellow|colou?r|bold|caps|capitals|capital letters|upper ?case|brackets)|between the lines|embedded|interspersed|in the (?:text|body|thread|quoted)|highlighted)\b/iu,
  /\b(?:see|find|look)\b[^.!?\n]{0,20}\b(?:in-?line|in (?:red|blue|green|caps|capitals))\b/iu,
  /^\s{0,4}in-?line\b[^\n]{0,12}$/imu,
  /(?:antwort|kommentar|anmerkung|rückmeldung|ergänzung|bemerkung)\p{L}{0,4}[^.!?\n]{0,40}(?<!\p{L})(?:inline|im (?:text|zitat)|rot|blau|grün|farbig|fett|gro(?:ß|ss)buchstaben|zwischen den zeilen|eingefügt)(?!\p{L})/iu,
  /(?<!\p{L})(?:siehe|s\.) [^.!?\n]{0,20}(?:inline|in (?:rot|blau|grün)|im text)(?!\p{L})/iu,
  /(?<!\p{L})(?:inline|im text|in (?:rot|blau|grün)|direkt in \p{L}{2,12})[^.!?\n]{0,30}(?:beantwortet|geantwortet|kommentiert|ergänzt|vermerkt|eingefügt)/iu,
  /(?:réponse|commentaire|remarque|annotation)s?[^.!?\n]{0,40}(?:en (?:rouge|bleu|vert|couleur|gras|majuscules)|dans le (?:texte|corps|message|mail|fil)|entre les lignes|insérées?)(?!\p{L})/iu,
  /(?:répondu|commenté|réponds)[^.!?\n]{0,30}(?:en (?:rouge|bleu|vert|majuscules)|dans le (?:texte|corps|message|mail)|entre les lignes)(?!\p{L})/iu,
  /(?:respuesta|comentario|observaci[oó]n|anotaci[oó]n)(?:e?s)?[^.!?\n]{0,40}(?:en (?:rojo|azul|verde|color|negrita|mayúsculas|línea)|en el (?:texto|cuerpo|mismo correo)|entre líneas|intercalad[oa]s?)(?!\p{L})/iu,
  /(?:respondo|contesto|respondido|contestado|comentado)[^.!?\n]{0,30}(?:en (?:rojo|azul|verde|mayúsculas)|en el (?:texto|cuerpo)|entre líneas)(?!\p{L})/iu,
];
/** Says that they stand below: inside the quoted mail, or right here in the author's own text. */
const below: readonly RegExp[] = [
  /(?<!\b(?:your|their|his|her) )\b(?:answers?|comments?|replies|responses?|remarks|feedback|input)\b[^.!?\n]{0,30}\b(?:below|underneath)\b/iu,
  /\b(?:answered|replied|commented|responded)\b[^.!?\n]{0,30}\bbelow\b/iu,
  /\bbelow\b[^.!?\n]{0,20}\b(?:my|our) (?:answers?|comments?|replies|responses?|remarks)\b/iu,
  /(?<!(?:ihre|deine|seine)[nr]? )(?:antwort(?:en)?|kommentare?|anmerkung(?:en)?|rückmeldung(?:en)?|ergänzung(?:en)?)[^.!?\n]{0,30}(?<!\p{L})(?:unten|darunter|unterhalb|nachfolgend)(?!\p{L})/iu,
  /(?<!\p{L})(?:unten|darunter|nachfolgend)[^.!?\n]{0,30}(?:beantwortet|geantwortet|kommentiert|ergänzt|(?:meine|unsere) (?:antwort|anmerkung|kommentar|rückmeldung))/iu,
  /(?<!\b(?:vos|votre|leurs) )(?:réponse|commentaire|remarque)s?[^.!?\n]{0,30}(?:ci-dessous|plus bas|ci-après|en dessous)(?!\p{L})/iu,
  /(?:ci-dessous|plus bas|ci-après)[^.!?\n]{0,20}(?:mes|nos|ma) (?:réponse|commentaire|remarque)/iu,
  /(?<!\b(?:sus|tus|vuestras) )(?:respuesta|comentario|observaci[oó]n)(?:e?s)?[^.!?\n]{0,30}(?:abajo|debajo|a continuación)(?!\p{L})/iu,
  /(?:abajo|debajo|a continuación)[^.!?\n]{0,20}(?:mis|nuestras|nuestros) (?:respuesta|comentario|observacion)/iu,
];
const elsewhere =
  /attach|anhang|anlage|angehängt|pièce|joint|adjunt|document|dokument|spreadsheet|excel|portal/iu;
const hues: readonly [Hue, RegExp][] = [
  ['red', /(?<!\p{L})(?:red|rot|rouge|rojo)(?!\p{L})/iu],
  ['blue', /(?<!\p{L})(?:blue|blau|bleu|azul)(?!\p{L})/iu],
  ['green', /(?<!\p{L})(?:green|grün|vert|verde)(?!\p{L})/iu],
];
const capitals =
  /(?<!\p{L})(?:caps|capitals?|upper ?case|gro(?:ß|ss)buchstaben|majuscules|mayúsculas)(?!\p{L})/iu;

/**
 * What the author's words above a quoted mail say of answers inside it; null when they say nothing of the kind.
 * Where answers "below" follow at once in the author's own text, nothing is announced.
 */
export function announcedIn(top: string): Announced | null {
  const text = top.slice(0, mostTop);
  const said = sentenceOf(text, inside) ?? sentenceOf(text, below, mostWordsAfter);
  if (said === null || elsewhere.test(said)) return null;
  const hue = hues.find(([, named]) => named.test(said))?.[0] ?? null;
  return { capitals: capitals.test(said), hue };
}

/** The sentence in which one of the patterns stands, with at most so many words of the author behind it. */
function sentenceOf(
  text: string,
  patterns: readonly RegExp[],
  mostAfter = Infinity,
): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const from = Math.max(text.lastIndexOf('\n', found.index), text.lastIndexOf('. ', found.index));
    const end = text.slice(found.index + found[0].length).search(/[.!?\n]|$/);
    const to = found.index + found[0].length + end;
    if ((text.slice(to).match(/\p{L}{2,}/gu)?.length ?? 0) > mostAfter) continue;
    return text.slice(from + 1, to);
  }
  return null;
}
