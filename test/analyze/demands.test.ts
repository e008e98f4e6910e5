import { describe, expect, it } from 'vitest';
import { signalsOf } from './signals-of.ts';

const forms = (language: string, text: string): readonly string[] =>
  signalsOf(language, text).flatMap((one) => (one.kind === 'exec-demand' ? [one.form] : []));

describe('a demand that only a person may answer (H3), in other languages', () => {
  it.each([
    ['de', 'Wir haben die Angelegenheit an unseren Anwalt übergeben.', 'legal'],
    ['de', 'Unser Anwalt wird sich mit Ihnen in Verbindung setzen.', 'legal'],
    ['de', 'Wir werden rechtliche Schritte einleiten.', 'legal'],
    ['de', 'Wir werden Sie dafür haftbar machen.', 'legal'],
    ['de', 'Ich möchte jetzt umgehend mit Ihrem Vorgesetzten sprechen.', 'manager'],
    ['de', 'Verbinden Sie mich mit Ihrem Geschäftsführer.', 'manager'],
    ['de', 'Wir werden Sie bei der Datenschutzbehörde melden.', 'regulator'],
    ['de', 'Wir buchen die letzte Lastschrift zurück.', 'chargeback'],
    ['de', 'Das werden wir auf Google und LinkedIn öffentlich machen.', 'public'],
    ['fr', 'Nous avons transmis le dossier à notre avocat.', 'legal'],
    ['fr', 'Nous allons engager une procédure judiciaire contre votre société.', 'legal'],
    ['fr', 'Nous vous en tiendrons responsables.', 'legal'],
    ['fr', "Je veux parler à votre responsable aujourd'hui.", 'manager'],
    ['fr', 'Nous porterons plainte auprès de la CNIL.', 'regulator'],
    ['fr', 'Nous allons rejeter le prélèvement de mars.', 'chargeback'],
    ['fr', 'Nous publierons un avis sur Trustpilot à propos de vous.', 'public'],
    ['es', 'Hemos puesto el asunto en manos de nuestros abogados.', 'legal'],
    ['es', 'Vamos a emprender acciones legales contra ustedes.', 'legal'],
    ['es', 'Les haremos responsables.', 'legal'],
    ['es', 'Quiero hablar hoy mismo con su supervisor.', 'manager'],
    ['es', 'Exijo hablar con el director general.', 'manager'],
    ['es', 'Presentaremos una denuncia ante la AEPD.', 'regulator'],
    ['es', 'Vamos a devolver el último recibo.', 'chargeback'],
    ['es', 'Publicaremos una reseña sobre vosotros en Google.', 'public'],
  ])('is strongly worded by itself, %s: %s', (language, text, form) => {
    expect(forms(language, text)).toContain(form);
    const felt = signalsOf(language, text).find((one) => one.kind === 'frustration');
    expect(felt).toMatchObject({ intensity: 'strong' });
  });

  it.each([
    ['de', 'Unser Anwalt findet die neue Vorlage gut.'],
    ['de', 'Unsere Rechtsabteilung prüft noch den Vertrag, dann unterschreiben wir.'],
    ['de', 'Ich bespreche das mit meinem Chef und melde mich.'],
    ['de', 'Ein Gast hat auf Google eine schlechte Bewertung über das Frühstück geschrieben.'],
    ['de', 'Wir schreiben Ihnen gern eine Bewertung auf Google.'],
    ['de', 'Wir wollen nicht vor Gericht gehen.'],
    ['de', 'Die Rücklastschrift eines Kunden wird im Bericht nicht angezeigt.'],
    ['fr', 'Notre avocat apprécie votre nouveau modèle.'],
    ['fr', 'Je dois en parler à mon responsable et je reviens vers vous.'],
    ['fr', 'Un patient a porté plainte contre la clinique.'],
    ['fr', 'Notre service juridique relit le contrat avant de signer.'],
    ['es', 'A nuestro abogado le gusta la nueva plantilla.'],
    ['es', 'Tengo que hablarlo con mi jefe y os digo.'],
    ['es', 'Un paciente presentó una denuncia contra la clínica.'],
    ['es', 'Un cliente dejó una mala reseña en Google sobre el desayuno.'],
  ])("is none of somebody else's, %s: %s", (language, text) => {
    expect(forms(language, text)).toEqual([]);
    expect(signalsOf(language, text).map((one) => one.kind)).not.toContain('frustration');
  });
});

describe('a suit that is announced in English (H3)', () => {
  const strong = (text: string): boolean =>
    signalsOf('en', text).some((one) => one.kind === 'frustration' && one.intensity === 'strong');

  it.each([
    'We will take legal action.',
    'Otherwise we will take legal action.',
    'I will take legal action if the money is not back by Friday.',
    'We are starting legal proceedings against you.',
    'We have handed the matter to our lawyers.',
    'The case is now with our solicitors.',
  ])('is strongly worded, however calm: %s', (text) => {
    expect(strong(text)).toBe(true);
  });

  it.each([
    'We will not take legal action.',
    'We will have to take legal action against our landlord.',
    'Our tenants take legal action every year, so the log matters.',
    'Do we need to take legal action?',
    'We have passed the contract to our lawyers for review.',
    'The order form is being checked by legal.',
    'Our lawyers are looking at the new contract and will be done by Friday.',
    'I have passed the question to our lawyers.',
    'We have not handed the matter to our lawyers.',
  ])('is not: %s', (text) => {
    expect(strong(text)).toBe(false);
  });
});
