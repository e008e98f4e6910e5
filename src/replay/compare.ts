import type { ReplayedCase, ReplayReport } from './report.ts';

/** What two replays of the same mail decided differently, in sentences; empty when nothing did. */
export function compareReports(before: ReplayReport, after: ReplayReport): readonly string[] {
  const known = new Map(before.cases.map((one) => [keyOf(one), one]));
  const now = new Map(after.cases.map((one) => [keyOf(one), one]));
  const lines: string[] = [];
  for (const [key, one] of now) {
    const old = known.get(key);
    if (!old) lines.push(`new: ${one.tier} ${nameOf(one)} – “${one.sentence}”`);
    else if (old.tier !== one.tier) lines.push(`${old.tier} → ${one.tier}: ${nameOf(one)}`);
  }
  for (const [key, one] of known) {
    if (!now.has(key)) lines.push(`gone: ${one.tier} ${nameOf(one)} – “${one.sentence}”`);
  }
  return lines;
}

function keyOf(one: ReplayedCase): string {
  return `${one.account}\n${one.openedAt}\n${one.issue}`;
}

function nameOf(one: ReplayedCase): string {
  return `${one.account}, ${one.openedAt.slice(0, 10)}: ${one.issue}`;
}
