import { DateTime } from 'luxon';
import { type DailyFacts, dailyList } from '../compose/mails/daily-list.ts';
import type { MailFacts } from '../compose/mails/facts.ts';
import type { Account, Person } from '../domain/account.ts';
import { type Case, isAsleep, isSilence } from '../domain/case.ts';
import type { AccountId } from '../domain/ids.ts';
import { act } from '../follow/act.ts';
import { caseStory } from '../follow/case-story.ts';
import { engagementAt } from '../follow/engagement-at.ts';
import { holdsStill } from '../follow/holds-still.ts';
import { mailFacts } from '../follow/mail-facts.ts';
import { knownDraft } from '../follow/reply-draft.ts';
import { accountSnapshot } from '../store/account-snapshot.ts';
import { accountsThatWait } from '../store/accounts-that-wait.ts';
import { type CaseLine, openCases } from '../store/cases.ts';
import { addOutgoing } from '../store/owed-rows.ts';
import { openPromises } from '../store/promises.ts';
import { dayOf, isMorning, onceFor } from './morning.ts';
import type { Service } from './service.ts';

/** What a list can hold of each kind; the console has the rest. */
const most = 30;

/**
 * Owes everybody who looks after accounts the list of the day in the first hour of their working day: High cases
 * without an answer, overdue plans, action plans of Low cases, promises, silent accounts with whose turn it is, recaps.
 * Nothing when there is nothing to say; once a day however often it runs. Source: Protocol E-L2, users-day.md.
 */
export async function dailyLists(service: Service): Promise<void> {
  const { setting, moment } = service;
  const { now } = moment();
  for (const person of setting.people.values()) {
    if (!isMorning(person, now)) continue;
    const content = dailyList(await factsFor(person, service));
    if (content === null) continue;
    await addOutgoing(service.store, [
      onceFor(dayOf(person, now), 'daily-list', person, content, now),
    ]);
    service.queue.hint('deliver');
  }
}

async function factsFor(person: Person, service: Service): Promise<DailyFacts> {
  const { store, setting } = service;
  const { now } = service.moment();
  const mine = (await service.world.accounts()).filter((one) => one.csm === person.id);
  const byId = new Map(mine.map((one) => [one.id, one]));
  const lines = (await openCases(store, { owner: person.id, limit: 500 })).filter((line) =>
    byId.has(line.case.accountId),
  );
  const promises = (await openPromises(store)).flatMap(({ promise }) => {
    const account = byId.get(promise.accountId);
    return account === undefined ? [] : [{ account, promise }];
  });
  return {
    now,
    reader: person,
    timeZone: person.hours.timeZone,
    baseUrl: setting.baseUrl,
    link: { id: '', token: '' },
    unanswered: lines
      .filter((line) => isUnanswered(line.case, now))
      .flatMap((line) => lineOf(line, byId)),
    overduePlans: lines.flatMap((line) => overduePlanOf(line, byId, person, now)).slice(0, most),
    low: await lowCases(lines, person, service),
    promises: promises.slice(0, most),
    silent: await silentAccounts(lines, byId, person, service),
    recaps: lines
      .filter((line) => line.case.recap === 'owed')
      .flatMap((line) => lineOf(line, byId))
      .slice(0, most),
  };
}

async function lowCases(
  lines: readonly CaseLine[],
  person: Person,
  service: Service,
): Promise<readonly MailFacts[]> {
  const { store, setting } = service;
  const moment = service.moment();
  const found: MailFacts[] = [];
  for (const { case: kase } of lines.filter((one) => one.case.tier === 'low').slice(0, most)) {
    if (isAsleep(kase, moment.now)) continue;
    const snapshot = await accountSnapshot(store, kase.accountId, moment.now);
    if (snapshot === null) continue;
    if (!holdsStill(kase, snapshot, setting, moment)) {
      await act(kase.id, { is: 'tick' }, null, { store, setting, moment: service.moment });
      continue;
    }
    const story = await caseStory(store, kase, snapshot, setting, moment);
    const given = { reader: person, draft: knownDraft(story, setting, moment), next: null };
    found.push(mailFacts(story, setting, given, moment.now));
  }
  return found;
}

/** Accounts with an open silence, and those whose last mail waits for us. */
async function silentAccounts(
  lines: readonly CaseLine[],
  byId: ReadonlyMap<AccountId, Account>,
  person: Person,
  service: Service,
): Promise<DailyFacts['silent']> {
  const { store, setting } = service;
  const { now } = service.moment();
  const quiet = lines.filter((line) => isSilence(line.case)).map((line) => line.case.accountId);
  const waiting = await accountsThatWait(store, person.id, now);
  const found: DailyFacts['silent'][number][] = [];
  for (const id of new Set([...waiting, ...quiet].slice(0, most))) {
    const account = byId.get(id);
    const snapshot = account === undefined ? null : await accountSnapshot(store, id, now);
    if (account === undefined || snapshot === null) continue;
    found.push({ account, engagement: engagementAt(snapshot, now, setting) });
  }
  return found;
}

function isUnanswered(kase: Case, now: Date): boolean {
  const untaken = kase.state === 'open' && kase.acknowledgedBy === null;
  return kase.tier === 'high' && untaken && !isAsleep(kase, now);
}

function overduePlanOf(
  { case: { accountId, plan, state } }: CaseLine,
  byId: ReadonlyMap<AccountId, Account>,
  { hours }: Person,
  now: Date,
): DailyFacts['overduePlans'] {
  const account = byId.get(accountId);
  const today = DateTime.fromJSDate(now, { zone: hours.timeZone }).toISODate() ?? '';
  if (account === undefined || state !== 'planned' || plan === null || plan.dueOn >= today)
    return [];
  return [{ account, decision: plan.decision, dueOn: plan.dueOn }];
}

function lineOf(line: CaseLine, byId: ReadonlyMap<AccountId, Account>): DailyFacts['recaps'] {
  const account = byId.get(line.case.accountId);
  if (account === undefined) return [];
  return [{ account, case: line.case }];
}
