import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine, as /proc tells it. Times are clock ticks of 10 ms. */
interface Seen {
  readonly parent: number;
  readonly ticks: number;
  readonly ticksOfEnded: number;
}

const msPerTick = 10;
const bytesPerPage = 4_096;

function look(): Map<number, Seen> {
  const seen = new Map<number, Seen>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The name of a program may hold spaces and brackets: the fields begin behind the last bracket (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = (from: number): number =>
      Number(fields[from] ?? 0) + Number(fields[from + 1] ?? 0);
    seen.set(Number(name), {
      parent: Number(fields[1]),
      ticks: ticks(11),
      ticksOfEnded: ticks(13),
    });
  }
  return seen;
}

function below(root: number, seen: ReadonlyMap<number, Seen>): number[] {
  return [...seen.keys()].filter((pid) => {
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== root) at = seen.get(at)?.parent;
    return at === root;
  });
}

/** Processor time in ms that these processes and everything they started have used so far. */
export function cpuMs(roots: readonly number[]): number {
  const seen = look();
  const pids = new Set(roots.flatMap((root) => below(root, seen)));
  let ticks = 0;
  for (const pid of pids) ticks += (seen.get(pid)?.ticks ?? 0) + (seen.get(pid)?.ticksOfEnded ?? 0);
  return ticks * msPerTick;
}

/** The same for the processes alone, without what they started. */
export function ownCpuMs(pids: readonly number[]): number {
  const seen = look();
  return pids.reduce((sum, pid) => sum + (seen.get(pid)?.ticks ?? 0), 0) * msPerTick;
}

/** Limits these processes, everything they started and will start to some cores ("0", "0,1"). */
export function pin(roots: readonly number[], cores: string): void {
  const seen = look();
  for (const pid of new Set(roots.flatMap((root) => below(root, seen)))) {
    try {
      execFileSync('taskset', ['-a', '-c', '-p', cores, String(pid)], { stdio: 'ignore' });
    } catch {
      // It ended in between.
    }
  }
}

/** Resident memory in MB of these processes and their children; a page that two share counts twice. */
export function residentMb(roots: readonly number[]): number {
  const seen = look();
  const pids = new Set(roots.flatMap((root) => below(root, seen)));
  let pages = 0;
  for (const pid of pids) pages += Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0);
  return (pages * bytesPerPage) / 1_048_576;
}

/** Resident memory of single processes in MB, largest first. */
export function residentEach(roots: readonly number[]): number[] {
  const seen = look();
  const pids = new Set(roots.flatMap((root) => below(root, seen)));
  const pages = [...pids].map((pid) => Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0));
  return pages.map((count) => Math.round((count * bytesPerPage) / 1_048_576)).sort((a, b) => b - a);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
