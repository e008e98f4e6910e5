import type { Elided } from '../domain/mail.ts';
import type { OwnWords } from './own-words.ts';

const mostLines = 2_000;
const mostCalendar = 100_000;
/** Labels of what a calendar knows itself: "When: …", "Meeting ID: …", also with the value below. */
const label =
  /^\W{0,4}(?:when|where|who|time|time zone|date|location|organi[sz]er|guests?|attendees?|invit[eé]s?|participants?|calendar|meeting (?:id|link|url|number)|conference id|phone conference id|pass ?(?:code|word)|pin|dial[- ]in|join by phone|join online|joining info(?:rmation)?|wann|wo|wer|zeit|ort|organisator|teilnehmer|besprechungs-id|kenncode|quand|o[uù]|qui|lieu|organisateur|date et heure|r[eé]ponse|cu[aá]ndo|d[oó]nde|qui[eé]n|lugar|organizador|fecha|hora|quando|dove|luogo|waar|wanneer|wie)\s{0,3}(?:[:：]|$)/i;
/**
 * The sentences of calendar programs: who answered how, and how to answer, join or be rid of it. Whole lines: what goes
 * on after them is somebody's own ("We have declined this meeting, for we will not renew").
 */
const sentence =
  /^\W{0,4}(?:(?:updated )?invitation(?: from google calendar)?:.{0,200}|you (?:have been|are|were) invited to (?:the following|this) (?:event|meeting)|this (?:event|meeting|invitation|appointment) has been (?:changed|updated|cancell?ed|rescheduled)[^,;]{0,40}|(?:accepted|declined|tentative|tentatively accepted|cancell?ed): .{0,200}|[^,;]{2,80} is inviting you to a scheduled .{0,40}|[^,;]{2,80} has (?:tentatively )?(?:accepted|declined|cancell?ed|replied .{1,20} to) (?:this|the|your) (?:invitation|event|meeting|appointment)|going\?.{0,40}|yes\W{1,5}(?:maybe|no)\W{1,5}(?:maybe|no).{0,40}|(?:accept|decline|accepter|refuser|peut-[eê]tre|tentative|maybe|annehmen|ablehnen) [-–].{0,400}|reply for .{3,80}|view (?:your event|the event|calendar|all guest info).{0,400}|more (?:details|phone numbers|joining options).{0,40}|forwarding this invitation could allow.{0,300}|you (?:are receiving|received) this (?:e-?mail|message|invitation|courtesy).{0,300}|to stop receiving (?:these|future).{0,300}|(?:click here to )?join (?:the meeting|zoom meeting|microsoft teams|with google meet|on your computer|with a video).{0,120}|microsoft teams(?: meeting)?(?: need help\?)?|need help\?|learn more(?: \|.{0,40})?|meeting options.{0,60}|for organi[sz]ers:?.{0,60}|find (?:a|your) local number.{0,40}|one tap mobile|dial by your location|[^,;]{2,80} hat (?:diese |die |ihre )?(?:einladung|besprechung|termin)?.{0,20}(?:angenommen|zugesagt|abgelehnt|abgesagt)|[^,;]{2,80} (?:a|vous a) (?:accept[eé]|refus[eé]|d[eé]clin[eé]|invit[eé])[^,;]{0,60}|[^,;]{2,80} ha (?:aceptado|rechazado|accettato|rifiutato|invitado|invitato)[^,;]{0,60}|[^,;]{2,80} heeft [^,;]{0,40}(?:geaccepteerd|geweigerd|afgewezen)|[^,;]{2,80} (?:aceitou|recusou) [^,;]{0,40})[\s.!:]{0,4}$/i;
/** Of an answer these properties are the inviter's text; COMMENT is the answerer's own (RFC 5545 §3.8.1.4). */
const inviters = /^(?:SUMMARY|DESCRIPTION|LOCATION)[;:].*$/gim;
/** A line without words: rules, addresses, numbers, times. */
const wordless = /^(?:[\W\d_]*|\S+@\S+|\S*https?:\S*(?:\s+\S+)?)$/;
const dated = /\d{1,2}[:.]\d\d|\b\d{1,2}\s?[ap]m\b/i;

/**
 * Leaves of a calendar mail only what its author says beside the invitation: the lines of calendar programs are a
 * footer, and so is what an answer repeats of the invitation. Linear. Source: RFC 5546 §3.2.3; mail-pitfalls.md 47–49.
 */
export function beyondInvitation(own: OwnWords, calendar: string, answers: boolean): OwnWords {
  const told = answers ? inviterText(calendar) : '';
  const kept: string[] = [];
  const left: string[] = [];
  for (const line of own.ownWords.split('\n').slice(0, mostLines)) {
    (isProgram(line, told) ? left : kept).push(line);
  }
  const rest = own.ownWords.split('\n').slice(mostLines);
  const ownWords = [...kept, ...rest].join('\n').trim();
  const footer: Elided[] = left.some((line) => line.trim() !== '')
    ? [{ kind: 'footer', text: left.join('\n') }]
    : [];
  return { ...own, ownWords, elided: [...own.elided, ...footer] };
}

function isProgram(line: string, told: string): boolean {
  const text = line.trim().slice(0, 400);
  if (text === '') return false;
  if (wordless.test(text) || label.test(text) || sentence.test(text)) return true;
  if (dated.test(text) && text.length < 80 && !/[.!?]\s*$/.test(text)) return true;
  const bare = squeezed(text);
  return bare.length > 8 && told.includes(bare);
}

function inviterText(calendar: string): string {
  const unfolded = calendar.slice(0, mostCalendar).replace(/\r?\n[ \t]/g, '');
  const lines = unfolded.match(inviters) ?? [];
  return squeezed(lines.join(' ').replace(/\\[nN]/g, ' '));
}

function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
