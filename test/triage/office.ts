import { recentInteractions } from '../../src/store/recent-interactions.ts';
import { accountWorld } from '../../src/jobs/account-world.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import type { Setting } from '../../src/follow/setting.ts';
import { settingHere } from '../setting.ts';
import { parseConfig } from '../../src/config.ts';
import { readContext } from '../../src/main.ts';
import { upsertAccounts, upsertPeople } from '../../src/store/accounts.ts';
import { asId, type MessageId } from '../../src/domain/ids.ts';
import type { Store } from '../../src/store/open-store.ts';
import { type Triaged, triage } from '../../src/triage.ts';
import { storeMails } from '../store/samples.ts';
import { companyFile } from './company-file.ts';

export { companyFile };

/** The configuration of a small company with one customer. */
export const config = parseConfig(companyFile, 'defuse.yaml', { SECRET: 'x' });

/** What the pipeline needs, with a reader that runs in this process and a clock of its own. */
export interface Office {
  readonly at: (now: Date) => void;
  readonly receive: (texts: readonly string[], from?: number) => Promise<readonly Triaged[]>;
  readonly triageOne: (id: string) => Promise<Triaged>;
}

/** Seeds the people and the account, and returns the desk at which mails are read. */
export async function openOffice(
  store: Store,
  start: Date,
  over: Partial<Setting> = {},
  authservId: string | null = null,
): Promise<Office> {
  await upsertPeople(store, config.people);
  await upsertAccounts(store, config.accounts);
  const usual = readContext(config, null);
  // As in the running service (main.ts).
  const context = { ...usual, parse: { ...usual.parse, authservId }, issueCanWait: true } as const;
  let now = start;
  const ports = {
    store,
    read: async (request: Parameters<typeof readMail>[0]) => ({
      is: 'read' as const,
      mail: await readMail(request, context),
    }),
    setting: { ...settingHere(config), ...over },
    moment: () => ({ now, newId: () => crypto.randomUUID() }),
    world: accountWorld(store, config.file.company.domains),
    recent: recentInteractions(store),
  };
  const triageOne = (id: string): Promise<Triaged> => triage(asId<MessageId>(id), ports);
  return {
    at: (moment) => {
      now = moment;
    },
    triageOne,
    receive: async (texts, from = 1) => {
      const ids = await storeMails(store, texts, from);
      const ends: Triaged[] = [];
      for (const id of ids) ends.push(await triageOne(id));
      return ends;
    },
  };
}

/** A mail as it comes from the server. */
export function mail(subject: string, body: string, from = 'Ida Noor <ida@acme.example>'): string {
  const id = subject.toLowerCase().replace(/\W+/g, '-');
  return [
    `From: ${from}`,
    'To: support@vendor.example',
    `Subject: ${subject}`,
    'Date: Mon, 04 May 2026 09:00:00 +0100',
    `Message-ID: <${id}@acme.example>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
}

/** A calendar's answer that declines the review of 20 May, with words of the guest beside it or without. */
export function calendarRefusal(words: string | null = null): string {
  const answer = [
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:QBR'],
    'DTSTART:20260520T100000Z',
    'ORGANIZER:mailto:cleo@vendor.example',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:ida@acme.example',
    ...['END:VEVENT', 'END:VCALENDAR'],
  ];
  const spoken = ['--b', 'Content-Type: text/plain; charset=utf-8', '', words ?? '', '--b'];
  return [
    'From: Ida Noor <ida@acme.example>',
    'To: support@vendor.example',
    'Subject: Declined: QBR',
    'Date: Mon, 04 May 2026 09:00:00 +0100',
    'Message-ID: <refusal@acme.example>',
    ...(words === null
      ? answer
      : ['Content-Type: multipart/alternative; boundary=b', '', ...spoken, ...answer, '--b--']),
    '',
  ].join('\r\n');
}
