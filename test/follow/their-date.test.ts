import { describe, expect, it } from 'vitest';
import { theirDate } from '../../src/follow/their-date.ts';

// Monday, ten in the morning.
const context = {
  sentAt: new Date('2026-05-04T09:00:00Z'),
  timeZone: 'Europe/London',
  offsetMinutes: 60,
};

describe('the day by which the customer wants something of us', () => {
  it.each([
    ['I am furious and I expect somebody senior to call me today.', '2026-05-04'],
    ['If I do not hear from your CEO today we will cancel.', '2026-05-04'],
    ['Someone senior must ring me this afternoon.', '2026-05-04'],
    ['Please answer within 24 hours.', '2026-05-05'],
    [
      'I need an answer before Thursday, because I have to report to our COO on Friday.',
      '2026-05-07',
    ],
    ['Please ring me, because we need this fixed by Friday.', '2026-05-08'],
    ['We need the export by Wednesday since we close the month on Thursday.', '2026-05-06'],
    ['Can you send the invoice tomorrow?', '2026-05-05'],
    ['Your best price by Thursday, please.', '2026-05-07'],
    ['We need the fix by the end of the week or we leave.', '2026-05-08'],
    ['If it is not fixed by Friday we will cancel our contract with you.', '2026-05-08'],
    ['The board needs your best price by Friday. If I do not hear today, we sign.', '2026-05-04'],
    ['Can I get a number before noon on Friday?', '2026-05-08'],
    ['Could we have a corrected page by tomorrow?', '2026-05-05'],
    ['Your answer to the enclosed questions is needed by the 15th.', '2026-05-15'],
    ['Please return it by noon on 5 June.', '2026-06-05'],
    ['You have until Wednesday to put it in writing.', '2026-05-06'],
    ['The money has to go back to every one of them by Friday.', '2026-05-08'],
    ['She must be paid today.', '2026-05-04'],
    ['Put it back TODAY.', '2026-05-04'],
    ['Explanation by Wednesday, please.', '2026-05-06'],
    ['A reply by Wednesday would be appreciated.', '2026-05-06'],
    ['Unless it is running by 4 p.m. on 12 May, we leave.', '2026-05-12'],
    ['Either your CEO calls me tomorrow or I hand it to our lawyers.', '2026-05-05'],
    ['If the report is back by Friday we will stay.', '2026-05-08'],
    [
      'I expect your answer by Wednesday and a name for whoever has it until it is solved.',
      '2026-05-06',
    ],
    ['Our CEO wants your CEO on the phone at eight tomorrow.', '2026-05-05'],
    ['Get me somebody who can read a database, now.', '2026-05-04'],
    ['We go live on Monday and it has to work by then.', '2026-05-04'],
    ['The audit is on 12 May, and we need the log before then.', '2026-05-12'],
    ["I'd like an answer by Friday, as I have told your team.", '2026-05-08'],
    ['We need the list by 12 May, as you promised us.', '2026-05-12'],
    ['Both languages work by 1 August, tested by parents, or we are gone.', '2026-08-01'],
    ["Both languages work by 1 August, or you'll have one less district.", '2026-08-01'],
    ["I'd like the named person for the June Saturday by mid May.", '2026-05-15'],
    ['Withdraw the reminder today and write to me.', '2026-05-04'],
    ['Take it down today.', '2026-05-04'],
    ['Remove it by Friday.', '2026-05-08'],
    ['Cancel the charge today.', '2026-05-04'],
    ['Correct the invoice by 12 May.', '2026-05-12'],
    ['Can this be solved by Thursday?', '2026-05-07'],
    ['Will the export be ready by Thursday?', '2026-05-07'],
    ['Is it possible to have the export by tomorrow noon?', '2026-05-05'],
    ['My deadline is Friday.', '2026-05-08'],
    ['Twenty questions, two pages at most, by the 22nd please.', '2026-05-22'],
    ['Can you show me anything before the 9th that would change my mind?', '2026-05-09'],
    ['The right sheet is here by Friday, or else.', '2026-05-08'],
    ['The deadline is 15 of May.', '2026-05-15'],
    [
      'The deadline is 15 of May. Honestly the others have answer me already in two days.',
      '2026-05-15',
    ],
    ['Answer me in two days.', '2026-05-06'],
    ['So answer us by the 15 of May.', '2026-05-15'],
    ['Either somebody has an answer or you all call me by Friday.', '2026-05-08'],
  ])('is read from "%s"', (text, day) => {
    expect(theirDate(text, context)).toBe(day);
  });

  it.each([
    'The export failed again today.',
    'Today I called you three times.',
    'I need to tell you that the export failed today.',
    'I will send you the list by Friday.',
    'We can start the import by Friday.',
    'We have to finish our audit by Wednesday.',
    'Our contract ends on 31 August.',
    'You promised it by Friday.',
    'Your engineer was here on Friday.',
    'The export must run every Monday.',
    'We need the list each Friday morning.',
    // Found in the lives of a company: each of these went to an executive as "today" or "by …".
    "You can't imagine how little we by now expect of you.",
    "I've seen the trick so frequently by now that I'd expect at least a rabbit.",
    "If it comes down to what we pay at present I'll sign for two years today.",
    'We look at your portal at 3 a.m., when it lights up the dome.',
    'Plywood has been priced at zero since your patch on the 6th.',
    'Your response took nine days and consisted of a question.',
    'As to the week in which no boy could be fed by your machine, I note the golf.',
    'The training has now been cancelled twice by your side.',
    'Six weeks of "investigating" and your verdict is that it may be the drawer.',
    'Can you put it back to today?',
    'The interface must run until the closing is finished, around 20 January.',
    "We no longer need your software, and I'd like to stop everything at the end of this year.",
    'Your contract is valid till the end of December and the board wishes to decide early.',
    "Please note our fleet managers' day has moved to 14 May.",
    'Quality requires us to be off your system before the re-inspection.',
    'The system is slow by now, and your team knows it.',
    'The handhelds need ten seconds to open a table.',
    'I asked you to call me by Friday.',
    'If I cancel today, is it good for December?',
    'We need the Thursday lunches as they are.',
    'I do not want it tomorrow.',
    'Could Thabo have a login till the end of August?',
    'Would you kindly stop it at the end of September?',
    "I'd like the named person for the June Saturday.",
    'I would like a second half day with Mrs Oduya, at no charge if possible.',
    'Please look at the booking for 20 June.',
    'I want the money back for the Friday on which nothing worked.',
    'Can you tell me what our bill will be on 30 June?',
    'Cancel the contract today.',
    'Remove us from the list at the end of May.',
    'The tax office has its deadline on Friday.',
    'It will be fixed by Thursday, your team says.',
    'Thanks, take this as read, and enjoy Friday.',
    'Remove the 30 June invoice.',
    'Please make it out to the day we finish with you, as the next cover begins on the 16th.',
    'The deadline is ours, not yours, on Friday.',
    'Can it be that nobody looked on Sunday?',
    'We need two more seats from mid May.',
    'I told your team that we need it by Friday.',
    'It went down on Monday, and by then the list had to be out.',
    "Our driver is there by Friday, or you'll get a call from him.",
    'Honestly the others have answer me already in two days.',
    'The others answer us within two days.',
    'Your competitors always call us within a day.',
    'Every other supplier did answer us in three days.',
  ])('is not read from "%s"', (text) => {
    expect(theirDate(text, context)).toBeNull();
  });

  it.each([
    'Please call me after Wednesday.',
    'Please do not call me before Friday.',
    'Please ring me, but not before Thursday.',
  ])('is none where they only say from when on: %s', (text) => {
    expect(theirDate(text, context)).toBeNull();
  });

  it('is one where they say by when beside it', () => {
    expect(theirDate('Please call me after Tuesday but before Friday.', context)).toBe(
      '2026-05-08',
    );
  });
});
