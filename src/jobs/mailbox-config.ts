import type { Config } from '../config.ts';
import type { ConfigFile } from '../config/schema.ts';
import { asId } from '../domain/ids.ts';
import type { ImapAuth } from '../ingest/connect.ts';
import { createTokenSource } from '../ingest/oauth.ts';
import type { MailboxConfig } from '../ingest/options.ts';
import type { Clock } from '../ingest/ports.ts';

/** The real time: `now` for dates, `monotonicMs` for deadlines. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
};

/**
 * What the poller and the draft writer need to reach the mailbox `name` of the configuration.
 * Throws `ConfigError` when its secret or certificate file cannot be had.
 */
export function mailboxConfig(config: Config, name: string): MailboxConfig {
  const mailbox = config.file.mailboxes[name];
  if (!mailbox) throw new Error(`there is no mailbox "${name}" in the configuration`);
  const { imap, folders } = mailbox;
  const key = `mailboxes.${name}.imap`;
  const ca = imap.ca === undefined ? undefined : config.read(imap.ca, `${key}.ca`);
  return {
    name: asId(name),
    host: imap.host,
    port: imap.port,
    secure: imap.secure,
    user: imap.user,
    auth: authOf(config, imap, key),
    ...(ca === undefined && imap.servername === undefined
      ? {}
      : {
          tls: {
            ...(ca === undefined ? {} : { ca }),
            ...(imap.servername === undefined ? {} : { servername: imap.servername }),
          },
        }),
    folders: {
      inbox: folders.inbox,
      ...(folders.sent === undefined ? {} : { sent: folders.sent }),
    },
    options: { pollMs: mailbox.pollSeconds * 1_000, wholeMailBytes: mailbox.maxMailBytes },
  };
}

function authOf(
  config: Config,
  imap: ConfigFile['mailboxes'][string]['imap'],
  key: string,
): ImapAuth {
  const { oauth } = imap;
  if (!oauth) {
    const where = { env: imap.passwordEnv, file: imap.passwordFile, key: `${key}.passwordEnv` };
    return { kind: 'password', password: config.secret(where).reveal() };
  }
  const refresh = {
    env: oauth.refreshTokenEnv,
    file: oauth.refreshTokenFile,
    key: `${key}.oauth.refreshTokenEnv`,
  };
  const secret =
    oauth.clientSecretEnv || oauth.clientSecretFile
      ? config
          .secret({
            env: oauth.clientSecretEnv,
            file: oauth.clientSecretFile,
            key: `${key}.oauth.clientSecretEnv`,
          })
          .reveal()
      : undefined;
  const grant = {
    provider: oauth.provider,
    tenant: oauth.tenant,
    clientId: oauth.clientId,
    refreshToken: config.secret(refresh).reveal(),
    ...(secret === undefined ? {} : { clientSecret: secret }),
  };
  const accessToken = createTokenSource(grant, { clock: systemClock, deadlineMs: 20_000 });
  return { kind: 'oauth2', accessToken };
}
