import type { VisaState } from '@/lib/core/vocabulary';

/**
 * How somebody comes, enters and sleeps, as a form holds it: dates `YYYY-MM-DD` and times `HH:MM` on the clocks of the
 * activity, an empty text where nothing is known. `version` is 0 while nothing was ever saved.
 */
export type Travel = {
  visa: VisaState;
  arrivesOn: string;
  arrivesTime: string;
  arrivalFlight: string;
  departsOn: string;
  departsTime: string;
  departureFlight: string;
  room: string;
  isBriefed: boolean;
  version: number;
};
