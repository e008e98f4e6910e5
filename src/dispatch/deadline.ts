/**
 * Returns whether `ms` have passed since this call, by the monotonic clock or by the wall clock: one of them stands
 * still while a machine sleeps. Called before a claim is asked for, it is over no later than the claim's own time, so
 * that a process which was stopped in between does not hand over what another one has taken. Source: DESIGN §6.
 */
export function deadline(ms: number): () => boolean {
  const monotonicMs = performance.now() + ms;
  const wallMs = Date.now() + ms;
  return () => performance.now() > monotonicMs || Date.now() > wallMs;
}
