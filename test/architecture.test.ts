import { describe, expect, it } from 'vitest';
import { type SourceFile, importsOf, sourceFiles } from './source-files.ts';

// Which folder may import which (DESIGN §2). `domain` imports nothing; no stage imports another stage.
const stages = [
  'ingest',
  'parse',
  'analyze',
  'classify',
  'compose',
  'cases',
  'engagement',
  'dispatch',
] as const;
const core = [
  'domain',
  'protocol',
  'parse',
  'analyze',
  'classify',
  'compose',
  'cases',
  'engagement',
];
const seeSeveral = [
  'triage.ts',
  'sweep.ts',
  'main.ts',
  'jobs',
  'console',
  'cli',
  'replay',
  'follow',
];
const below: Record<string, readonly string[]> = {
  domain: [],
  protocol: ['domain'],
  store: ['domain', 'protocol'],
  sandbox: ['domain', 'sandbox'],
  'config.ts': ['config', 'domain', 'protocol'],
  config: ['domain', 'protocol'],
};
for (const stage of stages) below[stage] = ['domain', 'protocol'];

const files = sourceFiles('src');
const area = (path: string): string => path.split('/')[1] ?? '';

/** What is wrong with the imports of one file, in words; empty when nothing is. */
function breaches(file: SourceFile): string[] {
  const own = area(file.path);
  if (seeSeveral.includes(own)) return [];
  const may = [own, ...(below[own] ?? ['domain', 'protocol'])];
  return file.imports
    .filter((target) => target.startsWith('src/') && !may.includes(area(target)))
    .map((target) => `${file.path} imports ${target}: ${own} may import ${may.join(', ')}`);
}

const bans: readonly { pattern: RegExp; instead: string; where: (path: string) => boolean }[] = [
  {
    pattern: /\bDate\.now\(|\bnew Date\(\)/,
    instead: 'take `now` as an argument',
    where: (path) => core.includes(area(path)),
  },
  {
    pattern: /process\.env/,
    instead: 'read it in src/config.ts',
    where: (path) => path !== 'src/config.ts',
  },
  {
    pattern: /\bas any\b|: any\b(?!\()|<any>/,
    instead: 'name the type, or use unknown',
    where: () => true,
  },
  { pattern: /@ts-(ignore|expect-error|nocheck)/, instead: 'mend the type', where: () => true },
  {
    pattern: /console\.(log|error|warn|info)\(/,
    instead: 'print in src/cli, log elsewhere',
    where: (path) => area(path) !== 'cli',
  },
  {
    pattern: /\.transaction\(|\.begin\(/,
    instead: 'write one statement (store/write-decision.ts)',
    where: () => true,
  },
  {
    pattern: /\b(TODO|FIXME|XXX)\b/,
    instead: 'do it, or say it in DECISIONS.md',
    where: () => true,
  },
  {
    pattern: /from 'natural'/,
    instead: 'import a sub-module: the root loads databases',
    where: () => true,
  },
  {
    pattern: /from '(natural\/|sentiment|compromise)/,
    instead: 'go through src/analyze/language',
    where: (path) => !path.startsWith('src/analyze/language/'),
  },
];

describe('the architecture (DESIGN §2)', () => {
  it('lets no stage import another stage', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it('sees a breach when there is one', () => {
    const text = "import { ingest } from '../ingest/ingest.ts';";
    const path = 'src/parse/parse.ts';
    expect(breaches({ path, text, imports: importsOf(path, text) })).toHaveLength(1);
  });

  it('has no import cycle', () => {
    expect(cycles(files)).toEqual([]);
  });

  it.each(bans)('bans $pattern: $instead', ({ pattern, where }) => {
    const found = files
      .filter((file) => where(file.path) && pattern.test(codeOf(file.text)))
      .map((file) => file.path);
    expect(found).toEqual([]);
  });

  it('has no folder called utils, helpers or common: name it for what it holds', () => {
    expect(files.filter((file) => /\/(utils|helpers|common|misc)\//.test(file.path))).toEqual([]);
  });

  it('keeps every file within 300 lines and every line within 120 columns', () => {
    const long = files
      .filter((file) => file.text.split('\n').length > 301)
      .map((file) => file.path);
    // Word lists, sentence frames and the style sheet are data; breaking their lines would only hide them.
    const data = /\/(frames|lexicon)\/|\/word-lists\.ts|\/console\/style\.ts/;
    const prose = files.filter((file) => !data.test(file.path));
    const wide = prose.flatMap((file) =>
      file.text
        .split('\n')
        .filter((line) => line.length > 120 && !/['"`\\/]{1}.{60,}/.test(line))
        .map((line) => `${file.path}: ${line}`),
    );
    expect([long, wide]).toEqual([[], []]);
  });

  it('keeps every function within 70 lines', () => {
    expect(files.flatMap(longFunctions)).toEqual([]);
  });

  it('has no file that nobody imports', () => {
    const entries = ['src/main.ts', 'src/cli/defuse.ts'];
    const used = new Set([...files, ...sourceFiles('bench')].flatMap((file) => file.imports));
    const lonely = files
      .map((file) => file.path)
      .filter((path) => !used.has(path) && !entries.includes(path) && !path.endsWith('.d.ts'));
    expect(lonely).toEqual([]);
  });
});

/** The text without comments, so that a ban may be named in one. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Functions over 70 lines, by the indentation that the formatter guarantees. */
function longFunctions(file: SourceFile): string[] {
  const lines = file.text.split('\n');
  return lines.flatMap((line, start) => {
    const opens = /^(\s*)(export )?(async )?function\*? (\w+)/.exec(line);
    if (!opens) return [];
    const end = lines.findIndex((other, at) => at > start && other === `${opens[1]}}`);
    return end - start + 1 > 70 ? [`${file.path}: ${opens[4]} has ${end - start + 1} lines`] : [];
  });
}

/** Chains of files that import each other in a ring; type-only imports count too. */
function cycles(all: readonly SourceFile[]): string[] {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of byPath.get(path)?.imports ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const file of all) visit(file.path, []);
  return rings;
}
