import { parseApart } from '../parse-apart';
import { fail, ok, type Result } from '../result';
import { LIMITS } from './limits';
import type { ScheduleReply, ScheduleRequest } from './parse-worker';
import type { Days } from './read-calendar';
import type { ForeignSchedule, ScheduleFault } from './schedule';

const PARSER = 'lib/core/schedule-file/parse-worker.ts';

type Format = ScheduleRequest['format'];

/** What a file is by how it begins; null for anything else, which may be a spreadsheet. Its name proves nothing. */
export function scheduleFormat(bytes: Uint8Array): Format | null {
  const start = Buffer.from(bytes.subarray(0, 1_000))
    .toString('latin1')
    // A byte order mark, and the zeros of text in 16 bits.
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (/^<\?xml|^<schedule\b|^<!--|^<!DOCTYPE(?! html)/i.test(start)) return 'xml';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return /^BEGIN:VCALENDAR/i.test(start) ? 'ics' : null;
}

/**
 * Reads a schedule.xml, a schedule.json (VOC/frab) or a calendar (RFC 5545), in a process that is killed when it takes
 * too long or too much memory. `days` are those of the activity: an entry that repeats for ever is wanted on them only.
 */
export async function readSchedule(
  bytes: Uint8Array,
  format: Format,
  days: Days,
  { milliseconds = LIMITS.milliseconds }: { milliseconds?: number } = {},
): Promise<Result<ForeignSchedule, ScheduleFault>> {
  if (bytes.byteLength > LIMITS.fileBytes) return fail('too_large');
  const request: ScheduleRequest = { format, bytes, days };
  const parsed = await parseApart<ScheduleReply>(PARSER, request, { ...LIMITS, milliseconds });
  if (!parsed.ok) return parsed;
  return parsed.value.ok ? ok(parsed.value.schedule) : fail(parsed.value.code);
}
