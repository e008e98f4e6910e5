/** Thanks, solved, taken back. */
export const fires: readonly string[] = [
  'Thank you for the quick help.',
  'All works now, thanks.',
  'The problem is solved.',
  'You can close the ticket.',
  'Great support, cheers.',
  'We are very happy with the new screen.',
  'Everything is running smoothly.',
  'Please ignore my last mail, I was tired.',
  'We have changed our mind and stay with you.',
  'I appreciate how fast you reacted.',
  'It is working again since noon.',
  'Kudos to your team.',
  'Good work, the labels are right.',
  'Please disregard the notice we sent.',
  'The labels print again, cheers.',
  'Thank you for putting it right.',
];

/** Courtesy, conditions and their opposites. */
export const silent: readonly string[] = [
  'Thanks in advance.',
  'Thanks for nothing.',
  'That is not good work.',
  'I would appreciate an answer.',
  'We are not happy with it.',
  'It is not working again.',
  'If it works, we will be happy.',
  'Is the problem solved?',
  'The text says "thank you for your order".',
  'Please call me.',
  'The export fails.',
  'We will be glad to hear from you.',
  'Send it today.',
  'Thanks,',
  'You ignore every mail that I write.',
];
