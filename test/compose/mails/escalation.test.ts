import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askNote } from '../../../src/domain/escalation-ask.ts';
import { callRequest } from '../../../src/compose/mails/call-request.ts';
import { escalationUpdate } from '../../../src/compose/mails/escalation-update.ts';
import { escalation } from '../../../src/compose/mails/escalation.ts';
import type { MailFacts } from '../../../src/compose/mails/facts.ts';
import { reviewRequest } from '../../../src/compose/mails/review-request.ts';
import { clauseIds } from '../../../src/domain/assessment.ts';
import { ledgerKinds } from '../../../src/domain/case.ts';
import type { CitedQuote } from '../../../src/compose/mails/facts.ts';
import { asId } from '../../../src/domain/ids.ts';
import { topics } from '../../../src/domain/signal.ts';
import { escalationTemplate } from '../../../src/protocol/escalation-template.ts';
import { sectionOf, withoutQuotes } from './reading.ts';
import {
  assessment,
  entry,
  facts,
  ines,
  mediumFacts,
  priya,
  quotes,
  silence,
  sofia,
  walter,
} from './samples.ts';

const toWalter: MailFacts = { ...facts, reader: walter };
const clockOf = (at: Date): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/London',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(at)
    .replace(',', '');

describe('the escalation by the template (E-H3)', () => {
  it('has every line of the template, in its order', () => {
    const mail = escalation(toWalter);
    expect(mail.subject).toBe(
      'Escalation: Fjordline Logistics – Threatens to cancel over the nightly CSV export',
    );
    const anchors = [
      'Hi Walter,',
      'Flagging a situation with Fjordline Logistics that needs escalation:',
      'Issue: Threatens to cancel over the nightly CSV export',
      'Call Recording: no recording',
      'Risk Level: High',
      'Timeline: Ongoing since 04/21',
      'Actions Taken:',
      'Escalation Ask:',
      "Let me know how you'd like to proceed. Ready to assist however needed.",
      'Best,\nInes Carvalho',
    ];
    const at = anchors.map((anchor) => mail.text.indexOf(anchor));
    expect(at.every((one) => one >= 0)).toBe(true);
    expect([...at].sort((a, b) => a - b)).toEqual(at);
  });

  it('takes each label from the protocol', () => {
    const { text } = escalation(toWalter);
    const labels = escalationTemplate.map((line) => line.label).filter((one) => one !== '');
    expect(labels.filter((one) => one !== 'Subject' && !text.includes(`${one}:`))).toEqual([]);
  });

  it('names the recording with its date and link when there is one, and says when there is none', () => {
    const url = 'https://calls.marlow.example/r/81';
    const mail = escalation({
      ...toWalter,
      recording: { url, at: new Date('2026-05-04T12:00:00Z') },
    });
    expect(mail.text).toContain(
      'Call Recording: recorded on 4 May\n  https://calls.marlow.example/r/81',
    );
    expect(mail.html).toContain(`href="${url}"`);
    expect(escalation(toWalter).text).toContain('Call Recording: no recording');
  });

  it.each(['javascript:alert(1)', 'http://calls.example/1', 'https://a b', 'https://x"onclick=1'])(
    'makes no link of the recording address %s',
    (url) => {
      const mail = escalation({ ...toWalter, recording: { url, at: facts.now } });
      expect(mail.html).not.toContain(url);
      expect(mail.text).not.toContain(url);
    },
  );

  it('cites the message that "ongoing since" rests on', () => {
    const mail = escalation(toWalter);
    expect(mail.html).toMatch(/<p data-source="m-1"[^>]*><strong>Timeline:/);
    expect(mail.text).toContain('first in the mail “Re: Monthly catch-up”');
  });

  it('gives the year when "ongoing since" is not of this year', () => {
    const first = {
      messageId: asId<CitedQuote['messageId']>('m-0'),
      at: new Date('2025-12-30T10:00:00Z'),
      subject: 'Hi',
    };
    expect(escalation({ ...toWalter, first }).text).toContain('Ongoing since 12/30/2025');
  });

  it('warns of an unverified sender, and louder of one whose check failed', () => {
    const as = (sender: CitedQuote['sender']): string =>
      escalation({ ...toWalter, quotes: quotes.map((quote) => ({ ...quote, sender })) }).text;
    expect(as('unknown')).toContain('! Sender not verified');
    expect(as('fail')).toContain('! The sender check of your mail server failed');
    expect(as('pass')).not.toMatch(/verified|sender check/);
  });

  it('ends with one ask that has a date, and takes the words of the CSM instead when given', () => {
    expect(sectionOf(escalation(toWalter), 'Escalation Ask')).toEqual([
      'Join call for support: bring an engineering owner to one call with Fjordline Logistics, by Wednesday 6 May.',
    ]);
    const changed = escalation({ ...toWalter, ask: 'Let us waive the June invoice' });
    expect(sectionOf(changed, 'Escalation Ask')).toEqual([
      'Let us waive the June invoice, by Wednesday 6 May.',
    ]);
  });

  it.each([
    ['escalation', escalation(toWalter)],
    ['update', escalationUpdate(toWalter)],
    ['call request', callRequest({ ...facts, reader: priya })],
  ])('is at most half a page: 220 words without quotes (%s)', (_name, mail) => {
    const words = withoutQuotes(mail)
      .split(/\s+/)
      .filter((one) => /[a-z]/i.test(one));
    expect(words.length).toBeLessThanOrEqual(220);
  });

  it('proposes an engagement plan, and shows the last contacts, for a silent account (M1)', () => {
    const mail = reviewRequest({
      ...mediumFacts,
      assessment: assessment('medium', [silence]),
      quotes: [],
      first: null,
    });
    expect(mail.subject).toBe('Review: Fjordline Logistics – Silent for 24 days');
    expect(sectionOf(mail, 'Proposed engagement plan')[0]).toMatch(
      /^Tuesday 5 May – Ines Carvalho: /,
    );
    expect(sectionOf(mail, 'Last contacts')).toHaveLength(3);
  });

  it('takes the ask from the newest note that sets it', () => {
    const note = (id: string, at: string, words: string) => entry(id, 'note', at, askNote(words));
    const ledger = [
      note('n-2', '2026-05-05T07:20:00Z', 'Join our call on Thursday'),
      note('n-1', '2026-05-05T07:10:00Z', 'Call them'),
    ];
    expect(sectionOf(escalation({ ...toWalter, ledger }), 'Escalation Ask')).toEqual([
      'Join our call on Thursday.',
    ]);
    expect(sectionOf(escalation({ ...toWalter, ledger }), 'Actions Taken')).toEqual([
      'None recorded yet',
    ]);
  });

  it('keeps the call request readable in 30 seconds: 160 words besides quotes and links', () => {
    const mail = callRequest({ ...facts, reader: priya });
    const prose = withoutQuotes(mail).replace(/^\s*https:\S+$/gm, '');
    expect(prose.split(/\s+/).filter((one) => /[a-z]/i.test(one)).length).toBeLessThanOrEqual(160);
  });

  it.each(
    clauseIds.flatMap((clause) => [null, ...topics].map((topic) => [clause, topic] as const)),
  )(
    'uses no colouring and no blame for %s about %s, and one ask (draft rule 39)',
    (clause, topic) => {
      const reasons = [{ clause, signals: [], facts: [] }];
      const given = { ...toWalter, topic, assessment: assessment('high', reasons) };
      const words = withoutQuotes(escalation(given));
      expect(words).not.toMatch(
        /\b(angry|furious|terrible|awful|unacceptable|disaster|unfortunately|sadly|very|extremely|blame|careless|failed to|should have)\b/i,
      );
      expect(sectionOf(escalation(given), 'Escalation Ask')).toHaveLength(1);
      expect(words).not.toMatch(/undefined|null|NaN|Invalid|\[object|\{\w+\}/);
    },
  );

  it('writes Risk Level: Medium and a proposed plan with owner and date to the manager (E-M2, E-M3)', () => {
    const mail = reviewRequest(mediumFacts);
    expect(mail.text).toContain('Risk Level: Medium');
    const plan = sectionOf(mail, 'Proposed recovery plan');
    expect(plan.length).toBeGreaterThanOrEqual(3);
    expect(plan.every((line) => /^\w+day \d+ \w+ – Ines Carvalho: /.test(line))).toBe(true);
  });
});

/** Letters and digits only: marks, escapes and folding are layout. */
const lettersOf = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, ' ').replace(/[^\p{L}\p{N}]/gu, '');

const anEntry = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...ledgerKinds),
  at: fc.date({
    min: new Date('2026-01-02T00:00:00Z'),
    max: new Date('2026-05-05T00:00:00Z'),
    noInvalidDate: true,
  }),
  words: fc.oneof(fc.string({ maxLength: 120 }), fc.constantFrom('Call held', 'Recap written')),
  by: fc.constantFrom(null, ines.id, priya.id, sofia.id),
});

describe('"Actions taken" is the ledger and nothing else', () => {
  it('says so when nothing is recorded', () => {
    const opened = entry('l-1', 'case-opened', '2026-05-03T08:00:00Z', 'Opened as high');
    for (const ledger of [[], [opened]]) {
      expect(sectionOf(escalation({ ...toWalter, ledger }), 'Actions Taken')).toEqual([
        'None recorded yet',
      ]);
    }
  });

  it('traces every line, its date and its words to one entry, and every quote to one message', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anEntry, { selector: (one) => one.id, maxLength: 15 }),
        (entries) => {
          const ledger = entries.map((one) => ({
            ...entry(one.id, one.kind, one.at.toISOString(), one.words),
            by: one.by,
          }));
          const mail = escalation({ ...toWalter, ledger });
          const listed = /Actions Taken:<\/strong><\/p>\n<ul[^>]*>\n([\s\S]*?)\n<\/ul>/.exec(
            mail.html,
          );
          const lines = (listed?.[1] ?? '')
            .split('\n')
            .map((line) => line.replace(/ style="[^"]*"/, ''));
          for (const line of lines) {
            if (/^<li>(None recorded yet|\d+ earlier entries stand in the case)<\/li>$/.test(line))
              continue;
            const [, id = '', date] =
              /^<li data-source="([^"]+)">(\d\d\/\d\d \d\d:\d\d) – ./.exec(line) ?? [];
            const source = ledger.find((one) => one.id === id);
            expect(source, line).toBeDefined();
            expect(date).toBe(source && clockOf(source.at));
            expect(lettersOf(line)).toContain(lettersOf(source?.words ?? ''));
          }
          expect(sectionOf(mail, 'Actions Taken')).toHaveLength(lines.length);
          const cited = [...mail.html.matchAll(/<blockquote class="quote" data-source="([^"]+)"/g)];
          expect(cited.map((one) => one[1])).toEqual(['m-3']);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves out the ledger of other cases', () => {
    const other = {
      ...entry('x-1', 'call-held', '2026-05-04T08:00:00Z', 'Call held'),
      caseId: asId<typeof facts.case.id>('other'),
    };
    expect(sectionOf(escalation({ ...toWalter, ledger: [other] }), 'Actions Taken')).toEqual([
      'None recorded yet',
    ]);
  });
});

describe('"what changed since" (escalation update)', () => {
  it('lists only what was recorded after the mail before', () => {
    const deliveries = [
      {
        kind: 'escalation' as const,
        to: walter,
        sentAt: new Date('2026-05-04T09:00:00Z'),
        notBefore: facts.now,
      },
    ];
    const mail = escalationUpdate({ ...toWalter, deliveries });
    expect(mail.text).toContain('since 4 May, 10:00');
    expect(sectionOf(mail, 'Recorded since')).toEqual([
      '05/05 08:14 – Rose from low to high',
      '05/05 08:14 – Reply draft prepared',
    ]);
  });

  it('asks nothing once the customer is calm or a plan is agreed', () => {
    const calm = escalationUpdate({
      ...toWalter,
      case: { ...facts.case, tier: 'none', state: 'watching' },
    });
    expect(calm.text).toContain('Nothing is asked of you now.');
    expect(calm.text).not.toContain('Escalation Ask');
    expect(calm.subject).toContain('calmer now');
  });
});
