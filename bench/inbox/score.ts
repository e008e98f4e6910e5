import type { Tier } from '../../src/domain/assessment.ts';
import type { Analysis } from '../../src/domain/signal.ts';
import { plain, type Row } from './rows.ts';

/** What a method says of one mail. `quotes` are the sentences that made it High. */
export interface Verdict {
  readonly tier: Tier;
  readonly quotes: readonly string[];
  readonly flags: Readonly<Record<string, boolean>>;
}

/** Which labelled signals are compared, by name. */
export function goldFlags({ signals }: Row): Record<string, boolean> {
  return {
    cancellation: signals.cancellation,
    evaluating: signals.evaluating_others,
    'frustration strong': signals.frustration === 'strong',
    'frustration any': signals.frustration !== 'none',
    'missed meeting': signals.missed_meeting,
    delay: signals.delay,
  };
}

/** Tier by the text alone, as the classifier decides it, with the sentences that made it High. */
export function verdictOf(analysis: Analysis, tier: Tier): Verdict {
  const { signals } = analysis;
  const has = (kind: string): boolean => signals.some((one) => one.kind === kind);
  const high = signals.filter(
    (one) =>
      one.kind === 'cancellation-threat' ||
      one.kind === 'evaluating-alternatives' ||
      (one.kind === 'frustration' && one.intensity === 'strong'),
  );
  return {
    tier,
    quotes: high.map((one) => plain(one.evidence[0].quote)),
    flags: {
      cancellation: has('cancellation-threat'),
      evaluating: has('evaluating-alternatives'),
      'frustration strong': signals.some(
        (one) => one.kind === 'frustration' && one.intensity === 'strong',
      ),
      'frustration any': has('frustration'),
      'missed meeting': has('missed-meeting'),
      delay: has('delay'),
    },
  };
}

/** The measures of one method over some rows: name → value in percent (a NaN-free number). */
export function measure(
  rows: readonly Row[],
  verdicts: readonly Verdict[],
): Record<string, number> {
  const pairs = rows.map((row, at) => ({ row, said: verdicts[at] as Verdict }));
  const high = pairs.filter(({ said }) => said.tier === 'high');
  const right = high.filter(({ row }) => row.tiers.includes('high'));
  const gold = pairs.filter(({ row }) => row.tier === 'high');
  const found = gold.filter(({ row, said }) => row.tiers.includes(said.tier));
  const hard = pairs.filter(({ row }) => row.hardNegative);
  const hits = right.filter(({ row, said }) =>
    said.quotes.some((quote) =>
      row.evidence.some((one) => one.includes(quote) || quote.includes(one)),
    ),
  );
  const result: Record<string, number> = {
    mails: pairs.length,
    'High precision': percent(right.length, high.length),
    'High recall': percent(found.length, gold.length),
    'tier exact': percent(
      pairs.filter(({ row, said }) => row.tiers.includes(said.tier)).length,
      pairs.length,
    ),
    'hard negatives called High': percent(
      hard.filter(({ said }) => said.tier === 'high').length,
      hard.length,
    ),
    'evidence hit': percent(hits.length, right.length),
  };
  for (const name of Object.keys(pairs[0] ? goldFlags(pairs[0].row) : {})) {
    const said = pairs.filter((one) => one.said.flags[name]);
    const both = said.filter(({ row }) => goldFlags(row)[name]).length;
    const wanted = pairs.filter(({ row }) => goldFlags(row)[name]).length;
    const precision = percent(both, said.length);
    const recall = percent(both, wanted);
    result[`${name} P`] = precision;
    result[`${name} R`] = recall;
    result[`${name} F1`] = percent(2 * precision * recall, (precision + recall) * 100);
  }
  return result;
}

/** How many of some mails in which nobody complains or leaves get a tier all the same, in percent. */
export function falseAlarms(verdicts: readonly Verdict[]): Record<string, number> {
  const share = (tier: Tier): number =>
    percent(verdicts.filter((one) => one.tier === tier).length, verdicts.length);
  return {
    mails: verdicts.length,
    'called High': share('high'),
    'called Medium': share('medium'),
    'called Low': share('low'),
  };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}
