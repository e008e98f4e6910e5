import type { Topic } from '../../domain/signal.ts';
import { type Brief, isComplaint } from './brief.ts';
import { dayOf } from './dates.ts';
import { fill } from './say-empathy.ts';
import type { Task } from './situation.ts';
import { protocolApology } from './wording.ts';

/** An apology and the repair that follows it at once; '' and no task where an apology would be out of place. */
export interface Said {
  readonly text: string;
  readonly tasks: readonly Omit<Task, 'owner' | 'dueOn'>[];
}

const nothing: Said = { text: '', tasks: [] };

/**
 * One apology for the event, in the first person, followed by what I do about it. None at Low, in silence, or
 * when the customer leaves without a complaint (draft-rules 10–14; the field test behind 12).
 */
export function apology(brief: Brief): Said {
  if (brief.situation.ourLapse !== null && brief.moment === 'our-lapse') return lapse(brief);
  if (!isComplaint(brief.moment) || !complains(brief)) return nothing;
  const repair = brief.choose('repair', repairs(brief.topic, brief.about));
  const action = repair.replace(/^I will /, '').replace(/\.$/, '');
  return { text: `${sorry(brief)} ${repair}`, tasks: [{ action }] };
}

function complains(brief: Brief): boolean {
  const analysis = brief.situation.analysis;
  if ((analysis?.frustration ?? 'none') !== 'none') return true;
  if (brief.main === null) return false;
  return (
    brief.topic === 'bug' || brief.topic === 'performance' || brief.topic === 'support-response'
  );
}

function sorry(brief: Brief): string {
  const { wording, faultConfirmed } = brief.situation;
  if (faultConfirmed !== null) {
    return `I am sorry for the trouble ${brief.about} caused you: ${faultConfirmed}.`;
  }
  if (wording.apology !== null) return fill(wording.apology, brief);
  if (wording.protocolWording) return protocolApology(brief.about);
  return brief.choose('apology', apologies(brief.topic, brief.about));
}

function apologies(topic: Topic | null, about: string): readonly string[] {
  switch (topic) {
    case 'bug':
      return [
        `I am sorry for the trouble ${about} caused you.`,
        `I apologise for the work that ${about} put on your desk.`,
        `I am sorry for the work you had because of ${about}.`,
        `I am sorry for what ${about} cost you.`,
      ];
    case 'missing-feature':
      return [
        `I am sorry for the workarounds you needed because of ${about}.`,
        `I am sorry that you have had to manage without a proper answer on ${about}.`,
        `I apologise for the wait on ${about}.`,
      ];
    case 'unmet-expectation':
      return [
        `I am sorry that ${about} did not turn out as you were led to expect.`,
        `I am sorry for the gap between what you expected and what you got with ${about}.`,
        `I apologise for what ${about} became instead of what you were shown.`,
      ];
    case 'billing':
      return [
        `I am sorry for the trouble you have had with ${about}.`,
        `I am sorry that you have to check and question ${about}.`,
        `I apologise for the effort ${about} cost you.`,
      ];
    case 'support-response':
      return [
        `I am sorry that you have had to chase us about ${about}.`,
        `I am sorry for the way we have left you waiting on ${about}.`,
        `I apologise for how we have handled ${about} with you so far.`,
      ];
    case 'performance':
      return [
        `I am sorry for the time you have lost to ${about}.`,
        `I am sorry for the waiting that ${about} meant for you.`,
        `I apologise for what ${about} did to your day.`,
      ];
    case 'onboarding':
      return [
        `I am sorry that ${about} turned out harder for you than it should.`,
        `I am sorry for the detours you have had with ${about}.`,
        `I apologise for the effort that ${about} took on your side.`,
      ];
    case null:
      return [
        `I am sorry for the trouble you have had with ${about}.`,
        `I am sorry for the effort ${about} cost you.`,
        `I apologise for how ${about} went for you.`,
        `I am sorry that you had to write to us about ${about} at all.`,
        `I am sorry that ${about} reached the point where you had to write.`,
      ];
  }
}

function repairs(topic: Topic | null, about: string): readonly string[] {
  switch (topic) {
    case 'bug':
      return [
        `I will have the cause of it looked for with your example in hand.`,
        `I will follow it myself with our engineers, so that you have one person to ask.`,
        `I will go through it step by step with the people who maintain it.`,
        `I will have it reproduced on our side first, so that nobody asks you for the same thing twice.`,
      ];
    case 'missing-feature':
      return [
        `I will take ${about} to our product team as your request, in your words.`,
        `I will get you a plain yes or no on ${about} from our product team.`,
      ];
    case 'unmet-expectation':
      return [
        `I will put what was agreed beside what you have today, point by point.`,
        `I will go back to what you were told about ${about} and check it line by line.`,
      ];
    case 'billing':
      return [
        `I will check ${about} against your order with our accounts team.`,
        `I will go through it with accounts, line by line.`,
      ];
    case 'support-response':
      return [
        `I will find out where your request stands and stay your one contact until it is answered.`,
        `I will take it over from here, so that you do not have to explain it again.`,
        `I will read the whole exchange from the beginning before I ask you anything else.`,
      ];
    case 'performance':
      return [
        `I will have ${about} measured on your own account.`,
        `I will ask our engineers what slows it down for you, and since when.`,
      ];
    case 'onboarding':
      return [
        `I will go through it with you in person rather than send another article.`,
        `I will look at where you stand before we talk, so that you need not start over.`,
      ];
    case null:
      return [
        `I will look into ${about} myself.`,
        `I will get to the bottom of it and not just pass it on.`,
        `I will find out what happened with ${about} and tell you as it is.`,
      ];
  }
}

function lapse(brief: Brief): Said {
  const owed = brief.situation.ourLapse;
  if (owed === null) return nothing;
  const day = dayOf(owed.since, brief.situation.csm.hours);
  const what = owed.about === '' ? 'your mail' : `your mail about "${owed.about}"`;
  const text = brief.choose('lapse', [
    `I am sorry that ${what} of ${day} is still without an answer from us.`,
    `I apologise: ${what} of ${day} should have had an answer from us by now.`,
    `I am sorry that we left ${what} of ${day} unanswered.`,
  ]);
  const repair = 'I will pick it up from here myself.';
  return { text: `${text} ${repair}`, tasks: [{ action: 'pick it up from here myself' }] };
}
