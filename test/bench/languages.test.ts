import { describe, expect, it } from 'vitest';
import { foreignMails, measureForeign } from '../../bench/inbox/languages.ts';

const files = [...foreignMails()];
const nobody = { competitors: [], ownBrands: [] };

describe('the labelled mails in German, French and Spanish', () => {
  it.each(files)('%s: every mail is whole, once, and all tiers are there', (_, mails) => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mails.map(({ text }) => text)).size).toBe(mails.length);
    for (const { id, lang, text, tier } of mails) {
      expect(id).toMatch(/^[a-z]{2}\d+$/);
      expect(['de', 'fr', 'es']).toContain(lang);
      expect(text.length).toBeGreaterThan(20);
      expect(['high', 'medium', 'low', 'none']).toContain(tier);
    }
    expect(new Set(mails.map(({ tier }) => tier)).size).toBe(4);
  });

  it('are measured mail by mail, in percent', () => {
    const mail = (id: string, text: string, tier: 'high' | 'none') =>
      ({ id, lang: 'de', subject: '', text, tier }) as const;
    const measured = measureForeign(
      [
        mail('de1', 'Hiermit kündigen wir unseren Vertrag zum Jahresende.', 'high'),
        mail('de2', 'Die Rechnung ist angekommen, danke.', 'high'),
        mail('de3', 'Das Handbuch haben wir gefunden, danke.', 'none'),
      ],
      nobody,
    );
    expect(measured).toMatchObject({ 'High precision': 100, 'High recall': 50, 'none alarmed': 0 });
  });
});
