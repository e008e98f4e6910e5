import type { Config } from '../config.ts';
import type { SmtpConfig } from '../dispatch/send-smtp.ts';

/** The submission server of the configuration. Throws `ConfigError` when its secret cannot be had. */
export function smtpConfig(config: Config): SmtpConfig {
  const { smtp } = config.file;
  const key = 'smtp.passwordEnv';
  const where = { env: smtp.passwordEnv, file: smtp.passwordFile, key };
  return {
    host: smtp.host,
    port: smtp.port,
    secure: smtp.security === 'tls',
    plain: smtp.security === 'none',
    auth:
      smtp.user === undefined
        ? null
        : { kind: 'password', user: smtp.user, password: config.secret(where).reveal() },
    ...(smtp.ca === undefined ? {} : { tls: { ca: config.read(smtp.ca, 'smtp.ca') } }),
  };
}
