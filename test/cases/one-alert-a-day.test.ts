import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { advance } from '../../src/cases/advance.ts';
import { matchCase } from '../../src/cases/match-case.ts';
import { openCase } from '../../src/cases/on-assessed.ts';
import type { Tier } from '../../src/domain/assessment.ts';
import type { Case } from '../../src/domain/case.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import type { Topic } from '../../src/domain/signal.ts';
import type { ToldAlert } from '../../src/domain/told-alert.ts';
import type { Store } from '../../src/store/open-store.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { type Office, mail, openOffice } from '../triage/office.ts';
import { assessed, worldAt } from './world.ts';

const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const other = 'case-b' as CaseId;
const told = (kind: ToldAlert['kind'], tier: ToldAlert['tier'], at: Date): ToldAlert => ({
  caseId: other,
  tier,
  kind,
  at,
});

describe('one alert per customer and day (users-day.md)', () => {
  const high = openCase({ ...assessed('high', now), topic: 'bug' }, worldAt(now))?.case as Case;
  const second = (tier: 'high' | 'medium' | 'low', at: Date) =>
    matchCase([high], {
      topic: 'billing',
      issueKey: 'billing',
      threadCases: [],
      tier,
      told: [],
      now: at,
    });

  it.each([
    ['high', 3, 'joins'],
    ['medium', 3, 'joins'],
    ['low', 3, 'opens its own, which tells nobody'],
    ['high', 25, 'opens its own'],
  ] as const)('a second matter of tier %s after %i hours %s', (tier, after, what) => {
    expect(second(tier, hours(after)) === high).toBe(what === 'joins');
  });

  it('a second matter joins a case that rose today, however old the case is', () => {
    const old = { ...high, openedAt: hours(-500), id: other };
    const rose = [told('call-request', 'high', hours(-2))];
    const given = { topic: 'billing', issueKey: 'billing', threadCases: [], now } as const;
    expect(matchCase([old], { ...given, tier: 'high', told: rose })).toBe(old);
    expect(matchCase([old], { ...given, tier: 'high', told: [] })).toBeNull();
  });

  it('a High after a Medium of the same day opens its own: the tier rose', () => {
    const medium = { ...high, tier: 'medium' } as const;
    const given = { topic: 'billing', issueKey: 'billing', threadCases: [], told: [] } as const;
    expect(matchCase([medium], { ...given, tier: 'high', now: hours(3) })).toBeNull();
  });

  it('executives get what changed instead of a second escalation on one day (E-H3)', () => {
    const world = { ...worldAt(now), told: [told('escalation', 'high', hours(-5))] };
    const kinds = openCase(assessed('high', now), world)?.follow.map((one) => one.is);
    expect(kinds).toEqual(['tell-csm', 'call-manager', 'update-executives']);
    const later = { ...worldAt(now), told: [told('escalation', 'high', hours(-25))] };
    expect(openCase(assessed('high', now), later)?.follow.map((one) => one.is)).toContain(
      'escalate',
    );
  });

  it('a Medium beside another alert of the day waits for the next working day (E-M2)', () => {
    const world = { ...worldAt(now), told: [told('notice', 'medium', hours(-1))] };
    const due = openCase(assessed('medium', now), world)?.follow.flatMap((one) =>
      'notBefore' in one ? [one.notBefore.toISOString()] : [],
    );
    expect(due).toEqual(['2026-05-05T09:00:00.000Z', '2026-05-05T09:00:00.000Z']);
  });

  it('is named for the matter that its deciding sentence is about', () => {
    const about = (tier: 'high' | 'medium', topic: Topic | null) => ({
      ...assessed(tier, hours(1)),
      topic,
      issue: 'the invoice',
    });
    const named = (event: ReturnType<typeof about>) => advance(high, event, worldAt(hours(1))).case;
    expect(named(about('high', 'billing'))).toMatchObject({
      issue: 'the invoice',
      topic: 'billing',
    });
    // A milder one, the same matter, or a mail that names none leaves it what it is.
    expect(named(about('medium', 'billing'))).toMatchObject({ issue: high.issue, topic: 'bug' });
    expect(named(about('high', 'bug')).issue).toBe(high.issue);
    expect(named(about('high', null)).issue).toBe(high.issue);
    expect(named(about('high', 'billing')).issueKey).toBe(high.issueKey);
  });

  it.each([
    ['The nightly export fails', false],
    ['Nightly export', false],
    ['the export of invoices', true],
    ['the nightly exporter', true],
  ])('keeps its name beside another topic of the same thing: %s', (issue, renamed) => {
    const event = { ...assessed('high', hours(1)), topic: 'billing' as const, issue };
    const kase = { ...high, topic: 'bug' as const, issue: 'the nightly export' };
    expect(advance(kase, event, worldAt(hours(1))).case.issue === issue).toBe(renamed);
  });

  it('the sentence that decided stays when a milder mail follows', () => {
    const milder = assessed('medium', hours(1));
    const after = advance(high, milder, worldAt(hours(1))).case;
    expect(after.lastAssessmentId).toBe(high.lastAssessmentId);
    expect(after.lastInboundMessageId).toBe(milder.messageId);
  });
});

describe('a case that rose over another matter within its thread (DESIGN §3: one case per issue)', () => {
  const invoice = openCase(
    { ...assessed('medium', now, { issueKey: 'billing' }), topic: 'billing' },
    worldAt(now),
  )?.case as Case;
  const threat = { ...assessed('high', hours(25)), topic: 'bug' as const };
  const risen = advance(invoice, threat, worldAt(hours(25))).case;
  const days = (count: number): Date => hours(24 * count);
  const about = (topic: Topic, cases: readonly Case[], at = days(5), tier: Tier = 'high') =>
    matchCase(cases, { topic, issueKey: topic, threadCases: [], told: [], tier, now: at });

  it('is the case of both matters, whatever thread the next mail begins', () => {
    expect(risen).toMatchObject({ issueKey: 'billing', topic: 'bug' });
    expect(about('bug', [risen])).toBe(risen);
    expect(about('billing', [risen])).toBe(risen);
    expect(about('billing', [risen], days(5), 'medium')).toBe(risen);
    expect(about('performance', [risen])).toBeNull();
  });

  it('leaves a mail to the case that began with its matter', () => {
    const export_ = { ...risen, id: other, issueKey: 'bug' } as Case;
    expect(about('bug', [risen, export_])).toBe(export_);
    expect(about('billing', [risen, export_])).toBe(risen);
  });

  it('comes back for either, unless its first matter has an open case by now', () => {
    const closed = { ...risen, state: 'closed', closedAt: days(3) } as const;
    const again = { ...invoice, id: other };
    expect(about('bug', [closed])).toBe(closed);
    expect(about('billing', [closed])).toBe(closed);
    expect(about('bug', [again, closed])).toBeNull();
    expect(about('bug', [closed], days(90))).toBeNull();
  });
});

onEachDatabase('two stories of one customer', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
  });
  const crash = mail(
    'Crash',
    'The app crashes every morning. If this is not fixed by Friday we will cancel our contract.',
  );
  const invoice = mail(
    'Invoice',
    'You billed us twice again, the invoice is wrong. We have decided to cancel our contract.',
  );

  it('on one day are one alert, and the second comes as what changed', async () => {
    await office.receive([crash]);
    await sent(store());
    office.at(hours(2));
    await office.receive([invoice], 50);
    expect(await owedTo(store(), 'exec')).toEqual(['escalation', 'escalation-update']);
    expect(await owedTo(store(), 'csm')).toEqual(['notice', 'reply-draft', 'reply-draft']);
    const [update] = await store().rows<{ subject: string; text: string }>(
      sql`select content ->> 'subject' as subject, content ->> 'text' as text from outgoing
        where kind = 'escalation-update'`,
    );
    expect(update?.subject).toMatch(/invoice/i);
    expect(update?.text).toContain('A second matter');
    expect(update?.text).toContain('decided to cancel');
  });

  it('a day apart are two alerts', async () => {
    await office.receive([crash]);
    await sent(store());
    office.at(hours(26));
    await office.receive([invoice], 50);
    expect(await owedTo(store(), 'exec')).toEqual(['escalation', 'escalation']);
  });

  it('are one case where the second was told within the thread of the first', async () => {
    const mild = 'The invoice is wrong again and we are a bit frustrated about it.';
    const worse =
      'The export fails every night. If it is not fixed soon we will cancel our contract.';
    await office.receive([mail('Invoice', mild)]);
    office.at(hours(25));
    const reply = mail('Re: Invoice', worse).replace(
      'Content-Type',
      'In-Reply-To: <invoice@acme.example>\r\nContent-Type',
    );
    await office.receive([reply], 50);
    await sent(store());
    office.at(hours(75));
    await office.receive(
      [mail('Export', 'The export fails again. We will cancel our contract.')],
      60,
    );
    const cases = await store().rows<{ line: string }>(
      sql`select issue_key || ' ' || topic || ' ' || tier as line from case_`,
    );
    expect(cases.map((one) => one.line)).toEqual(['billing bug high']);
    const told = (await owedTo(store(), 'exec')).filter((one) => one.startsWith('escalation'));
    expect(told).toEqual(['escalation', 'escalation-update']);
    // The invoice once more: it is no second case, and the database would allow none.
    office.at(hours(150));
    expect(await office.receive([mail('Invoice 7', mild)], 70)).toEqual(['assessed']);
    expect(await tiersOf(store())).toEqual(['high']);
  });

  it('end with any word of the customer when they are about delay alone (L3)', async () => {
    await office.receive([
      mail('Later', 'Hi,\n\nwe are swamped and will get to the onboarding next month.\n\nIda'),
    ]);
    expect(await tiersOf(store())).toEqual(['low']);
    office.at(hours(30));
    await office.receive([mail('Logo', 'Hi,\n\nwhere do I change the logo?\n\nIda')], 50);
    expect(await tiersOf(store())).toEqual(['none']);
  });
});

/** What is due has been handed over. */
async function sent(store: Store): Promise<void> {
  await store.rows(
    sql`update outgoing set state = 'sent', sent_at = not_before where draft is null`,
  );
}

async function owedTo(store: Store, person: string): Promise<string[]> {
  const rows = await store.rows<{ kind: string }>(
    sql`select kind from outgoing where recipient = ${person} order by kind`,
  );
  return rows.map((one) => one.kind);
}

async function tiersOf(store: Store): Promise<string[]> {
  const rows = await store.rows<{ tier: string }>(sql`select tier from case_ order by opened_at`);
  return rows.map((one) => one.tier);
}
