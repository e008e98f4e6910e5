import { weeklyDigest } from '../compose/mails/weekly-digest.ts';
import type { Account, Person } from '../domain/account.ts';
import type { AccountId } from '../domain/ids.ts';
import { personOf } from '../follow/mail-facts.ts';
import { openCases } from '../store/cases.ts';
import { lastDigest } from '../store/last-digest.ts';
import { addOutgoing } from '../store/owed-rows.ts';
import { openPromises } from '../store/promises.ts';
import { weekFigures } from '../store/week.ts';
import { isFirstOfWeek, isMorning, mondayOf, onceFor } from './morning.ts';
import type { Service } from './service.ts';
import { dayAfter, sevenDaysTo } from './seven-days.ts';

/**
 * Owes every manager the digest of the last calendar week, once, on the first morning of the week on which they work:
 * cases opened, how fast people answered, what is open, promises past their date, what people said about the alerts.
 * All of it about their own accounts only. From Monday to Sunday, whenever it is sent: with a holiday, or other hours
 * in the configuration, seven days to the sending would tell a day twice or never.
 */
export async function weeklyDigests(service: Service): Promise<void> {
  const { setting, store, moment } = service;
  const { now } = moment();
  for (const person of setting.people.values()) {
    if (!person.roles.includes('manager') || !isMorning(person, now)) continue;
    if (!(await isDue(person, service, now))) continue;
    const content = weeklyDigest(await factsFor(person, service, now));
    const monday = mondayOf(person, now);
    await addOutgoing(store, [onceFor(monday, 'weekly-digest', person, content, now)]);
    service.queue.hint('deliver');
  }
}

/** On a later morning only where the first one passed without it: an outage, or hours that were changed meanwhile. */
async function isDue(person: Person, { store }: Service, now: Date): Promise<boolean> {
  const last = await lastDigest(store, person.id);
  return last === null ? isFirstOfWeek(person, now) : last < mondayOf(person, now);
}

async function factsFor(person: Person, service: Service, now: Date) {
  const { store, setting } = service;
  const { timeZone } = person.hours;
  // The days that are over, and the same ones that the page behind the link shows.
  const last = dayAfter(mondayOf(person, now), -1);
  const week = sevenDaysTo(last, timeZone);
  const accounts = new Map<AccountId, Account>(
    (await service.world.accounts())
      .filter((one) => one.manager === person.id)
      .map((one) => [one.id, one]),
  );
  const team = [...accounts.keys()];
  const figures = await weekFigures(store, week.from, week.to, timeZone, team);
  const lines = await openCases(store, { limit: 1_000 });
  const promises = await openPromises(store);
  return {
    now,
    reader: person,
    timeZone,
    baseUrl: setting.baseUrl,
    link: { id: '', token: '' },
    days: { first: week.days[0] ?? last, last },
    opened: figures.opened,
    minutesTo: figures.minutesTo,
    softened: figures.softened,
    feedback: figures.feedback,
    open: lines.flatMap((line) => {
      const account = accounts.get(line.case.accountId);
      if (account === undefined || line.case.tier === 'none') return [];
      // Whose it is, they look after it; of somebody who has left, whoever is on duty (store/on-duty.ts).
      return [{ account, case: line.case, owner: personOf(account.csm, setting) }];
    }),
    overdue: promises.flatMap(({ promise }) => {
      const account = accounts.get(promise.accountId);
      return account === undefined || promise.state !== 'overdue' ? [] : [{ account, promise }];
    }),
  };
}
