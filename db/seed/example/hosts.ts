import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { NameListField, PhotoPolicy } from '@/lib/core/vocabulary';
import { setHoliday } from '@/lib/holidays/commands/set-holiday';
import { createHost } from '@/lib/hosts/commands/create-host';
import { hostFormValue } from '@/lib/hosts/rules';
import { createHostInput } from '@/lib/hosts/schema';
import { seedId } from '../random';
import { done } from './done';
import { placeId } from './places';

const ORGANIZATIONS = {
  MOIS: 'Ministry of the Interior and Safety',
  NIA: 'National Information Society Agency',
};

/** Invented people: name as in a passport, name in their own script, job title, what stands before the @. */
type Person = readonly [name: string, nameNative: string, jobTitle: string, address: string];

type ExampleHost = {
  of: keyof typeof ORGANIZATIONS;
  people: readonly Person[];
  languages: readonly string[];
  /** Working days. */
  leadTime: number;
  capacity?: number;
  /** Working days before the visit. */
  nameListDays?: number;
  nameListFields?: readonly NameListField[];
  asksForId?: boolean;
  photos?: PhotoPolicy;
  gate?: LocalizedText;
  entryRules?: LocalizedText;
};

const GATES = {
  main: { en: 'Main gate, ground floor', ru: 'Главный вход, первый этаж', ko: '정문 1층' },
  east: {
    en: 'East gate, visitor desk',
    ru: 'Восточный вход, стойка посетителей',
    ko: '동문 안내실',
  },
  basement: {
    en: 'Bus entrance, level B1',
    ru: 'Въезд для автобусов, уровень B1',
    ko: '지하 1층 버스 출입구',
  },
};

/** Real organizations at invented sites. Their people are invented, and their addresses lead nowhere. */
const HOSTS: Record<string, ExampleHost> = {
  traffic: {
    of: 'MOIS',
    people: [
      ['Gaon Han', '한가온', 'Visits officer', 'traffic'],
      ['Dasom Yu', '유다솜', 'Shift leader', 'traffic.shift'],
    ],
    languages: ['ko', 'en'],
    leadTime: 5,
    photos: 'ask_first',
    gate: GATES.main,
  },
  callCentre: {
    of: 'MOIS',
    people: [['Haneul Seo', '서하늘', 'Public relations', 'calls']],
    languages: ['ko'],
    leadTime: 5,
    photos: 'forbidden',
    gate: GATES.east,
  },
  government: {
    of: 'MOIS',
    people: [['Narae Moon', '문나래', 'Protocol officer', 'complex']],
    languages: ['ko', 'en', 'ru'],
    leadTime: 10,
    asksForId: true,
    photos: 'ask_first',
    gate: GATES.east,
  },
  dataCentre: {
    of: 'NIA',
    people: [
      ['Sora Nam', '남소라', 'Security officer', 'data'],
      ['Garam Oh', '오가람', 'Visits officer', 'data.visits'],
    ],
    languages: ['ko', 'en'],
    leadTime: 15,
    capacity: 20,
    nameListDays: 10,
    nameListFields: ['name', 'country', 'passport_number', 'organization'],
    asksForId: true,
    photos: 'forbidden',
    gate: GATES.basement,
    entryRules: {
      en: 'Telephones stay in lockers at the gate.',
      ru: 'Телефоны остаются в ячейках у входа.',
      ko: '휴대전화는 출입구 보관함에 맡깁니다.',
    },
  },
  campus: {
    of: 'NIA',
    people: [['Iseul Pyo', '표이슬', 'Programme manager', 'campus']],
    languages: ['ko', 'en'],
    leadTime: 3,
    photos: 'allowed',
  },
  smartCity: {
    of: 'NIA',
    people: [['Bora Jin', '진보라', 'Visits officer', 'city']],
    languages: ['ko', 'en'],
    leadTime: 7,
    photos: 'ask_first',
    gate: GATES.main,
  },
  port: {
    of: 'NIA',
    people: [['Maru Gil', '길마루', 'Duty manager', 'port']],
    languages: ['ko'],
    leadTime: 7,
    asksForId: true,
    photos: 'ask_first',
    gate: GATES.east,
  },
  health: {
    of: 'MOIS',
    people: [['Saebom Do', '도새봄', 'Records officer', 'health']],
    languages: ['ko', 'en'],
    leadTime: 7,
    photos: 'forbidden',
    gate: GATES.main,
  },
  busRoute: {
    of: 'MOIS',
    people: [['Hanbyeol Eom', '엄한별', 'Operations', 'bus']],
    languages: ['ko'],
    leadTime: 5,
    photos: 'allowed',
  },
};

export const hostId = (place: string) => seedId(`host ${place}`);

/** The directory of hosts, as a coordinator writes it down. */
export async function loadHosts(coordinator: Viewer): Promise<void> {
  const nothing = hostFormValue(null);
  for (const [place, { of, people, ...terms }] of Object.entries(HOSTS)) {
    const input = createHostInput.parse({
      ...nothing,
      ...terms,
      id: hostId(place),
      organization: {
        ...nothing.organization,
        id: seedId(`organization ${ORGANIZATIONS[of]}`),
      },
      place: { ...nothing.place, id: placeId(place) },
      contacts: people.map(([name, nameNative, jobTitle, address]) => ({
        id: seedId(`host contact ${name}`),
        name,
        nameNative,
        jobTitle,
        email: `${address}@hosts.sapar.example`,
      })),
    });
    await done(createHost(coordinator, input));
  }
  // Between Chuseok and National Foundation Day; the government of Korea gave it off on 5 September 2023.
  await done(
    setHoliday(coordinator, {
      country: 'KR',
      date: '2023-10-02',
      name: { en: 'Temporary holiday', ru: 'Дополнительный выходной', ko: '임시공휴일' },
      isHoliday: true,
      version: null,
    }),
  );
}
