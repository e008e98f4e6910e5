import { composeDraft } from '../../../src/compose/draft/compose-draft.ts';
import { type Case, situationFor } from './situations.ts';

/** A mail of which only what is said over it matters. */
export const plain: Case = {
  name: 'read aloud',
  tier: 'high',
  topic: null,
  frustration: 'none',
  subject: 'Our weekly plan',
  text: '',
};

/** The drafts for one mail in eight threads, since every thread has words of its own; "NONE" and why without one. */
export function said(over: Partial<Case>, rivals: readonly string[] = []): string {
  const one = { ...plain, ...over };
  const drafts = Array.from({ length: 8 }, (_, thread) =>
    composeDraft(situationFor(one, { threadKey: `t${thread}`, competitorNames: rivals })),
  );
  return drafts
    .map((draft) => (draft.deliver ? draft.text.replace(/\s+/g, ' ') : `NONE ${draft.why}`))
    .join('\n');
}
