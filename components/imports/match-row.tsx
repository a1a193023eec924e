import { useTranslations } from 'next-intl';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { Select } from '@/components/ui/input';
import { COLUMN_MEANINGS, type ColumnMeaning, type ImportColumn } from '@/lib/imports/types';

type Props = {
  column: ImportColumn;
  isOpen: boolean;
  onMean: (meaning: ColumnMeaning | null) => void;
};

const OUT = 'out';

export function MatchRow({ column, isOpen, onMean }: Props) {
  const t = useTranslations('imports');
  const { meaning, hints, sample } = column;
  const header = column.header || t('columns.noHeader', { column: column.column });
  return (
    <tr>
      <td className="src">
        <b>{header}</b>
        <span>{sample}</span>
      </td>
      <td className="map-a">
        <Icon name={meaning || isOpen ? 'arrow-r' : 'minus'} />
      </td>
      <td className="map-f">
        <Select
          dense
          className={classes(isOpen && 'in-look')}
          aria-label={t('columns.meaning', { header })}
          value={meaning ?? (isOpen ? '' : OUT)}
          onChange={({ target }) =>
            onMean(COLUMN_MEANINGS.find((known) => known === target.value) ?? null)
          }
          placeholder={isOpen ? t('columns.choose') : undefined}
          options={[
            { value: OUT, label: t('columns.leaveOut') },
            ...COLUMN_MEANINGS.map((value) => ({ value, label: t(`field.${value}`) })),
          ]}
        />
        {hints.map(({ code, params }) => (
          <span key={code} className="mut xs map-h">
            {t(`hint.${code}`, { female: params.female ?? '', male: params.male ?? '' })}
          </span>
        ))}
      </td>
    </tr>
  );
}
