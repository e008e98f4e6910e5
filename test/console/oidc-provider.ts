import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A small OpenID provider on 127.0.0.1 that checks what a real one checks. Tests change what it says. */
export interface Provider {
  readonly issuer: string;
  /** The claims of the next ID token beside the necessary ones. */
  claims: Record<string, unknown>;
  /** Changes the next ID token before it is sent: a forger's work. */
  forge: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** Signs with another key than the published one. */
  wrongKey: boolean;
  /** What came to the token endpoint. */
  readonly asked: { readonly verifierRight: boolean; readonly secretRight: boolean }[];
  close(): Promise<void>;
}

interface Pending {
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
}

/** Starts the provider for one client. Every code works once. */
export async function startProvider(client: { id: string; secret: string }): Promise<Provider> {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const others = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Pending>();
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: Error) => {
      response.writeHead(500).end(error.message);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const issuer = `http://127.0.0.1:${port}`;
  const provider: Provider = {
    issuer,
    claims: {},
    forge: (claims) => claims,
    wrongKey: false,
    asked: [],
    close: () => new Promise((done) => server.close(() => done())),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') {
      return void json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (url.pathname === '/jwks') {
      const jwk = keys.publicKey.export({ format: 'jwk' });
      return void json(200, { keys: [{ ...jwk, kid: 'one', alg: 'RS256', use: 'sig' }] });
    }
    if (url.pathname === '/authorize') return authorize(url, response);
    if (url.pathname === '/token') return void json(...token(await bodyOf(request)));
    response.writeHead(404).end();
  }

  function authorize(url: URL, response: ServerResponse): void {
    const of = (name: string): string => url.searchParams.get(name) ?? '';
    const right =
      of('client_id') === client.id &&
      of('response_type') === 'code' &&
      of('code_challenge_method') === 'S256';
    if (!right) return void response.writeHead(400).end('wrong request');
    const code = randomUUID();
    const redirect = of('redirect_uri');
    codes.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), redirect });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', of('state'));
    response.writeHead(303, { location: back.href }).end();
  }

  function token(form: URLSearchParams): [number, unknown] {
    const code = form.get('code') ?? '';
    const pending = codes.get(code);
    codes.delete(code);
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const verifierRight = verifier === pending?.challenge;
    const secretRight = form.get('client_secret') === client.secret;
    provider.asked.push({ verifierRight, secretRight });
    const right = secretRight && verifierRight && form.get('redirect_uri') === pending.redirect;
    if (!right) return [400, { error: 'invalid_grant' }];
    const now = Math.floor(Date.now() / 1_000);
    const claims = provider.forge({
      iss: issuer,
      aud: client.id,
      sub: 'somebody',
      iat: now,
      exp: now + 300,
      nonce: pending.nonce,
      ...provider.claims,
    });
    return [200, { access_token: 'unused', token_type: 'Bearer', id_token: signed(claims) }];
  }

  function signed(claims: unknown): string {
    const part = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
    const key = provider.wrongKey ? others.privateKey : keys.privateKey;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
  }

  return provider;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}
