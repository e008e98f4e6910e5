import type { DraftRule } from './rule.ts';
import { ourWords } from './rule.ts';

/** A workaround or training comes from the approved library only. Source: n8n and autoflow guardrails; field rule 24. */
export const libraryOnly: DraftRule = {
  id: '24-library-only',
  hard: true,
  source: 'n8n and autoflow guardrails',
  words: 'A workaround or training comes from the approved library only.',
  check: (draft, situation) => {
    const known = situation.library.map((one) => one.text.replace(/\s+/g, ' '));
    const said = ourWords(draft, situation).replace(/\s+/g, ' ');
    const offers = [
      ...said.matchAll(
        /\byou can ((?:use|export|open|switch|run|set|turn|click|disable|enable|upload|download|install|restart|reconnect|clear|book|watch|join|filter|import|print|log)\b[^.\n]{3,200})/gi,
      ),
    ];
    const unknown = offers
      .map((one) => one[1] ?? '')
      .filter((offer) => !known.some((text) => text.includes(offer) || offer.startsWith(text)));
    const ids = draft.libraryIds.filter((id) => !situation.library.some((one) => one.id === id));
    return [
      ...unknown.map((offer) => `Not in the library: "you can ${offer}".`),
      ...ids.map((id) => `The library has no entry ${id}.`),
    ];
  },
};
