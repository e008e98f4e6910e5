/** Texts that tell of an absence. */
export const fires: readonly string[] = [
  'I am out of office until 24 August 2027.',
  'I am out of the office and back on Monday.',
  'I am on annual leave until 2027-03-04.',
  'I am on vacation with limited access to email.',
  'I am on maternity leave.',
  'I am away from 3 to 9 May.',
  'Returning on 12 June 2027.',
  'I will be away until Tuesday.',
  'I am not in the office this week.',
  'On sick leave, please write to my colleague.',
  'On holiday until 5 January 2028.',
  'I am on parental leave.',
];

/** Texts that do not. */
export const silent: readonly string[] = [
  'I am in the office all week.',
  'The leave module shows wrong days.',
  'Is Anna out of office?',
  'We leave the platform.',
  'The office closes at five.',
  'Please send it to the office.',
  'I am back at my desk and read your mail.',
  'Our holiday calendar is empty.',
  'The vacation report is wrong.',
  'The door of the office is green.',
  'Call me at any time.',
  'We moved to a new office.',
];
