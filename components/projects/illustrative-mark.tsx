import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';

/** Stands over everything that belongs to a project made up to show how Sapar works. */
export function IllustrativeNote() {
  const t = useTranslations('projects.illustrative');
  return (
    <p className="illus">
      <Icon name="info" />
      <span>
        <b>{t('title')}</b> {t('body')}
      </span>
    </p>
  );
}

/** The same in a list, beside a title. */
export function IllustrativeChip({ project }: { project: { isIllustrative: boolean } }) {
  const t = useTranslations('projects.illustrative');
  return project.isIllustrative && <span className="illus-tag">{t('chip')}</span>;
}
