/** Whether a file's name of a zone is one that everybody knows. An offset is a zone to Intl, but it knows no summer time. */
export function isNamedZone(zone: string): boolean {
  if (/^[+-]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
