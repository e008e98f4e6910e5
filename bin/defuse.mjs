#!/usr/bin/env node
// Starts Defuse with the Node it is built for. An older node on the path re-starts with the one that
// `npm ci` put beside us (optionalDependencies), or says in one line what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const needed = 24;
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// A young generation that stays small: a third less resident memory for a service (bench/throughput.ts).
setFlagsFromString('--semi-space-growth-factor=1');

if (Number(process.versions.node.split('.')[0]) >= needed) await import('../src/cli/defuse.ts');
else startAgain(here(`node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`));

function startAgain(pinned) {
  if (!existsSync(pinned)) {
    console.error(
      `defuse: Node ${needed} or later is needed (this is ${process.versions.node}); run "npm ci" beside package.json, which brings it along.`,
    );
    process.exit(1);
  }
  const child = spawn(pinned, [here('src/cli/defuse.ts'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}
