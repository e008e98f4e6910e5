import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { asId, type CaseId, type InteractionId, type PersonId } from '../../src/domain/ids.ts';
import { act } from '../../src/follow/act.ts';
import { onEachDatabase } from '../store/databases.ts';
import { now } from '../store/samples.ts';
import { serviceWith } from '../api/world.ts';
import { mail, openOffice } from '../triage/office.ts';

const hours = (count: number): Date => new Date(now.getTime() + count * 3_600_000);
const decision = 'Ship the mended nightly export to every shop of the northern region';

onEachDatabase('the recap that the CSM sends', (store) => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  let id: CaseId;
  let uid = 20;
  const boss = asId<PersonId>('boss');
  const recap = async () =>
    (await store().rows<{ recap: string }>(sql`select recap from case_`))[0]?.recap;
  /** What our draft says, as it waits in Drafts. */
  const drafted = async () =>
    (
      await store().rows<{ text: string; subject: string }>(sql`
        select content ->> 'text' as text, content ->> 'subject' as subject from outgoing
        where kind = 'recap-draft'`)
    )[0] ?? { text: '', subject: '' };
  const sends = async (subject: string, body: string, headers: readonly string[] = []) => {
    const written = mail(subject, body, 'Cleo Marsh <cleo@vendor.example>')
      .replace('To: support@vendor.example', 'To: Ida Noor <ida@acme.example>')
      .replace('Subject:', [...headers, 'Subject:'].join('\r\n'));
    office.at(hours(3));
    uid += 1;
    await office.receive([written], uid);
  };
  const inThread = ['In-Reply-To: <crash@acme.example>', 'References: <crash@acme.example>'];

  beforeEach(async () => {
    office = await openOffice(store(), now);
    await office.receive([
      mail('Crash', 'It crashed again. We have decided to cancel our contract.'),
    ]);
    const [row] = await store().rows<{ id: CaseId }>(sql`select id::text as id from case_`);
    id = row?.id ?? asId('');
    const plan = {
      ...{ decision, owner: boss, dueOn: '2026-05-08', customerTold: false },
      ...{ writtenBy: boss, writtenAt: hours(-3) },
    };
    const call = { interactionId: asId<InteractionId>('call'), at: hours(-2) };
    await act(id, { is: 'planned', plan }, boss, serviceWith(store(), '', hours(-3)));
    expect([await recap(), (await drafted()).text]).toEqual(['owed', '']);
    await act(
      id,
      { is: 'call-held', by: null, ...call },
      null,
      serviceWith(store(), '', hours(-1)),
    );
    expect(await recap()).toBe('owed');
  });

  it('is seen in Sent as it was drafted, and needs no click', async () => {
    const { text, subject } = await drafted();
    expect(text).toContain('nightly export');
    await sends(subject, text, inThread);
    expect(await recap()).toBe('written');
    const lines = await store().rows<{ kind: string; by: string; proof: string | null }>(sql`
      select kind, by, proof from ledger where kind in ('recap-written', 'csm-replied')
      order by kind`);
    expect(lines.map((one) => [one.kind, one.by])).toEqual([
      ['csm-replied', 'csm'],
      ['recap-written', 'csm'],
    ]);
    const [sent] = await store().rows<{ id: string }>(
      sql`select id::text as id from message where uid = ${uid}::int`,
    );
    expect(lines.map((one) => one.proof)).toEqual([sent?.id, sent?.id]);
  });

  it('is known in its thread when the CSM has changed it', async () => {
    const { text } = await drafted();
    const changed = text
      .replace('Here is what we settled', 'As promised, in short, this is what we agreed')
      .replace('Best regards,', 'Call me if you miss something.\n\nAll the best,');
    await sends('Re: Crash', changed, inThread);
    expect(await recap()).toBe('written');
  });

  it('is known by its words in a mail of its own', async () => {
    const { text } = await drafted();
    await sends('What we agreed this morning', text);
    expect(await recap()).toBe('written');
  });

  it.each([
    ['another mail of the thread', 'Hi Ida, we look into the export at once. Best regards, Cleo'],
    ['a mail that only names the plan', 'Hi Ida, we will ship the mended nightly export. Cleo'],
  ])('is not %s', async (_, body) => {
    await sends('Re: Crash', body, inThread);
    expect(await recap()).toBe('owed');
  });
});
