import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SmtpSink } from '../../../src/sandbox/smtp-sink.ts';
import { freePort } from '../../store/postgres-server.ts';
import { type ConfigChoices, companyConfig } from './company.ts';
import type { Environment } from './defuse.ts';
import { type Dovecot, startDovecot } from './dovecot.ts';
import { startSmtp } from './smtp.ts';

/** Dovecot, SMTP and a written configuration; the database is the caller's. */
export interface MailWorld {
  readonly dovecot: Dovecot;
  readonly smtp: SmtpSink;
  readonly consolePort: number;
  /** Folder of the configuration; the embedded store goes below it. */
  readonly folder: string;
  readonly configFile: string;
  /** What the process needs beside the file: the password, and the database when there is one. */
  env(databaseUrl: string | null): Environment;
  /** Writes the configuration anew. */
  configure(choices: Partial<ConfigChoices>): void;
  stop(): Promise<void>;
}

/** Starts the mail side of an interop test. */
export async function startMailWorld(): Promise<MailWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'defuse-interop-'));
  const configFile = join(folder, 'defuse.yaml');
  const dovecot = await startDovecot();
  const smtp = await startSmtp(dovecot);
  const consolePort = await freePort();
  const configure = (choices: Partial<ConfigChoices>): void => {
    const usual = { dovecot, smtpPort: smtp.port, consolePort };
    writeFileSync(configFile, companyConfig({ ...usual, ...choices }));
  };
  configure({});
  return {
    dovecot,
    smtp,
    consolePort,
    folder,
    configFile,
    env: (databaseUrl) => ({
      DEFUSE_PASSWORD: dovecot.password,
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    }),
    configure,
    stop: async () => {
      await smtp.close();
      await dovecot.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
