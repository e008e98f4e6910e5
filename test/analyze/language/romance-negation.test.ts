import { describe, expect, it } from 'vitest';
import { nameMarker } from '../../../src/analyze/language/names.ts';
import { readText } from '../../../src/analyze/language/read-text.ts';
import { isDeniedInRomance } from '../../../src/analyze/language/romance-negation.ts';

/** Where `found` stands in the sentence, as a frame of that line would have matched it. */
function denied(language: string, ownWords: string, found: string, line = found): boolean {
  const text = readText({ language, subject: null, ownWords }, nameMarker([], []));
  const [sentence] = text.sentences;
  if (!sentence) throw new Error('no sentence');
  const from = sentence.norm.slice(0, sentence.norm.indexOf(found)).split(' ').length - 1;
  return isDeniedInRomance(text, sentence, { from, to: from + found.split(' ').length, line });
}

describe('a negation in French and Spanish', () => {
  it.each([
    ['fr', 'Nous ne voulons pas résilier.', 'nous ne voulons pas resilier', 'nous ~4 resilier'],
    ['fr', 'Nous ne résilions pas.', 'nous ne resilions', 'nous ~4 resili*'],
    ['fr', 'Il n’est pas question de changer de prestataire.', 'changer de prestataire'],
    ['fr', 'Nous n’avons aucune intention de vous quitter.', 'vous quitter'],
    ['fr', 'Ce n’est pas une catastrophe.', 'catastrophe'],
    ['fr', 'On résilie pas.', 'on resilie'],
    ['es', 'No queremos darnos de baja.', 'darnos de baja'],
    ['es', 'Al final no nos damos de baja.', 'nos damos de baja'],
    ['es', 'Nadie quiere cancelar el contrato.', 'cancelar el contrato'],
    ['es', 'Se puede probar sin cancelar el contrato.', 'cancelar el contrato'],
  ])('turns what it governs (%s): %s', (language, text, found, line = found) => {
    expect(denied(language, text, found, line)).toBe(true);
  });

  it.each([
    ['fr', 'Nous ne renouvelons pas.', 'ne renouvelons pas', 'ne ~3 renouvel* ~1 pas|plus'],
    ['fr', 'Nous n’avons pas d’autre choix que de résilier.', 'resilier'],
    ['fr', 'Nous n’hésiterons pas à résilier.', 'resilier'],
    ['fr', 'Si rien n’est fait nous résilions.', 'nous resilions'],
    ['fr', 'Avant que nous ne résilions, appelez.', 'resilions'],
    ['es', 'Si no se arregla nos vamos.', 'nos vamos'],
    ['es', 'Si no queda corregido rescindiremos el contrato.', 'rescindiremos el contrato'],
    ['es', 'No nos queda otra que cancelar el contrato.', 'cancelar el contrato'],
    ['es', 'No dudaremos en cancelar el contrato.', 'cancelar el contrato'],
    [
      'es',
      'Cancelamos sin más el contrato.',
      'cancelamos sin mas el contrato',
      'cancel* ~3 contrato',
    ],
  ])('leaves the rest standing (%s): %s', (language, text, found, line = found) => {
    expect(denied(language, text, found, line)).toBe(false);
  });
});
