import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { MailContent } from '../domain/outgoing.ts';
import { bareSubject } from '../domain/subject.ts';
import type { Store } from './open-store.ts';
import { jsonText, uuidArray } from './parameters.ts';

/** A shorter text stands in many mails by chance; of a longer one its beginning is looked for. */
const telling = { least: 8, most: 40 };

/** By these beginnings a mail of ours that is not about one of theirs is known to tell of one. */
export function tellingWords(texts: readonly string[]): readonly string[] {
  const starts = texts.map((text) => flat(text).slice(0, telling.most).trim());
  return [...new Set(starts)].filter((text) => text.length >= telling.least);
}

/** Those of `subjects` that no mail but `ids` has: the subject of a thread is its other writers' too. */
export async function theirOwnSubjects(
  store: Store,
  ids: readonly string[],
  subjects: readonly string[],
): Promise<readonly string[]> {
  const rows = await store.rows<{ subject: string }>(sql`select distinct subject from message
    where subject is not null and id <> all(${uuidArray(ids)}) and account_id in
      (select account_id from message where id = any(${uuidArray(ids)}))`);
  const shared = new Set(rows.map((row) => plain(row.subject)));
  return subjects.filter((subject) => !shared.has(plain(subject)));
}

/** True where the content of the row tells of one of `words`, however its lines are broken. */
export function tellsOf(words: readonly string[]): SQL {
  const content = sql`regexp_replace((content ->> 'subject') || ' ' || (content ->> 'text'), '\\s+(> |\\| |! )?\\s*', ' ', 'g')`;
  return sql`exists (select 1 from jsonb_array_elements_text(${jsonText(words)}::jsonb) w
    where position(w in ${content}) > 0)`;
}

/** A mail that still waits is about more than what is erased, or tells of another customer's mail: it goes on without it. */
export const goesOn = sql`state in ('queued', 'deferred') and draft is null
  and (message_id is not null or key like 'digest:%')`;

/**
 * The mails that still wait and tell of `words`, without them, by id: the rest of what they say is owed to somebody.
 * Their HTML twin goes: it is their text once more.
 */
export async function waitingWithout(
  store: Store,
  ids: readonly string[],
  words: readonly string[],
): Promise<readonly { readonly id: string; readonly content: MailContent }[]> {
  const rows = await store.rows<{ id: string; content: MailContent }>(sql`select id, content
    from outgoing where ${goesOn} and (message_id is null or message_id <> all(${uuidArray(ids)}))
      and ${tellsOf(words)}`);
  return rows.map(({ id, content }) => ({
    id,
    content: {
      ...content,
      subject: without(content.subject, words),
      text: without(content.text, words),
      html: '',
    },
  }));
}

/** From where one of them begins to the end of its quotation, item or paragraph. */
function without(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => {
    const start = word.split(' ').map(literally).join('\\s+(?:[>|!] )?\\s*');
    const upTo = '[\\s\\S]*?(?=”|\\n\\s*-\\s|\\n\\s*[>|]?\\s*\\n|$)';
    return rest.replaceAll(new RegExp(start + upTo, 'g'), '[erased]');
  }, text);
}

/** The word as a pattern that fits nothing else. */
function literally(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function plain(subject: string): string {
  return bareSubject(flat(subject)).toLowerCase();
}
