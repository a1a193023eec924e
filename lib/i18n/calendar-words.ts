import type { Locale } from '@/lib/core/vocabulary';

/**
 * Names of days and months as DESIGN-LANGUAGE sets them. Intl has its own opinion ("Sept", "окт."),
 * which differs between browsers and Node, so that a page would change when it wakes up.
 * Russian months are in the genitive, as they stand after a day. Weeks start on Sunday, as `Date` counts them.
 */
export const MONTHS: Record<'en' | 'ru', { short: readonly string[]; long: readonly string[] }> = {
  en: {
    short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    long: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
  ru: {
    short: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
    long: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
  },
};

export const WEEKDAYS: Record<Locale, { short: readonly string[]; long: readonly string[] }> = {
  en: {
    short: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    long: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  ru: {
    short: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    long: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  },
  ko: {
    short: ['일', '월', '화', '수', '목', '금', '토'],
    long: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  },
};
