import { describe, expect, it } from 'vitest';
import { elidedKinds, origins } from '../../src/domain/mail.ts';
import { readMail } from '../../src/jobs/reading/read-mail.ts';
import { hostileMail, shapeNames } from './mails.ts';

// The same mails by the hundred thousand, through the real child processes: npm run bench:hostile.
const mails = 1_500;
const slowestMs = 5_000;
const context = {
  parse: { authservId: null, ownDomains: [], loopKey: null },
  analyze: { competitors: [], ownBrands: [] },
};

describe('hostile mails (failures.md 2.2, 2.3)', () => {
  it.each(shapeNames.map((name, at) => [name, at] as const))(
    '%s: every one comes back as a message, in time',
    async (_name, first) => {
      for (let seed = first; seed < mails; seed += shapeNames.length) {
        const { bytes } = hostileMail(seed);
        const start = performance.now();
        const request = { id: `${seed}`, folder: 'inbox', sizeBytes: bytes.length, bytes } as const;
        const { message, analysis } = await readMail(request, context);
        expect(performance.now() - start, `seed ${seed}`).toBeLessThan(slowestMs);
        expect(origins).toContain(message.origin);
        expect(analysis).not.toBeNull();
        const texts = [message.subject, message.ownWords, ...message.elided.map((one) => one.text)];
        for (const text of texts) {
          expect(text.isWellFormed() && !text.includes('\u0000'), `seed ${seed}`).toBe(true);
        }
        expect(message.elided.every((one) => elidedKinds.includes(one.kind))).toBe(true);
        expect(message.references.length).toBeLessThanOrEqual(50);
        expect(message.subject.length).toBeLessThanOrEqual(1_000);
        expect(`${message.subject}${message.from?.address ?? ''}`).not.toMatch(/[\r\n]/);
      }
    },
  );

  it('are the same for the same seed', () => {
    for (let seed = 0; seed < 60; seed++) {
      expect(hostileMail(seed).bytes.equals(hostileMail(seed).bytes)).toBe(true);
    }
  });
});
