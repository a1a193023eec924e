import type { Locale } from '@/lib/core/vocabulary';

/** The columns of an agenda in a spreadsheet, in their order. Each session is a row. */
export const SHEET_COLUMNS = [
  'day',
  'start',
  'end',
  'duration',
  'kind',
  'title',
  'titleRu',
  'titleKo',
  'place',
  'groups',
  'speakers',
  'moderators',
  'interpreters',
  'escorts',
  'languages',
  'description',
  'descriptionRu',
  'descriptionKo',
  'isTentative',
  'isPublic',
  'id',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/**
 * What the columns are called. The first word of each language is written, all of them are read, whatever language a
 * file is in. It is the vocabulary of the file and not of a screen, which is why it stands here.
 */
export const HEADERS: Record<SheetColumn, Record<Locale, readonly [string, ...string[]]>> = {
  day: { en: ['Day', 'Date'], ru: ['День', 'Дата'], ko: ['날짜', '일자', '일'] },
  start: {
    en: ['Start', 'Starts', 'From', 'Begin', 'Start time', 'Time'],
    ru: ['Начало', 'С', 'Время начала', 'Время'],
    ko: ['시작', '시작 시간', '시간'],
  },
  end: {
    en: ['End', 'Ends', 'To', 'Until', 'End time'],
    ru: ['Конец', 'Окончание', 'До', 'Время окончания'],
    ko: ['종료', '끝', '종료 시간'],
  },
  duration: {
    en: ['Minutes', 'Duration', 'Length'],
    ru: ['Минут', 'Длительность', 'Продолжительность'],
    ko: ['분', '소요 시간', '길이'],
  },
  kind: { en: ['Kind', 'Type'], ru: ['Вид', 'Тип'], ko: ['종류', '유형', '구분'] },
  title: {
    en: ['Title', 'Session', 'Event', 'Topic', 'Activity', 'Programme', 'Title (English)'],
    ru: ['Название', 'Сессия', 'Мероприятие', 'Тема', 'Программа', 'Название (английский)'],
    ko: ['제목', '세션', '주제', '내용', '프로그램', '제목(영어)'],
  },
  titleRu: {
    en: ['Title (Russian)'],
    ru: ['Название (русский)'],
    ko: ['제목(러시아어)'],
  },
  titleKo: { en: ['Title (Korean)'], ru: ['Название (корейский)'], ko: ['제목(한국어)'] },
  place: {
    en: ['Place', 'Room', 'Location', 'Venue'],
    ru: ['Место', 'Зал', 'Место проведения', 'Аудитория'],
    ko: ['장소', '강의실', '회의실'],
  },
  groups: { en: ['Groups', 'Group', 'Track'], ru: ['Группы', 'Группа'], ko: ['조', '그룹'] },
  speakers: {
    en: ['Speakers', 'Speaker', 'Presenter', 'Lecturer'],
    ru: ['Докладчики', 'Докладчик', 'Спикер', 'Спикеры', 'Лектор'],
    ko: ['발표자', '강사', '연사'],
  },
  moderators: {
    en: ['Moderators', 'Moderator', 'Chair'],
    ru: ['Модераторы', 'Модератор'],
    ko: ['진행자', '사회자', '좌장'],
  },
  interpreters: {
    en: ['Interpreters', 'Interpreter'],
    ru: ['Переводчики', 'Переводчик'],
    ko: ['통역사', '통역'],
  },
  escorts: {
    en: ['Escorts', 'Escort'],
    ru: ['Сопровождающие', 'Сопровождающий'],
    ko: ['인솔자', '수행'],
  },
  languages: {
    en: ['Languages', 'Language'],
    ru: ['Языки', 'Язык'],
    ko: ['언어'],
  },
  description: {
    en: ['Description', 'Abstract', 'Details', 'Notes'],
    ru: ['Описание', 'Аннотация', 'Примечание'],
    ko: ['설명', '비고'],
  },
  descriptionRu: {
    en: ['Description (Russian)'],
    ru: ['Описание (русский)'],
    ko: ['설명(러시아어)'],
  },
  descriptionKo: {
    en: ['Description (Korean)'],
    ru: ['Описание (корейский)'],
    ko: ['설명(한국어)'],
  },
  isTentative: { en: ['Tentative'], ru: ['Предварительно'], ko: ['미확정', '잠정'] },
  isPublic: { en: ['Public'], ru: ['Публично'], ko: ['공개'] },
  id: { en: ['ID', 'UID'], ru: ['Код'], ko: ['식별자'] },
};

const MEANINGS = new Map(
  SHEET_COLUMNS.flatMap((column) =>
    Object.values(HEADERS[column])
      .flat()
      .map((word) => [headerKey(word), column] as const),
  ),
);

/** What a header means; null for a column that is left out. */
export function columnOf(header: string): SheetColumn | null {
  return MEANINGS.get(headerKey(header)) ?? null;
}

function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
