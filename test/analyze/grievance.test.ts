import { describe, expect, it } from 'vitest';
import { tiersDressed } from './dressed.ts';

const tidepool = { competitors: [], ownBrands: ['Tidepool'] };
const isAtLeastMedium = (tier: string): boolean => tier === 'medium' || tier === 'high';

describe('a complaint that tells facts and names no feeling', () => {
  it.each([
    'We told your colleague Anja about it on 3 June, and again last Tuesday.',
    'I asked for the export on 2 May, on 9 May and on 16 May.',
    'I wrote to you three times about the label printer and still nothing works.',
    'We reported it to your team on 6 May and on 20 May. Nobody has come back to us.',
    'This is the third fault of this kind since Easter.',
    'It is the same error as on 9 January, when your technician swapped the cable.',
    'You wrote that it would take three days. That was four weeks ago.',
    'You said a fortnight, it is now the seventh week.',
    'You said ten days. It is now six weeks.',
    'We have had 38 complaints from tenants since the new portal went live.',
    'Yesterday a coach stood at the border for six hours because of the wrong form.',
    'Patients are queuing down the corridor and the reception cannot print a thing.',
    'Guests were waiting in the lobby until midnight because check-in was down.',
    'The gate reader fails. Two lorries stood four hours outside the yard last night.',
    'Our director is rather angry because the audit report has to be in by Friday.',
    'We need a plan from you before term starts on 1 September.',
    'Thanks, but I have asked your support twice already and nothing happened.',
    'Your team promised a fix in two weeks. That was two months ago.',
    'The scanner is down, so passengers are standing in the rain.',
    'We got 15 complaints since the update of your app.',
    'We do not need an upgrade, we have already paid for this.',
    'Please stop sending me articles and mend the import.',
    'I need somebody on the phone now, the ward is waiting.',
    'Your support replied "it will be fixed soon" each time.',
    'The menu is wrong on every screen. The chef said "it is an embarrassment".',
    'Your trainer did not show up this morning, nine of us sat in the room.',
    'The trainer did not come on Tuesday. Nobody from your side called.',
    'The feed drops 9 % of the readings, so it fails. I have not heard a word since Tuesday.',
    'The engineer never turned up on Monday. None of your team told us.',
    'Your consultant did not come to the workshop on Thursday.',
    'We lose readings every night. This needs an owner today.',
    'The scan still fails. I told Maria this last week and again this morning.',
  ])('is at least Medium: %s', (text) => {
    expect(tiersDressed(text).every(isAtLeastMedium)).toBe(true);
  });

  it.each([
    'Please stop sending me links and fix the export. I told Henry this on Monday and again today.',
    'I need someone on the phone right now. Lorries are queuing back to the roundabout. Same fault as on 2 February.',
    'You answered "next week" both times. Customers send back the wrong parcels every day. If your people have no time, say so, then I find somebody who can do it.',
    'Please stop giving us templates and repair the sync. You said two weeks, it is now nine.',
  ])('is High with a demand beside it: %s', (text) => {
    expect(new Set(tiersDressed(text))).toEqual(new Set(['high']));
  });

  it.each([
    'You answered within the hour both times, thank you.',
    'I asked support twice and got a good answer both times.',
    'We asked your team twice for help and both times it was sorted in minutes.',
    'I told Thomas on Monday and again today how much we like the new planner.',
    'I told Maria this last week and again this morning, so she knows the date.',
    'This is the third site that goes live with you, and all went well.',
    'It is the same screen as on 12 March, so nothing new for us to learn.',
    'You said a week and it took two days, great work.',
    'Your trainer did not come cheap, but she was worth it.',
    'The trainer did not show us the export, could you send a link?',
    'Your technician never came because we cancelled him, our fault.',
    'The engineer did not come today as agreed, he comes tomorrow, thanks.',
    'Your trainer did not come alone, she brought a colleague, and both were great.',
    'I have not heard anything since Tuesday, so I suppose all is well.',
    'I have not heard a thing about the party since Monday.',
    'The form needs an owner, so please put my name there.',
    'You said ten days, and it is now in place after four.',
    'We have 64 parents in the new portal and need another 20 seats.',
    'We had 27 complaints from members about the car park.',
    'We had 12 complaints about the canteen last month and none about your portal.',
    'The truck stood nine hours at customs because the driver had lost his papers, nothing to do with you.',
    'The drivers are queuing for the new app, everybody wants it.',
    'Guests are waiting in the hall for the opening, so I write this quickly.',
    'My boss is a little bit angry because I forgot the car keys.',
    'We need a plan of the hall before the fair starts, can you print one?',
    'Can somebody call me about the invoice address this afternoon?',
    'The export stopped at row 5,000 this morning. Can you have a look?',
    'Please stop sending me the newsletter, I get it twice.',
    'We already paid the invoice, here is the receipt.',
    'I reported the fault on Monday and it was mended the same day.',
    'Thomas said the bug was the same as in March, and the fix from then worked again.',
    'I told Eva about the party on Monday and again today.',
    'The old scanner is broken, so customers are waiting for the new one from the shop.',
    'We have reported the figures to the tax office on 4 May and on 4 June.',
    'You said two weeks, it is now one week and all is installed.',
    'I need somebody on the phone now and again during the fair.',
    'My bus broke down and a coach waited an hour for us.',
    'We need a plan before the meeting, I will draw one tonight.',
    'I need somebody on the stand now and then, so please give Priya a login.',
    'The plan for the hall is a delight. Mrs Fraser said, and I quote, "it is a joy".',
    'The chef said "it is a joke" and everybody laughed.',
  ])('is none where all is well, another is at fault, or it is new: %s', (text) => {
    expect(new Set(tiersDressed(text))).toEqual(new Set(['none']));
  });

  it('is none of us where their own people stayed away: that is a missed meeting', () => {
    const text = 'Sorry, the engineer did not show up for your call, he was on a roof.';
    expect(new Set(tiersDressed(text))).toEqual(new Set(['low']));
    const ours =
      'The trainer did not show up this morning, the whole team sat in the meeting room.';
    expect(tiersDressed(ours)).not.toContain('low');
  });
});

describe('what sounds like a complaint of us and is none', () => {
  it.each([
    'I realise that this is not the answer you had hoped for.',
    "I know it's not the news you were hoping for, the trip is only in May.",
    'This may not be the reply you expected, but the form is signed.',
    'My supervisors have thrown out their own spreadsheets because they trust what Tidepool shows them.',
    'We binned the old lists since everybody likes the new board.',
    'My engineers have stopped grumbling, and I know grumbling.',
    'The night shift no longer swears at the printer, it just works.',
    'The teachers quit complaining the day your new timetable came.',
    'Please stop the reminder messages for three weeks, nobody is here to pick up when the ladies call back.',
    'Please send nothing in August, no one is in the office to sign for it.',
    'I explained it to four people at our customs broker. Each of them said that it was not their department.',
    'I rang my bank twice this week. None of them knew the form.',
    'I asked for a day off on Tuesday and again on Thursday, and my boss said yes.',
    'I asked our caterer for a reply on Monday and again on Friday.',
  ])('is calm: %s', (text) => {
    expect(tiersDressed(text, tidepool)).toEqual(['none', 'none', 'none']);
  });

  it.each([
    "I asked for a callback on Tuesday and again on Thursday, and the phone hasn't rung.",
    'I asked for an update on Monday and again yesterday, and nobody has answered.',
    'We requested a reply on the 3rd and again last week. Nothing.',
    'This is not the answer we had hoped for, and frankly I am disappointed.',
    'My engineers have stopped complaining because nobody at your end listens anyway, and I am fed up.',
    "Nobody is there to pick up when we call your hotline, it's annoying.",
    'I explained it to four people on your helpdesk. Each of them said that it was not their department.',
    'I asked your team for a reply on Monday and again on Friday and have heard nothing.',
  ])('and the like that is one: %s', (text) => {
    expect(tiersDressed(text, tidepool)).not.toContain('none');
  });
});
