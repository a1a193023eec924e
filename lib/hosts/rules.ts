import { localizedFormValue } from '@/lib/core/input';
import type { LocalizedText } from '@/lib/core/localized';
import type { CreateHost } from './schema';
import type { Host } from './types';

/** What a form of the host holds; of a new one, nothing yet. */
export function hostFormValue(host: Host | null) {
  return {
    organization: partFormValue(host?.organization),
    place: {
      ...partFormValue(host?.place),
      // Of a new place; those of one that is in the directory are changed on its own page.
      address: localizedFormValue(null),
      city: localizedFormValue(null),
      country: '' as const,
      latitude: null,
      longitude: null,
    },
    locale: host?.locale ?? 'ko',
    languages: host?.languages ?? [],
    capacity: host?.capacity ?? null,
    leadTime: host?.leadTime ?? 5,
    nameListDays: host?.nameListDays ?? null,
    nameListFields: host?.nameListFields ?? ['name', 'country'],
    asksForId: host?.asksForId ?? false,
    photos: host?.photos ?? 'unknown',
    gate: localizedFormValue(host?.gate ?? null),
    parking: localizedFormValue(host?.parking ?? null),
    entryRules: localizedFormValue(host?.entryRules ?? null),
    note: host?.note ?? '',
    contacts: (host?.contacts ?? []).map((contact) => ({
      ...contact,
      nameNative: contact.nameNative ?? '',
      jobTitle: contact.jobTitle ?? '',
      email: contact.email ?? '',
      phone: contact.phone ?? '',
      locale: contact.locale ?? ('' as const),
    })),
  };
}

/** What is chosen, and its name for the notice that somebody else saved first. */
export function partFormValue(
  part: { id: string | null; name: LocalizedText | null } | null | undefined,
) {
  return { id: part?.id ?? '', name: localizedFormValue(part?.name ?? null) };
}

/** The columns of a host as the trail tells them. Its people and the note about them are not: a trail lasts for ever. */
export function toldFields(
  host: Pick<CreateHost, (typeof TOLD)[number]>,
): Pick<CreateHost, (typeof TOLD)[number]> {
  return Object.fromEntries(TOLD.map((field) => [field, host[field]])) as Pick<
    CreateHost,
    (typeof TOLD)[number]
  >;
}

const TOLD = [
  'locale',
  'languages',
  'capacity',
  'leadTime',
  'nameListDays',
  'nameListFields',
  'asksForId',
  'photos',
  'gate',
  'parking',
  'entryRules',
] as const;
