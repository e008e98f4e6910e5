import { createHash } from 'node:crypto';
import type { Config } from '../../src/config.ts';
import type { DeliverPorts } from '../../src/dispatch/deliver.ts';
import { defaultDispatchOptions } from '../../src/dispatch/options.ts';
import type { Moment } from '../../src/domain/decision.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Setting } from '../../src/follow/setting.ts';
import { writtenAnew } from '../../src/follow/written-anew.ts';
import type { AccountWorld } from '../../src/jobs/account-world.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import type { Service } from '../../src/jobs/service.ts';
import { readContext } from '../../src/main.ts';
import type { Store } from '../../src/store/open-store.ts';
import { dispatchStore } from '../../src/store/outgoing.ts';
import type { RecentInteractions } from '../../src/store/recent-interactions.ts';
import type { TriagePorts } from '../../src/triage.ts';

/** Told of each mail and draft that left, and whenever something was done. */
export interface Watch {
  readonly sent: (id: string, to: string, bytes: Buffer) => Promise<void>;
  readonly drafted: (id: string, bytes: Buffer | null) => Promise<void>;
  readonly stepped: () => Promise<void>;
}

/** What the service of a simulated company is made of. */
export interface Inside {
  readonly store: Store;
  readonly seed: number;
  readonly start: Date;
  readonly watch: Watch;
  readonly warnings: string[];
  readonly uids: { inbox: number; sent: number };
  now: Date;
  config: Config;
  setting: Setting;
  world: AccountWorld;
  recent: RecentInteractions;
  /** The service stands still until then. */
  downUntil: number;
  ids: number;
}

const loopKey = Buffer.from('life');

/** The moment, with ids that the seed gives: the same life has the same ids. */
export function momentOf(inside: Inside): Moment {
  return {
    now: inside.now,
    newId: () => {
      inside.ids++;
      const hex = createHash('sha256').update(`${inside.seed} ${inside.ids}`).digest('hex');
      const tail = `4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${tail}`;
    },
  };
}

function logOf(inside: Inside) {
  return {
    info: () => {},
    debug: () => {},
    error: () => {},
    warn: (fields: object, words: string) => {
      inside.warnings.push(`${inside.now.toISOString()} ${words} ${JSON.stringify(fields)}`);
    },
  };
}

/** As much of a service as its jobs use. */
export function serviceOf(inside: Inside): Service {
  const { config, setting, store, world } = inside;
  return {
    ...{ config, setting, store, world, loopKey },
    ...{ log: logOf(inside), moment: () => momentOf(inside), queue: { hint: () => {} } },
    ...{ owner: 'life', operator: asId('omar'), signal: new AbortController().signal },
  } as unknown as Service;
}

/** How a mail is read: as in the running service (main.ts). */
export function contextOf({ config }: Inside) {
  return { ...readContext(config, loopKey), issueCanWait: true } as const;
}

export function triagePorts(inside: Inside): TriagePorts {
  const { store, setting, world, recent } = inside;
  return {
    ...{ store, setting, world, recent },
    moment: () => momentOf(inside),
    read: async (request) => ({ is: 'read', mail: await readMail(request, contextOf(inside)) }),
  };
}

export function deliverPorts(inside: Inside): DeliverPorts {
  const { store, config, world, watch } = inside;
  const owed = dispatchStore(store);
  let current = '';
  return {
    store: {
      ...owed,
      claimOutgoing: async (claim, at) => {
        const claimed = await owed.claimOutgoing(claim, at);
        current = claimed?.outgoing.id ?? '';
        return claimed;
      },
    },
    send: async ({ to, body }) => {
      await watch.sent(current, to, Buffer.from(body));
      return { state: 'sent', words: '250 ok' };
    },
    anew: (waiting) => writtenAnew(waiting, serviceOf(inside)),
    policy: {
      internalDomains: config.file.company.domains,
      customerDomains: async () => (await world.accounts()).flatMap((one) => one.domains),
      from: { name: 'Defuse', address: 'defuse@marlow.example' },
      bounceAddress: 'defuse@marlow.example',
      loopKey,
      operator: asId('omar'),
      answerToken: () => 'token',
    },
    options: defaultDispatchOptions,
    claimant: 'life',
    log: logOf(inside),
  };
}
