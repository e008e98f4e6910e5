/** The fields of a cron expression: lowest and highest value, and names that stand for values. */
const fields: readonly (readonly [number, number, string])[] = [
  [0, 59, ''],
  [0, 23, ''],
  [1, 31, ''],
  [1, 12, 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'],
  [0, 7, 'sun|mon|tue|wed|thu|fri|sat'],
];

/** Whether `text` is a time table of cron: minute, hour, day, month, weekday; lists, ranges and steps. Source: crontab(5). */
export function isCron(text: string): boolean {
  const parts = text.trim().toLowerCase().split(/\s+/);
  return (
    parts.length === fields.length &&
    fields.every(([least, most, names], at) =>
      (parts[at] ?? '').split(',').every((part) => isPart(part, least, most, names)),
    )
  );
}

function isPart(part: string, least: number, most: number, names: string): boolean {
  const read = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
  if (read === null) return false;
  const [, from, to, step] = read;
  const within = (value: string | undefined): boolean =>
    value === undefined ||
    names.split('|').includes(value) ||
    (/^\d+$/.test(value) && Number(value) >= least && Number(value) <= most);
  const ascends = !/^\d+$/.test(`${from}${to}`) || Number(from) <= Number(to);
  return within(from) && within(to) && ascends && (step === undefined || Number(step) > 0);
}
