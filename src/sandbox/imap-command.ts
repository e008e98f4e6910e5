/** One argument: an atom as text, a quoted string or literal as bytes, or a parenthesised list. */
export type Token = string | Buffer | Token[];

/** One client command. `name` is upper case and includes the `UID ` prefix. */
export interface Command {
  readonly tag: string;
  readonly name: string;
  readonly args: Token[];
}

/** What a reader tells its session. */
export interface CommandSink {
  command(command: Command): void;
  /** A line that is no command; also every line while `wantsLine()` holds. */
  line(text: string): void;
  wantsLine(): boolean;
  /** A synchronising literal was announced: the client waits for `+`. */
  literalAnnounced(): void;
}

const maxHeldBytes = 80_000_000;

/**
 * Returns a function that takes socket chunks and calls `sink` for every complete command, literals
 * and LITERAL+ included (RFC 3501 §4.3, RFC 7888). Throws when a client sends more than 80 MB
 * without an end.
 */
export function createCommandReader(sink: CommandSink): (chunk: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  let pieces: (string | Buffer)[] = [];
  let literalBytes = 0;
  const takeLine = (line: string): void => {
    if (pieces.length === 0 && sink.wantsLine()) {
      sink.line(line);
      return;
    }
    const literal = /^(.*)\{(\d{1,9})(\+?)\}$/s.exec(line);
    if (literal) {
      pieces.push(literal[1] ?? '');
      literalBytes = Number(literal[2]);
      if (!literal[3]) sink.literalAnnounced();
      if (literalBytes === 0) pieces.push(Buffer.alloc(0));
      return;
    }
    const all = [...pieces, line];
    pieces = [];
    const command = toCommand(all);
    if (command) sink.command(command);
    else sink.line(line);
  };
  return (chunk) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (held.length > maxHeldBytes) throw new Error('the client sends without end');
    for (;;) {
      if (literalBytes > 0) {
        if (held.length < literalBytes) return;
        pieces.push(Buffer.from(held.subarray(0, literalBytes)));
        held = held.subarray(literalBytes);
        literalBytes = 0;
        continue;
      }
      const end = held.indexOf(10);
      if (end < 0) return;
      const cut = end > 0 && held[end - 1] === 13 ? end - 1 : end;
      const line = held.toString('latin1', 0, cut);
      held = held.subarray(end + 1);
      takeLine(line);
    }
  };
}

function toCommand(pieces: readonly (string | Buffer)[]): Command | null {
  const [first, ...rest] = pieces;
  if (typeof first !== 'string') return null;
  const head = /^([^\s]+) ([A-Za-z]+)(?: (.*))?$/s.exec(first);
  if (!head) return null;
  const args = tokenize([head[3] ?? '', ...rest]);
  let name = (head[2] ?? '').toUpperCase();
  if (name === 'UID') name = `UID ${asText(args.shift()).toUpperCase()}`;
  return { tag: head[1] ?? '', name, args };
}

function tokenize(pieces: readonly (string | Buffer)[]): Token[] {
  const root: Token[] = [];
  const stack: Token[][] = [root];
  const top = () => stack[stack.length - 1] ?? root;
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      top().push(piece);
      continue;
    }
    let i = 0;
    while (i < piece.length) {
      const char = piece[i];
      if (char === ' ') i++;
      else if (char === '(') {
        const list: Token[] = [];
        top().push(list);
        stack.push(list);
        i++;
      } else if (char === ')') {
        if (stack.length > 1) stack.pop();
        i++;
      } else if (char === '"') {
        const [bytes, next] = quotedAt(piece, i);
        top().push(bytes);
        i = next;
      } else {
        const next = atomEnd(piece, i);
        top().push(piece.slice(i, next));
        i = next;
      }
    }
  }
  return root;
}

function quotedAt(text: string, start: number): [Buffer, number] {
  let out = '';
  let i = start + 1;
  for (; i < text.length && text[i] !== '"'; i++) {
    if (text[i] === '\\') i++;
    out += text[i] ?? '';
  }
  return [Buffer.from(out, 'latin1'), i + 1];
}

/**
 * Atoms end at a space or parenthesis, but not inside the brackets of `BODY[HEADER.FIELDS (…)]`.
 */
function atomEnd(text: string, start: number): number {
  let brackets = 0;
  let i = start;
  for (; i < text.length; i++) {
    const char = text[i] ?? '';
    if (brackets === 0 && ' ()"'.includes(char)) break;
    if (char === '[') brackets++;
    if (char === ']') brackets--;
  }
  return Math.max(i, start + 1);
}

/** A token as text; '' when it is absent, the items joined by spaces when it is a list. */
export function asText(token: Token | undefined): string {
  if (token === undefined) return '';
  if (Array.isArray(token)) return token.map(asText).join(' ');
  return Buffer.isBuffer(token) ? token.toString('utf8') : token;
}

/** A token as a list; a single token becomes a list of one. */
export function asList(token: Token | undefined): Token[] {
  if (token === undefined) return [];
  return Array.isArray(token) ? token : [token];
}
