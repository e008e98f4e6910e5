import { readdirSync, readFileSync } from 'node:fs';
import type { AnalyzeContext } from '../../src/analyze/analyze.ts';
import type { RivalName } from '../../src/analyze/language/names.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Intensity } from '../../src/domain/signal.ts';
import { plain, type Row } from './rows.ts';

interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly lang: string;
  readonly gold: {
    readonly tier: Tier;
    readonly cancellation: boolean;
    readonly evaluating: boolean;
    readonly frustration: Intensity;
    readonly missedMeeting: boolean;
    readonly delay: boolean;
    readonly evidence: readonly string[];
    readonly kind: string;
    readonly acceptableTiers: readonly Tier[];
  };
}

const folder = new URL('../own-inbox/', import.meta.url);

/** The names that the mails of our own inbox are read with. */
export function ownContext(): AnalyzeContext {
  const text = readFileSync(new URL('competitors.json', folder), 'utf8');
  const { competitors, ownBrands } = JSON.parse(text) as {
    competitors: RivalName[];
    ownBrands: string[];
  };
  return { competitors, ownBrands };
}

/** Parts that are learned from. */
const learned: readonly string[] = ['dev', 'plain'];

/** Parts of many files. */
const filesOf: Readonly<Record<string, RegExp>> = {
  dev: /^dev(?:-\d+)?\.jsonl$/,
  plain: /^plain-\d+\.jsonl$/,
  fresh: /^fresh-\d+\.jsonl$/,
};

/**
 * The mails of one part of our own inbox: `dev`, `plain` and `fresh` (all their files), or one file that is only
 * measured; empty when absent.
 */
export function ownRows(part: string): Row[] {
  const files = readdirSync(folder).filter(
    (file) => filesOf[part]?.test(file) ?? file === `${part}.jsonl`,
  );
  return files.toSorted().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => rowOf(JSON.parse(line) as Mail, part)),
  );
}

function rowOf({ id, subject, text, lang, gold }: Mail, part: string): Row {
  return {
    id,
    mail: {
      origin: 'person',
      language: lang,
      subject,
      subjectIsNew: !/^\s*(?:re|fwd?|aw|wg|sv|rv|tr)\s*:/i.test(subject),
      ownWords: text,
    },
    tier: gold.tier,
    tiers: [...new Set([gold.tier, ...gold.acceptableTiers])],
    hardNegative: gold.kind.startsWith('hn-'),
    signals: {
      cancellation: gold.cancellation,
      evaluating_others: gold.evaluating,
      frustration: gold.frustration,
      missed_meeting: gold.missedMeeting,
      delay: gold.delay,
    },
    evidence: gold.evidence.map(plain),
    split: learned.includes(part) ? 'tuned' : 'held back',
  };
}
