/** What mail programs put before a subject when one answers or forwards, in the languages of their users. */
const prefixes =
  /^(?:\s{0,9}(?:re|fwd?|aw|wg|sv|vs|tr|rif|antw|r|odp|ynt|回复|答复|转发)\s{0,3}(?:\[\d{1,3}\])?\s{0,3}[:：])+/i;

/**
 * The subject without "Re:", "AW:", "Fwd[2]:" and the like, trimmed; '' when nothing else stands there. Differs from a
 * trimmed subject only when it is carried over from an earlier mail. Source: RFC 5322 §3.6.5.
 */
export function bareSubject(subject: string): string {
  return subject.replace(prefixes, '').trim();
}
