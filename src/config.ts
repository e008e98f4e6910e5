import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { contradictions, issueLines } from './config/problems.ts';
import { type ConfigFile, configSchema } from './config/schema.ts';
import type { SecretPlace } from './config/secret-places.ts';
import type { Account, Person, WorkingHours } from './domain/account.ts';
import type { AccountId, PersonId } from './domain/ids.ts';

/** Environment variables by name. The only place that reads the real ones is `environment()` below. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A secret that prints as `[redacted]` wherever it is printed; `reveal()` is called where it is used. */
export interface Secret {
  readonly reveal: () => string;
  readonly toJSON: () => string;
  readonly toString: () => string;
}

/** The checked configuration. Everything a process needs to know; secrets stay wrapped. */
export interface Config {
  readonly file: ConfigFile;
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
  /** `DATABASE_URL` (or the variable `store.databaseUrlEnv` names); null = embedded store. */
  readonly databaseUrl: string | null;
  /** Absolute path of the embedded store. */
  readonly dataDir: string;
  /** Reads a secret that the file names; a line saying what is missing when it cannot be had. */
  readonly secret: (where: SecretPlace) => Secret;
  /** The text of a file that the configuration names, relative to it; `ConfigError` when it cannot be read. */
  readonly read: (file: string, key: string) => string;
  /** Absolute path of the library file, or null. */
  readonly libraryPath: string | null;
}

/** The configuration cannot be used; each line names the key, what is wrong and what is right. */
export class ConfigError extends Error {
  readonly lines: readonly string[];

  constructor(path: string, lines: readonly string[]) {
    super(lines.map((line) => `${path}: ${line}`).join('\n'));
    this.name = 'ConfigError';
    this.lines = lines;
  }
}

/** The real environment. Everything else takes it as an argument. */
export function environment(): Environment {
  return process.env;
}

/**
 * Reads and checks a configuration file once. Returns the frozen configuration.
 * Throws `ConfigError` with one line per problem: unreadable file, YAML error with its line, wrong keys.
 */
export function loadConfig(path: string, env: Environment): Config {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(path, ['cannot be read; give its place with --config FILE.']);
  }
  return parseConfig(text, path, env);
}

/** As `loadConfig`, from the text of the file; `path` is used for messages and relative paths. */
export function parseConfig(text: string, path: string, env: Environment): Config {
  const document = parseDocument(text);
  const broken = document.errors.map((error) => error.message.split('\n')[0] ?? 'is not YAML');
  if (broken.length > 0) throw new ConfigError(path, broken);
  const checked = configSchema.safeParse(document.toJS() ?? {});
  if (!checked.success) throw new ConfigError(path, issueLines(checked.error));
  const wrong = contradictions(checked.data);
  if (wrong.length > 0) throw new ConfigError(path, wrong);
  return configOf(checked.data, path, env);
}

function configOf(file: ConfigFile, path: string, env: Environment): Config {
  const beside = dirname(resolve(path));
  return {
    file,
    people: Object.entries(file.people).map(([id, person]) => personOf(id, person, file)),
    accounts: Object.entries(file.accounts).map(([id, account]) => ({
      id: id as AccountId,
      ...account,
      csm: account.csm as PersonId,
      manager: account.manager as PersonId,
    })),
    databaseUrl: databaseUrlOf(file, path, env),
    dataDir: resolve(beside, env['DEFUSE_DATA_DIR'] ?? file.store.dataDir),
    secret: (where) => readSecret(where, path, beside, env),
    read: (name, key) => readBeside(name, key, path, beside),
    libraryPath: file.library === undefined ? null : resolve(beside, file.library),
  };
}

/** The database's address, from the environment or from the file that `<variable>_FILE` names. */
function databaseUrlOf(file: ConfigFile, path: string, env: Environment): string | null {
  const name = file.store.databaseUrlEnv;
  const inFile = env[`${name}_FILE`];
  if (!env[name] && !inFile) return null;
  return readSecret({ env: name, file: inFile, key: name }, path, '.', env).reveal();
}

function personOf(id: string, person: ConfigFile['people'][string], file: ConfigFile): Person {
  const hours: WorkingHours = person.hours ?? {
    timeZone: file.company.timeZone,
    days: [1, 2, 3, 4, 5],
    from: '09:00',
    to: '17:30',
    holidays: null,
  };
  return {
    id: id as PersonId,
    name: person.name,
    address: person.address,
    roles: person.roles,
    manager: person.manager as PersonId | null,
    hours,
    ...(person.signOff === undefined ? {} : { signOff: person.signOff }),
  };
}

function readSecret(where: SecretPlace, path: string, beside: string, env: Environment): Secret {
  const fromEnv = where.env === undefined ? undefined : env[where.env];
  if (fromEnv) return wrap(fromEnv);
  if (where.file !== undefined) {
    try {
      return wrap(readFileSync(resolve(beside, where.file), 'utf8').trimEnd());
    } catch {
      throw new ConfigError(path, [`${where.key}: the secret file ${where.file} cannot be read.`]);
    }
  }
  throw new ConfigError(path, [
    `${where.key}: the environment variable ${where.env ?? '(none named)'} is not set.`,
  ]);
}

function readBeside(file: string, key: string, path: string, beside: string): string {
  try {
    return readFileSync(resolve(beside, file), 'utf8');
  } catch {
    throw new ConfigError(path, [`${key}: the file ${file} cannot be read.`]);
  }
}

function wrap(value: string): Secret {
  const redacted = (): string => '[redacted]';
  return { reveal: () => value, toJSON: redacted, toString: redacted };
}
