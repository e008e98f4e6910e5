import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How often each word stands in a text. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of tokens(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      'We will not renew in May.',
      'Thanks',
      'Best regards,',
      'Mia Berg',
      'Tel. +49 30 1234567',
      '-- ',
      '--',
      '________________________________',
      '> quoted words',
      '>> quoted twice',
      'On Tue, 3 Mar 2026 at 09:12, Ada Lind <ada@vendor.example> wrote:',
      'On Tue, 3 Mar 2026 at 09:12, Ada Lind',
      '<ada@vendor.example> wrote:',
      '2026-03-03 11:28 GMT+03:00 Ada Lind <',
      'From: Ada Lind <ada@vendor.example>',
      'Sent: Tuesday, 3 March 2026 09:12',
      'To: Buyer',
      'cc: Other',
      'Subject: Export',
      '---------- Forwarded message ---------',
      '-----Original Message-----',
      '----- Videresendt melding ----- Fra: Ada Lind',
      'Sent from my iPhone',
      'CAUTION: This message is from an external sender.',
      'Do not click links.',
      'This e-mail is confidential and intended only for the addressee.',
      'P.S. call me',
      'Dear Sam,',
      'PRIVILEGED AND CONFIDENTIAL',
      'AVISO LEGAL: este mensaje es confidencial.',
      '##- Please type your reply above this line -##',
      'ZjQcmQRYFpfptBannerStart',
      'ZjQcmQRYFpfptBannerEnd and more',
      'CAUTION: This message is from',
      "You don't often get email from mia@customer.example. Learn why",
      'See my answers in red below.',
      '[Mia] No, we leave.',
      '-> No.',
      'users mailing list https://lists.customer.example/listinfo/users',
      'Name: Mia Berg',
      'Email: mia@customer.example',
      'Subject: Our plan',
      'Message: we will cancel',
      'Message',
      'Mia Berg commented:',
      'This e-mail was sent from a contact form',
      '[10:02] Mia: we leave',
      '[10:03] Agent Ada: why?',
      'Mia Berg (10:04 AM)',
      'Ada has joined the chat.',
    ),
  },
);
const body = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));
const subject = fc.constantFrom('', 'Export', 'Re: Export', 'Fwd: Export', 'WG: Export');

describe('own words and what is left out', () => {
  it('are together the whole body, word by word', () => {
    fc.assert(
      fc.property(body, subject, fc.boolean(), (text, about, handedOver) => {
        const read = ownWords({ text, html: '', subject: about, handedOver });
        const kept = [read.ownWords, ...read.elided.map((one) => one.text)].join('\n');
        const after = counted(kept);
        const before = counted(text.replace(/[\u200b-\u200f\u2060\u00ad\ufeff\u202a-\u202e]/g, ''));
        for (const [word, count] of before) {
          expect(after.get(word) ?? 0, `"${word}"`).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 3_000, seed: 20260303 },
    );
  });

  it('are never empty together with an unquoted line that no rule names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'We will leave in May.', '-- ', '--'), { maxLength: 12 }),
        (lines) => {
          const text = lines.join('\n');
          const { ownWords: own } = ownWords({ text, html: '', subject: '' });
          expect(own === '').toBe(text.trim() === '');
        },
      ),
      { numRuns: 500, seed: 20260303 },
    );
  });

  it('hold also for a body of more lines than are segmented', () => {
    const text = `${'one two\n'.repeat(25_000)}last`;
    const read = ownWords({ text, html: '', subject: '' });
    expect([read.ownWords, ...read.elided.map((one) => one.text)].join('\n')).toContain('last');
  });

  it('keep hidden text of HTML when everything visible would be cut', () => {
    const html = '<p style="display:none">unseen</p><p>-- </p><p>Mia</p>';
    const read = ownWords({ text: '', html, subject: '' });
    expect(read.elided).toContainEqual({ kind: 'hidden', text: 'unseen' });
  });
});
