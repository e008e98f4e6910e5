/**
 * The lines of a stream of UTF-8, without their ends: "\n" and "\r\n" end one and nothing else. JSON allows a raw
 * U+2028 or U+2029 inside a string (RFC 8259 §7), where node's readline would end the line too. A last line needs no
 * end. Linear also for a line of many pieces. Rejects when the stream does.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const bytes of stream) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      begun.push(piece);
      yield begun.join('').replace(/\r$/, '');
      begun = [];
    }
    begun.push(last);
  }
  begun.push(decoder.decode());
  const rest = begun.join('');
  if (rest !== '') yield rest.replace(/\r$/, '');
}
