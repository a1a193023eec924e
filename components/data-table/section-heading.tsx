'use client';
import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import type { Section } from './types';

/** Folds its rows away, where the list can. */
export function SectionHeading({
  section: { id, name, title },
  width,
  closed,
  onFold,
}: {
  section: Section;
  /** Columns of the table. */
  width: number;
  closed: readonly string[] | undefined;
  onFold: (closed: readonly string[]) => void;
}) {
  const t = useTranslations('ui.table');
  const isOpen = !closed?.includes(id);
  const fold = () =>
    onFold(isOpen ? [...(closed ?? []), id] : (closed ?? []).filter((other) => other !== id));
  return (
    <tr className="grp">
      <th colSpan={width} scope="rowgroup">
        <span className="grp-t">
          {closed && (
            <button
              type="button"
              className="icb"
              aria-expanded={isOpen}
              aria-label={t('rowsOf', { name })}
              onClick={fold}
            >
              <Icon name={isOpen ? 'chev-d' : 'chev-r'} />
            </button>
          )}
          {title}
        </span>
      </th>
    </tr>
  );
}
