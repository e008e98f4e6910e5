import type { Brief } from './brief.ts';
import { dayOf } from './dates.ts';
import type { MissedMeeting } from './situation.ts';

/** A meeting that lies ahead was declined, not missed; and a day that nobody knows is not said. */
export function noMeeting(brief: Brief, { title, at, declined }: MissedMeeting): string {
  const on = at === null ? '' : ` on ${dayOf(at, brief.situation.csm.hours)}`;
  const about = title === '' ? '' : ` (${title})`;
  if (declined) {
    return brief.choose('missed', [
      `Our meeting${on}${about} does not suit you; I have your answer.`,
      `I have seen that you declined our meeting${on}${about}.`,
    ]);
  }
  return brief.choose('missed', [
    `We did not get to ${purpose(title, on)}.`,
    `Our meeting${on}${about} did not come together.`,
  ]);
}

/** "Talk on 5 May about prices", but "meet on 5 May for the Kestrel review call": that is what it was, not its subject. */
function purpose(title: string, on: string): string {
  if (!meetings.test(title)) return `talk${on}${title === '' ? '' : ` about ${title}`}`;
  const name = /^[A-Z][a-z-]+$/.test(title) ? title.toLowerCase() : title;
  return `meet${on} for ${/^(?:the|our|your|an?) /i.test(name) ? name : `the ${name}`}`;
}

const meetings =
  /\b(?:calls?|meetings?|reviews?|sessions?|check-?ins?|demos?|workshops?|trainings?|catch-?ups?|kick-?offs?|QBR|visits?|webinars?)$/i;
