'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/input';
import type { EditableSession } from '@/lib/agenda/types/draft';
import { useDesk } from '../desk';
import { useDeskWords } from '../words';
import { useChange } from './use-change';

/** Whom it is for, how many they are, and how many the place or the host takes. */
export function GroupsRow({ session }: { session: EditableSession }) {
  const t = useTranslations('agenda');
  const words = useDeskWords();
  const draft = useDesk((desk) => desk.draft);
  const mayEdit = useDesk((desk) => desk.mayEdit);
  const change = useChange(session);
  const { groups, headCount, places, visits } = draft;
  const { groupIds } = session;
  const chosen = groups.filter(({ id }) => groupIds.includes(id));
  const count =
    session.expected ??
    (chosen.length > 0 ? chosen.reduce((sum, group) => sum + group.headCount, 0) : headCount);
  const limits = [
    visits.find(({ id }) => id === session.siteVisitId)?.capacity,
    places.find(({ id }) => id === session.placeId)?.capacity,
  ].filter((limit) => typeof limit === 'number');
  return (
    <>
      <dt>{t('form.groups')}</dt>
      <dd>
        {mayEdit && groups.length > 0 ? (
          <span className="insp-g">
            {groups.map((group) => (
              <Checkbox
                key={group.id}
                label={t('group', { name: group.name })}
                checked={groupIds.includes(group.id)}
                onChange={({ target }) =>
                  change({
                    groupIds: groups
                      .map(({ id }) => id)
                      .filter((id) => (id === group.id ? target.checked : groupIds.includes(id))),
                  })
                }
              />
            ))}
          </span>
        ) : (
          <span className="insp-g">{words.who(groupIds)}</span>
        )}
        {groupIds.length === 0 && groups.length > 0 && mayEdit && (
          <span className="mut sm">{t('everyone')} </span>
        )}
        {t('people', { count })}{' '}
        {limits.length > 0 && (
          <span className="mut">{t('inspect.allowed', { count: Math.min(...limits) })}</span>
        )}
      </dd>
    </>
  );
}
