import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analyze/analyze.ts';
import { advance } from '../../src/cases/advance.ts';
import { openCase } from '../../src/cases/on-assessed.ts';
import { classify } from '../../src/classify/classify.ts';
import { outranks, type Tier } from '../../src/domain/assessment.ts';
import type { Case } from '../../src/domain/case.ts';
import { asId, type InteractionId, type MessageId } from '../../src/domain/ids.ts';
import type { Interaction, InteractionKind } from '../../src/domain/interaction.ts';
import type { Message } from '../../src/domain/mail.ts';
import { engagement } from '../../src/engagement/engagement.ts';
import { interactionsOf } from '../../src/engagement/from-mail.ts';
import { detectLanguage } from '../../src/parse/language.ts';
import { defaultWords } from '../../src/protocol/words.ts';
import { account, assessed, worldAt } from '../cases/world.ts';

/** One labelled course of an account: what happened, and the tier that it must have at `now`. */
export interface Timeline {
  readonly id: string;
  readonly now: string;
  readonly events: readonly TimelineEvent[];
  readonly expected_tier: Tier;
  readonly acceptable_tiers?: readonly Tier[];
  readonly why: string;
}

interface TimelineEvent {
  readonly at: string;
  readonly type: string;
  readonly note: string;
  readonly mail_tier?: Tier;
  readonly owner?: 'customer' | 'vendor';
  readonly party?: 'customer' | 'vendor';
  readonly until?: string;
}

/** The labelled timelines of the shared data. */
export function timelines(folder: string): readonly Timeline[] {
  const lines = readFileSync(`${folder}inbox/timelines.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Timeline);
}

const hours = {
  timeZone: 'UTC',
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  holidays: null,
};

/**
 * The tier of the account at `now`: the case that its mails opened (with their labelled tiers) and what the clock says
 * of its engagement, the higher of the two. The mails are read by the product: questions, pauses, calming words.
 */
export function tierOf(timeline: Timeline): Tier {
  const now = new Date(timeline.now);
  const facts: Interaction[] = [];
  let kase: Case | null = null;
  let day = new Date(timeline.events[0]?.at ?? timeline.now);
  for (const [index, event] of timeline.events.entries()) {
    const at = new Date(event.at);
    kase = ticked(kase, day, at);
    day = at;
    facts.push(...factsOf(event, `${timeline.id}-${index}`));
    if (event.type === 'inbound_email') kase = afterMail(kase, event, at);
  }
  kase = ticked(kase, day, now);
  const engaged = engagement(facts, { now, words: defaultWords, hours, promises: [] });
  const input = { accountId: account.id, messageId: null, analysis: null, engagement: engaged };
  const { tier } = classify(input, defaultWords, { now, newId: () => 'a' });
  return kase !== null && outranks(kase.tier, tier) ? kase.tier : tier;
}

/** The case machine's clock, once a day. */
function ticked(kase: Case | null, from: Date, to: Date): Case | null {
  let current = kase;
  for (let at = from.getTime(); current !== null && at < to.getTime(); at += 86_400_000) {
    current = advance(current, { is: 'tick' }, worldAt(new Date(at))).case;
  }
  return current;
}

function afterMail(kase: Case | null, event: TimelineEvent, at: Date): Case | null {
  const tier = event.mail_tier ?? 'none';
  const calming = analysisOf(event.note).signals.some((signal) => signal.kind === 'calming');
  // A Low mail is about a delay or a missed meeting: contact ends that.
  const issueKey = tier === 'low' ? 'silence' : 'bug';
  const given = assessed(tier, at, { calming, issueKey });
  if (kase === null || kase.state === 'closed') return openCase(given, worldAt(at))?.case ?? kase;
  return advance(kase, given, worldAt(at)).case;
}

function factsOf(event: TimelineEvent, id: string): readonly Interaction[] {
  const at = new Date(event.at);
  if (event.type === 'inbound_email' || event.type === 'outbound_email') {
    const folder = event.type === 'inbound_email' ? ('inbox' as const) : ('sent' as const);
    const messageId = asId<MessageId>(id);
    const ownDomains = ['vendor.example'];
    const past: readonly Interaction[] = [];
    const meta = { messageId, folder, at, accountId: account.id, contact: null, ownDomains, past };
    const found = interactionsOf(messageOf(event.note), meta, analysisOf(event.note));
    // What a Low mail says of a meeting is told by its own event.
    const own = found.filter((one) => !one.kind.startsWith('meeting-'));
    return own.map((one, n) => ({
      ...one,
      id: asId<InteractionId>(`${id}-${n}`),
      threadKey: null,
    }));
  }
  const kind = kindOf(event);
  return [
    {
      id: asId<InteractionId>(id),
      accountId: account.id,
      kind,
      at,
      source: kind === 'auto-reply' ? 'mail' : 'import',
      externalId: id,
      messageId: null,
      contact: null,
      title: event.note,
      threadKey: null,
      owner: event.owner ?? null,
      dueAt: event.type === 'action_item_overdue' ? at : null,
      until: event.until === undefined ? null : new Date(`${event.until}T23:59:59Z`),
      url: null,
      wantsAnswer: false,
    },
  ];
}

const kinds: Readonly<Record<string, InteractionKind>> = {
  out_of_office: 'auto-reply',
  meeting_attended: 'meeting-held',
  meeting_rescheduled: 'meeting-rescheduled',
  meeting_declined: 'meeting-declined',
  action_item_opened: 'item-opened',
  action_item_overdue: 'item-opened',
  action_item_done: 'item-done',
};

function kindOf(event: TimelineEvent): InteractionKind {
  if (event.type === 'meeting_missed') {
    return event.party === 'vendor' ? 'meeting-missed-by-us' : 'meeting-missed';
  }
  const kind = kinds[event.type];
  if (kind === undefined) throw new Error(`unknown event: ${event.type}`);
  return kind;
}

/** A mail of a person with these words and nothing else. */
export function messageOf(note: string): Message {
  return {
    from: null,
    sender: 'unknown',
    to: [],
    cc: [],
    subject: '',
    subjectIsNew: false,
    messageId: null,
    inReplyTo: null,
    references: [],
    date: null,
    dateOffsetMinutes: null,
    origin: 'person',
    originWhy: '',
    language: detectLanguage(note),
    ownWords: note,
    elided: [],
    calendar: null,
    attachments: [],
    loop: false,
    flags: [],
  };
}

/** What the product reads in it. */
export function analysisOf(note: string) {
  return analyze(messageOf(note), { competitors: [], ownBrands: [] });
}
