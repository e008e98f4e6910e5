import { describe, expect, it } from 'vitest';
import { readThrough } from '../../../src/analyze/gloss/read-through.ts';
import { nameMarker } from '../../../src/analyze/language/names.ts';
import { readText, type AnalysisText } from '../../../src/analyze/language/read-text.ts';

const rivals = [{ name: 'Vantario', aliases: [], commonWord: false }];
const marker = nameMarker(rivals, ['Defuse']);

function read(language: string, ownWords: string): AnalysisText {
  return readThrough(readText({ language, subject: null, ownWords }, marker));
}

const glossed = (language: string, ownWords: string): string =>
  read(language, ownWords)
    .sentences.map(({ norm }) => norm.trim())
    .join(' ');

describe('a text of another language, read through the glossary', () => {
  it.each([
    ['Wir werden den Vertrag nicht verlängern.', 'we will not renew the contract .'],
    [
      'Den Vertrag werden wir zum Jahresende kündigen.',
      'the contract we will cancel at the end of the year .',
    ],
    ['Wir verlängern die Lizenz nicht mehr.', 'we no longer renew the license .'],
    ['Unser Vertrag läuft im Oktober aus.', 'our contract expires in october .'],
    ['Wir bitten Sie, unsere Daten zu löschen.', 'we ask you , to delete our data .'],
    [
      'Ich habe gehört, dass Sie die Preise erhöht haben.',
      'i have heard , that you have raised prices .',
    ],
    ['Sollte sich nichts ändern, kündigen wir.', 'if should change nothing , we cancel .'],
    ['Der Export der Rechnungen funktioniert nicht.', 'the export of the invoice does not work .'],
    ['Das ist eine Frechheit.', 'that is an outrage .'],
    ['Die Frist endet, kuendigen muessen wir jetzt.', 'the deadline ends , we must cancel now .'],
  ])('puts German verbs where English has them: %s', (german, english) => {
    expect(glossed('de', german)).toBe(english);
  });

  it('knows a separable verb, a compound and a polite "Sie"', () => {
    expect(glossed('de', 'Bitte teilen Sie uns die Kündigungsfrist mit.')).toContain(
      'notice period',
    );
    expect(glossed('de', 'Die Kollegen sagen, sie warten auf Sie.')).toContain(
      'they are waiting for you',
    );
  });

  it.each([
    ['Nous ne renouvellerons pas le contrat.', 'we will not renew the contract .'],
    ['Le contrat a été résilié hier.', 'the contract has been canceled yesterday .'],
    ['Pourriez-vous nous envoyer un contrat annuel ?', 'could you send us an annual contract ?'],
    ['Personne ne nous a répondu.', 'nobody replied to us .'],
    ['Nous cherchons une autre solution.', 'we are looking for another solution .'],
    ['Le reste nous sert peu.', 'the rest serves us little .'],
  ])('puts French objects and denials where English has them: %s', (french, english) => {
    expect(glossed('fr', french)).toBe(english);
  });

  it('tells "a" from "à", and knows a present from a participle where accents are written', () => {
    expect(glossed('fr', 'Il a demandé à Sophie de supprimer nos données.')).toMatch(
      /^he has asked to sophie to delete our data/,
    );
    expect(glossed('fr', 'Le client résilie son contrat, il est déçu.')).toMatch(
      /^the customer cancel/,
    );
  });

  it.each([
    ['No vamos a renovar el contrato.', 'we are not going to renew the contract .'],
    ['Borró los datos y nadie nos avisó.', 'deleted the data and nobody told us .'],
    ['Ya no usamos el programa.', 'we no longer use the program .'],
    ['Queremos cancelarlo a fin de mes.', 'we want to cancel it at the end of the month .'],
    ['Buscamos otro proveedor.', 'we are looking for another provider .'],
  ])('gives Spanish verbs their subject: %s', (spanish, english) => {
    expect(glossed('es', spanish)).toBe(english);
  });

  it('keeps the place of every word, and the names of rivals', () => {
    const ownWords = 'Wir haben letzte Woche bei Vantario unterschrieben.';
    const [sentence] = read('de', ownWords).sentences;
    expect(sentence?.norm).toBe('we have signed with rivalname last week . ');
    const at = sentence?.words.findIndex(({ word }) => word === 'rivalname') ?? -1;
    const { start, end } = sentence?.words[at] ?? { start: 0, end: 0 };
    expect(ownWords.slice(start, end)).toBe('Vantario');
    expect(sentence?.rivals.get(at)).toBe('Vantario');
    expect(sentence?.text).toBe(ownWords);
  });

  it('leaves alone what it does not know, and an empty text', () => {
    expect(glossed('de', 'Zwurbel Schnurpf.')).toBe('zwurbel schnurpf .');
    expect(glossed('fr', '')).toBe('');
    expect(glossed('es', '…')).not.toContain('undefined');
  });
});
