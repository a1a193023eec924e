import type { Cell } from '@/lib/core/spreadsheet/sheet';

const CLOCK = /^(\d{1,2})[:.h시]\s?(\d{2})?(?::\d{2})?분?\s*(am|pm)?$/i;

/** `HH:MM` of `9:30`, `09.30`, `9:30 PM`, `9시 30분` or the fraction of a day that a spreadsheet keeps; else null. */
export function readClock(value: Cell): string | null {
  if (typeof value === 'number') {
    return value >= 0 && value <= 1 ? clock(Math.round(value * 1_440)) : null;
  }
  if (typeof value !== 'string') return null;
  const [, hours, minutes = '0', half] = CLOCK.exec(value.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  const total = hour * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 1_440 ? clock(total) : null;
}

/** `09:00–10:30` in one cell. */
export function readClockRange(text: string): { start: string; end: string } | null {
  const [from = '', until = '', ...more] = text.split(/\s*[-–—~]\s*/);
  const [start, end] = [readClock(from), readClock(until)];
  return start && end && more.length === 0 ? { start, end } : null;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
