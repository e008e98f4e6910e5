import { analyze } from '../analyze/analyze.ts';
import { classify } from '../classify/classify.ts';
import type { TierWithout } from '../classify/explain.ts';
import type { Config } from '../config.ts';
import type { Message } from '../domain/mail.ts';
import type { Evidence, EvidencePart } from '../domain/signal.ts';
import { namesOf } from './names-of.ts';
import { defaultWords } from '../protocol/words.ts';

/**
 * A function that reads a mail again with stretches cut out and says which tier its text then has: what
 * `explain` promises is what would happen. For a case without a mail the answer is always `none`.
 */
export function tierWithout(
  message: Message | null,
  config: Pick<Config, 'file'> | null,
): TierWithout {
  return (cut) => {
    if (message === null) return 'none';
    const analysis = analyze(
      {
        ...message,
        subject: without(message.subject, 'subject', cut),
        ownWords: without(message.ownWords, 'ownWords', cut),
      },
      config === null ? { competitors: [], ownBrands: [] } : namesOf(config),
      () => true,
    );
    const input = { accountId: null, messageId: null, analysis, engagement: null };
    return classify(input, defaultWords, { now: new Date(0), newId: () => '' }).tier;
  };
}

/** The text without the ranges of one part; overlapping ranges are cut once. */
function without(text: string, part: EvidencePart, cut: readonly Evidence[]): string {
  const ranges = cut
    .filter((one) => one.part === part)
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let left = text;
  let edge = text.length;
  for (const { start, end } of ranges) {
    left = left.slice(0, start) + left.slice(Math.min(end, edge));
    edge = start;
  }
  return left;
}
