import { z } from 'zod';
import {
  chosenInput,
  idInput,
  localizedInput,
  optionalInput,
  optionalLocalizedInput,
  timeInput,
  versionInput,
} from '@/lib/core/input';
import { COUNTRIES } from '@/lib/core/vocabulary';

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
    minutes: z.int('numberInvalid').min(0, 'numberInvalid').max(2880, 'numberInvalid').nullable(),
  })
  .refine(({ fromPlaceId, toPlaceId }) => fromPlaceId !== toPlaceId, {
    path: ['toPlaceId'],
    message: 'samePlace',
  });

export type CreatePlaceInput = z.output<typeof createPlaceInput>;
export type UpdatePlaceInput = z.output<typeof updatePlaceInput>;
export type SetTravelTimeInput = z.output<typeof setTravelTimeInput>;
