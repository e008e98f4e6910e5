import type { Config } from '../config.ts';
import { calendarMeetings } from '../engagement/calendar-meetings.ts';
import type { Log } from '../ingest/connect.ts';
import type { Store } from '../store/open-store.ts';
import { calendarText } from './calendar-text.ts';
import { importInteractions } from './import-rows.ts';

const batchSize = 500;

/** What the reading of the calendars needs of the process. */
export interface CalendarPorts {
  readonly store: Store;
  readonly config: Pick<Config, 'file' | 'read' | 'secret'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/**
 * Reads every calendar of the configuration and takes its meetings; those that are known change nothing. A calendar
 * that cannot be had is logged by its name and the others go on. Rejects when the store does not answer.
 */
export async function readCalendars({ store, config, log }: CalendarPorts): Promise<void> {
  const { calendars, company } = config.file;
  const context = { ownDomains: company.domains, timeZone: company.timeZone };
  for (const name of Object.keys(calendars)) {
    let text: string;
    try {
      text = await textOfCalendar(name, config);
    } catch (error) {
      log.warn({ calendar: name, error: (error as Error).message }, 'a calendar was not read');
      continue;
    }
    const meetings = calendarMeetings(text, context);
    if (meetings === null) {
      log.warn({ calendar: name }, 'a calendar is no iCalendar text (RFC 5545)');
      continue;
    }
    let added = 0;
    for (let at = 0; at < meetings.length; at += batchSize) {
      const batch = meetings.slice(at, at + batchSize);
      added += (await importInteractions(store, batch, 'calendar')).added;
    }
    if (added > 0)
      log.info({ calendar: name, meetings: meetings.length, added }, 'a calendar was read');
  }
}

/** The text of the calendar `name`. Rejects with one line when its secret, file or link cannot be had. */
export async function textOfCalendar(
  name: string,
  config: CalendarPorts['config'],
): Promise<string> {
  const calendar = config.file.calendars[name];
  const key = `calendars.${name}`;
  if (calendar?.file !== undefined) return config.read(calendar.file, key);
  const where = { env: calendar?.urlEnv, file: calendar?.urlFile, key };
  return calendarText(config.secret(where).reveal());
}
