import type { TextRule } from './rule.ts';

/** A recap has decisions, owners with dates, and open questions, or says "none". Source: Protocol D5; Q4Launch; field rule 38. */
export const recapHasFourParts: TextRule = {
  id: '38-recap-has-four-parts',
  hard: true,
  source: 'Protocol D5; Q4Launch',
  words: 'A recap has decisions, who does what, by when, and open questions, or says "none".',
  checkText: (text) => {
    const missing = ['Decided:', 'Who does what, and by when:', 'Still open:']
      .filter((heading) => !new RegExp(`^${heading}\\n- \\S`, 'm').test(text))
      .map((heading) => `The recap has nothing under "${heading}".`);
    const block =
      /^Who does what, and by when:\n((?:- .*\n?(?: {2}.*\n?)*)+)/m.exec(text)?.[1] ?? '';
    const steps = block
      .replace(/\n {2}/g, ' ')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const undated = steps.filter(
      (line) =>
        !/^- None\b/.test(line) &&
        !(line.includes(': ') && / \((?:by [^()]+|\[\[[^[\]]+\]\])\)$/.test(line)),
    );
    return [...missing, ...undated.map((line) => `No owner or date: "${line}"`)];
  },
};
