import type { DraftRule } from './rule.ts';

/** The draft is in the language of the mail; drafts are written in English only. Source: ellie #25; margince #4699; field rule 34. */
export const theirLanguage: DraftRule = {
  id: '34-their-language',
  hard: true,
  source: 'ellie #25; margince #4699',
  words: 'The draft is in the language of the mail; drafts are written in English only.',
  check: (_draft, situation) => {
    const language = situation.message?.language ?? 'en';
    return language === 'en' || language === 'und' ? [] : [`The mail is in "${language}".`];
  },
};
