/** When somebody can be there: a day and clock times of the activity's zone; `00:00` as an end is the day's own. */
export type AvailabilityWindow = { day: string; startsAt: string; endsAt: string };
