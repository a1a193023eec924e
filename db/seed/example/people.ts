import type { Viewer } from '@/lib/auth/types';
import { slugOf } from '@/lib/core/slug';
import { createPerson } from '@/lib/people/commands/create-person';
import { createPersonSchema } from '@/lib/people/schema';
import { seedId } from '../random';
import { ALUMNI, DELEGATES, PRIVATE } from './delegates';
import { done } from './done';
import { COUNTRIES, type SendingCountry } from './partners';

/** What people of a country speak, their own language first. */
const LANGUAGES: Record<SendingCountry, readonly string[]> = {
  KZ: ['kk', 'ru'],
  KG: ['ky', 'ru'],
  TJ: ['tg', 'ru'],
  UZ: ['uz', 'ru'],
  AZ: ['az', 'ru', 'en'],
  AM: ['hy', 'ru'],
  GE: ['ka', 'en'],
};

/** A person of the example data; a name belongs to one of them only. */
export type Character = {
  name: string;
  country: SendingCountry;
  group: string | null;
  facts: Facts;
};

export const personId = (name: string) => seedId(`person ${name}`);

/** The delegates of the study visit, in the order of precedence: the first of a country heads its delegation. */
export const delegates: readonly Character[] = rowsOf(DELEGATES).map(
  ([who = '', givenNames, familyName, nativeName, position, organizationName]) => {
    const [country, group = '', sex] = who.split(' ');
    const facts = { givenNames, familyName, nativeName, position, organizationName };
    return character(country, sex, facts, group);
  },
);

const alumni = rowsOf(ALUMNI).map(([who = '', givenNames, familyName, position]) => {
  const [country, sex] = who.split(' ');
  return character(country, sex, { givenNames, familyName, position }, null);
});

/** Everybody whom a country ever sent: the delegates of the study visit first. */
export const nominees = Map.groupBy([...delegates, ...alumni], ({ country }) => country);

type Facts = { givenNames: string; familyName: string } & Record<string, unknown>;

function character(
  code: string | undefined,
  sex: string | undefined,
  { givenNames = '', familyName = '', ...facts }: Partial<Facts>,
  group: string | null,
): Character {
  const country = COUNTRIES.find((known) => known === code);
  if (!country) throw new Error(`No delegation comes from ${code}.`);
  return {
    name: `${givenNames} ${familyName}`,
    country,
    group,
    facts: {
      givenNames,
      familyName,
      ...facts,
      sex: sex === 'F' ? 'female' : 'male',
      country,
      email: `${slugOf(givenNames.slice(0, 1))}.${slugOf(familyName)}@gov.example`,
      languages: LANGUAGES[country],
      locale: LANGUAGES[country].includes('en') ? 'en' : 'ru',
      private: PRIVATE[familyName],
    },
  };
}

/** Lines of cells between bars; a dash is an empty cell. */
function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replace(/^–$/, '')));
}

/**
 * The four officials whom the public report on the study visit names, with their positions as it gives them, and
 * nothing else: no address, no number.
 */
export const OFFICIALS = [
  {
    givenNames: 'Boram',
    familyName: 'Suh',
    sex: 'male',
    country: 'KR',
    position: 'Deputy Minister for Digital Government',
    organizationName: 'Ministry of the Interior and Safety (MOIS) of the Republic of Korea',
  },
  {
    givenNames: 'Jong-Sung',
    familyName: 'Hwang',
    sex: 'male',
    country: 'KR',
    position: 'President',
    organizationName: 'National Information Society Agency (NIA) of the Republic of Korea',
  },
  {
    givenNames: 'Ainur',
    familyName: 'Yussupova',
    sex: 'female',
    country: 'KZ',
    position: 'Vice-Chairman, Public Services Committee',
    organizationName:
      'Ministry of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan',
  },
  {
    givenNames: 'Bakyt',
    familyName: 'Zhexembay',
    sex: 'male',
    country: 'KZ',
    position: 'Project Manager',
    organizationName: 'Astana Civil Service Hub (ACSH)',
  },
] as const;

/** Invented experts and interpreters, with names made of boats, mountains, trees and winds. */
const EXPERTS = [
  ['Haneul', 'Sagong', 'KR', 'Principal researcher', ['ko', 'en']],
  ['Nuri', 'Sandeul', 'KR', 'Senior researcher', ['ko', 'en']],
  ['Byeol', 'Namu', 'KR', 'Interpreter, Korean and Russian', ['ko', 'ru']],
  ['Baram', 'Gyegok', 'KR', 'Interpreter, Korean, Russian and English', ['ko', 'ru', 'en']],
  ['Shamol', 'Bogʻdaryo', 'UZ', 'Interpreter, Russian and English', ['ru', 'en', 'uz']],
] as const;

/** Two alumni once more, as somebody wrote them down later in another script: for who looks for duplicates to decide. */
const DOUBLES = [
  {
    givenNames: 'Зульфия',
    familyName: 'Анорбогова',
    sex: 'female',
    country: 'TJ',
    position: 'Главный специалист',
    organizationName: 'Агентство государственной службы',
    locale: 'ru',
    languages: ['tg', 'ru'],
  },
  {
    givenNames: 'Giorgi',
    familyName: 'Mukhnarteli',
    nativeName: 'გიორგი მუხნართელი',
    sex: 'male',
    country: 'GE',
    position: 'Deputy head of department',
    email: 'mukhnarteli@office.example',
    languages: ['ka', 'en'],
  },
] as const;

export async function loadPeople(coordinator: Viewer): Promise<void> {
  const experts = EXPERTS.map(([givenNames, familyName, country, position, languages]) => ({
    givenNames,
    familyName,
    country,
    position,
    languages: [...languages],
    email: `${slugOf(familyName)}@experts.example`,
  }));
  const everybody = [
    ...[...nominees.values()].flat().map(({ facts }) => facts),
    ...OFFICIALS,
    ...experts,
  ];
  const add = (id: string, facts: object) =>
    done(
      createPerson(
        coordinator,
        createPersonSchema.parse({ id, locale: 'en', languages: [], ...facts }),
      ),
    );
  for (const facts of everybody) {
    await add(personId(`${facts.givenNames} ${facts.familyName}`), facts);
  }
  for (const facts of DOUBLES) await add(seedId(`double ${facts.familyName}`), facts);
}
