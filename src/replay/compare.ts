import { readFileSync } from 'node:fs';
import { tierName } from '../compose/mails/phrases.ts';
import { type ReplayedCase, type ReplayReport, riskTiers } from './report.ts';

/** What two replays decided differently, in plain words. */
export interface Difference {
  /** One sentence: how many cases of each tier before and now. */
  readonly summary: string;
  /** What speaks against comparing the two; empty when nothing does. */
  readonly notes: readonly string[];
  /** One line per case that is new, gone, or has another tier, oldest first; empty when none is. */
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
    if (Array.isArray(report.cases) && Number.isInteger(report.source.mails)) return report;
  } catch {
    // Said below, as for any other file.
  }
  throw new Error(`--compare ${path}: this is no report.json of defuse replay.`);
}

/** What two replays of the same mail decided differently. A case is the same when account and beginning are. */
export function compareReports(before: ReplayReport, after: ReplayReport): Difference {
  const known = Map.groupBy(before.cases, keyOf);
  const lines: { readonly at: string; readonly words: string }[] = [];
  for (const one of after.cases) {
    const old = takeLike(known.get(keyOf(one)) ?? [], one);
    const at = one.openedAt;
    if (old === null) lines.push({ at, words: `new: ${whole(one)}` });
    else if (old.tier !== one.tier) {
      lines.push({
        at,
        words: `${tierName(old.tier)} → ${tierName(one.tier)}: ${nameOf(one)}${said(one)}`,
      });
    }
  }
  for (const one of [...known.values()].flat()) {
    lines.push({ at: one.openedAt, words: `gone: ${whole(one)}` });
  }
  return {
    summary: summaryOf(before, after, lines.length),
    notes: notesOn(before, after),
    lines: lines
      .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      .map((one) => one.words),
  };
}

/** Takes the old case of this one out of `olds`: that of the same issue, else the first. */
function takeLike(olds: ReplayedCase[], one: ReplayedCase): ReplayedCase | null {
  if (olds.length === 0) return null;
  const same = olds.findIndex((old) => old.issue === one.issue);
  return olds.splice(Math.max(0, same), 1)[0] ?? null;
}

function summaryOf(before: ReplayReport, after: ReplayReport, changed: number): string {
  if (changed === 0) return 'No case is decided differently.';
  const counts = riskTiers.map((tier) => {
    const [old, now] = [before, after].map(
      (report) => report.cases.filter((one) => one.tier === tier).length,
    );
    return `${tierName(tier)} ${old} → ${now}`;
  });
  const cases = changed === 1 ? '1 case is' : `${changed} cases are`;
  return `${cases} decided differently: ${counts.join(', ')}.`;
}

function notesOn(before: ReplayReport, after: ReplayReport): readonly string[] {
  const [old, now] = [before.source, after.source];
  if (old.mails === now.mails && old.from === now.from && old.to === now.to) return [];
  return [
    `The earlier report is about other mail (${old.mails} mails from ${day(old.from)} to ${day(old.to)}): not every difference comes from the rules.`,
  ];
}

function keyOf(one: ReplayedCase): string {
  return `${one.account}\n${one.openedAt}`;
}

function whole(one: ReplayedCase): string {
  return `${tierName(one.tier)} – ${nameOf(one)}${said(one)}`;
}

function nameOf(one: ReplayedCase): string {
  return `${one.account}, ${day(one.openedAt)}, ${one.issue}`;
}

function said({ sentence }: ReplayedCase): string {
  return sentence === '' ? '' : ` – “${sentence}”`;
}

function day(instant: string): string {
  return instant.slice(0, 10);
}
