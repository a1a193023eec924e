import type { VisitStatus } from '@/lib/core/vocabulary';
import { addDays, startOfDay } from '@/lib/core/zoned-time';

type Standing = {
  status: VisitStatus;
  offeredEnd: Date | null;
  agreedEnd: Date | null;
  activity: { endsOn: string; timeZone: string };
};

/** Whether a visit is over: by the time that stands between us and the host, or with the last day of the activity. */
export function isOver({ status, offeredEnd, agreedEnd, activity }: Standing, at: Date): boolean {
  const ends: Partial<Record<VisitStatus, Date | null>> = {
    asked: offeredEnd,
    confirmed: agreedEnd,
  };
  const standing = ends[status];
  const end = standing?.getTime() ?? startOfDay(addDays(activity.endsOn, 1), activity.timeZone);
  return end <= at.getTime();
}
