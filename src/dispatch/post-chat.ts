import type { OutgoingId } from '../domain/ids.ts';
import { failureAlarm } from './alarm.ts';
import { asOfNow, mootWords } from './as-of-now.ts';
import { type ChatFormat, chatBody } from './chat-body.ts';
import { type Delivered, tellOutcome } from './deliver.ts';
import { type DispatchOptions, nextAttemptAt } from './options.ts';
import type {
  AttemptResult,
  Claimed,
  DispatchLog,
  DispatchPolicy,
  DispatchStore,
  WriteAnew,
} from './ports.ts';
import type { WebhookOutcome, WebhookPost } from './post-webhook.ts';

/** What posting to the chat channel needs of the world. `post` is `postWebhook`. */
export interface ChatPorts {
  readonly store: Pick<DispatchStore, 'claimOutgoing' | 'rewriteOutgoing' | 'writeOutcome'>;
  /** Absent = every message is posted as it was decided. */
  readonly anew?: WriteAnew;
  readonly post: (post: WebhookPost) => Promise<WebhookOutcome>;
  readonly webhook: { readonly url: URL; readonly format: ChatFormat; readonly ca?: string };
  /** Where the console is, for the link to the case. */
  readonly baseUrl: string;
  readonly policy: Pick<DispatchPolicy, 'operator'>;
  readonly options: DispatchOptions;
  readonly claimant: string;
  readonly log: DispatchLog;
}

const timeoutMs = 15_000;

/**
 * Posts the chat message that has been due longest, if there is one: claimed before connecting, as a mail is, so that
 * it is never posted twice. Call it until it did nothing.
 */
export async function postNextChat(ports: ChatPorts, now: Date): Promise<Delivered> {
  const { store, options, claimant } = ports;
  const { perRecipientPerHour, perHour, claimMs: ttlMs } = options;
  const claim = { claimant, ttlMs, what: 'chat', perRecipientPerHour, perHour } as const;
  const claimed = await store.claimOutgoing(claim, now);
  if (claimed === null) return { did: 'nothing' };
  const { id, caseId } = claimed.outgoing;
  const message = claimed.isFirst
    ? await asOfNow(claimed.outgoing, claimant, ports)
    : claimed.outgoing;
  if (message === 'lost') return { did: 'lost-claim', id, words: '' };
  if (message === 'moot') {
    await store.writeOutcome({ id, claimant, state: 'cancelled', words: mootWords });
    return { did: 'cancelled', id, words: mootWords };
  }
  const base = ports.baseUrl.replace(/(?<!\/)\/+$/, '');
  const caseUrl = `${base}/cases/${encodeURIComponent(caseId ?? '')}`;
  const body = chatBody({ content: message.content, caseUrl, id }, ports.webhook.format);
  const outcome = await ports.post({ ...ports.webhook, body, id, timeoutMs });
  const result = resultOf(outcome, claimed, ports, now);
  const kept = await store.writeOutcome(result);
  tellOutcome(ports.log, 'a chat message', result, kept);
  return { did: kept ? result.state : 'lost-claim', id: id as OutgoingId, words: result.words };
}

function resultOf(
  { state, words, retryAfterMs }: WebhookOutcome,
  { outgoing }: Claimed,
  { options, claimant, policy }: ChatPorts,
  now: Date,
): AttemptResult {
  const base = { id: outgoing.id, claimant, words };
  if (state === 'sent' || state === 'uncertain') return { ...base, state };
  const first = outgoing.firstTriedAt ?? now;
  const again = state === 'deferred' ? nextAttemptAt(outgoing.attempts, first, now, options) : null;
  if (again !== null) {
    const asked = new Date(now.getTime() + (retryAfterMs ?? 0));
    return { ...base, state: 'deferred', notBefore: asked > again ? asked : again };
  }
  const todo = 'Check webhook in the configuration; the mails about the case went out as usual.';
  const failure = { act: 'post', where: 'to the webhook', why: words, todo };
  return {
    ...base,
    state: 'failed',
    alsoOwed: failureAlarm(policy.operator, outgoing, failure, now),
  };
}
