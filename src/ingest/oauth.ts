import { isLoopback } from '../domain/loopback.ts';
import { z } from 'zod';
import { type ImapError, type ImapFailureKind, imapError } from './imap-failure.ts';
import type { Clock } from './ports.ts';

/** Whose token endpoint is asked. */
export const oauthProviders = ['google', 'microsoft'] as const;
export type OAuthProvider = (typeof oauthProviders)[number];

/** A refresh token and the application it was given to. */
export interface OAuthGrant {
  readonly provider: OAuthProvider;
  readonly clientId: string;
  /** Absent for public clients. */
  readonly clientSecret?: string;
  readonly refreshToken: string;
  /** Microsoft tenant (id or domain); default `organizations`. */
  readonly tenant?: string;
  /** Another token endpoint (a sovereign cloud). https, or http on loopback. */
  readonly endpoint?: string;
}

/** What the exchange needs beside the grant. */
export interface OAuthPorts {
  readonly clock: Clock;
  /** Limit of one exchange, in ms. */
  readonly deadlineMs: number;
  /** Microsoft may hand out a new refresh token; the caller should keep it. */
  readonly onRotated?: (refreshToken: string) => void;
}

/**
 * Tokens are renewed this long before their end, for clocks that differ and connections that take
 * time.
 */
const marginMs = 5 * 60_000;
const microsoftScope = [
  'https://outlook.office.com/IMAP.AccessAsUser.All',
  'https://outlook.office.com/SMTP.Send',
  'offline_access',
].join(' ');

const granted = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().default(3_600),
  refresh_token: z.string().optional(),
});
const refusal = z.object({ error: z.string(), error_description: z.string().optional() });

/**
 * A function that returns a valid access token, exchanging the refresh token when the last one is
 * about to end (RFC 6749 §6). It asks the provider's token endpoint over HTTPS: the only outbound
 * HTTP of Defuse, and it carries nothing but the grant. Rejects with an `auth` failure when the
 * grant is refused, with `unreachable` when the endpoint does not answer.
 */
export function createTokenSource(grant: OAuthGrant, ports: OAuthPorts): () => Promise<string> {
  const endpoint = endpointOf(grant);
  let { refreshToken } = grant;
  let current: { readonly token: string; readonly endsAtMs: number } | null = null;
  let asking: Promise<string> | null = null;
  const exchange = async (): Promise<string> => {
    const askedAtMs = ports.clock.monotonicMs();
    const body = await ask(endpoint, form(grant, refreshToken), ports.deadlineMs);
    const { access_token, expires_in, refresh_token } = body;
    if (refresh_token !== undefined && refresh_token !== refreshToken) {
      refreshToken = refresh_token;
      ports.onRotated?.(refresh_token);
    }
    current = { token: access_token, endsAtMs: askedAtMs + expires_in * 1_000 - marginMs };
    return access_token;
  };
  return () => {
    if (current && ports.clock.monotonicMs() < current.endsAtMs) {
      return Promise.resolve(current.token);
    }
    asking ??= exchange().finally(() => {
      asking = null;
    });
    return asking;
  };
}

function endpointOf(grant: OAuthGrant): URL {
  const tenant = encodeURIComponent(grant.tenant ?? 'organizations');
  const usual = {
    google: 'https://oauth2.googleapis.com/token',
    microsoft: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
  }[grant.provider];
  const url = new URL(grant.endpoint ?? usual);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw failed('auth', `the token endpoint ${url.origin} must be https`);
  }
  return url;
}

function form(grant: OAuthGrant, refreshToken: string): URLSearchParams {
  return new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: grant.clientId,
    refresh_token: refreshToken,
    ...(grant.clientSecret === undefined ? {} : { client_secret: grant.clientSecret }),
    ...(grant.provider === 'microsoft' ? { scope: microsoftScope } : {}),
  });
}

async function ask(
  endpoint: URL,
  body: URLSearchParams,
  deadlineMs: number,
): Promise<z.infer<typeof granted>> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(deadlineMs),
    });
    answer = JSON.parse((await response.text()).slice(0, 100_000));
  } catch (error) {
    const words = `the token endpoint ${endpoint.host} does not answer as it should`;
    throw failed('unreachable', words, error);
  }
  if (response.ok) {
    const token = granted.safeParse(answer);
    if (token.success) return token.data;
    throw failed('unreachable', `the token endpoint ${endpoint.host} sent no token`);
  }
  const said = refusal.safeParse(answer);
  const code = said.success ? said.data.error : `HTTP ${response.status}`;
  if (code === 'invalid_grant') {
    throw failed('auth', `${endpoint.host} no longer accepts the refresh token: sign in again`);
  }
  const kind = response.status >= 500 || response.status === 429 ? 'unreachable' : 'auth';
  const shown = code.replace(/[^\w .-]/g, '').slice(0, 80);
  throw failed(kind, `${endpoint.host} refused the refresh token (${shown})`);
}

function failed(kind: ImapFailureKind, words: string, cause?: unknown): ImapError {
  return imapError({ kind, words, retryAfterMs: null }, cause);
}
