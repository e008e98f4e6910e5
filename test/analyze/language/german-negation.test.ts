import { describe, expect, it } from 'vitest';
import { signalsOf } from '../signals-of.ts';

const risky = ['cancellation-threat', 'evaluating-alternatives', 'frustration'];
const kinds = (ownWords: string): readonly string[] =>
  signalsOf('de', ownWords)
    .map((one) => one.kind)
    .filter((kind) => risky.includes(kind));

describe('a German negation', () => {
  it.each([
    'Wir wollen nicht kündigen, wir möchten nur die Zahlungsweise ändern.',
    'Wir kündigen den Vertrag nicht, keine Sorge.',
    'Wir denken nicht daran, den Vertrag zu kündigen.',
    'Ich glaube nicht, dass wir den Vertrag kündigen.',
    'Eine Kündigung des Vertrags kommt für uns nicht in Frage.',
    'Wir haben die Kündigung des Vertrags zurückgezogen, wir bleiben.',
    'Wir werden den Vertrag auf keinen Fall kündigen.',
    'Wir schauen uns keine anderen Anbieter an, ihr macht das gut.',
    'Keine Sorge, wir wechseln nicht den Anbieter.',
    'Das ist keine Katastrophe, morgen reicht auch.',
    'Sauer sind wir nicht.',
  ])('turns what it belongs to: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    'Wir kündigen den Vertrag, weil das System nicht läuft.',
    'Wir kündigen den Vertrag weil ihr nicht antwortet.',
    'Wenn Sie nicht reagieren kündigen wir den Vertrag.',
    'Sie lassen uns keine andere Wahl, als den Vertrag zu kündigen.',
    'Wir kommen nicht umhin, den Vertrag zu kündigen.',
    'Wir kündigen den Vertrag nicht gern, aber es muss sein.',
    'Das ist nicht nur ärgerlich, sondern eine Frechheit.',
    'Diese Frechheit lassen wir uns nicht bieten.',
  ])('leaves alone what it does not: %s', (text) => {
    expect(kinds(text)).not.toEqual([]);
  });
});
