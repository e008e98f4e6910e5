import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { isBereaved } from './say-sympathy.ts';
import { type Question, topicQuestions } from './topic-questions.ts';
import { reframing } from './wording.ts';

/** Matches no text. */
const never = /(?!)/;

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
    const open = questions(brief).filter(
      (one) => !one.answered.test(text) && (brief.promised || !one.ofPromise),
    );
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
  if (isLeaving(brief.moment)) return isBereaved(brief) ? [] : leaving(brief);
  if (!isComplaint(brief.moment)) return [];
  const all = topicQuestions[brief.topic ?? 'general'](brief.about);
  // Who is angry is not sent for a screenshot.
  return brief.moment === 'angry' ? all.filter((one) => !/screenshot|get by/.test(one.ask)) : all;
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

/** Automatic renewal off may mean little or much; it is asked, not guessed. */
const behindRenewal: readonly Question[] = [
  {
    ask: 'May I ask what is behind it: do you only want to decide yourselves each time, or is staying with us in question?',
    answered: never,
  },
  {
    ask: 'Is that a matter of form for you, or is staying with us an open question?',
    answered: never,
  },
];

/** Who asks what the contract allows compares nothing yet. */
const comparing =
  /\b(?:compar\w+|others?|alternativ\w*|quotes?|offers?|demos?|vendors?|providers?|suppliers?|competitors?|market|tools?|products?|tender|rfp|trial\w*|(?:other|our) options (?!(?:are |were )?(?:under|in|within)\b)|elsewhere|another)\b/i;

function leaving(brief: Brief): readonly Question[] {
  if (brief.stopsRenewal) return behindRenewal;
  if (brief.moment === 'leaving-announced') {
    return [
      {
        ask: 'Is there anything that would still change your decision, or should I only see to an orderly end?',
        answered: /effective immediately|already|final|switched|moved to|have moved|formal/i,
      },
      {
        ask: 'What was it that decided it in the end?',
        answered:
          brief.main !== null
            ? /./s
            : /because|reason|since|due to|price|cheaper|not used|expensive|\bso (?:we|i)\b|\bsold\b|clos(?:e|ed|ing)|retir|merg|bought|takeover|in[- ]house/i,
      },
      {
        ask: 'Which data do you want to take with you, and in which format?',
        answered: /export|data|delet/i,
      },
      {
        ask: 'Who on your side takes care of the handover?',
        answered: /liaise|contact|colleague|assistant|handover|hand-over|get in touch with/i,
      },
      {
        ask: 'Is there a day on which it must still run without fail?',
        answered: /until|till|last day|end of|effective|\bby\b|\b(?:on|as of) (?:the )?\d/i,
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
  const compares = comparing.test(brief.situation.message?.ownWords ?? '');
  return [
    {
      ask: 'What will weigh most in your decision?',
      answered: /because|most|price|cheaper|reason/i,
    },
    {
      ask: 'What would we have to show you to make the comparison fair?',
      answered: compares ? /show (?:us|me)|demo|need/i : /./s,
    },
    {
      ask: 'When do you want to have it decided?',
      answered: /\bby\b|until|before|deadline|end of|next (?:week|month|year)|renewal/i,
    },
  ];
}
