import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { projectHref } from '@/components/activities/links';
import { LinkButton } from '@/components/ui/button';
import { LocalizedText } from '@/components/ui/localized-text';
import type { ProjectSummary } from '@/lib/projects/types';

/** The other projects whose figures can be seen, and the page of this one. */
export function ProjectChoice({
  projects,
  current,
}: {
  projects: readonly ProjectSummary[];
  current: string;
}) {
  const t = useTranslations('dashboard.figures');
  const others = projects.filter(({ slug }) => slug !== current);
  return (
    <>
      {others.length > 0 && (
        <nav className="pick" aria-label={t('others')}>
          {others.map(({ slug, title }) => (
            <Link key={slug} className="lk sm" href={`/dashboard?project=${slug}`}>
              <LocalizedText text={title} />
            </Link>
          ))}
        </nav>
      )}
      <LinkButton href={projectHref({ slug: current })}>{t('openProject')}</LinkButton>
    </>
  );
}
