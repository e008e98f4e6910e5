import { type MimePart, parseMime, parseParameters } from './imap-mime.ts';
import { quoted, type Wire } from './imap-wire.ts';

/**
 * ENVELOPE of a mail (RFC 3501 §7.4.2). Sender and Reply-To fall back to From, as the RFC demands.
 */
export function envelopeOf(mail: MimePart): Wire {
  const header = (name: string) => mail.headers.get(name)?.[0];
  const from = addresses(header('from'));
  return [
    quoted(header('date')),
    quoted(header('subject')),
    from,
    header('sender') ? addresses(header('sender')) : from,
    header('reply-to') ? addresses(header('reply-to')) : from,
    addresses(header('to')),
    addresses(header('cc')),
    addresses(header('bcc')),
    quoted(header('in-reply-to')),
    quoted(header('message-id')),
  ];
}

function addresses(field: string | undefined): Wire {
  if (!field?.trim()) return 'NIL';
  const items = field.match(/(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|[^,"<])+/g) ?? [];
  return items.map((item): Wire => {
    const open = item.lastIndexOf('<');
    const named = open >= 0 && item.trimEnd().endsWith('>');
    const address = (named ? item.slice(open + 1, item.lastIndexOf('>')) : item).trim();
    const name = named ? item.slice(0, open).trim().replace(/^"|"$/g, '') : '';
    const at = address.lastIndexOf('@');
    const local = at < 0 ? address : address.slice(0, at);
    return [
      quoted(name || undefined),
      'NIL',
      quoted(local),
      quoted(address.slice(local.length + 1)),
    ];
  });
}

/** BODYSTRUCTURE of a part with its extension data (RFC 3501 §7.4.2). */
export function structureOf(part: MimePart): Wire {
  if (part.type === 'multipart' && part.parts.length > 0) {
    const children: Wire = { glued: part.parts.map(structureOf) };
    return [children, quoted(part.subtype), parameterList(part.parameters), 'NIL', 'NIL', 'NIL'];
  }
  const header = (name: string) => part.headers.get(name)?.[0];
  const disposition = header('content-disposition');
  const fields: Wire[] = [
    quoted(part.type),
    quoted(part.subtype),
    parameterList(part.parameters),
    quoted(header('content-id')),
    quoted(header('content-description')),
    quoted(header('content-transfer-encoding') ?? '7bit'),
    String(part.body.length),
  ];
  if (part.type === 'message' && part.subtype === 'rfc822') {
    const inner = parseMime(part.body);
    fields.push(envelopeOf(inner), structureOf(inner));
  }
  if (part.type === 'text' || part.type === 'message') fields.push(String(lineCount(part.body)));
  fields.push(
    'NIL',
    disposition
      ? [quoted(/^[\w-]{1,80}/.exec(disposition)?.[0]), parameterList(parseParameters(disposition))]
      : 'NIL',
    'NIL',
    'NIL',
  );
  return fields;
}

function parameterList(parameters: readonly (readonly [string, string])[]): Wire {
  if (parameters.length === 0) return 'NIL';
  return parameters.flatMap(([key, value]) => [quoted(key), quoted(value)]);
}

function lineCount(body: Buffer): number {
  let lines = 0;
  for (let i = body.indexOf(10); i >= 0; i = body.indexOf(10, i + 1)) lines++;
  return lines;
}
