import { useTranslations } from 'next-intl';
import type { Option } from '@/components/ui/input';
import { LocalizedText } from '@/components/ui/localized-text';
import { SectionHead } from '@/components/ui/page-head';
import { LengthText } from '@/components/ui/time';
import type { TravelTimeFrom } from '@/lib/places/types';
import { TravelTimeForm } from './travel-time-form';

/** What the viewer's projects say about the ways from one place, and the form that says it. */
export function TravelTimes({
  fromPlaceId,
  times,
  projects,
  places,
}: {
  fromPlaceId: string;
  times: readonly TravelTimeFrom[];
  /** Projects whose times the viewer may set. */
  projects: readonly Option[];
  places: readonly Option[];
}) {
  const t = useTranslations('places.travel');
  return (
    <section className="rel-day">
      <SectionHead title={t('title')} />
      <p className="hint">{t('lead')}</p>
      {times.length === 0 ? (
        <p className="mid">{t('none')}</p>
      ) : (
        <table className="tb">
          <thead>
            <tr>
              <th scope="col">{t('to')}</th>
              <th scope="col" className="r">
                {t('length')}
              </th>
              <th scope="col">{t('project')}</th>
            </tr>
          </thead>
          <tbody>
            {times.map((time) => (
              <tr key={`${time.projectId} ${time.toPlaceId}`}>
                <th scope="row">
                  <LocalizedText text={time.toPlaceName} />
                </th>
                <td className="r">
                  <LengthText minutes={time.minutes} />
                </td>
                <td>
                  <LocalizedText text={time.projectTitle} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {projects.length > 0 && places.length > 0 && (
        <TravelTimeForm fromPlaceId={fromPlaceId} projects={projects} places={places} />
      )}
    </section>
  );
}
