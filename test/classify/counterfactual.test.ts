import { describe, expect, it } from 'vitest';
import { ownContext, ownRows } from '../../bench/inbox/own-rows.ts';
import { readInbox, type Row } from '../../bench/inbox/rows.ts';
import { tierByText } from '../../bench/inbox/tier.ts';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import { classify } from '../../src/classify/classify.ts';
import { explain } from '../../src/classify/explain.ts';
import type { Message } from '../../src/domain/mail.ts';
import type { Evidence, EvidencePart } from '../../src/domain/signal.ts';
import { tierWithout } from '../../src/jobs/tier-without.ts';
import { defaultWords } from '../../src/protocol/words.ts';
import { sharedData } from '../shared-data.ts';

/** Every so manieth mail is tried; the sets are long and each is read several times. */
const step = 3;

/** The text with the characters of the evidence left out, one by one: not the way the product cuts. */
function withoutChars(text: string, part: EvidencePart, cut: readonly Evidence[]): string {
  const mine = cut.filter((one) => one.part === part);
  return [...Array(text.length).keys()]
    .filter((at) => !mine.some(({ start, end }) => at >= start && at < end))
    .map((at) => text[at])
    .join('');
}

/** How many counterfactuals were checked, and how many of them changed the tier. */
function check(
  rows: readonly Row[],
  context: AnalyzeContext,
): { checked: number; changed: number } {
  const found = { checked: 0, changed: 0 };
  const company = { name: context.ownBrands[0] ?? '', brands: context.ownBrands.slice(1) };
  const config = { file: { competitors: context.competitors, company } } as unknown as Parameters<
    typeof tierWithout
  >[1];
  for (const { mail } of rows.filter((_, at) => at % step === 0)) {
    const analysis = analyze(mail, context);
    const input = { accountId: null, messageId: null, analysis, engagement: null };
    const assessment = classify(input, defaultWords, { now: new Date(0), newId: () => '' });
    const message = mail as Message;
    const said = explain(assessment, analysis, null, defaultWords, tierWithout(message, config));
    for (const { without, tier, sentence } of said.wouldChange) {
      const left = {
        ...mail,
        subject: withoutChars(mail.subject, 'subject', without),
        ownWords: withoutChars(mail.ownWords, 'ownWords', without),
      };
      expect(tierByText(analyze(left, context)), sentence).toBe(tier);
      expect(sentence).toContain(tier === assessment.tier ? `still be ${tier}` : `be ${tier}`);
      found.checked++;
      if (tier !== assessment.tier) found.changed++;
    }
  }
  return found;
}

describe('deleting the evidence', () => {
  it('changes the tier as explain says, over our own inbox', () => {
    const { checked, changed } = check(ownRows('dev'), ownContext());
    expect(checked).toBeGreaterThan(50);
    expect(changed / checked).toBeGreaterThan(0.6);
  }, 300_000);

  it.skipIf(sharedData === null)(
    'changes the tier as explain says, over the labelled inbox',
    () => {
      const { rows, context } = readInbox(sharedData ?? '');
      const tuned = rows.filter((row) => row.split === 'tuned');
      const { checked, changed } = check(tuned, context);
      expect(checked).toBeGreaterThan(40);
      expect(changed / checked).toBeGreaterThan(0.6);
    },
    300_000,
  );
});
