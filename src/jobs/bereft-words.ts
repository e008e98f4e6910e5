import type { Bereft, BereftAccount } from '../store/on-duty.ts';

/** Which accounts have lost somebody, in one line with at most `most` of them; null for none. */
export function bereftWords({ count, first }: Bereft, most = 3): string | null {
  if (count === 0) return null;
  const shown = first.slice(0, most);
  const more = count - shown.length;
  return `${shown.map(lostBy).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function lostBy({ name, role, person }: BereftAccount): string {
  return `${name}: its ${role} ${person} is no longer under people`;
}
