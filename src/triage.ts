import type { Moment } from './domain/decision.ts';
import type { MessageId } from './domain/ids.ts';
import { decide } from './follow/decide.ts';
import type { Setting } from './follow/setting.ts';
import { type World, worldOf } from './follow/world.ts';
import type { ReadResult } from './jobs/reading/child.ts';
import type { MailRequest } from './jobs/reading/read-mail.ts';
import { beginMessage, releaseMessage } from './store/messages.ts';
import type { Store } from './store/open-store.ts';
import { writeDecision } from './store/write-decision.ts';

/** What the pipeline is given: the store, a reader that cannot hurt us, the configuration, and the time. */
export interface TriagePorts {
  readonly store: Store;
  readonly read: (request: MailRequest) => Promise<ReadResult>;
  readonly setting: Setting;
  readonly moment: () => Moment;
  /** Which account an address belongs to. */
  readonly world: World;
}

/** How the triage of one mail ended. `waiting`: it failed and is tried again; the third time is a quarantine. */
export type Triaged = 'assessed' | 'waiting' | 'quarantined' | 'gone';

const attempts = 8;

/**
 * The pipeline. A mail that was stored as it came is read in a child process (own words, origin, signals with
 * evidence), seen in the light of its account (engagement, open cases), judged by the protocol, and turned into
 * everything that follows — case, ledger, draft, mails — which is written in one statement or not at all.
 *
 *   received ─► read ─► world ─► decide (pure) ─► write ─► outgoing waits for dispatch
 *
 * When somebody else changed a case in between, the world is read again and decided anew. `turn` resolves when the
 * mails before it are decided: what they say of the account counts for this one.
 * Rejects when the store does not answer; the mail then stays where it is. Source: DESIGN §1, §6.
 */
export async function triage(
  id: MessageId,
  ports: TriagePorts,
  turn: Promise<unknown> = Promise.resolve(),
): Promise<Triaged> {
  const { store, world } = ports;
  const received = await beginMessage(store, id);
  if (received === null) return 'gone';
  const { bytes, sizeBytes, folder } = received.raw;
  const read = await ports.read({ id, bytes, sizeBytes, folder });
  if (read.is === 'failed') {
    const state = await releaseMessage(store, id, read.words);
    return state === 'received' ? 'waiting' : state;
  }
  await turn;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const moment = ports.moment();
    const seen = await worldOf(received, read.mail, { store, world, moment });
    const decision = decide(received, read.mail, seen, ports.setting, moment);
    if ((await writeDecision(store, decision)) === 'written') return 'assessed';
  }
  const state = await releaseMessage(store, id, 'its case kept changing while it was decided');
  return state === 'received' ? 'waiting' : state;
}
