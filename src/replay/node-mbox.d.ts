declare module 'node-mbox' {
  import type { Readable } from 'node:stream';
  /** Splits an mbox stream into one buffer per mail. */
  export function MboxStream(input: Readable, options?: object): Readable;
}
