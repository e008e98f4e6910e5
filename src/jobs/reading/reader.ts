import { type ReadContext, type ReadMail, type ReadRequest, readMail } from './read-mail.ts';

// The child process that reads mails, one after the other. It has no network, no store and no secrets;
// its parent kills it when it takes too long or grows too large.

/** What the parent sends: first the context, then mails. */
export type ToReader =
  | { readonly is: 'context'; readonly context: ReadContext }
  | { readonly is: 'read'; readonly request: ReadRequest };

/** What the child answers: ready once, then one answer per mail, in order. */
export type FromReader =
  | { readonly is: 'ready' }
  | { readonly is: 'done'; readonly id: string; readonly mail: ReadMail }
  | { readonly is: 'error'; readonly id: string; readonly words: string };

// mailparser makes an error per mail that nobody sees, and here nobody sees where any was made: the parent gets words.
Error.stackTraceLimit = 0;

let context: ReadContext | null = null;
let last = Promise.resolve();

process.on('message', (message: ToReader) => {
  if (message.is === 'context') {
    context = message.context;
    answer({ is: 'ready' });
    return;
  }
  last = last.then(() => read(message.request));
});
process.on('disconnect', () => process.exit(0));

async function read(request: ReadRequest): Promise<void> {
  try {
    if (context === null) throw new Error('no context was sent before the first mail');
    answer({ is: 'done', id: request.id, mail: await readMail(request, context) });
  } catch (error) {
    const words = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
    answer({ is: 'error', id: request.id, words: words.slice(0, 300) });
  }
}

function answer(message: FromReader): void {
  process.send?.(message);
}
