import v8 from 'node:v8';
import vm from 'node:vm';
const mb = () =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(process.memoryUsage()).map(([k, v]) => [k, Math.round(v / 1048576)]),
    ),
  );
await import('../src/main.ts');
console.log(process.execArgv.join(' '), mb());
v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc');
gc();
await new Promise((r) => setTimeout(r, 500));
gc();
console.log('after gc', mb());
