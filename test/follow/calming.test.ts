import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { mail, type Office, openOffice } from '../triage/office.ts';

const threat = mail(
  'Export failed',
  'Hi,\n\nthe export failed again. If it is not fixed by Friday we will cancel our contract.\n\nIda',
);
const inThread = (body: string): string =>
  mail('Re: Export failed', body).replace(
    'Content-Type',
    'In-Reply-To: <export-failed@acme.example>\r\nContent-Type',
  );

const ignored = 'Hi,\n\nplease ignore my last mail, I was upset.\n\nIda';

onEachDatabase('what ends a High', (store) => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice(store(), now);
    await office.receive([threat]);
  });

  const after = async (next: string): Promise<string> => {
    await office.receive([next], 2);
    const [row] = await store().rows<{ said: string }>(
      sql`select tier || ' ' || state as said from case_ order by opened_at limit 1`,
    );
    return row?.said ?? '';
  };

  it.each([
    'Thank you, talk to you at three.\n\nIda',
    'Thanks for the quick reply, I will read it tonight.\n\nIda',
    'Thank you for your message. We will discuss it on Friday.\n\nIda',
    'Thank you for the call. My boss still wants to leave.\n\nIda',
    'OK, thanks Cleo. Friday it is then.\n\nIda',
    'Thank you, Cleo.\n\nIda',
    'thanks for the update.\n\nIda',
    'Thanks, Tom',
  ])('is no courtesy, within its own thread: %s', async (body) => {
    expect(await after(inThread(body))).toBe('high open');
  });

  it.each([
    'All works now, thanks.\n\nIda',
    'Numbers are good since noon. Cheers for working through the night.\n\nIda',
    'Please disregard the notice we sent, we are staying with you.\n\nIda',
  ])('is what solves its matter, within its own thread: %s', async (body) => {
    expect(await after(inThread(body))).toBe('none watching');
  });

  it.each([
    'The export works again, but the trust is gone. We go ahead with the termination.\n\nIda',
    'Thank you for fixing it. It comes too late for us.\n\nIda',
  ])('is nothing said by who goes all the same: %s', async (body) => {
    expect(await after(inThread(body))).toBe('high open');
  });

  it('is told to executives with the sentence that says so', async () => {
    await after(inThread('Hi Cleo,\n\nThe export works again, thank you.\n\nIda'));
    const [row] = await store().rows<{ said: string }>(
      sql`select content->>'text' as said from outgoing where kind = 'escalation-update'`,
    );
    expect(row?.said).toContain('Risk Level: none now');
    expect(row?.said).toContain('“The export works again, thank you.”');
  });

  it('is no thanks for something else', async () => {
    const other = 'Hi,\n\nthank you, the password reset worked.\n\nTom';
    expect(await after(mail('Password', other, 'Tom Reed <tom@acme.example>'))).toBe('high open');
  });

  it('is a threat taken back, wherever it is said', async () => {
    const back = 'Hi,\n\nplease ignore my last mail, we have changed our mind and stay.\n\nIda';
    expect(await after(mail('Sorry', back))).toBe('none watching');
  });

  it.each([
    ['outside its thread', mail('Printer', ignored), 'high open'],
    ['within its thread', inThread(ignored), 'none watching'],
  ])('may be a mail taken back that names nothing, only %s', async (_, next, said) => {
    expect(await after(next)).toBe(said);
  });
});
