/** Texts in which the customer missed, declined or put off a meeting. */
export const fires: readonly string[] = [
  'Sorry I missed our call this morning.',
  'I could not make the meeting yesterday.',
  'I forgot the call, sorry.',
  'Unfortunately I will not be able to join the session today.',
  'I have to pull out of Thursday, something came up.',
  'My apologies for the no-show yesterday.',
  'Our director sends his regrets for not attending the review.',
  'I was not there at the training on Monday.',
  'The call slipped my mind.',
  'We are unable to attend the workshop.',
  "I must cancel tomorrow's call, no time this month.",
  'Apologies for my absence in the workshop.',
  'The meeting of this Friday is difficult for us.',
];

/** Texts in which nobody did. */
export const silent: readonly string[] = [
  'Can we move our call to Friday at ten?',
  "I must cancel tomorrow's slot, Friday 10:00 works.",
  'Thank you for the call this morning.',
  'The meeting was useful.',
  'You missed our call yesterday.',
  'Your colleague did not show up at the meeting.',
  'A guest missed his appointment, how do I charge the fee?',
  'Patients who forgot the appointment get a reminder.',
  'He wrote "I missed the call" in the ticket.',
  'When is the next training?',
  'I look forward to the demo on Monday.',
  'We miss a field in the call form.',
  'The meeting room module is great.',
];
