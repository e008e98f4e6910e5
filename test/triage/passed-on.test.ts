import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, type Office, openOffice } from './office.ts';

const words = 'Please close our account and stop the direct debit.';
const form = `Name: Owen Pritchard\nEmail: owen@acme.example\n\nMessage:\n${words}`;
const replyTo = (address: string, text: string): string =>
  text.replace('Subject:', `Reply-To: ${address}\r\nSubject:`);

onEachDatabase('a mail that a form or a tool passed on', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
  });
  const owed = async (): Promise<string[]> =>
    (
      await store().rows<{ line: string }>(
        sql`select kind || ' → ' || recipient as line from outgoing order by 1`,
      )
    ).map((one) => one.line);
  const drafts = async () =>
    store().rows<{ envelope: { to: { address: string; name: string }[]; cc: unknown[] } }>(
      sql`select draft as envelope from outgoing where kind = 'reply-draft'`,
    );
  const whole = [
    'call-request → boss',
    'escalation → boss',
    'escalation → exec',
    'notice → csm',
    'reply-draft → csm',
  ];

  it.each<[name: string, from: string]>([
    ['the form of our own site', 'Website <forms@vendor.example>'],
    ['the no-reply address of our own site', 'Website <noreply@vendor.example>'],
    ['a service for forms', 'Jotform <noreply@jotform.example>'],
  ])('is judged as its writer’s, who is answered: %s', async (_name, from) => {
    await office.receive([replyTo('Owen Pritchard <owen@acme.example>', mail('Form', form, from))]);
    expect(await owed()).toEqual(whole);
    const [draft] = await drafts();
    expect(draft?.envelope.to).toEqual([{ name: 'Owen Pritchard', address: 'owen@acme.example' }]);
    expect(draft?.envelope.cc).toEqual([]);
  });

  it.each<[name: string, text: string]>([
    [
      'the customer’s ticket tool',
      mail(
        '[#442] New comment',
        `Helen Marsh commented:\n\n${words}`,
        'Desk <no-reply@acme.example>',
      ),
    ],
    [
      'a form that names another than Reply-To',
      replyTo('eve@elsewhere.example', mail('Form', form, 'Site <forms@vendor.example>')),
    ],
  ])('is told, and nobody is answered whose address is not clear: %s', async (_name, text) => {
    await office.receive([text]);
    expect(await owed()).toEqual(whole.filter((one) => !one.startsWith('reply-draft')));
    const [notice] = await store().rows<{ text: string }>(
      sql`select content ->> 'text' as text from outgoing where kind = 'notice'`,
    );
    expect(notice?.text.replace(/\s+/g, ' ')).toContain(
      'not clear where the writer of the mail reads answers',
    );
  });

  it.each<[name: string, from: string]>([
    ['ours', 'Site <noreply@vendor.example>'],
    ['a service’s', 'Forms <no-reply@forms.example>'],
  ])('is shown to a manager where a form of %s names nobody', async (_name, from) => {
    await office.receive([mail('Form', `Name: Owen\nMessage: ${words}`, from)]);
    expect(await owed()).toEqual(['notice → boss']);
  });

  it('leads to nothing when a machine of ours or a newsletter sent it', async () => {
    await office.receive([
      mail('Monitor', words, 'Monitor <noreply@vendor.example>'),
      mail('News', words, 'News <newsletter@acme.example>'),
    ]);
    expect(await owed()).toEqual([]);
  });
});
