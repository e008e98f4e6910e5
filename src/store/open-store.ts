import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import { drizzle as drizzlePostgres } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { ControlHandler } from './control.ts';
import { lockDirectory } from './directory-lock.ts';
import { openEmbedded } from './embedded.ts';
import { keepingStatements } from './keep-statements.ts';
import { migratePostgres } from './migrate.ts';
import { withoutValues } from './sql-state.ts';

/** The query builder; never call its `transaction` (see `Store`). */
export type Db = Omit<PgDatabase<PgQueryResultHKT>, 'transaction'>;

/** Where to say what happens. A pino logger fits. */
export interface StoreLog {
  warn(fields: object, words: string): void;
}

/**
 * One database behind one pair of verbs. There is no transaction on purpose: what must hold
 * together is one statement, because with postgres.js 3.4.9 a connection lost inside `begin` lets
 * later queries of the callback run inside somebody else's transaction (porsager/postgres #1204,
 * #1215).
 */
export interface Store {
  readonly kind: 'pglite' | 'postgres';
  /** Runs one query of the builder. Throws with code QUERY_DEADLINE when no answer came in time. */
  ask<T>(question: (db: Db) => PromiseLike<T>, deadlineMs?: number): Promise<T>;
  /** Runs one statement and returns its rows as the engine gives them: instants are text. */
  rows<Row>(statement: SQL, deadlineMs?: number): Promise<readonly Row[]>;
  /** True when the database answers within three seconds. */
  healthy(): Promise<boolean>;
  /** Answers the command line from now on; does nothing on PostgreSQL, where it needs no owner. */
  serveControl(handler: ControlHandler): void;
  close(): Promise<void>;
  /** For the job queue, which needs the engine itself: one of the two is null. */
  readonly pglite: PGlite | null;
  readonly databaseUrl: string | null;
}

/**
 * Where the data lives: `databaseUrl` wins; without it embedded in `dataDir`, or in memory when
 * both are null.
 */
export interface StorePlace {
  readonly databaseUrl: string | null;
  readonly dataDir: string | null;
}

/** Limits of the store, all in milliseconds or counts. */
export interface StoreOptions {
  readonly log: StoreLog;
  /** After this a query counts as lost and its connections are thrown away. Default 15 s. */
  readonly deadlineMs?: number;
  readonly connections?: number;
}

/**
 * The database's clock. Loops take it as their `now`, so that a host whose clock is wrong neither
 * gives a mail up early nor tries it late: all other times in the tables are the database's too.
 */
export async function databaseNow(store: Store): Promise<Date> {
  const [row] = await store.rows<{ at: string }>(sql`select now() as at`);
  return new Date(row?.at ?? Number.NaN);
}

interface Engine {
  readonly db: Db;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to date. Throws one line for the operator when
 * PostgreSQL cannot be reached (code DATABASE_UNREACHABLE) or another process holds the directory
 * (code DIRECTORY_IN_USE).
 */
export async function openStore(place: StorePlace, options: StoreOptions): Promise<Store> {
  const deadlineMs = options.deadlineMs ?? 15_000;
  if (place.databaseUrl !== null) {
    const databaseUrl = place.databaseUrl;
    await migratePostgres(databaseUrl);
    const open = () => connectPostgres(databaseUrl, options.connections ?? 10, deadlineMs);
    const base = { kind: 'postgres', pglite: null, databaseUrl } as const;
    return { ...base, ...questions(open(), open, deadlineMs, options.log), serveControl: () => {} };
  }
  const lock = place.dataDir === null ? null : await lockDirectory(place.dataDir);
  try {
    const pglite = await openEmbedded(place.dataDir);
    const engine: Engine = {
      db: drizzlePglite(pglite),
      close: async () => {
        await pglite.close();
        await lock?.release();
      },
    };
    const base = { kind: 'pglite', pglite, databaseUrl: null } as const;
    const serveControl = (handler: ControlHandler) => lock?.serve(handler);
    return { ...base, ...questions(engine, () => engine, deadlineMs, options.log), serveControl };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/**
 * Purging and copying ask for more patience than a deadline; the server ends whatever lasts longer.
 */
const longestStatementMs = 120_000;

function connectPostgres(databaseUrl: string, connections: number, deadlineMs: number): Engine {
  const client = postgres(databaseUrl, {
    max: connections,
    connect_timeout: Math.ceil(deadlineMs / 1000),
    onnotice: () => {},
    // Nobody waits for what postgres.js asks by itself: a server that went away under that question ended the process.
    // Lists go and come as jsonb (parameters.ts), so nothing needs the answer.
    fetch_types: false,
    connection: {
      application_name: 'defuse',
      statement_timeout: Math.max(deadlineMs, longestStatementMs),
      lock_timeout: deadlineMs,
      idle_in_transaction_session_timeout: deadlineMs,
      // Our statements last milliseconds; compiling one took 200 (bench/console.ts, the week of 10,000 cases).
      // In words, because postgres.js leaves out a parameter that is false.
      jit: 'off',
      // A kept statement is planned for the tables as they are: a plan made on an empty table would stay too long.
      plan_cache_mode: 'force_custom_plan',
    },
  });
  keepingStatements(client);
  return { db: drizzlePostgres(client), close: () => client.end({ timeout: 5 }) };
}

type Questions = Pick<Store, 'ask' | 'rows' | 'healthy' | 'close'>;

function questions(first: Engine, renew: () => Engine, limitMs: number, log: StoreLog): Questions {
  let engine = first;
  async function ask<T>(question: (db: Db) => PromiseLike<T>, deadlineMs = limitMs): Promise<T> {
    const asked = engine;
    const answer = await withDeadline(question(asked.db), deadlineMs).catch((error: unknown) => {
      throw withoutValues(error);
    });
    if (answer !== late) return answer as T;
    // A query on a half-open connection never settles (porsager/postgres #1089): leave the whole
    // pool.
    if (asked === engine) {
      engine = renew();
      if (engine !== asked) void asked.close().catch(() => {});
    }
    log.warn({ deadlineMs }, 'the database did not answer in time; its connections are replaced');
    const words = `The database did not answer within ${deadlineMs / 1000} seconds.`;
    throw Object.assign(new Error(words), { code: 'QUERY_DEADLINE' });
  }
  return {
    ask,
    rows: async <Row>(statement: SQL, deadlineMs?: number) => {
      const result: unknown = await ask((db) => db.execute(statement), deadlineMs);
      return (Array.isArray(result) ? [...result] : (result as { rows: Row[] }).rows) as Row[];
    },
    healthy: () =>
      ask((db) => db.execute(sql`select 1`), 3_000).then(
        () => true,
        () => false,
      ),
    close: () => engine.close(),
  };
}

const late = Symbol('late');

async function withDeadline<T>(answer: PromiseLike<T>, deadlineMs: number) {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), deadlineMs);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
