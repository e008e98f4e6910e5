/**
 * What goes wrong on purpose. The object is live: a test changes a field and the next command sees
 * it. Command names are upper case with their prefix: `LOGIN`, `EXAMINE`, `UID FETCH`, `IDLE`.
 */
export interface ImapFaults {
  /** Capability names that are not advertised. */
  hide: string[];
  /** Every LOGIN and AUTHENTICATE is refused. */
  denyLogin: boolean;
  /** Resets the connection after so many FETCH responses, once. */
  dropAfterFetches: number | null;
  /** Commands that are never answered; `*` = all, and no greeting either. */
  stall: string[];
  /** Commands that are refused with this answer, so many times (default: always). */
  refuse: { command: string; answer: 'NO' | 'BAD'; text: string; times?: number }[];
  /** UIDs whose FETCH comes back without any body section. */
  withholdSource: number[];
  /** UIDs whose whole body, asked for with BODY[], makes the server cut the connection. */
  poison: number[];
  /** A size that RFC822.SIZE reports instead of the true one. */
  reportSize: number | null;
  /** IDLE is accepted and nothing is ever pushed. */
  deafIdle: boolean;
}

/** No fault at all. */
export function noFaults(): ImapFaults {
  return {
    hide: [],
    denyLogin: false,
    dropAfterFetches: null,
    stall: [],
    refuse: [],
    withholdSource: [],
    poison: [],
    reportSize: null,
    deafIdle: false,
  };
}
