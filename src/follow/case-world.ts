import type { CaseWorld } from '../cases/event.ts';
import { isoDateOf } from '../compose/mails/times.ts';
import type { Moment } from '../domain/decision.ts';
import type { PersonId } from '../domain/ids.ts';
import { addWorkingDays, morningOf, workingFrom } from '../engagement/working-time.ts';
import type { AccountSnapshot } from '../store/account-snapshot.ts';
import { personOf } from './mail-facts.ts';
import type { Setting } from './setting.ts';

/**
 * The world of the case machine: people, rules, the working calendar of each person, what is recorded. A
 * promise is made to the customer: it counts for every case of the account, whoever or whatever looks (Protocol D5).
 */
export function caseWorld(
  snapshot: Pick<AccountSnapshot, 'account' | 'told' | 'openPromises' | 'ledger'>,
  setting: Setting,
  moment: Moment,
): CaseWorld {
  const { account, told, openPromises, ledger } = snapshot;
  const hours = (person: PersonId) => personOf(person, setting).hours;
  return {
    moment,
    account,
    people: setting.people,
    former: setting.former,
    rules: setting.rules,
    workingFrom: (person, at) => workingFrom(hours(person), at),
    addWorkingDays: (person, at, days) => addWorkingDays(hours(person), at, days),
    morningOf: (person, isoDate) => morningOf(hours(person), isoDate),
    dayOf: (person, at) => isoDateOf(at, hours(person).timeZone),
    openPromises: openPromises.length,
    snoozedBy: (caseId) =>
      ledger.findLast((one) => one.caseId === caseId && one.kind === 'snoozed')?.by ?? null,
    told,
  };
}
