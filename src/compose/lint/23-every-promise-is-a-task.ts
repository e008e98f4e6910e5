import type { DraftRule } from './rule.ts';
import { ourWords } from './rule.ts';

function bare(action: string): string {
  return action
    .replace(/"[^"\n]{0,400}"/g, '')
    .replace(/\[\[[^\]]{0,200}\]\]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** No "I will" without a task of the CSM's. Source: libredesk prompt; field rule 23. */
export const everyPromiseIsATask: DraftRule = {
  id: '23-every-promise-is-a-task',
  hard: true,
  source: 'libredesk prompt',
  words: 'No "I will" without a task of the CSM\'s.',
  check: (draft, situation) =>
    [...ourWords(draft, situation).matchAll(/\bI(?: will|['’]ll) ([^.?!\n]{3,160})/g)]
      .map((found) => bare(found[1] ?? ''))
      .filter(
        (action) =>
          !draft.tasks.some(
            (task) => action.includes(bare(task.action)) || bare(task.action).includes(action),
          ),
      )
      .map((action) => `No task for "I will ${action}".`),
};
