const RealDate = Date;
let offsetMs = 0;

/** A Date that is wrong by `offsetMs`, as on a host whose clock jumped. Timers and the monotonic clock are not. */
class ShiftedDate extends RealDate {
  constructor(...given: ConstructorParameters<typeof Date> | []) {
    super(...((given.length === 0 ? [ShiftedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + offsetMs;
  }

  /** Dates that came from another process are made by the real one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return Object.prototype.toString.call(value) === '[object Date]';
  }
}

/** Lets the clock of this process be wrong by `ms` from now on. */
export function shiftClock(ms: number): void {
  offsetMs = ms;
  globalThis.Date = ShiftedDate as DateConstructor;
}
