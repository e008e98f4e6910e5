/** What a strict reading of iCalendar text found: breaches of the grammar, and the property names per event. */
export interface StrictReading {
  readonly problems: readonly string[];
  readonly events: readonly (readonly string[])[];
}

const contentLine =
  /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=(?:"[^"\u0000-\u001f]*"|[^";:,\u0000-\u001f]*))*):(.*)$/;
const utc = /^\d{8}T\d{6}Z$/;

/** A reader of RFC 5545 §3.1 that forgives nothing: CRLF, 75 octets, grammar of every line, nesting, UTC times. */
export function readStrictly(text: string): StrictReading {
  const problems: string[] = [];
  if (!text.endsWith('\r\n')) problems.push('does not end with CRLF');
  if (/[^\r]\n|\r[^\n]/.test(text)) problems.push('has a bare CR or LF');
  for (const line of text.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) problems.push(`longer than 75 octets: ${line}`);
  }
  const events: string[][] = [];
  const open: string[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((one) => one !== '')) {
    const [, name = '', , value = ''] = contentLine.exec(line) ?? [];
    if (name === '') problems.push(`no content line: ${line}`);
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push([]);
    } else if (name === 'END') {
      if (open.pop() !== value) problems.push(`END:${value} closes nothing`);
    } else if (open.at(-1) === 'VEVENT') {
      events.at(-1)?.push(name);
      if (name.startsWith('DT') && !utc.test(value)) problems.push(`${name} is no UTC time`);
      if (name === 'SUMMARY' && /(^|[^\\])(\\\\)*[;,]/.test(value)) problems.push('unescaped text');
    }
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(', ')}`);
  return { problems, events };
}
