import { takenOver } from '../compose/mails/taken-over.ts';
import { misaddressed, readdress } from '../store/outgoing-on-duty.ts';
import type { Store } from '../store/open-store.ts';

/**
 * Who gets a mail that waited is decided again when it is due: its recipient may have left, or have handed the account
 * on (DECISIONS 40). Returns how many went to somebody else.
 */
export async function decideRecipients(store: Store, now: Date): Promise<number> {
  let moved = 0;
  for (const one of await misaddressed(store, now)) {
    // A chat message names nobody.
    const content = one.kind === 'chat-message' ? one.content : takenOver(one.content, one);
    if (await readdress(store, one, content)) moved++;
  }
  return moved;
}
