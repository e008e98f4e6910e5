import { advance, advanceAll } from '../cases/advance.ts';
import type { Assessed, CaseEvent, CaseWorld, Outcome } from '../cases/event.ts';
import { matchCase } from '../cases/match-case.ts';
import { endsWithContact, openCase } from '../cases/on-assessed.ts';
import type { DraftFacts } from '../compose/mails/facts.ts';
import { ongoingSince } from '../compose/mails/ongoing-since.ts';
import type { Assessment } from '../domain/assessment.ts';
import { type Case, isSilence } from '../domain/case.ts';
import type { Decision, Moment } from '../domain/decision.ts';
import type { Engagement, Interaction } from '../domain/interaction.ts';
import type { NewOutgoing } from '../domain/outgoing.ts';
import { threadOf } from '../engagement/from-mail.ts';
import type { ReadMail } from '../jobs/reading/read-mail.ts';
import type { ReceivedMail } from '../store/messages.ts';
import { caseWorld } from './case-world.ts';
import { type IssueOf, issueOf, silenceIssue, unnamedIssue } from './issue.ts';
import { needsPerson } from './needs-person.ts';
import { outgoingFor } from './outgoing-for.ts';
import { alreadyPrepared, type DraftFor, draftFor } from './reply-draft.ts';
import type { Setting } from './setting.ts';
import { type Split, split } from './split.ts';
import type { Story, StoryMail } from './story.ts';
import { toldWith } from './told-with.ts';
import { answered } from './waiting-draft.ts';
import type { Seen } from './world.ts';

/** One judged mail of a known account. */
export interface Judged {
  readonly received: ReceivedMail;
  readonly mail: ReadMail;
  readonly seen: Seen;
  readonly assessment: Assessment;
  readonly engaged: Engagement;
  readonly interactions: readonly Interaction[];
}

/** A decision so far, and the one reply that its mail has, or why it has none; null while it needs none. */
interface Followed {
  readonly decision: Decision;
  readonly reply: DraftFacts | null;
}

/** Adds to a decision what follows for the account's cases: the one about what was said, and about silence. */
export function followCases(
  base: Decision,
  judged: Judged,
  setting: Setting,
  moment: Moment,
): Decision {
  const { said, happened } = split(judged.assessment);
  const nothing: Followed = { decision: base, reply: null };
  const told = saysSomething(judged.mail)
    ? followSaid(nothing, judged, said, setting, moment)
    : nothing;
  const { decision } = followSilence(told, judged, { said, happened }, setting, moment);
  if (judged.assessment.review === null) return decision;
  const { received, mail, seen, assessment } = judged;
  const { message } = mail;
  const eyes = { received, message, assessment, account: seen.account, forwarded: null };
  return { ...decision, outgoing: [...decision.outgoing, ...needsPerson(eyes, setting, moment)] };
}

/** A person does, and whoever adds words of their own to a calendar's. */
export function saysSomething({ message, analysis }: ReadMail): boolean {
  if (message.origin === 'person') return true;
  return message.origin === 'calendar' && analysis !== null && analysis.status !== 'not-a-person';
}

function followSaid(
  base: Followed,
  judged: Judged,
  said: Assessment,
  setting: Setting,
  moment: Moment,
): Followed {
  const { received, mail, seen } = judged;
  const { snapshot } = seen;
  if (snapshot === null) return base;
  const isRisky = said.tier !== 'none';
  const issue = isRisky ? issueOf(mail.message, mail.analysis) : unnamedIssue(mail.analysis);
  const cases = [...snapshot.openCases, ...snapshot.closedCases].filter((kase) => !isSilence(kase));
  const found = matchCase(cases, {
    topic: issue.topic,
    issueKey: issue.issueKey,
    threadCases: seen.threadCases,
    tier: said.tier,
    told: snapshot.told,
    now: moment.now,
  });
  const since = ongoingSince(
    {
      id: received.id,
      at: received.raw.internalDate,
      issue: mail.analysis?.issue ?? '',
      topic: issue.topic,
    },
    seen.earlier.map((one) => ({ ...one, subject: one.subject ?? '' })),
  );
  const event: Assessed = {
    is: 'assessed',
    assessment: said,
    messageId: received.id,
    at: received.raw.internalDate,
    ...issue,
    ongoingSince: since.at,
    ongoingSinceMessageId: since.messageId,
    calming: found !== null && calms(judged, found, issue.topic),
  };
  return withOutcome(base, judged, event, found, issue, setting, moment);
}

/**
 * The mail takes the threat back: in any thread where it names leaving or the contract, else within its own. Or it
 * thanks within its thread for what was done, or says that the case's own matter is solved; or it is a word at all,
 * where the case was about the lack of one. Courtesy calms Low only, and thanks for something else calm nothing
 * (DESIGN §4: politeness never lowers a threat).
 */
function calms({ mail, seen }: Judged, found: Case, topic: Case['topic']): boolean {
  const forms =
    mail.analysis?.signals.flatMap((one) => (one.kind === 'calming' ? one.form : [])) ?? [];
  const within = seen.threadCases.includes(found.id);
  const other = topic !== null && found.topic !== null && topic !== found.topic;
  if (forms.includes('withdrawn')) return true;
  if (found.tier === 'low' && forms.length > 0) return true;
  if (within && forms.includes('unsaid')) return true;
  if (within && !other && (forms.includes('thanks') || forms.includes('solved'))) return true;
  if (forms.includes('solved') && topic !== null && topic === found.topic) return true;
  const last = seen.snapshot?.recentAssessments.find((one) => one.id === found.lastAssessmentId);
  return last !== undefined && endsWithContact(split(last).said);
}

function followSilence(
  base: Followed,
  judged: Judged,
  { said, happened }: Split,
  setting: Setting,
  moment: Moment,
): Followed {
  const { received, mail, seen, engaged, interactions } = judged;
  const { snapshot } = seen;
  if (snapshot === null) return base;
  const open = snapshot.openCases.find(isSilence) ?? null;
  const returned = mail.message.origin === 'person' && happened.tier === 'none';
  if (happened.tier === 'none' && (open === null || !returned)) return base;
  // An ordinary mail adds nothing to what did or did not happen before it: that is for the sweep to tell, once.
  const addsFacts = interactions.some((one) => one.kind !== 'mail-in');
  if (happened.tier !== 'none' && !addsFacts) return base;
  const event: Assessed = {
    is: 'assessed',
    assessment: happened,
    messageId: returned ? received.id : null,
    at: received.raw.internalDate,
    ...silenceIssue,
    ongoingSince: engaged.lastInboundAt ?? received.raw.internalDate,
    ongoingSinceMessageId: null,
    calming: returned && said.tier === 'none',
  };
  return withOutcome(base, judged, event, open, silenceIssue, setting, moment);
}

function withOutcome(
  { decision: base, reply }: Followed,
  judged: Judged,
  event: Assessed,
  found: Case | null,
  issue: IssueOf,
  setting: Setting,
  moment: Moment,
): Followed {
  const { seen, assessment } = judged;
  const { snapshot } = seen;
  if (snapshot === null) return { decision: base, reply };
  const told = toldWith(snapshot.told, base, moment.now);
  const world = caseWorld({ ...snapshot, told }, setting, moment);
  const first = found === null ? openCase(event, world) : advance(found, event, world);
  if (first === null) return { decision: base, reply };
  const outcome = withAnswers(first, event, judged, world);
  const cases = [...base.cases, { case: outcome.case, expectedVersion: found?.version ?? null }];
  // That something may follow is all a glance is for: then the whole light is read (triage.ts, mayFollow).
  if (seen.glance && assessment.tier !== 'none') return { decision: { ...base, cases }, reply };
  const story = storyOf(judged, { ...assessment, ...event.assessment }, outcome, issue);
  const draft = draftOf(story, event, reply, setting, moment);
  // The draft is the first thing done about it (E-H1): the mails of the same moment already name it.
  const mails = outgoingFor(outcome, {
    story: { ...story, ledger: [...story.ledger, ...draft.ledger] },
    setting,
    draft: draft.facts,
    now: moment.now,
  });
  const outgoing: NewOutgoing[] = [...base.outgoing, ...draft.outgoing, ...mails];
  const cancelled = outcome.cancelPending ? [outcome.case.id] : [];
  const decision: Decision = {
    ...base,
    cases,
    ledger: [...base.ledger, ...outcome.ledger, ...draft.ledger],
    outgoing,
    feedback: [...base.feedback, ...outcome.feedback],
    cancelPendingOf: [...base.cancelPendingOf, ...cancelled],
  };
  return { decision, reply: event.assessment.tier === 'none' ? reply : draft.facts };
}

/** One mail has one reply, however many cases it is about; none where somebody of ours has answered it already. */
function draftOf(
  story: Story,
  event: Assessed,
  reply: DraftFacts | null,
  setting: Setting,
  moment: Moment,
): DraftFor {
  if (reply !== null) return alreadyPrepared(reply, story, event.messageId, moment);
  const answer = event.assessment.tier === 'none' ? null : answered(story);
  if (answer !== null) return { facts: answer, outgoing: [], ledger: [] };
  return draftFor(story, event, setting, moment);
}

/**
 * With our answers in the mail's thread that were read before it, as when Sent is looked at first: what was done is
 * done in whatever order the folders are read (Protocol E-M2, Actions Taken).
 */
function withAnswers(
  outcome: Outcome,
  event: Assessed,
  { received, mail, seen }: Judged,
  world: CaseWorld,
): Outcome {
  const thread = threadOf(mail.message);
  if (thread === null || event.assessment.tier === 'none' || isSilence(event)) return outcome;
  const known = new Set(seen.snapshot?.ledger.map((one) => one.proof));
  const answers = (seen.snapshot?.interactions ?? []).flatMap((one): CaseEvent[] => {
    const { kind, threadKey, messageId, at } = one;
    const isAnswer = kind === 'mail-out' && threadKey === thread && at > received.raw.internalDate;
    if (!isAnswer || messageId === null || known.has(messageId)) return [];
    return [{ is: 'csm-replied', by: null, messageId, at }];
  });
  const after = advanceAll(outcome.case, answers, world);
  return { ...outcome, case: after.case, ledger: [...outcome.ledger, ...after.ledger] };
}

function storyOf(judged: Judged, assessment: Assessment, outcome: Outcome, issue: IssueOf): Story {
  const { received, mail, seen, engaged, interactions } = judged;
  const { snapshot } = seen;
  if (snapshot === null) throw new Error('a story needs an account');
  const own: StoryMail = {
    id: received.id,
    at: received.raw.internalDate,
    from: mail.message.from,
    sender: mail.message.sender,
    subject: mail.message.subject,
    message: mail.message,
    analysis: mail.analysis,
  };
  const kase = outcome.case;
  const firstMail = seen.earlier.find((one) => one.id === kase.ongoingSinceMessageId);
  const subject = firstMail?.subject ?? mail.message.subject;
  return {
    snapshot: { ...snapshot, interactions: [...snapshot.interactions, ...interactions] },
    case: kase,
    assessment,
    ledger: [...snapshot.ledger.filter((one) => one.caseId === kase.id), ...outcome.ledger],
    engagement: engaged,
    mail: isSilence(issue) ? null : own,
    lastWriter: own.from,
    first:
      kase.ongoingSinceMessageId === null
        ? null
        : { messageId: kase.ongoingSinceMessageId, at: kase.ongoingSince, subject },
    owed: seen.owed.filter((one) => one.caseId === kase.id),
  };
}
