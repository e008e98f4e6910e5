import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';

const english =
  'From: Vendor Support <support@vendor.example>\nSent: Monday, March 2, 2026 4:05 PM\nTo: Petra Ross\nSubject: Ticket 4412\n\n';
const german =
  'Von: Vendor Support <support@vendor.example>\nGesendet: Montag, 2. März 2026 16:05\nAn: Petra Ross\nBetreff: Ticket\n\n';
const french =
  'De : Vendor Support <support@vendor.example>\nEnvoyé : lundi 2 mars 2026 16:05\nÀ : Petra Ross\nObjet : Ticket\n\n';
const spanish =
  'De: Vendor Support <support@vendor.example>\nEnviado el: lunes, 2 de marzo de 2026 16:05\nPara: Petra Ross\nAsunto: Ticket\n\n';
const extend = 'Will you extend?',
  whoDecides = 'Who decides?';

type Ending = 'told' | 'unread' | 'none';
type Row = [name: string, top: string, block: string, ending: Ending, author?: string];

const read = (text: string, html: string, author: string) =>
  ownWords({ text, html, subject: 'RE: Ticket', author });
const answer = /leave in June|gehen im Juni|partons en juin|vamos en junio/i;
const question = /extend|decides|Verlängern|Prolongez|Renuevan|12 months|cancel|kündig|https/i;

/** What became of the answers, and whether words of the quoted mail were taken for the author's. */
function ending({ ownWords: words, flags }: ReturnType<typeof ownWords>) {
  if (flags.includes('unread-answers')) return { is: 'unread', leaked: question.test(words) };
  return { is: answer.test(words) ? 'told' : 'none', leaked: question.test(words) };
}

const told: Row[] = [
  [
    'brackets, below',
    `Hi Sam,\n\nplease find my answers below.\n\nPetra\n\n`,
    `${english}${extend}\n[Petra] No, we leave in June.\n${whoDecides}\n[Petra] Our CFO.`,
    'told',
  ],
  [
    'initials',
    `Comments inline.\n\n`,
    `${english}${extend}\n[PR] No, we leave in June.\n${whoDecides}\n[PR]: Our CFO.`,
    'told',
  ],
  [
    'name colon',
    `My replies are in line.\n\n`,
    `${english}${extend}\nPetra: No, we leave in June.\n${whoDecides}\nPetra: Our CFO.`,
    'told',
  ],
  [
    'two rounds',
    `My comments inline.\n\n`,
    `${english}${extend}\n[Sam] It would be 12 months.\n[Petra] No, we leave in June.`,
    'told',
  ],
  [
    'arrow =>',
    `I have answered below.\n\n`,
    `${english}${extend}\n=> No, we leave in June.\n${whoDecides}\n=> Our CFO.`,
    'told',
  ],
  ['arrow →', `Responses in the text.\n\n`, `${english}${extend}\n→ No, we leave in June.`, 'told'],
  [
    'caps',
    `Answers in capital letters.\n\n`,
    `${english}${extend}\nNO, WE LEAVE IN JUNE.\n${whoDecides}\nOUR CFO.`,
    'told',
  ],
  [
    'de brackets',
    `Hallo Sam,\n\nmeine Antworten findest du unten.\n\nGruß\nPetra\n\n`,
    `${german}Verlängern Sie?\n[Petra] Nein, wir gehen im Juni.`,
    'told',
  ],
  [
    'de arrow',
    `Antworten direkt im Text.\n\n`,
    `${german}Verlängern Sie?\n--> Nein, wir gehen im Juni.`,
    'told',
  ],
  [
    'de caps',
    `Meine Kommentare in GROSSBUCHSTABEN.\n\n`,
    `${german}Verlängern Sie?\nNEIN, WIR GEHEN IM JUNI.`,
    'told',
  ],
  [
    'fr arrow',
    `Bonjour,\n\nmes réponses ci-dessous.\n\n`,
    `${french}Prolongez-vous ?\n-> Non, nous partons en juin.`,
    'told',
  ],
  [
    'fr caps',
    `Mes réponses en majuscules dans le texte.\n\n`,
    `${french}Prolongez-vous ?\nNON, NOUS PARTONS EN JUIN.`,
    'told',
  ],
  [
    'es brackets',
    `Hola Sam,\n\nmis respuestas abajo.\n\n`,
    `${spanish}¿Renuevan?\n[Petra] No, nos vamos en junio.`,
    'told',
  ],
  [
    'es arrow',
    `Respondo en el texto.\n\n`,
    `${spanish}¿Renuevan?\n>> No, nos vamos en junio.`,
    'told',
  ],
  [
    'gmail quote with tags',
    `See my answers inline.\n\nOn Mon, Mar 2, 2026 at 4:05 PM Support <support@vendor.example> wrote:\n`,
    `> ${extend}\n> [Petra] No, we leave in June.`,
    'told',
  ],
  ['unread en', `Answers inline.\n\n`, `${english}${extend}\nNo, we leave in June.`, 'unread'],
  [
    'unread red as text',
    `My answers in red.\n\n`,
    `${english}${extend}\nNo, we leave in June.`,
    'unread',
  ],
  ['unread de', `Meine Anmerkungen in rot.\n\n`, `${german}Verlängern Sie?\nNein.`, 'unread'],
  [
    'unread fr',
    `Mes commentaires en rouge ci-dessous.\n\n`,
    `${french}Prolongez-vous ?\nNon.`,
    'unread',
  ],
  ['unread es', `Mis comentarios en rojo.\n\n`, `${spanish}¿Renuevan?\nNo.`, 'unread'],
  [
    'unread, older answers only',
    `My answers inline.\n\n`,
    `${english}${extend}\nNo.\n\n${english}Which plan?\n[Petra] The large one, cancel the other.`,
    'unread',
  ],
  [
    'two strangers in brackets',
    `Comments inline.\n\n`,
    `${english}${extend}\n[Tom] Yes.\n[Ann] No.`,
    'unread',
    '',
  ],
];
const none: Row[] = [
  [
    'see below',
    'See below, please take care of it.\n\n',
    `${english}-> cancel here: we will cancel.`,
    'none',
  ],
  ['siehe unten', 'Siehe unten, bitte kümmern.\n\n', `${german}[Petra] wir kündigen.`, 'none'],
  [
    'as written below',
    'As you wrote below, the export is late. It still is.\n\n',
    `${english}[Petra] cancel`,
    'none',
  ],
  [
    'your answers below',
    'Your answers below do not help us at all.\n\n',
    `${english}[Petra] cancel`,
    'none',
  ],
  ['Ihre Antwort unten', 'Ihre Antwort unten hilft uns nicht.\n\n', `${german}-> kündigen`, 'none'],
  [
    'comments follow',
    'My comments below:\n1. The export of the nightly report is still late for all of our five sites.\n2. The scanner app crashes on the new tablets.\n\n',
    `${english}${extend}`,
    'none',
  ],
  [
    'attached',
    'My answers are in red in the attached document.\n\n',
    `${english}${extend}`,
    'none',
  ],
  ['inline image', 'The inline image does not show.\n\n', `${english}${extend}`, 'none'],
  ['red light', 'The light on the scanner is red.\n\n', `${english}${extend}\nOK`, 'none'],
  [
    'no announcement',
    'Please go ahead.\n\n',
    `${english}You said this:\n[Petra] We will cancel.\n-> cancel`,
    'none',
  ],
  ['quoted caps', 'Thanks.\n\n', `${english}YOUR CONTRACT ENDS`, 'none'],
  ['vos réponses', 'Vos réponses ci-dessous ne suffisent pas.\n\n', `${french}-> résilier`, 'none'],
  ['sus respuestas', 'Sus respuestas de abajo no nos sirven.\n\n', `${spanish}-> baja`, 'none'],
  [
    'feedback on the red button',
    'Our feedback: the red button is too small.\n\n',
    `${english}${extend}`,
    'none',
  ],
  [
    'waiting for comments',
    'We are waiting for your comments in the text.\n\n',
    `${english}${extend}`,
    'none',
  ],
  [
    'note in the text',
    'Please note that the error in the text is gone.\n\n',
    `${english}${extend}`,
    'none',
  ],
  [
    'response time',
    'The response in the app is slow, red lamps everywhere.\n\n',
    `${english}${extend}`,
    'none',
  ],
];

describe("answers inside an Outlook block are the author's where they are announced and can be told", () => {
  it.each([...told, ...none])('%s', (_name, top, block, is, author = 'Petra Ross petra.ross') => {
    expect(ending(read(top + block, '', author))).toEqual({ is, leaked: false });
  });
});

describe('answers in a colour', () => {
  const page = (top: string, body: string) =>
    `<html><body><p class=MsoNormal>${top}</p><div style='border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Vendor Support &lt;support@vendor.example&gt;<br><b>Sent:</b> Monday, March 2, 2026 4:05 PM<br><b>To:</b> Petra Ross<br><b>Subject:</b> RE: Ticket</p></div>${body}</body></html>`;
  const html: [string, string, string, 'told' | 'unread' | 'none'][] = [
    [
      'red span in line',
      'See my answers in red below.',
      `<p>${extend} <span style='color:red'>No, we leave in June.</span></p><p>${whoDecides} <span style='color:red'>Our CFO.</span></p>`,
      'told',
    ],
    [
      'red paragraph',
      'My comments in red.',
      `<p>${extend}</p><p><span style='color:#C00000'>No, we leave in June.</span></p>`,
      'told',
    ],
    [
      'font color',
      'Antworten in rot.',
      `<p>${extend}</p><p><font color="#ff0000">No, we leave in June.</font></p>`,
      'told',
    ],
    [
      'blue, unnamed',
      'Answers inline.',
      `<p>${extend}</p><p style='color:#1F497D'>No, we leave in June.</p><p>Please tell us by Friday which of the plans you would like to take.</p>`,
      'told',
    ],
    [
      'highlighted',
      'My answers are highlighted.',
      `<p>${extend}</p><p><span style='background:yellow'>No, we leave in June.</span></p><p>Please tell us by Friday which of the plans you would like to take.</p>`,
      'told',
    ],
    [
      'named blue beside red of ours',
      'My replies in blue.',
      `<p style='color:red'>${extend}</p><p style='color:#0070C0'>No, we leave in June.</p>`,
      'told',
    ],
    [
      'in a blockquote',
      'Answers in red below.',
      `<blockquote><p>${extend}</p><p style='color:red'>No, we leave in June.</p></blockquote>`,
      'told',
    ],
    [
      'two colours, unnamed',
      'Answers inline.',
      `<p style='color:green'>${extend}</p><p style='color:#1F497D'>No, we leave in June.</p>`,
      'unread',
    ],
    [
      'red named, none there',
      'My answers in red.',
      `<p>${extend}</p><p>No, we leave in June.</p>`,
      'unread',
    ],
    [
      'links only',
      'Answers inline.',
      `<p>${extend} see <a style='color:blue'>https://x.example</a></p>`,
      'unread',
    ],
    ['nothing announced', 'Please go ahead.', `<p style='color:red'>We will cancel.</p>`, 'none'],
  ];

  it.each(html)('%s', (_name, top, body, is) => {
    const plain = `${top}\n\n${english}${extend}\nNo, we leave in June.`;
    for (const text of ['', plain]) {
      expect(ending(read(text, page(top, body), 'Petra Ross'))).toEqual({ is, leaked: false });
    }
  });

  it('leave the question in their line to the quoted mail', () => {
    const body = `<p>${extend} <span style='color:red'>No,   we leave.</span> ${whoDecides}</p>`;
    const given = read('', page('My answers in red.', body), '');
    expect(given.ownWords).toBe('My answers in red.\n\nNo, we leave.');
    expect(given.elided.map((one) => one.text).join('\n')).toContain(`${extend}\n${whoDecides}`);
  });
});

describe('a wrapped answer', () => {
  it('goes on in lines that begin small', () => {
    const block = `${english}${extend}\n[Petra] No, we leave in June, because the export has been late for\nsix weeks now.\nThanks.`;
    expect(read(`Answers inline.\n\n${block}`, '', '').ownWords).toContain('for\nsix weeks now.');
    expect(read(`Answers inline.\n\n${block}`, '', '').ownWords).not.toContain('Thanks');
  });
});
