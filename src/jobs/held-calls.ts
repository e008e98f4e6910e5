import { act } from '../follow/act.ts';
import { heldCalls } from '../store/held-calls.ts';
import type { Service } from './service.ts';

/**
 * Lets every call that took place, wherever it was heard of (calendar, import, API), happen to its case: it stands
 * among the actions taken, a recap is owed, and its draft waits for the CSM. Once per call. Source: Protocol D5.
 */
export async function recordHeldCalls(
  service: Pick<Service, 'store' | 'setting' | 'moment' | 'log'>,
): Promise<void> {
  const { store, setting, moment, log } = service;
  for (const { caseId, interactionId, at } of await heldCalls(store, moment().now)) {
    try {
      const event = { is: 'call-held', by: null, interactionId, at } as const;
      await act(caseId, event, null, { store, setting, moment });
    } catch (error) {
      log.warn({ case: caseId, error: (error as Error).message }, 'a call was not recorded');
    }
  }
}
