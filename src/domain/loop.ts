import { createHmac, timingSafeEqual } from 'node:crypto';

/** Signature of our own mail's `id` (hex HMAC-SHA-256), carried in X-Defuse-Signature beside X-Defuse-Id. */
export function signLoop(id: string, key: Uint8Array | string): string {
  return createHmac('sha256', key).update(id).digest('hex');
}

/** True when `signature` is ours for `id`; compared in constant time. False for anything malformed. */
export function isOwnLoop(id: string, signature: string, key: Uint8Array | string): boolean {
  const expected = Buffer.from(signLoop(id, key));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
