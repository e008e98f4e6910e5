import { namesTheIssue } from './01-names-the-issue.ts';
import { order } from './02-order.ts';
import { theirEmotionWord } from './03-their-emotion-word.ts';
import { provesListening } from './04-proves-listening.ts';
import { noCommands } from './05-no-commands.ts';
import { noButAfterEmpathy } from './06-no-but-after-empathy.ts';
import { noAnyInconvenience } from './07-no-any-inconvenience.ts';
import { noConditionalApology } from './08-no-conditional-apology.ts';
import { apologiseForTheEvent } from './09-apologise-for-the-event.ts';
import { activeApology } from './10-active-apology.ts';
import { oneApology } from './11-one-apology.ts';
import { noApologyUnasked } from './12-no-apology-unasked.ts';
import { faultOnlyWhenConfirmed } from './13-fault-only-when-confirmed.ts';
import { repairFollowsApology } from './14-repair-follows-apology.ts';
import { noPlea } from './15-no-plea.ts';
import { noBlame } from './16-no-blame.ts';
import { concreteNouns } from './17-concrete-nouns.ts';
import { iForWhatIDo } from './18-i-for-what-i-do.ts';
import { oneReframingWithAGoal } from './19-one-reframing-with-a-goal.ts';
import { fewQuestions } from './20-few-questions.ts';
import { oneDatedNextStep } from './21-one-dated-next-step.ts';
import { nothingInvented } from './22-nothing-invented.ts';
import { everyPromiseIsATask } from './23-every-promise-is-a-task.ts';
import { libraryOnly } from './24-library-only.ts';
import { offerTheChoice } from './25-offer-the-choice.ts';
import { goodwillWithoutMoney } from './26-goodwill-without-money.ts';
import { nextUpdateComes } from './27-next-update-comes.ts';
import { noTonePolicing } from './28-no-tone-policing.ts';
import { noCompetitor } from './29-no-competitor.ts';
import { noInternalWords } from './30-no-internal-words.ts';
import { sober } from './31-sober.ts';
import { endsWithACommitment } from './32-ends-with-a-commitment.ts';
import { length } from './33-length.ts';
import { theirLanguage } from './34-their-language.ts';
import { toTheWriter } from './35-to-the-writer.ts';
import { noEmpathyTwice } from './36-no-empathy-twice.ts';
import { aPersonForLaw } from './37-a-person-for-law.ts';
import { specificAndDated } from './40-specific-and-dated.ts';
import { ownsABrokenPromise } from './41-owns-a-broken-promise.ts';
import { recapHasFourParts } from './38-recap-has-four-parts.ts';
import { executiveMail } from './39-executive-mail.ts';
import type { DraftSituation, DraftText, Finding } from '../draft/situation.ts';
import type { DraftRule, TextRule } from './rule.ts';

/** The writing rules for replies, by number. Source: the field notes on de-escalation writing. */
export const draftRules: readonly DraftRule[] = [
  namesTheIssue,
  order,
  theirEmotionWord,
  provesListening,
  noCommands,
  noButAfterEmpathy,
  noAnyInconvenience,
  noConditionalApology,
  apologiseForTheEvent,
  activeApology,
  oneApology,
  noApologyUnasked,
  faultOnlyWhenConfirmed,
  repairFollowsApology,
  noPlea,
  noBlame,
  concreteNouns,
  iForWhatIDo,
  oneReframingWithAGoal,
  fewQuestions,
  oneDatedNextStep,
  nothingInvented,
  everyPromiseIsATask,
  libraryOnly,
  offerTheChoice,
  goodwillWithoutMoney,
  nextUpdateComes,
  noTonePolicing,
  noCompetitor,
  noInternalWords,
  sober,
  endsWithACommitment,
  length,
  theirLanguage,
  toTheWriter,
  noEmpathyTwice,
  aPersonForLaw,
  specificAndDated,
  ownsABrokenPromise,
];

/** The writing rules for the recap and the mail to executives. */
export const textRules: readonly TextRule[] = [recapHasFourParts, executiveMail];

/** What the rules say of a draft, in their order; empty when it may go out as it is. Throws: never. */
export function lintDraft(draft: DraftText, situation: DraftSituation): readonly Finding[] {
  return draftRules.flatMap((rule) =>
    rule.check(draft, situation).map((words) => ({ rule: rule.id, hard: rule.hard, words })),
  );
}
