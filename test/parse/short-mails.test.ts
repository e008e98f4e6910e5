import { describe, expect, it } from 'vitest';
import { analysedLanguages } from '../../src/domain/mail.ts';
import { detectLanguage } from '../../src/parse/language.ts';

// Three to six words decide as much as a letter: they are read in their language, or by a person.
describe('the language of a mail of a few words', () => {
  it.each<[language: string, texts: readonly string[]]>([
    [
      'fr',
      [
        'On a signé ailleurs.',
        'On part ailleurs.',
        'On a trouvé mieux.',
        'On laisse tomber.',
        'On se voit lundi.',
        'Rappelez-moi vite.',
      ],
    ],
    [
      'es',
      [
        'Otra vez no funciona.',
        'Nada funciona.',
        'Mejor el martes.',
        'Mudamos la oficina el lunes.',
        'Seguimos con vosotros.',
      ],
    ],
    [
      'de',
      ['Haben woanders unterschrieben.', 'Alles in Ordnung, danke.', 'Wir gehen woanders hin.'],
    ],
    [
      'en',
      [
        'Over to you.',
        'We over paid.',
        'On a call now.',
        'On a break.',
        'We ate.',
        'Marche Foods invoice attached.',
        'A second on this, please.',
        'Go over it with me.',
      ],
    ],
  ])('is %s', (language, texts) => {
    expect(texts.map((text) => [text, detectLanguage(text)])).toEqual(
      texts.map((text) => [text, language]),
    );
  });

  it.each([
    'Mudámos de fornecedor.',
    'Vamos para outro fornecedor.',
    'Nada funciona outra vez.',
    'Rescindimos o contrato hoje.',
    'Encontrámos melhor.',
    'Abbiamo firmato altrove.',
    'Ce ne andiamo.',
    'Ci vediamo lunedì.',
    'Non ci serve più.',
    'We stappen over.',
    'Tot maandag.',
    'Bel me vandaag.',
    'Wij hebben elders getekend.',
    'Imos cancelar o contrato.',
  ])('is none that is read: %s', (text) => {
    expect(['und', ...analysedLanguages]).not.toContain(detectLanguage(text));
  });
});
