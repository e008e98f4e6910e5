/**
 * What the protocol's words of amount mean, in numbers. Each can be set in the configuration
 * under `protocol:`; the defaults are the customer's reading (DESIGN §4, timelines of the protocol).
 */
export interface Words {
  /** M1 "multiple weeks": days without contact on the customer's turn. */
  readonly multipleWeeksDays: number;
  /** M2 "multiple missed meetings": at least so many within `windowDays`, or in a row. */
  readonly multipleMeetings: number;
  /** M2 "multiple attempts to connect": at least so many of our mails or calls unanswered in a row. */
  readonly multipleAttempts: number;
  /** L1 "occasional missed meetings": at least so many within `windowDays`. */
  readonly occasionalMeetings: number;
  /** L2 "unfinished tasks": at least so many items of the customer's past their date. */
  readonly unfinishedItems: number;
  /** L3 "passive disengagement": days of silence with our mail unanswered. */
  readonly disengagedDays: number;
  /** How far back missed meetings count. */
  readonly windowDays: number;
}

/** The protocol's defaults: multiple weeks = 21 days, multiple = 2, occasional = 1, within 30 days. */
export const defaultWords: Words = {
  multipleWeeksDays: 21,
  multipleMeetings: 2,
  multipleAttempts: 3,
  occasionalMeetings: 1,
  unfinishedItems: 1,
  disengagedDays: 14,
  windowDays: 30,
};
