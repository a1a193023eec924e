import { useTranslations } from 'next-intl';
import { TableBox } from '@/components/ui/table-box';
import type { MealCount } from '@/lib/participants/types';

/** How many people eat what, in all and in each group that somebody comes in. */
export function MealsTable({
  meals,
  groups,
}: {
  meals: readonly MealCount[];
  groups: readonly { id: string; name: string }[];
}) {
  const t = useTranslations('participants');
  const lanes = [
    ...groups.map(({ id, name }) => ({ id, name: t('groupName', { name }) })),
    { id: null, name: t('noGroup') },
  ].filter(({ id }) => meals.some((meal) => inGroup(meal, id) > 0));
  return (
    <TableBox label={t('meals.title')}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t('column.diet')}</th>
            {lanes.map(({ id, name }) => (
              <th key={id} scope="col" className="r">
                {name}
              </th>
            ))}
            <th scope="col" className="r">
              {t('meals.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {meals.map((meal) => (
            <tr key={meal.diet}>
              <th scope="row">{meal.diet ?? <span className="mut">{t('meals.none')}</span>}</th>
              {lanes.map(({ id }) => (
                <td key={id} className="r num">
                  {inGroup(meal, id)}
                </td>
              ))}
              <td className="r num">{meal.people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function inGroup({ groups }: MealCount, id: string | null): number {
  return groups.find(({ groupId }) => groupId === id)?.people ?? 0;
}
