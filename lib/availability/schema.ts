import { z } from 'zod';
import { dateInput, idInput, timeInput, versionInput } from '@/lib/core/input';

const window = z
  .object({
    day: z.string().min(1, 'required').pipe(dateInput),
    startsAt: timeInput,
    endsAt: timeInput,
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt || endsAt === '00:00', {
    path: ['endsAt'],
    message: 'timeEndBeforeStart',
  });

const endOf = (time: string) => (time === '00:00' ? '24:00' : time);

/** All windows of one person; none: always available. `version` is that of the windows that were seen. */
export const setAvailabilityInput = z.object({
  activityId: idInput,
  personId: idInput,
  version: versionInput,
  windows: z
    .array(window)
    .max(100, 'tooMany')
    .superRefine((windows, context) => {
      for (const [index, one] of windows.entries()) {
        const overlaps = windows.some(
          (other, at) =>
            at < index &&
            other.day === one.day &&
            other.startsAt < endOf(one.endsAt) &&
            one.startsAt < endOf(other.endsAt),
        );
        if (overlaps) {
          context.addIssue({
            code: 'custom',
            path: [index, 'startsAt'],
            message: 'windowsOverlap',
          });
        }
      }
    }),
});

export type SetAvailability = z.output<typeof setAvailabilityInput>;
