/** A longer head goes to the MIME parser as it is: it has limits of its own, and says when one is passed. */
const mostBytes = 65_536;
/** The fields that say how the body is to be read (RFC 2045). */
const ofBody = /^(?:content-|mime-version:)/i;
const field = /^[\w-]{1,100}:/;

/**
 * The same mail with nothing in its head but what tells how its body is read. All else is read by `rawHeaders`; the
 * MIME parser would take every address, date and signature apart once more. Lines that are no fields stay.
 */
export function bareHead(bytes: Buffer): Buffer {
  const head = bytes.toString('latin1', 0, mostBytes);
  const kept: string[] = [];
  let keeps = true;
  let at = 0;
  for (;;) {
    const end = head.indexOf('\n', at);
    if (end < 0) return bytes;
    const line = head.slice(at, end + 1);
    if (line === '\n' || line === '\r\n') break;
    if (!/^[ \t]/.test(line)) keeps = !field.test(line) || ofBody.test(line);
    if (keeps) kept.push(line);
    at = end + 1;
  }
  return Buffer.concat([Buffer.from(kept.join(''), 'latin1'), bytes.subarray(at)]);
}
