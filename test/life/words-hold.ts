import { DateTime } from 'luxon';
import { company, customers } from './company.ts';
import { type Promises, type Sent, say } from './breaches.ts';

const dayMs = 86_400_000;

/** What no mail may say, in whatever order things happened. */
const odd = [
  ...[/\bundefined\b/, /\bNaN\b/, /\bnull\b/, /\[object/, /Invalid/, /\{\w\}/, /\[No risk\]/],
  /\b1 (days|meetings|cases|mails|promises|weeks|hours)\b/,
  ...[/\b(a|an) (a|an|the) /, /\bthe the\b/, /\.\.(?!\.)/, / ,/, /\(\)/, /“”/, /-\d+ days/],
  ...[/the case about the case/, /about [“"]Re: /, /\S {2,}\S/],
];
const ids = new RegExp(
  `(?<![\\w.@/-])(${company.people.map((one) => one.id).join('|')})(?![\\w@.-])`,
);
/** Our own words for things: no customer may read them. */
const internal = /\b(High|Medium|Low|escalat\w+|risk|tier|Defuse|churn|case|little contact)\b/;

/** What the words of a mail or draft must keep to. */
export function wordsHold(promises: Promises, mail: Sent, draft: boolean): void {
  const where = `${mail.kind} to ${mail.recipient} about ${mail.account}: `;
  const note = (kind: string, words: string): void => say(promises, kind, `${where}${words}`);
  const all = `${mail.subject}\n${mail.text}`;
  const plain = all.replaceAll(/https?:\S+/g, '');
  const within = (kind: string, text: string, pattern: RegExp): void => {
    const hit = pattern.exec(text);
    if (hit) note(kind, `${pattern} in “${around(text, hit.index)}”`);
  };
  for (const pattern of odd) within('odd text', plain, pattern);
  if (mail.kind !== 'operator-alarm') within('id for a name', plain, ids);
  const ours = mail.text.replaceAll(/^\|.*$/gm, '');
  if (!draft) within('placeholder', ours, /\[\[(?! \]\])/);
  if (draft) within('internal words', mail.text, internal);
  for (const words of ofOthers(mail)) note('other customer', words);
  for (const words of notTheirs(promises, mail)) note('quote not theirs', words);
  for (const words of wrongDays(mail)) note('weekday', words);
  for (const words of pastSteps(mail)) note('past step', words);
  if (draft) for (const words of oddDraft(mail)) note('draft', words);
  for (const words of wrongSilence(promises, mail)) note('days silent', words);
}

/** No customer reads, and no mail about one tells, of another. */
function ofOthers(mail: Sent): readonly string[] {
  if (mail.account === null) return [];
  const all = `${mail.subject} ${mail.text} ${mail.html}`;
  return customers
    .filter((one) => one.id !== mail.account)
    .flatMap((one) => [one.word, one.name, ...one.contacts.map((contact) => contact.name)])
    .filter((name) => all.includes(name))
    .map((name) => `${name} in “${around(all, all.indexOf(name))}”`);
}

/** Every quotation was written by that customer, or said in a form about them. */
function notTheirs({ life }: Promises, { account, text }: Sent): readonly string[] {
  if (account === null || life === null) return [];
  const mails = life.posted.filter((one) => one.customer === account);
  const said = life.said.filter((one) => one.customer === account).map((one) => one.words);
  const written = mails.map((one) => `${one.subject}\n${one.text}`);
  const corpus = flat([...written, ...said].join('\n')).toLowerCase();
  const quotes = [...flat(text.replaceAll(/^[>|] ?/gm, '')).matchAll(/“([^”]+)”/g)];
  return quotes
    .map(([, quote = '']) => quote)
    .filter((quote) =>
      quote
        .split('…')
        .map((one) => one.trim().toLowerCase().replace(/[.,]$/, ''))
        .some((one) => one.length > 1 && !corpus.includes(one)),
    );
}

function wrongDays({ at, text }: Sent): readonly string[] {
  const days =
    /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:(?:s|nes|rs|ur)?day)?,? (\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g;
  return [...text.matchAll(days)].flatMap(([whole, name, day = '']) => {
    const fits = yearsOf(day, at, 'utc').some(
      (one) =>
        Math.abs(one.toMillis() - at.getTime()) < 200 * dayMs && one.toFormat('ccc') === name,
    );
    return fits ? [] : [whole];
  });
}

/** What is announced lies ahead; lists speak of what was. */
function pastSteps({ at, kind, text, recipient }: Sent): readonly string[] {
  if (['reminder', 'daily-list', 'weekly-digest'].includes(kind)) return [];
  const zone = company.people.find((one) => one.id === recipient)?.hours.timeZone ?? 'UTC';
  const today = DateTime.fromJSDate(at, { zone }).startOf('day');
  const told = /^(?:Last contacts|Actions Taken|Recorded since|What changed|Open promises?)/m;
  const before = (text.split(told)[0] ?? '').replaceAll(/^It came back: [^\n]*(?:\n[^\n]+)*/gm, '');
  const own = flat(before.replaceAll(/“[^”]*”/g, ''));
  const announced =
    /\b(?:by|until|is called|called again|again on|asked again|comes)\s+(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?(\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g;
  const days = [...own.matchAll(announced)].filter(([, day = '']) => {
    const near = yearsOf(day, at, zone).toSorted(
      (a, b) => Math.abs(a.diff(today).toMillis()) - Math.abs(b.diff(today).toMillis()),
    )[0];
    return near !== undefined && near < today;
  });
  const clocks = [...own.matchAll(/[Cc]all(?:ed)? today at (\d\d):(\d\d)/g)].filter(
    ([, hour, minute]) => {
      const then = today.set({ hour: Number(hour), minute: Number(minute) });
      return then.toMillis() < at.getTime() - 60_000;
    },
  );
  return [...days, ...clocks].map((hit) => `${hit[0]} in “${around(own, hit.index)}”`);
}

/** A day of the year before, of this one and of the next. */
function yearsOf(day: string, at: Date, zone: string): readonly DateTime[] {
  const year = at.getUTCFullYear();
  return [year - 1, year, year + 1]
    .map((one) => DateTime.fromFormat(`${day} ${one}`, 'd LLL yyyy', { zone }))
    .filter((one) => one.isValid);
}

/** A draft greets one of theirs, is signed by its CSM and names no rival. */
function oddDraft({ account, recipient, text }: Sent): readonly string[] {
  const [greeting = ''] = text.split('\n');
  const contacts = customers.find((one) => one.id === account)?.contacts ?? [];
  const known = [...contacts.map((one) => one.name.split(' ')[0] ?? '–'), 'Quentin'];
  const greets = greeting === 'Hello,' || known.some((one) => greeting.includes(one));
  const csm = company.people.find((one) => one.id === recipient)?.name ?? '';
  return [
    ...(greets ? [] : [`greets “${greeting}”`]),
    ...(text.includes(csm) ? [] : [`signed “${text.slice(-60)}”`]),
    ...(text.includes('Rivermark') ? ['names a rival'] : []),
  ];
}

/** “has not written for 23 days”: counted again from what was posted. */
function wrongSilence({ life }: Promises, { account, at, text }: Sent): readonly string[] {
  const said =
    /(?:not (?:written|heard)[^.]{0,40}|silent|quiet|No word)[^.\d]{0,40} (\d+) days/.exec(
      flat(text),
    );
  if (account === null || life === null || !said || /Quiet for 14/.test(said[0])) return [];
  const heard = life.posted.findLast(
    (one) =>
      one.customer === account && one.folder === 'inbox' && !one.machine && one.at <= at.getTime(),
  );
  if (heard === undefined) return [`${said[0]}, never heard`];
  const days = (at.getTime() - heard.at) / dayMs;
  return Number(said[1]) > Math.ceil(days) + 1
    ? [`${said[0]}, heard ${days.toFixed(1)} days ago`]
    : [];
}

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").trim();
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', '⏎');
}
