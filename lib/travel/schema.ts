import { z } from 'zod';
import { dateInput, idInput, timeInput } from '@/lib/core/input';
import { VISA_STATES } from '@/lib/core/vocabulary';

const visa = z.enum(VISA_STATES, 'required');
const either = <S extends z.ZodType<string, string>>(schema: S) => z.union([z.literal(''), schema]);
const day = either(dateInput);
const time = either(timeInput);
const line = z.string().trim().max(60, 'tooLong');

export const saveTravelSchema = z
  .object({
    participantId: idInput,
    /** 0 where nothing was saved before. */
    version: z.int().nonnegative(),
    visa,
    arrivesOn: day,
    arrivesTime: time,
    arrivalFlight: line,
    departsOn: day,
    departsTime: time,
    departureFlight: line,
    room: line,
    isBriefed: z.boolean(),
  })
  .superRefine((travel, context) => {
    const refuse = (path: keyof typeof travel, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const { arrivesOn, arrivesTime, departsOn, departsTime } = travel;
    if (arrivesOn && !arrivesTime) refuse('arrivesTime', 'required');
    if (arrivesTime && !arrivesOn) refuse('arrivesOn', 'required');
    if (departsOn && !departsTime) refuse('departsTime', 'required');
    if (departsTime && !departsOn) refuse('departsOn', 'required');
    const isBackwards = `${departsOn}T${departsTime}` <= `${arrivesOn}T${arrivesTime}`;
    if (arrivesOn && arrivesTime && departsOn && departsTime && isBackwards) {
      refuse('departsOn', 'timeEndBeforeStart');
    }
  });
export type SaveTravel = z.output<typeof saveTravelSchema>;

/** The same for many at once; what is left out stays as it is. */
export const setTravelSchema = z.object({
  participantIds: z.array(idInput).min(1, 'required').max(5_000, 'tooMany'),
  visa: visa.optional(),
  isBriefed: z.boolean().optional(),
  room: line.optional(),
});
export type SetTravel = z.output<typeof setTravelSchema>;
