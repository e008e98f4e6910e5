import type { ImapFlow } from 'imapflow';

const dayMs = 86_400_000;

/** One mail of the past: where it stands, how long ago it came, and its bytes. */
export interface PastMail {
  readonly folder: 'INBOX' | 'Sent';
  readonly at: Date;
  readonly bytes: string;
}

interface Talk {
  readonly customer: string;
  readonly subject: string;
  /** `in` = the customer wrote, `out` = Ines did; days ago; the text. */
  readonly mails: readonly (readonly ['in' | 'out', number, string])[];
}

const people: Readonly<Record<string, string>> = {
  quillco: 'Greta Holm <greta.holm@quillco.example>',
  hartwell: 'Moss Tindall <moss@hartwell.example>',
  fjordline: 'Sunniva Dahl <sunniva@fjordline.example>',
  oakhaven: 'Pia Renner <pia@oakhaven.example>',
  pinecrest: 'Otis Grange <otis@mail.pinecrest.example>',
  westbrook: 'Tamsin Yeo <tamsin+bikes@westbrook.example>',
};

const talks: readonly Talk[] = [
  // Lively: an exchange every week, the last word theirs.
  {
    customer: 'quillco',
    subject: 'Weekly numbers',
    mails: Array.from({ length: 12 }, (_, week) => [
      [
        'in',
        86 - week * 7,
        `Hi Ines,\n\nthe numbers of week ${week + 1} look right to us.\n\nGreta`,
      ],
      ['out', 85 - week * 7, `Hi Greta,\n\nglad to hear it.\n\nInes`],
    ]).flat() as unknown as Talk['mails'],
  },
  {
    customer: 'quillco',
    subject: 'New price list',
    mails: [['in', 2, 'Hi,\n\nhere it is.\n\nGreta']],
  },
  // Silent for a month, three mails of ours unanswered.
  {
    customer: 'hartwell',
    subject: 'Step two of the roll-out',
    mails: [
      ['in', 80, 'Hello Ines,\n\nstep one is done here.\n\nMoss'],
      ['out', 79, 'Hello Moss,\n\nwonderful. When do you want to start step two?\n\nInes'],
      ['in', 33, 'Hello Ines,\n\nwe will come back to it after the audit.\n\nMoss'],
      ['out', 31, 'Hello Moss,\n\nhow did the audit go?\n\nInes'],
      ['out', 21, 'Hello Moss,\n\nany news on step two?\n\nInes'],
      ['out', 9, 'Hello Moss,\n\na short nudge on step two.\n\nInes'],
    ],
  },
  // They asked and nobody answered; another thread went on.
  {
    customer: 'fjordline',
    subject: 'Export of archived orders',
    mails: [['in', 24, 'Hi,\n\ncould you tell us how to export archived orders?\n\nSunniva']],
  },
  {
    customer: 'fjordline',
    subject: 'Invoice address',
    mails: [
      ['in', 40, 'Hi,\n\nour new address is in the footer.\n\nSunniva'],
      ['out', 22, 'Hi Sunniva,\n\nthe address is changed.\n\nInes'],
    ],
  },
  // Two meetings missed within a month.
  {
    customer: 'oakhaven',
    subject: 'Training',
    mails: [
      ['in', 18, 'Dear Ines,\n\nsorry, I missed our call today.\n\nPia'],
      ['out', 17, 'Dear Pia,\n\nno harm done.\n\nInes'],
      ['in', 4, 'Dear Ines,\n\nsorry, I missed our call this morning.\n\nPia'],
      ['out', 3, 'Dear Pia,\n\nI will send you two new times.\n\nInes'],
    ],
  },
  // Away: 34 days since their last word, 25 of them announced.
  {
    customer: 'pinecrest',
    subject: 'Season opening',
    mails: [
      ['in', 34, 'Hi Ines,\n\nthe season opens soon, all is set.\n\nOtis'],
      ['out', 33, 'Hi Otis,\n\nhow do the new tablets do?\n\nInes'],
    ],
  },
  // A promise kept, and one that is overdue.
  {
    customer: 'westbrook',
    subject: 'Import guide',
    mails: [
      ['in', 30, 'Hi Ines,\n\nwe look forward to the guide.\n\nTamsin'],
      ['out', 29, "Hi Tamsin,\n\nI'll send you the import guide within three days.\n\nInes"],
      ['out', 27, 'Hi Tamsin,\n\nthe import guide is attached.\n\nInes'],
      ['in', 15, 'Hi Ines,\n\nthe guide was what we needed.\n\nTamsin'],
      ['out', 14, "Hi Tamsin,\n\nI'll call your warehouse team within two days.\n\nInes"],
      ['in', 6, 'Hi Ines,\n\nwe are busy with stocktaking.\n\nTamsin'],
    ],
  },
];

/** Three months of a shared mailbox before `now`, in the order of time; dates are those of the servers. */
export function threeMonths(now: Date): readonly PastMail[] {
  const mails = talks.flatMap((talk, at) => mailsOf(talk, at, now));
  const away = new Date(now.getTime() - 33 * dayMs + 60_000);
  const back = new Date(now.getTime() - 8 * dayMs).toISOString().slice(0, 10);
  mails.push({
    folder: 'INBOX',
    at: away,
    bytes: lines(
      `From: ${people['pinecrest']}`,
      'To: support@marlow.example',
      'Subject: Automatic reply: Season opening',
      'Auto-Submitted: auto-replied',
      'Message-ID: <away@pinecrest.example>',
      `Date: ${rfcDate(away)}`,
      '',
      `I am out of the office until ${back} and will read your mail after that.`,
    ),
  });
  return mails.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function mailsOf(talk: Talk, number: number, now: Date): PastMail[] {
  const customer = people[talk.customer] ?? '';
  const id = (at: number): string => `<${talk.customer}-${number}-${at}@fixture.example>`;
  return talk.mails.map(([way, daysAgo, text], at) => {
    const when = new Date(now.getTime() - daysAgo * dayMs);
    const ours = 'Ines Carvalho <ines@marlow.example>';
    return {
      folder: way === 'in' ? 'INBOX' : 'Sent',
      at: when,
      bytes: lines(
        `From: ${way === 'in' ? customer : ours}`,
        `To: ${way === 'in' ? 'support@marlow.example' : customer}`,
        `Subject: ${at === 0 ? '' : 'Re: '}${talk.subject}`,
        `Message-ID: ${id(at)}`,
        ...(at === 0 ? [] : [`In-Reply-To: ${id(at - 1)}`, `References: ${id(0)} ${id(at - 1)}`]),
        `Date: ${rfcDate(when)}`,
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
      ),
    };
  });
}

/** Puts the past into the mailbox, as the server would have kept it. */
export async function appendAll(client: ImapFlow, mails: readonly PastMail[]): Promise<void> {
  for (const one of mails) await client.append(one.folder, one.bytes, ['\\Seen'], one.at);
}

/** A customer's client says no to an invitation (RFC 5546 §3.2.3). */
export function calendarDecline(now: Date): string {
  const start = new Date(now.getTime() + 3 * dayMs).toISOString().replace(/[-:]|\.\d+/g, '');
  return lines(
    `From: ${people['quillco']}`,
    'To: support@marlow.example',
    'Subject: Declined: Quarterly review',
    'Message-ID: <declined@quillco.example>',
    `Date: ${rfcDate(now)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; method=REPLY; charset=utf-8',
    '',
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'UID:qbr-7@marlow.example',
    'SEQUENCE:0',
    `DTSTART:${start}`,
    'SUMMARY:Quarterly review',
    'ORGANIZER:mailto:ines@marlow.example',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:greta.holm@quillco.example',
    'END:VEVENT',
    'END:VCALENDAR',
  );
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n').replace(/\n/g, '\r\n')}\r\n`;
}

function rfcDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}
