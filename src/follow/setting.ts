import type { LibraryEntry } from './library.ts';
import type { HouseWording } from '../compose/draft/wording.ts';
import type { CaseRules } from '../cases/event.ts';
import type { Tier } from '../domain/assessment.ts';
import type { Colleagues } from '../domain/account.ts';
import type { Message } from '../domain/mail.ts';
import type { Words } from '../protocol/words.ts';

/** What is the same for every mail and every case while the process runs. */
export interface Setting extends Colleagues {
  readonly words: Words;
  readonly rules: CaseRules;
  /** Where the console is, for links. */
  readonly baseUrl: string;
  /** Our own domains, lower case. */
  readonly ownDomains: readonly string[];
  /** What a mail is about in the customer's nouns, as reading it in full names it; null when it names nothing. */
  readonly nameIssue: (message: Message) => Promise<string | null>;
  /** Names that a draft must never contain. */
  readonly competitorNames: readonly string[];
  /** Tiers of which the chat channel is told; empty = there is none. */
  readonly chatTiers: readonly Tier[];
  /** False = no reply draft is prepared at all. */
  readonly draftsEnabled: boolean;
  readonly wording: HouseWording;
  readonly library: readonly LibraryEntry[];
}
