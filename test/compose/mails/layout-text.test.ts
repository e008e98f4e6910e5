import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/compose/mails/layout-text.ts';

const quoted = (text: string): string => textOf([{ is: 'draft', text }]);
const folded = [
  'From your mail I understand that the invoice is still wrong. You have',
  'also told me what hangs on it: if it is not corrected by Friday you will',
  'cancel your contract. I will go through it with accounts, line by line,',
  'and write to you.',
].join('\n');

describe('a draft in the text of a notice', () => {
  it('is folded once: no line has a single word but the last of a paragraph', () => {
    const lines = quoted(`Hi Ida,\n\n${folded}\n\nBest regards,\nCleo Marsh`).trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith('|') && line.length <= 72)).toBe(true);
    const within = lines.filter((line, at) => line !== '|' && (lines[at + 1] ?? '|') !== '|');
    const short = within.filter((line) => line.length < 50 && line !== '| Best regards,');
    expect(short).toEqual([]);
    expect(lines.map((line) => line.slice(2)).join(' ')).toContain(folded.replaceAll('\n', ' '));
  });

  it('keeps the lines that were broken on purpose', () => {
    const list = `Decided:\n- ${'x'.repeat(68)}\n- Mend the export\n- Write\n\nBest regards,\nCleo Marsh`;
    const lines = quoted(list).trimEnd().split('\n');
    expect(lines).toContain('| - Mend the export');
    expect(lines).toContain('| - Write');
    expect(lines.slice(-2)).toEqual(['| Best regards,', '| Cleo Marsh']);
  });

  it('is the same text for whoever takes the marks away', () => {
    const words = (text: string) => text.replace(/^\| ?/gm, '').replace(/\s+/g, ' ').trim();
    const text = `Hi Ida,\n\n${folded}\n\nBest regards,\nCleo Marsh`;
    expect(words(quoted(text))).toBe(words(text));
  });
});
