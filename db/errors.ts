type Cause = { code?: unknown; constraint?: unknown; constraint_name?: unknown };

/** drizzle wraps what the engine threw; the engine's error has the SQLSTATE. */
function engineError(error: unknown): Cause | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at;
  }
  return undefined;
}

/** The name of the constraint that refused a write (both engines), or undefined for any other error. */
export function violatedConstraint(error: unknown): string | undefined {
  const cause = engineError(error);
  if (!String(cause?.code).startsWith('23')) return undefined;
  const name = cause?.constraint ?? cause?.constraint_name;
  return typeof name === 'string' ? name : undefined;
}

/** Serialization failures and deadlocks: the same work may well succeed when started again. */
export function isTransient(error: unknown): boolean {
  const code = engineError(error)?.code;
  return code === '40001' || code === '40P01';
}
