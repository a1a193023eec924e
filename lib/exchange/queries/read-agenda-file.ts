import type { Activity } from '@/lib/activities/types';
import { ok, type Result } from '@/lib/core/result';
import { readSchedule, scheduleFormat } from '@/lib/core/schedule-file/read-schedule';
import type { ForeignSchedule } from '@/lib/core/schedule-file/schedule';
import { readSpreadsheet } from '@/lib/core/spreadsheet/read-file';
import { storable } from '@/lib/core/storable';
import { tracksApart } from '../rules/match-names';
import { readSheets } from '../rules/read-sheets';
import type { ExchangeFault } from '../types';

export type Source = { bytes: Uint8Array; fileName: string };

/** The sessions of an uploaded file, whatever program made it. The caller has asked who may have it read. */
export async function readAgendaFile(
  source: Source,
  activity: Pick<Activity, 'startsOn' | 'endsOn' | 'groups'>,
): Promise<Result<ForeignSchedule, ExchangeFault>> {
  const read = await readAnyFile(source, activity);
  if (!read.ok) return read;
  const schedule = storable(read.value) as ForeignSchedule;
  return ok(tracksApart(schedule, activity.groups));
}

async function readAnyFile(
  { bytes, fileName }: Source,
  { startsOn, endsOn }: Pick<Activity, 'startsOn' | 'endsOn'>,
): Promise<Result<ForeignSchedule, ExchangeFault>> {
  const format = scheduleFormat(bytes);
  if (format) return readSchedule(bytes, format, { first: startsOn, last: endsOn });
  const sheets = await readSpreadsheet(bytes, fileName);
  return sheets.ok ? readSheets(sheets.value) : sheets;
}
