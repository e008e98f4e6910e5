import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** pass: as if it were not there. black-hole: takes bytes and connections, gives nothing. */
export type ProxyMode = 'pass' | 'black-hole';

/** A TCP proxy on 127.0.0.1 in front of one server. */
export interface TcpProxy {
  readonly port: number;
  mode(next: ProxyMode): void;
  /** Resets every connection (RST) that is open now. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of `target`, a port of 127.0.0.1. */
export async function startProxy(target: number): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let mode: ProxyMode = 'pass';
  const server = createServer({ pauseOnConnect: false }, (inner) => {
    const outer = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on('data', (bytes) => {
        if (mode === 'pass' && !to.destroyed) to.write(bytes);
      });
      from.on('end', () => mode === 'pass' && to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        // A peer behind a black hole learns nothing, not even that the other side is gone.
        if (mode === 'pass') to.destroy();
        else to.setTimeout(20_000, () => to.destroy());
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    mode: (next) => {
      // What was swallowed is gone: a connection that lost bytes cannot go on.
      if (mode === 'black-hole' && next === 'pass') for (const one of open) one.resetAndDestroy();
      mode = next;
    },
    reset: () => {
      for (const one of open) one.resetAndDestroy();
    },
    close: () => {
      for (const one of open) one.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
