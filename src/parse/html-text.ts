import { Parser } from 'htmlparser2';
import type { Run } from './line.ts';

/** HTML as a reader sees it, quoted parts as lines that begin with "> ", and what no reader sees. */
export interface HtmlText {
  readonly text: string;
  readonly hidden: string;
  /** By the number of its line in `text`: the letters of a line that is not all black on white. */
  readonly runs: ReadonlyMap<number, readonly Run[]>;
}

const block = new Set(
  'p div br tr table ul ol li h1 h2 h3 h4 h5 h6 hr pre section article header footer blockquote dl dt dd center form'.split(
    ' ',
  ),
);
const paragraph = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre'.split(' '));
/** What shows nothing. Not `head`: letters right inside it are shown (HTML, "in head" insertion mode). */
const silent = new Set(
  'script style title xml noscript template svg math object iframe'.split(' '),
);
const empty = new Set('br hr img input meta link area base col embed source track wbr'.split(' '));
const mostHtml = 1_000_000;
const pieceChars = 16_384;
const mostDepth = 2_000;

interface Open {
  readonly name: string;
  readonly quote: boolean;
  readonly hidden: boolean;
  readonly silent: boolean;
  /** Colour of the letters and of what is behind them, here and in what stands inside. */
  readonly paint: Paint;
}

interface Paint {
  readonly letters: string;
  readonly ground: string;
}

const blackOnWhite: Paint = { letters: '000', ground: 'fff' };

/**
 * Turns HTML into text in one pass, linear in its size and without recursion, so that depth costs nothing:
 * blocks become lines, quotes get "> ", hidden elements go into `hidden`. Source: mail-pitfalls.md 28, 31, 32.
 */
export function htmlText(html: string): HtmlText {
  const page = reader();
  let depth = 0;
  let leaving = false;
  const start = (): Parser =>
    new Parser(
      {
        onopentag: (name, attributes) => {
          depth++;
          page.open(name, attributes);
        },
        ontext: page.text,
        onclosetag: (name) => {
          depth--;
          if (!leaving) page.close(name);
        },
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  let parser = start();
  for (const piece of piecesOf(html.slice(0, mostHtml))) {
    // The parser's own stack costs its depth for each element: a hopelessly deep page goes on with a new one.
    if (depth > mostDepth) {
      leaving = true;
      parser.end();
      leaving = false;
      depth = 0;
      parser = start();
    }
    parser.write(piece);
  }
  parser.end();
  return page.end();
}

/** HTML in pieces of some 16 KB, each beginning where a tag may begin. */
function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at + pieceChars);
    const end = tag < 0 ? html.length : tag;
    pieces.push(html.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Collects lines while the parser walks through the elements; depths are counted, never recursed into. */
function reader() {
  const lines = lineWriter();
  const hidden: string[] = [];
  const stack: Open[] = [];
  let hiddenDepth = 0;
  let silentDepth = 0;
  const leave = (open: Open): void => {
    if (open.quote) lines.quote(-1);
    if (open.hidden) hiddenDepth--;
    if (open.silent) silentDepth--;
  };
  return {
    open(name: string, attributes: Attributes): void {
      if (block.has(name)) paragraph.has(name) ? lines.gap() : lines.push();
      if (name === 'hr') lines.rule();
      if (name === 'td' || name === 'th') lines.add(' ', '');
      if (name === 'li') lines.add('- ', '');
      if (empty.has(name)) return;
      const quote = isQuote(name, attributes);
      const paint = paintOf(attributes, stack.at(-1)?.paint ?? blackOnWhite);
      const open = { name, quote, hidden: isHidden(attributes), silent: silent.has(name), paint };
      stack.push(open);
      if (quote) lines.quote(1);
      if (open.hidden) hiddenDepth++;
      if (open.silent) silentDepth++;
    },
    text(text: string): void {
      if (silentDepth > 0) return;
      const { letters, ground } = stack.at(-1)?.paint ?? blackOnWhite;
      if (hiddenDepth > 0 || letters === ground) hidden.push(text);
      else lines.add(text.replace(/[\r\n\t\u00a0]+/g, ' '), inkOf({ letters, ground }));
    },
    close(name: string): void {
      if (block.has(name)) paragraph.has(name) ? lines.gap() : lines.push();
      for (let at = stack.length - 1; at >= 0 && at >= stack.length - 50; at--) {
        if (stack[at]?.name !== name) continue;
        for (const open of stack.splice(at)) leave(open);
        break;
      }
    },
    end: (): HtmlText => ({
      ...lines.end(),
      hidden: hidden.join(' ').replace(/\s+/g, ' ').trim(),
    }),
  };
}

/** Lines with "> " before what is quoted, and no two empty ones in a row. */
function lineWriter() {
  const out: string[] = [];
  const runs = new Map<number, readonly Run[]>();
  let line: { text: string; ink: string }[] = [];
  let depth = 0;
  let blank = true;
  const push = (): void => {
    const text = line
      .map((run) => run.text)
      .join('')
      .replace(/[ \t\f\v]+/g, ' ')
      .trim();
    const written = line;
    line = [];
    if (text === '') return;
    if (written.some(({ ink }) => ink !== '')) runs.set(out.length, written);
    out.push(`${'> '.repeat(Math.min(depth, 5))}${text}`);
    blank = false;
  };
  return {
    push,
    gap(): void {
      push();
      if (!blank) out.push(depth > 0 ? '>' : '');
      blank = true;
    },
    rule: (): void => {
      out.push('________________________________');
    },
    add(text: string, ink: string): void {
      const last = line.at(-1);
      if (last?.ink === ink) last.text += text;
      else line.push({ text, ink });
    },
    quote(by: 1 | -1): void {
      push();
      depth += by;
    },
    end(): Pick<HtmlText, 'text' | 'runs'> {
      push();
      return { text: out.join('\n').trim(), runs };
    },
  };
}

type Attributes = Readonly<Record<string, string>>;

/** The places where mail programs put the mail that is answered (mail-pitfalls.md 5.3). */
function isQuote(name: string, attributes: Attributes): boolean {
  const cls = attributes['class'] ?? '';
  if (name === 'blockquote') return !/\bown\b/.test(cls);
  if (
    /\b(?:gmail_quote(?:_container)?|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra)\b/.test(
      cls,
    )
  ) {
    return !/\bgmail_quote_attribution_keep\b/.test(cls);
  }
  return attributes['name'] === 'quote';
}

function isHidden(attributes: Attributes): boolean {
  if ('hidden' in attributes) return true;
  const style = (attributes['style'] ?? '').toLowerCase().replace(/\s+/g, '').slice(0, 1_000);
  return /display:none|visibility:hidden|font-size:0(?:px|pt|em|%)?(?:!important)?(?:;|$)|opacity:0(?:;|$)|mso-hide:all/.test(
    style,
  );
}

/** The colours an element sets, the others from the one around it; the same object when it sets none. */
function paintOf(attributes: Attributes, above: Paint): Paint {
  const style = (attributes['style'] ?? '').toLowerCase().slice(0, 1_000);
  const letters = colorOf(
    /(?:^|;)\s{0,9}color\s{0,9}:([^;]{1,30})/.exec(style)?.[1] ?? attributes['color'],
  );
  const ground = colorOf(
    /background(?:-color)?\s{0,9}:([^;]{1,30})/.exec(style)?.[1] ?? attributes['bgcolor'],
  );
  if (letters === null && ground === null) return above;
  return { letters: letters ?? above.letters, ground: ground ?? above.ground };
}

/** The colour by which letters stand out; '' for black on white. */
function inkOf({ letters, ground }: Paint): string {
  if (letters !== blackOnWhite.letters) return letters;
  return ground === blackOnWhite.ground ? '' : ground;
}

/** One form of a colour: `fff`, `rgb(1,2,3)`, a name. Null for none and for what takes the one around it. */
function colorOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  const text = value.toLowerCase().replace(/[#\s]|!important/g, '');
  if (text === '' || /^(?:inherit|transparent|none|initial|currentcolor|auto)/.test(text))
    return null;
  if (/^(?:white|ffffff|rgba?\(255,255,255(?:,1)?\))$/.test(text)) return 'fff';
  if (/^(?:black|000000|windowtext|rgba?\(0,0,0(?:,1)?\))$/.test(text)) return '000';
  const six = /^([0-9a-f])\1([0-9a-f])\2([0-9a-f])\3$/.exec(text);
  return six ? `${six[1]}${six[2]}${six[3]}` : text;
}
