import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/button';

/** What its coordinators do from the page of a project. */
export function ProjectActions({ href }: { href: string }) {
  const t = useTranslations('projects.page');
  return (
    <>
      <LinkButton icon="history" href={`${href}/history`}>
        {t('history')}
      </LinkButton>
      <LinkButton icon="mail" href={`${href}/letters`}>
        {t('letters')}
      </LinkButton>
      <LinkButton icon="lock" href={`${href}/retention`}>
        {t('retention')}
      </LinkButton>
      <LinkButton variant="primary" icon="plus" href={`${href}/activities/new`}>
        {t('newActivity')}
      </LinkButton>
    </>
  );
}
