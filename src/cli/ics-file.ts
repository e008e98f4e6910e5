import { type CalendarContext, calendarMeetings } from '../engagement/calendar-meetings.ts';
import { CalendarError, calendarText } from '../jobs/calendar-text.ts';
import { CsvError, type ImportRow } from './csv-file.ts';

/**
 * The meetings of an iCalendar file or address (https), as rows of an import; `line` counts them. Throws CsvError
 * when it cannot be had or is no calendar.
 */
export async function* meetingsOf(
  place: string,
  context: CalendarContext,
): AsyncGenerator<ImportRow> {
  let text: string;
  try {
    text = await calendarText(place);
  } catch (error) {
    if (error instanceof CalendarError) throw new CsvError(error.message);
    throw error;
  }
  const meetings = calendarMeetings(text, context);
  if (meetings === null) throw new CsvError('It is no iCalendar file (RFC 5545).');
  let line = 0;
  for (const input of meetings) yield { line: ++line, input };
}
