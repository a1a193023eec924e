import { AsyncLocalStorage } from 'node:async_hooks';

/** Kept on the process, because a bundler may load this module more than once. */
const KEY = Symbol.for('sapar.clock');
const holder = globalThis as { [KEY]?: AsyncLocalStorage<Date> };
const moments = (holder[KEY] ??= new AsyncLocalStorage<Date>());

/**
 * The one place that asks what time it is. `SAPAR_NOW` (an ISO instant) stops the clock
 * so that tests and pictures repeat; rules never call this, they take time as an argument.
 */
export function now(): Date {
  const moment = moments.getStore();
  if (moment) return new Date(moment);
  const fixed = process.env.SAPAR_NOW;
  return fixed ? new Date(fixed) : new Date();
}

/** For `work`, it is `moment`: so that the example data writes a history in which everything has its own time. */
export function atTime<T>(moment: Date, work: () => T): T {
  return moments.run(moment, work);
}
