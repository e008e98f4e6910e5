/** Demands that only a person may answer. */
export const fires: readonly string[] = [
  'I want to speak to your manager.',
  'I expect a call from your CEO today.',
  'Please escalate this to your management.',
  'Our lawyer will contact you.',
  'We will take legal action against you.',
  'We will report you to the regulator.',
  'I will file a complaint with the authority if you do not act.',
  'We will dispute the charge with our bank, you were warned.',
  'I will start a chargeback if the money is not back.',
  'I will write a review about you on every site.',
  'I will tell everyone on LinkedIn how you work.',
  'This is a breach of contract on your side.',
];

/** Their lawyers, managers and reviews, not ours. */
export const silent: readonly string[] = [
  'Our lawyer likes the new template.',
  'My manager says hello.',
  'A guest left a bad review about the breakfast.',
  'The regulator changed the form.',
  'We never want to go to court with anybody.',
  'Two years ago our lawyer wrote to the carrier.',
  'The button says "call your manager".',
  'A patient threatened to sue the clinic.',
  'The court wants the log of the driver.',
  'The public holiday is missing in the calendar.',
  'The chargeback report is empty.',
  'Please add our new director as a user.',
];
