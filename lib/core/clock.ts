/**
 * The one place that asks what time it is. `SAPAR_NOW` (an ISO instant) stops the clock
 * so that tests and pictures repeat; rules never call this, they take time as an argument.
 */
export function now(): Date {
  const fixed = process.env.SAPAR_NOW;
  return fixed ? new Date(fixed) : new Date();
}
