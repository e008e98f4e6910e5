/** Texts that name a competitor. Known: Vantario, Mosaic (also an ordinary word). */
export const fires: readonly string[] = [
  'We left Vantario for you.',
  'Do you have a connector for Vantario?',
  'Vantario had a breach on Sunday.',
  'VANTARIO called me again.',
  'Our distributor works with Vantario.',
  'We are talking to Mosaic.',
  'Mosaic offers this for half the price.',
  'We switched from Mosaic to you.',
  'The people at Vantario were nice.',
  'My nephew works for Mosaic and likes it.',
  'we moved to mosaic last week',
  "Vantario's price is lower.",
];

/** Texts that only seem to. */
export const silent: readonly string[] = [
  'The mosaic in the lobby is broken.',
  'A mosaic of small problems.',
  'Please crop the mosaic photo.',
  'We laid mosaic tiles in three rooms.',
  'The field called Mosaic rounds the width.',
  'Mosaic Street 14 is the new address.',
  'We have no competitor in mind.',
  'The module titled Mosaic is empty.',
  'Vantari is my surname.',
  'Our customers compare prices.',
  'Thank you, all works.',
  'The floor plan shows the mosaic twice.',
];
