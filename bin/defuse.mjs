#!/usr/bin/env node
// Starts Defuse with the Node it is built for. An older node on the path re-starts with the one that
// `npm ci` put beside us (optionalDependencies), or says in one line what is missing.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const needed = 24;
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

holdYoungGeneration();
holdOldGeneration();

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

// The young generation grows once, to 8 MB, and is held there. Left alone it takes 128 MB of memory; kept at its first
// 2 MB, collecting it took a fifth of the service's time (bench/throughput.ts; V8 has no other way after its start).
function holdYoungGeneration() {
  const enoughBytes = 8 * 1_048_576;
  const size = () =>
    getHeapSpaceStatistics().find((one) => one.space_name === 'new_space')?.space_size ??
    enoughBytes;
  let kept = [];
  setFlagsFromString('--semi-space-growth-factor=8');
  for (let round = 0; round < 100 && size() < enoughBytes; round++) {
    for (let at = 0; at < 4_000; at++) kept.push({ at });
    if (kept.length > 40_000) kept = [];
  }
  setFlagsFromString('--semi-space-growth-factor=1');
}

// V8 looks for what the old generation no longer needs when it has reached 256 MB, unless it has looked before: so it
// looks once, and then whenever there is three tenths more than was in use (DECISIONS 48: less memory than at three
// quarters, for a tenth of the service's processor time).
function holdOldGeneration() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  setFlagsFromString('--heap-growing-percent=30');
}
