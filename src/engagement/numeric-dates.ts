import { DateTime } from 'luxon';

const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** What makes a number a day: "by 15.05." names one, "version 2.10." and "the 12.05. invoice" do not. */
const leads = `\\b(?:by|on|before|until|from|than|around|(?:by |on |until )?(${weekday}),?)\\s{1,3}`;
const numbered = new RegExp(
  `(?:${leads}(?:the\\s{1,3})?)?\\b(?<!\\d[./])(\\d{1,2})([./])(\\d{1,2})(?:\\3(\\d{4}|\\d{2}))?(?![\\d/])`,
  'gi',
);
const ordinal = new RegExp(
  `${leads}(?:the\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)\\b(?=\\s{0,3}(?:$|[,;.!?)–-]|(?:and|at|so|to|for|with|or|in|from|please|that|if|because|when|where|as|but|latest)\\b|of (?:the|this) month))`,
  'i',
);

/** Zones whose people write the month first: those of the United States. */
const monthFirst =
  /^(?:US\/|Pacific\/Honolulu|America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Juneau|Sitka|Nome|Yakutat|Metlakatla|Adak|Menominee|Indiana|Kentucky|North_Dakota))/;

/**
 * The day of 15.05., 10.04.2026 or 8/5, as an ISO date; null where no number is a day. A named weekday decides which of
 * two readings is meant, and is the day itself where neither fits; else the day stands first, but in the United States.
 */
export function numericDay(text: string, local: DateTime, timeZone: string): string | null {
  for (const found of text.matchAll(numbered)) {
    const [whole, named, first, sign, second, year] = found;
    const isLed = /^\D/.test(whole);
    const named4 =
      year?.length === 4 && !/\b(?:of|from|since|dated)\s{1,3}$/i.test(text.slice(0, found.index));
    if (!isLed && !named4) continue;
    const usual = [Number(first), Number(second)] as const;
    const turned = [usual[1], usual[0]] as const;
    const orders = sign === '/' && monthFirst.test(timeZone) ? [turned, usual] : [usual, turned];
    const days = (sign === '/' ? orders : [usual])
      .map(([day, month]) => dayOf(day, month, year, local))
      .filter((one) => one !== null);
    const fitting = named === undefined ? days : days.filter((one) => isNamed(one, named));
    const [best] = fitting;
    if (best !== undefined) return best.toISODate();
    if (named !== undefined) return next(local, named).toISODate();
  }
  return null;
}

/** The next day with the number of "by the 15th"; null where the text has none, or names its month. */
export function ordinalDay(text: string, local: DateTime): string | null {
  const day = Number(ordinal.exec(text)?.[2]);
  if (!(day >= 1 && day <= 31)) return null;
  for (let months = 0; months < 3; months++) {
    const { year, month } = local.startOf('month').plus({ months });
    const found = DateTime.fromObject({ year, month, day }, { zone: local.zone });
    if (found.isValid && found >= local.startOf('day')) return found.toISODate();
  }
  return null;
}

/** The coming day of that name; today counts. */
export function next(local: DateTime, named: string): DateTime {
  const wanted = weekday.split('|').indexOf(named.toLowerCase()) + 1;
  return local.startOf('day').plus({ days: (wanted - local.weekday + 7) % 7 });
}

function dayOf(day: number, month: number, year: string | undefined, local: DateTime) {
  const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
  const found = DateTime.fromObject(
    { year: full ?? local.year + (month < local.month ? 1 : 0), month, day },
    { zone: local.zone },
  );
  return found.isValid && found >= local.startOf('day') ? found : null;
}

function isNamed(day: DateTime, named: string): boolean {
  return weekday.split('|')[day.weekday - 1] === named.toLowerCase();
}
