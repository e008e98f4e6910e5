import type { RawToken } from './words.ts';

// Folded words, so "März" is "marz".
const countedNouns = new Set(
  `januar janner jan februar feber feb marz april mai juni juli august aug september sept oktober okt november nov
  dezember dez quartal halbjahr jahr jahrestag monat monats woche kalenderwoche kw tag mal stock stufe etage klasse
  version auflage mahnung anlauf versuch ausfall termin schritt punkt absatz`.split(/\s+/),
);
const abbreviations = new Set(
  'gem lt inkl exkl ggf evtl abs zzgl bspw sog vgl bzgl betr dipl art allg std mio stk tel'.split(
    ' ',
  ),
);
/** A verb or a day of the week when it is written small or stands without its full stop. */
const titles = new Set(['mag', 'fr']);

/**
 * Tells of a full stop of a German text whether the sentence goes on behind it: an ordinal or a date ("zum 31. Mai",
 * "am 31.12. nicht", "ab dem 2. Quartal") or an abbreviation ("gem.", "z.B."). A number at the end of a sentence is
 * followed by a capital that no ordinal counts. `isCapital` reads the original text; tokens are folded.
 */
export function germanStops(
  tokens: readonly RawToken[],
  isCapital: (token: RawToken) => boolean,
): (at: number) => boolean {
  return (at) => {
    const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (stop?.text !== '.' || before?.to !== stop.from || next === undefined) return false;
    if (/^\d{1,2}$/.test(before.text)) {
      const small = /^\p{L}/u.test(next.text) && !isCapital(next);
      return small || /^\d/.test(next.text) || countedNouns.has(next.text);
    }
    if (titles.has(before.text)) return isCapital(before) && isCapital(next);
    return abbreviations.has(before.text) || /^[abdhuvz]$/.test(before.text);
  };
}
