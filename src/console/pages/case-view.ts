import type { Explanation } from '../../classify/explain.ts';
import type { Account, Person } from '../../domain/account.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { OurPromise } from '../../domain/promise.ts';
import type { CaseStory } from '../../store/cases.ts';

/** Everything that the page of one case shows. */
export interface CaseView {
  readonly story: CaseStory;
  readonly account: Account | null;
  /** What our side still owes the customer, whichever case it came from: none of its cases can be closed before. */
  readonly promises: readonly OurPromise[];
  readonly explanation: Explanation | null;
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Who may have a plan: whoever has left may not. */
  readonly owners: readonly Person[];
  /** False where the viewer may only read. */
  readonly mayAct: boolean;
  /** Settles deliveries that nobody can confirm. */
  readonly maySettle: boolean;
}
