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
    `We did not get to talk${on}${title === '' ? '' : ` about ${title}`}.`,
    `Our meeting${on}${about} did not come together.`,
  ]);
}
