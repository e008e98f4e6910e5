import type { DraftRule } from './rule.ts';
import type { Address } from '../../domain/mail.ts';

function same(one: Address, other: Address): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

/** To is who wrote; all who had the mail on their side get the answer, nobody else. Source: apple-mail-mcp #70; field rule 35. */
export const toTheWriter: DraftRule = {
  id: '35-to-the-writer',
  hard: true,
  source: 'apple-mail-mcp #70',
  words: 'To is who wrote; everybody else on their side is kept in Cc; nobody is added.',
  check: (draft, situation) => {
    const found: string[] = [];
    const writer = situation.message?.from ?? situation.to;
    if (!same(draft.to, writer) && !same(draft.to, situation.to))
      found.push('The draft goes to somebody else.');
    const kept = situation.cc;
    for (const one of draft.cc) {
      if (!kept.some((other) => same(one, other))) found.push(`Somebody is added: ${one.address}.`);
    }
    for (const one of kept) {
      if (!draft.cc.some((other) => same(one, other)))
        found.push(`Somebody is dropped: ${one.address}.`);
    }
    return found;
  },
};
