import type { Case } from '../domain/case.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Topic } from '../domain/signal.ts';

/** What is known of a mail when its case is looked for. */
export interface CaseLookup {
  readonly topic: Topic | null;
  readonly issueKey: string;
  /** Cases to which earlier mails of the same thread belong. */
  readonly threadCases: readonly CaseId[];
  /** The mail carries risk; an ordinary or calming mail may belong to a case of any topic. */
  readonly risky: boolean;
  readonly now: Date;
}

/** For how long a closed case can come back instead of a new one being opened. */
export const relapseDays = 60;

/**
 * The case a mail belongs to, or null: first its thread, then the same issue, then the only one there is.
 * A thread that settled one matter and starts another opens a new case. Source: DESIGN §3, complaints B28.
 */
export function matchCase(cases: readonly Case[], mail: CaseLookup): Case | null {
  const open = cases.filter((kase) => kase.state !== 'closed');
  const recent = cases.filter((kase) => isRecent(kase, mail.now));
  const inThread = open.filter((kase) => mail.threadCases.includes(kase.id));
  const sameMatter = (kase: Case): boolean =>
    mail.topic === null || kase.topic === null || kase.topic === mail.topic;
  const here = inThread.find((kase) => kase.tier !== 'none' || !mail.risky || sameMatter(kase));
  if (here) return here;
  const sameIssue = (kase: Case): boolean => kase.issueKey === mail.issueKey;
  const same = open.find(sameIssue);
  if (same) return same;
  if (!mail.risky) return open.length === 1 ? (open[0] ?? null) : null;
  // Where one of the two names no topic, a second story would be a guess, and a second alert for one customer.
  const [only] = open;
  if (only && open.length === 1 && (mail.topic === null || only.topic === null)) return only;
  return recent.find(sameIssue) ?? null;
}

function isRecent(kase: Case, now: Date): boolean {
  if (kase.closedAt === null) return false;
  return now.getTime() - kase.closedAt.getTime() <= relapseDays * 24 * 3_600_000;
}
