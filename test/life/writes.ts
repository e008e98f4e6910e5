import { DateTime } from 'luxon';
import type { LifeEvent } from './events.ts';
import { answerKinds, letterKinds, subjects } from './letters.ts';
import { csmNow, customerAt, filled, type Life, lastOf, type Posted, type Writer } from './life.ts';
import { post, replyTo } from './post.ts';

type Of<Kind extends LifeEvent['is']> = Extract<LifeEvent, { is: Kind }>;

const support = 'Marlow Support <support@marlow.example>';

/** A customer writes, from where they work, from home, or a stranger does. */
export async function letter(life: Life, event: Of<'letter'>): Promise<void> {
  const customer = customerAt(event.customer);
  const contact = customer.contacts[event.contact % customer.contacts.length];
  if (contact === undefined) return;
  const folder = event.thread === 'answers-ours' ? 'sent' : undefined;
  const before = event.thread === 'new' ? undefined : lastOf(life, customer, folder);
  const who = writerOf(contact, event.from);
  const kinds = letterKinds[event.kind];
  const fresh = subjects[event.subject % subjects.length] ?? 'Hello';
  await post(life, {
    ...{ customer: customer.id, folder: 'inbox', who, to: support, before },
    subject: before ? replyTo(before) : filled(life, fresh, customer, who.name),
    text: filled(life, kinds[event.text % kinds.length] ?? '', customer, who.name),
    quote: before && event.quotes ? quoteOf(before) : '',
    offHours: event.skewHours - event.lateHours,
    headers: [
      `Authentication-Results: mx.marlow.example; dmarc=pass header.from=${who.address.split('@')[1]}`,
    ],
    machine: event.from === 'stranger',
  });
}

function writerOf({ name, address }: Writer, from: Of<'letter'>['from']): Writer {
  switch (from) {
    case 'work':
      return { name, address };
    case 'private':
      return { name, address: `${name.toLowerCase().replace(' ', '')}@gmail.com` };
    case 'stranger':
      return { name: 'Quentin Zorn', address: 'quentin@elsewhere.example' };
  }
}

function quoteOf({ at, who, text }: Posted): string {
  const day = DateTime.fromMillis(at, { zone: 'utc' }).toFormat('ccc, d LLL yyyy');
  const lines = text.split('\n').map((line) => `> ${line}`);
  return `\n\nOn ${day} at 10:00, ${who.name} <${who.address}> wrote:\n${lines.join('\n')}`;
}

/** The CSM of today answers, or writes of their own accord. */
export async function answer(life: Life, event: Of<'answer'>): Promise<void> {
  const customer = customerAt(event.customer);
  const csm = csmNow(life, customer);
  const before = event.thread === 'new' ? undefined : lastOf(life, customer, 'inbox');
  const contact = before?.who ?? customer.contacts[0];
  if (contact === undefined) return;
  const kinds = answerKinds[event.kind];
  const text = filled(life, kinds[event.text % kinds.length] ?? '', customer, contact.name);
  await post(life, {
    ...{ customer: customer.id, folder: 'sent', who: csm, before },
    to: `${contact.name} <${contact.address}>`,
    subject: before ? replyTo(before) : `About ${customer.word}`,
    text: text.replace(/\n[^\n]*$/, `\n${csm.name.split(' ')[0]}`),
  });
}

/** A mail comes a second time, as it was or by another way. */
export async function again(life: Life, { nth, otherBytes }: Of<'again'>): Promise<void> {
  const mails = life.posted.filter((one) => one.folder === 'inbox');
  const one = mails[mails.length - 1 - (nth % Math.max(1, mails.length))];
  if (one === undefined) return;
  const way = otherBytes ? 'Received: from list.example by mx.marlow.example\r\n' : '';
  await life.house.receive('inbox', `${way}${one.bytes}`);
}

/** What no person wrote: an absence, a bounce, a newsletter, a calendar's answer. */
export async function machine(life: Life, event: Of<'machine'>): Promise<void> {
  const customer = customerAt(event.customer);
  const who = customer.contacts[event.contact % customer.contacts.length];
  if (who === undefined) return;
  const { word, name, id } = customer;
  const before = lastOf(life, customer, 'sent');
  const common = { customer: id, folder: 'inbox', to: support, before, machine: true } as const;
  const automatic = 'Auto-Submitted: auto-replied';
  switch (event.kind) {
    case 'out-of-office': {
      const now = DateTime.fromJSDate(life.house.inside.now, { zone: 'utc' });
      const until = now.plus({ days: event.days }).toFormat('cccc, d LLLL');
      const other = `In urgent cases please write to ${customer.contacts[0]?.address}.`;
      const text = `I am out of the office until ${until}. ${other}`;
      const subject = `Automatic reply: ${before?.subject ?? word}`;
      return post(life, { ...common, who, subject, text, headers: [automatic] });
    }
    case 'bounce':
      return post(life, {
        ...common,
        who: { name: 'Mail Delivery System', address: `mailer-daemon@${id}.example` },
        subject: 'Undelivered Mail Returned to Sender',
        text: `Your message could not be delivered to ${who.address}: 550 5.1.1 user unknown.`,
        headers: [automatic, 'Return-Path: <>'],
      });
    case 'newsletter':
      return post(life, {
        ...common,
        who: { name: `${name} News`, address: `news@${id}.example` },
        subject: 'Why we switched and cancelled our old provider',
        text: `Ten reasons to leave your vendor now. ${word} special.`,
        headers: [
          ...['List-Unsubscribe: <mailto:u@x.example>', 'List-Id: <news.x.example>'],
          'Precedence: bulk',
        ],
      });
    case 'accepted':
    case 'declined': {
      const subject = `${event.kind === 'accepted' ? 'Accepted' : 'Declined'}: ${word} review`;
      const body = calendarOf(life, event, who);
      return post(life, { ...common, who, subject, text: `${word} review`, body });
    }
  }
}

function calendarOf(life: Life, event: Of<'machine'>, who: Writer): readonly string[] {
  const customer = customerAt(event.customer);
  const start = new Date(life.house.inside.now.getTime() + event.days * 86_400_000);
  return [
    ...['Content-Type: text/calendar; method=REPLY; charset=utf-8', ''],
    ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT'],
    ...[`UID:review-${customer.id}-${event.days}@marlow.example`, 'SEQUENCE:0'],
    `DTSTART:${start.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `SUMMARY:${customer.word} review`,
    `ORGANIZER:mailto:${csmNow(life, customer).address}`,
    `ATTENDEE;PARTSTAT=${event.kind.toUpperCase()}:mailto:${who.address}`,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ];
}
