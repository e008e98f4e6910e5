import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { fill } from './say-empathy.ts';
import type { Moment } from './situation.ts';
import { isBereaved } from './say-sympathy.ts';

/**
 * D4: one small gesture that costs time, never money; after the plan. At Low a word of thanks already stands in
 * the first line, so '' there.
 */
export function goodwill(brief: Brief): string {
  const { wording } = brief.situation;
  if (brief.situation.tier === 'low' || brief.moment === 'ordinary') return '';
  if (wording.goodwill !== null) return fill(wording.goodwill, brief);
  if (!isComplaint(brief.moment)) {
    return brief.moment === 'our-lapse'
      ? ''
      : brief.choose('goodwill-quiet', [
          'I am glad to keep half an hour free for you, with no agenda but yours.',
          'If it saves you work, I will prepare the next step so that you only have to say yes.',
          'A quarter of an hour with me is yours whenever it fits, also at short notice.',
          'Should a colleague of yours want an introduction in the meantime, I will gladly give it.',
          'You need not read up on anything first; I can sum up the open points whenever you want.',
        ]);
  }
  if (isLeaving(brief.moment)) return brief.choose('goodwill-leaving', leaving(brief));
  return brief.choose('goodwill', complaints(brief));
}

function complaints(brief: Brief): readonly string[] {
  const detailed = (brief.situation.message?.ownWords.length ?? 0) > 350;
  const lines = [
    'Your people can have my direct line until it is settled: [[direct number]].',
    'Thank you for saying it straight; that makes it easier to act on.',
    'I am keeping extra time for you this week, should you want to go through it by phone.',
    'Thank you for bringing it to me directly.',
    'Anybody on your side can write to me directly about it until it is settled.',
    'If it comes up again before then, one line to me is enough, and I will take it from there.',
  ];
  // An invoice or a late answer needs no session: it needs to be put right.
  if (brief.topic !== 'billing' && brief.topic !== 'support-response') {
    lines.push(
      'I have room for an extra session with your team, at a time you name.',
      'Should your team need a hand with it in the meantime, I will take the time.',
    );
  }
  if (/bug|performance|onboarding/.test(brief.topic ?? '')) {
    lines.push(
      'If it is easier to show than to describe, I will make time for a look together.',
      'If you want to show it to me live, say when, and I will be there.',
    );
  }
  // Who is angry is offered time; thanks for the mail would sound like a pat on the head.
  const text = brief.situation.message?.ownWords ?? '';
  if (brief.moment === 'angry' || formal.test(text) || chased.test(text))
    return lines.filter((one) => !/^Thank you/.test(one));
  if (!detailed) return lines;
  return [
    ...lines,
    `Thank you for setting it out so precisely; it saves us a round of questions.`,
    'The details in your mail are a real help in getting to the bottom of it, so thank you for writing them down.',
  ];
}

/** A notice by its form, or a formal letter, is no confidence: there is nothing to thank for. */
const formal =
  /\b(?:formal(?:ly)?|hereby|notice (?:of|to|under|pursuant)|(?:in accordance|pursuant|subject) (?:with|to)|section \d|clause \d|terminat\w+|tender|rfp|yours (?:sincerely|faithfully|truly)|undertook|undertaking|on record|in reliance|(?:final|last) (?:warning|reminder|notice|time|chance)|(?:i|we) should be (?:grateful|obliged)|deadline of|our rights)\b/i;
/** Who has had to come back, or paid for it, is not thanked for it. */
const chased =
  /\b(?:still|again|(?:three|four|five) times|third time|nobody|no (?:answer|reply|news)|not serious|promised|costs? us)\b/i;
const ofOpenness = /\bThank you\b/;

/** Who sets a condition asks for a deed; who has decided guesses at nothing. */
function speaksOpenly(moment: Moment): boolean {
  return moment === 'evaluating' || moment === 'leaving-indirect';
}

/** Who has decided is not told "whatever you decide". */
const ofChoice = /\bdecides?\b|before it was settled|extra sessions|while this is open/;

function leaving(brief: Brief): readonly string[] {
  if (isBereaved(brief)) {
    return [
      'If anything is unclear, one line or a call to me is enough.',
      'There is no hurry from our side, and your questions come straight to me.',
    ];
  }
  const text = brief.situation.message?.ownWords ?? '';
  const reasons = /\b(?:because|reason|since|due to|therefore|price)\b/i.test(text);
  const lines = [
    'Thank you for writing this to me before it was settled without us.',
    'Your people keep my full support in the meantime, extra sessions included.',
    'Whatever you decide, I am at hand.',
    'I have set time aside for it, whichever way you decide.',
    'I am keeping extra time for you this week, whichever way you decide.',
    'Thank you for telling me where you stand.',
    'Nothing changes in how quickly your people are helped while this is open.',
    'If an hour with your team helps you decide, I will make the time.',
    'Should anything come up on the way, one line to me is enough.',
    'Your questions about it come straight to me, without a queue.',
  ]
    .filter((one) => brief.moment !== 'leaving-announced' || !ofChoice.test(one))
    .filter((one) => (speaksOpenly(brief.moment) && !formal.test(text)) || !ofOpenness.test(one));
  return reasons
    ? [
        ...lines,
        'Thank you for giving me the reasons; few people take the time to write them down.',
      ]
    : lines;
}
