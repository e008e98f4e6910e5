import { DateTime } from 'luxon';
import type { InteractionKind } from '../domain/interaction.ts';

/** A row of a file as it stands there, by the names of its columns (lower case, blanks as `_`). */
export type CsvRow = Readonly<Record<string, string>>;

/** Columns of `defuse import interactions`; the first five must be there. */
export const interactionColumns = [
  'external_id',
  'account',
  'kind',
  'at',
  'title',
  'contact',
  'owner',
  'due',
  'until',
  'url',
  'thread',
] as const;
/** Columns of `defuse import accounts`. */
export const accountColumns = [
  'id',
  'name',
  'domains',
  'contacts',
  'csm',
  'manager',
  'managed',
] as const;

/** How people and CRM exports write a kind. */
const spoken: Readonly<Record<string, InteractionKind>> = {
  held: 'meeting-held',
  'meeting held': 'meeting-held',
  completed: 'meeting-held',
  attended: 'meeting-held',
  missed: 'meeting-missed',
  'no-show': 'meeting-missed',
  'no show': 'meeting-missed',
  declined: 'meeting-declined',
  rescheduled: 'meeting-rescheduled',
  cancelled: 'meeting-cancelled',
  canceled: 'meeting-cancelled',
  'missed by us': 'meeting-missed-by-us',
  task: 'item-opened',
  item: 'item-opened',
  'action item': 'item-opened',
  'action item open': 'item-opened',
  done: 'item-done',
  'task done': 'item-done',
  'action item done': 'item-done',
  recording: 'call-recorded',
  call: 'call-recorded',
};

/** What a row says, or the column that cannot be understood and how it should look. */
export type CsvRead =
  | { readonly ok: Readonly<Record<string, unknown>> }
  | { readonly problem: string };

/**
 * A row as an input of `interactionInput` (still to be checked). Dates without a time mean noon, due dates the end
 * of the day, in `timeZone`. A date that can be read in two ways is refused rather than guessed.
 */
export function readInteractionRow(row: CsvRow, timeZone: string): CsvRead {
  const problems: string[] = [];
  const date = (column: string, hour: number): string | null => {
    const value = row[column]?.trim() ?? '';
    if (value === '') return null;
    const read = readDate(value, timeZone, hour);
    if (read === null) problems.push(`${column}: "${shown(value)}" is no date; write 2026-03-14`);
    return read;
  };
  const kind = (row['kind'] ?? '').trim().toLowerCase();
  const ok = {
    externalId: row['external_id'] ?? '',
    account: orNull(row['account']),
    contact: orNull(row['contact']),
    kind: spoken[kind.replace(/[_\s]+/g, ' ')] ?? kind.replace(/[_\s]+/g, '-'),
    at: date('at', 12) ?? '',
    title: neutral(row['title'] ?? ''),
    thread: orNull(row['thread']),
    owner: orNull(row['owner'])?.toLowerCase() ?? null,
    dueAt: date('due', 23),
    until: date('until', 23),
    url: orNull(row['url']),
  };
  const [first] = problems;
  return first === undefined ? { ok } : { problem: first };
}

/** A row of accounts: lists are separated by blanks, commas, `;` or `|`; `managed` is yes unless it says no. */
export function readAccountRow(row: CsvRow): CsvRead {
  const list = (column: string): string[] =>
    (row[column] ?? '')
      .toLowerCase()
      .split(/[\s,;|]+/)
      .filter(Boolean);
  const name = neutral(row['name'] ?? '').trim();
  return {
    ok: {
      id: orNull(row['id']) ?? slug(name),
      name,
      domains: list('domains'),
      contacts: list('contacts'),
      csm: (row['csm'] ?? '').trim(),
      manager: (row['manager'] ?? '').trim(),
      managed: !/^(?:no|n|false|0)$/i.test((row['managed'] ?? '').trim()),
    },
  };
}

/**
 * A cell that a spreadsheet would run as a formula becomes plain text; "@Home" is a name. Source: OWASP, CSV injection.
 */
export function neutral(cell: string): string {
  return /^(?:[=+\-\t\r]|@.*[(|!])/.test(cell) ? `'${cell}` : cell;
}

function readDate(value: string, timeZone: string, hour: number): string | null {
  const dated = /^\d{4}-\d{2}-\d{2}/.test(value);
  if (!dated) return null;
  const zoned = DateTime.fromISO(value.replace(' ', 'T'), { zone: timeZone });
  if (!zoned.isValid) return null;
  const whole = value.length === 10;
  const at = whole ? zoned.set({ hour, minute: hour === 23 ? 59 : 0 }) : zoned;
  return at.toUTC().toISO();
}

function orNull(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

function shown(value: string): string {
  return value.replace(/\p{Cc}/gu, ' ').slice(0, 40);
}
