import type { Person, Role } from '../domain/account.ts';

// Who may do what, in one place (failures.md 77). A route names roles; nothing is reachable beside the route table.

/** Every role may read: the console is for staff only. */
export const everybody: readonly Role[] = ['csm', 'manager', 'executive', 'operator'];
/** Who settles promises and says whose a sender is. */
export const deciders: readonly Role[] = ['csm', 'manager', 'operator'];
/** Who sees the settings and settles deliveries that nobody can confirm. */
export const keepers: readonly Role[] = ['manager', 'operator'];
/** Who runs the service: tries mails again, sees who did what. */
export const operators: readonly Role[] = ['operator'];

/** Whether somebody may use what is open to `roles`: they hold one of them. */
export function may(person: Pick<Person, 'roles'>, roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role));
}

/** What the policy says of a request: let it through, or why not. */
export type Verdict = 'allowed' | 'log-in' | 'not-for-you' | 'stale-form';

/**
 * The one decision about a request: nobody without a login, nobody without one of the route's roles, and no
 * change without the token of the session (`carries`). `open` routes carry their own proof, or show nothing.
 */
export function decide(
  roles: readonly Role[] | 'open',
  method: 'GET' | 'POST',
  person: Pick<Person, 'roles'> | null,
  carries: () => boolean,
): Verdict {
  if (roles === 'open') return 'allowed';
  if (person === null) return 'log-in';
  if (!may(person, roles)) return 'not-for-you';
  return method === 'GET' || carries() ? 'allowed' : 'stale-form';
}
