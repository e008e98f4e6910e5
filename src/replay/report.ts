import type { ClauseId, Tier } from '../domain/assessment.ts';
import type { OutgoingKind } from '../domain/outgoing.ts';

/** A tier that somebody hears of. */
export type RiskTier = Exclude<Tier, 'none'>;

/** The tiers that somebody hears of, highest first. */
export const riskTiers = ['high', 'medium', 'low'] as const satisfies readonly RiskTier[];

/**
 * One case of the replayed time, with the sentence that decided; one that came back is listed again. Dates are ISO
 * days or instants (UTC).
 */
export interface ReplayedCase {
  readonly account: string;
  readonly issue: string;
  /** The highest that it reached. */
  readonly tier: RiskTier;
  readonly openedAt: string;
  /** When it reached that tier: this is its date on the page, in the chart and for the budget. */
  readonly reachedAt: string;
  /** When it was closed or came back; null while it was open to the end. */
  readonly endedAt: string | null;
  readonly ongoingSince: string;
  readonly clause: ClauseId | null;
  /** The customer's sentence, or what did not happen in words; '' when there is none. */
  readonly sentence: string;
  /** The words of the sentence that decided; '' when nobody wrote it. */
  readonly quote: string;
  /** Who wrote the sentence; '' when nobody did. */
  readonly from: string;
  /** Names of everybody to whom a mail about it would have gone, by name. */
  readonly told: readonly string[];
}

/** One mail or draft that would have gone out. */
export interface WouldHaveGone {
  readonly at: string;
  readonly kind: OutgoingKind;
  readonly to: string;
  readonly subject: string;
}

/** A mail that a person has to read: Defuse could not judge it, or whose it is, is unknown. */
export interface ForPerson {
  readonly at: string;
  readonly from: string;
  readonly subject: string;
  readonly why: 'unsupported-language' | 'needs-review' | 'could-not-be-read' | 'unknown-sender';
}

/** One week (its Monday, ISO) in which a customer wrote or a case reached its tier; `mails` are the customers'. */
export type ReplayedWeek = Readonly<Record<RiskTier, number>> & {
  readonly week: string;
  readonly mails: number;
};

/** What would have happened: everything that a CS leader asks before switching the thing on. */
export interface ReplayReport {
  readonly source: { readonly mails: number; readonly from: string; readonly to: string };
  /** What the customers of the accounts wrote; days are ISO, '' when they wrote nothing. */
  readonly customers: {
    readonly accounts: number;
    readonly mails: number;
    readonly from: string;
    readonly to: string;
  };
  /** Mails of the inbox by what wrote them: person, list, bounce, auto-reply, calendar, unread. */
  readonly origins: Readonly<Record<string, number>>;
  /** Mails of our own side. */
  readonly sent: number;
  readonly weeks: readonly ReplayedWeek[];
  /** By the instants at which they reached their tiers. */
  readonly cases: readonly ReplayedCase[];
  readonly mails: readonly WouldHaveGone[];
  /** Per clause: the cases that it decided, and how often it held in all. */
  readonly clauses: readonly {
    readonly clause: ClauseId;
    readonly cases: number;
    readonly times: number;
  }[];
  /** Customers with a case, those with the most first. */
  readonly accounts: readonly (Readonly<Record<RiskTier, number>> & {
    readonly account: string;
    readonly cases: number;
    readonly mails: number;
  })[];
  readonly unmatched: readonly {
    readonly address: string;
    readonly mails: number;
    /** The highest tier of their mails. */
    readonly tier: Tier;
  }[];
  readonly forPerson: readonly ForPerson[];
  readonly budget: {
    readonly perWeek: number;
    /** Weeks in which a customer wrote. */
    readonly weeks: number;
    /** Weeks in which more cases became High than the budget allows. */
    readonly over: number;
    /** High cases of the busiest week. */
    readonly most: number;
    /** What nine of ten weeks would have kept. */
    readonly usual: number;
  };
}
