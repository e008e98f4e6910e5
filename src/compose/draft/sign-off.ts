import { thingNouns } from '../../domain/thing-nouns.ts';
import { plainOpeners } from './word-lists.ts';

const closing =
  /^(?:(?:with )?(?:kind|best|warm|warmest|many|kindest|friendly)?[ ,]*(?:regards|wishes|greetings|thanks|thank you|thx|cheers|best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|respectfully|cordially|ta|saludos|gr(?:ü|ue)(?:ß|ss)e|gr[uü]e[sß]+e?|rgds|br|vg|lg|mfg|distinti saluti|cordiali saluti|cordialement)(?: (?:in advance|again|and regards))?)(?!\p{L})[,.!]?\s*/iu;
/** Short last lines that are no names. */
const noNames =
  /^(?:thanks?|please|sorry|urgent|asap|fyi|done|over|enough|unacceptable|ridiculous|outrageous|pathetic|disgraceful|seriously|sent|attached|confirmed|goodbye|bye|ok|okay|yes|no|ever|again|today|tomorrow|now|never|owner|manager|director|ceo|cto|coo|cfo|pa|hello|hi|dear|regards|best|cheers|yours|sincerely|noted|help)$/i;
const word = String.raw`\p{Lu}[\p{L}'’-]+`;
const onlyName = new RegExp(`^(${word})(?: (?:&|and|und|et|y) (${word}))?$`, 'u');
const behalf = /,?[ \t](?:on behalf of|for and on behalf of|pp|p\.p\.|i\.\s?a\.)[ \t].*$/i;
const title =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|frau|herr)\b\.?(?:-?(?:ing|med|phil|jur)\b\.?)?\s+)+/i;

/** How the writer signs. */
export interface SignOff {
  /** First names as signed, "Marek and Zosia"; '' when they sign with none. */
  readonly first: string;
  /** The whole signed line as a name, "Mrs. A. Whitcombe"; '' when it is none. */
  readonly full: string;
  /** Stands behind a closing formula ("Best,"), so it is a name for certain. */
  readonly closed: boolean;
  /** They sign for several or for the house: "Your Penn Dairy team". */
  readonly house: string;
}

const unsigned: SignOff = { first: '', full: '', closed: false, house: '' };

/** The name under a mail, from its own words: behind a closing formula, or alone in the last paragraph. */
export function signOff(ownWords: string): SignOff {
  const lines = ownWords
    .slice(-1_500)
    .split('\n')
    .map((line) => line.trim().slice(0, 80));
  const formula = lines.findLastIndex(isClosing);
  const after =
    formula < 0 ? [] : [(lines[formula] ?? '').replace(closing, ''), ...lines.slice(formula + 1)];
  const closed = after.find((line) => line !== '') ?? '';
  const behind = closed !== '' && after.filter((line) => line !== '').length <= 6;
  const last = lines.slice(lines.lastIndexOf('') + 1);
  const alone = lines.includes('') && last.length <= 4 ? (last[0] ?? '') : '';
  const line = behind ? closed : alone;
  return line === '' ? unsigned : readLine(line, behind || behalf.test(line));
}

/** "Best," or "Cheers, Bill"; not "Thanks for the quick answer". */
function isClosing(line: string): boolean {
  return closing.test(line) && /^(?:$|\p{Lu}|[-–(])/u.test(line.replace(closing, ''));
}

function readLine(line: string, closed: boolean): SignOff {
  const [signed = ''] = line.replace(behalf, '').split(/\s[|–—·•-]\s|,\s/);
  const bare = signed.replace(/^[-–—~\s]+|(?<![.,!\s])[.,!\s]+$/g, '');
  if (/\b(?:team|friends at|all at|everyone at|everybody at|staff of|management)\b/i.test(bare))
    return { ...unsigned, house: bare, closed };
  const nick = /\((\p{Lu}\p{Ll}{1,15})\)|["“](\p{Lu}\p{Ll}{1,15})["”]/u.exec(bare);
  const plain = bare.replace(/\s?(?:\([^()]{0,30}\)|["“][^"“”]{0,30}["”])/gu, '').trim();
  if (!isName(plain)) return unsigned;
  const [, one = '', two] = onlyName.exec(plain) ?? [];
  const first = nick?.[1] ?? nick?.[2] ?? (two === undefined ? one : `${one} and ${two}`);
  return { first, full: plain, closed, house: '' };
}

/** Up to five words, each with a capital, an initial or a particle, and none of them an ordinary word. */
function isName(line: string): boolean {
  const words = line.replace(title, '').split(/\s+/);
  if (line === '' || words.length > 5 || /[\d@:/?!"“”]/.test(line)) return false;
  return words.every(
    (one) =>
      /^(?:\p{Lu}[\p{L}'’-]*\.?|&|and|und|et|y|van|von|de|der|den|del|da|di|du|la|le|ter|zu|bin|al|el)$/u.test(
        one,
      ) && !isOrdinary(one),
  );
}

function isOrdinary(one: string): boolean {
  const low = one.toLowerCase();
  const known = noNames.test(one) || plainOpeners.has(low) || thingNouns.has(low.replace(/s$/, ''));
  return known && !/^(?:and|van|von|de|al|will|may|mark|bill)$/i.test(one);
}
