/** Strong words at the vendor. */
export const strongOnes: readonly string[] = [
  'This is completely unacceptable.',
  'In thirty years in this trade I have not seen such contempt.',
  'I have never been so ashamed and I am raging at the lot of you.',
  'I am furious about what your update did to our data.',
  'Your support is a disgrace.',
  'I have had enough of your excuses.',
  'We are sick and tired of chasing you.',
  'How dare you close this ticket.',
  'This is the worst software I have used in twenty years.',
  'You people are liars.',
  'Shame on you.',
  'What a joke of a product, it is utterly useless.',
  "I am at my wits' end with this system.",
  'My patience has run out.',
  'You made me look like a fool in front of my board.',
  'It is scandalous how you treat paying customers.',
  'We are extremely disappointed by the service.',
  'I cannot tell you how angry I am.',
  'Such negligence is inexcusable.',
  'We feel cheated.',
  'THIS IS A DISGRACE.',
  'The rollout has been an absolute disaster.',
  'We expect this to be taken seriously, it is beyond a joke.',
];

/** Plain dissatisfaction with the vendor. */
export const milderOnes: readonly string[] = [
  'This is a bit annoying.',
  'It is a pity that nobody answered.',
  'We are not happy with the response times.',
  'I am disappointed with the last release.',
  'It is frustrating to explain this again.',
  'We are starting to lose confidence in your dates.',
  'My team is unhappy with the new screen.',
  'I reminded you three times and still have no answer.',
  'The new menu is a bit of a letdown.',
  'To be honest I expected better.',
  'I must say we are not satisfied with the training.',
  'It is getting tiresome to restart the sync every morning.',
  'Not impressed with the last update.',
  'We feel a little forgotten.',
];

export const fires: readonly string[] = [...strongOnes, ...milderOnes];

/** Texts without anger at the vendor. */
export const silent: readonly string[] = [
  'We have no complaints.',
  'No problem as of yet.',
  'It is not the worst tool, all good.',
  'The export stops at row 4000 with error 500.',
  'The carrier lost our pallets and I am furious with them.',
  'Our guests are angry about the weather.',
  'The patient was upset because he had to wait.',
  'He was very angry, but at himself.',
  'I could kick myself, I deleted the list, my own fault.',
  'I hate how good the new timeline is.',
  'The mail said "this is unacceptable", how do I route it?',
  'A year ago I was furious, today the team loves it.',
  'Thank you for the quick help, works beautifully.',
  'Kindly let us know when the maintenance starts.',
  'Could you please add a second admin?',
  'We were not disappointed.',
  'Sorry for the inconvenience on our side.',
  'I am afraid I have another question about the import.',
  'Please add the answer "very dissatisfied" to the survey field.',
];
