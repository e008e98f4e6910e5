import { type Alarm, operatorAlarm } from '../compose/mails/operator-alarm.ts';
import { buildMail } from '../dispatch/build-mail.ts';
import { deadline } from '../dispatch/deadline.ts';
import { defaultDispatchOptions } from '../dispatch/options.ts';
import { sendBySmtp } from '../dispatch/send-smtp.ts';
import { wallAgainst } from '../dispatch/wall.ts';
import type { Person } from '../domain/account.ts';
import { statusFigures } from '../store/status.ts';
import { blindness, loopAlarms } from './blindness.ts';
import type { ProcessRole, Service } from './service.ts';
import { smtpConfig } from './smtp-config.ts';
import { keyOf, type Look, tellOnce } from './tell-once.ts';

const everyMs = 30_000;
/** A process that has just started has not seen enough to say that an alarm is over. */
const settledMs = 5 * 60_000;

/**
 * Looks every half minute whether mail is seen, read and handed over, and tells the operator by a path of its
 * own: not through the queue or the outgoing table, because those may be what is stuck. Source: DESIGN §6
 * ("you learn when it is blind").
 */
export function startWatchdog(
  service: Service,
  roles: readonly ProcessRole[],
): { readonly stop: () => void } {
  const started = performance.now();
  const take = tellOnce((alarms) => tell(service, alarms));
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await take(await seenNow(service, roles, performance.now() - started));
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => {
    look().catch((error: Error) => service.log.error({}, `the watchdog failed: ${error.message}`));
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

async function seenNow(
  { store, config }: Service,
  roles: readonly ProcessRole[],
  startedMs: number,
): Promise<Look> {
  const ofOthers = loopAlarms.filter(({ role }) => !roles.includes(role)).map(keyOf);
  try {
    const figures = await statusFigures(store);
    const alarms = blindness(figures, Object.keys(config.file.mailboxes), roles, startedMs);
    return { alarms, store, over: startedMs > settledMs, ofOthers };
  } catch (error) {
    const { message } = error as Error;
    const words = `The database does not answer (${message.slice(0, 200)}).`;
    const alarm: Alarm = {
      kind: 'storage',
      where: 'database',
      since: new Date(),
      words,
      todo: null,
    };
    return { alarms: [alarm], store: null, over: false, ofOthers };
  }
}

/** Sends the alarm straight to every operator; true when somebody was told. */
async function tell(service: Service, alarms: readonly Alarm[]): Promise<boolean> {
  const { config, setting, log } = service;
  const operators = [...setting.people.values()].filter((one) => one.roles.includes('operator'));
  let reached = false;
  for (const reader of operators) {
    const body = await alarmMail(service, reader, alarms);
    const wall = wallAgainst({
      row: { address: reader.address, active: true },
      envelopeTo: [reader.address],
      headerTo: [reader.address],
      internalDomains: config.file.company.domains,
      customerDomains: config.accounts.flatMap((account) => account.domains),
    });
    if (wall !== null) continue;
    const isLate = deadline(defaultDispatchOptions.sessionMs);
    const from = config.file.smtp.bounce ?? config.file.smtp.from;
    const mail = { from, to: reader.address, body, isLate };
    const outcome = await sendBySmtp(smtpConfig(config), mail, defaultDispatchOptions);
    if (outcome.state === 'sent') reached = true;
    else log.error({ state: outcome.state }, `the operator was not told: ${outcome.words}`);
  }
  return reached;
}

async function alarmMail(
  service: Service,
  reader: Person,
  alarms: readonly Alarm[],
): Promise<Buffer> {
  const { now } = service.moment();
  const [first, ...rest] = alarms;
  if (first === undefined) throw new Error('an alarm mail tells of at least one alarm');
  const link = { id: '', token: '' };
  const { timeZone } = reader.hours;
  const facts = { now, reader, timeZone, baseUrl: service.setting.baseUrl, link };
  const content = operatorAlarm(facts, [first, ...rest]);
  const id = crypto.randomUUID() as Parameters<typeof buildMail>[0]['id'];
  const from = { name: 'Defuse', address: service.config.file.smtp.from };
  // An alarm has no one-click answers.
  const policy = { from, loopKey: service.loopKey, answerToken: () => '' };
  const mail = { id, key: `watchdog:${id}`, content, recipient: reader.id };
  return buildMail(mail, reader, policy, now);
}
