import { describe, expect, it } from 'vitest';
import { signalsOf } from './signals-of.ts';

const missed = (language: string, text: string) =>
  signalsOf(language, text).filter((one) => one.kind === 'missed-meeting').length;

describe('another time for a meeting that lies ahead is no missed meeting (L1, M2)', () => {
  it.each([
    ['en', "I can't make Thursday, could we do Friday?"],
    ['en', "Sorry, I can't do Thursday, vet day. Friday at nine?"],
    ['en', 'Unfortunately Tuesday is bad for me. Wednesday at ten?'],
    ['en', "I won't be able to join on Monday. Would Tuesday afternoon work for you?"],
    ['en', 'We cannot attend the review on the 12th. We are free on the 14th or 15th.'],
    ['en', "I can't join the call at 10. Would 11:30 be possible?"],
    ['en', 'I will not make it to our session this week. Next Tuesday at 9?'],
    ['en', 'We cannot join the session tomorrow, please move it to Friday.'],
    ['en', 'We have to decline the invitation for the 5th, but the 7th would be perfect.'],
    ['en', "I can't attend the workshop myself, my colleague Ben will join in my place."],
    ['en', "I'm unable to attend tomorrow's check-in. I could do Thursday after 2."],
    ['de', 'Leider kann ich am Donnerstag nicht zum Termin kommen. Ginge Freitag um neun?'],
    ['fr', 'Je ne pourrai pas assister à la réunion de jeudi. Seriez-vous disponible vendredi ?'],
    ['es', 'No podré asistir a la reunión del jueves. ¿Podríamos hablar el viernes a las diez?'],
  ])('%s: %s', (language, text) => {
    expect(missed(language, text)).toBe(0);
  });
});

describe('a meeting is missed or declined', () => {
  it.each([
    [
      'that is over, whatever time is offered now',
      'I could not make the meeting on Tuesday. Would Thursday suit you?',
    ],
    ['that is over', 'Sorry I missed our call yesterday. Could we do Friday at ten?'],
    ['once more', "I couldn't make the call again today. Next week?"],
    ['without another time', "I can't make the call on Thursday, could we talk some other time?"],
    [
      'with a request for times',
      'I have to decline our meeting on Thursday. Could you send me two other times?',
    ],
    [
      'with a day on which something else is asked',
      "I won't be able to join the call tomorrow. Can you send me the notes on Monday?",
    ],
    [
      'with a day on which something else is due',
      'I cannot attend the meeting on Monday. Will the export be fixed by Tuesday?',
    ],
    [
      'with a day on which something else happens',
      "Can't come to the demo on Friday, we open the new shop on Saturday at ten.",
    ],
    [
      'with days on which nobody is there',
      'I will not be able to attend the training. We are closed on Monday and Tuesday.',
    ],
  ])('%s: %s', (_, text) => {
    expect(missed('en', text)).toBe(1);
  });

  it('is read in good time, however many times of the day a line lists', () => {
    const list = `I can't make the call on Monday ${'at 10:00 or 11:30 and '.repeat(40)}so no.`;
    const start = performance.now();
    expect(missed('en', list)).toBe(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
