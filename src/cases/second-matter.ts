import type { Case } from '../domain/case.ts';
import type { Assessed } from './event.ts';

/**
 * Another topic and another thing than the case's own: it joined because people were told of this customer today
 * already. "The dispatch board" and "Dispatch board freezing" are one matter, whatever else is said of it.
 */
export function isSecondMatter(
  kase: Pick<Case, 'topic' | 'issue'>,
  event: Pick<Assessed, 'topic' | 'issue'>,
): boolean {
  if (kase.topic === null || event.topic === null || event.topic === kase.topic) return false;
  const [one, other] = [bareName(kase.issue), bareName(event.issue)];
  return !one.includes(other) && !other.includes(one);
}

/** The name of a matter as whole words, without its article. */
function bareName(issue: string): string {
  return ` ${issue.toLowerCase().replace(/^(?:the|an?|our|your|their) /, '')} `;
}
