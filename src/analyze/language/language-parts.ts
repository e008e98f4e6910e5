import { analysedLanguages, type LanguageSpan, type Message } from '../../domain/mail.ts';

/** Languages that are read. */
export const supported: ReadonlySet<string> = new Set(analysedLanguages);

/** What of a mail is in one language; what is not is left blank, so that evidence keeps its place. */
export interface LanguagePart {
  readonly language: string;
  /** The mail's own language. */
  readonly main: boolean;
  /** Null when it is not new. */
  readonly subject: string | null;
  readonly ownWords: string;
}

type Mail = Pick<Message, 'subject' | 'subjectIsNew' | 'ownWords'> &
  Partial<Pick<Message, 'otherLanguages'>>;

/**
 * A mail by its languages, its own first; `unread` when some of it is in one that is not read, so that a person must
 * look. Nearly every mail has one part: itself.
 */
export function partsOf(
  { subject, subjectIsNew, ownWords, otherLanguages = [] }: Mail,
  language: string,
): { readonly parts: readonly [LanguagePart, ...LanguagePart[]]; readonly unread: boolean } {
  const title = subjectIsNew ? subject : null;
  const part = (of: string): LanguagePart => ({
    language: of,
    main: of === language,
    subject: title === null ? null : only(title, 'subject', otherLanguages, of, language),
    ownWords: only(ownWords, 'ownWords', otherLanguages, of, language),
  });
  if (otherLanguages.length === 0)
    return { parts: [{ language, main: true, subject: title, ownWords }], unread: false };
  const others = [...new Set(otherLanguages.map((one) => one.language))];
  const read = others.filter((one) => supported.has(one) && one !== language);
  return {
    parts: [part(language), ...read.map(part)],
    unread: others.some((one) => !supported.has(one)),
  };
}

/** The text with nothing but new lines where another language stands: no sentence goes on across them. */
function only(
  text: string,
  part: LanguageSpan['part'],
  spans: readonly LanguageSpan[],
  language: string,
  main: string,
): string {
  let kept = '';
  let at = 0;
  const add = (to: number, of: string): void => {
    kept += of === language ? text.slice(at, to) : '\n'.repeat(Math.max(0, to - at));
    at = Math.max(at, to);
  };
  for (const span of spans) {
    if (span.part !== part) continue;
    add(span.start, main);
    add(span.end, span.language);
  }
  add(text.length, main);
  return kept;
}
