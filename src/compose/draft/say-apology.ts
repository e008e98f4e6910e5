import { bareSubject } from '../../domain/subject.ts';
import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { dayOf } from './dates.ts';
import { wentWrong } from './grievance.ts';
import { sharesNoun } from './issue-words.ts';
import { brokenPromiseApologies } from './say-broken-promise.ts';
import { fill } from './say-empathy.ts';
import type { DraftSituation, Task } from './situation.ts';
import { isOwnSilence, onlyExcuses } from './spoken-topic.ts';
import { weStayedAway } from './their-time.ts';
import { protocolApology } from './wording.ts';

/** An apology and the repair that follows it at once; '' and no task where an apology would be out of place. */
export interface Said {
  readonly text: string;
  readonly tasks: readonly Omit<Task, 'owner' | 'dueOn'>[];
}

const nothing: Said = { text: '', tasks: [] };

/**
 * One apology for the event, in the first person, followed by what I do about it: for the promise that we broke, where
 * the reply begins with one. Else none at Low, in silence, or when the customer leaves without a complaint (draft-rules
 * 10–14; the field test behind 12).
 */
export function apology(brief: Brief): Said {
  if (brief.situation.ourLapse !== null && brief.moment === 'our-lapse') return lapse(brief);
  if (brief.moment.startsWith('missed') && weStayedAway(brief.situation.message?.ownWords ?? ''))
    return absence(brief);
  const complained = isComplaint(brief.moment) && complains(brief);
  const owned = brokenPromiseApologies(brief.situation.brokenPromise);
  if (!complained && owned.length === 0) return nothing;
  const text = complained ? sorry(brief, owned) : brief.choose('apology', owned);
  const repair = brief.choose('repair', complained ? repairs(brief) : pickUps);
  const action = repair.replace(/^I will /, '').replace(/\.$/, '');
  return { text: `${text} ${repair}`, tasks: [{ action }] };
}

/** They waited and nobody of us came: a lapse of ours, owned like the others (draft-rules 12, the exception). */
function absence(brief: Brief): Said {
  const text = brief.choose('absence', [
    'I am sorry that we left you waiting there.',
    'I apologise that nobody of us was there.',
    'I am sorry that you set the time aside for nothing.',
  ]);
  return {
    text: `${text} I will see to it myself that the next one takes place.`,
    tasks: [{ action: 'see to it myself that the next one takes place' }],
  };
}

/** Of who complains of nothing: the promise itself is what is put right. */
const pickUps = [
  'I will pick it up from here myself.',
  'I will see to it myself now.',
  'I will not leave it lying again.',
] as const;

function complains(brief: Brief): boolean {
  const { analysis } = brief.situation;
  const felt = analysis?.frustration ?? 'none';
  const told = brief.main?.original ?? '';
  const wrong = wentWrong(told) && !isOwnSilence(told);
  // A farewell alone is no complaint, however it reads: "please stop our subscription".
  const cross = isCross(brief);
  if (isLeaving(brief.moment) && !wrong && !cross) return false;
  if (wrong && cross) return true;
  if (felt === 'mild' && !wrong && onlyExcuses(brief.situation.message?.ownWords ?? ''))
    return false;
  if (felt === 'strong' || (felt !== 'none' && !isLeaving(brief.moment))) return true;
  if (brief.main === null) return false;
  if (felt === 'moderate') return true;
  // Who compares prices has not complained: only what went wrong in their own words is apologised for.
  return (
    wrong &&
    (brief.topic === 'bug' || brief.topic === 'performance' || brief.topic === 'support-response')
  );
}

/** They are cross about something: in a condition in whatever sentence, in a farewell in another one than that. */
function isCross({ situation, moment }: Brief): boolean {
  const signals = situation.analysis?.signals ?? [];
  const threats = signals.filter((one) => one.kind === 'cancellation-threat');
  const said = moment === 'leaving-announced' ? threats.flatMap((one) => one.evidence) : [];
  return signals.some(
    (one) =>
      one.kind === 'frustration' &&
      one.evidence.some((span) => !said.some((threat) => threat.quote === span.quote)),
  );
}

function sorry(brief: Brief, owned: readonly string[]): string {
  const { wording, faultConfirmed } = brief.situation;
  if (faultConfirmed !== null) {
    return `I am sorry for the trouble ${brief.about} caused you: ${faultConfirmed}.`;
  }
  if (wording.apology !== null) return fill(wording.apology, brief);
  if (wording.protocolWording) return protocolApology(brief.about);
  return brief.choose('apology', owned.length > 0 ? owned : apologies(brief));
}

/** Where no topic is clear in their words. */
const generalApologies = [
  'I am sorry for the trouble that this has caused you.',
  'I am sorry for the effort that this has cost you.',
  'I apologise for how this has gone for you.',
  'I am sorry that it has come to this mail.',
  'I am sorry that you had to write to us about it at all.',
  'I am sorry that this has landed on you.',
  'I apologise for the time that you have had to give this.',
  'I am sorry that this has been so hard to get settled.',
  'I am sorry for the bother that you have had with it.',
] as const;

/** Only who had to ask again has chased us. */
const chased =
  /\b(?:chas\w+|remind\w*|again|still|third|fourth|fifth|twice|times|weeks?|days|months?|nobody|no one|no (?:reply|answer|response)|unanswered|wait\w*|follow\w*|never)\b/i;

function apologies({ topic, promised, noun, main, situation }: Brief): readonly string[] {
  // A noun that the first sentence has just said is not said again.
  const said = noun === '' || sharesNoun(main?.original ?? '', noun);
  const named = said ? [] : [`I am sorry for the trouble you have had with ${noun}.`];
  switch (topic) {
    case 'bug':
      return [
        ...named,
        'I am sorry for the work that this has put on your desk.',
        'I am sorry for the trouble that this has caused you.',
        'I apologise for what this has cost you.',
        'I am sorry for the extra work you have had because of it.',
        'I am sorry for the time that it has taken out of your day.',
        'I apologise for the trouble at your end.',
        'I am sorry that this got in the way of your work.',
      ];
    case 'missing-feature':
      return [
        'I am sorry that you have been left without a clear answer so far.',
        'I am sorry for the detours this has meant for you.',
        'I apologise for the wait.',
      ];
    case 'unmet-expectation':
      return [
        ...(promised ? ['I am sorry that this did not turn out as you were led to expect.'] : []),
        'I am sorry for the gap between what you expected and what you got.',
        'I apologise for what this has become instead.',
        'I am sorry that we have not come up to what you counted on.',
      ];
    case 'billing':
      return [
        ...named,
        'I am sorry that you have to check and question this.',
        'I apologise for the effort that this has cost you.',
        'I am sorry for the trouble that this has caused you.',
      ];
    case 'support-response':
      return [
        ...(chased.test(situation.message?.ownWords ?? '')
          ? [
              'I am sorry that you have had to chase us.',
              'I am sorry for the way we have left you waiting.',
            ]
          : ['I am sorry that you have not had from us what you needed.']),
        'I apologise for how we have handled this with you so far.',
        'I am sorry that this has fallen short on our side.',
      ];
    case 'performance':
      return [
        'I am sorry for the time that you have lost to this.',
        'I am sorry for the waiting that this has meant for you.',
        'I apologise for what this has done to your day.',
      ];
    case 'onboarding':
      return [
        'I am sorry that this has been harder for you than it should be.',
        'I am sorry for the detours that you have had with it.',
        'I apologise for the effort that it has taken on your side.',
      ];
    case null:
      return [...named, ...generalApologies];
  }
}

/** Only who was sent one is spared another. */
const sentArticle =
  /\b(?:articles?|help (?:page|cent(?:er|re))|links?|faq|manuals?|docs|documentation|guides?)\b/i;

function repairs({ topic, promised, noun, situation }: Brief): readonly string[] {
  switch (topic) {
    case 'bug':
      return [
        'I will have the cause looked for, with your example in hand.',
        'I will follow it myself, so that you have one person to ask.',
        'I will go through it step by step with the people who look after it.',
        'I will have it looked at on our side first, so that nobody asks you for the same thing twice.',
        'I will put it in front of our engineers with what you have written.',
        'I will have it reproduced here before anybody asks you to try something.',
        'I will find out what is behind it, and what else it touches.',
      ];
    case 'missing-feature':
      return [
        `I will take ${noun === '' ? 'it' : noun} to our product team as your request, in your words.`,
        `I will get you a plain yes or no from our product team.`,
      ];
    case 'unmet-expectation':
      if (!promised) {
        return [
          'I will take what you write to the people who look after it, point by point.',
          'I will find out why it is as it is, and what can be done about it.',
        ];
      }
      return [
        'I will put what was agreed beside what you have today, point by point.',
        'I will go back to what you were told and check it line by line.',
      ];
    case 'billing':
      return [
        'I will check it against your order with our accounts team.',
        'I will go through it with accounts, line by line.',
        'I will have it looked at in accounts and stay with it until you have the result.',
      ].slice(0, situation.tier === 'high' ? 3 : 2);
    case 'support-response':
      return [
        'I will find out where your request stands and stay your one contact until it is answered.',
        'I will take it over from here, so that you do not have to explain it again.',
        'I will read the whole exchange from the beginning before I ask you anything else.',
      ];
    case 'performance':
      return [
        'I will have it measured on your own account.',
        'I will ask our engineers what slows it down for you, and since when.',
        'I will have what happened looked up, hour by hour.',
      ];
    case 'onboarding':
      return [
        sentArticle.test(situation.message?.ownWords ?? '')
          ? 'I will go through it with you in person rather than send another article.'
          : 'I will go through it with the people who look after it, step by step.',
        'I will look at where you stand before we talk, so that you need not start over.',
      ];
    case null:
      return [
        'I will look into it myself.',
        'I will get to the bottom of it and not just pass it on.',
        'I will find out what happened and tell you as it is.',
        'I will ask the people who know, and bring you their answer and not a summary.',
        'I will start on it today and keep it on my own desk.',
        'I will take it up with the people behind it and not let go of it.',
        'I will go through it from the beginning with those who were involved.',
        'I will get the facts together first, so that you hear them and not an opinion.',
        'I will see to it that one person answers you, and that is me.',
      ];
  }
}

function lapse(brief: Brief): Said {
  const owed = brief.situation.ourLapse;
  if (owed === null) return nothing;
  const what = owedMail(owed, brief);
  const text = brief.choose('lapse', [
    `I am sorry that ${what} is still without an answer from us.`,
    `I apologise: ${what} should have had an answer from us by now.`,
    `I am sorry that we left ${what} unanswered.`,
  ]);
  const repair = 'I will pick it up from here myself.';
  return { text: `${text} ${repair}`, tasks: [{ action: 'pick it up from here myself' }] };
}

/** The mail that waits for us: where the sentence before named their last mail, and it is that, it is only "it". */
function owedMail({ since, about }: Lapse, { situation }: Brief): string {
  const named = situation.message === null ? situation.engagement?.lastInboundAt : null;
  if (named?.getTime() === since.getTime()) return 'it';
  const subject = bareSubject(about);
  const what = subject === '' ? 'your mail' : `your mail about "${subject}"`;
  return `${what} of ${dayOf(since, situation.csm.hours)}`;
}

type Lapse = NonNullable<DraftSituation['ourLapse']>;
