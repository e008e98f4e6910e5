import type postgres from 'postgres';

/** Kept on every connection at most, in the server's memory: those that run per mail are among the first. */
const mostKept = 60;
/** What was asked so often will be asked again. */
const often = 3;
/** Texts that change with the length of a list are many: they are not counted for ever. */
const mostCounted = 2_000;

/**
 * Lets the server keep the statements that are asked often, parsed, so that each needs one round trip and not two.
 * drizzle asks every one as if it were the first. Changes `client` itself.
 */
export function keepingStatements(client: postgres.Sql): void {
  const plain = client.unsafe.bind(client);
  const counts = new Map<string, number>();
  const kept = new Set<string>();
  const isKept = (text: string): boolean => {
    if (kept.has(text)) return true;
    if (kept.size >= mostKept) return false;
    const count = (counts.get(text) ?? 0) + 1;
    if (counts.size >= mostCounted) counts.clear();
    counts.set(text, count);
    if (count < often) return false;
    counts.delete(text);
    kept.add(text);
    return true;
  };
  const unsafe: typeof client.unsafe = (text, parameters, options) =>
    plain(text, parameters, { ...options, prepare: isKept(text) });
  Object.assign(client, { unsafe });
}
