import type { Message } from '../domain/mail.ts';
import type { Analysis } from '../domain/signal.ts';
import type { Setting } from './setting.ts';

/** The analysis of a mail with its issue named, where reading left that for later; otherwise as it is. */
export async function namedIssue(
  message: Message | null,
  analysis: Analysis | null,
  { nameIssue }: Pick<Setting, 'nameIssue'>,
): Promise<Analysis | null> {
  if (message === null || !analysis?.issueLater) return analysis;
  const { issueLater: _, ...rest } = analysis;
  return { ...rest, issue: await nameIssue(message) };
}
