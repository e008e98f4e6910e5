import { bareSubject } from '../../domain/subject.ts';
import { type Asked, opensTheReply } from './asked-facts.ts';
import { type Brief, isLeaving } from './brief.ts';
import { dayOf } from './dates.ts';
import { impacts } from './impacts.ts';
import { contentStems, sharesNoun } from './issue-words.ts';
import { noMeeting } from './say-no-meeting.ts';
import { counted } from './statement-weight.ts';
import { stanceSentence } from './say-stance.ts';
import { isBereaved } from './say-sympathy.ts';
import { asksPardon } from './spoken-topic.ts';
import type { Telling } from './telling.ts';
import { protocolEmpathy } from './wording.ts';

/** D1: the customer's own fact first, then what it means to them. One to three sentences; never an apology. */
export function empathy(brief: Brief): string {
  const said = isLeaving(brief.moment) ? leaving(brief) : complaint(brief);
  return said.filter((one) => one !== '').join(' ');
}

function complaint(brief: Brief): readonly string[] {
  const first = opener(brief);
  if (first === '') return [];
  const feeling = feelingSentence(brief);
  const more = brief.main === null || brief.second === null ? '' : also(brief, brief.second);
  const short = brief.situation.tier !== 'high' && more.length > 160;
  if (brief.emotion === null && more !== '' && !short) return [first, more];
  // What it costs them in figures is told beside the feeling as well (draft-rules 4).
  const figures = counted.test(brief.second?.original ?? '');
  return more !== '' && (brief.situation.tier === 'high' || figures) && more.length < 140
    ? [first, more, feeling]
    : [first, feeling];
}

function leaving(brief: Brief): readonly string[] {
  const stance = stanceSentence(brief);
  // Over a death nothing is told back but what they want settled.
  if (isBereaved(brief)) return [stance === '' ? opener(brief) : stance];
  const feeling = brief.emotion === null ? '' : feelingSentence(brief);
  const spoken = stance !== '' && (brief.stance !== null || brief.ending !== null);
  const first = brief.main === null && spoken ? '' : opener(brief);
  return first === '' ? [withoutAlso(stance), feeling] : [first, stance, feeling];
}

/** "You also say" needs something said before it. */
function withoutAlso(sentence: string): string {
  return sentence
    .replace(/^(You|I) (have )?also /, '$1 $2')
    .replace(/^You are also open /, 'You are open ')
    .replace(/^You also /, 'You ')
    .replace(/^And you /, 'You ');
}

/** The first sentence: what the customer told us, in their words, from our side. */
function opener(brief: Brief): string {
  if (brief.main === null) return askedOpener(brief);
  const { clause } = brief.main;
  const original = brief.main.original.replace(/["“”]/g, "'");
  const title = untoldTitle(brief, original);
  if (title !== '') {
    const said = clause ?? `"${original}"`;
    return brief.choose('mailed', [
      `In your mail "${title}" you write: ${said}.`,
      `Your mail "${title}" says it plainly: ${said}.`,
      `From your mail "${title}" I take this first: ${said}.`,
      `You write under "${title}": ${said}.`,
      `Under "${title}" the first thing I read is this: ${said}.`,
    ]);
  }
  if (clause === null) {
    return brief.choose('quoted', [
      `You wrote: "${original}."`,
      `In your words: "${original}."`,
      `Your words were: "${original}."`,
    ]);
  }
  if (brief.noun !== '' && !sharesNoun(clause, brief.noun)) {
    return brief.choose('titled', [
      `About ${brief.noun} you write: ${clause}.`,
      `On ${brief.noun} you tell me this: ${clause}.`,
      `You wrote about ${brief.noun}, and the point I take from it is this: ${clause}.`,
    ]);
  }
  const openers = [
    `What I take from your mail first: ${clause}.`,
    `The first thing I read in your mail: ${clause}.`,
    `You put it plainly: ${clause}.`,
  ];
  // A capital that may not be a name would jar after "that".
  if (/^\p{Lu}/u.test(clause)) return brief.choose('opener', openers);
  return brief.choose('opener', [
    `You write that ${clause}.`,
    `You tell me that ${clause}.`,
    `I see from your mail that ${clause}.`,
    `From your mail I understand that ${clause}.`,
    `As you describe it, ${clause}.`,
    ...openers,
  ]);
}

/** The subject line when it names what neither the statement nor the noun says; else ''. */
function untoldTitle({ title, noun }: Brief, statement: string): string {
  const said = contentStems(`${statement} ${noun}`);
  const stems = [...contentStems(title)];
  const told = stems.filter((stem) => said.has(stem)).length;
  return title === '' || told * 2 > stems.length ? '' : title;
}

/** Without a statement to tell back, what they ask for opens the reply, or what the mail is about. */
function askedOpener(brief: Brief): string {
  const asked = brief.asked.find(opensTheReply);
  if (asked !== undefined) {
    const opened = askedAbout(brief, asked);
    if (opened !== '') return opened;
  }
  if (brief.noun === '' && brief.title !== '') {
    return brief.choose('title-opener', [
      `You wrote to us about "${brief.title}".`,
      `I have read your mail about "${brief.title}".`,
    ]);
  }
  if (brief.noun === '') return '';
  return brief.choose('noun-opener', [
    `You wrote to us about ${brief.noun}.`,
    `I have read your mail about ${brief.noun}.`,
    `Your mail about ${brief.noun} is with me.`,
  ]);
}

/** What they ask, after the thing that it is about; '' where it would hang in the air ("When does he come?"). */
function askedAbout(brief: Brief, { is, words, quote }: Asked): string {
  const noun = brief.noun === '' || sharesNoun(words, brief.noun) ? '' : brief.noun;
  const title = noun !== '' || sharesNoun(words, brief.title) ? '' : brief.title;
  const place = noun !== '' ? `About ${noun}` : title === '' ? '' : `In your mail "${title}"`;
  if (place === '' && /\b(?:he|she|they|him|her|them)\b/i.test(words)) return '';
  switch (is) {
    case 'do':
      return place === ''
        ? brief.choose('asked-first', [
            `You ask us to ${words}.`,
            `Your request is to ${words}.`,
            `What you ask of us is to ${words}.`,
          ])
        : `${place} you ask us to ${words}.`;
    case 'want':
      return place === ''
        ? `You would like ${words}.`
        : `${place} you say that you would like ${words}.`;
    // Points are answered one by one, further down.
    case 'list':
      return '';
    case 'exit':
      return quote === undefined ? `You ask for ${words}.` : `You ask: "${quote}"`;
    case 'question':
    case 'call':
    case 'date':
    case 'answer':
    case 'senior':
      return place === ''
        ? brief.choose('asked-first', [`You ask: "${words}"`, `Your question is "${words}"`])
        : `${place} you ask: "${words}"`;
  }
}

/** The customer's own word for the feeling, or what the thing means to them when they named none. */
function feelingSentence(brief: Brief): string {
  const { wording } = brief.situation;
  if (wording.empathy !== null) return fill(wording.empathy, brief);
  if (wording.protocolWording && /^frustrat/.test(brief.emotion?.word ?? '')) {
    return protocolEmpathy(brief.about);
  }
  if (brief.emotion === null) return brief.choose('impact', impacts(brief.topic, brief.promised));
  const { state, word } = brief.emotion;
  // Their own sentence named it: said again it would be a parrot's word.
  if (brief.main?.original.toLowerCase().includes(word)) {
    return brief.choose('feeling-told', [
      'I can see why.',
      'I understand why.',
      'In your place I would feel the same.',
      'I can see why you feel that way.',
      'I understand why you feel that way.',
    ]);
  }
  return brief.choose('feeling', [
    `I can see why you are ${state}.`,
    `You say that it has left you ${state}, and I can see why.`,
    `In your place I would be ${state} too.`,
    `I understand why you are ${state}.`,
    // "Tired about" is no English.
    ...(brief.noun === '' || /(?:tired|weary|exhausted|fed up)$/.test(state)
      ? []
      : [`I understand that you are ${state} about ${brief.noun}.`]),
  ]);
}

function also(brief: Brief, second: Telling): string {
  return brief.choose('also', [
    `You also say that ${second.clause}.`,
    `You add that ${second.clause}.`,
    `You mention as well that ${second.clause}.`,
    `On top of that, ${second.clause}.`,
  ]);
}

/** A house sentence with the customer's words in its gaps. */
export function fill(sentence: string, brief: Brief): string {
  return sentence
    .replaceAll('{issue}', brief.about)
    .replaceAll('{goal}', brief.goal ?? '[[their goal]]');
}

/** D1 for the quiet stories: acknowledges what is so, without a word of reproach or apology. */
export function acknowledgement(brief: Brief): string {
  const { situation } = brief;
  const clause = brief.stance?.clause ?? brief.main?.clause ?? null;
  const day = (at: Date): string => dayOf(at, situation.csm.hours);
  if (
    situation.message !== null &&
    clause !== null &&
    (clause.includes(';') || clause.length > 140)
  ) {
    return brief.choose('ack-long', [
      `I have noted that ${clause}.`,
      `Understood: ${clause}.`,
      `As you write, ${clause}.`,
    ]);
  }
  if (situation.message !== null && clause !== null) {
    if (asksPardon(situation.message.ownWords)) {
      return brief.choose('ack-pardon', [
        `You write that ${clause}. Please do not give the gap another thought.`,
        `Thank you for telling me that ${clause}; there is no need to explain it any further.`,
        `I see that ${clause}. That can happen to anybody, so please do not worry about it.`,
      ]);
    }
    if (brief.noun !== '' && !sharesNoun(clause, brief.noun)) {
      return brief.choose('ack-about', [
        `On ${brief.noun} I have noted that ${clause}.`,
        `Thank you for the word on ${brief.noun}: ${clause}.`,
        `About ${brief.noun} you write that ${clause}; thank you for telling me.`,
      ]);
    }
    return brief.choose('ack', [
      `Thank you for letting me know that ${clause}.`,
      `I see that ${clause}; thank you for the note.`,
      `I have noted that ${clause}.`,
      `You write that ${clause}; thank you for telling me.`,
      `Understood: ${clause}.`,
    ]);
  }
  if (situation.message !== null && brief.main !== null) {
    return opener(brief);
  }
  if (situation.message !== null && brief.noun !== '') {
    return brief.choose('ack-noun', [
      `Thank you for your note about ${brief.noun}.`,
      `I have read your note about ${brief.noun}.`,
    ]);
  }
  const missed = situation.missedMeetings.at(-1);
  if (missed !== undefined && /missed/.test(brief.moment)) return noMeeting(brief, missed);
  const last = situation.engagement?.lastInboundAt ?? null;
  const subject = bareSubject(situation.lastSubject);
  // What is answered is no message of a day gone by.
  if (situation.message !== null) {
    return subject === '' ? 'I have read your mail.' : `I have read your mail "${subject}".`;
  }
  if (last === null) return subject === '' ? '' : `I wrote to you about "${subject}".`;
  return subject === ''
    ? `Your last message to me was on ${day(last)}.`
    : `Your last message to me, about "${subject}", was on ${day(last)}.`;
}
