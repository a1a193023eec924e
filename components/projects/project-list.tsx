import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { projectHref } from '@/components/activities/links';
import { LocalizedText } from '@/components/ui/localized-text';
import { TableBox } from '@/components/ui/table-box';
import { DateRange } from '@/components/ui/time';
import type { ProjectSummary } from '@/lib/projects/types';
import { IllustrativeChip } from './illustrative-mark';

export function ProjectList({ projects }: { projects: readonly ProjectSummary[] }) {
  const t = useTranslations('projects.list');
  return (
    <TableBox label={t('title')}>
      <table className="tb tb-2">
        <thead>
          <tr>
            <th scope="col">{t('project')}</th>
            <th scope="col">{t('dates')}</th>
            <th scope="col" className="r">
              {t('countries')}
            </th>
            <th scope="col" className="r">
              {t('activities')}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => (
            <tr key={project.id}>
              <th scope="row">
                <Link className="b" href={projectHref(project)}>
                  <LocalizedText text={project.title} />
                </Link>{' '}
                <IllustrativeChip project={project} />
              </th>
              <td className="nw">
                <DateRange from={project.startsOn} to={project.endsOn} zone="UTC" />
              </td>
              <td className="r">{project.countries}</td>
              <td className="r">{project.activities}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
