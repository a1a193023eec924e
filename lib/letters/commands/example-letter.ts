import type { Viewer } from '@/lib/auth/types';
import { now } from '@/lib/core/clock';
import { localized } from '@/lib/core/localized';
import { typeset } from '@/lib/core/typeset/typeset';
import type { LetterKind, Locale, NameListField } from '@/lib/core/vocabulary';
import { formatDate, formatLength, formatWeekday } from '@/lib/i18n/format';
import { cityOfZone } from '@/lib/i18n/zone-names';
import { findProject } from '@/lib/projects/queries/find-project';
import { canWriteLetters } from '../policy';
import { partnersOf } from '../queries/find-facts';
import { findTemplate } from '../queries/find-template';
import type { LetterValues } from '../rules/fields';
import type { Visitor } from '../rules/name-list';
import { pdfName } from '../rules/pdf-name';
import type { LetterFile } from '../types';
import { type LetterTexts, letterTexts } from './letter-texts';
import { writeList } from './write-list';
import { writePage } from './write-page';

const ZONE = 'Asia/Seoul';
const LENGTH = 90;
const FIELDS: readonly NameListField[] = ['name', 'native_name', 'country', 'passport_number'];
const VISITORS: readonly Visitor[] = [
  visitor('KZ', 'Aigerim', 'Қасымова Әйгерім', 'N01234567'),
  visitor('AM', 'Aram', 'Արամ', null),
  visitor('GE', 'Nino', 'ნინო', '12AB34567'),
];

/** A letter about a visit that nobody plans, in the words that the project has now; null where it is not the viewer's. */
export async function exampleLetter(
  viewer: Viewer,
  slug: string,
  { kind, locale }: { kind: LetterKind; locale: Locale },
): Promise<LetterFile | null> {
  const project = await findProject(viewer, slug);
  if (!project || !canWriteLetters(viewer, project.id)) return null;
  const texts = await letterTexts(locale);
  const partners = await partnersOf(project.id);
  const values: LetterValues = {
    ...exampleValues(locale, texts),
    project: localized(project.title, locale).text,
    ...(partners.length > 0 && {
      partners: new Intl.ListFormat(locale).format(
        partners.map((name) => localized(name, locale).text),
      ),
    }),
  };
  const page = writePage(
    {
      template: await findTemplate(project.id, kind, locale),
      values,
      contact: { name: values.contact ?? '', post: texts.t('example.post') },
      list: kind === 'visitor_list' ? writeList(FIELDS, VISITORS, locale, texts) : null,
      at: now(),
      timeZone: ZONE,
      release: 1,
    },
    texts,
  );
  return {
    kind,
    fileName: pdfName(texts.t(`kinds.${kind}`)),
    content: await typeset('letter', page),
  };
}

function exampleValues(locale: Locale, { t, country }: LetterTexts): Omit<LetterValues, 'project'> {
  const day = (date: string) =>
    t('page.longDate', {
      weekday: formatWeekday(locale, date, ZONE),
      date: formatDate(locale, date, ZONE),
    });
  const countries = VISITORS.flatMap((it) => (it.country ? country[it.country] : []));
  return {
    host: t('example.host'),
    contact: t('example.contact'),
    activity: t('example.activity'),
    partners: t('example.partners'),
    topic: t('example.topic'),
    objective: t('example.objective'),
    wishes: t('example.wishes'),
    place: t('example.place'),
    date: day('2023-10-25'),
    time: t('page.times', { times: '13:30–15:00', city: cityOfZone(ZONE, locale) }),
    duration: formatLength(locale, LENGTH),
    people: t('page.people', { count: VISITORS.length }),
    countries: new Intl.ListFormat(locale).format(countries),
    group: t('example.group'),
    answerBy: day('2023-10-16'),
  };
}

function visitor(
  country: Visitor['country'],
  givenNames: string,
  nativeName: string,
  passportNumber: string | null,
): Visitor {
  return {
    givenNames,
    familyName: '',
    nativeName,
    sex: null,
    country,
    organization: null,
    position: null,
    group: null,
    birthDate: null,
    passportNumber,
  };
}
