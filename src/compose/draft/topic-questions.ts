import type { Topic } from '../../domain/signal.ts';

/** A question to the customer, and the words by which their mail has answered it already. */
export interface Question {
  readonly ask: string;
  readonly answered: RegExp;
  /** Asked of those only who say that something was promised. */
  readonly ofPromise?: true;
}

/** What can be asked about a complaint of each topic, `general` without one; most useful first. */
export const topicQuestions: Readonly<
  Record<Topic | 'general', (about: string) => readonly Question[]>
> = {
  bug: () => [
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
    {
      ask: 'Who else on your side sees it?',
      answered: /\b(?:all|every\w*|team|colleagues?|staff|we|our|us|they|users?)\b/i,
    },
    {
      ask: 'Is there a moment in the day when it does the most harm?',
      answered: /morning|evening|noon|night|peak|always|every|when|o'clock|\d\s?(?:am|pm)/i,
    },
  ],
  'missing-feature': (about) => [
    {
      ask: `What would ${about === 'this' ? 'it' : about} have to do from the first day to be of use to you?`,
      answered: /needs? to|must|should|has to|have to/i,
    },
    {
      ask: 'How do you get by at the moment?',
      answered: /by hand|manual|excel|spreadsheet|copy|workaround|paper/i,
    },
  ],
  'unmet-expectation': () => [
    {
      ask: 'Which of the points matters most to you in the coming weeks?',
      answered: /most|first|priority|main|mainly|important/i,
    },
    {
      ask: 'Do you still have the offer or the notes in which it was promised?',
      answered:
        /offer|contract|notes|minutes|agreement|demo|slide|signed|\b(?:promised|told)\b.{0,40}\b(?:call|ring|phone|answer|reply)/i,
      ofPromise: true,
    },
  ],
  billing: () => [
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
  ],
  'support-response': () => [
    {
      ask: 'How do you prefer to be kept informed, by mail or by a short call?',
      answered: /call|phone|meeting/i,
    },
    {
      ask: 'Is anything in your request no longer as you first wrote it?',
      answered: /still|same|unchanged|already/i,
    },
  ],
  performance: () => [
    {
      ask: 'Is it slow for everybody, or only at some places of work?',
      answered: /all|every|each|only|my team|both|some of/i,
    },
    {
      ask: 'At what time of day is it at its worst?',
      answered: /morning|evening|noon|o'clock|\d\s?(?:am|pm)|\d:\d\d|night|peak|always|every/i,
    },
    { ask: 'Which step should be faster first?', answered: /most|first|especially|mainly/i },
  ],
  onboarding: () => [
    {
      ask: 'Who on your side should be there when we go through it?',
      answered: /together|team|colleague|with me|trainer|nurse|staff/i,
    },
    {
      ask: 'Which step do you need working first?',
      answered: /first|most|priority|big one|main/i,
    },
  ],
  general: () => [
    {
      ask: 'Is there anything that I should know before I start on it?',
      answered: /please|could you|can you|can we|want|need|demand|expect|would like|['’]d like/i,
    },
    {
      ask: 'Which part of it should I take up first?',
      answered: /\b(?:first|please|could you|can you|can we|want|need|demand|expect|would like)\b/i,
    },
    {
      ask: 'Who else on your side should hear what comes of it?',
      answered: /\b(?:cc|colleague|boss|director|board|team)\b/i,
    },
    {
      ask: 'Is it just you who sees it, or your colleagues as well?',
      answered:
        /\b(?:we|us|our|all|everybody|everyone|team|staff|colleagues?|people|enough for me|(?:a|the) date)\b/i,
    },
    {
      ask: 'What would a good outcome look like for you?',
      answered: /\b(?:please|want|need|expect|demand|would like|['’]d like|could you|can you)\b/i,
    },
    {
      ask: 'Whom on your side may I ask about the details?',
      answered: /\b(?:ask for|speak to|talk to|contact|colleague|assistant)\b/i,
    },
    {
      ask: 'Is there a day on your side by which it must be settled?',
      answered:
        /\b(?:by|until|before|deadline|today|tomorrow|immediately|at once|now|on the \d|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)/i,
    },
  ],
};
