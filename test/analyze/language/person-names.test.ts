import { describe, expect, it } from 'vitest';
import { nameMarker } from '../../../src/analyze/language/names.ts';
import { readText } from '../../../src/analyze/language/read-text.ts';

const marker = nameMarker([{ name: 'Mosaic Ops', aliases: [], commonWord: false }], ['Tidepool']);
const read = (language: string, ownWords: string): string =>
  readText({ language, subject: null, ownWords }, marker)
    .sentences.map((one) => one.norm.trim())
    .join(' | ');

describe('the names of people in French and Spanish', () => {
  it.each([
    ['fr', 'Bonjour Mme Lassalle, merci.', 'bonjour mme personname , merci .'],
    ['fr', 'Voyez M. Marre demain.', 'voyez m . personname demain .'],
    ['fr', 'Claire Pénible-Royer arrive.', 'claire personname personname arrive .'],
    ['fr', 'Merci. Cordialement, Marre', 'merci . | cordialement , personname'],
    ['fr', 'Bien à vous, C. Marre', 'bien a vous , c . | personname'],
    ['es', 'Mi compañero Carlos Peña.', 'mi companero carlos personname .'],
    ['es', 'Hola, Sra. Pena.', 'hola , sra . personname .'],
    ['es', 'Saludos, Robo', 'saludos , personname'],
  ])('are no words of a frame (%s): %s', (language, text, norm) => {
    expect(read(language, text)).toBe(norm);
  });

  it.each([
    ['fr', 'Nous résilions le Contrat.', 'nous resilions le contrat .'],
    ['fr', "C'est INADMISSIBLE.", 'c est inadmissible .'],
    ['fr', 'Bonjour Paul\nRésiliation demandée.', 'bonjour paul | resiliation demandee .'],
    ['es', 'Nuestro Contrato termina.', 'nuestro contrato termina .'],
    ['fr', 'Chez Mosaic Ops et Tidepool.', 'chez rivalname et usbrand .'],
  ])('a capital alone is none (%s): %s', (language, text, norm) => {
    expect(read(language, text)).toBe(norm);
  });

  it('leaves a subject as it is, where every word may have a capital', () => {
    const text = readText(
      { language: 'es', subject: 'Cancelación Contrato', ownWords: '' },
      marker,
    );
    expect(text.sentences[0]?.norm).toBe('cancelacion contrato ');
  });

  it('quotes the original characters', () => {
    const ownWords = 'Mi compañero Carlos Peña llama.';
    const [sentence] = readText({ language: 'es', subject: null, ownWords }, marker).sentences;
    const word = sentence?.words[3];
    expect(ownWords.slice(word?.start, word?.end)).toBe('Peña');
  });
});
