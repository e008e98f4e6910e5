/** Past and participle of the irregular verbs that promises are made with. */
const irregular: Readonly<Record<string, string>> = {
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  choose: 'chose chosen',
  cut: 'cut',
  draw: 'drew drawn',
  find: 'found',
  give: 'gave given',
  go: 'went gone',
  hold: 'held',
  lead: 'led',
  lend: 'lent',
  meet: 'met',
  pay: 'paid',
  put: 'put',
  read: 'read',
  rebuild: 'rebuilt',
  reset: 'reset',
  rewrite: 'rewrote rewritten',
  run: 'ran run',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  show: 'showed shown',
  shut: 'shut',
  speak: 'spoke spoken',
  split: 'split',
  take: 'took taken',
  teach: 'taught',
  undo: 'undid undone',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
};
/** Verbs of two syllables whose last consonant doubles; of one syllable it does by rule. */
const doubling = new Set(['submit', 'refer', 'transfer', 'prefer', 'admit', 'permit', 'unplug']);

/** The past forms of an English verb in lower case: "add" → added; "write" → wrote, written. */
export function pastForms(verb: string): readonly string[] {
  const known = irregular[verb];
  if (known !== undefined) return known.split(' ');
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  const doubled = `${verb}${verb.at(-1) ?? ''}ed`;
  if (doubling.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)) return [doubled];
  return /[aeiou]l$/.test(verb) ? [`${verb}ed`, doubled] : [`${verb}ed`];
}
