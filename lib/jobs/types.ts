/** Work that Sapar does by itself, again and again. Each has to do nothing where there is nothing to do. */
export type Job = { name: JobName; everyMs: number; run: () => Promise<unknown> };

export type JobName = 'retention' | 'visit-reminders';

export type JobState = { nextRunAt: Date; lastRunAt: Date | null; hasFailed: boolean };
