const pair = /ae|oe|ue/g;
/** Two letters that are none: "neue", "Quelle", "aktuell", "zuerst", "soeben", "Poesie", "Israel", "Koeffizient". */
const two =
  /^(?:[aeq]ue|[tndsx]uell|zue(?!g|ri?ch|rn|cht|nd)|soeb|poe[ts]|koe[fx]|[a-z]?ael$|[a-z]?ael[st]$|[a-z]?uels?$|[a-z]?ue$|aero)/;

/**
 * A German word as frames know it, which is without the dots of its umlauts, where it was typed without them too:
 * "kuendigen", "moechte", "aergerlich". Linear.
 */
export function withoutUmlaut(word: string): string {
  if (!/[aou]e/.test(word)) return word;
  return word.replace(pair, (found, at: number) => {
    const before = Math.max(0, at - 1);
    const stands = two.test(word.slice(before)) || two.test(word.slice(at));
    return stands ? found : found.slice(0, 1);
  });
}
