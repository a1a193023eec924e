import type { Viewer } from '@/lib/auth/types';
import type { LocalizedText } from '@/lib/core/localized';
import type { Country, PartnerRole } from '@/lib/core/vocabulary';
import { createOrganization } from '@/lib/organizations/commands/create-organization';
import { createProject } from '@/lib/projects/commands/create-project';
import { setProjectCountries } from '@/lib/projects/commands/set-project-countries';
import { setProjectPartners } from '@/lib/projects/commands/set-project-partners';
import { type CreateProject, createProjectInput } from '@/lib/projects/schema';
import { seedId } from '../random';
import { done } from './done';

export const JOINT_PROJECT = seedId('joint project');

export const COUNTRIES = ['KZ', 'KG', 'TJ', 'UZ', 'AZ', 'AM', 'GE'] as const;
export type SendingCountry = (typeof COUNTRIES)[number];

export type Partner = {
  name: LocalizedText;
  shortName: string | null;
  country: Country | null;
  role: PartnerRole;
};

/** The partners that the public report on the visit names, as what it names them. */
const PARTNERS: readonly Partner[] = [
  {
    name: {
      en: 'Government of the Republic of Korea',
      ru: 'Правительство Республики Корея',
      ko: '대한민국 정부',
    },
    shortName: null,
    country: 'KR',
    role: 'donor',
  },
  {
    name: {
      en: 'United Nations Development Programme',
      ru: 'Программа развития ООН',
      ko: '유엔개발계획',
    },
    shortName: 'UNDP',
    country: null,
    role: 'implementing',
  },
  {
    name: {
      en: 'Astana Civil Service Hub',
      ru: 'Астанинский хаб государственной службы',
      ko: '아스타나 공무원 허브',
    },
    shortName: 'ACSH',
    country: 'KZ',
    role: 'hub',
  },
  {
    name: {
      en: 'Ministry of the Interior and Safety',
      ru: 'Министерство внутренних дел и безопасности',
      ko: '행정안전부',
    },
    shortName: 'MOIS',
    country: 'KR',
    role: 'host',
  },
  {
    name: {
      en: 'National Information Society Agency',
      ru: 'Национальное агентство информационного общества',
      ko: '한국지능정보사회진흥원',
    },
    shortName: 'NIA',
    country: 'KR',
    role: 'host',
  },
];

/** How many people of each country are to be trained. Invented: the report gives no figures. */
const TARGETS: Record<SendingCountry, number> = {
  KZ: 12,
  KG: 9,
  TJ: 10,
  UZ: 12,
  AZ: 10,
  AM: 10,
  GE: 10,
};

export async function loadJointProject(admin: Viewer): Promise<void> {
  await loadProject(admin, PARTNERS, TARGETS, {
    id: JOINT_PROJECT,
    slug: 'joint-project-2021-2023',
    title: {
      en: 'Joint project on digital government, 2021–2023',
      ru: 'Совместный проект по цифровому правительству, 2021–2023',
      ko: '디지털 정부 공동 프로젝트, 2021–2023',
    },
    summary: {
      en: 'Increases the capacity of civil servants and practitioners who bring innovation to public administration and digital technology to public services in seven countries of Central Asia and the Caucasus.',
      ru: 'Повышает потенциал государственных служащих и специалистов-практиков, которые внедряют инновации в государственное управление и цифровизируют государственные услуги в семи странах Центральной Азии и Кавказа.',
      ko: '중앙아시아와 코카서스 7개국에서 행정 혁신과 공공서비스 디지털화를 담당하는 공무원과 실무자의 역량을 강화합니다.',
    },
    startsOn: '2021-01-01',
    endsOn: '2023-12-31',
    isIllustrative: false,
  });
}

export async function loadProject(
  admin: Viewer,
  partners: readonly Partner[],
  targets: Record<SendingCountry, number>,
  project: CreateProject,
): Promise<void> {
  for (const { name, shortName, country } of partners) {
    const id = seedId(`organization ${name.en}`);
    await done(createOrganization(admin, { id, name, shortName, country }));
  }
  await done(createProject(admin, createProjectInput.parse(project)));
  await done(
    setProjectCountries(admin, {
      projectId: project.id,
      countries: COUNTRIES.map((country) => ({ country, target: targets[country] })),
    }),
  );
  await done(
    setProjectPartners(admin, {
      projectId: project.id,
      partners: partners.map(({ name, role }) => ({
        organizationId: seedId(`organization ${name.en}`),
        role,
      })),
    }),
  );
}
