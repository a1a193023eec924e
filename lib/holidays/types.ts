import type { LocalizedText } from '@/lib/core/localized';
import type { Country } from '@/lib/core/vocabulary';

/** Dates are `YYYY-MM-DD`, clock times `HH:MM` of the place, weekdays 1 to 7 from Monday (ISO 8601). */

/** A day on which a country does not work. */
export type Holiday = {
  date: string;
  name: LocalizedText;
  /** In place of a holiday that fell on a weekend or on another one. */
  isSubstitute: boolean;
};

/** What a government decreed beyond the calendar: a day more, or a holiday that is worked. */
export type HolidayChange = {
  country: Country;
  date: string;
  name: LocalizedText;
  isHoliday: boolean;
  version: number;
};

type Decree = Pick<HolidayChange, 'date' | 'isHoliday'>;

/** When a place is open, as the database has it. */
export type PlaceCalendar = {
  /** Empty: nobody said. */
  hours: readonly { weekday: number; opensAt: string; closesAt: string }[];
  /** Dates that are not like their weekday; both times null: closed. */
  dates: readonly { date: string; opensAt: string | null; closesAt: string | null }[];
  /** Whose holidays it keeps; null: nobody's. */
  country: Country | null;
  changes: readonly Decree[];
};

/** On which days somebody works. */
export type WorkingCalendar = {
  /** Weekdays; empty: Monday to Friday. */
  week: readonly number[];
  isHoliday: (date: string) => boolean;
  /** Dates of which somebody said that they work, or do not, whatever the weekday and the holidays. */
  said: ReadonlyMap<string, boolean>;
};

/** A line of a year: by the calendar, decreed, or a holiday that is worked. `version`: of what was decreed, if anything was. */
export type HolidayLine = Holiday & {
  kind: 'calendar' | 'decreed' | 'worked';
  version: number | null;
};
