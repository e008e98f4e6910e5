export function leaksIn(
  log: string,
  secrets: readonly string[],
  sentences: readonly string[],
): string[];
export function sentencesOf(folder: URL): string[];
export function linesOf(path: string): string[];
