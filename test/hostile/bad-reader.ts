import { type ReadContext, readMail } from '../../src/jobs/reading/read-mail.ts';
import type { FromReader, ToReader } from '../../src/jobs/reading/reader.ts';

// A child that reads mails like the real one, but for the ids below: what a mail could do to a parser that has a
// fault we do not know. Only tests start it.

let context: ReadContext | null = null;
const kept: unknown[] = [];

function answer(message: FromReader): void {
  process.send?.(message);
}

const faults: Readonly<Record<string, () => void>> = {
  loop: () => {
    for (;;) kept.length = 0;
  },
  heap: () => {
    for (;;) kept.push(Array.from({ length: 10_000 }, (_one, at) => `${at}`));
  },
  // Memory outside the heap, which no heap limit sees (failures.md 31). In steps, so that a parent can look.
  buffer: () => {
    const more = (): void => {
      kept.push(Buffer.alloc(20_000_000, 1));
      setTimeout(more, 5);
    };
    more();
  },
  exit: () => process.exit(3),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  stack: () => {
    const deeper = (depth: number): number => deeper(depth + 1) + 1;
    deeper(0);
  },
};

process.on('message', (message: ToReader) => {
  if (message.is === 'context') {
    context = message.context;
    answer({ is: 'ready' });
    return;
  }
  last = last.then(() => read(message));
});
process.on('disconnect', () => process.exit(0));

let last = Promise.resolve();

async function read({ request }: Extract<ToReader, { is: 'read' }>): Promise<void> {
  const { id } = request;
  try {
    const fault = faults[id.split(' ')[0] ?? ''];
    fault?.();
    if (fault && id.startsWith('buffer')) await new Promise(() => undefined);
    if (context) answer({ is: 'done', id, mail: await readMail(request, context) });
  } catch (error) {
    answer({ is: 'error', id, words: `${error}`.slice(0, 300) });
  }
}
