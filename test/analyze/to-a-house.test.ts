import { describe, expect, it } from 'vitest';
import { signalsOf } from './signals-of.ts';

const leaves = (language: string, text: string): boolean =>
  signalsOf(language, text).some((one) => one.kind === 'cancellation-threat');

// A name that no configuration has, behind a plain verb of changing one's supplier (H1).
describe('a customer who goes to a house that is not configured', () => {
  it.each([
    ['de', 'Wir sind zu Nordwerk gewechselt.'],
    ['de', 'Deshalb sind wir letzte Woche zu Nordwerk gewechselt.'],
    ['de', 'Im Mai wechseln wir zu Altivex Systems.'],
    ['de', 'Wir haben bei Nordwerk unterschrieben.'],
    ['de', 'Die Rechnung ist bezahlt. Wir sind zu Kontura gewechselt. Alles Gute.'],
    ['fr', 'Nous sommes passés chez Altivex.'],
    ['fr', 'On est passés chez Altivex le mois dernier.'],
    ['fr', 'Nous avons signé avec Altivex.'],
    ['fr', 'Nous partons chez Solvara.'],
    ['es', 'Nos hemos pasado a Nortex.'],
    ['es', 'Nos cambiamos a Nortex en mayo.'],
    ['es', 'Hemos firmado con Nortex.'],
    ['de', 'Haben woanders unterschrieben.'],
    ['fr', 'On a signé ailleurs.'],
    ['es', 'Hemos firmado con otros.'],
  ])('says so, %s: %s', (language, text) => {
    expect(leaves(language, text)).toBe(true);
  });

  it.each([
    ['de', 'Wir sind nach Hamburg gezogen.'],
    ['de', 'Wir sind zu Frau Meier gewechselt, sie macht jetzt die Abrechnung.'],
    ['de', 'Wir sind zur Sparkasse gewechselt, hier die neue IBAN.'],
    ['de', 'Wir sind zu Microsoft Teams gewechselt.'],
    ['de', 'Wir sind zu Ökostrom gewechselt.'],
    ['de', 'Wir sind nicht zu Nordwerk gewechselt.'],
    ['de', 'Wir sind zu Kontel gewechselt. Die neue Nummer steht unten.'],
    ['de', 'Vor zehn Jahren sind wir zu Nordwerk gewechselt, dann kamen wir zu Ihnen.'],
    ['de', 'Sind Sie zu Nordwerk gewechselt?'],
    ['de', 'Herr Schulz ist zu Nordwerk gewechselt.'],
    ['fr', 'Nous sommes passés chez vous hier.'],
    ['fr', 'Nous sommes passés chez Altivex hier pour une visite.'],
    ['fr', 'Nous sommes passés chez Anne.'],
    ['fr', 'Nous ne sommes pas passés chez Altivex.'],
    ['fr', 'Nous sommes passés chez BNP, voici le nouveau RIB.'],
    ['es', 'Nos hemos pasado a la oficina nueva.'],
    ['es', 'Nos hemos cambiado a Sevilla.'],
    ['es', 'Nos pasamos a Contabilidad y lo miramos.'],
    ['es', 'No nos hemos pasado a Nortex.'],
    ['es', 'Nos vamos con Marta a comer.'],
    ['es', 'Nos vamos con Pilar.'],
    ['de', 'Ich habe woanders im Dokument unterschrieben.'],
    ['fr', 'On a signé ailleurs dans le document.'],
    ['es', 'No hemos firmado con otros.'],
  ])('does not, %s: %s', (language, text) => {
    expect(leaves(language, text)).toBe(false);
  });
});
