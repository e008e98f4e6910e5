/** Header fields as they stand in the mail, unfolded, names in lower case, in order. Values are raw (RFC 5322 §2.2). */
export type RawHeaders = readonly (readonly [name: string, value: string])[];

const mostHeadBytes = 1_048_576;
const mostFields = 2_000;
const mostValue = 20_000;

/** The header fields of a mail; lines that are none are skipped. Linear in the size of the head. */
export function rawHeaders(bytes: Buffer): RawHeaders {
  const head = bytes.toString('latin1', 0, Math.min(headEnd(bytes), mostHeadBytes));
  const fields: [string, string][] = [];
  for (const line of head.split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text === '') break;
    const last = fields.at(-1);
    if (/^[ \t]/.test(text) && last) {
      if (last[1].length < mostValue) last[1] += ` ${text.trim()}`;
      continue;
    }
    const colon = text.indexOf(':');
    if (colon < 1 || colon > 100) continue;
    if (fields.length >= mostFields) break;
    fields.push([
      text.slice(0, colon).trim().toLowerCase(),
      text
        .slice(colon + 1)
        .trim()
        .slice(0, mostValue),
    ]);
  }
  return fields;
}

/** Where the empty line that ends the head begins; the end of the mail where there is none. */
function headEnd(bytes: Buffer): number {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends) + 1;
}

/** The first value of a field, or ''. */
export function headerOf(headers: RawHeaders, name: string): string {
  return headers.find(([key]) => key === name)?.[1] ?? '';
}

/** Every value of a field, in order. */
export function headersOf(headers: RawHeaders, name: string): readonly string[] {
  return headers.filter(([key]) => key === name).map(([, value]) => value);
}
