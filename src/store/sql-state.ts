/**
 * SQLSTATE of a failed statement (PostgreSQL manual, appendix A), or null for another kind of
 * error.
 */
export function sqlStateOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/**
 * A guard did not hold (our own DF409), or a unique key was taken by somebody else in the meantime.
 */
export function isConflict(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === 'DF409' || state === '23505' || state === '40001' || state === '40P01';
}

/**
 * The store does not answer, or is not able to: nothing that is asked now will succeed, whatever it is about
 * (PostgreSQL manual, appendix A: connection, resources, intervention).
 */
export function isOutage(error: unknown): boolean {
  const { code } = (error ?? {}) as DriverError;
  return code === 'QUERY_DEADLINE' || isNetworkCode(code) || /^(?:08|53|57)/.test(code ?? '');
}

/**
 * The error of a driver without statement and parameters, which hold text of mails and would end in
 * logs: an Error whose `code` is the SQLSTATE or the network's code, and that names the table and
 * constraint.
 */
export function withoutValues(error: unknown): Error {
  const deepest = deepestOf(error);
  const { code, constraint, constraint_name, table, table_name } = deepest;
  if (isNetworkCode(code)) {
    const words = `The database cannot be reached (${(deepest as Error).message})`;
    return Object.assign(new Error(words), { code });
  }
  const named = [constraint ?? constraint_name, table ?? table_name].filter(Boolean).join(' of ');
  if (code === '53100') {
    const words =
      'The disk of the database is full: make room; until then mail waits in its mailbox';
    return Object.assign(new Error(words), { code });
  }
  // Class 22 (data exception) quotes the offending value in its message.
  const quoted = code === undefined || code.startsWith('22') || !(deepest instanceof Error);
  const why = quoted ? '' : `: ${deepest.message.split('\n')[0]}`;
  const words = `The database refused a statement (${code ?? 'no code'}${named && `, ${named}`})${why}`;
  return Object.assign(new Error(words), { code: code ?? 'DATABASE_ERROR' });
}

/** Codes of the socket and of postgres.js, which name no value of a statement. */
function isNetworkCode(code: string | undefined): boolean {
  return code !== undefined && /^(?:E[A-Z]{4,}|CONNECTION_[A-Z]+|CONNECT_TIMEOUT)$/.test(code);
}

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly constraint_name?: string;
  readonly table?: string;
  readonly table_name?: string;
}

function deepestOf(error: unknown): DriverError {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error && at.cause instanceof Error; depth++) {
    at = at.cause;
  }
  return (at ?? {}) as DriverError;
}
