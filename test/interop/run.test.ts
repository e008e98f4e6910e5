import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atThisLoad } from '../busy-machine.ts';
import { headerOf, thirtyMails } from './mails.ts';
import { type Seen, unjudged, watchMorning } from './morning.ts';
import { hasServers, type Servers, startServers } from './servers/both.ts';
import { type MailWorld, startMailWorld } from './servers/world.ts';

const uids = (seen: Seen) => seen.mails.map((mail) => mail.uid);
const idsIn = (mails: readonly Buffer[] | undefined, header: string) =>
  (mails ?? []).map((bytes) => headerOf(bytes, header)).sort();

// A real Dovecot over TLS, a real SMTP dialogue, a real PostgreSQL, `defuse run` as a process of its own.
describe.skipIf(!hasServers)('a morning on real servers', () => {
  let servers: Servers;
  let embeddedWorld: MailWorld | null = null;
  let seen: Seen;
  beforeAll(async () => {
    servers = await startServers();
    seen = await watchMorning(servers.world, servers.postgres.url);
  }, 300_000);
  afterAll(async () => {
    await embeddedWorld?.stop();
    await servers?.stop();
  });

  it('assesses each of thirty mails once, and list and bounce are only stored', () => {
    const expected = thirtyMails.map(({ name }) => ['assessed', unjudged.includes(name) ? 0 : 1]);
    expect(seen.mails.map((mail) => [mail.state, mail.assessments])).toEqual(expected);
  });

  it('assesses each within five seconds of its arrival', () => {
    expect(seen.latencyMs).toHaveLength(thirtyMails.length);
    expect(Math.max(...seen.latencyMs)).toBeLessThan(atThisLoad(5_000));
  });

  it('gives the tier in the name of each mail of a customer, or a higher one of the account', () => {
    const names = ['high', 'medium', 'low', 'none'];
    const wrong = seen.mails.filter((mail, index) => {
      const meant = (thirtyMails[index]?.name ?? '').split('-')[0] ?? '';
      return names.indexOf(mail.tier ?? 'none') > names.indexOf(meant);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves UIDs, flags, keywords and bytes of the inbox as they were', () => {
    expect(seen.before.split('\n')[0]).toMatch(/^\d+ 32 31 \d+$/);
    expect(seen.before).toContain('$Label1');
    expect(seen.after).toBe(seen.before);
  });

  it('saves every draft once, as a reply that threads under the customer’s mail (RFC 5322 §3.6.4)', () => {
    const owed = seen.owed.filter((one) => one.kind === 'reply-draft' && one.state === 'sent');
    expect(owed.length).toBeGreaterThan(8);
    expect(idsIn(seen.drafts, 'X-Defuse-Draft')).toEqual(owed.map((one) => one.id).sort());
    for (const one of owed) {
      if (one.uid === null) continue;
      const mail = thirtyMails[uids(seen).indexOf(one.uid)]?.bytes;
      const draft = seen.drafts.find((bytes) => headerOf(bytes, 'X-Defuse-Draft') === one.id);
      const id = headerOf(mail, 'Message-ID');
      const thread = headerOf(mail, 'References') ?? headerOf(mail, 'In-Reply-To');
      expect(headerOf(draft, 'In-Reply-To')).toBe(id);
      expect(headerOf(draft, 'References')).toBe(thread === null ? id : `${thread} ${id}`);
      const [, from] = /<(.*)>/.exec(headerOf(mail, 'From') ?? '') ?? [];
      expect(headerOf(draft, 'To')).toContain(from);
      expect(headerOf(draft, 'From')).toContain('support@marlow.example');
    }
  });

  it('brings each escalation once to everybody whom the protocol names (E-H2, E-H3)', () => {
    const cases = [...new Set(seen.owed.filter((one) => one.tier === 'high').map((o) => o.caseId))];
    expect(cases.length).toBeGreaterThan(5);
    for (const kase of cases) {
      const told = (kind: string) =>
        seen.owed
          .filter((one) => one.caseId === kase && one.kind === kind && one.state === 'sent')
          .map((one) => one.recipient)
          .sort();
      expect(told('escalation')).toEqual(['priya', 'sofia', 'walter']);
      expect(told('call-request')).toEqual(['priya']);
    }
  });

  it('brings to each person exactly the mails that it owed them', () => {
    for (const [name, mails] of seen.inboxes) {
      const sent = seen.owed.filter(
        (one) => one.recipient === name && one.state === 'sent' && !one.kind.endsWith('-draft'),
      );
      expect(idsIn(mails, 'X-Defuse-Id')).toEqual(sent.map((one) => one.id).sort());
    }
    expect(seen.inboxes.get('omar')).toEqual([]);
  });

  it('says nothing about the mail of last year', () => {
    expect(seen.mails.map((mail) => mail.messageId)).not.toContain('<history@fixture.example>');
  });

  it('ends at SIGTERM with code 0 and has logged no error', () => {
    expect(seen.exitCode).toBe(0);
    expect(seen.lines.filter((line) => /"level":[456]0/.test(line))).toEqual([]);
  });

  it('gives the same tiers without a database server, in the embedded store', async () => {
    const world = await startMailWorld();
    embeddedWorld = world;
    const embedded = await watchMorning(world, null);
    const tiers = (one: Seen) => one.mails.map((mail) => [mail.messageId, mail.tier]);
    expect(tiers(embedded)).toEqual(tiers(seen));
    expect(Math.max(...embedded.latencyMs)).toBeLessThan(atThisLoad(5_000));
  }, 300_000);
});
