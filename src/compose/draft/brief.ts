import { bareSubject } from '../../domain/subject.ts';
import type { Topic } from '../../domain/signal.ts';
import { demandIn } from '../demand.ts';
import { noCallWish } from '../no-call.ts';
import { askedAbove } from './asked.ts';
import { apartWords, askedOf } from './asked-of.ts';
import { type Asked, asksForExit, asksForSenior, opensTheReply } from './asked-facts.ts';
import { type Emotion, ownEmotion } from './emotion.ts';
import {
  contentStems,
  fromOurSide,
  hasThing,
  issueNoun,
  nounInSubject,
  sharesNoun,
  subjectNoun,
} from './issue-words.ts';
import { endOf } from './ending.ts';
import { goalPhrase } from './goal.ts';
import { absolvesUs, isGrievance } from './grievance.ts';
import { type LibraryEntry, fromLibrary } from './library.ts';
import { momentOf } from './moment.ts';
import { sentenceTexts } from './sentences.ts';
import { spokenTopic, wasPromised } from './spoken-topic.ts';
import type { DraftSituation, Moment } from './situation.ts';
import { namesRival } from './rivals.ts';
import { type Telling, evidenceTellings, quotable, quotedGrievance, tellings } from './telling.ts';
import { type Choose, chooserFor } from './vary.ts';

/** Everything that the sections are written from, found once. */
export interface Brief {
  readonly situation: DraftSituation;
  readonly moment: Moment;
  readonly topic: Topic | null;
  /** They say that something was promised to them. */
  readonly promised: boolean;
  /** The problem as a noun phrase; '' when none was found. */
  readonly noun: string;
  /** `noun`, or "this": always fits after "about". */
  readonly about: string;
  /** The customer's subject line when it says what the mail is about, else ''; to be quoted. */
  readonly title: string;
  /** The customer's most telling statement, and another one; null when there is none. */
  readonly main: Telling | null;
  readonly second: Telling | null;
  /** What they say about leaving, waiting or not coming. */
  readonly stance: Telling | null;
  /** What they ask us to end, completing "You ask us to …" ("cancel your subscription"); null when they do not ask. */
  readonly ending: string | null;
  /** Of leaving they say no more than that automatic renewal is to be off. */
  readonly stopsRenewal: boolean;
  readonly emotion: Emotion | null;
  /** A verb phrase after "your goal is to", or null. */
  readonly goal: string | null;
  /** What they ask for, first things first; what `main` or `stance` says already is not in it. */
  readonly asked: readonly Asked[];
  /** What of the library fits the problem. */
  readonly fitting: readonly LibraryEntry[];
  readonly choose: Choose;
}

/** A statement about going has one of these words; without one it is about something else. */
const ofLeaving =
  /\b(?:contract|agreement|renew\w*|cancel\w*|leav\w+|switch\w*|mov(?:e|ed|ing)|notice|terminat\w+|stop\w*|other|another|alternativ\w*|compar\w+|offers?|demos?|demonstrations?|replac\w+|end|exit|subscription|providers?|vendors?|suppliers?|tender|procurement|continue|budget|trial|looking at|go back|gone back|old system|own system|clos(?:e|ed|ing)|sign|out of|gone|lose us|without us|see us|goodbye|good-bye|we['’]re out|we are out|elsewhere|done with you|part ways)\b/i;

/** Told back it would be a threat of ours: "it's over for you". */
const overForUs = /\bover for (?:us|me)\b/i;

const stanceKinds = {
  leaving: ['cancellation-threat', 'evaluating-alternatives'],
  quiet: ['missed-meeting', 'delay', 'disengagement', 'action-item'],
} as const;

/** True for the stories in which something went wrong between the customer and us. */
export function isComplaint(moment: Moment): boolean {
  return moment === 'angry' || moment === 'frustrated' || isLeaving(moment);
}

/** True for the stories in which the customer speaks of leaving. */
export function isLeaving(moment: Moment): boolean {
  return moment.startsWith('leaving-') || moment === 'evaluating';
}

/** Reads a situation once for all sections. */
export function briefOf(situation: DraftSituation): Brief {
  const moment = momentOf(situation);
  const text = situation.message?.ownWords ?? '';
  const emotion = ownEmotion(text);
  const told = tellings(situation).filter(
    (one) => tells(one, moment) && !(isComplaint(moment) && onlyFeels(one, emotion)),
  );
  const kinds = isComplaint(moment) ? stanceKinds.leaving : stanceKinds.quiet;
  const stances = evidenceTellings(situation, kinds).filter((one) => one.clause !== null);
  const stance =
    (isLeaving(moment)
      ? stances.find(
          ({ original }) =>
            ofLeaving.test(original) && !overForUs.test(original) && !asksForExit(original),
        )
      : best(stances)) ?? null;
  const { stopsRenewal, ending } = endOf(situation, moment);
  const main =
    told.find((one) => one.score >= 1 && apart(one, stance, 4)) ??
    told.find((one) => one.score >= -1.5 && apart(one, stance, 4)) ??
    (isLeaving(moment) && stance === null && ending === null
      ? quotable(situation, stanceKinds.leaving)
      : null);
  const second =
    told.find(
      (one) =>
        one.clause !== null &&
        one.score >= 1.4 &&
        !one.original.toLowerCase().includes(emotion?.word ?? '\n') &&
        apart(one, main, 2) &&
        apart(one, stance, 3),
    ) ?? null;
  const noun = nounOf(situation, moment, isComplaint(moment) ? [main, second] : [stance, main]);
  const topic = spokenTopic(
    situation.analysis?.topic ?? null,
    `${situation.message?.subject ?? ''}\n${text}`,
  );
  const asked = askedOf(situation, isLeaving(moment), main, stance, ending);
  const senior =
    demandIn(situation.analysis?.signals ?? [], text) === 'manager' || asksForSenior(text);
  const choose = chooserFor(situation.threadKey, situation.usedSentences);
  const title = titleOf(situation);
  const opens = main ?? stance ?? ending ?? asked.find(opensTheReply) ?? null;
  const mute = isComplaint(moment) && opens === null && noun === '' && !saysEnough(title, text);
  return {
    situation,
    moment,
    topic,
    promised: wasPromised(text),
    noun,
    about: noun === '' ? 'this' : noun,
    title,
    main: mute ? quotedGrievance(situation) : main,
    second,
    stance,
    ending,
    stopsRenewal,
    emotion,
    goal: goalOf(situation, moment, asked),
    asked: senior ? askedAbove(asked) : asked,
    fitting: fittingOf(
      situation,
      moment,
      topic,
      `${situation.message?.subject ?? ''} ${noun} ${text}`,
    ),
    // A call with the CSM is no answer to somebody who asks for a person above.
    choose: senior || noCallWish(text) !== null ? inWriting(choose) : choose,
  };
}

/** Of a complaint what is wrong is told back, of a farewell why; in quiet stories whatever they say. */
function tells(one: Telling, moment: Moment): boolean {
  if (!isComplaint(moment)) return true;
  // "You have been kind and it is not your fault" is no complaint, and boasting when it is told back.
  if (isLeaving(moment) && absolvesUs(one.original)) return false;
  return one.problem && (one.grievance || !isLeaving(moment));
}

/** Their goal, to be asked back; what they plainly ask for is answered and not asked back. */
function goalOf(
  { analysis }: DraftSituation,
  moment: Moment,
  asked: readonly Asked[],
): string | null {
  // Who has settled to go has no goal with us, and is asked none.
  const asks = isComplaint(moment) && moment !== 'leaving-announced';
  const goal = asks ? goalPhrase(analysis?.goal ?? null) : null;
  return goal !== null && asked.every((one) => apartWords(one.words, goal, 3)) ? goal : null;
}

/** A subject of one word ("Order") does not show that the mail was read (draft-rules 4). */
function saysEnough(title: string, text: string): boolean {
  const said = contentStems(text);
  return [...contentStems(title)].filter((stem) => said.has(stem)).length >= 2;
}

/** "I am fed up" is answered as a feeling; as the fact of a mail it would be said twice. */
function onlyFeels(one: Telling, emotion: Emotion | null): boolean {
  if (emotion === null) return false;
  const felt = contentStems(`${emotion.word} ${emotion.state} feel`);
  return [...contentStems(one.original)].every((stem) => felt.has(stem));
}

/** What fits the problem; for the disengaged, who name none, the house's general training (Protocol D3). */
function fittingOf(
  situation: DraftSituation,
  moment: Moment,
  topic: Topic | null,
  about: string,
): readonly LibraryEntry[] {
  const fitting = fromLibrary(situation.library, topic, about);
  const drifting = /^(?:missed|silence|delay)/.test(moment) && situation.message === null;
  if (fitting.length > 0 || !drifting) return fitting;
  return situation.library
    .filter((one) => one.kind === 'training' && one.topic === null && one.terms.length === 0)
    .slice(0, 1);
}

/** The subject when it is specific, short, calm and the text speaks of the same; else ''. */
function titleOf(situation: DraftSituation): string {
  const raw = situation.message?.subject ?? '';
  const bare = bareSubject(raw).replace(/\s+/g, ' ');
  const words = bare.split(' ').length;
  if (
    (words < 2 && bare.length < 5) ||
    words > 7 ||
    bare.length > 60 ||
    bare === bare.toUpperCase()
  )
    return '';
  if (
    /[?!"“”<>[\]{}…]|\.\.|\d{3}|\b(?:are|is|congratulations|ref|feedback|question|hello|hi|hey|hiya|dear|g['’]day|good (?:morning|afternoon|evening|day)|morning|from|no subject|information|random|bits|frank|words?|things?|letter|mail|e-?mail|message|reminder|saga|wobbles?|grumble|minor|small|few|review|notes?|warning|attention|leav\w+|cancel\w*|giving up|decision|thanks?|sorry|missed|again|heads|escalation|complaint|patience|fault|fix|disappoint\w*|angry|unacceptable|i|we|you|my|our|your|us)\b/i.test(
      bare,
    )
  )
    return '';
  const text = situation.message?.ownWords ?? '';
  const calm = !namesRival(bare, situation.competitorNames) && !aboutContract.test(bare);
  // A subject of their own says what it is about, whether or not the text says it again; of ours, only what they repeat.
  const own = situation.message?.subjectIsNew === true && contentStems(bare).size > 0;
  const named = own || sharesNoun(bare, text);
  return calm && named ? bare : '';
}

/** Their diary is no thing of ours to ask about. */
const ownAffairs =
  /\b(?:calendar|diary|agenda|count|meeting|call|review|session|time|list of|office)s?$/i;

/** The contract is not the problem of somebody who wants to leave it. */
const aboutContract =
  /\b(?:notice|contract|subscription|renewal|cancellation|termination|agreement|tender|export format|fee|payment|app|system|account)$/i;

/** Who does not want to be called is not offered a call. */
function inWriting(choose: Choose): Choose {
  return (slot, variants) => {
    const written = variants.filter(
      (one) => !/\b(?:call|talk|phone|direct line|session)\b/i.test(one),
    );
    return choose(slot, written.length > 0 ? written : variants);
  };
}

/** The problem as a noun phrase; in quiet stories only from the analysis or the subject. */
function nounOf(
  situation: DraftSituation,
  moment: Moment,
  from: readonly (Telling | null)[],
): string {
  const text = situation.message?.ownWords ?? '';
  const subject = situation.message?.subject ?? '';
  const issue = situation.analysis?.issue ?? null;
  if (isComplaint(moment)) {
    const said = from.flatMap((one) => (one === null ? [] : [one.original]));
    const noun = issueNoun(issue, subject, said, text);
    // A noun from another sentence than the one told back names a side matter ("the diary").
    const complaint = said[0] ?? sentenceTexts(text).filter(isGrievance).join('\n');
    const central = sharesNoun(noun, `${complaint}\n${subject}`);
    return !central || (isLeaving(moment) && aboutContract.test(noun)) ? '' : noun;
  }
  const inSubject = subjectNoun(subject, text) || nounInSubject(subject, text);
  const noun =
    issueNoun(issue ?? (inSubject || null), '', [], text) || fromOurSide(inSubject, text);
  const told = from.map((one) => one?.original ?? '').join(' ');
  const fit = sharesNoun(noun, `${told} ${subject} ${situation.lastSubject}`);
  return fit && !ownAffairs.test(noun) ? noun : '';
}

/** The most telling one, the first of equals; undefined without any. */
function best(all: readonly Telling[]): Telling | undefined {
  const of = (one: Telling): number =>
    one.score +
    Number(hasThing(one.original)) -
    1.5 * Number(/\b(?:it|them)\b/i.test(one.original));
  return [...all].sort((a, b) => of(b) - of(a))[0];
}

function apart(one: Telling, other: Telling | null, most: number): boolean {
  return other === null || apartWords(one.original, other.original, most);
}
