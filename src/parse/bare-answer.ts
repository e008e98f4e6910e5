import type { Line } from './line.ts';
import { isQuoted } from './line-kinds.ts';

/** A question in the mail that is answered, which a bare no makes an end. */
const asksToStay =
  /\b(?:renew|extend|prolong|stay (?:with us|on|a customer)|continue with (?:us|our)|another year)|(?<!\p{L})(?:verläng|prolongier|bleib\p{L}+ (?:sie|ihr|du) (?:bei uns|kunde|uns)|weiter(?:hin)? mit uns)|(?<!\p{L})(?:renouvel|reconduire|reconduisez|prolong|rest\p{L}+ (?:chez|avec) nous|continu\p{L}+ avec nous)|(?<!\p{L})(?:renov|renuev|prorrog|seguir con nosotros|siguen con nosotros|seguís con nosotros|quedar\p{L}* con nosotros)/iu;
/** One which a bare yes does. */
const asksToGo =
  /\b(?:leav(?:e|ing) us|(?:cancel|terminat|end|clos)\w* (?:your|the|our) (?:contract|subscription|account|plan|agreement)|switch\w* (?:to|away))|(?<!\p{L})(?:kündig|verlassen sie uns|wechseln sie)|(?<!\p{L})(?:résili|nous quitte)|(?<!\p{L})(?:(?:cancelar|rescindir|cancelan) (?:el|su|vuestro) contrato|de baja|dejarnos)/iu;
const courtesy =
  '(?:[,.!]? ?(?:thanks?|thank you|sorry|danke|leider|merci|désolée?|gracias))?[.! ]*';
const no = new RegExp(`^(?:no|nope|nein|nee|non)${courtesy}$`, 'iu');
const yes = new RegExp(`^(?:yes|yep|ja|oui|sí|si)${courtesy}$`, 'iu');
/** The subject of a mail of ours that asks for it, as an answer bears it. */
const renewalSubject =
  /^\s*(?:re|aw|antw|sv|rv|tr|ref)\s*:.*(?:\brenew(?:al|ing)?\b|\bextension\b|verlänger|renouvel|prolong|prórroga|renovación)/iu;
const refusal =
  /^(?:(?:no|nope|nein|nee|non)(?:[,.!]? ?(?:thanks?|thank you|sorry|danke|merci|gracias|not (?:this|again)(?: (?:time|year))?|we(?: are|'re|’re)? (?:not|won't|will not|don't)))*|not (?:this time|this year|again|for us|any ?more|interested|needed)(?:[,.!]? ?(?:thanks?|thank you|sorry))?|(?:please )?(?:don't|don’t|do not)(?: (?:bother|renew))?(?:[,.!]? ?(?:thanks?|thank you))?|we'd rather not|rather not)[.! ]*$/iu;
const salutation =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|hallo|liebe[rs]?|bonjour|hola)\b.{0,40}$/iu;
const mostLinesBelow = 5;
const mostWordsBelow = 6;
const inOneLine = /^(.{0,300}\?)\s{1,20}([^?]{1,30})$/u;

/**
 * Whether a bare no (or yes) stands under, or behind, a quoted question whether the customer stays (or leaves): without
 * the question, which is not the author's, it says nothing, and with it everything. Questions in the mail that is
 * answered only. Linear.
 */
export function answersBarely(lines: readonly Line[]): boolean {
  const told = lines.filter(({ text }) => /[^>\s]/.test(text));
  return told.some(({ kind, text }, at) => {
    const line = askedIn(text);
    if (kind !== 'quote' || line === null) return false;
    const behind = inOneLine.exec(line);
    if (behind) return ends(behind[1] ?? '', behind[2] ?? '');
    const next = told[at + 1];
    if (!line.endsWith('?') || next?.kind !== 'text') return false;
    // A mail program wraps what is long.
    const before = askedIn(told[at - 1]?.text ?? '') ?? '';
    return ends(`${/[.!?:,]$/.test(before) ? '' : before} ${line}`, next.text);
  });
}

/**
 * Whether "No thanks" is all that is said under our subject "Renewal reminder", with no mail quoted below it. Linear.
 */
export function refusesSubject(subject: string, lines: readonly Line[]): boolean {
  if (!renewalSubject.test(subject)) return false;
  const told = lines
    .filter(({ kind, text }) => kind === 'text' && text.trim() !== '')
    .map(({ text }) => text.trim());
  const [first = '', ...below] = salutation.test(told[0] ?? '') ? told.slice(1) : told;
  if (!refusal.test(first) || below.length > mostLinesBelow) return false;
  return below.every((line) => line.split(/\s+/u).length <= mostWordsBelow && !line.endsWith('?'));
}

/** What stands behind one quotation mark; null behind more or none. */
function askedIn(text: string): string | null {
  const said = /^\s{0,3}>\s?([^>\s].*)$/u.exec(text)?.[1];
  return said === undefined || !isQuoted(text) ? null : said.trim();
}

function ends(question: string, answer: string): boolean {
  const said = answer.trim();
  if (asksToGo.test(question)) return yes.test(said);
  return asksToStay.test(question) && no.test(said);
}
