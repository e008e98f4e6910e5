import type { EndToEnd } from './end-to-end.ts';

const days = [
  { mails: 1_000, enough: 'embedded store, one process' },
  { mails: 10_000, enough: 'one process, PostgreSQL beside it' },
  { mails: 100_000, enough: 'one process on two cores, PostgreSQL beside it' },
  { mails: 1_000_000, enough: 'two or more hosts with `--roles triage`, one with the rest' },
] as const;

/**
 * The sizing table of the README: the processor time that a day's mail takes, which is the measured time of one mail
 * times their number, all processes and servers together.
 */
export function sizingTable({ cpuMsPerMail }: Pick<EndToEnd, 'cpuMsPerMail'>): string {
  const rows = days.map(({ mails, enough }) => {
    const seconds = (mails * cpuMsPerMail.all) / 1_000;
    return `| ${mails.toLocaleString('en')} a day | ${spoken(seconds)} | ${enough} |`;
  });
  return ['| mails | processor time a day | what is enough |', '|---|---|---|', ...rows].join('\n');
}

function spoken(seconds: number): string {
  if (seconds < 100) return `${Math.round(seconds)} s`;
  if (seconds < 6_000) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
