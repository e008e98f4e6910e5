import { act } from '../follow/act.ts';
import { casesDue } from '../store/cases.ts';
import { purge, purgedWords } from '../store/purge.ts';
import { beat } from '../store/status.ts';
import { dailyLists } from './daily-list.ts';
import { recordHeldCalls } from './held-calls.ts';
import { overduePromises } from './overdue-promises.ts';
import { readCalendars } from './read-calendars.ts';
import type { Service } from './service.ts';
import { sweepAll } from './sweep-all.ts';
import { weeklyDigests } from './weekly-digest.ts';

/** What the clock gives a hint for, and when. Of several processes one does each. */
export async function startClock(service: Service): Promise<void> {
  const { queue, config, store } = service;
  const { timeZone } = config.file.company;
  await queue.on('tick', async () => {
    const stuck = await tickCases(service);
    await overduePromises(service);
    await recordHeldCalls(service);
    // The slow scan: whatever a lost hint left behind is found within a minute.
    queue.hint('triage');
    queue.hint('deliver');
    queue.hint('resolve');
    await beat(store, 'tick', service.moment().now, stuck);
  });
  await queue.on('sweep', () => sweepAll(service));
  await queue.on('calendars', () => readCalendars(service));
  await queue.on('daily-list', () => dailyLists(service));
  await queue.on('weekly-digest', () => weeklyDigests(service));
  await queue.on('purge', async () => {
    const purged = await purge(store, config.file.retention);
    service.log.info(purged, 'what is past its age limit was thrown away');
    await beat(store, 'purge', service.moment().now, purgedWords(purged));
  });
  await queue.schedule('tick', '* * * * *', timeZone);
  await queue.schedule('sweep', config.file.sweep.cron, timeZone);
  await queue.schedule('calendars', '*/10 * * * *', timeZone);
  // Every quarter of an hour it is morning for somebody; who has the list already gets no second one.
  await queue.schedule('daily-list', '*/15 * * * *', timeZone);
  await queue.schedule('weekly-digest', '*/15 * * * *', timeZone);
  await queue.schedule('purge', '17 3 * * *', timeZone);
  queue.hint('tick');
  queue.hint('calendars');
}

/** Lets the clock do one step of every case whose time has come. Returns in words how many failed; null for none. */
export async function tickCases(service: Service): Promise<string | null> {
  const { store, setting, moment, log, signal } = service;
  let failed = 0;
  for (const kase of await casesDue(store, moment().now)) {
    if (signal.aborted) break;
    try {
      await act(kase.id, { is: 'tick' }, null, { store, setting, moment });
    } catch (error) {
      failed++;
      log.warn({ case: kase.id, error: (error as Error).message }, 'a case was not ticked');
    }
  }
  if (failed === 0) return null;
  return `${failed === 1 ? 'One case' : `${failed} cases`} could not be taken further.`;
}
