import type { ConfigFile } from './schema.ts';

/** Where a secret is, as the file says it. */
export interface SecretPlace {
  readonly env?: string | undefined;
  readonly file?: string | undefined;
  /** The key of the file, for the error line. */
  readonly key: string;
}

type Api = NonNullable<ConfigFile['api']>;
type Oidc = NonNullable<ConfigFile['console']['oidc']>;

/** The token that may only bring interactions; null when none is named: `tokens` alone are an API too (docs/API.md). */
export function interactionsToken({ tokenEnv, tokenFile }: Api): SecretPlace | null {
  if (!tokenEnv && !tokenFile) return null;
  return { env: tokenEnv, file: tokenFile, key: 'api' };
}

/** The token of a person, where the file does not have its SHA-256 instead. */
export function personToken(name: string, token: Api['tokens'][string]): SecretPlace {
  return { env: token.tokenEnv, file: token.tokenFile, key: `api.tokens.${name}` };
}

/** The secret of the company login. */
export function loginSecret(oidc: Oidc): SecretPlace {
  return { env: oidc.clientSecretEnv, key: 'console.oidc.clientSecretEnv' };
}

/** Every secret that is named for the API and the console. Those of mailboxes, SMTP and webhook are read with the rest of them. */
export function accessSecrets({ api, console: { oidc } }: ConfigFile): readonly SecretPlace[] {
  const tokens = Object.entries(api?.tokens ?? {})
    .filter(([, { sha256 }]) => sha256 === undefined)
    .map(([name, token]) => personToken(name, token));
  return [
    ...(api === undefined ? [] : [interactionsToken(api), ...tokens]),
    ...(oidc === undefined ? [] : [loginSecret(oidc)]),
  ].filter((place) => place !== null);
}
