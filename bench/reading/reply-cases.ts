import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { mimeParts } from '../../src/parse/mime.ts';
import { tidyBytes } from '../../src/parse/tidy-bytes.ts';
import { type Half, halfOf } from './half.ts';

/** One labelled body: what a mail program shows, and what its author newly wrote. */
export interface ReplyCase {
  readonly id: string;
  readonly half: Half;
  readonly family: string;
  readonly tags: readonly string[];
  readonly body: { readonly text: string; readonly html: string; readonly subject: string };
  /** The line of the set as it stands, for the scorer that comes with it. */
  readonly gold: object;
}

/** Marks of one answer: 0 or 1 each, but p, r and f, which are shares of tokens. */
export interface Marks {
  readonly p: number;
  readonly r: number;
  readonly f: number;
  readonly exact: number;
  readonly lost: number;
  readonly leak: number;
}

/** The scorer that comes with the sets; only what is used here. */
export interface ReplyScorer {
  readonly scoreCase: (gold: object, text: string, strict?: boolean) => Marks;
}

interface Stored {
  readonly id: string;
  readonly family: string;
  readonly content_type: string;
  readonly raw_text?: string;
  readonly eml?: string;
  readonly subject?: string;
  readonly tags: readonly string[];
}

/** The scorer of the set under `folder` (the shared data, trailing slash). */
export async function replyScorer(folder: string): Promise<ReplyScorer> {
  return (await import(pathToFileURL(`${folder}mail/score-replies.mjs`).href)) as ReplyScorer;
}

/** The cases of one file of the set; mails come through the product's own MIME reading. */
export async function replyCases(folder: string, file: string): Promise<ReplyCase[]> {
  const at = `${folder}mail/reply-extraction/`;
  const stored = readFileSync(`${at}${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Stored);
  return Promise.all(
    stored.map(async (one) => ({
      id: one.id,
      half: halfOf(one.id),
      family: one.family,
      tags: one.tags,
      body: await bodyOf(one, at),
      gold: one,
    })),
  );
}

async function bodyOf(one: Stored, at: string): Promise<ReplyCase['body']> {
  const subject = one.subject ?? '';
  if (one.eml !== undefined) {
    const parts = await mimeParts(tidyBytes(readFileSync(`${at}${one.eml}`)).bytes);
    return { text: parts.text, html: parts.html, subject };
  }
  const given = one.raw_text ?? '';
  return one.content_type === 'text/html'
    ? { text: '', html: given, subject }
    : { text: given, html: '', subject };
}
