import type { Country, Locale } from '@/lib/core/vocabulary';
import { offsetMinutes } from '@/lib/core/zone-offset';
import { startOfDay } from '@/lib/core/zoned-time';

/** Zones are named by a city that readers know, in their language; the IANA name of Kazakhstan's zone says Almaty. */
const CITIES: Record<string, Record<Locale, string>> = {
  'Asia/Seoul': { en: 'Seoul', ru: 'Сеул', ko: '서울' },
  'Asia/Almaty': { en: 'Astana', ru: 'Астана', ko: '아스타나' },
  'Asia/Bishkek': { en: 'Bishkek', ru: 'Бишкек', ko: '비슈케크' },
  'Asia/Dushanbe': { en: 'Dushanbe', ru: 'Душанбе', ko: '두샨베' },
  'Asia/Tashkent': { en: 'Tashkent', ru: 'Ташкент', ko: '타슈켄트' },
  'Asia/Baku': { en: 'Baku', ru: 'Баку', ko: '바쿠' },
  'Asia/Yerevan': { en: 'Yerevan', ru: 'Ереван', ko: '예레반' },
  'Asia/Tbilisi': { en: 'Tbilisi', ru: 'Тбилиси', ko: '트빌리시' },
};

const HOME: Record<Country, string> = {
  KZ: 'Asia/Almaty',
  KG: 'Asia/Bishkek',
  TJ: 'Asia/Dushanbe',
  UZ: 'Asia/Tashkent',
  AZ: 'Asia/Baku',
  AM: 'Asia/Yerevan',
  GE: 'Asia/Tbilisi',
  KR: 'Asia/Seoul',
};

/** The city by which a zone is called; for a zone without a translation, the one in its IANA name. */
export function cityOfZone(zone: string, locale: Locale): string {
  return CITIES[zone]?.[locale] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zone of a country's capital. */
export function homeZone(country: Country): string {
  return HOME[country];
}

/** `UTC+9`, `UTC−3:30`: what a zone's clocks show at the start of a date, against UTC. */
export function utcOffset(date: string, zone: string): string {
  const offset = offsetMinutes(startOfDay(date, zone), zone);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : '';
  return `UTC${offset < 0 ? '−' : '+'}${hours}${rest}`;
}
