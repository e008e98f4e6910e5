import { createHmac } from 'node:crypto';

/**
 * The token behind the `#` of a mail's one-click links: an HMAC of the mail and its reader under this
 * installation's key, 256 bit. Nobody can make one for another mail or person; it is used up in the store
 * (failures.md 4.3).
 */
export function answerToken(key: Uint8Array, outgoingId: string, recipient: string): string {
  return createHmac('sha256', key)
    .update(`answer\n${outgoingId}\n${recipient}`)
    .digest('base64url');
}
