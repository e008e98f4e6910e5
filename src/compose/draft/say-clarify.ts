import type { Topic } from '../../domain/signal.ts';
import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { reframing } from './wording.ts';

interface Question {
  readonly ask: string;
  /** The mail answers it already. */
  readonly answered: RegExp;
}

/**
 * D2: the reframing question in the protocol's form when the customer stated a goal, and at most one more
 * question that their mail does not answer. '' when nothing is left to ask.
 */
export function clarify(brief: Brief): string {
  const lines: string[] = [];
  if (brief.goal !== null) lines.push(reframing(brief.goal));
  const hasRequest = brief.asked.some((one) => one.is !== 'question');
  if (lines.length === 0 && brief.moment !== 'ordinary' && !(brief.topic === null && hasRequest)) {
    const text = `${brief.situation.message?.subject ?? ''} ${brief.situation.message?.ownWords ?? ''}`;
    const open = questions(brief).filter((one) => !one.answered.test(text));
    const question =
      open.length === 0
        ? ''
        : brief.choose(
            'question',
            open.map((one) => one.ask),
          );
    if (question !== '') lines.push(question);
  }
  return lines.join(' ');
}

function questions(brief: Brief): readonly Question[] {
  if (
    (brief.moment === 'missed-repeatedly' || brief.moment === 'silence') &&
    brief.situation.message === null
  )
    return quiet(brief);
  if (isLeaving(brief.moment)) return leaving(brief);
  if (!isComplaint(brief.moment)) return [];
  return byTopic(brief.topic, brief.about);
}

function quiet(brief: Brief): readonly Question[] {
  const text =
    /\b(?:later|after|until|when|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
  return brief.moment === 'silence'
    ? [
        {
          ask: 'Is somebody else now the right person to write to?',
          answered: /take over|colleague|successor/i,
        },
        { ask: 'Is there something on our side that keeps you from going on?', answered: text },
      ]
    : [
        {
          ask: 'Would a short written update suit you better than a call?',
          answered: /call|phone|written/i,
        },
        { ask: 'Is there a time of the week that is easier for you?', answered: text },
      ];
}

function leaving(brief: Brief): readonly Question[] {
  if (brief.moment === 'leaving-announced') {
    return [
      {
        ask: 'Is there anything that would still change your decision, or should I only see to an orderly end?',
        answered: /effective immediately|already|final|switched|moved to|have moved|formal/i,
      },
      {
        ask: 'What was it that decided it in the end?',
        answered: /because|reason|since|due to|price|cheaper|not used|expensive/i,
      },
      {
        ask: 'Which data do you want to take with you, and in which format?',
        answered: /export|data|delet/i,
      },
    ];
  }
  if (brief.moment === 'leaving-conditional') {
    return [
      {
        ask: 'Is there anything beyond it that we would have to settle?',
        answered: /\balso\b|second|\b2[.)]/i,
      },
      {
        ask: 'Who else on your side will judge whether it is done?',
        answered: /board|director|boss|cfo|ceo|owner|partner|chair|committee|head of/i,
      },
    ];
  }
  if (brief.moment === 'leaving-indirect') {
    return [
      {
        ask: 'Do I read you right that you are thinking about ending the contract?',
        answered: never,
      },
      { ask: 'May I ask directly: is the contract itself in question for you?', answered: never },
      {
        ask: 'Is it settled for you, or is there still something that we can put right?',
        answered: /settled|final|decided/i,
      },
    ];
  }
  return [
    {
      ask: 'What will weigh most in your decision?',
      answered: /because|most|price|cheaper|reason/i,
    },
    {
      ask: 'What would you need to see from us to make the comparison fair?',
      answered: /show (?:us|me)|demo|need/i,
    },
    {
      ask: 'When do you want to have it decided?',
      answered: /\bby\b|until|before|deadline|end of|next (?:week|month|year)|renewal/i,
    },
  ];
}

/** Matches no text. */
const never = /(?!)/;

function byTopic(topic: Topic | null, about: string): readonly Question[] {
  switch (topic) {
    case 'bug':
      return [
        {
          ask: 'Does it happen every time, or is there a case in which it works?',
          answered:
            /every|each|always|all of|only when|only if|sometimes|intermittent|again|random|everyone/i,
        },
        {
          ask: 'Can you send me one record or screenshot, so that I look at the same thing as you?',
          answered:
            /attach|screenshot|screen shot|log|repro|example|invoice no|order no|photo|pdf|number/i,
        },
        {
          ask: 'Since when have you been seeing it?',
          answered:
            /since|update|release|upgrade|yesterday|today|this morning|last|ago|\d{1,2}(?:st|nd|rd|th)?\b/i,
        },
        {
          ask: 'Which part of it hurts most while it is not fixed?',
          answered: /most|worst|urgent|especially/i,
        },
      ];
    case 'missing-feature':
      return [
        {
          ask: `What would ${about} have to do on its first day to be of use to you?`,
          answered: /needs? to|must|should|has to|have to/i,
        },
        {
          ask: 'How do you get by at the moment?',
          answered: /by hand|manual|excel|spreadsheet|copy|workaround|paper/i,
        },
      ];
    case 'unmet-expectation':
      return [
        {
          ask: 'Which of the points matters most to you in the coming weeks?',
          answered: /most|first|priority|main|mainly|important/i,
        },
        {
          ask: 'Do you still have the offer or the notes in which it was promised?',
          answered: /offer|contract|notes|minutes|agreement|demo|slide|signed/i,
        },
      ];
    case 'billing':
      return [
        {
          ask: 'Which invoice should I look at first?',
          answered:
            /invoice|\b[A-Z]{0,3}-?\d{3,}|month|january|february|march|april|may|june|july|august|september|october|november|december/i,
        },
        {
          ask: 'Who on your side should get the result in writing?',
          answered: /accounting|accounts|finance|cc|bookkeep/i,
        },
        {
          ask: 'Is there a payment date on your side that I should know of?',
          answered: /due|paid|pay by|payment|deadline/i,
        },
      ];
    case 'support-response':
      return [
        {
          ask: 'How do you prefer to be kept informed, by mail or by a short call?',
          answered: /call|phone|meeting/i,
        },
        {
          ask: 'Is anything in your request no longer as you first wrote it?',
          answered: /still|same|unchanged|already/i,
        },
      ];
    case 'performance':
      return [
        {
          ask: 'Is it slow for everybody, or only at some places of work?',
          answered: /all|every|each|only|my team|both|some of/i,
        },
        {
          ask: 'At what time of day is it at its worst?',
          answered: /morning|evening|noon|o'clock|\d\s?(?:am|pm)|\d:\d\d|night|peak|always|every/i,
        },
        { ask: 'Which step should be faster first?', answered: /most|first|especially|mainly/i },
      ];
    case 'onboarding':
      return [
        {
          ask: 'Who on your side should be there when we go through it?',
          answered: /together|team|colleague|with me|trainer|nurse|staff/i,
        },
        {
          ask: 'Which step do you need working first?',
          answered: /first|most|priority|big one|main/i,
        },
      ];
    case null:
      return [
        {
          ask: 'What would help you most right now?',
          answered: /please|could you|can you|want|need|would like|i'd like/i,
        },
      ];
  }
}
