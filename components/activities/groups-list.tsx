import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { GroupBadge } from '@/components/ui/marks';
import { SectionHead } from '@/components/ui/page-head';
import type { Group } from '@/lib/activities/types';

/** A longer name is no badge, it only stands there twice. */
const LETTERS = 2;

export function GroupsList({
  groups,
  people,
  aside,
}: {
  groups: readonly Group[];
  /** Confirmed people by the group's id. */
  people: ReadonlyMap<string, number>;
  aside?: ReactNode;
}) {
  const t = useTranslations('activities.groups');
  return (
    <section>
      <SectionHead title={t('title')} aside={aside} />
      {groups.length === 0 ? (
        <p className="mut att-none">{t('none')}</p>
      ) : (
        <ul className="pairs">
          {groups.map(({ id, name }, index) => (
            <li key={id}>
              <span className="row">
                {name.length <= LETTERS && (
                  <GroupBadge letter={name} label={t('name', { name })} first={index === 0} />
                )}
                <b className="b">{t('name', { name })}</b>
              </span>
              <span className="mid">{t('people', { count: people.get(id) ?? 0 })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
