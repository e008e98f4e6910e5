import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/parse/own-words.ts';

const heads = {
  en: 'On Mon, 4 May 2026, Cleo Hart wrote:',
  de: 'Am 4. Mai 2026 schrieb Cleo Hart:',
  fr: 'Le 4 mai 2026, Cleo Hart a écrit :',
  es: 'El 4 de mayo de 2026, Cleo Hart escribió:',
} as const;

function mustLook(text: string, html = ''): boolean {
  return ownWords({ text, html, subject: 'Re: June' }).flags.includes('unread-answers');
}

// "> Will you renew?" is not the author's, and "No." says nothing without it: a person must look (H1).
describe('a bare answer to a quoted question', () => {
  it.each([
    ['en', '> Hi Tom,\n> Will you renew in June?\nNo.\n> Cleo'],
    ['en', '> Will you renew?  No.'],
    ['en', '> Will you renew the contract that ends\n> in June?\n\nNo, thanks.'],
    ['en', '> Are you leaving us?\nYes.'],
    ['de', '> Verlängern Sie den Vertrag?\nNein.'],
    ['de', '> Bleiben Sie bei uns? Leider nein\n> Bleibt ihr bei uns?\nNein, leider.'],
    ['fr', '> Allez-vous renouveler le contrat ?\nNon.'],
    ['fr', '> Voulez-vous résilier ? Oui.'],
    ['es', '> ¿Van a renovar el contrato?\nNo.'],
  ] as const)('is for a person, %s: %s', (language, body) => {
    expect(mustLook(`${heads[language]}\n${body}`)).toBe(true);
  });

  it('is seen in a mail that is HTML alone', () => {
    const html = `<p>${heads.en}</p><blockquote type="cite"><p>Will you renew?</p></blockquote><p>No.</p>`;
    expect(mustLook('', html)).toBe(true);
  });

  it.each([
    ['en', '> Will you renew in June?\nYes.'],
    ['en', '> Are you leaving us?\nNo.'],
    ['en', '> Shall we talk on Friday?\nNo.'],
    ['en', '> Did you renew the certificate in May, or not? It was due.\nNo.'],
    ['en', '>> Will you renew?\n> No.\nThanks, noted.'],
    ['en', '> Will you renew?\nNo idea, I will ask my boss.'],
    ['de', '> Passt Montag?\nNein.'],
    ['fr', '> Cela vous convient ?\nNon.'],
    ['es', '> ¿Le va bien el lunes?\nNo.'],
  ] as const)('is not, %s: %s', (language, body) => {
    expect(mustLook(`${heads[language]}\n${body}`)).toBe(false);
  });

  it('is not the no of the words on top', () => {
    expect(mustLook(`No.\n\n${heads.en}\n> Will you renew?`)).toBe(false);
  });
});

describe('a bare no under our subject that asks for the renewal', () => {
  const flagged = (subject: string, text: string): boolean =>
    ownWords({ text, html: '', subject }).flags.includes('unread-answers');

  it.each([
    ['Re: Renewal reminder', 'No thanks.\n\nTed Vasquez\nVasquez Pool & Spa'],
    ['RE: Your renewal in June', 'Hi Cleo,\n\nnot this time, sorry.\n\nBest\nTed'],
    ['AW: Verlängerung des Vertrags', 'Nein danke.'],
    ['Re: Extension for 2027', "We'd rather not.\n\nWilma"],
    ['Re: renewing with us', "Please don't."],
  ])('is for a person: %s, %s', (subject, text) => {
    expect(flagged(subject, text)).toBe(true);
  });

  it.each([
    ['Re: Renewal reminder', 'No thanks needed, it was our pleasure.'],
    ['Re: Renewal reminder', 'Yes please.\n\nTed'],
    ['Re: Lunch on Friday', 'No thanks.'],
    ['Renewal reminder', 'No thanks.'],
    [
      'Re: Renewal reminder',
      'No.\nI meant the other one, can you send the papers for the renewal again, please?',
    ],
  ])('and another is not: %s, %s', (subject, text) => {
    expect(flagged(subject, text)).toBe(false);
  });
});
