/** One mail of the demo. `daysAgo` > 0 = history that stood in the folders before Defuse started. */
export interface SampleMail {
  readonly folder: 'inbox' | 'sent';
  readonly name: string;
  readonly customer: string;
  readonly subject: string;
  readonly body: string;
  readonly daysAgo: number;
  /** Seconds after the start of the demo at which it arrives; 0 for history. */
  readonly afterSeconds: number;
  /** More headers, or a whole MIME body with its Content-Type. */
  readonly headers?: readonly string[];
}

const history = (
  folder: 'inbox' | 'sent',
  daysAgo: number,
  name: string,
  customer: string,
  subject: string,
  body: string,
): SampleMail => ({
  folder,
  name,
  customer,
  subject,
  body,
  daysAgo,
  afterSeconds: 0,
});

let clock = 2;
const arrives = (
  name: string,
  customer: string,
  subject: string,
  body: string,
  headers: readonly string[] = [],
): SampleMail => {
  clock += 2;
  return {
    folder: 'inbox',
    name,
    customer,
    subject,
    body,
    daysAgo: 0,
    afterSeconds: clock,
    headers,
  };
};

const declined = (uid: string, who: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sample//EN',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260301T090000Z',
    'ORGANIZER:mailto:ines@marlow.example',
    `ATTENDEE;PARTSTAT=DECLINED:mailto:${who}`,
    'SUMMARY:Quarterly review',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

const calendarHeaders = ['Content-Type: text/calendar; charset=utf-8; method=REPLY'];

/** What stood in Inbox and Sent before: the history from which silence and turns are computed. */
export const sampleHistory: readonly SampleMail[] = [
  history(
    'inbox',
    40,
    'Marit Solheim',
    'marit.solheim@fjordline.example',
    'Nightly export missing',
    'Hello,\n\nThe nightly CSV export did not arrive this morning, and our carrier files were late because of it. Can you look?\n\nMarit Solheim',
  ),
  history(
    'sent',
    39,
    'Ines Carvalho',
    'marit.solheim@fjordline.example',
    'Re: Nightly export missing',
    'Hello Marit,\n\nThe export ran again at 09:40. I will send you the cause by Friday.\n\nBest,\nInes',
  ),
  history(
    'inbox',
    33,
    'Gail Norris',
    'gail.norris@pinecrest.example',
    'Linen counts',
    'Hi Ines,\n\nThe linen counts look right now. We will start with the second house next.\n\nGail',
  ),
  history(
    'sent',
    27,
    'Ines Carvalho',
    'gail.norris@pinecrest.example',
    'Second house',
    'Hi Gail,\n\nHow did the start in the second house go? Happy to sit in on the first count.\n\nInes',
  ),
  history(
    'sent',
    16,
    'Ines Carvalho',
    'gail.norris@pinecrest.example',
    'Re: Second house',
    'Hi Gail,\n\nJust checking whether the second house is counting already.\n\nInes',
  ),
  history(
    'inbox',
    12,
    'Ruth Amsel',
    'ruth.amsel@lumen-opticians.example',
    'Declined: Quarterly review',
    declined('review-1@marlow.example', 'ruth.amsel@lumen-opticians.example'),
  ),
];

/** What arrives while the demo runs, two seconds apart. */
export const sampleArrivals: readonly SampleMail[] = [
  arrives(
    'Nadia Petrov',
    'nadia.petrov@bellweather.example',
    'Two-step login for new staff',
    'Hi team,\n\nWe have four new colleagues starting on Monday. Where do I switch on two-step login for them?\n\nThanks,\nNadia',
  ),
  arrives(
    'Marit Solheim',
    'marit.solheim@fjordline.example',
    'Export failed again',
    'Hello Ines,\n\nThe nightly CSV export failed for the third time this month and nobody told us. My team typed 400 lines by hand until midnight. You promised me the cause five weeks ago and I have heard nothing.\n\nIf this is not solved by the end of next week we will not renew the contract in January.\n\nMarit Solheim\nHead of Operations, Fjordline Logistics',
  ),
  arrives(
    'Peter Lowe',
    'peter.lowe@westbrook.example',
    "Tomorrow's call",
    "Hi Tom,\n\nCould we cancel tomorrow's call and move it to Thursday at ten? I am in the workshop all day. Nothing urgent, all is well here.\n\nCheers,\nPeter",
  ),
  arrives(
    'Dr Helen Moss',
    'helen.moss@copperfield-dental.example',
    'Renewal',
    'Dear Ines,\n\nBefore we talk about the renewal I should be open with you: our partners have asked me to compare Marlow with Rivermark, and we are seeing a demo of theirs on Tuesday. What would you say to them about the price?\n\nKind regards,\nHelen Moss',
  ),
  arrives(
    'Yusuf Demir',
    'yusuf.demir@alder-clinics.example',
    'Re: Label printer',
    'Hi Tom,\n\nThat did it, the labels print again. Thank you for the quick help!\n\nYusuf\n\nOn Monday Tom Adeyemi wrote:\n> Please try the new driver. If that fails we will have to cancel the old queue.\n> Tom',
    ['In-Reply-To: <printer-1@marlow.example>', 'References: <printer-1@marlow.example>'],
  ),
  arrives(
    'Carla Ruiz',
    'carla.ruiz@hartwell.example',
    'This is a disgrace',
    'This is the worst week we have had with your software. The stock screen shows numbers that are simply wrong, two lorries left half empty, and when I call, nobody knows anything. I am furious and I expect somebody senior to call me today.\n\nCarla Ruiz\nHartwell Foods',
  ),
  arrives(
    'Ben Achebe',
    'ben.achebe@oakhaven.example',
    'Ticket 2210',
    'Hello,\n\nI wrote on the 3rd and again last week about the term report, and I am still waiting for an answer. It is a bit frustrating to explain this to the schools every morning.\n\nCould somebody take it?\n\nBen Achebe',
  ),
  arrives(
    'Fjordline Logistics',
    'jonas.berg@fjordline.example',
    'Automatic reply: Export failed again',
    'I am out of the office until Monday. In urgent cases please write to ops@fjordline.example.',
    ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  ),
  arrives(
    'Ruth Amsel',
    'ruth.amsel@lumen-opticians.example',
    'Declined: Quarterly review (new date)',
    declined('review-2@marlow.example', 'ruth.amsel@lumen-opticians.example'),
    calendarHeaders,
  ),
  arrives(
    'Sam Finch',
    'sam@sablefinch.example',
    'Missed you',
    'Hi Tom,\n\nSo sorry, I missed our call this morning, we had a delivery at the same time. Can you send me some new times?\n\nSam',
  ),
  arrives(
    'Greta Holm',
    'greta.holm@quillco.example',
    'Review for your site',
    'Hi Ines,\n\nHappy to write a few lines. We left Rivermark for you two years ago and I have no complaints at all. Best decision of that year.\n\nGreta',
  ),
  arrives(
    'Erik Northgate',
    'erik@northgate-timber.example',
    'Re: Stock count pilot',
    'Hello Tom,\n\nWe have to push the pilot back again, the yard is in inventory until the end of the month. I will come back to you when it is quieter.\n\nErik',
    ['In-Reply-To: <pilot-1@marlow.example>', 'References: <pilot-1@marlow.example>'],
  ),
  arrives(
    'Warehouse Weekly',
    'news@warehouse-weekly.example',
    'Ten ways to cut waste',
    'This week: why leaders switch systems, and ten ways to cut waste.\n\nUnsubscribe at any time.',
    [
      'List-Id: <weekly.warehouse-weekly.example>',
      'List-Unsubscribe: <https://warehouse-weekly.example/u>',
      'Precedence: bulk',
    ],
  ),
  arrives(
    'Ida Brandt',
    'ida@tidebakery.example',
    'Question about prices',
    'Hello,\n\nA friend told me about you. What does it cost for two shops?\n\nIda, Tide Bakery',
  ),
];

/** The mail as bytes on the wire (RFC 5322), dated `daysAgo` before `now`. */
export function sampleBytes(mail: SampleMail, now: Date): Buffer {
  const at = new Date(now.getTime() - mail.daysAgo * 86_400_000);
  const inbound = mail.folder === 'inbox';
  const calendar = mail.body.startsWith('BEGIN:VCALENDAR');
  const type = mail.headers?.find((line) => line.startsWith('Content-Type'));
  const lines = [
    `From: ${inbound ? `${mail.name} <${mail.customer}>` : `${mail.name} <support@marlow.example>`}`,
    `To: ${inbound ? 'support@marlow.example' : mail.customer}`,
    `Subject: ${mail.subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${slug(`${mail.folder} ${mail.daysAgo} ${mail.subject} ${mail.customer}`)}@sample.example>`,
    ...(mail.headers ?? []),
    ...(inbound
      ? [
          `Authentication-Results: mx.marlow.example; dmarc=pass header.from=${domainOf(mail.customer)}`,
        ]
      : []),
    'MIME-Version: 1.0',
    ...(type
      ? []
      : [calendar ? (calendarHeaders[0] ?? '') : 'Content-Type: text/plain; charset=utf-8']),
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.body.replace(/\r?\n/g, '\r\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'utf8');
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
}
