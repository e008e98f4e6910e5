import { sql } from 'drizzle-orm';
import { quotable, sentenceOf } from '../compose/mails/quote.ts';
import type { Assessment, Reason } from '../domain/assessment.ts';
import { silenceIssue } from '../follow/issue.ts';
import { clauses } from '../protocol/risk-tiers.ts';
import { caseEpisodes } from '../store/case-episodes.ts';
import { messagesByIds, type ReadMail } from '../store/messages.ts';
import type { Store } from '../store/open-store.ts';
import type { ReplayedCase, RiskTier } from './report.ts';

interface CaseRow {
  readonly account: string;
  readonly issue: string;
  readonly issueKey: string;
  readonly tier: RiskTier;
  readonly openedAt: string;
  readonly reachedAt: string;
  readonly endedAt: string | null;
  readonly since: string;
  readonly told: readonly string[];
  /** Those that the case names, oldest first. */
  readonly assessments: readonly Pick<Assessment, 'reasons' | 'messageId'>[];
}

/** Why a case has its tier, and the mail that says so, when one does. */
interface Deciding {
  readonly reason: Reason;
  readonly messageId: string | null;
}

/** Every case of the replay, once for each time that it was opened or came back, with the sentence that decided, in the order in which they reached their tiers. Rejects when the store does not answer. */
export async function casesOfReplay(store: Store): Promise<readonly ReplayedCase[]> {
  const rows = await caseRows(store);
  const deciding = rows.map(decidingOf);
  const ids = deciding.flatMap((one) => one?.messageId ?? []);
  const mails = new Map((await messagesByIds(store, ids)).map((mail) => [mail.id as string, mail]));
  return rows.map((row, at) => {
    const why = deciding[at] ?? null;
    const { account, issue, tier, openedAt, reachedAt, endedAt, since, told } = row;
    return {
      account,
      issue,
      tier,
      openedAt,
      reachedAt,
      endedAt,
      ongoingSince: since.slice(0, 10),
      clause: why?.reason.clause ?? null,
      ...wordsOf(why, mails.get(why?.messageId ?? '') ?? null),
      told,
    };
  });
}

function caseRows(store: Store): Promise<readonly CaseRow[]> {
  const iso = (instant: string) =>
    sql.raw(`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);
  return store.rows<CaseRow>(sql`with ${caseEpisodes(sql`true`)}
    select a.name as account, c.issue, c.issue_key as "issueKey",
      e.tier, ${iso('e.opened_at')} as "openedAt", ${iso('e.reached_at')} as "reachedAt",
      ${iso('coalesce(e.next_at, c.closed_at)')} as "endedAt", ${iso('c.ongoing_since')} as since,
      coalesce((select jsonb_agg(name order by name collate "C") from (select distinct p.name
        from outgoing o join person p on p.id = o.recipient
        where o.case_id = c.id and o.draft is null and o.state <> 'cancelled'
          and ${within('o.not_before')}) t), '[]'::jsonb) as told,
      coalesce((select jsonb_agg(jsonb_build_object('reasons', x.reasons, 'messageId', x.message_id)
          order by x.at, x.id)
        from case_link l join assessment x on x.id = l.linked_id
        where l.case_id = c.id and l.kind = 'assessment' and ${within('x.at')}), '[]'::jsonb) as assessments
    from episode e join case_ c on c.id = e.case_id join account a on a.id = c.account_id
    order by e.reached_at, a.name collate "C", c.issue_key, c.episode`);
}

/** Of this episode: before the next one begins, and not before it began. */
function within(instant: string) {
  return sql.raw(`${instant} >= e.opened_at and (e.next_at is null or ${instant} < e.next_at)`);
}

/** The first reason of the case's own kind (said, or did not happen) that gives it its tier. */
function decidingOf({ tier, issueKey, assessments }: CaseRow): Deciding | null {
  const all = assessments.flatMap(({ reasons, messageId }) =>
    reasons.map((reason) => ({ reason, messageId })),
  );
  const ofTier = all.filter(({ reason }) => tierOf(reason) === tier);
  const silent = issueKey === silenceIssue.issueKey;
  return (
    ofTier.find(({ reason }) => (reason.signals.length === 0) === silent) ??
    ofTier[0] ??
    all[0] ??
    null
  );
}

function tierOf(reason: Reason): RiskTier | null {
  return clauses.find((clause) => clause.id === reason.clause)?.tier ?? null;
}

/** The sentence safe to forward: one line, no live link, no sign-in code. */
function wordsOf(
  why: Deciding | null,
  mail: ReadMail | null,
): Pick<ReplayedCase, 'sentence' | 'quote' | 'from'> {
  const evidence = why?.reason.signals[0]?.evidence[0];
  if (evidence === undefined) {
    return { sentence: why?.reason.facts[0]?.words ?? '', quote: '', from: '' };
  }
  const text = evidence.part === 'subject' ? mail?.subject : mail?.parsed?.ownWords;
  return {
    sentence: quotable(sentenceOf(text ?? '', evidence)),
    quote: quotable(evidence.quote),
    from: mail?.from?.name || mail?.from?.address || '',
  };
}
