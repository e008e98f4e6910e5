import { outranks, type Tier } from '../domain/assessment.ts';

/** The tier that one mail of the customer got, and when it came. */
export interface MailTier {
  readonly at: Date;
  readonly tier: Tier;
}

/**
 * The tier that earlier mails still give an account at `now`: the highest since the customer's last calm mail.
 * Silence does not lower a threat; a calm mail after it does. `none` without mails. Source: DESIGN §4.
 */
export function standingTier(mails: readonly MailTier[], now: Date): Tier {
  let standing: Tier = 'none';
  for (const mail of mails.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (mail.at > now) break;
    if (mail.tier === 'none') standing = 'none';
    else if (outranks(mail.tier, standing)) standing = mail.tier;
  }
  return standing;
}
