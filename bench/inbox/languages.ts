import { readdirSync, readFileSync } from 'node:fs';
import { analyze, type AnalyzeContext } from '../../src/analyze/analyze.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import { tierByText } from './tier.ts';

/** One labelled mail in German, French or Spanish. */
export interface ForeignMail {
  readonly id: string;
  readonly lang: 'de' | 'fr' | 'es';
  readonly subject: string;
  readonly text: string;
  readonly tier: Tier;
}

const folder = new URL('../languages/', import.meta.url);

/** The labelled mails of other languages by file (its name without the ending). */
export function foreignMails(): ReadonlyMap<string, readonly ForeignMail[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return new Map(
    files.toSorted().map((file) => {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
      return [file.replace('.jsonl', ''), lines.map((line) => JSON.parse(line) as ForeignMail)];
    }),
  );
}

/** How mails of one file are read: precision and recall of High, who is heard at all, false alarms; in percent. */
export function measureForeign(
  mails: readonly ForeignMail[],
  context: AnalyzeContext,
): Record<string, number> {
  const read = mails.map((mail) => ({ gold: mail.tier, said: tierOf(mail, context) }));
  const count = (test: (one: { readonly gold: Tier; readonly said: Tier }) => boolean): number =>
    read.filter(test).length;
  const share = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
  const isAlarm = (tier: Tier): boolean => tier === 'high' || tier === 'medium';
  const rightHigh = count(({ gold, said }) => gold === 'high' && said === 'high');
  return {
    mails: read.length,
    'High precision': share(
      rightHigh,
      count(({ said }) => said === 'high'),
    ),
    'High recall': share(
      rightHigh,
      count(({ gold }) => gold === 'high'),
    ),
    'Medium heard': share(
      count(({ gold, said }) => gold === 'medium' && isAlarm(said)),
      count(({ gold }) => gold === 'medium'),
    ),
    'none alarmed': share(
      count(({ gold, said }) => gold === 'none' && isAlarm(said)),
      count(({ gold }) => gold === 'none'),
    ),
    'tier exact': share(
      count(({ gold, said }) => gold === said),
      read.length,
    ),
  };
}

function tierOf({ lang, subject, text }: ForeignMail, context: AnalyzeContext): Tier {
  const mail = { origin: 'person', language: lang, subject, subjectIsNew: true } as const;
  return tierByText(analyze({ ...mail, ownWords: text }, context));
}
