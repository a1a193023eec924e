import { z } from 'zod';
import {
  chosenInput,
  countInput,
  dateInput,
  idInput,
  lineInput,
  localizedInput,
  optionalInput,
  optionalLocalizedInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { COUNTRIES, TRAVEL_MODES } from '@/lib/core/vocabulary';

const hours = z
  .object({
    weekday: z.coerce.number<number | string>().int().min(1).max(7),
    opensAt: timeInput,
    closesAt: timeInput,
  })
  .refine(({ opensAt, closesAt }) => closesAt > opensAt, {
    path: ['closesAt'],
    message: 'timeEndBeforeStart',
  });

/** A date that is not like its weekday. Without times the place is closed all day. */
const date = z
  .object({
    date: dateInput,
    kind: z.enum(['closed', 'open'], 'required'),
    opensAt: z.string().default(''),
    closesAt: z.string().default(''),
    note: optionalInput(lineInput(200)),
  })
  .superRefine(({ kind, opensAt, closesAt }, context) => {
    if (kind === 'closed') return;
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const times = { opensAt, closesAt };
    const wrong = Object.entries(times).filter(([, time]) => !timeInput.safeParse(time).success);
    for (const [path] of wrong) issue(path, 'timeInvalid');
    if (wrong.length === 0 && closesAt <= opensAt) issue('closesAt', 'timeEndBeforeStart');
  })
  .transform(({ date, kind, opensAt, closesAt, note }) => {
    const isOpen = kind === 'open';
    return { date, opensAt: isOpen ? opensAt : null, closesAt: isOpen ? closesAt : null, note };
  });

type Dated = z.output<typeof date>;

/** Two lines of one date may stand beside each other only if both are hours and do not overlap. */
function clash(one: Dated, other: Dated): boolean {
  if (one.date !== other.date) return false;
  if (!one.opensAt || !one.closesAt || !other.opensAt || !other.closesAt) return true;
  return one.opensAt < other.closesAt && other.opensAt < one.closesAt;
}

const dates = z
  .array(date)
  .max(200, 'tooMany')
  .superRefine((dates, context) => {
    for (const [index, one] of dates.entries()) {
      if (!dates.slice(0, index).some((other) => clash(one, other))) continue;
      context.addIssue({ code: 'custom', path: [index, 'date'], message: 'datesClash' });
    }
  })
  .default([]);

const degrees = (limit: number) =>
  z
    .number('coordinateInvalid')
    .min(-limit, 'coordinateInvalid')
    .max(limit, 'coordinateInvalid')
    .nullable();

const place = {
  id: idInput,
  parentId: optionalInput(idInput),
  name: localizedInput(160),
  address: optionalLocalizedInput(300),
  city: optionalLocalizedInput(100),
  country: optionalInput(z.enum(COUNTRIES, 'invalid')),
  latitude: degrees(90),
  longitude: degrees(180),
  capacity: z
    .int('numberInvalid')
    .positive('numberInvalid')
    .max(100_000, 'numberInvalid')
    .nullable(),
  hours: z.array(hours).max(28, 'invalid'),
  dates,
};

const bothCoordinates = {
  check: (input: { latitude: number | null; longitude: number | null }) =>
    (input.latitude === null) === (input.longitude === null),
  refusal: { path: ['longitude'], message: 'coordinatesBoth' },
};

export const createPlaceInput = z
  .object(place)
  .refine(bothCoordinates.check, bothCoordinates.refusal);

export const updatePlaceInput = z
  .object({ ...place, version: versionInput })
  .refine(bothCoordinates.check, bothCoordinates.refusal);

/** `minutes: null` forgets the time: coordinates give an estimate again. */
export const setTravelTimeInput = z
  .object({
    projectId: chosenInput,
    fromPlaceId: idInput,
    toPlaceId: chosenInput,
    /** On foot only inside one site, where nobody drives. */
    mode: z.enum(TRAVEL_MODES, 'invalid').default('bus'),
    minutes: z.int('numberInvalid').min(0, 'numberInvalid').max(2880, 'numberInvalid').nullable(),
  })
  .refine(({ fromPlaceId, toPlaceId }) => fromPlaceId !== toPlaceId, {
    path: ['toPlaceId'],
    message: 'samePlace',
  });

const minutes = z
  .int('numberInvalid')
  .min(0, 'numberInvalid')
  .max(2880, 'numberInvalid')
  .nullable();

/** Both times of one way at once; what is left empty is forgotten. */
export const setRoadInput = z.object({
  projectId: idInput,
  fromPlaceId: idInput,
  toPlaceId: idInput,
  bus: minutes,
  car: minutes,
});

export type SetRoadInput = z.output<typeof setRoadInput>;

const factor = z
  .object({ startsAt: timeInput, endsAt: timeInput, percent: countInput(50, 400) })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    path: ['endsAt'],
    message: 'timeEndBeforeStart',
  });

/** All factors of a project: how much longer its roads take at a time of day. `version` is that of the list that was seen. */
export const setTravelFactorsInput = z.object({
  projectId: idInput,
  version: versionInput,
  factors: z
    .array(factor)
    .max(24, 'tooMany')
    .superRefine((factors, context) => {
      for (const [index, one] of factors.entries()) {
        const overlaps = factors.some(
          (other, at) => at < index && other.startsAt < one.endsAt && one.startsAt < other.endsAt,
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

export type SetTravelFactorsInput = z.output<typeof setTravelFactorsInput>;
export type CreatePlaceInput = z.output<typeof createPlaceInput>;
export type UpdatePlaceInput = z.output<typeof updatePlaceInput>;
export type SetTravelTimeInput = z.output<typeof setTravelTimeInput>;
