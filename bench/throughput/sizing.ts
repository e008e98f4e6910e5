import type { Rate } from './baselines.ts';
import type { EndToEnd } from './end-to-end.ts';

const days = [
  { mails: 1_000, enough: 'embedded store, one process' },
  { mails: 10_000, enough: 'one process, PostgreSQL beside it' },
  { mails: 100_000, enough: 'one process on two cores, PostgreSQL beside it' },
  { mails: 1_000_000, enough: 'two or more hosts with `--roles triage`, one with the rest' },
] as const;

/** What of a result of the bench stands in the README. */
export interface Figures {
  readonly machine: {
    readonly cores: number;
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly mails: number;
  readonly baselines: Readonly<Record<string, Pick<Rate, 'rate' | 'cpuMsPerMail'>>>;
  readonly runs: Readonly<
    Record<string, Pick<EndToEnd, 'rate' | 'mostMb'> & Partial<Pick<EndToEnd, 'cpuMsPerMail'>>>
  >;
}

/**
 * The measured paragraph and the sizing table of the README's chapter on scaling. The table is the processor time of
 * one mail, all processes and servers together, times the mails of a day. Throws when the run was not made.
 */
export function readmeFigures({ machine, mails, baselines, runs }: Figures): string {
  const run = runs['one process'];
  const alone = baselines['mailparser on two cores'];
  const naive = baselines['naive pipeline'];
  const cpu = run?.cpuMsPerMail;
  if (!run || !cpu || !alone || !naive) throw new Error('the run of one process is missing');
  const rows = days.map(
    (day) =>
      `| ${day.mails.toLocaleString('en')} a day | ${spoken((day.mails * cpu.all) / 1_000)} | ${day.enough} |`,
  );
  return [
    `Measured on ${machine.cores} cores, load of the machine ${machine.loadBefore} to ${machine.loadAfter} (\`bench/results/throughput.json\`): ${mails.toLocaleString('en')} mails of`,
    `15 KB on average, three fifths written by people, went end to end at ${run.rate} a second and took ${cpu.all} ms of processor`,
    `time each: readers ${cpu.readers}, service ${cpu.service}, PostgreSQL ${cpu.postgres}, Dovecot ${cpu.dovecot}. In the same run mailparser alone did ${alone.rate} a second`,
    `(${alone.cpuMsPerMail} ms each) and a naive pipeline ${naive.rate} (${naive.cpuMsPerMail} ms without its servers). All processes together held`,
    `${run.mostMb} MB at most. The table is the time of one mail times the mail; a machine with less else to do needs less.`,
    '',
    '| mails | processor time a day | what is enough |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The README with these figures between their marks. Throws when the marks are not there. */
export function withFigures(readme: string, figures: Figures): string {
  const [start, end] = [readme.indexOf(marks.start), readme.indexOf(marks.end)];
  if (start < 0 || end < start) throw new Error('the README has no place for the figures');
  const head = readme.slice(0, start + marks.start.length);
  return `${head}\n${readmeFigures(figures)}\n${readme.slice(end)}`;
}

const marks = { start: '<!-- figures of bench/throughput.ts -->', end: '<!-- end of figures -->' };

function spoken(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 6_000) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
