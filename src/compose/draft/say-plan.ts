import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { dayOf } from './dates.ts';
import type { LibraryEntry } from './library.ts';
import { answers } from './say-answer.ts';
import { isBereaved } from './say-sympathy.ts';
import { offeredMeeting } from './their-time.ts';

/** D3: an answer to what was asked, then workaround, training or plan. What only the CSM knows is `[[…]]`. */
export function plan(brief: Brief): string {
  const answer = answersOnly(brief);
  const waits = brief.moment === 'delay' && answer !== '';
  const own = waits ? '' : ownPlan(brief);
  const offer = brief.fitting.length > 0 ? fromEntries(brief, brief.fitting) : own;
  // What we offer is no further point of their list.
  const gap = /(?:^|\n)- [^\n]*$/.test(answer) ? '\n\n' : '\n';
  return [answer, offer].filter((one) => one !== '').join(gap);
}

/** The answers alone, without anything offered of our own; '' where nothing is asked. */
export function answersOnly(brief: Brief): string {
  // Where two times are offered, a yes or no to "send me new times" would be answered twice.
  const time = offeredMeeting(brief);
  const asked = brief.asked.filter(
    ({ words }) =>
      !(offersTimes(brief) && (aTime.test(words) || (time !== null && words.includes(time)))),
  );
  return answers(brief, asked);
}

const aTime = /\b(?:times?|dates?|slots?|appointments?|another day|reschedul\w*|calendar)\b/i;

function offersTimes(brief: Brief): boolean {
  const again = brief.moment === 'missed-repeatedly' && offeredMeeting(brief) !== null;
  return (brief.moment === 'missed-once' || again) && brief.fitting.length === 0;
}

function fromEntries(brief: Brief, entries: readonly LibraryEntry[]): string {
  const [first, second] = entries;
  if (first === undefined) return '';
  if (second === undefined) return oneEntry(brief, first);
  const lead = brief.choose('two-ways', [
    'There are two ways to go on from here, and the choice is yours:',
    'Two things can be done now; tell me which one suits you:',
  ]);
  return `${lead}\n- You can ${linked(first)}.\n- You can ${linked(second)}.`;
}

function oneEntry(brief: Brief, entry: LibraryEntry): string {
  const steps = entry.steps ?? [];
  const said = offered(brief, entry);
  return steps.length === 0
    ? said
    : `${said.replace(/\.$/, ':')}\n${steps.map((one) => `- ${one}`).join('\n')}`;
}

function offered(brief: Brief, entry: LibraryEntry): string {
  switch (entry.kind) {
    case 'workaround':
      return brief.choose('workaround', [
        `Until it is solved, you can ${linked(entry)}.`,
        `In the meantime you can ${linked(entry)}.`,
      ]);
    case 'training':
      return brief.choose('training', [
        `If it helps, you can ${linked(entry)}.`,
        `To get moving again, you can ${linked(entry)}.`,
      ]);
    case 'plan':
      return `My proposal: you can ${linked(entry)}.`;
  }
}

function linked(entry: LibraryEntry): string {
  return entry.link === null ? entry.text : `${entry.text} (${entry.link})`;
}

function ownPlan(brief: Brief): string {
  const { moment, situation } = brief;
  if (moment === 'leaving-announced') return brief.choose('exit', exits(brief));
  if (brief.stopsRenewal) return brief.choose('renewal', renewals);
  if (isLeaving(moment) && isBereaved(brief)) return brief.choose('exit', exits(brief));
  if (isLeaving(moment)) return brief.choose('stay', stays);
  if (isComplaint(moment)) return brief.choose('plan', plans(brief));
  if (moment === 'our-lapse') return '';
  if (moment === 'unfinished') return unfinished(brief);
  if (moment === 'missed-once') return meetAgain(brief);
  if (moment === 'missed-repeatedly') {
    if (offeredMeeting(brief) !== null) return meetAgain(brief);
    return brief.choose('again', [
      'If a call is hard to fit in, I can put the open points in one short mail instead.',
      'Nothing on the list needs a meeting; a mail back and forth does it as well.',
      'A colleague of yours is just as welcome in the call, if that is easier.',
      'We can also do without the meeting: I send you the open points, and you answer when it suits you.',
    ]);
  }
  if (moment === 'silence') return silence(brief);
  if (moment === 'delay') return brief.choose('delay', delays(brief));
  const due = situation.overdueItems[0];
  return due === undefined ? '' : `The open point on the list is still ${named(due.title)}.`;
}

function exits(brief: Brief): readonly string[] {
  // Nobody is talked round over a death, and they should have as little to do with it as can be.
  if (isBereaved(brief)) {
    return [
      'I will see to it from here, and this is all that we need from you: [[what they have to send, or nothing]].',
      'You need not do more than this, and I will see to the rest: [[what they have to send, or nothing]].',
    ];
  }
  const about = brief.noun === '' ? '' : ` about ${brief.noun}`;
  return [
    `You get the notice date, your data and the last invoice from me in writing: [[notice date and steps]].`,
    `For an orderly end you need three things from me, the date, the data and the final invoice: [[notice date and steps]].`,
    `I would like the last weeks to run without a hitch, so you get the steps one by one: [[notice date and steps]].`,
    `What ends when, what you can take along and what is still open, in one list: [[notice date and steps]].`,
    `So that nothing is left hanging, these are the points to settle: [[notice date and steps]].`,
    `The way out should be as plain as your mail: [[notice date and steps]].`,
    `If you would like to talk it over first${about}, I am free [[two times for a call]]; if not, I see to the steps in writing.`,
  ];
}

/** Off or not yet, and what that means for them: the contract itself goes on. */
const renewals = [
  'Automatic renewal is off [[from which day]], and until [[end of the term]] everything stays as it is.',
  'I confirm it here: automatic renewal is off [[from which day]], and your contract runs on to [[end of the term]].',
] as const;

const stays = [
  `I would rather show you where we stand than write about it, and I am free for that [[two times for a call]].`,
  `You should be able to decide on facts: what we can do, what we cannot, and from when: [[what is certain today]].`,
  `Your decision should not rest on guesses about us, so here is where we stand: [[what is certain today]].`,
  `If a call is easier than a mail, choose one of these: [[two times for a call]].`,
  `Let us go through it together before you decide; I can offer [[two times for a call]].`,
  `What I can say today: [[what is certain today]].`,
] as const;

/** Who wrote to a queue: not who wrote to the CSM. */
const queued = /\b(?:tickets?|queue|support|help ?desk|hotline|case number|portal)\b/i;

function oneName({ message }: Brief['situation']): string {
  const name = 'From now on it has one name on it';
  return queued.test(message?.ownWords ?? '')
    ? `${name}, mine, and you need not write to the queue again.`
    : `${name}, and that is mine.`;
}

function plans({ topic, promised, situation }: Brief): readonly string[] {
  switch (topic) {
    case 'bug':
      return [
        `You then get three things from me in writing: the cause, what we change, and from when.`,
        `For me it is not closed before you have tried it and said so.`,
        `What we know so far: [[finding so far]].`,
        `As soon as the cause is clear you hear it from me in plain words, and what we change because of it.`,
        `Once it is found you get a plain account of what it was, without jargon.`,
        `You get the state of it from me in two or three lines each time, so that you need not ask.`,
        `If there is a way around it in the meantime, you get it from me at once.`,
      ];
    case 'missing-feature':
      return [
        `If the answer is no, I will say no, and then we look for another way together.`,
        `Where it stands today: [[planned, not planned, or from when]].`,
        `You get an answer that you can plan with, also if it is not the one you hope for.`,
      ];
    case 'unmet-expectation':
      return [
        promised
          ? `For every point you get a date or a clear no, not another "soon".`
          : `For every point you get a date or a clear no.`,
        `What I can already say: [[what is certain today]].`,
        ...(promised
          ? [`Where we cannot keep it, you hear that from me and not from a release note.`]
          : []),
      ];
    case 'billing':
      return [
        `You get the result from me with every line explained, and with what has to be corrected.`,
        `Until it is checked, [[whether the amount is on hold]].`,
        `If a line is wrong, you get the correction in writing and not only by phone.`,
      ];
    case 'support-response':
      return [
        oneName(situation),
        `Where it stands right now: [[state of the request]].`,
        `You do not have to explain it a second time; I start from what you have already sent.`,
      ];
    case 'performance':
      return [
        `Then you get the measured times, what causes them, and what we change.`,
        `What we know so far: [[finding so far]].`,
        `You can hold me to a number: you get the time before and the time after.`,
      ];
    case 'onboarding':
      return [
        `My proposal is one session on your own screen, with your own data: [[two times]].`,
        `We can do it together instead of by mail; I am free [[two times]].`,
        `I would start with the step that blocks your people most and leave the rest for later: [[two times]].`,
      ];
    case null:
      return [
        `What I can already say: [[what is certain today]].`,
        `If it is quicker for you, we can talk: [[two times for a call]].`,
        `Where it stands today: [[what is certain today]].`,
        `You get the outcome from me in writing, also if it is not the one you hope for.`,
        `As soon as I know more than you do, you know it too.`,
        `You will not have to write a second time to hear how it goes on.`,
        `You hear from me what we can do and what we cannot, in that order.`,
        `What happens next, and who does it, you get from me in a few lines.`,
        // Only a mail with several points has points.
        ...((situation.message?.ownWords.length ?? 0) > 500
          ? [`No part of your mail gets lost on the way: you get an answer point by point.`]
          : []),
      ];
  }
}

function unfinished(brief: Brief): string {
  const { overdueItems, csm } = brief.situation;
  const [item, other] = overdueItems;
  if (item === undefined) {
    return brief.choose('unfinished', [
      `If something on our side would make ${brief.about} quicker for you, tell me what it is.`,
      `Should ${brief.about} be stuck on a detail, a quarter of an hour together on the screen usually settles it.`,
      `Send me ${brief.noun === '' ? 'what you have' : `what you have of ${brief.noun}`}; it does not have to be complete.`,
    ]);
  }
  const first = `${named(item.title)} (planned for ${dayOf(item.dueAt, csm.hours)})`;
  return other === undefined
    ? `Still open on the list is ${first}.`
    : `Still open on the list are:\n- ${first}\n- ${named(other.title)} (planned for ${dayOf(other.dueAt, csm.hours)})`;
}

function meetAgain(brief: Brief): string {
  // Who names a time is told yes or no to it, not offered two others.
  if (offeredMeeting(brief) !== null) {
    return brief.choose('meet', [
      'About the time that you name: [[yes, or two others]].',
      'To the time that you propose: [[yes, or two others]].',
      'Your time for it: [[yes, or two others]].',
    ]);
  }
  return brief.choose('meet', [
    'We simply take another time: [[two times]].',
    'Would one of these suit you instead: [[two times]]?',
    'I can offer you [[two times]] instead.',
    'Another day does just as well: [[two times]].',
    'Let us find another slot: [[two times]].',
  ]);
}

/** A point of the list inside a sentence of ours; one that is a sentence itself ("Send the list.") stands in quotes. */
function named(title: string): string {
  const bare = title.trim().replace(/(?<![.!\s])[.!\s]+$/, '');
  return bare !== title.trim() || orders.test(bare) ? `"${bare}"` : bare;
}

const orders =
  /^(?:send|name|fill|give|check|confirm|provide|upload|test|finish|decide|sign|return|complete|review|approve|prepare|collect|write|invite|choose|update|add|set|tell|call|agree|share) /i;

function silence(brief: Brief): string {
  const item = brief.situation.overdueItems[0];
  if (item !== undefined) return `Open between us is still ${named(item.title)}.`;
  return brief.choose('silence', [
    'If priorities have moved on your side, one line is enough, and I will plan with that.',
    'If something holds you up, tell me what, and I will see what can be taken off your hands.',
    'If the timing is simply bad, name me a month and I will come back then.',
    'Whatever the reason, a short word from you is enough for me to adjust the plan.',
    'Where you left off is still as it was, and a start from there takes little time.',
  ]);
}

function delays(brief: Brief): readonly string[] {
  if (brief.noun === '') {
    return [
      'Nothing on our side is waiting for it; take the time you need.',
      'We leave everything as it is, so you can pick it up where you stopped.',
      'There is no rush from here.',
      'That works for me, and nothing gets lost in the meantime.',
      'Take up the thread whenever it suits you.',
      'Everything stays where it is until you come back to it.',
      'Nothing has to happen here before you are ready.',
      'Your pace sets the plan; I only keep the date in view.',
    ];
  }
  return [
    `Nothing on our side is waiting for ${brief.noun}; take the time you need.`,
    `We leave everything about ${brief.noun} as it is, so you can start again where you stopped.`,
    `If something about ${brief.noun} can be made smaller or easier in the meantime, tell me and I will prepare it.`,
  ];
}
