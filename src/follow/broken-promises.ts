import type { BrokenPromise } from '../compose/draft/situation.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { OurPromise } from '../domain/promise.ts';
import { isPastItsDay } from '../engagement/promise-dates.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';
import type { Story } from './story.ts';

/**
 * Our promises whose day is over where their writer works, oldest first, each with whether it is one of this case;
 * empty where none is late.
 */
export function brokenPromises(
  { snapshot, case: kase }: Story,
  setting: Setting,
  now: Date,
): readonly (BrokenPromise & { readonly ofCase: boolean })[] {
  return snapshot.openPromises.flatMap((promise) => {
    const { what, madeAt, dueOn, by, caseId } = promise;
    const { hours } = personOf(by ?? snapshot.account.csm, setting);
    if (dueOn === null || !isPastItsDay(promise, hours, now)) return [];
    const byCsm = by === snapshot.account.csm;
    const wroteSince = wroteInThreadSince(promise, snapshot.interactions);
    return [{ what, madeAt, dueOn, byCsm, wroteSince, ofCase: caseId === kase.id }];
  });
}

function wroteInThreadSince(promise: OurPromise, past: readonly Interaction[]): boolean {
  const own = past.find((one) => one.kind === 'mail-out' && one.messageId === promise.messageId);
  return past.some(
    (one) =>
      one.kind === 'mail-out' &&
      one.at > promise.madeAt &&
      one.messageId !== promise.messageId &&
      (own === undefined || own.threadKey === null || one.threadKey === own.threadKey),
  );
}
