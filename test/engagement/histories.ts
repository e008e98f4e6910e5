import { readdirSync, readFileSync } from 'node:fs';
import { DateTime } from 'luxon';
import type { WorkingHours } from '../../src/domain/account.ts';
import { type Tier, tiers } from '../../src/domain/assessment.ts';
import { asId, type InteractionId } from '../../src/domain/ids.ts';
import {
  type Engagement,
  type Interaction,
  type InteractionKind,
  interactionKinds,
} from '../../src/domain/interaction.ts';
import type { OurPromise } from '../../src/domain/promise.ts';
import { engagement } from '../../src/engagement/engagement.ts';
import { defaultWords, type Words } from '../../src/protocol/words.ts';

/** One scenario of fixtures/histories: times without a zone are those of `zone`. */
export interface History {
  readonly id: string;
  readonly now: string;
  readonly zone?: string;
  readonly holidays?: string;
  readonly days?: readonly number[];
  readonly words?: Partial<Words>;
  /** "TIME KIND [asks] [owner= due= until= src= id= thread= contact= account=] [| TITLE]". */
  readonly history: readonly string[];
  /** "DATE STATE": our promises, by the day that they are due. */
  readonly promised?: readonly string[];
  /** "TIME TIER": what was judged of the account, for the trend. */
  readonly judged?: readonly string[];
  readonly tier: string;
  readonly clauses: readonly string[];
  readonly is?: Readonly<Record<string, unknown>>;
  readonly why: string;
}

const folder = new URL('../../fixtures/histories/', import.meta.url);

/** Every scenario, in the order of the files. */
export function histories(): readonly History[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as History);
}

/** An instant as a scenario writes it. Throws on what is no time. */
export function instant(text: string, zone: string): Date {
  const at = DateTime.fromISO(text.replace(' ', 'T'), { zone });
  if (!at.isValid) throw new Error(`no time: ${text}`);
  return at.toJSDate();
}

/** The working calendar of the scenario's CSM; UTC, Monday to Friday, without holidays unless it says so. */
export function hoursOf(one: History): WorkingHours {
  const days = one.days ?? [1, 2, 3, 4, 5];
  const zone = one.zone ?? 'UTC';
  return { timeZone: zone, days, from: '09:00', to: '17:30', holidays: one.holidays ?? null };
}

/** The numbers of the scenario: the protocol's defaults with its own. */
export const wordsOf = (one: History): Words => ({ ...defaultWords, ...one.words });

/** The scenario's interactions. Throws on a word that the grammar does not know. */
export function interactionsOf(one: History): readonly Interaction[] {
  return one.history.map((line, index) => interactionOf(line, index, one.zone ?? 'UTC'));
}

const sources = ['mail', 'calendar', 'import', 'api', 'person'] as const;

function interactionOf(line: string, index: number, zone: string): Interaction {
  const [head = '', title = ''] = line.split(' | ');
  const read = /^(\S+(?: \d\d:\d\d)?) (\S+)(.*)$/.exec(head);
  const kind = interactionKinds.find((known) => known === read?.[2]);
  if (read === null || kind === undefined) throw new Error(`cannot be read: ${line}`);
  const words = (read[3] ?? '').trim().split(' ').filter(Boolean);
  const given = new Map(words.map((word) => word.split('=', 2) as [string, string]));
  const known = [
    'asks',
    'owner',
    'due',
    'until',
    'src',
    'id',
    'thread',
    'contact',
    'account',
    'url',
  ];
  const strange = [...given.keys()].find((key) => !known.includes(key));
  if (strange !== undefined) throw new Error(`unknown word ${strange}: ${line}`);
  const time = (key: string): Date | null =>
    given.has(key) ? instant(given.get(key) ?? '', zone) : null;
  return {
    id: asId<InteractionId>(`i${index}`),
    accountId: asId(given.get('account') ?? 'acme'),
    kind,
    at: instant(read[1] ?? '', zone),
    source: sources.find((source) => source === given.get('src')) ?? sourceOf(kind),
    externalId: given.get('id') ?? `x${index}`,
    messageId: null,
    contact: given.get('contact') === 'none' ? null : (given.get('contact') ?? null),
    title: title.trim(),
    threadKey: given.get('thread') ?? null,
    owner: given.get('owner') === 'vendor' ? 'vendor' : given.has('owner') ? 'customer' : null,
    dueAt: time('due'),
    until: time('until'),
    url: given.get('url') ?? null,
    wantsAnswer: given.has('asks'),
  };
}

function sourceOf(kind: InteractionKind): Interaction['source'] {
  return kind.startsWith('mail') || kind === 'auto-reply' || kind === 'pause' ? 'mail' : 'import';
}

/** What we promised in the scenario. Throws on a state that is none. */
function promisedOf(one: History): readonly Pick<OurPromise, 'dueOn' | 'state'>[] {
  return (one.promised ?? []).map((line) => {
    const [dueOn, state] = line.split(' ');
    const known = (['open', 'overdue', 'kept', 'withdrawn'] as const).find((is) => is === state);
    if (dueOn === undefined || known === undefined) throw new Error(`cannot be read: ${line}`);
    return { dueOn: dueOn === 'never' ? null : dueOn, state: known };
  });
}

/** What was judged of the scenario's account. Throws on a tier that is none. */
function judgedOf(one: History): readonly { at: Date; tier: Tier }[] {
  return (one.judged ?? []).map((line) => {
    const read = /^(\S+ \d\d:\d\d) (\w+)$/.exec(line);
    const tier = tiers.find((known) => known === read?.[2]);
    if (read === null || tier === undefined) throw new Error(`cannot be read: ${line}`);
    return { at: instant(read[1] ?? '', one.zone ?? 'UTC'), tier };
  });
}

/** The engagement that the scenario's history gives at its `now`. */
export function engagementOf(one: History): Engagement {
  const now = instant(one.now, one.zone ?? 'UTC');
  return engagement(interactionsOf(one), {
    now,
    words: wordsOf(one),
    hours: hoursOf(one),
    promises: promisedOf(one),
    judged: judgedOf(one),
  });
}

/** What a scenario says of a measure beside what came out: dates as instants, lists by their length. */
export function measured(one: History, engaged: Engagement): Record<string, unknown> {
  const seen = engaged as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(one.is ?? {}).map((key) => {
      const value = seen[key];
      if (key === 'trend') return [key, trendWords(engaged.trend)];
      if (Array.isArray(value)) return [key, value.length];
      return [key, value instanceof Date ? value.toISOString() : value];
    }),
  );
}

/** "low high rising"; "none" without a trend. */
function trendWords(trend: Engagement['trend']): string {
  return trend === null ? 'none' : [...trend.steps, trend.direction].join(' ');
}

/** What the scenario expects, in the same form. */
export function expected(one: History): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(one.is ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'trend'
        ? instant(value, one.zone ?? 'UTC').toISOString()
        : value,
    ]),
  );
}
