import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';

const read = (text: string) => ownWords({ text, html: '', subject: '' });
const own = (text: string) => read(text).ownWords;

const words = 'We have a question about the April invoice.';

describe('a notice of lawyers is not the author', () => {
  it.each([
    'CONFIDENTIALITY NOTICE: This transmission is meant for the named recipient. Any misuse is outrageous and we will terminate.',
    'Confidentiality note: the contents of this mail are privileged. Do not forward it, or we end our business.',
    'STRICTLY PRIVATE AND CONFIDENTIAL\nAny unauthorised copying will be regarded as unacceptable.',
    'Legal disclaimer: Northwind accepts no liability for this e-mail and may cancel any agreement made by it.',
    'IMPORTANT NOTICE: this message is intended only for its addressee. If that is not you, cancel and destroy it.',
    'The contents of this message are confidential. Abuse is a disgrace and will be prosecuted.',
    'Wichtiger Hinweis: Diese Nachricht ist vertraulich. Unbefugte Nutzung ist inakzeptabel.',
    'Diese Nachricht und ihre Anhänge sind vertraulich; jede unbefugte Weitergabe ist unerträglich.',
    'Falls Sie diese E-Mail irrtümlich erhalten haben, ist sie zu löschen. Eine unbefugte Nutzung ist inakzeptabel.',
    'Vertraulichkeitserklärung\nDer Inhalt ist nur für den Adressaten. Missbrauch ist eine Frechheit.',
    'Rechtlicher Hinweis: Diese E-Mail ist vertraulich, Kündigungen per E-Mail sind unwirksam.',
    'CLAUSE DE CONFIDENTIALITÉ : la diffusion de ce message à un tiers est inacceptable, seul le destinataire peut le lire.',
    'Le contenu de ce courriel est confidentiel. Toute divulgation est inadmissible.',
    "Si vous n'êtes pas le destinataire de ce message, veuillez le détruire : tout usage est inacceptable.",
    'Note de confidentialité : ce courriel est réservé au destinataire, son usage par un tiers est scandaleux.',
    'Mentions légales : ce message est confidentiel ; sa copie est inacceptable.',
    'NOTA DE CONFIDENCIALIDAD: el uso de este correo por quien no sea su destinatario es inaceptable.',
    'Si usted no es el destinatario de este correo, cancele y elimine el mensaje. Su uso es una vergüenza.',
    'El contenido de este correo es confidencial y su divulgación es inaceptable.',
    'Aviso de privacidad: este correo y sus datos personales son confidenciales; puede darse de baja en cualquier momento.',
    'Este correo electrónico va dirigido exclusivamente a su destinatario. Cualquier otro uso es inaceptable.',
  ])('below the words and above them: %s', (notice) => {
    expect(own(`${words}\n\nDana Reed\n\n${notice}`)).toBe(`${words}\n\nDana Reed`);
    expect(read(`${notice}\n\n${words}`)).toMatchObject({
      ownWords: words,
      elided: [{ kind: 'disclaimer', text: notice }],
    });
  });

  it.each([
    'Protección de datos: puede ejercer sus derechos de acceso, rectificación, cancelación o darse de baja en dpo@nordsur.example.',
    'De conformidad con el RGPD, sus datos personales se conservan hasta que solicite la baja o cancelación del servicio.',
    'Le informamos de que sus datos personales serán cancelados cuando solicite darse de baja.',
    'Privacy notice: we hold personal data until you cancel our service.',
    'Northwind Foods Ltd, registered in England and Wales, company number 0123456. We terminate unpaid contracts.',
    'Nordwind GmbH, Amtsgericht Hamburg HRB 4711, Geschäftsführer: Max Sauer',
    'Kündigungen und Verträge per E-Mail sind nicht rechtswirksam.',
  ])('only below a sign-off: %s', (notice) => {
    const signed = `${words}\n\nBest regards,\nDana Reed`;
    expect(own(`${signed}\n\n${notice}`)).toBe(signed);
    expect(own(`${words}\n\n${notice}`)).toBe(`${words}\n\n${notice}`);
  });

  it('whose title stands apart from it goes with it', () => {
    const notice =
      'AVISO DE CONFIDENCIALIDAD\n\nEste correo es confidencial y su uso es inaceptable.';
    expect(own(`${notice}\n\n${words}`)).toBe(words);
  });

  it('ends where a letter begins', () => {
    expect(own('PRIVATE AND CONFIDENTIAL\nDear Sam,\nwe hereby terminate the contract.')).toBe(
      'Dear Sam,\nwe hereby terminate the contract.',
    );
  });
});

describe('a banner of a mail server is not the author (pitfall 20)', () => {
  it.each([
    "You don't often get email from p.ross@northwind.example. Learn why this is important",
    "You don't often get email from p.ross@northwind.example. Learn why this\nis important<https://aka.ms/LearnAboutSenderIdentification>",
    'Sie erhalten nicht oft E-Mails von p.ross@northwind.example. Erfahren Sie, warum dies wichtig ist',
    "Vous n'obtenez pas souvent d'e-mail à partir de p.ross@northwind.example. Pourquoi c'est important",
    'No suele recibir correo electrónico de p.ross@northwind.example. Descubra por qué esto es importante',
    'WARNUNG: Diese Nachricht kommt von einem externen Absender. Öffnen Sie keine Anhänge.',
    'ACHTUNG: Diese E-Mail stammt von\naußerhalb unserer Organisation. Klicken Sie keine Links.',
    '*** ACHTUNG EXTERNE E-MAIL ***',
    "AVERTISSEMENT : ce message provient de l'extérieur. Ne cliquez pas sur les liens d'un expéditeur inconnu.",
    "Ce courriel provient d'un expéditeur externe.",
    'ADVERTENCIA: este mensaje procede de un remitente externo. No abra archivos adjuntos.',
    'Este correo proviene de fuera de la organización.',
    'This email originated from outside the company.',
    'ZjQcmQRYFpfptBannerStart\nThis Message Is From an Untrusted Sender\nYou have not previously corresponded with this sender.\n  Report Suspicious\nZjQcmQRYFpfptBannerEnd',
  ])('%s', (banner) => {
    expect(read(`${banner}\n\n${words}\nDana`)).toMatchObject({
      ownWords: `${words}\nDana`,
      elided: [{ kind: 'banner', text: banner }],
    });
  });

  it('leaves what stands behind the last word of a framed banner', () => {
    const banner = 'ZjQcmQRYFpfptBannerStart This is from outside. ZjQcmQRYFpfptBannerEnd';
    expect(own(`${banner} ${words}`)).toBe(words);
  });

  it('ends where a letter begins', () => {
    const banner = 'CAUTION: This email originated from outside of the organization.';
    expect(own(`${banner}\nDear Sam, please trust me on this.`)).toBe(
      'Dear Sam, please trust me on this.',
    );
  });
});

describe('below the line above which a help desk wants the answer stand its own words', () => {
  const below = 'Your request (4412) has been updated.\nYou told us that you will cancel.';

  it.each([
    '-- Reply ABOVE THIS LINE to add a note to this request --',
    'Please type your reply above this line',
    '**** Please do not write below this line ****',
    '==== In replies all text above this line is added to the ticket ====',
    'To reply, type your answer above this line.',
    '##- Bitte schreiben Sie Ihre Antwort oberhalb dieser Linie -##',
    '--- Bitte nichts unter dieser Zeile schreiben ---',
    '##- Merci de répondre au-dessus de cette ligne -##',
    '##- Por favor, escriba su respuesta por encima de esta línea -##',
    '----- Responda por encima de esta línea -----',
  ])('%s', (line) => {
    expect(read(`${words}\n\n${line}\n\n${below}`)).toMatchObject({
      ownWords: words,
      elided: [{ kind: 'quote', text: `${line}\n\n${below}` }],
    });
  });

  it("but on top of a mail it is a customer's help desk, whose people write below it", () => {
    const line = '##- Please type your reply above this line -##';
    expect(read(`${line}\n\n${words}`)).toMatchObject({
      ownWords: words,
      elided: [{ kind: 'banner', text: line }],
    });
  });
});

describe('what only looks like a notice, a banner or such a line is text', () => {
  it.each([
    'Legal notice: we hereby terminate the agreement as of 31 May.',
    'Aviso legal: vamos a rescindir el contrato y reclamar daños.',
    'Rechtlicher Hinweis: Wir kündigen den Vertrag zum 31. Mai.',
    'Hinweis: wir kündigen zum Quartalsende.',
    'Notice: we will leave in May unless the export works.',
    'Confidentiality: your staff disclosed our data to a rival, we are leaving.',
    'PRIVILEGED AND CONFIDENTIAL. We will not renew the contract.',
    'Diese E-Mail ist meine Kündigung.',
    'Este correo es nuestra baja: no renovamos.',
    'Ce message est notre résiliation, nous partons.',
    'This message is the third one about the crash and I am fed up.',
    'De acuerdo con el RGPD solicitamos la cancelación de nuestra cuenta.',
    'Queremos ejercer nuestro derecho de cancelación y darnos de baja.',
    'If you have received this, cancel our plan.',
    "You don't often get email from me, but now I am angry.",
    'You rarely get mail from our boss, yet here he is: cancel it.',
    'Warning: we are leaving in May.',
    'Attention Sam: the external auditor is furious.',
    'Achtung: wir kündigen, wenn das nicht läuft.',
    'Caution, this is my last mail before we cancel.',
    'Aviso: nos vamos en mayo.',
    'Your form said "please type your reply above this line", and nobody read it.',
    'I wrote my reply above this line four times.',
    'Please sign above this line.',
    'Reply above this line, you say. We did, and nobody answered.',
    'Do not write below this budget, or we leave.',
    'Attention : nous résilions en mai.',
    'This email comes from my private address because your portal is down.',
    'The information in your report is wrong again.',
    'Our firm is regulated by BaFin and your outage put us at risk.',
  ])('%s', (line) => {
    for (const text of [
      `Hello,\n\n${line}`,
      `${line}\n\n${words}`,
      `${words}\n\nBest regards,\nDana\n\n${line}`,
    ]) {
      expect(read(text)).toMatchObject({ ownWords: text, elided: [] });
    }
  });
});
