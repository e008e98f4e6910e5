import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** One change of a source file: `from` stands in it exactly once. */
export interface Patch {
  /** Path below the project, such as `src/store/outgoing.ts`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The programs of the harness: the service, and the child that reads mails. */
export interface Programs {
  readonly service: string;
}

/** What these processes never use and would only make their start longer: the pages and the embedded engine. */
const leftOut: Readonly<Record<string, string>> = {
  'src/console/server.ts': 'export const startConsole = () => { throw new Error("left out"); };',
  'src/store/embedded.ts': 'export const openEmbedded = () => { throw new Error("left out"); };',
};

const project = fileURLToPath(new URL('../../', import.meta.url));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Puts the service into one file below `folder`, so that a killed process is soon replaced: 0.5 s of work instead of
 * 2 s. It is the source as it stands, with `patches` in it: crash points and seeded faults live here and not in the
 * product. Throws when the text that a patch replaces is not there exactly once.
 */
export async function buildService(folder: string, patches: readonly Patch[]): Promise<Programs> {
  mkdirSync(folder, { recursive: true });
  const reader = pathToFileURL(join(folder, 'reader.mjs')).href;
  const used = new Set<Patch>();
  const bundle = await rolldown({
    input: { service: here('service.ts'), reader: here('reader.ts') },
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'patches',
        transform(code: string, id: string) {
          const path = relative(project, id);
          if (leftOut[path] !== undefined) return { code: leftOut[path] };
          if (path.startsWith('node_modules')) return null;
          let text = code;
          for (const patch of patches.filter((one) => one.file === path)) {
            text = patched(text, patch);
            used.add(patch);
          }
          // Files beside the source are still found there; the child is the one of this bundle.
          text = text
            .replace("new URL('./reader.ts', import.meta.url)", `new URL('${reader}')`)
            .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
          return text === code ? null : { code: text };
        },
      },
    ],
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs', minify: true });
  await bundle.close();
  const unused = patches.filter((one) => !used.has(one));
  if (unused.length > 0) throw new Error(`no such file: ${unused.map((one) => one.file)}`);
  return { service: join(folder, 'service.mjs') };
}

/** The text with one patch in it; throws when its place is not there exactly once. */
export function patched(text: string, { file, from, to }: Patch): string {
  const places = text.split(from).length - 1;
  if (places !== 1) throw new Error(`${file} holds ${places} times: ${from}`);
  return text.replace(from, () => to);
}
