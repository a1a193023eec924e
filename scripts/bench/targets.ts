import { seedId } from '@/db/seed/random';
import type { ExampleAccount } from '@/lib/auth/example-accounts';

export type Role = ExampleAccount['email'] extends `${infer Name}@${string}` ? Name : never;

/** What is asked for, and as whom; `null` is anybody. */
export type Target = { name: string; as: Role | null; path: string; isDelegates?: true };

const VISIT = ['joint-project-2021-2023', 'study-visit-2023'] as const;
const VISIT_HREF = `/projects/${VISIT[0]}/activities/${VISIT[1]}`;
/** Whose host wants a list of names. */
const TO_DATA_CENTRE = seedId(`visit ${seedId(`activity ${VISIT[1]}`)} dataCentre`);
const LARGE = ['large-1', 'activity-1'] as const;

/** Pages that need no activity in their address, and those of which the large data has no other. */
const ALWAYS: readonly Target[] = [
  { name: 'itinerary', as: 'delegate', path: '/my', isDelegates: true },
  { name: 'my programme', as: 'delegate', path: '/my/programme', isDelegates: true },
  { name: 'dashboard, manager', as: 'manager', path: '/dashboard' },
  { name: 'dashboard, coordinator', as: 'coordinator', path: '/dashboard' },
  { name: 'dashboard, administrator', as: 'admin', path: '/dashboard' },
  { name: 'dashboard, focal point', as: 'focal.kz', path: '/dashboard' },
  { name: 'dashboard, donor', as: 'donor', path: '/dashboard' },
  { name: 'people', as: 'coordinator', path: '/people?q=aigerim' },
  { name: 'duplicates', as: 'coordinator', path: '/people/duplicates' },
  { name: 'hosts', as: 'coordinator', path: '/hosts?q=seoul' },
  { name: 'host', as: 'coordinator', path: `/hosts/${seedId('host traffic')}` },
  { name: 'holidays', as: 'coordinator', path: '/places/holidays' },
  { name: 'place', as: 'coordinator', path: `/places/${seedId('place traffic')}` },
  { name: 'check-in', as: 'helper', path: `${VISIT_HREF}/check-in` },
  { name: 'site visits', as: 'coordinator', path: `${VISIT_HREF}/visits` },
  { name: 'site visits, table', as: 'coordinator', path: `${VISIT_HREF}/visits?view=table` },
  { name: 'site visit', as: 'coordinator', path: `${VISIT_HREF}/visits/${TO_DATA_CENTRE}` },
];

/** Pages of one activity: of 33 sessions and 28 people in the example data, of 60 and 40 in the large. */
function activityPages(project: string, activity: string): readonly Target[] {
  const path = `/projects/${project}/activities/${activity}`;
  return [
    { name: 'public programme', as: null, path: `/p/${project}/${activity}`, isDelegates: true },
    { name: 'overview', as: 'coordinator', path: `${path}/overview` },
    { name: 'agenda', as: 'coordinator', path: `${path}/agenda` },
    { name: 'participants', as: 'coordinator', path: `${path}/participants` },
    { name: 'delegations', as: 'coordinator', path: `${path}/participants/delegations` },
    { name: 'delegation', as: 'coordinator', path: `${path}/participants/delegations/KZ` },
    { name: 'attendance', as: 'coordinator', path: `${path}/attendance` },
    { name: 'retention', as: 'coordinator', path: `/projects/${project}/retention` },
    { name: 'letters', as: 'coordinator', path: `/projects/${project}/letters` },
    {
      name: 'csv of one activity',
      as: 'coordinator',
      path: `${path}/attendance/export?format=csv`,
    },
  ];
}

export const EXAMPLE_TARGETS: readonly Target[] = [...ALWAYS, ...activityPages(...VISIT)];
export const LARGE_TARGETS: readonly Target[] = [...ALWAYS, ...activityPages(...LARGE)];

/** Every mark of every project, for the administrator. */
export const ALL_MARKS = '/exports/marks';
