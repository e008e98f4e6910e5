import type { MailContent } from '../../domain/outgoing.ts';
import type { Block } from './block.ts';
import { oneLine } from './clean.ts';
import { defang } from './defang.ts';
import type { ReaderFacts } from './facts.ts';
import { layOut } from './layout.ts';
import { pageLink } from './links.ts';
import { dayAndClock } from './times.ts';

/** What an operator is woken for. */
export const alarmKinds = [
  'blind', // no completed poll for too long: mail is not seen
  'behind', // mail is stored but not assessed for too long
  'quarantine', // mails that could not be read after three attempts
  'unsent', // our own mails are not accepted at the moment; they are tried again
  'refused', // our own mails were refused for good
  'capped', // a cap or the breaker holds mails back
  'storage', // the store cannot be written
  'stuck', // cases fail at every look: nobody is reminded or called next
  'bereft', // accounts name a CSM or manager who has left
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** One thing that is wrong: what, where, since when, in one sentence, and what to do. */
export interface Alarm {
  readonly kind: AlarmKind;
  /** Mailbox or part that it is about. */
  readonly where: string;
  readonly since: Date;
  readonly words: string;
  /** Null = the usual advice for the kind. */
  readonly todo: string | null;
}

const leads: Readonly<Record<AlarmKind, string>> = {
  blind: 'Defuse is blind: new mail is not seen',
  behind: 'Mail is waiting to be read',
  quarantine: 'Mails could not be read',
  unsent: 'Mails of ours cannot be handed over',
  refused: 'Mails of ours were refused',
  capped: 'Mails are held back by a cap',
  storage: 'The store cannot be written',
  stuck: 'Cases stand still',
  bereft: 'Customers have lost their CSM or manager',
};

const advice: Readonly<Record<AlarmKind, string>> = {
  blind:
    'Run `defuse check`; look at the mail server and the password. Read the inbox by hand until then.',
  behind: 'Look at the health page: is the triage process running?',
  quarantine: 'Look at the mails in the console, then run `defuse redrive`.',
  unsent:
    'Run `defuse check`: it says whether the server, the name or the password is wrong. They are tried again by themselves. Until then call the people of open High cases; they are in the console.',
  refused:
    'Look at the reason in the console and mend it. Then send them again there, or run `defuse redrive`.',
  capped: 'Look at the cases in the console: the people concerned get one list instead.',
  storage:
    'Look at disk space and database; nothing is lost as long as the mail stays in the mailbox.',
  stuck:
    'Nobody is reminded of them or called next. Look at them in the console and act by hand; the log names each with its error.',
  bereft:
    'Give each another CSM or manager: under accounts in the configuration file, or with `defuse import accounts`.',
};

/** The alarm to the operator. */
export function operatorAlarm(
  facts: ReaderFacts,
  alarms: readonly [Alarm, ...Alarm[]],
): MailContent {
  const [first] = alarms;
  const blocks: Block[] = [
    { is: 'lead', text: `${leads[first.kind]}.` },
    ...alarms.slice(0, 20).flatMap((alarm) => alarmPart(alarm, facts, alarms.length > 1)),
    { is: 'links', links: [pageLink(facts.baseUrl, 'health', 'Health in the console')] },
  ];
  const more = alarms.length > 1 ? ` and ${alarms.length - 1} more` : '';
  return layOut(`[Defuse] ${leads[first.kind]} (${plain(first.where, 40)})${more}`, blocks);
}

function alarmPart(alarm: Alarm, facts: ReaderFacts, titled: boolean): Block[] {
  const title: Block = { is: 'heading', text: leads[alarm.kind] };
  return [
    ...(titled ? [title] : []),
    { is: 'field', label: 'Where', text: plain(alarm.where, 60) },
    { is: 'field', label: 'Since', text: dayAndClock(alarm.since, facts.timeZone, facts.now) },
    { is: 'text', text: plain(alarm.words, 300) },
    { is: 'field', label: 'What to do', text: plain(alarm.todo ?? advice[alarm.kind], 300) },
  ];
}

function plain(text: string, most: number): string {
  return defang(oneLine(text, most));
}
