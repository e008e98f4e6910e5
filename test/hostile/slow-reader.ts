// A child on a machine that is busy: its start takes longer than a mail may. Only tests start it.

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
await import('../../src/jobs/reading/reader.ts');
