import { readFile, stat } from 'node:fs/promises';
import { wideEncoding } from './wide-text.ts';

const mostBytes = 50_000_000;
const fetchMs = 20_000;

/** A calendar that cannot be had; the words say why, without its address, which may hold a secret. */
export class CalendarError extends Error {
  override name = 'CalendarError';
}

/**
 * The text of a calendar: a file, or an https address (its secret link). At most 50 MB and 20 seconds; a redirect is
 * refused, so that a link cannot lead elsewhere. Rejects with CalendarError.
 */
export async function calendarText(place: string): Promise<string> {
  if (/^https:\/\//i.test(place)) return fetched(place);
  try {
    if ((await stat(place)).size > mostBytes) throw new CalendarError(tooLarge);
    return decoded(await readFile(place));
  } catch (error) {
    if (error instanceof CalendarError) throw error;
    throw new CalendarError('The calendar file cannot be read.');
  }
}

const tooLarge = 'The calendar is larger than 50 MB.';

async function fetched(place: string): Promise<string> {
  let answer: Response;
  try {
    answer = await fetch(place, { signal: AbortSignal.timeout(fetchMs), redirect: 'error' });
  } catch (error) {
    const timeout = (error as Error).name === 'TimeoutError';
    throw new CalendarError(
      timeout
        ? `The calendar's server did not answer within ${fetchMs / 1_000} seconds.`
        : "The calendar's server cannot be reached, or it answered with a redirect.",
    );
  }
  if (!answer.ok) throw new CalendarError(`The calendar's server answered ${answer.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new CalendarError(tooLarge);
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

/** UTF-8 is what RFC 5545 §3.1.4 says; programs that save a calendar as text write UTF-16 too. */
function decoded(bytes: Uint8Array): string {
  return new TextDecoder(wideEncoding(bytes) ?? 'utf-8').decode(bytes);
}
