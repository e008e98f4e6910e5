import { type Tier, outranks } from '../domain/assessment.ts';
import { type Case, isLaidAside, mayComeBack } from '../domain/case.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Topic } from '../domain/signal.ts';
import type { ToldAlert } from '../domain/told-alert.ts';

/** What is known of a mail when its case is looked for. */
export interface CaseLookup {
  readonly topic: Topic | null;
  readonly issueKey: string;
  /** Cases to which earlier mails of the same thread belong. */
  readonly threadCases: readonly CaseId[];
  /** What the mail says; an ordinary or calming one (`none`) may belong to a case of any topic. */
  readonly tier: Tier;
  /** What people were told lately about the account's cases. */
  readonly told: readonly ToldAlert[];
  readonly now: Date;
}

/**
 * The case a mail belongs to, or null: first its thread, then the same issue (the one that it began with, else the one
 * that it has come to be about), then the only one there is, then the one of which people were told today: a second
 * matter within a day is no second alert unless the tier rises. A thread that settled one matter and starts another
 * opens a new case. Source: DESIGN §3, complaints B25, B28.
 */
export function matchCase(cases: readonly Case[], mail: CaseLookup): Case | null {
  const own = ownCase(cases, mail);
  const wouldAlert =
    mail.tier !== 'none' &&
    (own === null ||
      own.state === 'closed' ||
      isLaidAside(own, mail.now) ||
      outranks(mail.tier, own.tier));
  return (wouldAlert ? toldToday(cases, mail) : null) ?? own;
}

function ownCase(cases: readonly Case[], mail: CaseLookup): Case | null {
  const risky = mail.tier !== 'none';
  const open = cases.filter((kase) => kase.state !== 'closed');
  const inThread = open.filter((kase) => mail.threadCases.includes(kase.id));
  const sameMatter = (kase: Case): boolean =>
    mail.topic === null || kase.topic === null || kase.topic === mail.topic;
  const here = inThread.find((kase) => kase.tier !== 'none' || !risky || sameMatter(kase));
  if (here) return here;
  const sameIssue = (kase: Case): boolean => kase.issueKey === mail.issueKey;
  // Within its thread a case about an invoice may have risen over the export: it is the case of both.
  const sameTopic = (kase: Case): boolean => kase.topic !== null && kase.topic === mail.topic;
  const same = open.find(sameIssue) ?? open.find(sameTopic);
  if (same) return same;
  if (!risky) return open.length === 1 ? (open[0] ?? null) : null;
  // Where one of the two names no topic, a second story would be a guess, and a second alert for one customer.
  const [only] = open;
  if (only && open.length === 1 && (mail.topic === null || only.topic === null)) return only;
  // Of one key only one case may be open (store/tables/cases.ts, case_one_open).
  const closed = cases.filter(
    (kase) =>
      kase.state === 'closed' &&
      mayComeBack(kase, mail.now) &&
      !open.some((one) => one.issueKey === kase.issueKey),
  );
  return closed.find(sameIssue) ?? closed.find(sameTopic) ?? null;
}

/**
 * The open case of at least this tier that a second matter joins when people were told of the customer today: the one
 * they were told of, else the first. Low is told to nobody, so it never needs to join.
 */
function toldToday(cases: readonly Case[], mail: CaseLookup): Case | null {
  if (mail.tier === 'low') return null;
  const dayAgo = new Date(mail.now.getTime() - 24 * 3_600_000);
  const told = mail.told.filter((one) => one.at > dayAgo && !outranks(mail.tier, one.tier));
  const fit = cases.filter((kase) => kase.state !== 'closed' && !outranks(mail.tier, kase.tier));
  const itself = fit.find(
    (kase) => kase.openedAt > dayAgo || told.some((one) => one.caseId === kase.id),
  );
  return itself ?? (told.length > 0 ? (fit[0] ?? null) : null);
}
