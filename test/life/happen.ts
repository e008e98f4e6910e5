import { click, fact, handOver, leave, settle } from './acts.ts';
import { company } from './company.ts';
import type { LifeEvent } from './events.ts';
import type { Life } from './life.ts';
import { again, answer, letter, machine } from './writes.ts';

/** Lets time pass until an event, and the event happen. */
export async function happen(life: Life, event: LifeEvent): Promise<void> {
  const { house } = life;
  await house.passUntil(event.at);
  switch (event.is) {
    case 'letter':
      return letter(life, event);
    case 'again':
      return again(life, event);
    case 'machine':
      return machine(life, event);
    case 'answer':
      return answer(life, event);
    case 'click':
      return click(life, event);
    case 'settle':
      return settle(life, event);
    case 'fact':
      return fact(life, event);
    case 'hand-over':
      return handOver(life, event);
    case 'leave':
      return leave(life, event);
    case 'return':
      life.gone = null;
      return house.restart({ ...house.inside.config, people: company.people });
    case 'outage':
      return house.outage(event.at + event.hours * 3_600_000);
    case 'restart':
      return house.restart();
  }
}
