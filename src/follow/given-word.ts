import type { OurPromise } from '../domain/promise.ts';
import { isPastItsDay } from '../engagement/promise-dates.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/**
 * The first day by which we have told the customer that they hear from us in this case, as an ISO date; null where
 * nothing is promised that is still to come. A new reply that names a later day would take that word back (D5).
 */
export function givenWord(
  { snapshot, case: kase }: Story,
  setting: Setting,
  now: Date,
): string | null {
  const ahead = ({ by, dueOn, caseId, ...promise }: OurPromise): readonly string[] => {
    if (dueOn === null || caseId !== kase.id) return [];
    const { hours } = personOf(by ?? snapshot.account.csm, setting);
    return isPastItsDay({ ...promise, dueOn }, hours, now) ? [] : [dueOn];
  };
  return snapshot.openPromises.flatMap(ahead).sort()[0] ?? null;
}
