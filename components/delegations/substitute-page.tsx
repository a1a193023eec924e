import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/marks';
import { PageHead, SectionHead } from '@/components/ui/page-head';
import type { Locale } from '@/lib/core/vocabulary';
import { substituteStatus } from '@/lib/participants/rules/standing';
import type { Counterpart, Participant } from '@/lib/participants/types';
import { FromReserveForm, NewPersonForm } from './substitute-forms';

/** One action in two ways: somebody of the reserve comes in, or somebody new. */
export function SubstitutePage({
  outgoing,
  reserve,
  ids,
  locale,
  href,
}: {
  outgoing: Participant & { name: string };
  reserve: readonly Counterpart[];
  ids: { personId: string; participantId: string };
  locale: Locale;
  /** The list of participants. */
  href: string;
}) {
  const t = useTranslations('delegations.substitute');
  const { id, name, status, country, substitution } = outgoing;
  const isPossible = !substitution.replacedBy && substituteStatus(status) !== null;
  return (
    <>
      <PageHead title={t('title', { name })} lead={t('lead', { name })} />
      {!isPossible && <Note tone="warn">{t('impossible', { name })}</Note>}
      {isPossible && (
        <div className="form-page">
          <section>
            <SectionHead title={t('reserve')} />
            {reserve.length === 0 ? (
              <p className="mid">{t('reserveNone')}</p>
            ) : (
              <FromReserveForm
                outgoingId={id}
                href={href}
                reserve={reserve.map((person) => ({ value: person.id, label: person.name }))}
              />
            )}
          </section>
          <section>
            <SectionHead title={t('new')} />
            <p className="mid">{t('newLead')}</p>
            <NewPersonForm
              outgoingId={id}
              ids={ids}
              country={country}
              locale={locale}
              href={href}
            />
          </section>
        </div>
      )}
    </>
  );
}
