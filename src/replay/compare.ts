import { readFileSync } from 'node:fs';
import { tierName } from '../compose/mails/phrases.ts';
import { count } from './report-words.ts';
import { type ReplayedCase, type ReplayReport, riskTiers } from './report.ts';

/** What two replays decided differently, in plain words. */
export interface Difference {
  /** One sentence: how many cases of each tier before and now. */
  readonly summary: string;
  /** What speaks against comparing the two; empty when nothing does. */
  readonly notes: readonly string[];
  /** One line per case that is new, gone or of another tier, oldest first; then those of the same tier on another day. */
  readonly lines: readonly string[];
}

/** An earlier report.json. Throws one line when the file cannot be read or is none. */
export function reportIn(path: string): ReplayReport {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`--compare ${path}: there is no such file.`);
  }
  try {
    const report = JSON.parse(text) as ReplayReport;
    if (Array.isArray(report.cases) && Number.isInteger(report.source.mails)) return dated(report);
  } catch {
    // Said below, as for any other file.
  }
  throw new Error(`--compare ${path}: this is no report.json of defuse replay.`);
}

/** A report of an earlier version did not say when a case reached its tier and when it ended. */
function dated(report: ReplayReport): ReplayReport {
  const cases = report.cases.map((one) => ({
    ...one,
    reachedAt: one.reachedAt ?? one.openedAt,
    endedAt: one.endedAt ?? null,
  }));
  return { ...report, cases };
}

/**
 * What two replays of the same mail decided differently. A case is the same when the account and its beginning are, or
 * else account and issue, while both were open: rules that see a silence sooner do not make it another one.
 */
export function compareReports(before: ReplayReport, after: ReplayReport): Difference {
  const { pairs, gone, fresh } = paired(before.cases, after.cases);
  const changed: Line[] = [
    ...fresh.map((one) => ({ at: one.reachedAt, words: `new: ${whole(one)}` })),
    ...gone.map((one) => ({ at: one.reachedAt, words: `gone: ${whole(one)}` })),
  ];
  const moved: Line[] = [];
  for (const [old, one] of pairs) {
    const at = one.reachedAt;
    const days = daysBetween(old.reachedAt, at);
    if (old.tier !== one.tier) {
      const tiers = `${tierName(old.tier)} → ${tierName(one.tier)}`;
      changed.push({ at, words: `${tiers}: ${nameOf(one)}${said(one)}` });
    } else if (days !== 0) {
      const words = `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}: ${whole(one)}`;
      moved.push({ at, words });
    }
  }
  return {
    summary: summaryOf(before, after, changed.length, moved.length),
    notes: notesOn(before, after),
    lines: [...inOrder(changed), ...inOrder(moved)],
  };
}

interface Line {
  readonly at: string;
  readonly words: string;
}

interface Pairing {
  readonly pairs: readonly (readonly [old: ReplayedCase, one: ReplayedCase])[];
  readonly gone: readonly ReplayedCase[];
  readonly fresh: readonly ReplayedCase[];
}

/** Which case of the later report is which of the earlier one: the surest likeness first, each case once. */
function paired(before: readonly ReplayedCase[], after: readonly ReplayedCase[]): Pairing {
  const pairs: (readonly [ReplayedCase, ReplayedCase])[] = [];
  const gone = new Set(before);
  const fresh = new Set(after);
  for (const alike of likenesses) {
    for (const one of fresh) {
      const old = nearest(
        [...gone].filter((other) => alike(other, one)),
        one,
      );
      if (old === null) continue;
      pairs.push([old, one]);
      gone.delete(old);
      fresh.delete(one);
    }
  }
  return { pairs, gone: [...gone], fresh: [...fresh] };
}

type Likeness = (old: ReplayedCase, one: ReplayedCase) => boolean;

const sameBeginning: Likeness = (old, one) =>
  old.account === one.account && old.openedAt === one.openedAt;

const sameIssue: Likeness = (old, one) => old.account === one.account && old.issue === one.issue;

/** True when there was a time at which both were open. ISO instants are ordered as texts. */
const overlap: Likeness = (old, one) =>
  old.openedAt < (one.endedAt ?? never) && one.openedAt < (old.endedAt ?? never);
const never = '9999';

const likenesses: readonly Likeness[] = [
  (old, one) => sameBeginning(old, one) && sameIssue(old, one),
  sameBeginning,
  (old, one) => sameIssue(old, one) && overlap(old, one),
];

function nearest(olds: readonly ReplayedCase[], one: ReplayedCase): ReplayedCase | null {
  const far = (old: ReplayedCase): number =>
    Math.abs(Date.parse(old.openedAt) - Date.parse(one.openedAt));
  return olds.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

function inOrder(lines: readonly Line[]): readonly string[] {
  return lines.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).map((one) => one.words);
}

function summaryOf(
  before: ReplayReport,
  after: ReplayReport,
  changed: number,
  moved: number,
): string {
  const others = count(moved, changed === 0 ? 'case' : 'other case');
  const shifted =
    moved === 0 ? '' : ` ${others} ${moved === 1 ? 'has' : 'have'} the same tier on another day.`;
  if (changed === 0) return `No case is decided differently.${shifted}`;
  const counts = riskTiers.map((tier) => {
    const [old, now] = [before, after].map(
      (report) => report.cases.filter((one) => one.tier === tier).length,
    );
    return `${tierName(tier)} ${old} → ${now}`;
  });
  const cases = changed === 1 ? '1 case is' : `${changed} cases are`;
  return `${cases} decided differently: ${counts.join(', ')}.${shifted}`;
}

function notesOn(before: ReplayReport, after: ReplayReport): readonly string[] {
  const [old, now] = [before.source, after.source];
  if (old.mails === now.mails && old.from === now.from && old.to === now.to) return [];
  return [
    `The earlier report is about other mail (${old.mails} mails from ${day(old.from)} to ${day(old.to)}): not every difference comes from the rules.`,
  ];
}

function whole(one: ReplayedCase): string {
  return `${tierName(one.tier)} – ${nameOf(one)}${said(one)}`;
}

function nameOf(one: ReplayedCase): string {
  return `${one.account}, ${day(one.reachedAt)}, ${one.issue}`;
}

function said({ sentence }: ReplayedCase): string {
  return sentence === '' ? '' : ` – “${sentence}”`;
}

/** Calendar days from one instant to another, in UTC. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(day(to)) - Date.parse(day(from))) / 86_400_000);
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
