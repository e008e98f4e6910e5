/** Texts with a topic. */
export const fires: readonly string[] = [
  'The export crashes with error 500.',
  'The totals in the report are wrong.',
  'Is there a way to print two labels per page?',
  'You promised the interface for March.',
  'We were charged twice on this invoice.',
  'The price increase is too high.',
  'Nobody answered my ticket.',
  'The board takes two minutes to load, it is very slow.',
  'We had another outage this morning.',
  'The training was too short for the nurses.',
  'The import of the master data is not finished.',
  'Please send a credit note.',
];

/** Texts without one. */
export const silent: readonly string[] = [
  'Good morning and happy Easter.',
  'See you on Thursday.',
  'Many greetings to the whole team.',
  'I am on holiday next week.',
  'We changed our address.',
  'Please greet your colleague from me.',
  'The weather is lovely here.',
  'Please call me tomorrow.',
  'My name is now Hansen.',
  'We look forward to the visit.',
  'Have a nice weekend.',
  'Please add my colleague Tove.',
];
