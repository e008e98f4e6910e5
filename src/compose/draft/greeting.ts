import type { Address } from '../../domain/mail.ts';

/** How a person greets and is greeted. */
const formal = /^\s*(?:dear (?:sirs?|madam|mr|mrs|ms|dr|prof)\b|sirs\b|to whom)/i;
const casual = /^\s*(?:hey|hiya|heya|yo)\b/i;
const dear = /^\s*dear\b/i;

/**
 * The greeting in the customer's own form of address: "Dear Ms Okafor" is not guessed, so a formal writer is
 * greeted by full name, everyone else by the first one. The name stands in the sign-off or the From; without
 * one, "Hello,". One line, no markup.
 */
export function greeting(from: Address | null, ownWords: string): string {
  const name = personName(from);
  if (name === '') return formal.test(ownWords) ? 'Good day,' : 'Hello,';
  const title =
    /^(?:dr|prof|mr|mrs|ms|mx|sir|dame|lord|lady|frau|herr|sister|sr|brother|father|fr|mother|rev|reverend|pastor|imam|rabbi|judge|sgt|sergeant|lt|maj|major|capt|captain|col|colonel|chief|insp|eng|madam)\.?\s/i.test(
      name,
    );
  if (formal.test(ownWords) || title) return `Dear ${name},`;
  const first = name.split(' ')[0] ?? name;
  if (dear.test(ownWords)) return `Dear ${first},`;
  return casual.test(ownWords) ? `Hey ${first},`.replace('Hey', 'Hi') : `Hi ${first},`;
}

function personName(from: Address | null): string {
  const raw = (from?.name ?? '')
    .replace(/[\p{Cc}\p{Cf}<>[\]{}"|\\]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const line = raw
    .replace(/(?<!\s)\s*\([^()]{0,60}\)\s*/g, ' ')
    .replace(/(?<!\s)\s+(?:via|at|from|[-–|])\s.*$/i, '')
    .trim();
  if (line === '' || line.length > 60 || /[@:/\d]/.test(line)) return '';
  const turned = /^([^,]{1,40}), ([^,]{1,40})$/.exec(line);
  const name = turned === null ? line : `${turned[2]} ${turned[1]}`;
  return /\b(?:team|support|management|manager|category|purchasing|purchase|operations|ops|reservations|bookings?|secretary|secretariat|dispatch|bureau|finance|legal|security|facilities|marketing|compliance|store|shop|studio|school|hotel|clinic|centre|center|it|hr|no-?reply|helpdesk|customer|indirects|info|office|accounts|billing|service|admin|sales|dept|department|gmbh|procurement|payable|desk|reception|group|inc|ltd)\b/i.test(
    name,
  )
    ? ''
    : name;
}
