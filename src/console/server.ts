import { serve } from '@hono/node-server';
import type { Service } from '../jobs/service.ts';
import { consoleApp } from './app.ts';

/** The running console. */
export interface Console {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Listens where the configuration says; port 0 = any free one. Throws one line when the address is taken. */
export function startConsole(service: Service): Promise<Console> {
  const { listen } = service.config.file.console;
  const at = listen.lastIndexOf(':');
  const host = listen.slice(0, at).replace(/^\[|\]$/g, '');
  const app = consoleApp(service);
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: host, port: Number(listen.slice(at + 1)) },
      ({ port }) => resolve({ port, close }),
    );
    const close = (): Promise<void> =>
      new Promise((done) => {
        server.close(() => done());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    server.on('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : error.message;
      reject(new Error(`the console cannot listen at ${listen}: it ${why}`));
    });
  });
}
