/**
 * The program that reads one schedule of a stranger and then ends. It runs in a process of its own (see
 * read-schedule.ts), straight from this source: Node removes the types by itself, which is why its imports carry
 * their `.ts`.
 */
import { decodeText } from '../spreadsheet/decode-text.ts';
import { collector, Refused } from './collect.ts';
import { type Days, readCalendar } from './read-calendar.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import type { ForeignSchedule, ScheduleFault } from './schedule.ts';

export type ScheduleRequest = { format: 'xml' | 'json' | 'ics'; bytes: Uint8Array; days: Days };
export type ScheduleReply =
  | { ok: true; schedule: ForeignSchedule }
  | { ok: false; code: ScheduleFault };

process.once('message', (request: ScheduleRequest) => {
  process.send?.(answer(request), () => process.disconnect());
});

function answer(request: ScheduleRequest): ScheduleReply {
  try {
    return parse(request);
  } catch (error) {
    // A document that nests deeper than the stack is as broken as one that ends in the middle.
    return { ok: false, code: error instanceof Refused ? error.code : 'broken' };
  }
}

function parse({ format, bytes, days }: ScheduleRequest): ScheduleReply {
  const text = decodeText(bytes);
  if (text === null) return { ok: false, code: 'wrong_type' };
  const to = collector(format);
  const title =
    format === 'ics'
      ? readCalendar(text, to, days)
      : (format === 'xml' ? readXml : readJson)(text, to);
  const schedule = to.schedule(title);
  if (schedule.sessions.length === 0) return { ok: false, code: 'no_sessions' };
  return { ok: true, schedule };
}
