import addressparser from 'nodemailer/lib/addressparser';

const recipientHeader = /^(?:resent-)?(?:to|cc|bcc):/i;

/**
 * Every address in the recipient headers (To, Cc, Bcc, Resent-…) of a finished mail, as written
 * there, members of groups included. Reads the bytes that will be sent, not what somebody meant
 * them to be.
 */
export function recipientsInHeaders(mail: Uint8Array): readonly string[] {
  const text = Buffer.from(mail).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const unfolded = (end < 0 ? text : text.slice(0, end)).replaceAll(/\r?\n[ \t]/g, ' ');
  return unfolded
    .split(/\r\n|\r|\n/)
    .filter((line) => recipientHeader.test(line))
    .flatMap((line) => addressparser(line.slice(line.indexOf(':') + 1), { flatten: true }))
    .map((one) => one.address)
    .filter((address) => address !== '');
}
