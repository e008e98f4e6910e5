import EmailForwardParser from 'email-forward-parser';
import type { Elided, ParseFlag } from '../domain/mail.ts';
import { type Answers, readAnswers } from './answers.ts';
import { answersBarely, refusesSubject } from './bare-answer.ts';
import { type ChatHints, markChat } from './chat.ts';
import { type Named, markForm } from './form.ts';
import { type HtmlText, htmlText } from './html-text.ts';
import { markAttributions } from './attributions.ts';
import { markBanner, markReplyMark, markTail } from './edges.ts';
import { markHeaderBlocks } from './header-blocks.ts';
import type { Line } from './line.ts';
import {
  forwardSubject,
  headerLabel,
  invisibleMarks,
  isAttribution,
  isQuoted,
} from './line-kinds.ts';

/** What its author newly wrote, what was left out, and remarks. Together the whole body. */
export interface OwnWords {
  readonly ownWords: string;
  readonly elided: readonly Elided[];
  readonly flags: readonly ParseFlag[];
  /** Whom a form, a ticket tool or a chat names as the writer; absent where the mail is none. */
  readonly named?: Named;
}

/** A line between dashes, which some program may have put above a forwarded mail; the library decides. */
const mayForward = /^[ >*]{0,4}[-_—]{2,40}[^\n]{3,60}[-_—]{2,40}[ *]{0,4}$/m;
const mostLines = 20_000;
const mostForward = 100_000;
const zeroWidth = /\u200b|\u200c|\u200d|\u2060|\u00ad/g;

/** A body to be read. `author`: name and address of the sender, where they are known. */
export interface Body {
  readonly text: string;
  readonly html: string;
  readonly subject: string;
  readonly author?: string;
  /** A tool may have sent the mail for somebody (passed-on.ts): then its own lines are looked for. */
  readonly handedOver?: boolean;
  /** Names of our own people, whose words in a chat are no customer's. */
  readonly ownPeople?: readonly string[];
}

/**
 * Separates what the author wrote from what was there before: shape first (top, bottom, inline, forward, none),
 * then the cut. Nothing is thrown away; when the cut leaves nothing although unquoted text stands there, the uncut
 * text is used and flagged. Linear in the size of the text. Source: mail-pitfalls.md §5, §6.
 */
export function ownWords(body: Body): OwnWords {
  if (body.text.trim() === '' && body.html !== '') return ofHtml(body);
  const plain = separate({ text: body.text, runs: noRuns, elided: [], flags: [] }, body);
  if (!plain.flags.includes('unread-answers') || body.html === '') return plain;
  // Answers in a colour are lost in the plain text of the same mail.
  const shown = ofHtml(body);
  return shown.flags.includes('unread-answers') ? plain : shown;
}

function ofHtml(body: Body): OwnWords {
  const { text, runs, hidden } = htmlText(body.html);
  if (hidden === '') return separate({ text, runs, elided: [], flags: [] }, body);
  const elided = [{ kind: 'hidden', text: hidden.slice(0, 10_000) }] as const;
  return separate({ text, runs, elided, flags: ['hidden-text'] }, body);
}

type Runs = HtmlText['runs'];
const noRuns: Runs = new Map();

/** The lines of a body, and what is already known of it. */
interface Source {
  readonly text: string;
  readonly runs: Runs;
  readonly elided: readonly Elided[];
  readonly flags: readonly ParseFlag[];
}

function separate(source: Source, body: Body): OwnWords {
  const { subject, author = '', handedOver = false, ownPeople = [] } = body;
  const hints = { author, subject, ownPeople, tool: handedOver };
  const flags: ParseFlag[] = [...source.flags];
  if (/[\u200b\u2060]/.test(source.text) || (source.text.match(invisibleMarks)?.length ?? 0) > 8)
    flags.push('hidden-text');
  const text = source.text
    .replace(/\r\n?/g, '\n')
    .replace(invisibleMarks, '')
    .replace(zeroWidth, '')
    .replaceAll('\u00a0', ' ');
  const forwarded = handedOver ? null : forwardOf(text, subject);
  if (forwarded !== null) {
    const own = cut(forwarded.comment, noRuns, hints);
    const elided = [...source.elided, ...own.elided];
    return done(own.words, [...elided, { kind: 'forward', text: forwarded.rest }], flags, text);
  }
  const own = cut(text, source.runs, hints);
  if (own.answers === 'unread') flags.push('unread-answers');
  if (!own.sure) flags.push('unsure-speakers');
  // A forwarded mail whose program writes no line above it: the subject alone says so (pitfall 25).
  const isForward = own.words.trim() === '' && forwardSubject.test(subject);
  const left = own.elided.map((one) =>
    isForward && one.kind === 'quote' ? ({ ...one, kind: 'forward' } as const) : one,
  );
  const read = done(own.words, [...source.elided, ...left], flags, text);
  return own.named === null ? read : { ...read, named: own.named };
}

function done(
  words: string,
  elided: readonly Elided[],
  flags: ParseFlag[],
  whole: string,
): OwnWords {
  const ownWords = words.replace(/\n{3,}/g, '\n\n').trim();
  const unique = (more: readonly ParseFlag[]): readonly ParseFlag[] => [
    ...new Set([...flags, ...more]),
  ];
  if (ownWords !== '' || whole.trim() === '') return { ownWords, elided, flags: unique([]) };
  if (elided.some((one) => one.kind === 'forward')) return { ownWords, elided, flags: unique([]) };
  const unquoted = belowHead(elided);
  if (unquoted !== null) return { ...unquoted, flags: unique(['unsure-own-words']) };
  const quoted = elided.some((one) => one.kind === 'quote');
  if (quoted) return { ownWords, elided, flags: unique([]) };
  const unseen = elided.filter((one) => one.kind === 'hidden');
  return { ownWords: whole.trim(), elided: unseen, flags: unique(['unsure-own-words']) };
}

/**
 * The author's text below the head of an earlier mail (bottom post without marks): what stands unquoted under an
 * attribution or header block when nothing stands above it. Null when every line there is quoted (pitfall 2).
 */
function belowHead(
  elided: readonly Elided[],
): { ownWords: string; elided: readonly Elided[] } | null {
  const at = elided.findIndex((one) => one.kind === 'quote');
  const lines = elided[at]?.text.split('\n') ?? [];
  const head = lines.findLastIndex(
    (line, index) => index < 14 && (headerLabel(line) >= 0 || isAttribution(line)),
  );
  const isOwn = lines.map((line, i) => i > head && !isQuoted(line) && !isAttribution(line));
  const text = lines
    .filter((_line, i) => isOwn[i])
    .join('\n')
    .trim();
  if (head < 0 || text === '') return null;
  const left = lines.filter((_line, i) => !isOwn[i]).join('\n');
  const rest = elided.map((one, index) => (index === at ? { ...one, text: left } : one));
  return { ownWords: text, elided: rest };
}

function forwardOf(text: string, subject: string): { comment: string; rest: string } | null {
  if (text.length > mostForward) return null;
  const isForward = forwardSubject.test(subject);
  if (!isForward && !mayForward.test(text)) return null;
  try {
    const read = new EmailForwardParser().read(text, isForward ? subject : undefined);
    if (!read.forwarded) return null;
    const comment = read.message ?? '';
    return {
      comment,
      rest: text.slice(Math.max(0, text.indexOf(comment)) + comment.length).trim(),
    };
  } catch {
    return null;
  }
}

/** Whom a chat is with, with the address that its form asked for. */
function withAddress(chat: Named, form: Named | null): Named {
  return form === null ? chat : { ...chat, name: form.name || chat.name, address: form.address };
}

interface Cut {
  readonly words: string;
  readonly elided: readonly Elided[];
  readonly answers: Answers;
  readonly named: Named | null;
  /** False in a chat of which nothing tells who is who. */
  readonly sure: boolean;
}

function cut(text: string, runs: Runs, hints: ChatHints): Cut {
  const all = text.split('\n');
  const lines = all.slice(0, mostLines).map((line, at): Line => {
    const inks = runs.get(at);
    const read = { text: line, kind: isQuoted(line) ? 'quote' : 'text' } as const;
    return inks === undefined ? read : { ...read, runs: inks };
  });
  const chat = markChat(lines, hints);
  const form = hints.tool ? markForm(lines, chat === null) : null;
  const named = chat === null ? form : withAddress(chat.named, form);
  markBanner(lines);
  markAttributions(lines);
  markHeaderBlocks(lines);
  markReplyMark(lines);
  markTail(lines);
  const read = readAnswers(lines, hints.author);
  const isBare = answersBarely(read.lines) || refusesSubject(hints.subject, read.lines);
  const elided: Elided[] = [];
  for (const line of read.lines) {
    if (line.kind === 'text') continue;
    const last = elided.at(-1);
    if (last?.kind === line.kind)
      elided[elided.length - 1] = { kind: last.kind, text: `${last.text}\n${line.text}` };
    else elided.push({ kind: line.kind, text: line.text });
  }
  return {
    words: read.lines
      .filter((line) => line.kind === 'text')
      .map((line) => line.text)
      // What is beyond the limit is not told apart, and not lost either.
      .concat(all.slice(mostLines))
      .join('\n'),
    elided,
    answers: isBare ? 'unread' : read.answers,
    named,
    sure: chat?.sure ?? true,
  };
}
