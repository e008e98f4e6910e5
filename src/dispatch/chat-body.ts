import type { MailContent } from '../domain/outgoing.ts';

/** How the receiving end wants a message: Slack (and Mattermost), Teams (Workflows), or our own plain JSON. */
export type ChatFormat = 'slack' | 'teams' | 'json';

/** One message and where its case can be read. */
export interface ChatWords {
  readonly content: MailContent;
  readonly caseUrl: string;
  /** The same for every attempt, so that a receiver can drop a repetition. */
  readonly id: string;
}

const mostLetters = 2_900;

/**
 * The body of one message. The customer's words are in fields that show text as it is (Slack `plain_text`, Teams
 * `TextRun`), so that no markup, mention or link of theirs comes alive.
 */
export function chatBody(words: ChatWords, format: ChatFormat): object {
  switch (format) {
    case 'slack':
      return slack(words);
    case 'teams':
      return teams(words);
    case 'json':
      return {
        id: words.id,
        title: words.content.subject,
        text: words.content.text,
        url: words.caseUrl,
      };
  }
}

function slack({ content, caseUrl }: ChatWords): object {
  const text = `${content.subject}\n${content.text}`.slice(0, mostLetters);
  return {
    text: escapedForSlack(content.subject),
    unfurl_links: false,
    blocks: [
      { type: 'section', text: { type: 'plain_text', text, emoji: false } },
      { type: 'section', text: { type: 'mrkdwn', text: `<${caseUrl}|Open the case>` } },
    ],
  };
}

/** `<!channel>` and `<@person>` begin with one of these. */
function escapedForSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function teams({ content, caseUrl }: ChatWords): object {
  const run = (text: string, weight: 'Bolder' | 'Default'): object => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text, weight }],
  });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            run(content.subject, 'Bolder'),
            ...content.text
              .slice(0, mostLetters)
              .split('\n')
              .map((line) => run(line, 'Default')),
          ],
          actions: [{ type: 'Action.OpenUrl', title: 'Open the case', url: caseUrl }],
        },
      },
    ],
  };
}
