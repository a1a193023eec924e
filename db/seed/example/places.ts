import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { TravelMode } from '@/lib/core/vocabulary';
import { createPlace } from '@/lib/places/commands/create-place';
import { setTravelFactors } from '@/lib/places/commands/set-travel-factors';
import { setTravelTime } from '@/lib/places/commands/set-travel-time';
import { factorsFormValue } from '@/lib/places/rules';
import { createPlaceInput } from '@/lib/places/schema';
import { seedId } from '../random';
import { done } from './done';

type Place = {
  name: LocalizedText;
  city?: keyof typeof CITIES;
  /** A room is a place inside a place. */
  inside?: string;
  at?: readonly [latitude: number, longitude: number];
  capacity?: number;
  /** Local times of working days. */
  open?: readonly [from: string, until: string];
};

const CITIES = {
  Seoul: { en: 'Seoul', ru: 'Сеул', ko: '서울', country: 'KR' },
  Pangyo: { en: 'Pangyo', ru: 'Пангё', ko: '판교', country: 'KR' },
  Sejong: { en: 'Sejong', ru: 'Седжон', ko: '세종', country: 'KR' },
  Daejeon: { en: 'Daejeon', ru: 'Тэджон', ko: '대전', country: 'KR' },
  Incheon: { en: 'Incheon', ru: 'Инчхон', ko: '인천', country: 'KR' },
  Astana: { en: 'Astana', ru: 'Астана', ko: '아스타나', country: 'KZ' },
  Bishkek: { en: 'Bishkek', ru: 'Бишкек', ko: '비슈케크', country: 'KG' },
  Dushanbe: { en: 'Dushanbe', ru: 'Душанбе', ko: '두샨베', country: 'TJ' },
  Tashkent: { en: 'Tashkent', ru: 'Ташкент', ko: '타슈켄트', country: 'UZ' },
  Baku: { en: 'Baku', ru: 'Баку', ko: '바쿠', country: 'AZ' },
  Tbilisi: { en: 'Tbilisi', ru: 'Тбилиси', ko: '트빌리시', country: 'GE' },
} as const;

const WORKING = ['09:00', '18:00'] as const;
const TRAINING = { en: 'Training centre', ru: 'Учебный центр', ko: '교육센터' };
const SERVICES = {
  en: 'Public service centre',
  ru: 'Центр обслуживания населения',
  ko: '민원서비스센터',
};

/** Kinds of places in real cities, at about their middle: no real address, nobody's building. */
export const PLACES: Record<string, Place> = {
  conference: {
    name: { en: 'Conference centre', ru: 'Конференц-центр', ko: '회의센터' },
    city: 'Seoul',
    at: [37.5665, 126.978],
  },
  hall: {
    name: { en: 'Main hall', ru: 'Главный зал', ko: '대회의실' },
    inside: 'conference',
    capacity: 120,
  },
  room4: { name: { en: 'Room 4', ru: 'Зал 4', ko: '4회의실' }, inside: 'conference', capacity: 30 },
  smallRoom: {
    name: { en: 'Small meeting room', ru: 'Малый зал', ko: '소회의실' },
    inside: 'conference',
    capacity: 6,
  },
  level2: {
    name: { en: 'Level 2 restaurant', ru: 'Ресторан на 2-м этаже', ko: '2층 식당' },
    inside: 'conference',
    capacity: 120,
  },
  hotel: { name: { en: 'Hotel', ru: 'Гостиница', ko: '호텔' }, inside: 'conference' },
  traffic: {
    name: {
      en: 'City traffic information centre',
      ru: 'Городской центр дорожной информации',
      ko: '도시 교통정보센터',
    },
    city: 'Seoul',
    at: [37.574, 126.967],
    capacity: 30,
    open: WORKING,
  },
  callCentre: {
    name: {
      en: 'Civil service call centre',
      ru: 'Колл-центр государственных услуг',
      ko: '정부민원 콜센터',
    },
    city: 'Seoul',
    at: [37.514, 127.047],
    capacity: 25,
    open: WORKING,
  },
  insadong: {
    name: { en: 'Restaurant in Insa-dong', ru: 'Ресторан в Инсадоне', ko: '인사동 식당' },
    city: 'Seoul',
    at: [37.574, 126.985],
    capacity: 60,
  },
  riverside: {
    name: { en: 'Riverside restaurant', ru: 'Ресторан у реки', ko: '강변 식당' },
    city: 'Seoul',
    at: [37.52, 126.94],
    capacity: 60,
  },
  health: {
    name: { en: 'Health records centre', ru: 'Центр медицинских данных', ko: '건강기록센터' },
    city: 'Seoul',
    at: [37.57, 126.9],
    capacity: 25,
    open: WORKING,
  },
  government: {
    name: { en: 'Government complex', ru: 'Правительственный комплекс', ko: '정부청사' },
    city: 'Sejong',
    at: [36.504, 127.265],
  },
  governmentCanteen: {
    name: { en: 'Canteen', ru: 'Столовая', ko: '구내식당' },
    inside: 'government',
    capacity: 80,
  },
  dataCentre: {
    name: {
      en: 'Government data centre',
      ru: 'Государственный центр данных',
      ko: '정부 데이터센터',
    },
    city: 'Daejeon',
    at: [36.374, 127.365],
    capacity: 20,
    open: WORKING,
  },
  campus: {
    name: { en: 'Start-up campus', ru: 'Кампус стартапов', ko: '스타트업 캠퍼스' },
    city: 'Pangyo',
    at: [37.402, 127.108],
    capacity: 30,
    open: WORKING,
  },
  campusCanteen: {
    name: { en: 'Canteen', ru: 'Столовая', ko: '구내식당' },
    inside: 'campus',
    capacity: 60,
  },
  smartCity: {
    name: {
      en: 'Smart city control centre',
      ru: 'Центр управления «умным городом»',
      ko: '스마트시티 통합운영센터',
    },
    city: 'Incheon',
    at: [37.39, 126.639],
    capacity: 20,
    open: WORKING,
  },
  port: {
    name: { en: 'Port data hub', ru: 'Центр данных порта', ko: '항만 데이터 허브' },
    city: 'Incheon',
    at: [37.452, 126.6],
    capacity: 20,
  },
  busRoute: {
    name: {
      en: 'Autonomous bus route',
      ru: 'Маршрут беспилотного автобуса',
      ko: '자율주행 버스 노선',
    },
    city: 'Sejong',
    at: [36.499, 127.27],
    capacity: 20,
  },
  songdo: {
    name: { en: 'Restaurant in Songdo', ru: 'Ресторан в Сондо', ko: '송도 식당' },
    city: 'Incheon',
    at: [37.388, 126.643],
    capacity: 60,
  },
  astana: { name: TRAINING, city: 'Astana', at: [51.128, 71.43], capacity: 60 },
  bishkek: { name: TRAINING, city: 'Bishkek', at: [42.876, 74.604], capacity: 60 },
  dushanbe: { name: TRAINING, city: 'Dushanbe', at: [38.56, 68.787], capacity: 60 },
  tashkent: { name: TRAINING, city: 'Tashkent', at: [41.311, 69.279], capacity: 60 },
  baku: { name: TRAINING, city: 'Baku', at: [40.409, 49.867], capacity: 60 },
  tbilisi: { name: TRAINING, city: 'Tbilisi', at: [41.715, 44.827], capacity: 60 },
  tashkentServices: {
    name: SERVICES,
    city: 'Tashkent',
    at: [41.33, 69.3],
    capacity: 30,
  },
  tashkentArchive: {
    name: { en: 'Digital archive', ru: 'Цифровой архив', ko: '디지털 기록관' },
    city: 'Tashkent',
    at: [41.299, 69.24],
    capacity: 30,
  },
  tashkentTeahouse: {
    name: { en: 'Teahouse by the canal', ru: 'Чайхана у канала', ko: '운하 옆 찻집' },
    city: 'Tashkent',
    at: [41.32, 69.26],
    capacity: 60,
  },
};

export const placeId = (key: string) => seedId(`place ${key}`);

/** Minutes by bus, as the coordinators found them; the way back is the same unless it says otherwise. */
const ROADS: readonly [from: string, to: string, minutes: number][] = [
  ['conference', 'traffic', 30],
  ['conference', 'insadong', 20],
  ['conference', 'riverside', 30],
  ['conference', 'government', 120],
  ['government', 'dataCentre', 40],
  ['dataCentre', 'conference', 140],
  ['conference', 'campus', 50],
  ['campus', 'conference', 60],
  ['conference', 'health', 25],
  ['conference', 'smartCity', 70],
  ['conference', 'port', 65],
  ['conference', 'songdo', 70],
  ['smartCity', 'songdo', 10],
  ['port', 'songdo', 25],
];

/** Traffic of Seoul before and after work. */
const RUSH_HOURS = [
  { startsAt: '07:00', endsAt: '08:00', percent: 130 },
  { startsAt: '18:00', endsAt: '19:30', percent: 120 },
];

export async function loadPlaces(coordinator: Viewer, projectId: string): Promise<void> {
  for (const [key, { name, city, inside, at, capacity, open }] of Object.entries(PLACES)) {
    const { country = null, ...cityName } = city ? CITIES[city] : {};
    const [latitude = null, longitude = null] = at ?? [];
    const hours = open
      ? [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensAt: open[0], closesAt: open[1] }))
      : [];
    const place = createPlaceInput.parse({
      id: placeId(key),
      parentId: inside ? placeId(inside) : null,
      name,
      city: city ? cityName : null,
      country,
      latitude,
      longitude,
      capacity: capacity ?? null,
      hours,
    });
    await done(createPlace(coordinator, place));
  }
  for (const road of ROADS) await setRoad(coordinator, projectId, ...road);
  // From the fourth floor down to the hall.
  await setRoad(coordinator, projectId, 'room4', 'hall', 4, 'walk');
  const { version } = factorsFormValue([]);
  await done(setTravelFactors(coordinator, { projectId, version, factors: RUSH_HOURS }));
}

export async function setRoad(
  coordinator: Viewer,
  projectId: string,
  from: string,
  to: string,
  minutes: number,
  mode: TravelMode = 'bus',
): Promise<void> {
  const road = { projectId, fromPlaceId: placeId(from), toPlaceId: placeId(to), mode, minutes };
  await done(setTravelTime(coordinator, road));
}
