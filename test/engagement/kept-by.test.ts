import { describe, expect, it } from 'vitest';
import { keptBy } from '../../src/engagement/kept-by.ts';

const fix = 'we will fix the export by Friday';
const report = 'I will send you the report by Wednesday';
const exportFix = "I'll send the export fix by Friday";
const refund = 'we will refund the invoice by Friday';

describe('a later mail of ours keeps a promise', () => {
  it.each([
    [exportFix, 'The export fix is attached.'],
    [exportFix, 'As promised, here you go.'],
    [exportFix, 'Attached as promised.'],
    [report, 'Please find the report enclosed.'],
    [report, 'You will find the report attached.'],
    [report, 'Thank you for your patience. Here is the report, and we will call you on Monday.'],
    [report, 'The report is attached, so you do not have to wait for Tom.'],
    [report, 'As promised, please find the reports attached.'],
    [report, 'If you need anything else, tell us. The report is attached.'],
    [fix, 'The export is fixed, but the seats are not.'],
    [fix, 'The seats are not ready yet, and the export is fixed.'],
    [fix, 'After two days of work the export is fixed.'],
    [
      fix,
      'We found the cause on Monday, and since this morning the\nexport is fixed for all of you.',
    ],
    ['The fix for the import will be live by Thursday', 'The import works again.'],
    ["We'll have the export fixed by Thursday", 'The export is fixed.'],
    [refund, 'We have refunded the invoice.'],
    ['we will call you on Monday', 'Thanks for the call this morning.'],
    ['we will add two seats', 'The seats are done.'],
    ['We will raise the API limits by Thursday', 'we have raised the API limits to 500 a minute.'],
    ['we will have a fix in production by Friday', 'the fix is live since this morning.'],
    ['I will set up the SSO for you by Tuesday', 'the SSO is set up, you can log in now.'],
    ['I will add Pat to your users tomorrow', 'I have added Pat to your users.'],
    ['We will migrate your data on Saturday', 'your data was migrated on Saturday.'],
    ['We will extend your trial by Monday', 'I extended your trial until 30 June.'],
    ['I will open a second seat for you by Friday', 'the second seat is open now.'],
    ['I will write the guide for the scanners', 'I wrote the guide for the scanners last night.'],
    ['I will submit the bug to our engineers', 'I submitted the bug to our engineers at noon.'],
    ['Tom will install the connector on Monday', 'Tom installed the connector yesterday.'],
    ['I will send you the root cause by Wednesday', 'Root cause: a disk ran full on our side.'],
    [
      'I will check with our engineers and get back to you by Wednesday',
      'Our engineers say that the export fails because of a full disk.',
    ],
    [
      'By Tuesday, 5 May I will send you our answer on the export, finished or not',
      'The export is fixed and has run twice since.',
    ],
    [
      'By Friday I will tell you where we are with the migration',
      'The migration is not finished yet: eight of ten tables are over.',
    ],
  ])('“%s”, then “%s”', (what, later) => {
    expect(keptBy({ what }, later)).toBe(true);
  });
});

describe('a later mail of ours leaves a promise open', () => {
  it.each([
    [fix, 'A short status: the export is not fixed yet, and the report has not been sent.'],
    [report, 'A short status: the export is not fixed yet, and the report has not been sent.'],
    [report, 'Sorry, I have not sent the report.'],
    [report, 'I haven’t sent the report as promised.'],
    [report, 'As promised, I will send the report on Monday.'],
    [report, 'The report will be sent tomorrow.'],
    [report, 'Thank you for the report you sent.'],
    [report, 'The export is fixed. We are still at the report.'],
    [report, 'As promised, the export is attached.'],
    [report, 'Has the report been sent to you?'],
    [refund, 'I have shared your invoice question with our finance team.'],
    [fix, 'I have sent the export log to our engineers.'],
    [fix, 'The export cannot be fixed before Monday.'],
    [fix, 'We hope to have the export fixed by Monday.'],
    [fix, 'The export is being fixed.'],
    [fix, 'The export is not tested and fixed.'],
    [fix, 'I am sorry to tell you that as of this morning we have not\nfixed the export.'],
    [
      'We will deploy the fix for the import by Thursday',
      'Once the import is fixed we will tell you.',
    ],
    [
      'We will deploy the fix for the import by Thursday',
      'We will tell you when the import is fixed.',
    ],
    ['We will deploy the fix for the import', 'Once the server is up, the import is fixed.'],
    ['I will call you on Monday', 'Thanks, I have done the call list.'],
    [exportFix, 'We are still at it.'],
    ['I will add Pat to your users tomorrow', 'Pat is not added yet.'],
    ['I will add Pat to your users tomorrow', 'I have added Tom to your users.'],
    ['I will add Pat to your users tomorrow', 'I have added a note to your ticket.'],
    ['We will raise the API limits', 'We raised the seat limits.'],
    ['We will raise the API limits', 'I raised the question of the API limits with our engineers.'],
    ['We will raise the API limits', 'We are raising the API limits tonight.'],
    ['We will migrate the Berlin site', 'The Munich site was migrated.'],
    ['We will credit the downtime on your next invoice', 'The invoice is corrected.'],
    ['I will send you the root cause by Wednesday', 'The root cause is not known yet.'],
    ['I will check with our engineers', 'I am still waiting for our engineers.'],
    ['By Friday I will tell you where we are with the migration', 'The export is fixed.'],
    ['I will arrange a call with our architect', 'Thanks for the call this morning.'],
    [exportFix, 'The seats are done.'],
    [fix, ''],
  ])('“%s”, then “%s”', (what, later) => {
    expect(keptBy({ what }, later)).toBe(false);
  });
});
