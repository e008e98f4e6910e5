/** What people write, by kind. {w} = the customer's own word, {f} = first name of the writer, {c} = first name of the CSM, {d} = a weekday. */
export const letterKinds = {
  threat: [
    'Hi {c},\n\nthe {w} export failed again last night. If it is not fixed by {d} we will cancel our contract.\n\n{f}',
    'Hello,\n\nplease take this as notice that we will not renew our subscription for {w}.\n\nRegards,\n{f}',
    'Dear {c},\n\nwe have decided to leave. Please tell me how we get our {w} data out before the contract ends.\n\nBest,\n{f}',
    'Hi,\n\nI want to cancel {w}. What is the notice period?\n\n{f}',
  ],
  rival: [
    'Hi {c},\n\nwe are looking at Rivermark at the moment because the {w} reports are too slow for us.\n\nBest regards,\n{f}',
    'Hello {c},\n\nfor your information, we have started to evaluate other solutions for {w}.\n\n{f}',
  ],
  anger: [
    'Hello,\n\nthis is unacceptable. The {w} dashboard has been down three times this week and nobody answers us. We are furious.\n\n{f}',
    'Dear support,\n\nI am extremely angry. Your {w} import destroyed our numbers and I am ashamed in front of my board.\n\n{f}',
  ],
  mild: [
    'Hi {c},\n\nthe {w} invoice is wrong again and we are a bit frustrated about it.\n\n{f}',
    'Hello {c},\n\nit is getting annoying that the {w} login asks for the password each morning.\n\nThanks,\n{f}',
    'Hi,\n\nwe are disappointed that {w} still has no German version.\n\n{f}',
  ],
  missed: [
    'Hi {c},\n\nsorry, I missed our {w} call today.\n\n{f}',
    'Dear {c},\n\nI am sorry, I could not make it to the {w} meeting this morning.\n\n{f}',
  ],
  late: [
    'Hi {c},\n\nwe have not got round to the {w} checklist yet and will come back to it after the audit.\n\n{f}',
    'Hello {c},\n\nwe need to put the {w} pilot off until next month.\n\n{f}',
  ],
  thanks: [
    'Hi {c},\n\nthank you, the {w} problem is solved now and everything works.\n\n{f}',
    'Dear {c},\n\nthanks a lot for fixing {w} so quickly.\n\n{f}',
  ],
  calm: [
    'Hi {c},\n\nwe talked it over and will stay with you after all. Please forget the cancellation of {w}.\n\n{f}',
  ],
  ordinary: [
    'Hi {c},\n\nhere is the {w} price list.\n\n{f}',
    'Hello {c},\n\ncould you tell me how to add a user to {w}?\n\nBest,\n{f}',
    'Hi,\n\nthe {w} numbers of last week look right to us.\n\n{f}',
    'Hi {c},\n\n{d} at three works for me for the {w} review.\n\n{f}',
    'Hi {c},\n\nthe {w} export shows an error 500 since this morning. Can you have a look?\n\n{f}',
  ],
  german: [
    'Hallo {c},\n\nhiermit kündigen wir unseren Vertrag für {w} zum Monatsende.\n\nViele Grüße\n{f}',
    'Hallo {c},\n\nanbei die Liste für {w}.\n\nViele Grüße\n{f}',
  ],
  dutch: [
    'Hallo {c},\n\nkunt u ons vertellen hoe we de rapporten van {w} kunnen exporteren?\n\nGroeten,\n{f}',
  ],
} as const;
export type LetterKind = keyof typeof letterKinds;

export const answerKinds = {
  plain: [
    'Hi {f},\n\nthank you for telling me. We are looking at {w} now.\n\nBest regards,\n{c}',
    'Hi {f},\n\nhow does {w} do for you today?\n\nBest regards,\n{c}',
  ],
  promise: [
    'Hi {f},\n\nI will send you the {w} root cause by {d}.\n\nBest regards,\n{c}',
    "Hi {f},\n\nI'll call your {w} team within two days.\n\nBest regards,\n{c}",
  ],
  kept: ['Hi {f},\n\nthe {w} root cause is attached.\n\nBest regards,\n{c}'],
  recap: [
    'Hi {f},\n\nhere is what we settled on our call about {w}.\n\nDecided:\n- we fix the export first\n\nWho does what, and by when:\n- {c}: send the fix by {d}\n\nStill open:\n- nothing\n\nBest regards,\n{c}',
  ],
} as const;
export type AnswerKind = keyof typeof answerKinds;

export const subjects = [
  '{w} export',
  'Question about {w}',
  '{w}',
  'Our {w} project',
  'Next steps',
  'Hello',
  '{w} invoice',
];
