/** Texts in which the customer puts its own part off. */
export const fires: readonly string[] = [
  'I have not got to the list yet, sorry.',
  'We have not finished the mapping.',
  'The specs will be late.',
  'We have to postpone the rollout until autumn.',
  'The project is on hold until the budget is agreed.',
  'The contract is still with our legal department.',
  'I am still waiting on the accountant.',
  'We are three weeks behind the plan on our side.',
  'No time for this before the end of the month.',
  'We prefer to move the start to the first quarter.',
  'We must push the pilot back once more.',
  'Sorry for the radio silence, it has been hectic.',
  'I will get back to it after the harvest.',
  'I keep forgetting to post the form.',
];

/** Texts without. */
export const silent: readonly string[] = [
  'The list is finished and attached.',
  'You have not answered yet.',
  'Your fix is still not there.',
  'When will your update be ready?',
  'The ticket is still open.',
  'The courier was quick today.',
  'He said "we have not finished" on the phone.',
  'Has the import not finished yet?',
  'Thank you for the quick answer.',
  'All tasks are done.',
  'The go-live was yesterday and went well.',
  'The export runs every night.',
];
