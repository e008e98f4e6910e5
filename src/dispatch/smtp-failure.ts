import type SMTPConnection from 'nodemailer/lib/smtp-connection';

/** Whose server it is, for the words. */
export interface SmtpParty {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
}

/**
 * Why the server could not be used, in one line that an operator can act on. `error` is what nodemailer or the
 * socket threw before a mail was begun; null when it says nothing about connection, encryption or login.
 */
export function smtpFailure(error: SMTPConnection.SMTPError, party: SmtpParty): string | null {
  const at = `${party.host}:${party.port}`;
  const { message } = error;
  // nodemailer wraps: its own code stands in `code`, the socket's only in the message.
  const seen = `${error.code ?? ''} ${message}`;
  if (error.code === 'EAUTH') {
    const login = party.user === null ? 'our login' : `the login of ${party.user}`;
    return `${at} does not accept ${login}.${said(error)} Check smtp.user and its password.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|EDNS/.test(seen)) return `the host name ${party.host} cannot be found`;
  if (/ECONNREFUSED/.test(seen)) return `nothing listens at ${at}: check smtp.host and smtp.port`;
  if (/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|[Tt]imeout/.test(seen)) return `${at} does not answer`;
  if (/ALTNAME|does not match certificate/.test(seen)) {
    return `the certificate of ${at} is for another host name: check smtp.host`;
  }
  if (/expired/.test(seen)) return `the certificate of ${at} has expired`;
  if (/self.signed|SELF_SIGNED|unable to (?:verify|get)|UNABLE_TO|CERT_UNTRUSTED/.test(seen)) {
    return `the certificate of ${at} is not trusted: if it is your own authority, name its file as smtp.ca`;
  }
  if (/wrong version number|packet length|EPROTO/.test(seen)) {
    return `${at} does not speak TLS from the first byte: use smtp.security: starttls`;
  }
  if (error.code === 'ETLS' || /STARTTLS/.test(seen)) {
    return `${at} offers no encryption by STARTTLS: use smtp.security: tls, with its port`;
  }
  return null;
}

function said({ response }: SMTPConnection.SMTPError): string {
  const text = (response ?? '').replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return text === '' ? '' : ` The server says: "${text.slice(0, 200).replace(/\.$/, '')}".`;
}
