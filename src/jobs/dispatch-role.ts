import { appendNextDraft, type DraftPorts } from '../dispatch/append-draft.ts';
import { relieveCaps } from '../dispatch/caps.ts';
import { deliverNext, type DeliverPorts } from '../dispatch/deliver.ts';
import { searchFolder } from '../dispatch/find-by-header.ts';
import { keptConnections } from '../dispatch/kept-connections.ts';
import { defaultDispatchOptions, type DispatchOptions } from '../dispatch/options.ts';
import { type ChatPorts, postNextChat } from '../dispatch/post-chat.ts';
import { postWebhook } from '../dispatch/post-webhook.ts';
import type { DispatchPolicy } from '../dispatch/ports.ts';
import { type ResolvePorts, resolveUncertain } from '../dispatch/resolve.ts';
import { sendBySmtp } from '../dispatch/send-smtp.ts';
import type { MailboxName } from '../domain/ids.ts';
import { workingFrom } from '../engagement/working-time.ts';
import { personOf } from '../follow/mail-facts.ts';
import { writtenAnew } from '../follow/written-anew.ts';
import { connectImap, type ImapConnection } from '../ingest/connect.ts';
import { databaseNow } from '../store/open-store.ts';
import { postponeToHours } from '../store/outgoing-hours.ts';
import { dispatchStore } from '../store/outgoing.ts';
import { secretOf } from '../store/secrets.ts';
import { beat } from '../store/status.ts';
import { answerToken } from './answer-token.ts';
import { decideRecipients } from './decide-recipients.ts';
import { mailboxConfig } from './mailbox-config.ts';
import type { Service } from './service.ts';
import { smtpConfig } from './smtp-config.ts';
import { webhookConfig } from './webhook-config.ts';
import { unconfirmedWords } from './unconfirmed.ts';

const imapDeadlineMs = 60_000;

/** Hands over what is owed: mails by SMTP, drafts by IMAP; resolves what is uncertain. */
export async function startDispatch(
  service: Service,
  overrides: Partial<DispatchOptions> = {},
): Promise<void> {
  const { store, queue, log, config, signal } = service;
  const { caps, smtp } = config.file;
  const options: DispatchOptions = {
    ...defaultDispatchOptions,
    finalReplyMs: smtp.replySeconds * 1_000,
    perRecipientPerHour: caps.perRecipientHour,
    perRecipientPerDay: caps.perRecipientDay,
    perHour: caps.perHour,
    ...overrides,
  };
  const owed = dispatchStore(store);
  const policy = await policyOf(service);
  const server = smtpConfig(config);
  const deliver: DeliverPorts = {
    store: owed,
    send: (mail) => sendBySmtp(server, mail, options),
    anew: (waiting) => writtenAnew(waiting, service),
    policy,
    options,
    claimant: service.owner,
    log,
  };
  const { connect, place } = mailboxes(service);
  const kept = keptConnections(connect);
  signal.addEventListener('abort', kept.end, { once: true });
  const drafts: DraftPorts = { ...deliver, connect: kept.connect, place };
  const chat = chatPorts(service, deliver);
  await queue.on('deliver', async () => {
    await decideRecipients(store, await databaseNow(store));
    await postponeToHours(store, await databaseNow(store), (person, at) =>
      workingFrom(personOf(person, service.setting).hours, at),
    );
    await Promise.all([
      untilNothing(async () => deliverNext(deliver, await databaseNow(store)), signal),
      untilNothing(async () => appendNextDraft(drafts, await databaseNow(store)), signal),
      chat === null
        ? Promise.resolve()
        : untilNothing(async () => postNextChat(chat, await databaseNow(store)), signal),
    ]);
    await relieveCaps(deliver, await databaseNow(store));
    await beat(store, 'dispatch', service.moment().now);
  });
  await queue.on('resolve', async () => {
    const findByHeader = evidence(service);
    const words: ResolvePorts['unconfirmed'] = (one, reader, at) =>
      unconfirmedWords(one, reader, at, service);
    await resolveUncertain(
      { store: owed, findByHeader, policy, unconfirmed: words, options, log },
      await databaseNow(store),
    );
    await beat(store, 'resolve', service.moment().now);
    queue.hint('deliver');
  });
  queue.hint('resolve');
  queue.hint('deliver');
}

/** Null where no webhook is configured: then no chat message is ever owed. */
function chatPorts(
  service: Service,
  { store, anew, options, policy, log }: DeliverPorts,
): ChatPorts | null {
  const webhook = webhookConfig(service.config);
  if (webhook === null) return null;
  const { baseUrl } = service.setting;
  return {
    store,
    ...(anew === undefined ? {} : { anew }),
    options,
    policy,
    log,
    webhook,
    baseUrl,
    post: postWebhook,
    claimant: service.owner,
  };
}

async function untilNothing(
  step: () => Promise<{ readonly did: string }>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && (await step()).did !== 'nothing');
}

async function policyOf(service: Service): Promise<DispatchPolicy> {
  const { config, store, world } = service;
  const { company, smtp } = config.file;
  const link = await secretOf(store, 'link');
  return {
    internalDomains: company.domains,
    customerDomains: async () => (await world.accounts()).flatMap((account) => account.domains),
    from: { name: 'Defuse', address: smtp.from },
    bounceAddress: smtp.bounce ?? smtp.from,
    loopKey: service.loopKey,
    operator: service.operator,
    answerToken: (id, recipient) => answerToken(link, id, recipient),
  };
}

/** Where drafts of each mailbox go. A draft about no mail goes to the first mailbox. */
function mailboxes(service: Service): Pick<DraftPorts, 'place'> & {
  readonly connect: (name: MailboxName | null) => Promise<ImapConnection>;
} {
  const { config, log } = service;
  const named = (name: MailboxName | null): string =>
    name !== null && name in config.file.mailboxes
      ? name
      : (Object.keys(config.file.mailboxes)[0] ?? '');
  return {
    connect: (name): Promise<ImapConnection> =>
      connectImap(mailboxConfig(config, named(name)), { log, deadlineMs: imapDeadlineMs }),
    place: (name) => {
      const mailbox = config.file.mailboxes[named(name)];
      return { address: mailbox?.address ?? '', folder: mailbox?.folders.drafts ?? null };
    },
  };
}

/** The first mailbox with a journal folder; without one nothing can be proven and uncertain mails are held. */
function evidence(service: Service): ReturnType<typeof searchFolder> {
  const { config, log } = service;
  const found = Object.entries(config.file.mailboxes).find(([, one]) => one.folders.journal);
  const connect = (): Promise<ImapConnection> =>
    connectImap(mailboxConfig(config, found?.[0] ?? ''), { log, deadlineMs: imapDeadlineMs });
  return searchFolder(connect, found?.[1].folders.journal ?? null);
}
