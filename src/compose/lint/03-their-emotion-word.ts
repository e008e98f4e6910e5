import type { DraftRule } from './rule.ts';
import { emotionPattern, emotionStem } from '../draft/emotion.ts';
import { ourWords } from './rule.ts';

/** A feeling is named only in the customer's own word. Source: TDSU episode 191; field rule 3. */
export const theirEmotionWord: DraftRule = {
  id: '03-their-emotion-word',
  hard: true,
  source: 'TDSU episode 191',
  words: "A feeling is named only in the customer's own word.",
  check: (draft, situation) => {
    if (situation.wording.protocolWording) return [];
    const said = `${situation.message?.subject ?? ''} ${situation.message?.ownWords ?? ''}`;
    const theirs = new Set((said.match(emotionPattern) ?? []).map(emotionStem));
    return (ourWords(draft, situation).match(emotionPattern) ?? [])
      .filter((word) => !theirs.has(emotionStem(word)))
      .map((word) => `The customer did not say "${word}".`);
  },
};
