/** Stands for the token of a link until the mail is handed over; cleaned out of every text of a person. */
export const tokenPlaceholder = 'defuse-token-goes-here';
/** Stands for the opaque id of a link where the outgoing has none yet. */
export const idPlaceholder = 'defuse-id-goes-here';
