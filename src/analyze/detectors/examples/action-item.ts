/** Texts with something to do: the customer's or ours. */
export const fires: readonly string[] = [
  'We still owe you the price list.',
  'The questionnaire is not filled yet.',
  'The list of users is still pending.',
  'Half of the test items are unfinished.',
  'The photos are still on my camera and the form is not done.',
  'I have yet to send the template.',
  'Could you send me the guide?',
  'Please fix the rounding.',
  'Kindly arrange a call.',
  'Can you check the import?',
  'We need an answer from you by Friday.',
  'Please confirm the date.',
];

/** Texts with nothing to do. */
export const silent: readonly string[] = [
  'Everything is done on our side.',
  'The list is finished.',
  'Thank you for the training.',
  'We are happy with the result.',
  'The weather is fine.',
  'He wrote "please fix" on the board.',
  'Happy new year.',
  'It works now.',
  'I am back from holiday.',
  'Our office moved.',
  'The import ran at night.',
  'Good to know.',
];
