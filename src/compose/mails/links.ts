import type { CaseId } from '../../domain/ids.ts';
import type { MailContent } from '../../domain/outgoing.ts';
import { idPlaceholder, tokenPlaceholder } from './placeholders.ts';

export { idPlaceholder, tokenPlaceholder };

/** The one-click answers of a mail. Each opens a page with a button; opening it changes nothing. */
export const answers = ['acknowledge', 'disagree', 'snooze', 'not-our-customer'] as const;
export type Answer = (typeof answers)[number];

/** A link as shown: its words and where it leads. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Where the links of one mail lead. `id` is opaque (outgoing or case id); `token` stands behind the `#`. */
export interface LinkFacts {
  readonly baseUrl: string;
  readonly id: string;
  readonly token: string;
}

const labels: Readonly<Record<Answer, string>> = {
  acknowledge: "I'm on it",
  disagree: 'Disagree',
  snooze: 'Snooze',
  'not-our-customer': 'Not our customer',
};

/**
 * `${baseUrl}/a/<id>?do=<answer>#<token>`: the fragment is never sent to a server, so a scanner that fetches
 * the link holds nothing (failures.md 4.3).
 */
export function answerLink(facts: LinkFacts, answer: Answer): Link {
  const base = facts.baseUrl.replace(/(?<!\/)\/+$/, '');
  const id = encodeURIComponent(facts.id);
  const token = encodeURIComponent(facts.token);
  return { label: labels[answer], url: `${base}/a/${id}?do=${answer}#${token}` };
}

/** Several answers, in the order given. */
export function answerLinks(facts: LinkFacts, ...which: readonly Answer[]): readonly Link[] {
  return which.map((answer) => answerLink(facts, answer));
}

/** The page of the case, where everything recorded stands (behind the login). */
export function caseLink(baseUrl: string, caseId: CaseId): Link {
  const url = `${baseUrl.replace(/(?<!\/)\/+$/, '')}/cases/${encodeURIComponent(caseId)}`;
  return { label: 'Everything recorded about this case', url };
}

/** Where the CSM changes the ask of an escalation: the page of the case (behind the login). */
export function askLink(baseUrl: string, caseId: CaseId): Link {
  return { label: 'Change the ask', url: `${caseLink(baseUrl, caseId).url}#ask` };
}

/** Any other page of the console. */
export function pageLink(baseUrl: string, path: string, label: string): Link {
  return { label, url: `${baseUrl.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}` };
}

/** The mail with its placeholders replaced, once the outgoing has an id and a token of its own. */
export function fillLinks(content: MailContent, id: string, token: string): MailContent {
  const fill = (text: string): string =>
    text
      .replaceAll(idPlaceholder, encodeURIComponent(id))
      .replaceAll(tokenPlaceholder, encodeURIComponent(token));
  return { ...content, text: fill(content.text), html: fill(content.html) };
}
