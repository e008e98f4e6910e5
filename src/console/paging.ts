/** So many lines a list shows at once. */
export const pageSize = 50;

/** One page of a list: at most `pageSize` lines, from the line `offset` on. */
export interface Paged<Line> {
  readonly lines: readonly Line[];
  readonly offset: number;
  /** Whether a further page has a line. */
  readonly more: boolean;
}

/** The page that was asked for: `read` is given the first line and one line more than is shown, which tells of more. */
export async function pageFrom<Line>(
  wanted: string | undefined,
  read: (place: { readonly offset: number; readonly limit: number }) => Promise<readonly Line[]>,
): Promise<Paged<Line>> {
  const offset = Math.max(0, Number.parseInt(wanted ?? '0', 10) || 0);
  const lines = await read({ offset, limit: pageSize + 1 });
  return { lines: lines.slice(0, pageSize), offset, more: lines.length > pageSize };
}
