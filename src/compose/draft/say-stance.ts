import type { Brief } from './brief.ts';
import { isBereaved } from './say-sympathy.ts';

/** What the customer says of leaving, taken as they wrote it; nothing of it is argued. */
export function stanceSentence(brief: Brief): string {
  const clause = brief.stance?.clause ?? null;
  if (isBereaved(brief)) {
    return brief.ending === null ? settling(brief) : endingSentence(brief, brief.ending, null);
  }
  // Automatic renewal off is no end yet: it is confirmed, and nothing more is read into it here.
  if (brief.stopsRenewal && brief.ending !== null) return endingSentence(brief, brief.ending, null);
  switch (brief.moment) {
    case 'leaving-conditional':
      return clause === null
        ? brief.choose('stance', [
            'I have also read what you write about staying or leaving, and I take it seriously.',
            'I have also read what you will do if it stays as it is.',
            'I have understood that whether you stay depends on it.',
          ])
        : brief.choose('stance', [
            `You have also told me what hangs on it: ${clause}.`,
            `I take your condition as you wrote it: ${clause}.`,
            `And you leave no doubt about what follows: ${clause}.`,
          ]);
    case 'evaluating':
      return clause === null
        ? brief.choose('stance', [
            'Thank you for telling me openly that you are looking at other options.',
            'I would rather know than guess, so thank you for saying that you are comparing.',
            'You are also open about looking elsewhere, and I appreciate hearing it from you.',
          ])
        : brief.choose('stance', [
            `Thank you for telling me openly that ${clause}.`,
            `It is fair of you to tell me that ${clause}.`,
            // Behind a list nothing more can be said in the same sentence.
            ...(clause.includes(': ')
              ? []
              : [
                  `You also say that ${clause}; I would rather hear that from you than find out later.`,
                  `You also write that ${clause}, and I am glad to hear it from you first.`,
                ]),
          ]);
    case 'leaving-indirect':
      return clause === null
        ? brief.choose('stance', [
            'Between the lines I read that your time with us may be coming to an end.',
            'I also read in it that staying with us is an open question for you.',
          ])
        : brief.choose('stance', [
            `You also mention that ${clause}, and I do not want to read past that.`,
            `I have noted that ${clause}, and what that may mean.`,
            `One line stands out for me: ${clause}.`,
          ]);
    default:
      if (brief.ending !== null) return endingSentence(brief, brief.ending, clause);
      return clause === null
        ? brief.choose('stance', [
            'I have also read what you write about ending it, and I take it as you wrote it.',
            'What you say about going on with us is clear to me, and I respect it.',
            'Your decision is clear to me, and you need not explain it again.',
            'I have read your decision, and I am not going to argue with it.',
            'That you want to end it has reached me as you wrote it.',
          ])
        : brief.choose('stance', [
            `You tell us that ${clause}, and I take it as you wrote it.`,
            `I have noted that ${clause}.`,
            `You leave no doubt about it: ${clause}.`,
          ]);
  }
}

/** Who asks for the end is told that it has been read as that, not as a question. */
function endingSentence(brief: Brief, ending: string, clause: string | null): string {
  return clause === null
    ? brief.choose('ending', [
        `You ask us to ${ending}, and I take it as you wrote it.`,
        `I have your request to ${ending}.`,
        `Your request to ${ending} has reached me.`,
      ])
    : brief.choose('ending', [
        `You tell us that ${clause}, and you ask us to ${ending}.`,
        `I have noted that ${clause}, and your request to ${ending} is with me.`,
      ]);
}

/** What is to be settled after a death, by its name; '' where they give it none. */
function settling(brief: Brief): string {
  const { message } = brief.situation;
  const thing = settled.exec(`${message?.ownWords ?? ''}\n${message?.subject ?? ''}`)?.[1];
  return thing === undefined
    ? ''
    : brief.choose('settle', [
        `You want the ${thing.toLowerCase()} settled, and you need not explain anything.`,
        `What you want done about the ${thing.toLowerCase()} has reached me, and you need not give any reason.`,
      ]);
}

const settled = /\b(account|contract|subscription|membership|licen[cs]e|agreement|policy)\b/i;
