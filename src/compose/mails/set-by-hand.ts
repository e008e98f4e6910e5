import type { Tier } from '../../domain/assessment.ts';
import { raisedByHand } from '../../domain/case.ts';
import { oneLine } from './clean.ts';
import type { MailFacts } from './facts.ts';
import { outside } from './phrases.ts';
import { day } from './times.ts';

/** A tier that a person set, in words that may stand in a sentence. */
export interface SetByHand {
  readonly by: string;
  readonly until: string;
  /** Their reason, without its full stop. */
  readonly why: string;
  /** The tier that the customer's mails give. */
  readonly byMails: Tier;
}

/** Who set the tier above what the mails say; null when the tier is that of the mails. */
export function setByHand({ case: kase, people, timeZone, now }: MailFacts): SetByHand | null {
  const set = raisedByHand(kase);
  if (set === null) return null;
  const name = people.find((person) => person.id === set.by)?.name ?? 'somebody';
  return {
    by: oneLine(name, 60),
    until: day(set.until, timeZone, now),
    why: outside(set.reason, 160).replace(/(?<![.\s])[.\s]+$/, ''),
    byMails: set.before,
  };
}
