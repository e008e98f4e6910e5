import { brokenPromise, promisesAgain } from '../draft/say-broken-promise.ts';
import { bodyText, type DraftRule, sectionText, sentencesIn } from './rule.ts';

/** What the record says we promised and did not do is owned first, and not promised again as if it were new. */
export const ownsABrokenPromise: DraftRule = {
  id: '41-owns-a-broken-promise',
  hard: true,
  source: 'Lewicki, Polin & Lount 2016: acknowledgement of responsibility first',
  words: 'A promise that we broke is owned first, and not given again as if it were new.',
  check: (draft, situation) => {
    const broken = situation.brokenPromise;
    if (broken === null) return [];
    const body = bodyText(draft);
    const owned = brokenPromise(situation);
    // Only a word of sympathy may stand before it.
    const first = sectionText(draft, 'empathy').slice(0, owned.length + 120);
    const found = first.includes(owned)
      ? []
      : ['The draft does not begin with the broken promise.'];
    return [
      ...found,
      ...sentencesIn(body.replace(owned, ''))
        .filter((one) => promisesAgain(one, broken.what))
        .map((one) => `Promised again: "${one}"`),
    ];
  },
};
