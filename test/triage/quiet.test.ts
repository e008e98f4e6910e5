import { expect, it } from 'vitest';
import type { Decision } from '../../src/domain/decision.ts';
import { decide } from '../../src/follow/decide.ts';
import { glancesOf, sightOf, worldOf } from '../../src/follow/world.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { settingHere } from '../setting.ts';
import { readContext } from '../../src/main.ts';
import { simulatedMoment } from '../../src/replay/simulated-time.ts';
import { beginMails } from '../../src/store/raw-mails.ts';
import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { isQuiet } from '../../src/store/write-quiet.ts';
import { mayFollow } from '../../src/triage.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now, storeMails } from '../store/samples.ts';
import { config, mail, openOffice } from './office.ts';

const bodies = [
  'Hello,\n\nwhere do I change the logo?\n\nIda',
  'Hi,\n\nwe are swamped and will get to the onboarding next month.\n\nIda',
  'Hi,\n\nis there a list of shortcuts?\n\nIda',
  'The app crashes every morning. If this is not fixed by Friday we will cancel our contract.',
  'Hi,\n\nplease add Tom to our account.\n\nIda',
  'Thank you, the crash is solved and everything works now!',
  'You billed us twice again, the invoice is wrong. This is getting annoying.',
  'Hi,\n\nthe numbers agree.\n\nIda',
  'Thanks a lot, that is solved.',
  'Sorry, I could not make the call on Thursday.',
];

onEachDatabase('a mail that leads to nothing', (store) => {
  it('is decided by a glance as it is by the whole light, whatever came before', async () => {
    const office = await openOffice(store(), now);
    const setting = settingHere(config);
    const world = accountWorld(store(), config.file.company.domains);
    const recent = recentInteractions(store());
    const context = readContext(config, null);
    let quiet = 0;
    for (const [at, body] of [...bodies, ...bodies].entries()) {
      const time = new Date(now.getTime() + at * 30 * 3_600_000);
      office.at(time);
      const [id = ''] = await storeMails(store(), [mail(`Matter ${at % 4} ${at}`, body)], 100 + at);
      const [received] = await beginMails(store(), [id], 0);
      if (received === undefined) throw new Error('the mail is not there');
      const { bytes, sizeBytes, folder } = received.raw;
      const read = await readMail({ id, bytes, sizeBytes, folder }, context);
      const sight = await sightOf(received, read.message, world);
      const one = { received, read, sight };
      const moment = () => simulatedMoment(time, `mail ${at}`);
      const [glance] = await glancesOf([one], { store: store(), recent, now: time });
      if (glance === undefined) throw new Error('no glance');
      const quick = decide(received, read, glance, setting, moment());
      if (isQuiet(quick) && !mayFollow(quick, glance)) {
        const seen = await worldOf(one, { store: store(), moment: moment(), world });
        expect(comparable(quick)).toEqual(
          comparable(decide(received, read, seen, setting, moment())),
        );
        quiet++;
      }
      await office.triageOne(id);
    }
    expect(quiet).toBeGreaterThan(3);
    expect(quiet).toBeLessThan(bodies.length * 2);
  }, 60_000);
});

/** Without the number of cases, which only guards the opening of one. */
function comparable(decision: Decision): Omit<Decision, 'casesBefore'> {
  const { casesBefore: _, ...rest } = decision;
  return rest;
}
