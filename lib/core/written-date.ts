const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/;

/** The ISO date of `1988-03-14`, `14.3.1988`, `14/03/1988` or `14 3 1988`; null where it is no day of the calendar. */
export function readDate(written: string): string | null {
  const text = written.trim();
  const iso = ISO.exec(text);
  const [, first, month, last] = iso ?? DAY_FIRST.exec(text) ?? [];
  const [year, day] = iso ? [first, last] : [last, first];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  // The calendar of Date rolls 31 June over to 1 July.
  return date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
    ? date.toISOString().slice(0, 10)
    : null;
}
