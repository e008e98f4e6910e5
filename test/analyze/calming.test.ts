import { describe, expect, it } from 'vitest';
import { raisingKinds, signalsOf } from './signals-of.ts';

const forms = (text: string, language = 'en'): readonly string[] =>
  signalsOf(language, text).flatMap((one) => (one.kind === 'calming' ? [one.form] : []));

describe('calming', () => {
  it.each([
    'The small bug is gone. The big one is still there.',
    'Thanks, the label works again. The import still does not.',
    'The password works now. Nothing else does.',
    'The printer prints again, the till is still dead.',
    'The first ticket is closed. The second one has been open for four weeks.',
    'The logo is fixed, but the export still fails and we will leave if it stays so.',
  ])('is a courtesy at most beside something that is still open (D5): %s', (text) => {
    expect(forms(text)).not.toContain('solved');
    expect(forms(text)).not.toContain('thanks');
  });

  it.each([
    'The export works again.',
    'The site is back.',
    'Our data is back.',
    'The export still failed on Monday. It works now, all good.',
    'The export failed for a week, but it is fixed now.',
    'The problem is solved, the export runs again.',
    'It took a while, but everything works.',
  ])('is word that it is solved (D5): %s', (text) => {
    expect(forms(text)).toContain('solved');
  });

  it.each([
    'An old error is back.',
    'The bug that you fixed is back.',
    'The same message is back!',
    "It's back.",
    'Please switch it back on.',
    'Everything turned itself back on overnight.',
    'I am sending it back.',
  ])('is not that a fault, or a thing, is back: %s', (text) => {
    expect(forms(text)).toEqual([]);
  });

  it('of a side matter hides no threat behind it (H1)', () => {
    const text = 'The logo is fixed. The export still fails and we will leave if it stays so.';
    expect(raisingKinds('en', text)).toContain('cancellation-threat');
  });

  it.each([
    ['en', 'Please make sure this is finally resolved.'],
    ['en', 'We only talk once this is fixed.'],
    ['en', 'I hope this is resolved soon.'],
    ['en', 'We want the problem to be solved now.'],
    ['en', 'I am waiting for the problem to be solved.'],
    ['en', 'It has to be fixed before Friday.'],
    ['en', 'This should have been resolved last week.'],
    ['en', 'Your status page claims that all is working again.'],
    ['en', 'The case is closed for us, our letter is in the post.'],
    ['de', 'Das muss bis Freitag behoben sein.'],
    ['de', 'Bitte sorgen Sie dafür, dass das endlich gelöst wird.'],
    ['de', 'Wird das diese Woche noch behoben oder nicht.'],
    ['de', 'Ich hoffe, dass das bald erledigt ist.'],
    ['de', 'Sie schreiben, das Problem sei gelöst. Das stimmt so nicht.'],
    ['de', 'Das Problem ist angeblich gelöst.'],
    ['de', 'Ob das jetzt behoben ist, weiß hier niemand.'],
    ['de', 'Laut Ihrer Mail ist das Ticket erledigt, bei uns kommt der Fehler weiterhin.'],
    ['de', 'Damit hat sich die Zusammenarbeit für uns erledigt.'],
    ['de', 'Für uns ist die Sache durch, wir sind weg.'],
    ['de', 'Die Rechnung haben wir gestern erledigt.'],
  ])(
    'is none where it must be, is hoped for, said by others or another thing, %s: %s',
    (language, text) => {
      expect(forms(text, language)).not.toContain('solved');
    },
  );

  it.each([
    'Seit heute geht jetzt auch der Login nicht.',
    'Ihr Kollege hat das Ticket geschlossen, ohne etwas zu tun.',
    'Sie haben das Ticket geschlossen, obwohl der Fehler weiter besteht.',
    'Es ist wieder alles weg.',
    'Der Fehler ist wieder da.',
    'Der Import läuft jetzt seit drei Tagen auf Fehler.',
    'Das geht jetzt an Ihre Geschäftsleitung.',
    'Wir bleiben am Dienstag dabei, zwölf Kunden kommen mit.',
    'Wir bleiben Kunde bis Ende Juni, dann ist Schluss.',
    'Alles klar, wir warten.',
  ])('is not a German sentence that sounds like it: %s', (text) => {
    expect(forms(text, 'de').filter((one) => one !== 'courtesy')).toEqual([]);
  });

  it.each([
    ['en', 'You need not do anything, it is working again.'],
    ['en', 'I can confirm that it is fixed.'],
    ['en', 'As promised, the problem is solved.'],
    ['en', 'After your update everything is working again.'],
    ['de', 'Sie müssen nichts mehr tun, es funktioniert wieder.'],
    ['de', 'Es hat etwas gedauert, aber jetzt läuft alles.'],
    ['de', 'Das Problem wurde heute früh gelöst.'],
    ['de', 'Für uns passt jetzt alles, danke!'],
    ['de', 'Bitte schließen Sie das Ticket, es läuft wieder.'],
  ])('is word that it is solved where that has come true (D5), %s: %s', (language, text) => {
    expect(forms(text, language)).toContain('solved');
  });

  it.each([
    ['en', 'We have changed our mind and stay with you.', 'withdrawn'],
    ['en', 'Please disregard the notice we sent.', 'withdrawn'],
    ['en', 'Please ignore my last mail, the printer was off.', 'unsaid'],
    ['de', 'Wir ziehen die Kündigung zurück.', 'withdrawn'],
    ['de', 'Wir bleiben gern Kunde bei Ihnen.', 'withdrawn'],
    ['de', 'Wir nehmen die Beschwerde zurück.', 'unsaid'],
    ['fr', 'Nous retirons notre résiliation.', 'withdrawn'],
    ['es', 'Retiramos la baja.', 'withdrawn'],
  ])('takes back a threat to leave only where it names leaving, %s: %s', (language, text, form) => {
    expect(forms(text, language)).toContain(form);
  });
});
