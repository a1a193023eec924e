/** Reads "945", "9.45" and "9" as people type them; leaves alone what is no time. */
export function tidyTime(typed: string): string {
  const match = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return typed;
  const [, hour = '', minute = '00'] = match;
  if (Number(hour) > 23 || Number(minute) > 59) return typed;
  return `${hour.padStart(2, '0')}:${minute}`;
}
