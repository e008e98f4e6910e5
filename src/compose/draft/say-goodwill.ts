import { type Brief, isComplaint, isLeaving } from './brief.ts';
import { fill } from './say-empathy.ts';

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
        ]);
  }
  if (isLeaving(brief.moment)) return brief.choose('goodwill-leaving', leaving(brief));
  const about = brief.about;
  return brief.choose('goodwill', [
    `Thank you for setting out ${about} so precisely; it saves us a round of questions.`,
    `I have room for an extra session with your team on ${about}, at a time you name.`,
    'Your detail is a real help in finding this quickly, so thank you for the trouble of writing it down.',
    `If it helps, your people can have my direct line for ${about}: [[direct number]].`,
    `Thank you for saying it straight; that makes ${about} easier to act on.`,
    `I am keeping extra time for you this week, should you want to go through ${about} by phone.`,
  ]);
}

function leaving(brief: Brief): readonly string[] {
  const about = brief.about;
  return [
    `Thank you for writing this to me before it was settled without us.`,
    `Your people keep my full support with ${about} in the meantime, extra sessions included.`,
    `Thank you for the reasons; few people take the time to write them down.`,
    `I am keeping extra time for you this week, whichever way you decide.`,
  ].slice(brief.moment === 'leaving-announced' ? 2 : 0);
}
