import type { LocalizedText } from '@/lib/core/localized';
import type { ActivityKind } from '@/lib/core/vocabulary';
import type { Exceptions } from './marks';

export type PastActivity = {
  slug: string;
  kind: ActivityKind;
  title: LocalizedText;
  startsOn: string;
  city: string;
  timeZone: string;
  /** Where it is, and where its site visits lead. */
  place: string;
  visits?: readonly [string, string];
  /** Everybody was present in every session that counts, but for these. */
  but?: Exceptions;
  /** Signed off unless this says otherwise. */
  isSigned?: boolean;
};

const ASTANA = { city: 'Astana', timeZone: 'Asia/Almaty', place: 'astana' };
const SEOUL = { city: 'Seoul', timeZone: 'Asia/Seoul', place: 'hall' };

/** Three years of activities. Titles, dates and attendance are invented; kinds of activities are those of the report. */
export const HISTORY: readonly PastActivity[] = [
  {
    slug: 'workshop-astana-2021',
    kind: 'workshop',
    title: {
      en: 'Priorities of seven countries',
      ru: 'Приоритеты семи стран',
      ko: '7개국의 우선 과제',
    },
    startsOn: '2021-06-15',
    ...ASTANA,
    but: { 'Nurbek Suusamyrov': { 6: 'late' }, 'Elçin Göygöllü': { 1: 'late' } },
  },
  {
    slug: 'training-bishkek-2021',
    kind: 'training',
    title: {
      en: 'Designing services around life events',
      ru: 'Проектирование услуг вокруг жизненных ситуаций',
      ko: '생애주기 중심의 서비스 설계',
    },
    startsOn: '2021-10-05',
    city: 'Bishkek',
    timeZone: 'Asia/Bishkek',
    place: 'bishkek',
    but: { 'Daler Varzobrudov': { 3: 'absent', 4: 'absent', 5: 'absent' } },
  },
  {
    slug: 'conference-astana-2021',
    kind: 'conference',
    title: {
      en: 'Public services people trust',
      ru: 'Государственные услуги, которым доверяют',
      ko: '국민이 신뢰하는 공공서비스',
    },
    startsOn: '2021-12-07',
    ...ASTANA,
    but: { 'Azamat Aksuuev': { 3: 'absent', 4: 'absent' }, 'Sardor Qoratepayev': { 1: 'absent' } },
  },
  {
    slug: 'workshop-tashkent-2022',
    kind: 'workshop',
    title: {
      en: 'One-stop service centres: methods and measures',
      ru: 'Центры «одного окна»: методы и показатели',
      ko: '원스톱 민원센터: 운영 방법과 지표',
    },
    startsOn: '2022-03-29',
    city: 'Tashkent',
    timeZone: 'Asia/Tashkent',
    place: 'tashkent',
    but: {
      'Sorbon Siyohdaryoev': { 6: 'excused', 7: 'excused' },
      'Davit Shavmteli': { 7: 'left_early' },
    },
  },
  {
    slug: 'study-visit-seoul-2022',
    kind: 'study_visit',
    title: {
      en: 'Study visit 1: digital identity and open data',
      ru: 'Ознакомительный визит 1: цифровая идентификация и открытые данные',
      ko: '초청연수 1: 디지털 신원확인과 개방 데이터',
    },
    startsOn: '2022-05-23',
    ...SEOUL,
    visits: ['health', 'government'],
    but: {
      'Gulzat Ashuutorova': { 3: 'absent', 4: 'absent' },
      'Aizada Alatooeva': { 6: 'excused' },
      'Lalə Söyüdlü': { 4: 'absent', 5: 'absent' },
    },
  },
  {
    slug: 'training-dushanbe-2022',
    kind: 'training',
    title: {
      en: 'Digital skills for heads of units',
      ru: 'Цифровые навыки руководителей подразделений',
      ko: '부서장을 위한 디지털 역량',
    },
    startsOn: '2022-09-13',
    city: 'Dushanbe',
    timeZone: 'Asia/Dushanbe',
    place: 'dushanbe',
    but: { 'Jyldyz Archalieva': { 4: 'absent' }, 'Lusine Karahunjyan': { 2: 'excused' } },
  },
  {
    slug: 'conference-tbilisi-2022',
    kind: 'conference',
    title: {
      en: 'Proactive services: seven approaches',
      ru: 'Проактивные услуги: семь подходов',
      ko: '선제적 서비스: 일곱 가지 접근',
    },
    startsOn: '2022-11-15',
    city: 'Tbilisi',
    timeZone: 'Asia/Tbilisi',
    place: 'tbilisi',
    but: { 'Bakyt Karasuuev': { 4: 'left_early' }, 'Daler Varzobrudov': { 2: 'absent' } },
  },
  {
    slug: 'workshop-baku-2023',
    kind: 'workshop',
    title: {
      en: 'Data governance for public bodies',
      ru: 'Управление данными в государственных органах',
      ko: '공공기관의 데이터 거버넌스',
    },
    startsOn: '2023-02-21',
    city: 'Baku',
    timeZone: 'Asia/Baku',
    place: 'baku',
    but: {
      'Azamat Aksuuev': { 5: 'absent', 6: 'absent', 7: 'absent' },
      'Sardor Qoratepayev': { 1: 'absent', 2: 'absent' },
      'Irakli Klderveli': { 1: 'late' },
    },
  },
  {
    slug: 'research-seoul-2023',
    kind: 'research',
    title: {
      en: 'Indicators of digital maturity',
      ru: 'Показатели цифровой зрелости',
      ko: '디지털 성숙도 지표',
    },
    startsOn: '2023-04-10',
    ...SEOUL,
    visits: ['callCentre', 'callCentre'],
    but: { 'Gulzat Ashuutorova': { 4: 'absent' }, 'Lalə Söyüdlü': { 3: 'absent', 4: 'absent' } },
  },
  {
    slug: 'study-visit-daejeon-2023',
    kind: 'study_visit',
    title: {
      en: 'Study visit 2: government cloud and data centres',
      ru: 'Ознакомительный визит 2: государственное облако и центры данных',
      ko: '초청연수 2: 정부 클라우드와 데이터센터',
    },
    startsOn: '2023-06-12',
    ...SEOUL,
    city: 'Seoul, Daejeon',
    visits: ['traffic', 'dataCentre'],
    but: { 'Aigerim Aqbulaqova': { 5: 'late' } },
  },
  {
    slug: 'workshop-astana-2023',
    kind: 'workshop',
    title: {
      en: 'From data to decisions',
      ru: 'От данных к решениям',
      ko: '데이터에서 의사결정으로',
    },
    startsOn: '2023-09-12',
    ...ASTANA,
    but: { 'Saule Tasbulaqova': { 7: null } },
    isSigned: false,
  },
];

type Template = {
  days: number;
  /** In the language of `writeAgenda`; the words in braces are the activity's own. */
  agenda: string;
};

const OPENING = 'Opening / Открытие / 개회식';
const CLOSING =
  'Closing and certificates / Закрытие и вручение сертификатов / 폐회식과 수료증 수여';
const LUNCH = 'Lunch / Обед / 점심 식사';
const PLANS = 'Action plans / Планы действий / 실행 계획';
const BUS = 'Bus / Автобус / 버스 이동';

export const TEMPLATES: Record<ActivityKind, Template> = {
  workshop: {
    days: 2,
    agenda: `
opening  | 1 09:30–10:00 | ceremony {place} | ${OPENING}
topic    | 1 10:00–12:30 | workshop {place} | {title}
lunch-1  | 1 12:30–13:30 | meal             | ${LUNCH}
practice | 1 13:30–15:00 | talk {place}     | Country practices / Опыт стран / 국가별 사례
groups   | 1 15:15–17:00 | workshop {place} | Group work / Работа в группах / 분임 토의
answers  | 2 09:30–11:00 | talk {place}     | Questions and answers / Вопросы и ответы / 질의응답
plans    | 2 11:15–12:45 | workshop {place} | ${PLANS}
closing  | 2 12:45–13:15 | ceremony {place} | ${CLOSING}
lunch-2  | 2 13:15–14:15 | meal             | ${LUNCH}`,
  },
  conference: {
    days: 1,
    agenda: `
opening  | 1 09:30–10:00 | ceremony {place} | ${OPENING}
topic    | 1 10:00–12:30 | talk {place}     | {title}
lunch    | 1 12:30–13:30 | meal             | ${LUNCH}
panel    | 1 13:30–15:30 | talk {place}     | Panel discussion / Панельная дискуссия / 패널 토론
closing  | 1 15:45–16:15 | ceremony {place} | ${CLOSING}`,
  },
  study_visit: {
    days: 3,
    agenda: `
opening  | 1 09:00–09:30 | ceremony {place}   | ${OPENING}
topic    | 1 09:30–12:00 | workshop {place}   | {title}
lunch-1  | 1 12:00–13:00 | meal               | ${LUNCH}
visit-1  | 1 14:00–15:30 | site_visit {visit1} | Site visit in the city / Посещение объекта в городе / 시내 현장 방문
bus      | 2 08:00–10:00 | transfer           | ${BUS}
visit-2  | 2 10:30–12:00 | site_visit {visit2} | Site visit outside the city / Выездное посещение объекта / 시외 현장 방문
lunch-2  | 2 12:00–13:00 | meal               | ${LUNCH}
back     | 2 13:00–15:20 | transfer           | ${BUS}
plans    | 3 10:00–12:00 | workshop {place}   | ${PLANS}
lunch-3  | 3 12:00–13:00 | meal               | ${LUNCH}
closing  | 3 13:30–14:00 | ceremony {place}   | ${CLOSING}`,
  },
  research: {
    days: 3,
    agenda: `
method   | 1 10:00–12:30 | talk {place}       | {title}
lunch-1  | 1 12:30–13:30 | meal               | ${LUNCH}
visit-1  | 1 14:30–16:00 | site_visit {visit1} | Interviews on site / Интервью на месте / 현장 인터뷰
analysis | 2 09:30–12:30 | workshop {place}   | Analysis / Анализ / 분석
lunch-2  | 2 12:30–13:30 | meal               | ${LUNCH}
findings | 3 10:00–12:00 | talk {place}       | First findings / Первые выводы / 초기 결과 발표`,
  },
  training: {
    days: 2,
    agenda: `
opening  | 1 09:30–10:00 | ceremony {place} | ${OPENING}
topic    | 1 10:00–12:30 | workshop {place} | {title}
lunch-1  | 1 12:30–13:30 | meal             | ${LUNCH}
practice | 1 13:30–16:30 | workshop {place} | Exercises / Практические задания / 실습
project  | 2 09:30–12:00 | workshop {place} | Own project / Собственный проект / 개별 과제
lunch-2  | 2 12:00–13:00 | meal             | ${LUNCH}
closing  | 2 13:00–13:30 | ceremony {place} | ${CLOSING}`,
  },
};
