import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';

const read = (text: string, subject = '') => ownWords({ text, html: '', subject });
const kinds = (text: string, subject = '') => read(text, subject).elided.map((one) => one.kind);

const quote = '> When does the export work again?\n> It has failed since Monday.';
const reply = 'We will not renew in May.';

describe('own words of replies by where the author wrote', () => {
  it.each<[name: string, body: string, own: string]>([
    ['nothing quoted', reply, reply],
    [
      'top post',
      `${reply}\n\nOn Tue, 3 Mar 2026 at 09:12, Ada Lind <ada@vendor.example> wrote:\n${quote}`,
      reply,
    ],
    [
      'bottom post',
      `On Tue, 3 Mar 2026 at 09:12, Ada Lind <ada@vendor.example> wrote:\n${quote}\n\n${reply}`,
      reply,
    ],
    [
      'inline answers (pitfall 1)',
      'On 3 Mar 2026, Ada Lind wrote:\n> Which plan?\nThe large one.\n> Since when?\nSince May.',
      'The large one.\nSince May.',
    ],
    [
      'Outlook block on top, answer below (pitfall 2)',
      `**Von:** Ada Lind\n**Gesendet:** Dienstag, 3. März 2026 09:12\n**An:** Einkauf\n**Betreff:** Export\n\n${reply}`,
      reply,
    ],
  ])('%s', (_name, body, own) => {
    expect(read(body).ownWords).toBe(own);
  });
});

describe('attributions', () => {
  it.each<[row: string, line: string]>([
    ['4 over three lines', 'On Dec 16, 2025, at 12:47 PM, Ada Lind\n<ada@vendor.example>\nwrote:'],
    ['6 without a verb', '2026-03-03 11:28 GMT+03:00 Ada Lind <\nada@vendor.example>:'],
    ['7 name first', 'Ada Lind <ada@vendor.example> schrieb am Di. 3. März 2026 um 10:20:'],
    [
      '8 Polymail with empty lines',
      'On Tue, 3 Mar 2026 at 11:16 Ada Lind\n\n<\n\nmailto:ada@vendor.example\n\n> wrote:',
    ],
    ['9 Polish', 'W dniu 2026-03-03 o 11:28 Ada Lind <ada@vendor.example> napisał(a):'],
    ['9 Portuguese', 'Ada Lind <ada@vendor.example> escreveu no dia 03/03/2026 às 11:28:'],
    ['9 Dutch', 'Op 3 maart 2026 om 11:28 schreef Ada Lind <ada@vendor.example>:'],
    [
      '9 Dutch over two lines',
      'Op di 3 mrt. 2026 om 11:28 schreef\nAda Lind <ada@vendor.example>:',
    ],
    ['9 Swedish', 'Den 3 mars 2026 11:28 skrev Ada Lind <ada@vendor.example>:'],
    ['9 Russian', '3 марта 2026 г., 11:28 Ada Lind <ada@vendor.example> написал:'],
    ['9 Greek', 'Στις 3/3/2026 11:28, Ada Lind <ada@vendor.example> έγραψε:'],
    ['9 Japanese', '2026年3月3日 11:28 Ada Lind <ada@vendor.example>のメッセージ:'],
    ['9 Chinese', '在 2026年3月3日 11:28，Ada Lind <ada@vendor.example> 写道：'],
    ['9 Korean', '2026년 3월 3일 오전 11:28, Ada Lind <ada@vendor.example>님이 작성:'],
    ['9 French', 'Le 3 mars 2026 à 11:28, Ada Lind <ada@vendor.example> a écrit :'],
    ['9 Spanish', 'El 3 mar 2026, a las 11:28, Ada Lind <ada@vendor.example> escribió:'],
    ['9 Italian', 'Il 3/3/2026 11:28, Ada Lind ha scritto:'],
  ])('pitfall %s goes with the quote', (_row, line) => {
    expect(read(`${reply}\n\n${line}\n\n${quote}`).ownWords).toBe(reply);
  });

  it('stays apart from a reply on the same line (pitfall 5)', () => {
    const body = `Agreed--- On Tue, 3 Mar 2026 at 3:59 PM, ada@vendor.example wrote:\n${quote}`;
    expect(read(body).ownWords).toBe('Agreed');
  });

  it.each(['On Thursday, I get proper numbers.', 'On your remote host you can run:'])(
    '"%s" is text (pitfall 3)',
    (line) => {
      expect(read(`${line}\n\nThanks for looking.`).ownWords).toBe(
        `${line}\n\nThanks for looking.`,
      );
    },
  );
});

describe('header blocks', () => {
  it.each<[name: string, head: string]>([
    ['English', 'From: Ada\nSent: Tuesday, 3 March 2026 09:12\nTo: Buyer\nSubject: Export'],
    ['German', 'Von: Ada\nGesendet: Dienstag, 3. März 2026\nAn: Einkauf\nBetreff: Export'],
    [
      'French, space and NBSP',
      'De\u00a0: Ada\nEnvoyé\u00a0: 3 mars\nÀ\u00a0: Achat\nObjet\u00a0: X',
    ],
    ['Danish', 'Fra: Ada\nSendt: 3. marts 2026\nTil: Indkøb\nEmne: Eksport'],
    ['Swedish', 'Från: Ada\nSkickat: den 3 mars 2026\nTill: Inköp\nÄmne: Export'],
    ['Italian', 'Da: Ada\nInviato: 3 marzo 2026\nA: Acquisti\nOggetto: Export'],
    ['Arabic with marks (11)', '‏‏من: Ada\n‏تم الإرسال: 3\nإلى: Buyer\nالموضوع: Export'],
    ['Czech', 'Od: Ada\nOdesláno: 3. března 2026\nKomu: Nákup\nPředmět: Export'],
    ['Romanian', 'De la: Ada\nTrimis: 3 martie 2026\nCătre: Achiziții\nSubiect: Export'],
    ['Turkish', 'Kimden: Ada\nGönderilen: 3 Mart 2026\nKime: Satın alma\nKonu: Export'],
    ['bold labels', '*From:* Ada\n*Sent:* 3 March 2026\n*To:* Buyer\n*Subject:* Export'],
    [
      'with a rule',
      '________________________________\nFrom: Ada\nSent: 3 March\nTo: B\nSubject: E',
    ],
    [
      'glued (12)',
      'Temat: RE: Export 2026-03-03 13:46Nadawca: "Ada" ada@vendor.example Adresat: x',
    ],
    ['glued Outlook', 'Von: Ada Gesendet: 3. März 2026 An: Einkauf Betreff: Export'],
    ['Lotus Notes', 'Ada Lind\n03/03/2026 09:12 AM\nTo: Buyer/Corp@Corp\ncc: Other/Corp@Corp'],
  ])('%s begins the earlier mail (pitfalls 10–12)', (_name, head) => {
    expect(read(`${reply}\n\n${head}\n\nEarlier words of our side.`).ownWords).toBe(reply);
  });

  it('keeps an appointment that only looks like one (pitfall 13)', () => {
    const body = 'See you there.\n\nDate: Wednesday 3 October\nTime: 10:00\nAddress: 130 Fox St';
    expect(read(body).ownWords).toBe(body);
  });
});

describe('what looks like a boundary and is text', () => {
  it.each<[row: string, body: string]>([
    ['14 a table of dashes', 'Service   Expires\n-----     -----\nExport    May\n\nPlease check.'],
    ['14 points with dashes', 'We found:\n-- first point needs to be checked\n-- second point too'],
    ['15 own marks', '---- Enter Feedback Below ----\nThe export is slow.'],
    ['16 dashes in a sentence', 'This is a correct -- signature, I think.\nWe go on.'],
    [
      '16 a rule between paragraphs',
      'The first year was fine for everybody here.\n--\nThe second year was not, and so we will cancel now.',
    ],
    ['17 sign-off words', 'With regards to the payment: it is late.\nYou are my best friend here.'],
    ['18 pixels are no phone', 'Sent from my side: the pixel sizes.\nThe red pixel is sent twice.'],
    ['18 what a phone sent', 'Diese Nachricht wurde von meinem Chef an Sie gesendet.\nUnd nun?'],
    ['18 a desk is no phone', 'Sent from my desk, is much easier than my mobile phone.\nDone.'],
    ['23 arrows', '>>> >>>  https://www.customer.example <<<\nis our page.'],
    ['a sentence with "disclaimer"', 'Hello,\n\nDisclaimer: I am no expert, but we will cancel.'],
    ['a sentence with "received this"', 'Hello,\n\nIf you have received this, cancel our plan.'],
    ['a legal notice of the customer', 'Hello,\n\nLegal notice of termination: we end it in May.'],
    ['a notice with "external"', 'Notice: we will hire an external firm and cancel.\nSorry.'],
  ])('pitfall %s', (_row, body) => {
    expect(read(body)).toMatchObject({ ownWords: body, elided: [] });
  });
});

describe('footers, signatures, notices and banners', () => {
  it.each([
    'Sent from my iPhone',
    'Sent from my Verizon Wireless BlackBerry',
    'Sent from my Pixel',
    'Sent from my Pixel 8 Pro',
    'Sent from my OnePlus Nord',
    'Gesendet mit iPhone',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Diese E-Mail wurde mit meinem iPhone gesendet.',
    'Von meinem iPhone gesendet',
    'Lähetetty iPhonesta',
    "Wysłane z iPhone'a",
    'Az iPhone-omról küldve',
    '從我的 iPhone 傳送',
    'Obter o Outlook para Android',
    'Trimis de pe iPhone\u2011ul meu',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Get Outlook for iOS',
    'Sent wirelessly from my BlackBerry device on the Bell network.',
  ])('"%s" is a footer, below or above (pitfalls 18, 19)', (line) => {
    expect(read(`${reply}\n\n${line}`).ownWords).toBe(reply);
    expect(read(`${line}\n\n${reply}`).ownWords).toBe(reply);
  });

  it.each<[name: string, banner: string]>([
    ['one line', 'CAUTION: This message is from an EXTERNAL SENDER.'],
    ['two lines', 'WARNING: This e-mail came from outside.\nDo not click links you do not trust.'],
    ['brackets', '[EXTERNAL]'],
  ])('a banner on top is not the author (pitfall 20): %s', (_name, banner) => {
    expect(read(`${banner}\n${reply}`).ownWords).toBe(reply);
    expect(kinds(`${banner}\n\n${reply}`)).toEqual(['banner']);
  });

  it('tells list footers from the same rule above a header block (pitfall 21)', () => {
    const rule = '_______________________________________________';
    const list = `${rule}\nusers mailing list\nhttps://lists.customer.example/listinfo/users`;
    const advert = `${rule}\nThis list is sponsored by Nobody: https://nobody.example`;
    expect(kinds(`${reply}\n\n${advert}\n\n${list}`)).toEqual(['footer']);
    expect(kinds(`${reply}\n${rule}\nFrom: Ada\nSent: 3 March\nTo: B\nSubject: E\n\nOld`)).toEqual([
      'quote',
    ]);
  });

  it.each<[name: string, tail: string]>([
    ['two dashes and a space', '-- \nMia Berg\nHead of Purchasing\n+49 30 1234567'],
    ['bare dashes', '--\nMia Berg\nPurchasing'],
    ['a phone number', 'Best regards,\nMia Berg\nHead of Purchasing\nTel. +49 30 1234567'],
  ])('a signature goes, the sign-off may stay: %s', (_name, tail) => {
    const { ownWords: own, elided } = read(`${reply}\n\n${tail}`);
    expect(own.startsWith(reply)).toBe(true);
    expect(own).not.toMatch(/Purchasing/);
    expect(elided.map((one) => one.kind)).toEqual(['signature']);
  });

  it('keeps a postscript below a signature', () => {
    const body = `${reply}\n\n-- \nMia Berg\nPurchasing\n\nP.S. Please confirm the cancellation.`;
    expect(read(body).ownWords).toBe(`${reply}\n\nP.S. Please confirm the cancellation.`);
  });

  it('leaves out a confidentiality notice and keeps what the author says below it', () => {
    const notice =
      'This e-mail is confidential and intended only for the addressee.\nIf it reached you by mistake, delete it.';
    const { ownWords: own, elided } = read(`${reply}\n\n${notice}\n\nOne more thing: call me.`);
    expect(own).toBe(`${reply}\n\nOne more thing: call me.`);
    expect(elided).toEqual([{ kind: 'disclaimer', text: notice }]);
  });
});

describe('forwards', () => {
  const inner =
    'From: Ada Lind <ada@vendor.example>\nDate: 3 March 2026\nSubject: Export\nTo: B\n\nOld.';

  it.each<[name: string, mark: string]>([
    ['Gmail', '---------- Forwarded message ---------'],
    ['Apple', 'Begin forwarded message:'],
    ['German', '-------- Weitergeleitete Nachricht --------'],
    ['Dutch', '-------- Doorgestuurd bericht --------'],
    ['Czech', '---------- Přeposlaná zpráva ---------'],
    ['Italian Apple', 'Inizio messaggio inoltrato:'],
    ['French Apple', 'Début du message réexpédié :'],
    ['Hungarian', '---------- Továbbított levél ---------'],
    ['Chinese', '---------- 转发的邮件 ---------'],
  ])('keeps the comment above: %s', (_name, mark) => {
    const read1 = read(`Please look at this.\n\n${mark}\n${inner}`, 'Fwd: Export');
    expect(read1.ownWords).toBe('Please look at this.');
    expect(read1.elided.at(-1)?.kind).toBe('forward');
  });

  it('without a comment has no own words (pitfall 24)', () => {
    const given = read(`---------- Forwarded message ---------\n${inner}`, 'Fwd: Export');
    expect(given).toMatchObject({ ownWords: '', flags: [] });
  });

  it.each(['Fwd', 'WG', 'TR', 'VL', 'VB', 'I', '转发'])(
    'is known by the prefix %s of the subject alone (pitfall 25)',
    (prefix) => {
      const body = 'From: Ada\nSent: 3 March 2026 09:12\nTo: Buyer\nSubject: Export\n\nOld words.';
      const given = read(body, `${prefix}: Export`);
      expect(given.ownWords).toBe('');
      expect(given.elided.map((one) => one.kind)).toEqual(['forward']);
    },
  );

  it('reads the glued separator of Yahoo in any language', () => {
    const body =
      'See below.\n\n----- Přeposlaná zpráva ----- Od: Ada <ada@vendor.example>Komu: "b" <b@c.example>\n Old.';
    expect(read(body).ownWords).toBe('See below.');
  });
});

describe('never empty when unquoted text stands there', () => {
  it('takes the text below the head of an unmarked quote, and says that it is unsure', () => {
    const body = `On 3 Mar 2026, Ada Lind <ada@vendor.example> wrote:\n\n${reply}`;
    expect(read(body)).toMatchObject({ ownWords: reply, flags: ['unsure-own-words'] });
  });

  it('takes everything where only a signature would be left out', () => {
    const body = '-- \nMia Berg';
    expect(read(body)).toMatchObject({ ownWords: body, elided: [], flags: ['unsure-own-words'] });
  });

  it('has no own words where every line is quoted', () => {
    expect(read(quote)).toMatchObject({ ownWords: '', flags: [] });
  });

  it('has nothing for nothing', () => {
    expect(read(' \n ')).toEqual({ ownWords: '', elided: [], flags: [] });
  });
});

describe('invisible characters', () => {
  it('are removed from words and flagged', () => {
    const given = read('We will can\u200bcel.');
    expect(given).toMatchObject({ ownWords: 'We will cancel.', flags: ['hidden-text'] });
  });

  it('do not hide a quote', () => {
    expect(read(`${reply}\n\n\u200e> old\n\u202a> words`).ownWords).toBe(reply);
  });
});
