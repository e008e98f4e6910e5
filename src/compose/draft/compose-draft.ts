import { mostWords } from '../lint/33-length.ts';
import { lintDraft } from '../lint/index.ts';
import { apology } from './say-apology.ts';
import { type Brief, briefOf, isComplaint, isLeaving } from './brief.ts';
import { clarify } from './say-clarify.ts';
import { acknowledgement, empathy } from './say-empathy.ts';
import { brokenPromise } from './say-broken-promise.ts';
import { goodwill } from './say-goodwill.ts';
import { greeting } from './greeting.ts';
import { knownFacts } from './known-facts.ts';
import { layOutHtml, layOutText, placeholdersIn } from './lay-out.ts';
import { nextStep } from './say-next-step.ts';
import { answersOnly, plan } from './say-plan.ts';
import { counted } from './statement-weight.ts';
import { countWords } from './sentences.ts';
import { sympathy } from './say-sympathy.ts';
import type { ComposedDraft, DraftSituation, DraftText, Section, SectionTag } from './situation.ts';

/**
 * The reply that a CSM can send: D1 to D5 in order, each tied to what the customer wrote or what is recorded.
 * Not delivered when a person must answer (law, regulator, safety), in another language than English, without
 * anything specific to say, or when a hard writing rule fails; then the facts are returned instead. Pure: the
 * same situation gives the same bytes. Throws: never on content. Source: Protocol D1–D5, field rules 1–41.
 */
export function composeDraft(situation: DraftSituation): ComposedDraft {
  const facts = knownFacts(situation);
  if (!readable(situation)) return { deliver: false, why: 'language', failedRules: [], facts };
  const brief = briefOf(situation);
  if (brief.moment === 'legal-or-regulator') {
    return { deliver: false, why: 'legal-or-regulator', failedRules: [], facts };
  }
  const draft = write(brief);
  if (draft === null) return { deliver: false, why: 'no-issue', failedRules: [], facts };
  const found = lintDraft(draft, situation);
  const hard = found.filter((one) => one.hard);
  if (hard.length > 0) {
    const failedRules = hard.map((one) => `${one.rule}: ${one.words}`);
    return { deliver: false, why: 'lint', failedRules, facts };
  }
  const text = layOutText(draft.sections);
  return {
    ...draft,
    deliver: true,
    text,
    html: layOutHtml(draft.sections),
    placeholders: placeholdersIn(draft.sections.map((one) => one.text).join('\n')),
    lint: found,
  };
}

/** The sections before they are checked; null when there is nothing specific to begin with. */
export function write(brief: Brief): DraftText | null {
  const { situation } = brief;
  const first = isComplaint(brief.moment) ? empathy(brief) : acknowledgement(brief);
  if (first === '') return null;
  const repair = apology(brief);
  const step = nextStep(brief);
  const all: readonly (readonly [SectionTag, string])[] = [
    ['greeting', greeting(situation.to, situation.message?.ownWords ?? '')],
    ['empathy', opening(brief, first)],
    ['apology', repair.text],
    ['clarify', clarify(brief)],
    ['plan', plan(brief)],
    ['goodwill', goodwill(brief)],
    ['next-step', step.text],
    ['sign-off', `${situation.wording.signOff}\n${situation.csm.name}`],
  ];
  const sections = withinLength(brief, all);
  const owner = situation.csm.name;
  const body = sections.map((one) => one.text).join('\n');
  return {
    to: situation.to,
    cc: situation.cc,
    subject: replySubject(situation),
    sections,
    libraryIds: brief.fitting.filter((one) => body.includes(one.text)).map((one) => one.id),
    nextStep: step.task,
    tasks: [
      ...repair.tasks.map((task) => ({ ...task, owner, dueOn: step.task.dueOn })),
      ...promisesIn(sections).map((action) => ({ action, owner, dueOn: step.task.dueOn })),
      step.task,
    ],
    issue: brief.noun,
    echoes: echoesOf(brief),
    moment: brief.moment,
  };
}

/** What stands before the first word of ours: sympathy, what we broke, and what they told us. */
function opening(brief: Brief, first: string): string {
  return [sympathy(brief), brokenPromise(brief.situation), first]
    .filter((one) => one !== '')
    .join(' ');
}

/**
 * The parts that say something, as long as the reply may be: what they ask is answered before anything of ours is
 * offered. The second of their facts goes first, then the gesture (D4), then what we offer of our own below the answers
 * (what a person approved stays), and last the question (D2). A fact with a figure stays where the gesture and the
 * offer make room for it (draft-rules 4).
 */
function withinLength(
  brief: Brief,
  all: readonly (readonly [SectionTag, string])[],
): readonly Section[] {
  const said = all.map(([tag, text]) => ({ tag, text })).filter(({ text }) => text !== '');
  const fits = (parts: readonly Section[]): boolean =>
    countWords(
      parts
        .filter(({ tag }) => tag !== 'greeting' && tag !== 'sign-off')
        .map(({ text }) => text)
        .join('\n'),
    ) <= mostWords(brief.situation.tier);
  const fewerFacts = isComplaint(brief.moment)
    ? opening(brief, empathy({ ...brief, second: null }))
    : null;
  const answers = brief.fitting.length > 0 ? '' : answersOnly(brief);
  const gesture = ['goodwill', ''] as const;
  const offer = answers === '' ? [] : [['plan', answers] as const];
  const shortened = (shorter: readonly (readonly [SectionTag, string])[]): readonly Section[] =>
    shorter.reduce<readonly Section[]>(
      (parts, [tag, text]) => (fits(parts) ? parts : put(parts, tag, text)),
      said,
    );
  const withFigure = shortened([gesture, ...offer]);
  if (counted.test(brief.second?.original ?? '') && fits(withFigure)) return withFigure;
  return shortened([
    ...(fewerFacts === null ? [] : [['empathy', fewerFacts] as const]),
    gesture,
    ...offer,
    ['clarify', ''],
  ]);
}

/** The parts with another text in one of them; without it where that is empty. */
function put(parts: readonly Section[], tag: SectionTag, text: string): Section[] {
  return parts
    .map((one) => (one.tag === tag ? { ...one, text } : one))
    .filter((one) => one.text !== '');
}

function echoesOf(brief: Brief): readonly string[] {
  const told = [brief.main, brief.second, brief.stance].flatMap((one) => one?.clause ?? []);
  // Of who leaves, their own sentence is what there is to show that it was read.
  const { main, moment } = brief;
  if (isLeaving(moment) && main !== null && main.clause === null) told.push(main.original);
  return [...told, ...brief.asked.flatMap((one) => one.items ?? one.quote ?? one.words)];
}

/** Every other "I will" of the text, so that nothing is promised without a task (draft-rules 23). */
function promisesIn(sections: readonly Section[]): readonly string[] {
  return sections
    .filter((one) => one.tag === 'plan' || one.tag === 'goodwill')
    .flatMap((one) =>
      [...one.text.matchAll(/\bI will ([^.?!\n]{3,160})/g)].map((found) => found[1] ?? ''),
    );
}

function replySubject(situation: DraftSituation): string {
  const subject = (situation.message?.subject ?? situation.lastSubject).replace(/\s+/g, ' ').trim();
  if (subject === '') return situation.message === null ? 'Where we stand' : 'Re: your mail';
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

function readable(situation: DraftSituation): boolean {
  const language = situation.message?.language ?? 'en';
  const refused = situation.analysis?.status === 'unsupported-language';
  return !refused && (language === 'en' || language === 'und') && !decidedAbroad(situation);
}

/** What decided stands in a part of the mail that is in another language: it cannot be told back in English. */
function decidedAbroad({ message, reasons }: DraftSituation): boolean {
  const spans = message?.otherLanguages ?? [];
  const cited = reasons.flatMap((one) => one.signals.map((signal) => signal.evidence[0]));
  return cited.some(({ part, start }) =>
    spans.some((span) => span.part === part && span.start <= start && start < span.end),
  );
}
