import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CalendarLink } from '@/components/itinerary/calendar-link';
import { Contacts } from '@/components/itinerary/contacts';
import { OtherActivities } from '@/components/itinerary/other-activities';
import { DelegateShell } from '@/components/shell/delegate-shell';
import { LanguageLinks } from '@/components/shell/language-links';
import { SignOutButton } from '@/components/shell/sign-out-button';
import { requireViewer } from '@/lib/auth/viewer';
import { findMyCalendarToken } from '@/lib/itinerary/queries/calendar-feed';
import { loadMyContacts } from '@/lib/itinerary/queries/my-contacts';
import { loadMyItinerary } from '@/lib/itinerary/queries/my-itinerary';
import { itineraryParams, placesOf } from '@/lib/itinerary/schema';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('itinerary'))('help') };
}

/** Whom to ask, the language, the calendar and the other activities: in the same place on every phone. */
export default async function MyHelpPage({ searchParams }: Props) {
  const viewer = await requireViewer();
  const params = itineraryParams.parse(await searchParams);
  const mine = await loadMyItinerary(viewer, params);
  const token = mine && (await findMyCalendarToken(viewer, mine.participation.participantId));
  const contacts = mine ? await loadMyContacts(viewer, mine.participation.participantId) : [];
  const t = await getTranslations('itinerary');
  return (
    <DelegateShell current="help" hrefOf={placesOf(params)}>
      <h1 className="h1 h1-work">{t('help')}</h1>
      <section>
        <h2 className="tl-h">{t('helpPage.contactTitle')}</h2>
        <p>{t('helpPage.contactBody')}</p>
        <Contacts contacts={contacts} />
      </section>
      <section>
        <h2 className="tl-h">{t('helpPage.languageTitle')}</h2>
        <LanguageLinks />
      </section>
      {mine && <CalendarLink participantId={mine.participation.participantId} token={token} />}
      {mine && <OtherActivities participations={mine.others} />}
      <section className="phelp-end">
        <SignOutButton label={t('helpPage.signOut')} />
      </section>
    </DelegateShell>
  );
}
