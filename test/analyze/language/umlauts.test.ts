import { describe, expect, it } from 'vitest';
import { withoutUmlaut } from '../../../src/analyze/language/umlauts.ts';

describe('withoutUmlaut', () => {
  it.each([
    ['moechte', 'mochte'],
    ['kuendigen', 'kundigen'],
    ['geschaeftsfuehrer', 'geschaftsfuhrer'],
    ['enttaeuschend', 'enttauschend'],
    ['aergerlich', 'argerlich'],
    ['zurueck', 'zuruck'],
    ['ausgefuellt', 'ausgefullt'],
    ['zuegig', 'zugig'],
    ['ueber', 'uber'],
    ['oeffnen', 'offnen'],
    ['laeuft', 'lauft'],
    ['kaeufer', 'kaufer'],
  ])('reads %s as %s', (written, read) => {
    expect(withoutUmlaut(written)).toBe(read);
  });

  it.each(
    `neue teuer steuer aktuell manuell eventuell quelle bequem zuerst soeben poesie israel michael manuel genauer bauen
    treue koeffizient frequenz queue zueinander abenteuer individuelle`.split(/\s+/),
  )('leaves %s', (word) => {
    expect(withoutUmlaut(word)).toBe(word);
  });
});
