import type { Topic } from '../../domain/signal.ts';
import { type Asked, askedFor } from './asked.ts';
import { type Emotion, ownEmotion } from './emotion.ts';
import { contentStems, fromOurSide, issueNoun, sharesNoun } from './issue-words.ts';
import { type LibraryEntry, fromLibrary } from './library.ts';
import { momentOf } from './moment.ts';
import { reflect } from './reflect.ts';
import type { DraftSituation, Moment } from './situation.ts';
import { type Telling, evidenceTellings, tellings } from './telling.ts';
import { type Choose, chooserFor } from './vary.ts';

/** Everything that the sections are written from, found once. */
export interface Brief {
  readonly situation: DraftSituation;
  readonly moment: Moment;
  readonly topic: Topic | null;
  /** The problem as a noun phrase; '' when none was found. */
  readonly noun: string;
  /** `noun`, or "what you describe": always fits after "about". */
  readonly about: string;
  /** The customer's most telling statement, and another one; null when there is none. */
  readonly main: Telling | null;
  readonly second: Telling | null;
  /** What they say about leaving, waiting or not coming. */
  readonly stance: Telling | null;
  readonly emotion: Emotion | null;
  /** A verb phrase after "your goal is to", or null. */
  readonly goal: string | null;
  readonly asked: readonly Asked[];
  readonly library: readonly LibraryEntry[];
  readonly choose: Choose;
}

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
  const told = tellings(situation);
  const kinds = isComplaint(moment) ? stanceKinds.leaving : stanceKinds.quiet;
  const stances = evidenceTellings(situation, kinds);
  const stance = stances.find((one) => one.clause !== null) ?? null;
  const main = told.find((one) => one.score >= 1.5 && one.original !== stance?.original) ?? null;
  const noun = issueNoun(
    situation.analysis?.issue ?? null,
    situation.message?.subject ?? '',
    [main, ...told.slice(0, 4)].flatMap((one) => (one === null ? [] : [one.original])),
    text,
  );
  const second = told.find(
    (one) => one.clause !== null && one.score >= 1.2 && apart(one, main) && apart(one, stance),
  );
  const topic = situation.analysis?.topic ?? null;
  return {
    situation,
    moment,
    topic,
    noun,
    about: noun === '' ? 'what you describe' : noun,
    main,
    second: second ?? null,
    stance,
    emotion: ownEmotion(text),
    goal: goalPhrase(situation.analysis?.goal ?? null),
    asked: askedFor(text, situation.competitorNames),
    library: fromLibrary(
      situation.library,
      topic,
      `${situation.message?.subject ?? ''} ${noun} ${text}`,
    ),
    choose: chooserFor(situation.threadKey, situation.usedSentences),
  };
}

function apart(one: Telling, other: Telling | null): boolean {
  if (other === null) return true;
  if (one.original.includes(other.original) || other.original.includes(one.original)) return false;
  const a = contentStems(one.original);
  const shared = [...contentStems(other.original)].filter((stem) => a.has(stem)).length;
  return shared < 3;
}

function goalPhrase(goal: string | null): string | null {
  if (goal === null) return null;
  const turned = reflect(goal.trim().replace(/[.!?\s]+$/, ''))?.replace(/^to\s+/i, '') ?? '';
  if (turned === '' || turned.length > 120) return null;
  return /^\p{Ll}/u.test(turned) ? turned : turned.charAt(0).toLowerCase() + turned.slice(1);
}

/** True when the sentence names the problem. */
export function names(brief: Brief, sentence: string): boolean {
  return brief.noun !== '' && sharesNoun(brief.noun, sentence);
}

/** Our phrase for something of the customer's: "the rota upload". */
export function thingOfTheirs(title: string): string {
  return fromOurSide(title, title);
}
