import { CronExpressionParser } from 'cron-parser';

const fields = 5;

/**
 * Whether `text` is a time table of cron: minute, hour, day, month, weekday; lists, ranges and steps. The queue reads
 * it with the same library, which takes seconds and nicknames besides. Source: crontab(5).
 */
export function isCron(text: string): boolean {
  if (text.trim().split(/\s+/).length !== fields) return false;
  try {
    CronExpressionParser.parse(text);
    return true;
  } catch {
    return false;
  }
}
