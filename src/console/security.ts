import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';

/** Headers of every answer: no inline script, no frame, no foreign content (failures.md 4.4). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Policy of a page that shows a mail's own HTML: nothing may load or run, and the frame has no origin. */
export const mailFramePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";

/**
 * Refuses requests for another host than the configured one (421), and changes that do not come from our own
 * pages (403): Sec-Fetch-Site, or Origin where a browser does not send it (failures.md 79, 4.2).
 */
export function guard(baseUrl: string): MiddlewareHandler {
  const base = new URL(baseUrl);
  const secure = base.protocol === 'https:';
  return async (c, next) => {
    const probe = c.req.path === '/livez' || c.req.path === '/readyz';
    if (!probe && c.req.header('host') !== base.host) return c.text('Not this host.', 421);
    if (c.req.method === 'POST' && !c.req.path.startsWith('/api/') && !isOurs(c, base)) {
      return c.text('This request did not come from this console.', 403);
    }
    // PostgreSQL stores no U+0000 in a text, so nothing can be named or looked for by it.
    if (/%00/.test(c.req.url)) return c.json({ problem: 'No address has a %00 in it.' }, 400);
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    if (secure) c.res.headers.set('strict-transport-security', 'max-age=31536000');
  };
}

/**
 * A browser says `Origin: null` on a form of a page whose policy is `no-referrer` (Fetch §4.6); then only
 * Sec-Fetch-Site can speak for the request, which no page can forge.
 */
function isOurs(c: Context, base: URL): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === 'null' || origin === undefined) return site === 'same-origin';
  return origin === base.origin;
}

/** SHA-256 of a secret, hex: what is stored in its place. */
export function hashed(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares two secrets in constant time. False for different lengths. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashed(a)), Buffer.from(hashed(b)));
}
