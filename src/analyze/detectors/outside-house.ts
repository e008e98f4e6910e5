/** Houses that a customer deals with beside us, as a pattern of words: what they do is none of ours. English. */
export const outsideHouse = `(?:${[
  'landlord|banks?|brokers?|insurers?|insurance|accountants?|auditors?|lawyers?|solicitors?|notary',
  'carriers?|couriers?|hauliers?|airline|railway|post office|customs|wholesalers?|suppliers?|caterers?|cleaners|agency',
  'council|authority|ministry|tax office|city|court|embassy',
  '(?:electricity|gas|phone) (?:company|supplier|provider)|internet provider',
].join('|')})`;
