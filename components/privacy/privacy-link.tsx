import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';

/** For those who answer for the data of a person. */
export function PrivacyLink({ personId }: { personId: string }) {
  const t = useTranslations('privacy.page');
  return (
    <p className="prv-acts">
      <LinkButton icon="lock" href={`/people/${personId}/privacy`}>
        {t('link')}
      </LinkButton>
    </p>
  );
}
