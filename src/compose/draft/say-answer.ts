import { type Asked, opensTheReply } from './asked-facts.ts';
import { type Brief, isComplaint } from './brief.ts';

/** An answer to each thing that they ask, a line each: what only the CSM knows is a placeholder. '' for nothing asked. */
export function answers(brief: Brief, asked: readonly Asked[]): string {
  const told =
    brief.main === null &&
    brief.stance === null &&
    brief.ending === null &&
    isComplaint(brief.moment);
  // What opened the reply is answered without being said again.
  const opened = told ? asked.find(opensTheReply) : undefined;
  // Points stand last, so that nothing reads on from them.
  return [...asked.filter(({ is }) => is !== 'list'), ...asked.filter(({ is }) => is === 'list')]
    .map((one) => (one === opened ? `My answer to that: ${blank(one)}.` : answering(brief, one)))
    .join('\n');
}

/** What is left for the CSM to fill in. */
function blank({ is, words }: Asked): string {
  if (is !== 'exit') return '[[your answer]]';
  return words
    .split(/, | and /)
    .map((one) => `[[${one}]]`)
    .join(', ');
}

function answering(brief: Brief, asked: Asked): string {
  const { words } = asked;
  switch (asked.is) {
    case 'do':
      // Who asks to be told something wants the answer, not a yes.
      if (
        /^(?:send you the notice|tell|explain|say|describe|clarify|inform|state|name|confirm)\b/i.test(
          words,
        )
      ) {
        return `You ask us to ${words}: [[your answer]].`;
      }
      return brief.choose('asked', [
        `You ask us to ${words}: [[yes or no, and by when]].`,
        `On your request to ${words}: [[yes or no, and by when]].`,
        `To ${words}, as you ask: [[yes or no, and by when]].`,
      ]);
    case 'want':
      return brief.choose('asked', [
        `You would like ${words}: [[your answer]].`,
        ...(/^to\b/.test(words) ? [] : [`What you are asking for is ${words}: [[your answer]].`]),
      ]);
    case 'senior':
      // Who of ours it is, and when, only the CSM can find out.
      return brief.choose('asked', [
        'You ask for somebody above me: [[who that is, and when you hear from them]].',
        'You want somebody senior on this: [[who that is, and when you hear from them]].',
      ]);
    case 'call': {
      const when = asked.when ?? '';
      const on = asked.number === undefined ? '' : ` on ${asked.number}`;
      if (when !== '')
        return `You ask for a call ${when}: I can ring you${on} [[time of the call, ${when}]].`;
      if (on !== '') return `You ask for a call: I can ring you${on} [[time of the call]].`;
      return brief.choose('asked', [
        'You ask for a call: I can ring you [[time of the call]].',
        'You would rather talk, and so would I: [[time of the call]].',
      ]);
    }
    case 'date':
      return brief.choose('asked', [
        'You ask for a date: [[the date, or when you get one]].',
        'You want a date from us: [[the date, or when you get one]].',
      ]);
    case 'answer':
      return `You ask for ${words}: [[yes or no, and by when]].`;
    case 'exit':
      return `You ask for ${words}: ${blank(asked)}.`;
    case 'list':
      return pointByPoint(brief, asked.items ?? []);
    case 'question':
      return brief.choose('asked', [
        `You ask: "${words}" [[your answer]]`,
        `To your question, "${words}": [[your answer]]`,
      ]);
  }
}

function pointByPoint(brief: Brief, items: readonly string[]): string {
  const lead = brief.choose('points', [
    'To your points, one by one:',
    'Your points, in your order:',
    'Point by point:',
  ]);
  return [
    lead,
    ...items.map((one) => `- ${one}${one.endsWith('"') ? '' : ':'} [[your answer]]`),
  ].join('\n');
}
