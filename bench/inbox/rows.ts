import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Intensity } from '../../src/domain/signal.ts';
import type { Readable, AnalyzeContext } from '../../src/analyze/analyze.ts';

/** One labelled mail of the shared inbox set; field names are those of its README. */
export interface Row {
  readonly id: string;
  readonly mail: Readable;
  readonly tiers: readonly Tier[];
  readonly tier: Tier;
  readonly hardNegative: boolean;
  readonly signals: {
    readonly cancellation: boolean;
    readonly evaluating_others: boolean;
    readonly frustration: Intensity;
    readonly missed_meeting: boolean;
    readonly delay: boolean;
  };
  /** Labelled sentences and evidence, white space collapsed, lower case. */
  readonly evidence: readonly string[];
  /** Looked at while writing frames, or only measured. By a hash of the id. */
  readonly split: 'tuned' | 'held back';
}

/** Of 100 hash buckets the last this many are only measured. */
const heldBuckets = 20;

interface Gold {
  readonly id: string;
  readonly tier: Tier;
  readonly acceptable_tiers?: readonly Tier[];
  readonly kind: string;
  readonly lang: string;
  readonly signals: Row['signals'];
  readonly evidence: readonly string[];
  readonly sentences?: readonly { readonly text: string }[];
}

function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** One form for comparing quotes: white space collapsed, lower case. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The labelled mails and the competitors of the set under `folder` (the shared data, trailing slash). */
export function readInbox(folder: string): { rows: Row[]; context: AnalyzeContext } {
  const at = `${folder}inbox/`;
  const subjects = new Map(
    lines<{ id: string; subject: string }>(`${at}emails.jsonl`).map((one) => [one.id, one.subject]),
  );
  const texts = new Map(
    lines<{ id: string; new_text: string }>(`${at}newtext.jsonl`).map((one) => [
      one.id,
      one.new_text,
    ]),
  );
  const rows = lines<Gold>(`${at}gold.jsonl`).map((gold): Row => {
    const subject = subjects.get(gold.id) ?? '';
    const bucket = Number.parseInt(
      createHash('sha256').update(gold.id).digest('hex').slice(0, 8),
      16,
    );
    return {
      id: gold.id,
      mail: {
        origin: 'person',
        language: gold.lang,
        subject,
        subjectIsNew: !/^\s*(?:re|fwd?|aw|wg|sv|rv|tr)\s*:/i.test(subject),
        ownWords: texts.get(gold.id) ?? '',
      },
      tier: gold.tier,
      tiers: gold.acceptable_tiers ?? [gold.tier],
      hardNegative: gold.kind.startsWith('hn-'),
      signals: gold.signals,
      evidence: [...gold.evidence, ...(gold.sentences ?? []).map((one) => one.text)].map(plain),
      split: bucket % 100 >= 100 - heldBuckets ? 'held back' : 'tuned',
    };
  });
  const { competitors } = JSON.parse(readFileSync(`${at}competitors.json`, 'utf8')) as {
    competitors: { name: string; aliases: string[]; common_word: boolean }[];
  };
  return {
    rows,
    context: {
      competitors: competitors.map(({ name, aliases, common_word }) => ({
        name,
        aliases,
        commonWord: common_word,
      })),
      ownBrands: ['Tallyard'],
    },
  };
}
