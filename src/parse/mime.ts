import { simpleParser } from 'mailparser';
import { bareHead } from './bare-head.ts';
import { decodeBytes, wellFormed } from './decode-words.ts';
import { lightMail } from './light-mail.ts';

/** The parts of a mail that are read: plain text, HTML, calendar text, and what is attached. */
export interface MimeParts {
  readonly text: string;
  readonly html: string;
  readonly calendar: string | null;
  readonly calendarMethod: string | null;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly sizeBytes: number;
  }[];
  /** True when the MIME parser refused the mail and its first bytes were read instead. */
  readonly fallback: boolean;
}

const fallbackBytes = 262_144;
const mostText = 2_000_000;

/**
 * Reads a mail with mailparser, its four conversions switched off (they are slow and lose text). When it
 * throws (too many parts, too large a header) the head and the first 256 kB are read as they are. Never rejects.
 */
export async function mimeParts(bytes: Buffer): Promise<MimeParts> {
  try {
    const light = lightMail(bareHead(bytes));
    const mail = await simpleParser(light.bytes, {
      checksumAlgo: false,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipTextLinks: true,
      skipImageLinks: true,
    });
    const calendar = mail.attachments.find((one) => one.contentType === 'text/calendar');
    const text = wellFormed((mail.text ?? '').slice(0, mostText));
    const html = wellFormed((mail.html || '').slice(0, mostText));
    const lost = text.trim() === '' && html === '' && mail.attachments.length === 0;
    if (lost) {
      const rest = bodyBytes(bytes).toString('latin1').trim();
      if (rest !== '' && !/^--/.test(rest)) return rescued(bytes);
    }
    return {
      text,
      html,
      calendar: calendar ? wellFormed(decodeBytes(calendar.content, 'utf-8')) : null,
      calendarMethod: methodOf(calendar?.headers.get('content-type')),
      attachments: mail.attachments.slice(0, 200).map((one) => ({
        name: wellFormed(one.filename ?? '').slice(0, 200),
        type: one.contentType,
        sizeBytes: light.sizes.get(markOf(one.content)) ?? one.size,
      })),
      fallback: false,
    };
  } catch {
    return rescued(bytes);
  }
}

function rescued(bytes: Buffer): MimeParts {
  const body = bodyBytes(bytes).subarray(0, fallbackBytes);
  const utf8 = body.toString('utf8');
  const text = utf8.includes('\ufffd') ? body.toString('latin1') : utf8;
  const isHtml = /<(?:html|body|div|p|table)\b/i.test(text.slice(0, 5_000));
  const clean = wellFormed(text);
  return {
    text: isHtml ? '' : clean,
    html: isHtml ? clean : '',
    calendar: null,
    calendarMethod: null,
    attachments: [],
    fallback: true,
  };
}

function bodyBytes(bytes: Buffer): Buffer {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const at = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : bytes.length;
  return bytes.subarray(at);
}

/** What an attachment must hold to be a mark of `lightMail`; nothing of a longer one is decoded. */
function markOf(content: Buffer): string {
  return content.length < 100 ? content.toString('latin1') : '';
}

function methodOf(header: unknown): string | null {
  const params = (header as { params?: { method?: string } } | undefined)?.params;
  return params?.method ?? null;
}
