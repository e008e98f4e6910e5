/** Texts in which the customer withdraws. */
export const fires: readonly string[] = [
  'We are hardly using it.',
  'Nobody uses the system anymore.',
  'I have not logged in for weeks.',
  'We are not looking to do more with it right now.',
  'We are just ticking along.',
  'It is not a priority at the moment.',
  'There is no interest in the module.',
  'Please take me off the invitation list.',
  'Just email me instead.',
  'It has lost momentum here.',
  'Few people use the tool.',
  'We use it less than before.',
];

/** Texts in which it does not. */
export const silent: readonly string[] = [
  'Everybody uses it daily.',
  'We love the new module.',
  'Is the module not used?',
  'How do I see who logged in?',
  'He said "nobody uses it", which is wrong.',
  'Please add five users.',
  'The priority field is empty.',
  'We would like to do more with it.',
  'The team logs in every morning.',
  'Usage went up in May.',
  'The report opens quickly.',
  'Thanks for the training.',
];
