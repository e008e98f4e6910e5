import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze/analyze.ts';

function isThreat(subject: string, ownWords: string): boolean {
  const mail = { origin: 'person', subject, subjectIsNew: true, language: 'de', ownWords } as const;
  const { signals } = analyze(mail, { competitors: [], ownBrands: ['Tidepool'] });
  return signals.some((one) => one.kind === 'cancellation-threat');
}

it.each([
  '',
  'Guten Tag,\n\nanbei unser Schreiben. Bitte um kurze Bestätigung.',
  'Sehr geehrte Damen und Herren,\n\nsiehe Anhang.',
])('takes the subject "Kündigung" for notice where the letter says the rest (H1): %s', (body) => {
  expect(isThreat('Kündigung', body)).toBe(true);
});

it.each([
  'Guten Tag,\n\nwie erfasse ich die Kündigung eines Mieters?',
  'Guten Tag,\n\nder Mieter hat gekündigt.',
  'Hallo Cleo,\n\nim Modul fehlt das Feld für das Datum der Kündigung. Bitte ergänzen.',
  'Hallo,\n\nanbei das Schreiben einer Mitarbeiterin, bitte den Zugang zum Monatsende sperren.',
])('takes it for none beside what is about others or asks: %s', (body) => {
  expect(isThreat('Kündigung', body)).toBe(false);
});
