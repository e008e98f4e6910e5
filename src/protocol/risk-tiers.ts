import type { ClauseId, Tier } from '../domain/assessment.ts';
import type { ItemOwner } from '../domain/interaction.ts';
import type { Intensity, SignalKind } from '../domain/signal.ts';
import type { Words } from './words.ts';

/** Engagement measures that a clause can compare with a number of `words.ts`. */
export type Measure =
  | 'daysSilent'
  | 'daysUnanswered'
  | 'missedMeetings'
  | 'missedInARow'
  | 'unansweredAttempts'
  | 'overdueItems';

/** What must be so for a clause to hold. Data, so that it can be printed, explained and tested. */
export type Condition =
  | {
      readonly is: 'mentions';
      readonly kind: SignalKind;
      readonly intensities?: readonly Intensity[];
      readonly owner?: ItemOwner;
      /** Only when the customer speaks of several itself: meetings missed, weeks of silence. */
      readonly multiple?: true;
    }
  | { readonly is: 'atLeast'; readonly measure: Measure; readonly word: keyof Words }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition };

/** One numbered sentence of the protocol. */
export interface Clause {
  readonly id: ClauseId;
  readonly tier: Exclude<Tier, 'none'>;
  /** The customer's own wording. */
  readonly words: string;
  readonly holds: Condition;
}

const mentions = (kind: SignalKind, ...intensities: Intensity[]): Condition =>
  intensities.length > 0 ? { is: 'mentions', kind, intensities } : { is: 'mentions', kind };
const several = (kind: SignalKind): Condition => ({ is: 'mentions', kind, multiple: true });
const atLeast = (measure: Measure, word: keyof Words): Condition => ({
  is: 'atLeast',
  measure,
  word,
});
const all = (...of: Condition[]): Condition => ({ is: 'all', of });
const any = (...of: Condition[]): Condition => ({ is: 'any', of });
const not = (of: Condition): Condition => ({ is: 'not', of });

/**
 * The risk assessment framework of PROTOCOL.md, in its order. Disjunctive: one clause that holds
 * decides, the highest tier wins, nothing is weighted or averaged (DESIGN §4).
 */
export const clauses: readonly Clause[] = [
  {
    id: 'H1',
    tier: 'high',
    words: 'Explicit threats to cancel',
    holds: mentions('cancellation-threat'),
  },
  {
    id: 'H2',
    tier: 'high',
    words: 'Mention of evaluating other solutions',
    holds: mentions('evaluating-alternatives'),
  },
  {
    id: 'H3',
    tier: 'high',
    words:
      'Strongly worded or upset emails regarding missing features, bugs, or unmet expectations',
    holds: mentions('frustration', 'strong'),
  },
  {
    id: 'M1',
    tier: 'medium',
    words: 'No contact or engagement from the customer for multiple weeks',
    holds: any(atLeast('daysSilent', 'multipleWeeksDays'), several('disengagement')),
  },
  {
    id: 'M2',
    tier: 'medium',
    words: 'Multiple missed meetings or attempts to connect',
    holds: any(
      several('missed-meeting'),
      atLeast('missedMeetings', 'multipleMeetings'),
      atLeast('missedInARow', 'multipleMeetings'),
      atLeast('unansweredAttempts', 'multipleAttempts'),
    ),
  },
  {
    id: 'M3',
    tier: 'medium',
    words: 'Signs of mild to moderate frustration',
    holds: mentions('frustration', 'mild', 'moderate'),
  },
  {
    id: 'L1',
    tier: 'low',
    words: 'Occasional missed meetings',
    holds: any(mentions('missed-meeting'), atLeast('missedMeetings', 'occasionalMeetings')),
  },
  {
    id: 'L2',
    tier: 'low',
    words: 'Unfinished tasks or action items',
    holds: any(
      { is: 'mentions', kind: 'action-item', owner: 'customer' },
      atLeast('overdueItems', 'unfinishedItems'),
    ),
  },
  {
    id: 'L3',
    tier: 'low',
    words: 'Passive disengagement or general delay without frustration',
    holds: all(
      any(
        mentions('delay'),
        mentions('disengagement'),
        atLeast('daysUnanswered', 'disengagedDays'),
      ),
      not(mentions('frustration')),
    ),
  },
];

/** Names this reading of the protocol; changes whenever a clause or a default number changes. */
export const protocolRevision = '2';
