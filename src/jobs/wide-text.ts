const asciiStart = 64;

/**
 * The encoding of a file that begins with `first`, where it is UTF-16; null where it is not. A mark says so; without
 * one, plain letters do, of which every second byte is zero: tables begin with the names of their columns, calendars
 * with BEGIN. Source: RFC 2781 §3.3.
 */
export function wideEncoding(first: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  const start = first.subarray(0, asciiStart - (asciiStart % 2));
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
