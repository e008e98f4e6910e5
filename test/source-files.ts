import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of the source: its path below the project, its text, and what it imports of the project. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every TypeScript file below `folder` (relative to the project), with the project files it imports. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Paths (below the project) that the import lines and dynamic imports of a file name. */
export function importsOf(path: string, text: string): string[] {
  const specifiers = [
    ...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ...text.matchAll(/new URL\('(\.[^']+\.ts)', import\.meta\.url\)/g),
  ].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => new URL(specifier, `file:///${path}`).pathname.slice(1));
}
